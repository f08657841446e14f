import { rankOf, SHOWN, type Shown } from '@tongxing/policy';
import { maskProblem, type HeaderReading, type Problem, type RosterReading, type SkippedRows } from '@tongxing/roster';
import { benefits } from '@tongxing/services';
import type { CareDate } from './care-dates.ts';
import { daysInWords } from './days-in-words.ts';
import type { MissingColumn } from './answer-all.ts';
import type { ChildScreening, Counts, Screening } from './screen-roster.ts';

/** A problem as it is sent: what its sentence mentions stands in the sentence. */
export type ProblemAnswer = Omit<Problem, 'detail'>;

/** What was understood of a file, without a word of what stands in its rows. */
export interface ReadingAnswer {
  readonly format: string;
  readonly sheets: readonly {
    readonly name: string;
    readonly hidden: boolean;
    readonly rows: number;
    readonly children: number;
    readonly headers: readonly HeaderReading[];
  }[];
  readonly problems: readonly ProblemAnswer[];
  readonly problemCounts: Readonly<Record<string, number>>;
  readonly skipped: readonly Omit<SkippedRows, 'text'>[];
}

/** One child of a screened roster, by its row. The name stands only where it was asked for. */
export interface ScreenedChild {
  readonly sheet: string;
  readonly row: number;
  readonly name?: string;
  /** Which of the five answers each service shows, in the order of the list. */
  readonly services: readonly { readonly number: number; readonly shown: Shown; readonly more: readonly string[] }[];
  readonly benefits: Readonly<Record<string, Shown>>;
  /** Benefits whose answer rests on a sample value 示例. */
  readonly trial: readonly string[];
  readonly asks: readonly { readonly fact: string; readonly label: string; readonly question: string; readonly benefits: number }[];
  readonly next: readonly { readonly date: string; readonly say: string }[];
  readonly changes: readonly { readonly date: string; readonly benefit: string; readonly from: Shown; readonly to: Shown }[];
  readonly care: { readonly due: readonly CareDate[]; readonly next: readonly CareDate[] };
}

/** One child of a screened roster in short, for those who list many: what it shares with others is named by its number. */
export interface ShortChild {
  readonly sheet: string;
  readonly row: number;
  readonly name?: string;
  /** A digit a service, in the order of the list: the place of its answer in `SHOWN`. */
  readonly shown: string;
  readonly asks: number;
  readonly next: readonly (readonly [date: string, say: number])[];
}

/** A child in short, or what it and others share: its questions, each once with how many benefits wait for it, or the words of a day. */
export type ShortPart =
  | { readonly short: ShortChild }
  | { readonly asks: readonly (readonly [question: string, benefits: number])[] }
  | { readonly say: string };

/** A screened roster but for its children, which may be many. */
export interface ScreeningAnswer {
  readonly asOf: string;
  readonly until: string;
  /** Sample values 示例 were among the rules. */
  readonly trial: boolean;
  /** The five answers, in the order that digits count. */
  readonly answers: readonly Shown[];
  readonly totals: {
    readonly children: number;
    readonly services: readonly {
      readonly number: number;
      readonly name: string;
      readonly counts: Counts;
      readonly benefits: readonly { readonly id: string; readonly name: string; readonly counts: Counts }[];
    }[];
  };
  readonly missing: readonly MissingColumn[];
  readonly reading: ReadingAnswer;
}

const CARE_SHOWN = 5;

/** What was understood of a file: nothing personal but the cells of problems, and those masked unless `names` is true. */
export function presentReading(reading: RosterReading, { names = false }: { readonly names?: boolean } = {}): ReadingAnswer {
  return {
    format: reading.format,
    sheets: reading.sheets.map(({ name, hidden, nonEmptyRows, childRows, headers }) => ({ name, hidden, rows: nonEmptyRows, children: childRows, headers })),
    problems: (names ? reading.problems : reading.problems.map(maskProblem)).map(presentProblem),
    problemCounts: { ...reading.problemCounts },
    skipped: reading.skipped.map(({ sheet, row, lastRow, rows, reason, why }) => ({ sheet, row, lastRow, rows, reason, why })),
  };
}

function presentProblem({ detail: _detail, ...problem }: Problem): ProblemAnswer {
  return problem;
}

function presentRow({ sheet, row, name }: ChildScreening['row'], names: boolean): Pick<ScreenedChild, 'sheet' | 'row' | 'name'> {
  return { sheet, row, ...(names && name !== undefined ? { name } : {}) };
}

/** The answers of one child. */
export function presentChild(child: ChildScreening, { names = false }: { readonly names?: boolean } = {}): ScreenedChild {
  const { row, services, shown, sample, asks, changes, care } = child;
  return {
    ...presentRow(row, names),
    services: services.map(({ service, shown: one, more }) => ({ number: service.number, shown: one, more })),
    benefits: Object.fromEntries(benefits.map((benefit, index) => [benefit.id, shown[index] ?? SHOWN[4]])),
    trial: benefits.filter((_, index) => sample[index] === true).map((benefit) => benefit.id),
    asks,
    next: daysInWords(child),
    changes: changes.flatMap(({ date, changes: of }) => of.map(({ benefit, from, to }) => ({ date, benefit: benefits[benefit]?.id ?? '', from, to }))),
    care: { due: care.due, next: care.next.slice(0, CARE_SHOWN) },
  };
}

function askedOnce(asks: ChildScreening['asks']): readonly (readonly [question: string, benefits: number])[] {
  const waiting = new Map<string, number>();
  for (const { question, benefits: count } of asks) waiting.set(question, Math.max(waiting.get(question) ?? 0, count));
  return [...waiting];
}

/** The children in short, what they share before the first of them that needs it; questions and words of days are counted from 0, each by itself. */
export function* presentShort(children: Iterable<ChildScreening>, { names = false }: { readonly names?: boolean } = {}): Generator<ShortPart> {
  // Children of whom the same things are to be asked hold one list.
  const lists = new Map<ChildScreening['asks'], number>();
  const says = new Map<string, number>();
  for (const child of children) {
    const days = daysInWords(child);
    if (!lists.has(child.asks)) {
      lists.set(child.asks, lists.size);
      yield { asks: askedOnce(child.asks) };
    }
    for (const { say } of days) {
      if (says.has(say)) continue;
      says.set(say, says.size);
      yield { say };
    }
    yield {
      short: {
        ...presentRow(child.row, names),
        shown: child.services.map((service) => rankOf(service.shown)).join(''),
        asks: lists.get(child.asks) ?? 0,
        next: days.map(({ date, say }) => [date, says.get(say) ?? 0]),
      },
    };
  }
}

/** A screened roster in its stable form (`docs/spec/cli.md`), without the children: present those one by one. */
export function presentScreening(screening: Screening, options: { readonly names?: boolean } = {}): ScreeningAnswer {
  const { asOf, until, trial, reading, services, missing } = screening;
  return {
    asOf,
    until,
    trial,
    answers: SHOWN,
    totals: {
      children: reading.rows.length,
      services: services.map(({ service, counts, benefits: each }) => ({
        number: service.number,
        name: service.official,
        counts,
        benefits: each.map((one) => ({ id: one.benefit.id, name: one.benefit.name, counts: one.counts })),
      })),
    },
    missing,
    reading: presentReading(reading, options),
  };
}
