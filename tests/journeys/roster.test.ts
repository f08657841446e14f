import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { dropFile } from './drop-file.ts';
import { assertAccessible, assertNoSidewaysScroll, LOOKS, startJourney, takePicture, VIEWPORT_NAMES, VIEWPORTS } from './harness.ts';

const journey = startJourney();

/** A roster as a township keeps it: a title, its own headings, dates in many spellings, a bad number, a total. All people are made up. */
const ROSTER = `示范街道流动儿童花名册,,,,,,,,
序号,姓名,身份证号,出生日期,户籍地址,现住址,年级,是否低保,联系人方式
1,示例甲,,2020-10-05,贵州省遵义市,广西南宁市西乡塘区,大班,否,
2,示例乙,,2018.3.2,湖南省衡阳市,广西南宁市西乡塘区,二年级,是,
3,示例丙,123456,2025年6月,广西百色市,西乡塘区,,,
4,示例丁,,1月,广西柳州市,西乡塘区,初三,√,
合计,4人,,,,,,,
`;

async function screened(page: Page): Promise<void> {
  await dropFile(page, '花名册.csv', ROSTER);
  await page.getByRole('button', { name: '算结果' }).click();
  await page.locator('.totals').waitFor();
}

describe('An official checks a roster', () => {
  it('drops a sheet, sees each column and each problem, works it out, opens a number, and downloads it: by keyboard alone after the drop', async () => {
    const { page, errors } = await journey.open('/roster', { viewport: 'desk', offline: false });
    await page.getByText('服务器上不存').waitFor();
    await dropFile(page, '花名册.csv', ROSTER);
    await page.getByText('读到4个孩子').waitFor();
    assert.equal(await page.getByLabel('C列“身份证号”读成').inputValue(), 'idNumber');
    await page.keyboard.press('2');
    await page.getByText('身份证号码应当是').waitFor();
    assert.equal(await page.getByText('123456').count(), 0, 'a cell is shown masked');
    await page.keyboard.press('r');
    await page.locator('.totals').waitFor();
    const open = page.getByRole('button', { name: '第3项现在就能享受的1个孩子' });
    await open.focus();
    await page.keyboard.press('Enter');
    await page.locator('.marks').waitFor();
    assert.equal(await page.locator('.marks tbody tr').count(), 1, 'the number opens its list');
    assert.match(await page.locator('.peek h2').innerText(), /第4行的孩子/);
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('e')]);
    assert.match(download.suggestedFilename(), /^花名册核对结果-\d{4}-\d\d-\d\d\.xlsx$/);
    assert.equal(
      readFileSync(await download.path())
        .subarray(0, 2)
        .toString(),
      'PK',
    );
    assert.deepEqual(errors, []);
  });

  it('corrects a column by its list, and the rows are read anew', async () => {
    const { page } = await journey.open('/roster', { viewport: 'desk', offline: false });
    await dropFile(page, '花名册.csv', ROSTER);
    await page.getByLabel('B列“姓名”读成').selectOption('不读这一列');
    const row = page.locator('tr:has(select[aria-label*="B列"])');
    await row.getByText('不认得，没有读').waitFor();
    await page.getByLabel('B列“姓名”读成').selectOption('姓名');
    await row.getByText('你定的').waitFor();
    await page.getByRole('button', { name: '算结果' }).click();
    await page.locator('.totals').waitFor();
    await page.keyboard.press('1');
    await page.getByLabel('I列“联系人方式”读成').selectOption('监护人电话');
    await page.getByText('下面的结果还是以前的').waitFor();
    await page.getByRole('button', { name: '重新算' }).click();
    await page.getByRole('button', { name: '存成Excel' }).waitFor();
  });

  it('shows names only when they are asked for', async () => {
    const { page } = await journey.open('/roster', { viewport: 'desk', offline: false });
    await screened(page);
    await page.keyboard.press('4');
    await page.locator('.marks').waitFor();
    assert.equal(await page.getByText('示例甲').count(), 0);
    await page.getByLabel('显示姓名').check();
    await page.getByRole('cell', { name: '示例甲' }).waitFor();
    await page.getByLabel('找行号、姓名或工作表').fill('示例乙');
    assert.equal(await page.locator('.marks tbody tr').count(), 1);
  });

  it('takes back what it gave out: the downloaded workbook is read again, child by child', async () => {
    const { page } = await journey.open('/roster', { viewport: 'desk', offline: false });
    await screened(page);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '存成Excel' }).click()]);
    const path = await download.path();
    await page.getByRole('button', { name: '换一个文件' }).click();
    await page.locator('input[type=file]').setInputFiles({ name: '结果.xlsx', mimeType: 'application/octet-stream', buffer: readFileSync(path) });
    await page.getByText('读到4个孩子').waitFor();
  });

  it('says in a sentence why a file is no roster, and takes another', async () => {
    const { page } = await journey.open('/roster', { viewport: 'desk', offline: false });
    await dropFile(page, '名单.xlsx', '%PDF-1.7\n1 0 obj\n<<>>\nendobj\n');
    await page.getByRole('heading', { name: '这个文件没有读' }).waitFor();
    assert.match(await page.getByRole('alert').innerText(), /PDF.*。$/);
    await page.getByRole('button', { name: '换一个文件' }).click();
    await page.getByRole('button', { name: '选一个文件' }).waitFor();
    await dropFile(page, '空.csv', '');
    await page.getByRole('heading', { name: '这个文件没有读' }).waitFor();
    assert.match(await page.getByRole('alert').innerText(), /空/);
  });

  it('loses nothing when the network goes: the file, the columns and the result stay, and the next try goes through', async () => {
    const { page, context } = await journey.open('/roster', { viewport: 'desk', offline: false });
    await dropFile(page, '花名册.csv', ROSTER);
    await page.getByText('读到4个孩子').waitFor();
    await context.setOffline(true);
    await page.keyboard.press('r');
    await page.getByRole('alert').getByText('什么都没有丢').waitFor();
    assert.equal(await page.getByLabel('C列“身份证号”读成').inputValue(), 'idNumber');
    await context.setOffline(false);
    await page.getByRole('button', { name: '再试一次' }).click();
    await page.locator('.totals').waitFor();
  });

  it('keeps nothing in the browser, and hands out a template', async () => {
    const { page } = await journey.open('/roster', { viewport: 'desk', offline: false });
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: '下载空白模板' }).click()]);
    assert.equal(
      readFileSync(await download.path())
        .subarray(0, 2)
        .toString(),
      'PK',
    );
    await screened(page);
    assert.doesNotMatch(await page.evaluate(() => JSON.stringify(localStorage) + JSON.stringify(sessionStorage)), /示例|idNumber|花名册/);
  });

  /* Desks in every look; a phone, for which the page is not made, in one. */
  for (const look of LOOKS) {
    for (const viewport of look === 'light' ? VIEWPORT_NAMES : (['desk', 'wide'] as const)) {
      it(`is clean by axe and never scrolls sideways: ${look}, ${VIEWPORTS[viewport].width} px`, async () => {
        const { page, errors, close } = await journey.open('/roster', { look, viewport, offline: false });
        const check = async (name: string) => {
          await assertAccessible(page);
          await assertNoSidewaysScroll(page);
          await takePicture(page, `roster-${name}-${look}-${viewport}`);
        };
        await page.getByRole('heading', { name: '把花名册拖进来' }).waitFor();
        await check('choose');
        await dropFile(page, '花名册.csv', ROSTER);
        await page.getByText('读到4个孩子').waitFor();
        await check('columns');
        await page.getByRole('button', { name: '要改的和要看的' }).click();
        await check('problems');
        await page.getByRole('button', { name: '算结果' }).click();
        await page.locator('.totals').waitFor();
        await check('services');
        await page.getByRole('button', { name: '每个孩子' }).click();
        await page.locator('.marks').waitFor();
        await check('children');
        assert.deepEqual(errors, []);
        await close();
      });
    }
  }
});
