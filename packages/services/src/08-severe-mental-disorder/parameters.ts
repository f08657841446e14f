import { national } from '../parameter.ts';
import { cite } from '../sources.ts';

const FROM = '2018-05-28';
const followUp = cite('severeDisorderRules', '随访', 'repost');

/** How often a doctor calls, by how settled the illness is. The delivery plan counts by these; no verdict hangs on them, and places may set more. */
export const unstableDays = national(
  { id: 'severe-disorder-unstable-days', label: '病情不稳定的，几天内随访', en: 'follow-up of an unstable state within', unit: 'days' },
  14,
  FROM,
  followUp,
);
export const basicallyStableDays = national(
  { id: 'severe-disorder-basically-stable-days', label: '病情基本稳定的，几天内随访', en: 'follow-up of a basically stable state within', unit: 'days' },
  14,
  FROM,
  cite('severeDisorderRules', '基本稳定', 'toConfirm'),
);
export const stableMonths = national(
  { id: 'severe-disorder-stable-months', label: '病情稳定的，几个月随访一次', en: 'follow-up of a stable state every', unit: 'months' },
  3,
  FROM,
  followUp,
);
export const visitsAYear = national(
  { id: 'severe-disorder-visits-a-year', label: '每年至少随访几次', en: 'least follow-ups a year', unit: 'count' },
  4,
  FROM,
  followUp,
);
export const examsAYear = national(
  { id: 'severe-disorder-exams-a-year', label: '每年体检几次', en: 'physical exams a year', unit: 'count' },
  1,
  FROM,
  cite('severeDisorderRules', '体检', 'repost'),
);
