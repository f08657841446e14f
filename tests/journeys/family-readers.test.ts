import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerAll, countsOf, giveBirthDate, KINDERGARTEN_FAMILY, placeOf, reply, SIX_YEARS_OLD, tap, walk, VISIT, type Reply } from './family-steps.ts';
import { assertAccessible, startJourney } from './harness.ts';

const journey = startJourney();
const trial = startJourney({ trial: true });

describe('Other ways to read it', () => {
  it('reads the page aloud in its order with a voice that is on the phone, and never with one that speaks over the network', async () => {
    for (const [local, expected] of [
      [true, /^童行|孩子[\s\S]*现在就能享受/],
      [false, undefined],
    ] as const) {
      const visit = await walk(journey, SIX_YEARS_OLD, KINDERGARTEN_FAMILY);
      await visit.context.addInitScript((isLocal) => {
        const spoken: string[] = [];
        Object.assign(window, { spoken });
        const voices = [{ name: 'sample', lang: 'zh-CN', localService: isLocal, default: true, voiceURI: 'sample' }];
        Object.defineProperty(window, 'SpeechSynthesisUtterance', {
          value: class {
            text: string;
            constructor(text: string) {
              this.text = text;
            }
          },
        });
        Object.defineProperty(window, 'speechSynthesis', {
          value: {
            getVoices: () => voices,
            cancel: () => undefined,
            speak: (said: { text: string }) => spoken.push(said.text),
            addEventListener: () => undefined,
            removeEventListener: () => undefined,
          },
        });
      }, local);
      const { page } = visit;
      await page.reload();
      await page.locator('.near .road').waitFor();
      await page.getByRole('button', { name: '朗读' }).click();
      const said = await page.evaluate(() => Reflect.get(window, 'spoken').join(''));
      if (expected) assert.match(said, expected);
      else {
        assert.equal(said, '');
        await page.getByRole('button', { name: '没有声音' }).waitFor();
      }
      await visit.close();
    }
  });

  it('toggles large type in place and remembers it, with the scroll kept', async () => {
    const { page } = await walk(journey, SIX_YEARS_OLD, KINDERGARTEN_FAMILY);
    const size = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
    const normal = await size();
    await page.getByRole('button', { name: '大字' }).click();
    assert.ok((await size()) > normal * 1.25);
    await page.reload();
    await page.getByRole('button', { name: '大字', pressed: true }).waitFor();
    assert.ok((await size()) > normal * 1.25);
  });

  it('answers a question by keyboard alone', async () => {
    const { page } = await journey.open('/', { ...VISIT, viewport: 'desk' });
    await page.getByLabel('年', { exact: true }).focus();
    await page.keyboard.type('2020');
    await page.keyboard.press('Tab');
    await page.keyboard.type('10');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '现在住在哪里？' }).waitFor();
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'H1');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'SELECT');
  });

  it('waits for rules that were lost on the way, and goes on by itself when the network is back', async () => {
    const { page, context } = await journey.open('/', { offline: false });
    await page.waitForFunction(() => performance.getEntriesByType('resource').some((entry) => entry.name.includes('townships')));
    await context.route(/townships/, (route) => route.abort());
    await page.reload();
    await giveBirthDate(page, SIX_YEARS_OLD);
    await page.locator('.skeleton').waitFor();
    await context.unroute(/townships/);
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await page.getByRole('heading', { level: 1, name: '现在住在哪里？' }).waitFor();
  });

  it('lists the districts of a city that is a province, without a level in between', async () => {
    const { page } = await journey.open('/', VISIT);
    await giveBirthDate(page, SIX_YEARS_OLD);
    await reply(page, KINDERGARTEN_FAMILY);
    await page.getByRole('combobox').first().selectOption({ label: '北京市' });
    await page.getByRole('combobox').nth(1).selectOption({ label: '朝阳区' });
    assert.equal(await page.getByRole('combobox').count(), 2);
  });
});

