import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../tests/journeys/browser.ts';
import { answerAll, giveBirthDate, KINDERGARTEN_FAMILY, reply } from '../../tests/journeys/family-steps.ts';
import { startServer } from '../../tests/journeys/harness.ts';
import { sayTime } from './measure.ts';
import type { Line, Section } from './table.ts';

/** Lighthouse's slow mobile: the network of a bad fourth generation, a processor four times slower. */
const SLOW_PHONE = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const SLOW_PHONE_CPU = 4;
const OLD_PHONE_CPU = 6;
const ROUNDS = 9;
const PAINT_MS = 2000;
const VERDICTS_MS = 50;
const MOST_MS = 3000;
const STILL_MS = 500;
const ROW = '#service-13';

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? Infinity;

async function phone(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', serviceWorkers: 'block' });
  return context.newPage();
}

async function slow(page: Page, cpu: number, network = false): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  if (network) await session.send('Network.emulateNetworkConditions', SLOW_PHONE);
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
}

/** When the largest thing of the start page is painted. */
async function largestPaint(browser: Browser, address: string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await phone(browser);
    await slow(page, SLOW_PHONE_CPU, true);
    await page.goto(`${address}/`, { waitUntil: 'load' });
    const paint = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const observer = new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? Infinity));
          observer.observe({ type: 'largest-contentful-paint', buffered: true });
        }),
    );
    times.push(paint);
    await page.context().close();
  }
  return median(times);
}

/** From a tap on an answer until the counts of the result are new, in the page itself: the browser's driver does not count. */
async function answerToVerdicts(browser: Browser, address: string): Promise<number> {
  const page = await phone(browser);
  await page.goto(`${address}/`);
  await giveBirthDate(page, ['2020', '10', '5']);
  for (let i = 0; i < 4; i += 1) await reply(page, KINDERGARTEN_FAMILY);
  const kept = await page.evaluate(() => localStorage.getItem('tongxing.answers') ?? '');
  const session = await page.context().newCDPSession(page);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await page.evaluate((answers) => localStorage.setItem('tongxing.answers', answers), kept);
    await page.goto(`${address}/result`);
    await page.locator('.near .road').waitFor();
    await page.locator(`${ROW} > summary`).click();
    await session.send('Emulation.setCPUThrottlingRate', { rate: OLD_PHONE_CPU });
    const button = page.locator(`${ROW} .ask button`).first();
    await button.waitFor();
    // Nobody taps before the row that was opened stands still.
    await page.waitForTimeout(STILL_MS);
    const took = await button.evaluate((tapped: HTMLElement, most) => {
      const counts = () => document.querySelector('.sum')?.textContent;
      const before = counts();
      const start = performance.now();
      tapped.click();
      return new Promise<number>((resolve) => {
        const look = () => (counts() !== before || performance.now() - start > most ? resolve(performance.now() - start) : setTimeout(look));
        look();
      });
    }, MOST_MS);
    times.push(took);
  }
  await page.context().close();
  return median(times);
}

/** From a tap on 下一题 until the next question stands. */
async function tapToQuestion(browser: Browser, address: string): Promise<number> {
  const page = await phone(browser);
  await page.goto(`${address}/`);
  await giveBirthDate(page, ['2020', '10', '5']);
  await slow(page, OLD_PHONE_CPU);
  await page.evaluate((most) => {
    const measure = (event: MouseEvent) => {
      if (!(event.target instanceof Element) || event.target.closest('button')?.textContent !== '下一题') return;
      const start = performance.now();
      const before = document.querySelector('h1')?.textContent;
      const look = () => {
        if (document.querySelector('h1')?.textContent !== before) performance.measure('question', { start });
        else if (performance.now() - start < most) setTimeout(look);
      };
      look();
    };
    document.addEventListener('click', measure, true);
  }, MOST_MS);
  await answerAll(page, KINDERGARTEN_FAMILY);
  const times = await page.evaluate(() => performance.getEntriesByType('measure').map((one) => one.duration));
  await page.context().close();
  return median(times);
}

/** The family page on a slow phone, in a real browser with the real server. */
export async function page(): Promise<Section> {
  const [server, browser] = await Promise.all([startServer(), launchBrowser()]);
  try {
    const paint = await largestPaint(browser, server.address);
    const verdicts = await answerToVerdicts(browser, server.address);
    const question = await tapToQuestion(browser, server.address);
    const lines: Line[] = [
      { what: "largest paint of the start page, Lighthouse's slow mobile", figure: sayTime(paint), goal: 'under 2 s', reached: paint < PAINT_MS },
      { what: 'one answer to new verdicts, processor six times slower', figure: sayTime(verdicts), goal: 'under 50 ms', reached: verdicts < VERDICTS_MS },
      { what: 'a tap to the next question, processor six times slower', figure: sayTime(question) },
    ];
    return { title: 'The family page', note: `Medians of ${ROUNDS} rounds; what its files weigh is a test (tests/journeys/weight.test.ts).`, lines };
  } finally {
    await browser.close();
    await server.stop();
  }
}
