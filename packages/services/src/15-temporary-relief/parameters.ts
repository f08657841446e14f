import { local } from '../parameter.ts';

/** One of the tests for hardship by unavoidable spending; the share of necessary costs is the place's too. */
export const disposableIncome = local({
  id: 'disposable-income-month',
  label: '上年度当地人均可支配收入（折成每月）',
  en: "last year's local disposable income per head, a month",
  unit: 'fen',
  setBy: 'prefecture',
});
