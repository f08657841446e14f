import { project, rankOf, SHOWN, type PlainDate, type Shown, type Situation, type Slots } from '@tongxing/policy';
import { facts, type Rules } from '@tongxing/services';
import type { AreaPrograms } from './area-programs.ts';
import { changeDays, type ChangeDays } from './change-days.ts';

/** A benefit whose answer is another from a day on, if nothing else changes. */
export interface AnswerChange {
  /** Its place in the list of benefits. */
  readonly benefit: number;
  readonly from: Shown;
  readonly to: Shown;
}

/** A day on which answers of a child change. */
export interface ChangeDay {
  readonly date: PlainDate;
  readonly changes: readonly AnswerChange[];
}

/** The children whose changes are sought: their facts by number, and what they are shown today, a row of bytes each. */
export interface Screened {
  readonly count: number;
  readonly benefits: number;
  situationOf(index: number): Situation;
  placeOf(index: number): string;
  readonly shown: Uint8Array;
}

const [CAN, NOT] = [rankOf('canHave'), rankOf('notNow')];
const DAYS_KEPT = 3;
const movingUp = facts.filter((fact) => fact.type === 'choice' && fact.succession !== undefined);

/** Something begins, ends or comes into question; how an unknown is unknown does not count. */
function matters(before: number, after: number): boolean {
  return before !== after && (before === CAN || after === CAN || before === NOT || after === NOT);
}

/** The facts on another day: what moves up by itself each 1 September does, the rest stays. */
function situationOn(situation: Situation, asOf: PlainDate, day: PlainDate): Situation {
  const moving = movingUp.filter((fact) => situation[fact.id] !== undefined);
  if (moving.length === 0) return situation;
  const said = Object.fromEntries(moving.map((fact) => [fact.id, situation[fact.id]]));
  return {
    ...situation,
    ...Object.fromEntries(moving.map((fact) => [fact.id, undefined])),
    ...project({ situation: said, facts: moving, on: asOf, afterwards: 'stay' }, day),
  };
}

interface Visit {
  readonly day: PlainDate;
  readonly place: string;
  readonly children: number[];
}

/** Which children are to be looked at on which day, by day and place, so that the rules of a day are made ready once. */
function planVisits(screened: Screened, programs: AreaPrograms, daysOf: (place: string) => ChangeDays): readonly Visit[] {
  const visits = new Map<string, Visit>();
  for (let child = 0; child < screened.count; child += 1) {
    const place = programs.placeLike(screened.placeOf(child));
    const days = daysOf(place);
    for (const day of new Set([...days.shared, ...days.own(screened.situationOf(child))])) {
      const visit = visits.get(`${day}@${place}`) ?? { day, place, children: [] };
      visits.set(`${day}@${place}`, visit);
      visit.children.push(child);
    }
  }
  return [...visits.values()].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/**
 * The next days after `asOf` and up to `to` on which an answer begins, ends or comes into question, at most three a child, if what was said stays as
 * it is. By the number of the child;
 * gives control back after each day, with the share done from 0 to 1.
 */
export function* findChanges(
  screened: Screened,
  programs: AreaPrograms,
  rules: Pick<Rules, 'parameters'>,
  span: { readonly asOf: PlainDate; readonly to: PlainDate },
): Generator<number, ReadonlyMap<number, readonly ChangeDay[]>> {
  const { asOf, to } = span;
  const byPlace = new Map<string, ChangeDays>();
  const daysOf = (place: string): ChangeDays => {
    const days = byPlace.get(place) ?? changeDays(rules, place, { after: asOf, to });
    byPlace.set(place, days);
    return days;
  };
  const width = screened.benefits;
  const standing = screened.shown.slice();
  const found = new Map<number, ChangeDay[]>();
  const visits = planVisits(screened, programs, daysOf);
  for (const [order, { day, place, children }] of visits.entries()) {
    const program = programs.on(place, day);
    let slots: Slots | undefined;
    for (const child of children) {
      const kept = found.get(child) ?? [];
      if (kept.length >= DAYS_KEPT) continue;
      slots = program.fill(situationOn(screened.situationOf(child), asOf, day), slots);
      const shown = program.shown(slots);
      const changes: AnswerChange[] = [];
      for (let benefit = 0; benefit < width; benefit += 1) {
        const [before = NOT, after = NOT] = [standing[child * width + benefit], shown[benefit]];
        if (matters(before, after)) changes.push({ benefit, from: SHOWN[before] ?? 'notNow', to: SHOWN[after] ?? 'notNow' });
      }
      standing.set(shown, child * width);
      if (changes.length > 0) found.set(child, [...kept, { date: day, changes }]);
    }
    yield order / visits.length;
  }
  return found;
}
