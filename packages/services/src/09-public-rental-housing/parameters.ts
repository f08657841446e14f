import { local } from '../parameter.ts';
import { cite } from '../sources.ts';

/** The cities' rules that were read are old copies: they may say yes, and never refuse anyone. A row begins with the year in which its text was read or issued. */
const nanning = { area: '4501', from: '2022-01-01', cite: cite('publicRentalNanning', '外来务工人员', 'toConfirm') } as const;
const guilin = { area: '4503', from: '2022-01-01', cite: cite('publicRentalGuilin', 'B类', 'toConfirm') } as const;
const liuzhou = { area: '4502', from: '2015-01-01', cite: cite('publicRentalLiuzhou', '外来务工人员', 'toConfirm') } as const;

export const lowIncomeLine = local({
  id: 'housing-low-income-line',
  label: '公租房低收入线（每人每月）',
  en: 'low-income line for public rental housing a month',
  unit: 'fen',
  setBy: 'prefecture',
});
export const lowerMiddleLine = local({
  id: 'housing-lower-middle-line',
  label: '公租房中等偏下收入线（每人每月）',
  en: 'lower-middle income line for public rental housing a month',
  unit: 'fen',
  setBy: 'prefecture',
});

/** Own floor area a head up to which a home counts as too small; 0 where no own home is allowed. Guilin says below 12 square metres. */
export const areaLimit = local(
  { id: 'housing-area-limit', label: '自有住房平均每人面积上限', en: 'largest own floor area a head', unit: 'squareDecimetres', setBy: 'prefecture' },
  [
    { ...nanning, value: 1_300 },
    { ...guilin, value: 1_199 },
    { ...liuzhou, value: 0 },
  ],
);

/** What a city asks of families without its hukou. */
export const newcomerWay = local(
  {
    id: 'housing-newcomer-way',
    label: '外地户口家庭申请公租房的办法',
    en: 'what is asked of families without local hukou',
    unit: 'setting',
    setBy: 'prefecture',
    settings: [
      { value: 'insurance', label: '居住证加连续社保', en: 'permit and unbroken social insurance' },
      { value: 'permitYears', label: '居住证满几年', en: 'permit held for years' },
      { value: 'yearsContractInsurance', label: '居住证年限、劳动合同、社保', en: 'years of permit, contract and social insurance' },
    ],
  },
  [
    { ...nanning, value: 'insurance' },
    { ...guilin, value: 'yearsContractInsurance' },
    { ...liuzhou, value: 'permitYears' },
  ],
);
export const permitYears = local(
  { id: 'housing-permit-years', label: '公租房要求的居住证年限', en: 'years of permit for public rental housing', unit: 'years', setBy: 'prefecture' },
  [
    { ...guilin, value: 3 },
    { ...liuzhou, value: 2 },
  ],
);
export const contractYears = local(
  { id: 'housing-contract-years', label: '公租房要求的工作年限', en: 'years of work for public rental housing', unit: 'years', setBy: 'prefecture' },
  [{ ...guilin, value: 3 }],
);
export const insuranceMonths = local(
  {
    id: 'housing-insurance-months',
    label: '公租房要求的社保月数',
    en: 'months of social insurance for public rental housing',
    unit: 'months',
    setBy: 'prefecture',
  },
  [
    { ...nanning, value: 12 },
    { ...guilin, value: 24 },
  ],
);
