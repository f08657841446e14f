import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { answerAll, giveBirthDate, placeOf } from './family-steps.ts';
import { assertAccessible, startJourney } from './harness.ts';

/** Offices as a county keeps them; none of them is a real one. */
const OFFICES = `名称,类别,地址,电话,办公时间,行政区,办理事项
示例卫生服务中心,社区卫生服务中心,示例路1号,0771-0000001,周一至周五8:30到12:00,南宁市西乡塘区,1.1 1.2
示例远处门诊,社区卫生服务中心,示例路2号,0772-0000002,,柳州市城中区,1.1 1.2
`;
const folder = mkdtempSync(join(tmpdir(), 'offices-'));
const file = join(folder, '机构.csv');
writeFileSync(file, OFFICES);
after(() => rmSync(folder, { recursive: true }));
const journey = startJourney({ providers: file });

describe('Where to go', () => {
  it('names the office of the place where the family lives, with address, hours and number, and none of elsewhere', async () => {
    const { page, requests, errors } = await journey.open('/');
    await giveBirthDate(page, ['2020', '3', '15']);
    await answerAll(page, { 现在住在哪里: placeOf('广西壮族自治区', '南宁市', '西乡塘区') });
    await page.locator('#service-1 > summary').click();
    const office = page.locator('#service-1 .office').first();
    await office.waitFor();
    assert.match(await office.innerText(), /示例卫生服务中心\s+示例路1号\s+周一至周五8:30到12:00\s+0771-0000001/);
    assert.equal(await office.getByRole('link').getAttribute('href'), 'tel:07710000001');
    assert.equal(await page.getByText('示例远处门诊').count(), 0);
    assert.deepEqual(
      requests.filter((request) => request.path.startsWith('/api/providers')).map((request) => request.path),
      ['/api/providers'],
      'the whole table is asked for, not that of a place',
    );
    await assertAccessible(page);
    assert.deepEqual(errors, []);
  });

  it('still names it without a network', async () => {
    const { page, context } = await journey.open('/');
    await giveBirthDate(page, ['2020', '3', '15']);
    await answerAll(page, { 现在住在哪里: placeOf('广西壮族自治区', '南宁市', '西乡塘区') });
    await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
    await context.setOffline(true);
    await page.reload();
    await page.locator('#service-1 > summary').click();
    await page.locator('#service-1 .office').first().waitFor();
  });
});
