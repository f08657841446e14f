import { national } from '../parameter.ts';
import { cite } from '../sources.ts';

/** Contracts are signed for a year as a rule; the text allows up to three. No verdict hangs on it. */
export const contractYears = national(
  { id: 'family-doctor-contract-years', label: '家庭医生一般签几年', en: 'usual term of a family doctor contract', unit: 'years' },
  1,
  '2022-03-03',
  cite('familyDoctor', '签约', 'toConfirm'),
);
