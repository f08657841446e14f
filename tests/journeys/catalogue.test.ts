import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { benefits, items, services } from '@tongxing/services';
import { assertAccessible, assertNoSidewaysScroll, LOOKS, startJourney, takePicture, VIEWPORT_NAMES, VIEWPORTS } from './harness.ts';

const journey = startJourney();
/** A page with every part that a page may have: ways, sums, remarks of each kind, samples. */
const FULL = '/catalogue/13';

describe('The catalogue', () => {
  it('lists the 22 services under their six headings, and each has a page of its own', async () => {
    const { page } = await journey.open('/catalogue', { script: false });
    assert.equal(await page.locator('a.linkrow').count(), 22);
    assert.equal(await page.locator('.sec h2').count(), 6);
    for (const { number, official } of services) {
      const response = await page.goto(`${journey.address()}/catalogue/${number}`);
      assert.equal(response?.status(), 200);
      assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), official);
    }
  });

  it('reads without any script: the official words of all 43 items and every benefit with its rule, steps, papers, office, law and examples', async () => {
    const { page } = await journey.open('/catalogue', { script: false });
    let said = 0;
    let examples = 0;
    for (const service of services) {
      await page.goto(`${journey.address()}/catalogue/${service.number}`);
      const text = (await page.locator('article.service').innerText()).replaceAll(/\s/g, '');
      for (const item of service.items) {
        assert.ok(text.includes(item.official.replaceAll(/\s/g, '')), `${item.id} word for word`);
        said += 1;
      }
      for (const { id, name, procedure, offices, refused } of service.items.flatMap((item) => item.benefits)) {
        const part = page.locator(`[id="${id}"]`);
        const own = (await part.textContent()) ?? '';
        for (const words of [name, '谁可以', ...procedure.steps.map((step) => step.say), ...offices.map((office) => office.kind), refused.show, '依据'])
          assert.ok(own.includes(words), `${id}: ${words}`);
        assert.ok((await part.locator('.rule-lines li').count()) > 0, `${id} says who may have it`);
        assert.ok((await part.locator('.laws li').count()) > 0, `${id} names its law`);
        examples += await part.locator('.examples li').count();
      }
    }
    assert.equal(said, items.length);
    assert.equal(said, 43);
    assert.ok(examples >= benefits.length * 2, `${examples} examples`);
  });

  it('is taken over by the script as it stands: nothing is drawn twice, the search works, links go without loading', async () => {
    const { page, errors, requests } = await journey.open('/catalogue/3', { offline: false });
    await page.getByRole('searchbox').fill('打针');
    await page.getByRole('link', { name: /第1项/ }).first().waitFor();
    assert.equal(await page.locator('main').count(), 1);
    assert.equal(await page.locator('#catalogue-text').count(), 1);
    const loads = requests.filter((request) => request.path === '/catalogue/1').length;
    await page.getByRole('link', { name: /第1项/ }).first().click();
    await page.getByRole('heading', { level: 1, name: '健康和托育' }).waitFor();
    assert.equal(requests.filter((request) => request.path === '/catalogue/1').length, loads + 1);
    assert.equal(await page.title(), `${services[0]?.official} · 童行`);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: '义务教育服务' }).waitFor();
    assert.deepEqual(errors, []);
  });

  it('says so where there is no such service', async () => {
    const { page } = await journey.open('/catalogue/3');
    await page.goto(`${journey.address()}/catalogue/23`);
    await page.getByRole('heading', { level: 1, name: '没有这一项' }).waitFor();
  });

  /* Phones in every look, desks in one. */
  for (const look of LOOKS) {
    for (const viewport of look === 'light' ? VIEWPORT_NAMES : (['small', 'phone'] as const)) {
      it(`is clean by axe and never scrolls sideways: ${look}, ${VIEWPORTS[viewport].width} px`, async () => {
        const { page, errors, close } = await journey.open('/catalogue', { look, viewport, offline: false });
        await assertAccessible(page);
        await assertNoSidewaysScroll(page);
        await takePicture(page, `catalogue-${look}-${viewport}`);
        await page.goto(`${journey.address()}${FULL}`);
        await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
        await assertAccessible(page);
        await assertNoSidewaysScroll(page);
        await takePicture(page, `catalogue-13-${look}-${viewport}`);
        assert.deepEqual(errors, []);
        await close();
      });
    }
  }
});
