import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { startJourney } from './harness.ts';

const CODE_KB = 110;
const RULES_KB = 150;

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
});
