import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { startJourney } from './harness.ts';

const journey = startJourney();

/** Waits until the whole product is kept in the browser: its worker takes the page over only after everything is there. */
async function untilKept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

describe('After the first visit', () => {
  it('the start page, a check in progress, the catalogue and all of its services open with the server gone', async () => {
    const { page, errors } = await journey.open('/');
    await page.getByLabel('年', { exact: true }).fill('2020');
    await page.getByLabel('月', { exact: true }).fill('10');
    await page.getByLabel('日', { exact: true }).fill('5');
    await page.getByRole('button', { name: '下一题' }).click();
    await page.waitForURL('**/check');
    const question = await page.getByRole('heading', { level: 1 }).innerText();
    await untilKept(page);
    await journey.stopServer();
    try {
      await page.reload();
      assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), question, 'the same question is asked after the reload');
      await page.goto(`${journey.address()}/`);
      assert.match(await page.getByRole('heading', { level: 1 }).innerText(), /能享受哪些服务/);
      await page.goto(`${journey.address()}/catalogue`);
      const services = await page.locator('a.linkrow').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      assert.equal(services.length, 22);
      for (const service of services) {
        await page.goto(`${journey.address()}${service}`);
        assert.equal(await page.locator('article.service').count(), 1, service);
      }
      await page.getByRole('link', { name: '全部服务' }).click();
      await page.getByRole('heading', { name: '清单上的22项服务' }).waitFor();
      await page.goto(`${journey.address()}/result`);
      await page.getByRole('heading', { level: 1 }).waitFor();
    } finally {
      await journey.restartServer();
    }
    assert.deepEqual(
      errors.filter((error) => !/Failed to load resource|ERR_CONNECTION/.test(error)),
      [],
    );
  });

  it('a page that was never kept says what to do when the network is gone, and opens on the next try', async () => {
    const { page } = await journey.open('/catalogue', { offline: false });
    await page.context().setOffline(true);
    await page.getByRole('link', { name: /义务教育服务/ }).click();
    await page.getByRole('heading', { name: '这一页没有打开' }).waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: '再试一次' }).click();
    await page.getByRole('heading', { name: '义务教育服务', level: 1 }).waitFor();
  });
});
