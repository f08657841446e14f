import { toWordKey } from './plain-text.ts';
import { parseSpelledDate } from './spelled-date.ts';

/** Whose number it is: a citizen's, a residence permit of Hong Kong, Macao or Taiwan, a foreigner's permanent residence. */
export type IdNumberKind = 'citizen' | 'hongKong' | 'macao' | 'taiwan' | 'foreigner';

/** Why a text is no identity number. `old` is the number of 15 digits that ended in 2013, `otherPaper` a passport or the like. */
export type IdNumberTrouble = 'length' | 'characters' | 'birthDate' | 'checkDigit' | 'digitsLost' | 'old' | 'otherPaper';

/** A valid number with what it says, or why it is none. */
export type IdNumberReading =
  | {
      readonly ok: true;
      readonly number: string;
      readonly kind: IdNumberKind;
      readonly birthDate: string;
      /** Absent for a foreigner's number, whose digits do not say it by this rule. */
      readonly sex?: 'male' | 'female';
      /** The county of first registration, which may no longer exist; only a citizen's number has it. */
      readonly county?: string;
    }
  | { readonly ok: false; readonly trouble: IdNumberTrouble };

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';
const PERMITS: Record<string, IdNumberKind> = { '810000': 'hongKong', '820000': 'macao', '830000': 'taiwan' };

/** The check digit of GB 11643 for the first seventeen digits. */
export function checkDigitOf(seventeen: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(seventeen[index]), 0);
  return CHECKS.charAt(sum % CHECKS.length);
}

function kindOf(number: string): IdNumberKind {
  return number.startsWith('9') ? 'foreigner' : (PERMITS[number.slice(0, 6)] ?? 'citizen');
}

function birthDateIn(digits: string): string | undefined {
  const reading = parseSpelledDate(digits);
  return reading.ok && typeof reading.value === 'string' ? reading.value : undefined;
}

/**
 * Reads an identity number by GB 11643: spaces, full-width digits and a small x are accepted, a wrong check digit or birth date is not,
 * and no digit is ever supplied. The first six digits are not held against a list: abolished counties stay in numbers for life.
 */
export function parseIdNumber(text: string): IdNumberReading {
  const number = toWordKey(text)
    .replace(/['`’"\-—_.·:：]/g, '')
    .toUpperCase();
  if (/^\d(\.\d+)?E\+?\d+$/i.test(toWordKey(text))) return { ok: false, trouble: 'digitsLost' };
  if (/^\d{15}$/.test(number) && birthDateIn(`19${number.slice(6, 12)}`) !== undefined) return { ok: false, trouble: 'old' };
  if (/^[A-Z]{1,3}\d{6,10}$/.test(number)) return { ok: false, trouble: 'otherPaper' };
  if (!/^\d*X?$/.test(number)) return { ok: false, trouble: 'characters' };
  if (number.length !== 18) return { ok: false, trouble: 'length' };
  const birthDate = birthDateIn(number.slice(6, 14));
  const checks = checkDigitOf(number) === number.charAt(17);
  // Excel keeps fifteen digits of a number and fills the rest with zeros.
  if (!checks && number.endsWith('000')) return { ok: false, trouble: 'digitsLost' };
  if (birthDate === undefined) return { ok: false, trouble: 'birthDate' };
  if (!checks) return { ok: false, trouble: 'checkDigit' };
  const kind = kindOf(number);
  const said = { ok: true, number, kind, birthDate } as const;
  if (kind === 'foreigner') return said;
  const sex = Number(number.charAt(16)) % 2 === 1 ? 'male' : 'female';
  return kind === 'citizen' ? { ...said, sex, county: number.slice(0, 6) } : { ...said, sex };
}
