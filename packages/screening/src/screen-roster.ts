import { setImmediate as nextTurn } from 'node:timers/promises';
import { addMonths, bestShown, SHOWN, type PlainDate, type Shown, type Situation } from '@tongxing/policy';
import type { ChildRow, RosterReading } from '@tongxing/roster';
import { benefits, completeSituation, headBenefits, services, type ListedBenefit, type Rules, type Service } from '@tongxing/services';
import { areaPrograms } from './area-programs.ts';
import { answerAll, type MissingColumn } from './answer-all.ts';
import type { Ask } from './asks.ts';
import { careDates, type CareDate } from './care-dates.ts';
import { childSituation } from './child-situation.ts';
import { findChanges, type ChangeDay } from './next-changes.ts';

/** How many children are shown each of the five answers. */
export type Counts = Readonly<Record<Shown, number>>;

/** The totals of a service and of each of its benefits over all children. */
export interface ServiceTotals {
  readonly service: Service;
  readonly counts: Counts;
  readonly benefits: readonly { readonly benefit: ListedBenefit; readonly counts: Counts }[];
}

/** The answer of one service for one child, that of the benefits that head it; `more` are the ids of items that can be had beside them. */
export interface ServiceAnswer {
  readonly service: Service;
  readonly shown: Shown;
  readonly more: readonly string[];
  /** The answer rests on a sample value 示例. */
  readonly sample: boolean;
}

/** One child: its row, its facts, its answers, what is still to be asked, and the next dates. */
export interface ChildScreening {
  readonly row: ChildRow;
  readonly situation: Situation;
  /** The county in the identity number: that of first registration, no hukou. */
  readonly registered?: string;
  /** By the order of the list's benefits. */
  readonly shown: readonly Shown[];
  /** In the same order: whether the answer would be another without the sample values 示例. */
  readonly sample: readonly boolean[];
  readonly services: readonly ServiceAnswer[];
  readonly asks: readonly Ask[];
  /** Days on which an answer changes, at most three. */
  readonly changes: readonly ChangeDay[];
  /** Doses and visits in their usual time, and those to come. */
  readonly care: { readonly due: readonly CareDate[]; readonly next: readonly CareDate[] };
}

/** A whole roster against the list. */
export interface Screening {
  readonly asOf: PlainDate;
  /** The last day to which changes were looked for. */
  readonly until: PlainDate;
  /** Sample values 示例 were among the rules. */
  readonly trial: boolean;
  readonly reading: RosterReading;
  readonly services: readonly ServiceTotals[];
  readonly missing: readonly MissingColumn[];
  /** Worked out child by child while they are read, in the order of the rows; may be read several times. */
  readonly children: Iterable<ChildScreening>;
}

/** How a roster is screened. */
export interface ScreenOptions {
  /** The place of children whose row names none: the township that keeps the roster. */
  readonly residence?: string;
  /** From 0 to 1, now and then. */
  readonly onProgress?: (share: number) => void;
}

const MONTHS_AHEAD = 12;
const FIRST_SHARE = 0.5;
const position: ReadonlyMap<string, number> = new Map(benefits.map((benefit, index) => [benefit.id, index]));

/** The places of each service's benefits in the list, item by item. */
const layout = services.map((service) => ({
  service,
  head: headBenefits(service).map((benefit) => position.get(benefit.id) ?? 0),
  items: service.items.map((item) => ({ id: item.id, at: item.benefits.map((benefit) => position.get(benefit.id) ?? 0) })),
}));

function answersOf(shown: readonly Shown[], sample: readonly boolean[] = []): readonly ServiceAnswer[] {
  const bestOf = (at: readonly number[]): Shown => bestShown(at.map((index) => shown[index] ?? 'notNow'));
  return layout.map(({ service, head, items }) => {
    const best = bestOf(head);
    const more = items.filter(({ at }) => bestOf(at) === 'canHave' && !at.some((index) => head.includes(index))).map(({ id }) => id);
    return { service, shown: best, sample: head.some((index) => sample[index] === true && shown[index] === best), more };
  });
}

