import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { startJourney } from './harness.ts';

const journey = startJourney();

/** What came into the language after Chromium 87; a page that needs one of these and was not taught it breaks on an old phone. */
const FORGET = `
for (const name of ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with', 'group', 'groupToMap']) delete Array.prototype[name];
for (const name of ['at', 'isWellFormed', 'toWellFormed']) delete String.prototype[name];
for (const name of ['union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom']) delete Set.prototype[name];
for (const name of ['hasOwn', 'groupBy']) delete Object[name];
delete Map.groupBy; delete Promise.withResolvers; delete Array.fromAsync; delete globalThis.structuredClone; delete globalThis.Iterator; delete AbortSignal.timeout; delete AbortSignal.any; delete crypto.randomUUID;
for (const name of Object.getOwnPropertyNames(Object.getPrototypeOf(Object.getPrototypeOf([].values())))) if (name !== 'constructor') delete Object.getPrototypeOf(Object.getPrototypeOf([].values()))[name];
`;

describe('A phone whose browser is of Chromium 87', () => {
  it('walks from the birth date over a question to the result, the time line, the card and the catalogue without an error', async () => {
    const { page, context, errors } = await journey.open('/api/settings', { offline: false });
    await context.addInitScript(FORGET);
    await page.goto(`${journey.address()}/`);
    assert.equal(await page.evaluate('typeof Array.prototype.with + typeof structuredClone'), 'undefinedundefined', 'the phone is old');
    await page.getByLabel('年', { exact: true }).fill('2020');
    await page.getByLabel('月', { exact: true }).fill('10');
    await page.getByRole('button', { name: '下一题' }).click();
    await page.waitForURL('**/check');
    await page.getByRole('heading', { level: 1 }).waitFor();
    for (const path of ['/result', '/timeline', '/card', '/answers', '/catalogue', '/catalogue/7', '/roster']) {
      await page.goto(`${journey.address()}${path}`);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
    }
    assert.deepEqual(errors, []);
  });
});
