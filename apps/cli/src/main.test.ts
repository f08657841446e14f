import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { eligibilityResponse, factsResponse, serviceDetail, servicesResponse } from '@tongxing/contracts';
import { runCommand } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'tongxing-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const CHILD = { birthDate: '2019-05-05', residence: '450107', hukou: '430422', grade: 'p1' };

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test('help names every command and option, without words and with help, --help and -h', async () => {
  for (const words of [[], ['help'], ['--help'], ['-h'], ['list', '--help']]) {
    const { code, out } = await runCommand(words);
    assert.equal(code, 0);
    for (const word of [
      'list',
      'facts',
      'check',
      'explain',
      'screen',
      'template',
      'serve',
      '--json',
      '--as-of',
      '--trial',
      '--lang',
      '--mapping',
      '--area',
      '--names',
      '70',
    ])
      assert.ok(out.includes(word), word);
  }
});

test('the bin of the package runs the same command', () => {
  const bin = fileURLToPath(new URL('../bin/tongxing.mjs', import.meta.url));
  const run = spawnSync(process.execPath, [bin, 'explain', '99'], { encoding: 'utf8' });
  assert.equal(run.status, 2);
  assert.match(run.stderr, /清单里没有“99”/);
});

test('list --json has 22 services and 43 items, each with its benefits, in the form of the contracts', async () => {
  const { code, out } = await runCommand(['list', '--json']);
  assert.equal(code, 0);
  const list = servicesResponse.parse(JSON.parse(out));
  assert.equal(list.services.length, 22);
  assert.equal(list.services.flatMap((service) => service.items).length, 43);
  assert.deepEqual({ services: list.totals.services, items: list.totals.items }, { services: 22, items: 43 });
  assert.ok(list.services.every((service) => service.items.every((item) => item.benefits.length > 0)));
  assert.equal(list.totals.benefits, list.services.flatMap((service) => service.items.flatMap((item) => item.benefits)).length);
});

test('list for people ends with the totals, in Chinese and in English', async () => {
  assert.match((await runCommand(['list'])).out, /22项服务，43条内容，\d+项权益。\n$/);
  assert.match((await runCommand(['list', '--lang', 'en'])).out, /22 services, 43 items, \d+ benefits\.\n$/);
});

test('facts --json has every fact with its type; facts for people never lists one that is worked out', async () => {
  const { facts } = factsResponse.parse(JSON.parse((await runCommand(['facts', '--json'])).out));
  assert.ok(facts.some((fact) => fact.id === 'birthDate' && fact.type === 'date'));
  const { out } = await runCommand(['facts']);
  assert.match(out, /^birthDate +出生日期/m);
  assert.doesNotMatch(out, /^move /m);
});

test('check of one child: JSON in the form of the contracts with 22 services, from a file and from standard input alike', async () => {
  const words = ['--json', '--as-of', '2026-11-26'];
  const fromFile = await runCommand(['check', file('child.json', JSON.stringify(CHILD)), ...words]);
  const fromInput = await runCommand(['check', '-', ...words], `\uFEFF${JSON.stringify(CHILD)}`);
  assert.equal(fromFile.code, 0);
  assert.equal(fromFile.out, fromInput.out);
  const answer = eligibilityResponse.parse(JSON.parse(fromFile.out));
  assert.equal(answer.asOf, '2026-11-26');
  assert.equal(answer.children[0]?.services.length, 22);
  assert.equal(answer.children[0]?.services.find((service) => service.number === 3)?.shown, 'canHave');
});

test('a household of two children: what is said of all holds for both, and the day asked about changes the answer', async () => {
  const household = {
    household: { residence: '450107' },
    children: [
      { birthDate: '2019-05-05', grade: 'p1' },
      { birthDate: '2024-03-01', grade: 'none' },
    ],
  };
  const answerOn = async (day: string) =>
    eligibilityResponse
      .parse(JSON.parse((await runCommand(['check', '-', '--json', '--as-of', day], JSON.stringify(household))).out))
      .children.map((child) => child.services[0]?.items.find((item) => item.id === '1.1')?.shown);
  assert.deepEqual(await answerOn('2026-11-26'), ['notNow', 'canHave']);
  assert.deepEqual(await answerOn('2026-05-04'), ['canHave', 'canHave']);
});

test('check for people shows a line for each service, its counts, and 示例 only where sample values are asked for', async () => {
  const path = file('poor.json', JSON.stringify({ ...CHILD, householdKind: 'urban', incomePerHead: 10_000, propertyWithinLimits: true }));
  const plain = await runCommand(['check', path, '--as-of', '2026-11-26']);
  assert.equal(plain.out.split('\n').filter((line) => /^[●◇□◌▒] +\d+ /.test(line)).length, 22);
  assert.match(plain.out, /2026-11-26：现在就能享受\d+项/);
  assert.doesNotMatch(plain.out, /示例/);
  assert.match((await runCommand(['check', path, '--trial', '--as-of', '2026-11-26'])).out, /示例/);
  assert.match((await runCommand(['check', path, '--lang', 'en', '--as-of', '2026-11-26'])).out, /can have now \d+, one answer away \d+/);
});

