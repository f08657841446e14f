import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { rosterLine, rosterReadResponse, rosterScreenResponse, type RosterLine } from '@tongxing/contracts';
import type { FastifyInstance } from 'fastify';
import { createApp } from '../app.ts';

const AS_OF = '2026-11-24';
const MANY = 30_000;

let app: FastifyInstance;
let address = '';
before(async () => {
  app = await createApp({ trial: false });
  address = await app.listen({ host: '127.0.0.1', port: 0 });
});
after(() => app.close());

/** Invented children, one a row. */
function roster(rows: number): string {
  const lines = Array.from({ length: rows }, (_, index) => `样例${index},${2009 + (index % 16)}-0${1 + (index % 9)}-11,湖南省衡南县,南宁市西乡塘区,小学`);
  return `姓名,出生日期,户籍地,现居住地,年级\n${lines.join('\n')}\n`;
}

function send(path: string, content: string, fields: Readonly<Record<string, string>> = {}, signal?: AbortSignal): Promise<Response> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set('file', new Blob([content]), '花名册.csv');
  return fetch(`${address}/api/roster/${path}`, { method: 'POST', body: form, ...(signal ? { signal } : {}) });
}

function linesIn(text: string): readonly RosterLine[] {
  assert.ok(text.endsWith('\n'));
  return text
    .slice(0, -1)
    .split('\n')
    .map((line) => {
      const value: unknown = JSON.parse(line);
      assert.deepEqual(rosterLine.parse(value), value);
      return value as RosterLine;
    });
}

test('with progress=true a screening comes in lines: how many rows were read, checked and written, the answer, each child, and that it is done', async () => {
  const content = roster(3000);
  const response = await send('screen', content, { asOf: AS_OF, progress: 'true' });
  assert.deepEqual([response.status, response.headers.get('content-type'), response.headers.get('x-accel-buffering')], [200, 'application/x-ndjson', 'no']);
  const lines = linesIn(await response.text());
  const words = lines.flatMap((line) => ('progress' in line ? [line.progress] : []));
  assert.deepEqual([...new Set(words.map(({ step }) => step))], ['read', 'check', 'write']);
  for (const { step, rows, of } of words) {
    assert.ok(rows >= 0 && rows <= 3001);
    assert.equal(of, step === 'read' ? undefined : 3000);
  }
  for (const step of ['read', 'check', 'write']) {
    const rows = words.filter((word) => word.step === step).map((word) => word.rows);
    assert.deepEqual(
      rows,
      rows.toSorted((a, b) => a - b),
    );
  }
  const whole = rosterScreenResponse.parse(await (await send('screen', content, { asOf: AS_OF })).json());
  const { children, ...head } = whole;
  assert.deepEqual(
    lines.flatMap((line) => ('result' in line ? [line.result] : [])),
    [head],
  );
  assert.deepEqual(
    lines.flatMap((line) => ('child' in line ? [line.child] : [])),
    children,
  );
  assert.deepEqual(lines.at(-1), { done: true });
});

test('children in short say what each child is shown, asked and told, a tenth of the bytes; what they share stands once, before the first that names it', async () => {
  const content = roster(3000);
  const text = await (await send('screen', content, { asOf: AS_OF, progress: 'true', children: 'short', names: 'true' })).text();
  const full = await (await send('screen', content, { asOf: AS_OF, names: 'true' })).text();
  const whole = rosterScreenResponse.parse(JSON.parse(full));
  const asks: (readonly (readonly [string, number])[])[] = [];
  const says: string[] = [];
  const told = linesIn(text).flatMap((line) => {
    if ('asks' in line) asks.push(line.asks);
    if ('say' in line) says.push(line.say);
    if (!('short' in line)) return [];
    const { sheet, row, name, shown, asks: asked, next } = line.short;
    return [
      {
        sheet,
        row,
        name,
        shown: [...shown].map((digit) => whole.answers[Number(digit)]),
        asks: asks[asked],
        next: next.map(([date, say]) => ({ date, say: says[say] })),
      },
    ];
  });
  const questions = (child: NonNullable<typeof whole.children>[number]) => {
    const most = new Map<string, number>();
    for (const { question, benefits } of child.asks) most.set(question, Math.max(most.get(question) ?? 0, benefits));
    return [...most];
  };
  assert.deepEqual(
    told,
    whole.children?.map((child) => {
      const { sheet, row, name, services, next } = child;
      return { sheet, row, name, shown: services.map((service) => service.shown), asks: questions(child), next };
    }),
  );
  assert.equal(new Set(says).size, says.length);
  assert.ok(text.length < full.length / 10, `${text.length} of ${full.length}`);
  assert.equal((await send('screen', content, { children: 'short' })).status, 422);
});

test('a reading in lines ends with what was understood', async () => {
  const lines = linesIn(await (await send('read', roster(10), { progress: 'true' })).text());
  const whole = rosterReadResponse.parse(await (await send('read', roster(10))).json());
  assert.deepEqual(lines.slice(-2), [{ result: whole }, { done: true }]);
});

test('a workbook in lines is the workbook, in pieces of base64', async () => {
  for (const format of ['csv', 'xlsx']) {
    const lines = linesIn(await (await send('screen', roster(20), { format, asOf: AS_OF, progress: 'true' })).text());
    const pieces = lines.flatMap((line) => ('piece' in line ? [Buffer.from(line.piece, 'base64')] : []));
    const whole = Buffer.from(await (await send('screen', roster(20), { format, asOf: AS_OF })).arrayBuffer());
    assert.ok(Buffer.concat(pieces).equals(whole), format);
  }
});

test('a file that is no roster is still 422; one refused only after lines had begun says so in a line', async () => {
  assert.equal((await send('screen', '', { progress: 'true' })).status, 422);
  const lines = linesIn(await (await send('read', roster(200_001), { progress: 'true' })).text());
  const [refused] = lines.flatMap((line) => ('refused' in line ? [line.refused] : []));
  assert.deepEqual([refused?.error, refused?.reason], ['refused', 'tooManyRows']);
  assert.match(String(refused?.message), /行数太多.*。$/);
  assert.ok(!lines.some((line) => 'result' in line || 'done' in line));
});

test(`who goes away ends the work: with 2 rosters of ${MANY} children left behind, in lines and not, the next is read at once`, async (t) => {
  const content = roster(MANY);
  const gone = new AbortController();
  const inLines = await send('screen', content, { progress: 'true' }, gone.signal);
  await inLines.body?.getReader().read();
  const whole = send('screen', content, {}, gone.signal);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  gone.abort();
  await assert.rejects(whole, /abort/i);
  const start = performance.now();
  rosterReadResponse.parse(await (await send('read', roster(10))).json());
  const took = performance.now() - start;
  t.diagnostic(`${took.toFixed(0)} ms`);
  assert.ok(took < 4000, `${took} ms`);
});
