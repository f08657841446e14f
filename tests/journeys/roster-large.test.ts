import assert from 'node:assert/strict';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { dropFile } from './drop-file.ts';
import { assertAccessible, assertNoSidewaysScroll, startJourney, takePicture, VIEWPORTS } from './harness.ts';

const journey = startJourney();

const MANY = 25_000;
const LONG = { timeout: 120_000 };

/** Invented children, one a row. */
const LARGE = `姓名,出生日期,户籍地,现居住地,年级\n${Array.from({ length: MANY }, (_, index) => `示例${index},${2009 + (index % 16)}-0${1 + (index % 9)}-11,湖南省衡南县,南宁市西乡塘区,小学`).join('\n')}\n`;

const UPLOAD_BYTES_A_SECOND = 150_000;
const SENT = /^文件已送上去\d\.\dMB，共1\.\dMB$/;
const MOST_BYTES_A_CHILD = 600;

/** Makes the way up as slow as an office's line; gives back how to make it fast again. */
async function slowUpload(page: Page): Promise<() => Promise<void>> {
  const browser = await page.context().newCDPSession(page);
  const limit = async (uploadThroughput: number): Promise<void> =>
    void (await browser.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput }));
  await browser.send('Network.enable');
  await limit(UPLOAD_BYTES_A_SECOND);
  return () => limit(-1);
}

/** What the script of a page holds, once what nobody holds is swept away. */
async function heapOf(page: Page): Promise<number> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('HeapProfiler.collectGarbage');
  return (await browser.send('Runtime.getHeapUsage')).usedSize;
}

/** Waits until the bar stands further right. */
async function barGrows(page: Page): Promise<void> {
  const position = await page.getByRole('progressbar', { name: '进度' }).evaluate((bar: HTMLProgressElement) => bar.position);
  await page.waitForFunction((from) => (document.querySelector('progress')?.position ?? 0) > from + 0.005, position, LONG);
}

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

async function readLarge(page: Page): Promise<void> {
  await dropFile(page, '大花名册.csv', LARGE);
  await page.getByText(`读到${MANY}个孩子`).waitFor(LONG);
}

/** What stands on the page stands well at desk width and on a phone, where it is left. */
async function standsAtBothWidths(page: Page, name: string): Promise<void> {
  await assertAccessible(page);
  await assertNoSidewaysScroll(page);
  await takePicture(page, `${name}-desk`);
  await page.setViewportSize(VIEWPORTS.phone);
  await assertNoSidewaysScroll(page);
  await takePicture(page, `${name}-phone`);
}

describe('An official checks a large roster', () => {
  it(`shows how far ${MANY} rows have come, and stops when asked: the file stays, and so does what was read of it`, async () => {
    const { page, errors } = await journey.open('/roster', { viewport: 'desk', offline: false });
    await readLarge(page);
    await page.getByRole('button', { name: '算结果' }).click();
    await page.getByText(new RegExp(`^已核对第\\d+行，共${MANY}行$`)).waitFor(LONG);
    const bar = page.getByRole('progressbar', { name: '进度' });
    const early = Number(await bar.getAttribute('value'));
    await page.waitForFunction((from) => Number(document.querySelector('progress')?.getAttribute('value')) > from + 0.05, early, LONG);
    await standsAtBothWidths(page, 'roster-progress');
    await page.getByRole('button', { name: '停下' }).click();
    await bar.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '算结果' }).waitFor();
    assert.equal(await page.locator('.totals').count(), 0);
    assert.deepEqual(errors, []);
  });

  it(`shows how much of a file has gone up at ${UPLOAD_BYTES_A_SECOND / 1000} kB a second, and stops on its way, the first time and later`, async () => {
    const { page, errors } = await journey.open('/roster', { viewport: 'desk', offline: false });
    const fast = await slowUpload(page);
    await dropFile(page, '大花名册.csv', LARGE);
    await page.getByText(SENT).waitFor(LONG);
    await barGrows(page);
    await standsAtBothWidths(page, 'roster-upload');
    await page.setViewportSize(VIEWPORTS.desk);
    await page.getByRole('button', { name: '不读了' }).click();
    await page.getByRole('button', { name: '选一个文件' }).waitFor();
    await fast();
    await readLarge(page);
    const fastAgain = await slowUpload(page);
    await page.getByRole('button', { name: '算结果' }).click();
    await page.getByText(SENT).waitFor(LONG);
    await barGrows(page);
    await takePicture(page, 'roster-upload-again-desk');
    await page.getByRole('button', { name: '停下' }).click();
    await page.getByRole('button', { name: '算结果' }).waitFor();
    assert.equal(await page.getByRole('progressbar').count(), 0);
    await fastAgain();
    await page.getByRole('button', { name: '算结果' }).click();
    await page.locator('.totals').waitFor(LONG);
    assert.deepEqual(errors, []);
  });

  it(`holds ${MANY} children in less than ${MOST_BYTES_A_CHILD} bytes each`, async (t) => {
    const { page } = await journey.open('/roster', { viewport: 'desk', offline: false });
    await readLarge(page);
    const before = await heapOf(page);
    await page.getByRole('button', { name: '算结果' }).click();
    await page.locator('.totals').waitFor(LONG);
    const each = ((await heapOf(page)) - before) / MANY;
    t.diagnostic(`${each.toFixed(0)} bytes a child`);
    assert.ok(each < MOST_BYTES_A_CHILD, `${each} bytes a child`);
  });

  it(`loses nothing when the connection breaks in the middle of ${MANY} rows: a sentence, one button, and the next try goes through`, async () => {
    const way = await cuttable(journey.address());
    try {
      const { page } = await journey.open('/roster', { viewport: 'desk', offline: false });
      await page.goto(`${way.address}/roster`);
      await readLarge(page);
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
});