describe('Children who are no migrant children here', () => {
  const cases: readonly (readonly [string, readonly [string, string, string], Readonly<Record<string, Reply>>, RegExp])[] = [
    [
      'a local child',
      ['2016', '3', '10'],
      {
        现在住在哪里: placeOf('广西壮族自治区', '南宁市', '西乡塘区'),
        户口在哪里: placeOf('广西壮族自治区', '南宁市', '西乡塘区'),
        上学了吗: tap('小学四年级'),
      },
      /不算“流动儿童”。下面的服务一样按规定给/,
    ],
    [
      'a child of Guangxi elsewhere',
      ['2016', '3', '10'],
      { 现在住在哪里: placeOf('广东省', '广州市', '天河区'), 户口在哪里: placeOf('广西壮族自治区', '南宁市', '西乡塘区'), 上学了吗: tap('小学四年级') },
      /现在没有住在广西[\s\S]*回广西还能办/,
    ],
    [
      'an unborn child',
      ['2027', '1', '20'],
      { 现在住在哪里: placeOf('广西壮族自治区', '南宁市', '西乡塘区'), 户口在哪里: placeOf('湖南省', '衡阳市', '衡南县') },
      /还没出生[\s\S]*预产期/,
    ],
    [
      'somebody over 18',
      ['2007', '1', '10'],
      { 现在住在哪里: placeOf('广西壮族自治区', '南宁市', '西乡塘区'), 户口在哪里: placeOf('湖南省', '衡阳市', '衡南县') },
      /已经满18岁/,
    ],
  ];
  for (const [who, birth, replies, remark] of cases) {
    it(`get a true page: ${who}`, async () => {
      const { page, errors } = await journey.open('/', VISIT);
      await giveBirthDate(page, birth);
      await answerAll(page, replies);
      assert.match(await page.locator('.head').innerText(), remark);
      assert.equal(await countsOf(page), 22);
      await assertAccessible(page);
      assert.deepEqual(errors, []);
    });
  }
});

describe('An old phone', () => {
  it('without the methods that came after Chromium 87 walks the whole way', async () => {
    const visit = await journey.open('/answers', VISIT);
    await visit.context.addInitScript(() => {
      for (const [owner, names] of [
        [Array.prototype, ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with']],
        [String.prototype, ['at']],
        [Object, ['hasOwn', 'groupBy']],
        [AbortSignal, ['timeout']],
      ] as const) {
        for (const name of names) Reflect.deleteProperty(owner, name);
      }
      Reflect.deleteProperty(globalThis, 'structuredClone');
    });
    const { page } = visit;
    await page.goto(`${journey.address()}/`);
    await giveBirthDate(page, SIX_YEARS_OLD);
    await answerAll(page, KINDERGARTEN_FAMILY);
    await page.locator('.near .road').waitFor();
    await page.getByRole('link', { name: '全部日子' }).click();
    await page.locator('.life').waitFor();
    assert.deepEqual(visit.errors, []);
  });
});

describe('Trial mode', () => {
  it('says so on the result, and every value that is a sample wears 示例; without it nothing does', async () => {
    for (const [on, somewhere] of [
      [trial, true],
      [journey, false],
    ] as const) {
      const { page, close } = await walk(on, SIX_YEARS_OLD, KINDERGARTEN_FAMILY);
      for (const selector of ['details.item', 'details.benefit', 'details.more']) {
        await page.locator(selector).evaluateAll((all) => all.forEach((one) => one instanceof HTMLDetailsElement && (one.open = true)));
        await page.waitForTimeout(300);
      }
      await page.locator('.why + .mini').evaluateAll((all) => all.forEach((one) => one instanceof HTMLElement && one.click()));
      await page.locator('.why').first().waitFor();
      assert.equal((await page.locator('.head .trial').count()) > 0, somewhere);
      assert.equal((await page.locator('.item .trial').count()) > 0, somewhere);
      await close();
    }
  });
});
