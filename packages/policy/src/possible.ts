import type { Fact, FactValue, Situation } from './facts.ts';
import { isPlainDate, parseDateRange, toDayNumber } from './plain-date.ts';

/**
 * What a fact may still be, as numbers. A choice or a yes-or-no is a set of bits, one an option (no is bit 0, yes bit 1);
 * a date, a number or an area is a range with both ends included. The whole set means unknown.
 */
export interface Possible {
  readonly low: number;
  readonly high: number;
}

const MAX_DAY = 2 ** 30;
const AREA_DIGITS = 9;
const AREA = /^\d{0,9}$/;
const NO = 1;
const YES = 2;

/** Every value that the fact can take: what is known of a fact never spoken of. */
export function anyOf(fact: Fact): Possible {
  switch (fact.type) {
    case 'boolean':
      return bits(NO | YES);
    case 'choice':
      return bits(2 ** fact.options.length - 1);
    case 'date':
      return { low: -MAX_DAY, high: MAX_DAY };
    case 'number':
      return { low: 0, high: fact.max };
    case 'area':
      return areaRange('');
  }
}

function bits(set: number): Possible {
  return { low: set, high: set };
}

/** The codes that begin with `prefix`, as numbers of nine digits. */
export function areaRange(prefix: string): Possible {
  return { low: Number(prefix.padEnd(AREA_DIGITS, '0')), high: Number(prefix.padEnd(AREA_DIGITS, '9')) };
}

type Options = readonly { readonly value: string }[];

/** The bit of each option, found once for each list of options. */
const bitsOf = new WeakMap<Options, ReadonlyMap<string, number>>();

/** The bits of the given options; a value that is no option has none. */
export function optionBits(options: Options, values: readonly string[]): number {
  const known = bitsOf.get(options) ?? new Map(options.map((option, index) => [option.value, 1 << index]));
  bitsOf.set(options, known);
  let set = 0;
  for (const value of values) set |= known.get(value) ?? 0;
  return set;
}

type Reader = (value: FactValue) => Possible;

/** Made once for each fact: what can be said of a choice is looked up, not worked out. */
const readers = new WeakMap<Fact, Reader>();

/** What was said of a fact, as numbers. A value that the fact cannot take reads as unknown: checking is the border's work. */
export function readPossible(fact: Fact, value: FactValue | undefined): Possible {
  return value === undefined ? anyOf(fact) : possibleReader(fact)(value);
}

/** Reads what is said of one fact, as `readPossible` does. */
export function possibleReader(fact: Fact): Reader {
  const known = readers.get(fact);
  if (known) return known;
  const made = readerOf(fact, anyOf(fact));
  readers.set(fact, made);
  return made;
}

function readerOf(fact: Fact, whole: Possible): Reader {
  switch (fact.type) {
    case 'boolean': {
      const [no, yes] = [bits(NO), bits(YES)];
      return (value) => (value === true ? yes : value === false ? no : whole);
    }
    case 'choice': {
      const options = new Map<FactValue, Possible>(fact.options.map(({ value }, index) => [value, bits(1 << index)]));
      return (value) => options.get(value) ?? readOptions(fact.options, value) ?? whole;
    }
    case 'date':
      return (value) => readDate(value) ?? whole;
    case 'number':
      return (value) => readNumber(value) ?? whole;
    case 'area':
      return (value) => (typeof value === 'string' && AREA.test(value) ? areaRange(value) : whole);
  }
}

function readOptions(options: Options, value: FactValue): Possible | undefined {
  const set = optionBits(options, Array.isArray(value) ? value : []);
  return set === 0 ? undefined : bits(set);
}

function readDate(value: FactValue): Possible | undefined {
  if (typeof value === 'string' && isPlainDate(value)) {
    const day = toDayNumber(value);
    return { low: day, high: day };
  }
  const range = typeof value === 'string' ? parseDateRange(value) : dateRange(value);
  return range && { low: toDayNumber(range.from), high: toDayNumber(range.to) };
}

function dateRange(value: FactValue): { from: string; to: string } | undefined {
  if (typeof value !== 'object' || !('from' in value)) return undefined;
  return typeof value.from === 'string' && typeof value.to === 'string' ? { from: value.from, to: value.to } : undefined;
}

function readNumber(value: FactValue): Possible | undefined {
  if (typeof value === 'number') return { low: value, high: value };
  if (typeof value !== 'object' || !('from' in value)) return undefined;
  return typeof value.from === 'number' && typeof value.to === 'number' ? { low: value.from, high: value.to } : undefined;
}

/** True where nothing at all is known of the fact. */
export function isUnknown(fact: Fact, situation: Situation): boolean {
  const said = readPossible(fact, situation[fact.id]);
  const whole = anyOf(fact);
  return said.low === whole.low && said.high === whole.high;
}
