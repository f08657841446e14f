import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import ICAL from 'ical.js';
import {
  answerAll,
  countsOf,
  FOURTEEN_YEARS_OLD,
  giveBirthDate,
  JUNIOR_FAMILY,
  KINDERGARTEN_FAMILY,
  reply,
  SIX_YEARS_OLD,
  walk,
  VISIT,
  type Reply,
} from './family-steps.ts';
import { assertAccessible, assertNoSidewaysScroll, LOOKS, startJourney, takePicture, type Visit, type VisitOptions } from './harness.ts';

const journey = startJourney();

/** From the first page to the result. */
const checked = (birth: readonly [string, string, string], replies: Readonly<Record<string, Reply>>, options: VisitOptions = {}) =>
  walk(journey, birth, replies, options);

describe('A family checks what its child can have', () => {
  for (const look of LOOKS) {
    it(`goes from the first page to the printed card at 390 px, ${look}: every page clean by axe, none scrolls sideways`, async () => {
      const visit = await journey.open('/', { ...VISIT, look });
      const { page } = visit;
      const look1 = async (name: string) => {
        await assertAccessible(page);
        await assertNoSidewaysScroll(page);
        await takePicture(page, `family-${name}-${look}`);
      };
      await look1('1-start');
      await giveBirthDate(page, SIX_YEARS_OLD);
      for (const name of ['2-area', '3-hukou', '4-grade', '5-question']) {
        await page.locator('.dock').waitFor();
        await page.getByText('为什么问这个').click();
        await look1(name);
        await reply(page, KINDERGARTEN_FAMILY);
      }
      await answerAll(page, KINDERGARTEN_FAMILY);
      await page.locator('.near .road').waitFor();
      assert.equal(await countsOf(page), 22, 'every service has an answer');
      await look1('6-result');
      for (const row of await page.locator('details.item > summary').all()) await row.click();
      await page.locator('details.item .in').nth(21).waitFor();
      await look1('7-result-open');
      await page.goto(`${journey.address()}/timeline`);
      await page.locator('.life').waitFor();
      await look1('8-timeline');
      await page.goto(`${journey.address()}/card`);
      await page.locator('.a4').waitFor();
      await look1('9-card');
      await page.goto(`${journey.address()}/answers`);
      await page.locator('.rows li').first().waitFor();
      await look1('10-answers');
      assert.deepEqual(visit.errors, []);
      await visit.close();
    });
  }

  it('holds on the smallest phone with large type: 320 px, result, time line and card', async () => {
    const { page, errors } = await checked(SIX_YEARS_OLD, KINDERGARTEN_FAMILY, { viewport: 'small', look: 'large' });
    for (const path of ['/result', '/timeline', '/card', '/answers']) {
      await page.goto(`${journey.address()}${path}`);
      await page.locator('main h1').waitFor();
      await assertNoSidewaysScroll(page);
      await assertAccessible(page);
    }
    assert.deepEqual(errors, []);
  });

  it('never says a bare 不符合 of compulsory schooling: too young, from 1 September 2027, and the bureau must arrange a place', async () => {
    const { page } = await checked(SIX_YEARS_OLD, KINDERGARTEN_FAMILY);
    const row = page.locator('#service-3 > summary');
    await row.getByText('2027年9月1日起').waitFor();
    const said = await row.innerText();
    assert.match(said, /还没到年纪/);
    assert.match(said, /教育局也要安排/);
    assert.doesNotMatch(said, /现在不符合/);
  });

  it('shows nothing of what was answered to anybody: two families make the same requests, none with a body, a query or a place', async () => {
    const first = await checked(SIX_YEARS_OLD, KINDERGARTEN_FAMILY);
    const second = await checked(FOURTEEN_YEARS_OLD, JUNIOR_FAMILY);
    for (const { page } of [first, second]) {
      for (const row of await page.locator('details.item > summary').all()) await row.click();
      for (const name of ['全部日子', '回到结果', '打印一张']) {
        await page.getByRole('link', { name }).first().click();
        await page.waitForTimeout(250);
      }
    }
    const pathsOf = (visit: Visit) => [...new Set(visit.requests.map((request) => request.path))].sort();
    assert.deepEqual(pathsOf(first), pathsOf(second));
    for (const request of [...first.requests, ...second.requests]) {
      assert.equal(request.method, 'GET');
      assert.equal(request.body, null);
      assert.doesNotMatch(request.path, /[?]|2020|2012|450|522|贵州|柳州/);
    }
    assert.deepEqual(await first.context.cookies(), []);
  });

  it('moves the count of settled services with the answers, says why a question is asked, and asks about seven', async () => {
    const { page, asked } = await checked(SIX_YEARS_OLD, KINDERGARTEN_FAMILY);
    assert.ok(asked.length >= 4 && asked.length <= 14, `${asked.length} questions after the first`);
    assert.equal(await countsOf(page), 22);
    const visit = await journey.open('/', VISIT);
    await giveBirthDate(visit.page, SIX_YEARS_OLD);
    const settled = async () => Number(await visit.page.locator('.tally b').innerText());
    const before = await settled();
    for (let i = 0; i < 4; i += 1) await reply(visit.page, KINDERGARTEN_FAMILY);
    assert.ok((await settled()) > before, 'more is settled after four answers');
    await visit.page.getByText('为什么问这个').click();
    await visit.page.locator('.more .bring li').first().waitFor();
  });

  it('steps back with the answer still there, refuses an empty answer with a sentence, and lets every question be skipped', async () => {
    const { page } = await journey.open('/', VISIT);
    await page.getByRole('button', { name: '下一题' }).click();
    await page.getByText('年份要写4个数字').waitFor();
    await giveBirthDate(page, SIX_YEARS_OLD);
    await reply(page, KINDERGARTEN_FAMILY);
    await page.getByRole('heading', { level: 1, name: /户口/ }).waitFor();
    await page.getByRole('button', { name: '上一题' }).click();
    assert.equal(await page.getByRole('combobox').nth(2).inputValue(), '450107');
    await page.locator('.dock').getByRole('button', { name: '下一题' }).click();
    await page.locator('.dock').getByRole('button', { name: '下一题' }).click();
    await page.getByText('先选省').waitFor();
    const asked = await answerAll(page, {});
    assert.ok(asked.length > 0);
    assert.equal(await countsOf(page), 22);
  });

  it('goes back question by question with the back key of the phone, also from the result', async () => {
    const { page, asked } = await checked(SIX_YEARS_OLD, KINDERGARTEN_FAMILY);
    const heading = () => page.getByRole('heading', { level: 1 });
    for (const words of asked.toReversed().slice(0, 3)) {
      await page.goBack();
      await page.getByRole('heading', { level: 1, name: words }).waitFor();
      assert.equal(new URL(page.url()).pathname, '/check');
    }
    await answerAll(page, KINDERGARTEN_FAMILY);
    assert.match(await heading().innerText(), /6岁/);
  });

  it('sends somebody who has answered nothing to the first page', async () => {
    const { page } = await journey.open('/card', VISIT);
    await page.waitForURL(`${journey.address()}/`);
    await page.getByLabel('年', { exact: true }).waitFor();
  });

  it('changes one answer from the list of answers, and the result follows', async () => {
    const { page } = await checked(SIX_YEARS_OLD, KINDERGARTEN_FAMILY);
    await page.getByRole('link', { name: '改答案' }).click();
    await page.getByRole('button', { name: /改.*孩子现在上学了吗/ }).click();
    assert.ok(await page.getByLabel('幼儿园大班').isChecked(), 'what was answered stands chosen');
    await page.getByText('小学一年级', { exact: true }).click();
    await page.getByRole('button', { name: '改好了' }).click();
    await page.locator('.rows').getByText('小学一年级').waitFor();
    await page.getByRole('link', { name: '回到结果' }).click();
    await page.locator('#service-3 summary').first().waitFor();
  });

  it('asks what the household shares only once for a second child, and keeps the two apart', async () => {
    const { page, asked } = await checked(SIX_YEARS_OLD, KINDERGARTEN_FAMILY);
    assert.ok(asked.some((words) => words.includes('现在住在哪里')));
    await page.getByRole('button', { name: '再加一个孩子' }).click();
    await page.getByRole('heading', { level: 1, name: '孩子哪天出生？' }).waitFor();
    await page.getByText('现在问的是老二').waitFor();
    const again = await answerAll(page, {
      ...KINDERGARTEN_FAMILY,
      哪天出生: async (asking) => {
        await asking.getByLabel('年', { exact: true }).fill('2024');
        await asking.getByLabel('月', { exact: true }).fill('5');
      },
    });
    assert.ok(again.length < asked.length + 1, `${again.length} questions for the second child`);
    assert.ok(!again.some((words) => words.includes('现在住在哪里')));
    await page.getByRole('heading', { level: 1, name: /^老二，2岁/ }).waitFor();
    await page.getByRole('button', { name: '老大' }).click();
    await page.getByRole('heading', { level: 1, name: /^老大，6岁/ }).waitFor();
    await page.getByRole('link', { name: '改答案' }).click();
    await page.getByRole('button', { name: '不查老大了，去掉' }).click();
    await page.getByRole('link', { name: '回到结果' }).click();
    await page.getByRole('heading', { level: 1, name: /^孩子，2岁/ }).waitFor();
  });

  it('keeps the answers over a reload, and forgets them at a tap and by itself after a day', async () => {
    const { page } = await checked(SIX_YEARS_OLD, KINDERGARTEN_FAMILY);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: /6岁/ }).waitFor();
    await page.evaluate(() => {
      const kept = JSON.parse(localStorage.getItem('tongxing.answers') ?? '{}') as { savedAt: number };
      localStorage.setItem('tongxing.answers', JSON.stringify({ ...kept, savedAt: kept.savedAt - 25 * 60 * 60 * 1000 }));
    });
    await page.goto(`${journey.address()}/`);
    assert.equal(await page.getByText('上次的答案还在这部手机里').count(), 0);
    assert.equal(await page.evaluate(() => localStorage.getItem('tongxing.answers')), null);
    await giveBirthDate(page, SIX_YEARS_OLD);
    await answerAll(page, KINDERGARTEN_FAMILY);
    await page.getByRole('button', { name: '清掉我的答案' }).click();
    await page.getByRole('button', { name: '下一题' }).waitFor();
    assert.equal(await page.evaluate(() => localStorage.getItem('tongxing.answers')), null);
  });

  it('asks a private question only where the family opens it, and prints nothing of it', async () => {
    const { page, asked } = await checked(SIX_YEARS_OLD, KINDERGARTEN_FAMILY);
    assert.ok(!asked.some((words) => /艾滋|精神障碍|犯罪/.test(words)));
    await page.locator('#service-8 > summary').click();
    await page.locator('#service-8').getByRole('button', { name: '点开，答一题' }).first().click();
    await page.locator('#service-8 .ask').first().waitFor();
    await page.goto(`${journey.address()}/card`);
    await page.locator('.a4').waitFor();
    assert.doesNotMatch(await page.locator('.a4').innerText(), /艾滋|犯罪|心理危机/);
  });
});

