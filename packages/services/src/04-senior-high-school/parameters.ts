import { local, regional } from '../parameter.ts';
import { cite } from '../sources.ts';

export const gaokaoParentYears = regional(
  { id: 'gaokao-parent-years', label: '高考要求父母稳定工作和住处的年限', en: "years of a parent's job and home for the gaokao", unit: 'years' },
  3,
  '2013-10-01',
  cite('examsGuangxiRules', '报考条件一', 'repost'),
);

/** The days of registration are set anew each autumn. A year that has no row is unknown: its notice must be entered. */
const registration = cite('gaokaoRegistration', '报名时间', 'repost');
const FOR_2025 = { area: '45', from: '2024-09-01', to: '2025-08-31', cite: registration } as const;
export const registrationFrom = local(
  { id: 'gaokao-registration-from', label: '高考报名第一天', en: 'first day of gaokao registration', unit: 'date', setBy: 'region' },
  [{ ...FOR_2025, value: '2024-10-21' }],
);
export const registrationUntil = local(
  { id: 'gaokao-registration-until', label: '高考报名最后一天', en: 'last day of gaokao registration', unit: 'date', setBy: 'region' },
  [{ ...FOR_2025, value: '2024-10-31' }],
);
export const lateRegistrationFrom = local(
  { id: 'gaokao-late-registration-from', label: '高考补报名第一天', en: 'first day of late gaokao registration', unit: 'date', setBy: 'region' },
  [{ ...FOR_2025, value: '2025-02-24' }],
);
export const lateRegistrationUntil = local(
  { id: 'gaokao-late-registration-until', label: '高考补报名最后一天', en: 'last day of late gaokao registration', unit: 'date', setBy: 'region' },
  [{ ...FOR_2025, value: '2025-02-26' }],
);

/** Three tiers from autumn 2023. From spring 2025 the average rose by 300 yuan; the new tiers of senior high were not read, so no sum is shown from them. */
const tiers2023 = { area: '45', from: '2023-09-01', to: '2025-01-31', cite: cite('studentAidGuangxi', '分档', 'repost') } as const;
const tiers2025 = { area: '45', from: '2025-02-01', cite: cite('studentAid2025', '普通高中分档', 'toConfirm') } as const;
export const grantSpecial = local(
  { id: 'senior-grant-special', label: '普通高中国家助学金：特别困难', en: 'senior high grant, special hardship', unit: 'fen', setBy: 'county' },
  [
    { ...tiers2023, value: 300_000 },
    { ...tiers2025, value: 330_000 },
  ],
);
export const grantComparative = local(
  { id: 'senior-grant-comparative', label: '普通高中国家助学金：比较困难', en: 'senior high grant, comparative hardship', unit: 'fen', setBy: 'county' },
  [
    { ...tiers2023, value: 200_000 },
    { ...tiers2025, value: 230_000 },
  ],
);
export const grantGeneral = local(
  { id: 'senior-grant-general', label: '普通高中国家助学金：一般困难', en: 'senior high grant, general hardship', unit: 'fen', setBy: 'county' },
  [
    { ...tiers2023, value: 100_000 },
    { ...tiers2025, value: 130_000 },
  ],
);
