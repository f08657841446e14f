/** Takes the pictures of the README from the real pages in a real browser: run after the pages are built. All people in them are made up. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../tests/journeys/browser.ts';
import { answerAll, giveBirthDate, placeOf, tap } from '../tests/journeys/family-steps.ts';
import { startServer } from '../tests/journeys/harness.ts';

const FOLDER = fileURLToPath(new URL('../docs/pictures/', import.meta.url));
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 800 };
const ROSTER = `示范街道流动儿童花名册,,,,,,,
序号,姓名,身份证号,出生日期,户籍地址,现住址,年级,是否低保
1,示例甲,,2020-10-05,贵州省遵义市,广西南宁市西乡塘区,大班,否
2,示例乙,,2018.3.2,湖南省衡阳市,广西南宁市西乡塘区,二年级,是
3,示例丙,123456,2025年6月,广西百色市,西乡塘区,,
4,示例丁,,2012年9月1日,广西柳州市,西乡塘区,初三,√
5,示例戊,,2010/11/3,云南省文山州,西乡塘区,高一,否
6,示例己,,2023年4月,四川省宜宾市,西乡塘区,,
合计,6人,,,,,,
`;

async function open(browser: Browser, viewport: { readonly width: number; readonly height: number }, look: 'light' | 'dark' = 'light'): Promise<Page> {
  const context = await browser.newContext({
    viewport,
    deviceScaleFactor: 1.5,
    colorScheme: look,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  });
  return context.newPage();
}

async function picture(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(800);
  await page.screenshot({ path: `${FOLDER}${name}.png` });
  console.log(`docs/pictures/${name}.png`);
}

/** A child of six, from Hunan, in Nanning: the walk that the README shows. */
async function familyPictures(browser: Browser, address: string): Promise<void> {
  const page = await open(browser, PHONE);
  await page.goto(`${address}/`);
  await picture(page, 'start');
  await giveBirthDate(page, ['2020', '3', '15']);
  await page.waitForURL(/check/);
  await answerAll(page, {
    现在住在哪里: placeOf('广西壮族自治区', '南宁市', '西乡塘区'),
    户口在哪里: placeOf('湖南省', '邵阳市', '隆回县'),
    现在上学了吗: tap('小学一年级'),
  });
  await picture(page, 'result');
  await page.getByText('义务教育服务').first().click();
  await page.getByText('义务教育服务').first().scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 360);
  await picture(page, 'service');
  await page.goto(`${address}/timeline`);
  await picture(page, 'timeline');
  await page.goto(`${address}/card`);
  await picture(page, 'card');
  await page.context().close();
  const second = await open(browser, PHONE);
  await second.goto(`${address}/`);
  await giveBirthDate(second, ['2020', '3', '15']);
  await second.waitForURL(/check/);
  await placeOf('广西壮族自治区', '南宁市', '西乡塘区')(second);
  await picture(second, 'question');
  await second.context().close();
}

async function deskPictures(browser: Browser, address: string): Promise<void> {
  const page = await open(browser, DESK);
  await page.goto(`${address}/roster`);
  await page.locator('input[type=file]').setInputFiles({ name: '花名册.csv', mimeType: 'text/csv', buffer: Buffer.from(ROSTER) });
  await page.getByRole('button', { name: '算结果' }).click();
  await page.locator('.totals').waitFor();
  await page.keyboard.press('4');
  await page.locator('.marks').waitFor();
  await picture(page, 'roster');
  await page.goto(`${address}/catalogue/3`);
  await picture(page, 'catalogue');
  await page.context().close();
}

mkdirSync(FOLDER, { recursive: true });
const [server, browser] = await Promise.all([startServer(), launchBrowser()]);
try {
  await familyPictures(browser, server.address);
  await deskPictures(browser, server.address);
} finally {
  await browser.close();
  await server.stop();
}
