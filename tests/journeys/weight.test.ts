import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { startJourney } from './harness.ts';

const CODE_KB = 110;
const RULES_KB = 150;
const PAINT_MS = 2000;

/* Lighthouse's slow mobile: 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back, a processor four times slower. */
const SLOW_PHONE = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const SLOWER = 4;

const DIST = new URL('../../apps/web/dist/', import.meta.url);

function kilobytes(path: string): number {
  return readFileSync(new URL(`.${path === '/' ? '/index.html' : path}.gz`, DIST)).length / 1000;
}

const journey = startJourney();

describe('What a slow phone has to carry', () => {
  it(`the code before the first question answers is within ${CODE_KB} kB, rules, words and regions within ${RULES_KB} kB, gzip`, async () => {
    const { page, requests } = await journey.open('/', { offline: false });
    const html = readFileSync(new URL('index.html', DIST), 'utf8');
    await page.waitForFunction(() => performance.getEntriesByType('resource').some((entry) => entry.name.includes('townships')));
    const fetched = [...new Set(requests.map((request) => request.path))].filter((path) => path.startsWith('/assets/'));
    const first = ['/', ...fetched.filter((path) => html.includes(path))];
    // The pages of the check are code too: its first question does not answer without them.
    const pages = fetched.filter((path) => path.includes('/checked-'));
    const rules = fetched.filter((path) => !html.includes(path) && !pages.includes(path));
    assert.ok(pages.length > 0 && rules.length >= 3, fetched.join(' '));
    const sum = (paths: readonly string[]) => paths.reduce((total, path) => total + kilobytes(path), 0);
    for (const path of [...first, ...pages, ...rules]) console.log(`${kilobytes(path).toFixed(1).padStart(7)} kB  ${path}`);
    console.log(
      `${sum(first).toFixed(1).padStart(7)} kB  to the first page\n${sum([...first, ...pages])
        .toFixed(1)
        .padStart(7)} kB  code before the first question answers\n${sum(rules).toFixed(1).padStart(7)} kB  rules, words and regions`,
    );
    assert.ok(sum([...first, ...pages]) <= CODE_KB, `${sum([...first, ...pages]).toFixed(1)} kB before the first question`);
    assert.ok(sum(rules) <= RULES_KB, `${sum(rules).toFixed(1)} kB of rules, words and regions`);
  });

  it(`the largest paint of the start page comes before ${PAINT_MS} ms on a slow phone`, async () => {
    const { page, context } = await journey.open('/api/settings', { offline: false });
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW_PHONE);
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const paints: number[] = [];
    for (let run = 0; run < 3; run += 1) {
      await page.goto(`${journey.address()}/`, { waitUntil: 'load' });
      paints.push(
        await page.evaluate(
          () =>
            new Promise<number>((resolve) => {
              new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? Infinity)).observe({
                type: 'largest-contentful-paint',
                buffered: true,
              });
            }),
        ),
      );
    }
    const median = paints.sort((a, b) => a - b)[1] ?? Infinity;
    console.log(`largest paint of the start page: ${Math.round(median)} ms (${paints.map(Math.round).join(', ')})`);
    assert.ok(median < PAINT_MS, `${Math.round(median)} ms`);
  });
});
