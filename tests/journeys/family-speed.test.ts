import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerAll, giveBirthDate, KINDERGARTEN_FAMILY, reply } from './family-steps.ts';
import { startJourney } from './harness.ts';

const journey = startJourney();
const SLOWER = 6;
const VERDICTS_MS = 50;
const ROWS_MS = 300;
const ROUNDS = 4;
const ROW = '#service-11';

/* Taps in the page itself, so that the time of the browser's driver does not count; other work on the machine only adds to them. */
const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Infinity;

const say = (times: readonly number[]): string => times.map((time) => time.toFixed(0)).join(', ');

describe('On a phone six times slower', () => {
  it(`one answer gives new verdicts within ${VERDICTS_MS} ms, and the 22 rows follow within ${ROWS_MS}: the best of ${ROUNDS} rounds, each on a page loaded anew`, async () => {
    const { page, context } = await journey.open('/', { offline: false });
    await giveBirthDate(page, ['2020', '10', '5']);
    for (let i = 0; i < 4; i += 1) await reply(page, KINDERGARTEN_FAMILY);
    const kept = await page.evaluate(() => localStorage.getItem('tongxing.answers') ?? '');
    const session = await context.newCDPSession(page);
    const counts: number[] = [];
    const rows: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      await page.evaluate((answers) => localStorage.setItem('tongxing.answers', answers), kept);
      await page.goto(`${journey.address()}/result`);
      await page.locator('.near .road').waitFor();
      await page.locator(`${ROW} > summary`).click();
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
      const { count, drawn } = await page
        .locator(`${ROW} .ask button`)
        .first()
        .evaluate(async (tapped: HTMLElement, name) => {
          const text = (selector: string) => document.querySelector(selector)?.textContent;
          const [sum, own] = [text('.sum'), text(`${name} > summary`)];
          const start = performance.now();
          tapped.click();
          const until = (changed: () => boolean) =>
            new Promise<number>((resolve) => {
              const again = () => (changed() || performance.now() - start > 2000 ? resolve(performance.now() - start) : setTimeout(again));
              again();
            });
          return { count: await until(() => text('.sum') !== sum), drawn: await until(() => text(`${name} > summary`) !== own) };
        }, ROW);
      counts.push(count);
      rows.push(drawn);
    }
    console.log(`one answer to new verdicts: ${say(counts)} ms; to the rows drawn anew: ${say(rows)} ms`);
    assert.ok(Math.min(...counts) < VERDICTS_MS, `${say(counts)} ms`);
    assert.ok(Math.min(...rows) < ROWS_MS, `${say(rows)} ms`);
  });

  it('the next question stands within 200 ms of the tap', async () => {
    const { page, context } = await journey.open('/', { offline: false });
    await giveBirthDate(page, ['2020', '10', '5']);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.evaluate(() => {
      document.addEventListener(
        'click',
        (event) => {
          if (!(event.target instanceof Element) || event.target.closest('button')?.textContent !== '下一题') return;
          const start = performance.now();
          const before = document.querySelector('h1')?.textContent;
          const again = () =>
            document.querySelector('h1')?.textContent === before
              ? performance.now() - start < 3000 && setTimeout(again)
              : performance.measure('question', { start });
          again();
        },
        true,
      );
    });
    await answerAll(page, KINDERGARTEN_FAMILY);
    const times = await page.evaluate(() => performance.getEntriesByType('measure').map((one) => one.duration));
    console.log(`tap to next question: ${say(times)} ms`);
    assert.ok(times.length > 3 && median(times) < 200, `${median(times).toFixed(0)} ms`);
  });
});