test('a hukou code in no table is kept, and said', async () => {
  const path = file('odd.json', JSON.stringify({ ...CHILD, hukou: '439999' }));
  const { code, out } = await runCommand(['check', path]);
  assert.equal(code, 0);
  assert.match(out, /439999不在行政区划表里/);
});

test('wrong facts are all named at once with their place and what to write, and the run ends with 1', async () => {
  const path = file(
    'wrong.json',
    JSON.stringify({ household: { residence: 'Nanning' }, children: [{ birthDate: '2021-02-29', grade: 'p9' }, { brithDate: '2020-01-01' }] }),
  );
  const { code, out, complaint } = await runCommand(['check', path]);
  assert.equal(code, 1);
  assert.equal(out, '');
  for (const word of ['children.0.birthDate', 'children.0.grade', 'children.0.residence', 'brithDate', '2020-10-05', '450107'])
    assert.ok(complaint.includes(word), word);
});

test('files that cannot be used end with 1 and a sentence that names the file: missing, a folder, empty, no JSON, no object', async () => {
  const cases: readonly (readonly [string, RegExp])[] = [
    [join(folder, 'nothing.json'), /找不到文件/],
    [folder, /是文件夹/],
    [file('empty.json', ' \n'), /是空的/],
    [file('broken.json', '{\n  "birthDate": \n}'), /不是正确的JSON/],
    [file('comma.json', '{\n  "birthDate": "2019-05-05"\n  "grade": "p1"}'), /不是正确的JSON，第3行读不下去/],
    [file('list.json', '[1]'), /要是一个JSON对象/],
    [file('nobody.json', '{"children": []}'), /至少有一个孩子/],
    [file('beside.json', '{"children": [{}], "grade": "p1"}'), /不认识 grade/],
  ];
  for (const [path, sentence] of cases) {
    const { code, complaint } = await runCommand(['check', path]);
    assert.equal(code, 1, path);
    assert.match(complaint, sentence);
    assert.ok(complaint.includes(path), path);
  }
});

test('a wrong call ends with 2, a sentence and the help: no such command, option, day, language, or a word too many', async () => {
  for (const [words, sentence] of [
    [['lsit'], /没有 lsit 这个命令/],
    [['constructor'], /没有 constructor 这个命令/],
    [['list', '--jsno'], /没有 --jsno 这个选项/],
    [['list', '--out', 'x'], /没有 --out 这个选项/],
    [['check'], /check 要写一个文件名/],
    [['check', 'a', 'b'], /多了“b”/],
    [['check', 'a', '--as-of', '2026-02-30'], /真有的日子/],
    [['check', 'a', '--as-of'], /--as-of 后面要写内容/],
    [['list', '--lang', 'fr'], /zh 或者 en/],
    [['explain'], /explain 要写一项/],
    [['explain', '3.9'], /清单里没有“3\.9”/],
    [['explain', '3', '--area', '很远的地方'], /不认识“很远的地方”/],
    [['template', '--out', 'x.csv'], /模板是 \.xlsx/],
  ] as const) {
    const { code, complaint } = await runCommand(words);
    assert.equal(code, 2, words.join(' '));
    assert.match(complaint, sentence);
    assert.match(complaint, /tongxing list/);
  }
});

test('explain a service, an item and a benefit: rule, law, papers, office, and what to show at a window that refuses', async () => {
  const whole = await runCommand(['explain', '3']);
  for (const words of ['谁能享受', '怎么办', '要带', '去哪里', '窗口不给办', '《中华人民共和国义务教育法》', '已核原文'])
    assert.ok(whole.out.includes(words), words);
  const item = serviceDetail.parse(JSON.parse((await runCommand(['explain', '3.2', '--json'])).out));
  assert.deepEqual(
    item.items.map((one) => one.id),
    ['3.2'],
  );
  const benefit = serviceDetail.parse(JSON.parse((await runCommand(['explain', '2.2-last-year', '--json'])).out));
  assert.deepEqual(
    benefit.items.flatMap((one) => one.benefits.map((each) => each.id)),
    ['2.2-last-year'],
  );
  assert.match((await runCommand(['explain', '13.1', '--lang', 'en'])).out, /Who may have it/);
});

test('explain with sample values says a limit by its value in the place', async () => {
  const plain = await runCommand(['explain', '13.1']);
  const placed = await runCommand(['explain', '13.1', '--trial', '--area', '南宁市西乡塘区']);
  assert.notEqual(plain.out, placed.out);
  assert.match(placed.out, /元/);
});

test('serve starts the server, which says where it answers, and ends it on a signal', { timeout: 60_000 }, async () => {
  const main = fileURLToPath(new URL('./main.ts', import.meta.url));
  const child = spawn(process.execPath, [main, 'serve'], { env: { ...process.env, PORT: '0', HOST: '127.0.0.1' }, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  const address = await new Promise<string>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /http:\/\/[\d.]+:\d+/.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', () => resolve(''));
  });
  assert.notEqual(address, '', said);
  assert.equal((await fetch(`${address}/api/services`)).status, 200);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
  await assert.rejects(fetch(`${address}/api/services`));
});