describe('What a family takes away', () => {
  it('is a calendar file that ical.js reads: one event a date, whole days, two reminders, and titles that say nothing private', async () => {
    const { page } = await checked(SIX_YEARS_OLD, KINDERGARTEN_FAMILY);
    await page.getByRole('link', { name: '全部日子' }).click();
    await page.locator('.life').waitFor();
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '全部加到手机日历' }).click()]);
    assert.equal(file.suggestedFilename(), 'tongxing.ics');
    const text = await readFile(await file.path(), 'utf8');
    assert.ok(
      text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75),
      'no line is over 75 octets',
    );
    const calendar = new ICAL.Component(ICAL.parse(text));
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    const shown = await page.locator('.years:not(:has(.past)) article.ev').count();
    assert.equal(events.length, shown);
    assert.ok(events.length >= 6, `${events.length} events`);
    assert.equal(new Set(events.map((event) => event.uid)).size, events.length);
    for (const event of events) {
      assert.ok(event.startDate.isDate);
      assert.equal(event.duration.toSeconds(), 86_400);
      assert.equal(event.component.getAllSubcomponents('valarm').length, 2);
      assert.equal(event.summary, '童行：孩子有一件事到时间了');
      assert.ok(event.description.length > 4);
    }
  });

  it('is text to copy where the browser keeps no files, as in WeChat', async () => {
    const { page } = await checked(SIX_YEARS_OLD, KINDERGARTEN_FAMILY);
    await page.getByRole('link', { name: '全部日子' }).click();
    await page.getByRole('button', { name: /存不了/ }).click();
    const text = await page.getByRole('textbox', { name: '日子' }).inputValue();
    assert.match(text, /2027年9月1日/);
    assert.match(text, /百白破疫苗第5剂/);
  });

  it('is a card of exactly one A4 page, with a QR code that holds only the address of the catalogue', async () => {
    for (const [birth, replies] of [
      [SIX_YEARS_OLD, KINDERGARTEN_FAMILY],
      [FOURTEEN_YEARS_OLD, JUNIOR_FAMILY],
    ] as const) {
      const { page } = await checked(birth, replies);
      await page.getByRole('link', { name: '打印一张' }).click();
      await page.locator('.a4').waitFor();
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      assert.equal(pdf.match(/\/Type\s*\/Page\b/g)?.length, 1);
      const { over } = await page.locator('.a4').evaluate((sheet) => ({ over: sheet.scrollHeight - sheet.clientHeight }));
      assert.ok(over <= 1, `${over} px of the card are cut off`);
      assert.equal(await page.locator('.qr svg').count(), 1);
    }
  });

  it('is a picture of the card to keep where there is no printer', async () => {
    const { page } = await checked(SIX_YEARS_OLD, KINDERGARTEN_FAMILY);
    await page.getByRole('link', { name: '打印一张' }).click();
    await page.getByRole('button', { name: '存成图片' }).click();
    const picture = page.locator('.picture img');
    await picture.waitFor();
    const { width, height } = await picture.evaluate((image: HTMLImageElement) => ({ width: image.naturalWidth, height: image.naturalHeight }));
    assert.equal(width, 1080);
    assert.ok(height > 1500, `${height} px high`);
    await takePicture(page, 'family-card-picture');
  });

  it('is help at a window that refuses: the rule to show, the refusal in writing, where to complain', async () => {
    const { page } = await checked(SIX_YEARS_OLD, KINDERGARTEN_FAMILY);
    await page.locator('#service-7 > summary').click();
    const row = page.locator('#service-7');
    await row.getByText('窗口不给办，怎么办').first().click();
    await row.locator('.show').first().waitFor();
    assert.match(await row.locator('.refused').first().innerText(), /写在纸上[\s\S]*12345/);
  });
});
