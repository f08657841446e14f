import { GUANGXI, local, national } from '../parameter.ts';
import { cite } from '../sources.ts';

const period = cite('insuranceNotices', '集中缴费期', 'repost');
const periodAgain = cite('insuranceNotices', '2027年度集中缴费期', 'toConfirm');
const premium = cite('insuranceNotices', '缴费标准', 'repost');
const waiting = cite('insuranceMechanism', '待遇等待期', 'repost');
const act = cite('medicalSecurityLaw', '施行日期', 'official');

/** The yearly period of payment for the next year. Read for the years up to 2026; that it comes again each autumn is to be confirmed. */
export const periodFrom = local(
  { id: 'insurance-period-from', label: '集中缴费期第一天', en: 'first day of the payment period', unit: 'monthDay', setBy: 'region' },
  [
    { area: GUANGXI.code, from: '2021-09-01', to: '2026-08-31', value: '09-01', cite: period },
    { area: GUANGXI.code, from: '2026-09-01', value: '09-01', cite: periodAgain },
  ],
);
export const periodUntil = local(
  { id: 'insurance-period-until', label: '集中缴费期最后一天', en: 'last day of the payment period', unit: 'monthDay', setBy: 'region' },
  [
    { area: GUANGXI.code, from: '2021-09-01', to: '2026-08-31', value: '12-31', cite: period },
    { area: GUANGXI.code, from: '2026-09-01', value: '12-31', cite: periodAgain },
  ],
);
/** Until when the last period was extended into the new year. For 2027 nothing is entered: after the new year the answer is open, not no. */
export const extendedUntil = local(
  {
    id: 'insurance-period-extended-until',
    label: '集中缴费期延长后的最后一天',
    en: 'day to which the payment period is extended',
    unit: 'date',
    setBy: 'region',
  },
  [
    { area: GUANGXI.code, from: '2022-01-01', to: '2023-12-31', value: '2022-02-28', cite: period },
    { area: GUANGXI.code, from: '2024-01-01', to: '2026-08-31', value: '2024-06-30', cite: period },
  ],
);

/** From this day of the year whoever still joins for the year pays the fiscal share too. */
export const fullPriceFrom = local(
  {
    id: 'insurance-full-price-from',
    label: '补交今年的要连政府补助一起交的第一天',
    en: 'first day on which the fiscal share is paid too',
    unit: 'monthDay',
    setBy: 'region',
  },
  [{ area: GUANGXI.code, from: '2024-01-01', value: '07-01', cite: cite('insuranceNotices', '下半年补缴', 'repost') }],
);

/** What a person pays; each row holds from the September before its year. The sum for 2026 was not read in Guangxi, that for 2027 not at all. */
export const personalPremium = local(
  { id: 'insurance-personal-premium', label: '居民医保个人缴费（每人每年）', en: 'personal premium a year', unit: 'fen', setBy: 'region' },
  [
    { area: GUANGXI.code, from: '2021-09-01', to: '2022-08-31', value: 32_000, cite: premium },
    { area: GUANGXI.code, from: '2022-09-01', to: '2023-08-31', value: 35_000, cite: premium },
    { area: GUANGXI.code, from: '2023-09-01', to: '2024-08-31', value: 38_000, cite: premium },
    { area: GUANGXI.code, from: '2024-09-01', to: '2025-08-31', value: 40_000, cite: premium },
    { area: GUANGXI.code, from: '2025-09-01', to: '2026-08-31', value: 40_000, cite: cite('insuranceNotices', '2026年度缴费标准', 'toConfirm') },
  ],
);

export const newbornMonths = local(
  { id: 'insurance-newborn-months', label: '新生儿参保的期限', en: 'term for insuring a newborn', unit: 'months', setBy: 'region' },
  [{ area: GUANGXI.code, from: '2017-01-01', value: 3, cite: cite('insuranceGuangxi', '17', 'repost') }],
);

/** Who pays outside the period or after a break waits; each further missed year adds a month, and four or more make at least so many in all. */
export const waitingMonths = national(
  { id: 'insurance-waiting-months', label: '固定待遇等待期', en: 'fixed waiting period', unit: 'months' },
  3,
  '2025-01-01',
  waiting,
);
export const waitingAdded = national(
  { id: 'insurance-waiting-added', label: '每多断保一年增加的等待期', en: 'waiting added by each further missed year', unit: 'months' },
  1,
  '2025-01-01',
  waiting,
);
export const secondMissedYear = national(
  { id: 'insurance-second-missed-year', label: '从断保第几年起增加等待期', en: 'missed year from which waiting grows', unit: 'count' },
  2,
  '2025-01-01',
  waiting,
);
export const longBreakYears = national(
  { id: 'insurance-long-break-years', label: '长期断保的年数', en: 'years that make a long break', unit: 'count' },
  4,
  '2025-01-01',
  waiting,
);
export const longBreakMonths = national(
  { id: 'insurance-long-break-months', label: '长期断保的最短等待期', en: 'least waiting after a long break', unit: 'months' },
  6,
  '2025-01-01',
  waiting,
);

/** Help with the premium: in full or a fixed sum, which no text read so far names. */
export const aidInFull = local({
  id: 'insurance-aid-full',
  label: '参保资助：全额（每人每年）',
  en: 'premium aid in full a year',
  unit: 'fen',
  setBy: 'region',
});
export const aidFixed = local({ id: 'insurance-aid-fixed', label: '参保资助：定额（每人每年）', en: 'fixed premium aid a year', unit: 'fen', setBy: 'region' });

/** The Medical Security Act binds from its first day on; until the day before, the notices alone. */
export const actFrom = national(
  { id: 'medical-security-act-from', label: '医疗保障法施行日', en: 'first day of the Medical Security Act', unit: 'date' },
  '2027-01-01',
  '2021-01-01',
  act,
);
export const beforeAct = national(
  { id: 'medical-security-act-before', label: '医疗保障法施行前一天', en: 'last day before the Medical Security Act', unit: 'date' },
  '2026-12-31',
  '2021-01-01',
  act,
);
