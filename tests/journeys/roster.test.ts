import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
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

const MANY = 25_000;
const LONG = { timeout: 120_000 };

/** Invented children, one a row. */
const LARGE = `姓名,出生日期,户籍地,现居住地,年级\n${Array.from({ length: MANY }, (_, index) => `示例${index},${2009 + (index % 16)}-0${1 + (index % 9)}-11,湖南省衡南县,南宁市西乡塘区,小学`).join('\n')}\n`;

/** A way to the server that can be cut while something is on it. */
async function cuttable(address: string): Promise<{ readonly address: string; cut(): void; close(): void }> {
  const sockets = new Set<Socket>();
  const { hostname, port } = new URL(address);
  const way = createServer((socket) => {
    const onward = connect(Number(port), hostname);
    for (const [end, other] of [
      [socket, onward],
      [onward, socket],
    ] as const) {
      sockets.add(end);
      end.pipe(other);
      end.on('error', () => other.destroy());
      end.on('close', () => sockets.delete(end) && other.destroy());
    }
  });
  await new Promise<void>((resolve) => way.listen(0, '127.0.0.1', resolve));
  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    address: `http://127.0.0.1:${(way.address() as AddressInfo).port}`,
    cut,
    close: () => {
      cut();
      way.close();
    },
  };
}

async function drop(page: Page, name: string, content: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([fileName, text]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text ?? ''], fileName ?? ''));
      return transfer;
    },
    [name, content],
  );
  await page.dispatchEvent('.desk', 'drop', { dataTransfer: data });
}

async function screened(page: Page): Promise<void> {
  await drop(page, '花名册.csv', ROSTER);
  await page.getByRole('button', { name: '算结果' }).click();
  await page.locator('.totals').waitFor();
}

describe('An official checks a roster', () => {
  it('drops a sheet, sees each column and each problem, works it out, opens a number, and downloads it: by keyboard alone after the drop', async () => {
    const { page, errors } = await journey.open('/roster', { viewport: 'desk', offline: false });
    await page.getByText('服务器上不存').waitFor();
    await drop(page, '花名册.csv', ROSTER);
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
    await drop(page, '花名册.csv', ROSTER);
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
    await drop(page, '名单.xlsx', '%PDF-1.7\n1 0 obj\n<<>>\nendobj\n');
    await page.getByRole('heading', { name: '这个文件没有读' }).waitFor();
    assert.match(await page.getByRole('alert').innerText(), /PDF.*。$/);
    await page.getByRole('button', { name: '换一个文件' }).click();
    await page.getByRole('button', { name: '选一个文件' }).waitFor();
    await drop(page, '空.csv', '');
    await page.getByRole('heading', { name: '这个文件没有读' }).waitFor();
    assert.match(await page.getByRole('alert').innerText(), /空/);
  });

  it('loses nothing when the network goes: the file, the columns and the result stay, and the next try goes through', async () => {
    const { page, context } = await journey.open('/roster', { viewport: 'desk', offline: false });
    await drop(page, '花名册.csv', ROSTER);
    await page.getByText('读到4个孩子').waitFor();
    await context.setOffline(true);
    await page.keyboard.press('r');
    await page.getByRole('alert').getByText('什么都没有丢').waitFor();
    assert.equal(await page.getByLabel('C列“身份证号”读成').inputValue(), 'idNumber');
    await context.setOffline(false);
    await page.getByRole('button', { name: '再试一次' }).click();
    await page.locator('.totals').waitFor();
  });

  it(`shows how far ${MANY} rows have come, and stops when asked: the file stays, and so does what was read of it`, async () => {
    const { page, errors } = await journey.open('/roster', { viewport: 'desk', offline: false });
    await drop(page, '大花名册.csv', LARGE);
    await page.getByText(`读到${MANY}个孩子`).waitFor(LONG);
    await page.getByRole('button', { name: '算结果' }).click();
    await page.getByText(new RegExp(`^已核对第\\d+行，共${MANY}行$`)).waitFor(LONG);
    const bar = page.getByRole('progressbar', { name: '进度' });
    const early = Number(await bar.getAttribute('value'));
    await page.waitForFunction((from) => Number(document.querySelector('progress')?.getAttribute('value')) > from + 0.05, early, LONG);
    await assertAccessible(page);
    await assertNoSidewaysScroll(page);
    await takePicture(page, 'roster-progress-desk');
    await page.setViewportSize(VIEWPORTS.phone);
    await assertNoSidewaysScroll(page);
    await takePicture(page, 'roster-progress-phone');
    await page.getByRole('button', { name: '停下' }).click();
    await bar.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '算结果' }).waitFor();
    assert.equal(await page.locator('.totals').count(), 0);
    assert.deepEqual(errors, []);
  });

  it(`loses nothing when the connection breaks in the middle of ${MANY} rows: a sentence, one button, and the next try goes through`, async () => {
    const way = await cuttable(journey.address());
    try {
      const { page } = await journey.open('/roster', { viewport: 'desk', offline: false });
      await page.goto(`${way.address}/roster`);
      await drop(page, '大花名册.csv', LARGE);
      await page.getByText(`读到${MANY}个孩子`).waitFor(LONG);
      await page.getByRole('button', { name: '算结果' }).click();
      await page.getByText(/^已核对第/).waitFor(LONG);
      way.cut();
      await page.getByRole('alert').getByText('什么都没有丢').waitFor();
      assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), '大花名册.csv');
      assert.equal(await page.getByRole('button', { name: '再试一次' }).count(), 1);
      await page.getByRole('button', { name: '再试一次' }).click();
      await page.locator('.totals').waitFor(LONG);
      await page.keyboard.press('4');
      await page.getByText(`${MANY}`).first().waitFor();
    } finally {
      way.close();
    }
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
        await drop(page, '花名册.csv', ROSTER);
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
