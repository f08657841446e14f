import type { DateRange } from './plain-date.ts';

/** Whom a fact is said of. Facts of a household or a home are asked once for all its children. */
export type FactOwner = 'child' | 'parent' | 'household' | 'home';

/** One value of a choice: the code, its official or everyday Chinese, and its English. `hint` is the small line beneath it. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly en: string;
  readonly hint?: string;
}

/**
 * How a family may change a fact, said to people as an act: who, how, and in how many days. Facts without it are never advised on. Of several
 * changes of one fact the lighter one stands first: the first that serves is advised.
 */
export interface Change {
  /** The value that the act brings about: `true`, a choice's code, or for a date the day so many months after the act is done. */
  readonly to: string | boolean | { readonly monthsAhead: number };
  /** Only where the fact now has one of these values; absent: from any other value. */
  readonly from?: readonly (string | boolean)[];
  readonly act: string;
  readonly en: string;
  readonly who: string;
  readonly whoEn: string;
  readonly where: string;
  readonly whereEn: string;
  /** Calendar days that the act takes; absent where no limit is set. */
  readonly days?: number;
  /** The act cannot be begun before so many months have gone by since the day that this fact names: a permit only after half a year's stay. */
  readonly after?: { readonly fact: string; readonly months: number };
}

/** Until when an answer may be relied on: forever, to the end of the school or the calendar year, or for some months. */
export type Holds = 'always' | 'schoolYear' | 'calendarYear' | { readonly months: number };

/** How a family is asked about a fact, written by hand where its own words are stiff, or could hurt: `answers` by value (`true` and `false` of a boolean). */
export interface Asked {
  readonly ask: string;
  readonly hint?: string;
  readonly answers?: Readonly<Record<string, string>>;
}

interface FactBase {
  /** camelCase; the SQL column is the same word in snake_case. */
  readonly id: string;
  readonly of: FactOwner;
  /** Official or everyday Chinese name, a noun: 居住证. */
  readonly label: string;
  readonly en: string;
  /** A private fact (HIV, mental health, abuse, crime) is never pressed on anyone. */
  readonly private?: boolean;
  readonly holds: Holds;
  readonly changes?: readonly Change[];
  /** Absent: the question is made from the label, the clauses or the options. */
  readonly asked?: Asked;
  /** Facts from which this one is worked out; it is then never asked itself. */
  readonly derivedFrom?: readonly string[];
  /** Column headings under which offices keep it. */
  readonly headings?: readonly string[];
  /** What the value may be, said in a roster's own words, by value: `{ boarding: ['住校', '寄宿'] }`. Booleans use `true` and `false`. */
  readonly spellings?: Readonly<Record<string, readonly string[]>>;
}

/** Yes or no. `yes` and `no` are whole clauses about the child: 孩子在上幼儿园大班. */
export interface BooleanFact extends FactBase {
  readonly type: 'boolean';
  readonly yes: string;
  readonly no: string;
}

/**
 * One of at most 31 options. `succession` lists the options through which it moves by itself every 1 September; `mayFollow` says for an
 * option without a certain successor which ones it may have become after the next 1 September, itself among them where it may stay.
 */
export interface ChoiceFact extends FactBase {
  readonly type: 'choice';
  readonly options: readonly Option[];
  readonly succession?: readonly (readonly string[])[];
  readonly mayFollow?: Readonly<Record<string, readonly string[]>>;
  /** Options side by side that have a name together: primary school. */
  readonly groups?: readonly { readonly values: readonly [string, ...string[]]; readonly label: string; readonly en: string }[];
}

/** A day, or a range of days. `counts` says what the time since then is called: an age in years or a stay in months. */
export interface DateFact extends FactBase {
  readonly type: 'date';
  readonly counts: 'age' | 'duration';
  /** What has gone on since then, as a clause without its length: 父母在这里稳定工作 (满3年). Absent: time is counted from the name of the day. */
  readonly lasting?: string;
}

/** A whole number: fen for money, else the unit named. */
export interface NumberFact extends FactBase {
  readonly type: 'number';
  readonly unit: 'fen' | 'months' | 'years' | 'count' | 'squareDecimetres';
  readonly max: number;
}

/** A division code of 2 (province), 4 (prefecture), 6 (county) or 9 (township) digits; shorter codes say that only so much is known. */
export interface AreaFact extends FactBase {
  readonly type: 'area';
}

export type Fact = BooleanFact | ChoiceFact | DateFact | NumberFact | AreaFact;

/** A number of which only bounds may be known, both included. */
export interface NumberRange {
  readonly from: number;
  readonly to: number;
}

/** What is said of a fact. A list of codes means "one of these"; absence means unknown. */
export type FactValue = boolean | string | number | readonly string[] | DateRange | NumberRange;

/** Everything said of one child and its household, by fact id. Absent facts are unknown, which is the normal case. */
export type Situation = Readonly<Record<string, FactValue | undefined>>;
