import type { Page } from 'playwright-core';
import type { Journey, Visit, VisitOptions } from './harness.ts';

/** One answer of a walk through the check: what is chosen when a question with these words stands on the page. */
export type Reply = (page: Page) => Promise<void>;

/** Types a day of birth on the start page and goes on. */
export async function giveBirthDate(page: Page, [year, month, day]: readonly [string, string, string]): Promise<void> {
  await page.getByLabel('年', { exact: true }).fill(year);
  await page.getByLabel('月', { exact: true }).fill(month);
  await page.getByLabel('日', { exact: true }).fill(day);
  await page.getByRole('button', { name: '下一题' }).click();
}

/** Chooses a place in the lists, from the province down. */
export function placeOf(...names: readonly string[]): Reply {
  return async (page) => {
    for (const [index, name] of names.entries()) await page.getByRole('combobox').nth(index).selectOption({ label: name });
  };
}

/** Taps an answer. */
export function tap(label: string): Reply {
  return async (page) => {
    const radio = page.getByText(label, { exact: true });
    if (!(await radio.isVisible())) await page.getByRole('button', { name: /看全部/ }).click();
    await radio.click();
  };
}

/** 不清楚，先跳过, wherever it stands. */
export const skip: Reply = async (page) => {
  const choice = page.locator('.choice').getByText('不清楚，先跳过');
  if ((await choice.count()) > 0) await choice.click();
};

const skipButton = (page: Page) => page.getByRole('button', { name: '不清楚，先跳过' });

/** Answers the question that stands on the page: by the reply for its words, else by none of these, else by skipping; returns its words. */
export async function reply(page: Page, replies: Readonly<Record<string, Reply>>): Promise<string> {
  const asked = await page.getByRole('heading', { level: 1 }).innerText();
  const given = Object.entries(replies).find(([words]) => asked.includes(words))?.[1];
  if (given) await given(page);
  else if ((await page.locator('.choice input[type="checkbox"]').count()) > 0) await page.locator('.choice label').last().click();
  else if ((await page.locator('.choice').count()) > 0) await skip(page);
  else {
    await skipButton(page).click();
    return asked;
  }
  await page.locator('.dock').getByRole('button', { name: '下一题' }).click();
  return asked;
}

/** Goes on until the result stands on the page; the questions that were asked, in order. */
export async function answerAll(page: Page, replies: Readonly<Record<string, Reply>>): Promise<readonly string[]> {
  const asked: string[] = [];
  await page.waitForURL(/\/(check|result)$/);
  while (new URL(page.url()).pathname === '/check' && asked.length < 40) {
    asked.push(await reply(page, replies));
    await page.waitForTimeout(60);
  }
  await page.locator('.sum').waitFor();
  return asked;
}

/** A family from another province whose child is in the last year of kindergarten. All invented. */
export const KINDERGARTEN_FAMILY: Readonly<Record<string, Reply>> = {
  现在住在哪里: placeOf('广西壮族自治区', '南宁市', '西乡塘区'),
  户口在哪里: placeOf('贵州省', '黔南布依族苗族自治州', '独山县'),
  上学了吗: tap('幼儿园大班'),
  居住证: tap('孩子没有，爸爸或妈妈有'),
};

/** A family of the same province whose child is in junior school. All invented. */
export const JUNIOR_FAMILY: Readonly<Record<string, Reply>> = {
  现在住在哪里: placeOf('广西壮族自治区', '柳州市', '鱼峰区'),
  户口在哪里: placeOf('广西壮族自治区', '玉林市', '北流市'),
  上学了吗: tap('初二'),
  居住证: tap('都没有'),
};

/** The day of the family's visits: rules, ages and dates of these tests are those of this day. */
export const VISIT: VisitOptions = { offline: false, today: '2026-11-23' };

/** On that day six years and fourteen. */
export const SIX_YEARS_OLD = ['2020', '10', '5'] as const;
export const FOURTEEN_YEARS_OLD = ['2012', '3', '10'] as const;

/** From the first page to the result. */
export async function walk(
  journey: Journey,
  birth: readonly [string, string, string],
  replies: Readonly<Record<string, Reply>>,
  options: VisitOptions = {},
): Promise<Visit & { readonly asked: readonly string[] }> {
  const visit = await journey.open('/', { ...VISIT, ...options });
  await giveBirthDate(visit.page, birth);
  const asked = await answerAll(visit.page, replies);
  await visit.page.locator('.near .road').waitFor();
  return { ...visit, asked };
}

/** How many services have an answer. */
export async function countsOf(page: Page): Promise<number> {
  const figures = await page.locator('.sum .fig').allInnerTexts();
  return figures.reduce((sum, text) => sum + Number.parseInt(text, 10), 0);
}
