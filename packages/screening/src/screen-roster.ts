import { setImmediate as nextTurn } from 'node:timers/promises';
import { addMonths, bestShown, SHOWN, type PlainDate, type Shown, type Situation } from '@tongxing/policy';
import type { ChildRow, RosterReading } from '@tongxing/roster';
import { benefits, completeSituation, services, type ListedBenefit, type Rules, type Service } from '@tongxing/services';
import { areaPrograms } from './area-programs.ts';
import { findAsks, type Ask } from './asks.ts';
import { careDates, type CareDate } from './care-dates.ts';
import { childSituation } from './child-situation.ts';
import { findChanges, type ChangeDay } from './next-changes.ts';
import { classField, classIds } from './roster-fields.ts';

/** How many children are shown each of the five answers. */
export type Counts = Readonly<Record<Shown, number>>;

/** The totals of a service and of each of its benefits over all children. */
export interface ServiceTotals {
  readonly service: Service;
  readonly counts: Counts;
  readonly benefits: readonly { readonly benefit: ListedBenefit; readonly counts: Counts }[];
}

/** The answer of one service for one child, as everywhere that of its heading item; `more` are the ids of further items that can be had. */
export interface ServiceAnswer {
  readonly service: Service;
  readonly shown: Shown;
  readonly more: readonly string[];
}

/** One child: its row, its facts, its answers, what is still to be asked, and the next dates. */
export interface ChildScreening {
  readonly row: ChildRow;
  readonly situation: Situation;
  /** The county in the identity number: that of first registration, no hukou. */
  readonly registered?: string;
  /** By the order of the list's benefits. */
  readonly shown: readonly Shown[];
  readonly services: readonly ServiceAnswer[];
  readonly asks: readonly Ask[];
  /** Days on which an answer changes, at most three. */
  readonly changes: readonly ChangeDay[];
  /** Doses and visits in their usual time, and those to come. */
  readonly care: { readonly due: readonly CareDate[]; readonly next: readonly CareDate[] };
}

/** A column that the roster lacks or that is not filled in, and for how many children answers wait for it. */
export interface MissingColumn {
  /** The id of the roster's field. */
  readonly field: string;
  readonly label: string;
  readonly question: string;
  readonly children: number;
}

/** A whole roster against the list. */
export interface Screening {
  readonly asOf: PlainDate;
  /** The last day to which changes were looked for. */
  readonly until: PlainDate;
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
const ROWS_A_TURN = 200;
const FIRST_SHARE = 0.5;
const position: ReadonlyMap<string, number> = new Map(benefits.map((benefit, index) => [benefit.id, index]));

/** The places of each service's benefits in the list, item by item. */
const layout = services.map((service) => ({
  service,
  items: service.items.map((item) => ({ id: item.id, at: item.benefits.map((benefit) => position.get(benefit.id) ?? 0) })),
}));

function answersOf(shown: readonly Shown[]): readonly ServiceAnswer[] {
  return layout.map(({ service, items }) => {
    const [head, ...others] = items.map(({ id, at }) => ({ id, shown: bestShown(at.map((index) => shown[index] ?? 'notNow')) }));
    return { service, shown: head?.shown ?? 'notNow', more: others.filter((item) => item.shown === 'canHave').map((item) => item.id) };
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

/** Children of whom the same things are to be asked share one list. */
function shareList(asks: readonly Ask[], lists: Map<string, readonly Ask[]>): readonly Ask[] {
  const key = asks.map(({ fact, question, benefits: count }) => `${fact}${question}${count}`).join();
  const list = lists.get(key) ?? asks;
  lists.set(key, list);
  return list;
}

/** Adds the columns that one child's answers wait for; the classes of a family stand in one column. */
function countColumns(asks: readonly Ask[], into: Map<string, MissingColumn>): void {
  const columns = new Map(asks.map(({ fact, label, question }) => (classIds.includes(fact) ? [classField.id, { label: classField.label, question }] : [fact, { label, question }])));
  for (const [field, said] of columns) into.set(field, { field, ...(into.get(field) ?? said), children: (into.get(field)?.children ?? 0) + 1 });
}

/**
 * Screens every child of a roster against the list: answers, questions left, next dates, totals. Memory grows by some hundred bytes a child beyond
 * the reading itself; the event loop is given back every few hundred rows.
 */
export async function screenRoster(reading: RosterReading, rules: Rules, asOf: PlainDate, options: ScreenOptions = {}): Promise<Screening> {
  const { rows } = reading;
  const until = addMonths(asOf, MONTHS_AHEAD);
  const programs = areaPrograms(rules, asOf);
  const width = benefits.length;
  const table = new Uint8Array(rows.length * width);
  const waiting = new Map<string, MissingColumn>();
  const asks: (readonly Ask[])[] = [];
  const lists = new Map<string, readonly Ask[]>();
  const areas: string[] = [];

  function sayOf(row: ChildRow): { situation: Situation; registered?: string } {
    const said = childSituation(row);
    const placed = options.residence === undefined || said.situation['residence'] !== undefined ? said.situation : { ...said.situation, residence: options.residence };
    return { ...said, situation: completeSituation(placed, rules) };
  }
  const areaOf = (situation: Situation): string => (typeof situation['residence'] === 'string' ? situation['residence'] : '');

  for (const [index, row] of rows.entries()) {
    const { situation } = sayOf(row);
    const area = areaOf(situation);
    areas.push(area);
    const program = programs.today(area);
    const slots = program.fill(situation);
    const shown = program.shown(slots);
    table.set(shown, index * width);
    const asked = findAsks(program, slots, shown, situation);
    asks.push(shareList(asked, lists));
    countColumns(asked, waiting);
    if (index % ROWS_A_TURN === 0) {
      options.onProgress?.((index / rows.length) * FIRST_SHARE);
      await nextTurn();
    }
  }

  const screened = { count: rows.length, benefits: width, shown: table, situationOf: (index: number) => sayOf(rows[index] as ChildRow).situation, placeOf: (index: number) => areas[index] ?? '' };
  const search = findChanges(screened, programs, rules, { asOf, to: until });
  let step = search.next();
  for (; step.done !== true; step = search.next()) {
    options.onProgress?.(FIRST_SHARE + step.value * (1 - FIRST_SHARE));
    await nextTurn();
  }
  const changes = step.value;

  const shownOf = (index: number): readonly Shown[] => Array.from(table.subarray(index * width, (index + 1) * width), (rank) => SHOWN[rank] ?? 'notNow');
  const careOf = careDates(asOf);
  function* readChildren(): Generator<ChildScreening> {
    for (const [index, row] of rows.entries()) {
      const said = sayOf(row);
      const shown = shownOf(index);
      yield { row, ...said, shown, services: answersOf(shown), asks: asks[index] ?? [], changes: changes.get(index) ?? [], care: careOf(said.situation) };
    }
  }
  return {
    asOf,
    until,
    reading,
    services: countAll(rows.length, shownOf),
    missing: [...waiting.values()].sort((a, b) => b.children - a.children),
    children: { [Symbol.iterator]: readChildren },
  };
}