function countAll(rows: number, shownOf: (row: number) => readonly Shown[]): readonly ServiceTotals[] {
  const none = (): Record<Shown, number> => ({ canHave: 0, oneAnswerAway: 0, notSettledLocally: 0, notAsked: 0, notNow: 0 });
  const byBenefit = benefits.map(none);
  const byService = services.map(none);
  for (let row = 0; row < rows; row += 1) {
    const shown = shownOf(row);
    shown.forEach((one, index) => {
      const counts = byBenefit[index];
      if (counts) counts[one] += 1;
    });
    answersOf(shown).forEach((answer, index) => {
      const counts = byService[index];
      if (counts) counts[answer.shown] += 1;
    });
  }
  return services.map((service, index) => ({
    service,
    counts: byService[index] ?? none(),
    benefits: service.items.flatMap((item) => item.benefits.map((benefit) => ({ benefit, counts: byBenefit[position.get(benefit.id) ?? 0] ?? none() }))),
  }));
}

/** What a row says, at home where the office says so if it names no place, with what follows from it. */
function sayer(rules: Rules, residence: string | undefined): (row: ChildRow) => { readonly situation: Situation; readonly registered?: string } {
  return (row) => {
    const said = childSituation(row);
    const placed = residence === undefined || said.situation['residence'] !== undefined ? said.situation : { ...said.situation, residence };
    return { ...said, situation: completeSituation(placed, rules) };
  };
}

/**
 * Screens every child of a roster against the list: answers, questions left, next dates, totals. Memory grows by some hundred bytes a child beyond
 * the reading itself; the event loop is given back every few hundred rows.
 */
export async function screenRoster(reading: RosterReading, rules: Rules, asOf: PlainDate, options: ScreenOptions = {}): Promise<Screening> {
  const { rows } = reading;
  const until = addMonths(asOf, MONTHS_AHEAD);
  const sayOf = sayer(rules, options.residence);
  const programs = areaPrograms(rules, asOf);
  const answers = await answerAll(
    rows,
    (row) => sayOf(row).situation,
    programs,
    rules,
    asOf,
    (share) => options.onProgress?.(share * FIRST_SHARE),
  );
  const { table, width, asks } = answers;

  const screened = {
    count: rows.length,
    benefits: width,
    shown: table,
    situationOf: (index: number) => sayOf(rows[index] as ChildRow).situation,
    placeOf: (index: number) => answers.areas[index] ?? '',
  };
  const search = findChanges(screened, programs, rules, { asOf, to: until });
  let step = search.next();
  for (; step.done !== true; step = search.next()) {
    options.onProgress?.(FIRST_SHARE + step.value * (1 - FIRST_SHARE));
    await nextTurn();
  }
  const changes = step.value;

  const shownOf = (index: number): readonly Shown[] => Array.from(table.subarray(index * width, (index + 1) * width), (rank) => SHOWN[rank] ?? 'notNow');
  const sampleOf = (index: number): readonly boolean[] =>
    benefits.map((_, at) => answers.without !== undefined && answers.without[index * width + at] !== table[index * width + at]);
  const careOf = careDates(asOf);
  function* readChildren(): Generator<ChildScreening> {
    for (const [index, row] of rows.entries()) {
      const said = sayOf(row);
      const [shown, sample] = [shownOf(index), sampleOf(index)];
      yield {
        row,
        ...said,
        shown,
        sample,
        services: answersOf(shown, sample),
        asks: asks[index] ?? [],
        changes: changes.get(index) ?? [],
        care: careOf(said.situation),
      };
    }
  }
  return {
    asOf,
    until,
    trial: answers.without !== undefined,
    reading,
    services: countAll(rows.length, shownOf),
    missing: answers.missing,
    children: { [Symbol.iterator]: readChildren },
  };
}
