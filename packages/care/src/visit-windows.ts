import { addDays, addMonths, type Certainty, type DateRange, type PlainDate } from '@tongxing/policy';
import { newestVisitSchedule, VISITS_END_MONTHS, type ChildHealthVisit, type VisitTest } from './child-health-visits.ts';
import { birthRange, lastDayBefore, sortWindows, type BirthDate, type DueWindow } from './due-window.ts';

/** What is known of the child. `dischargedOn` is the day it left the hospital after birth. */
export interface VisitChild {
  readonly birthDate: BirthDate;
  readonly dischargedOn?: PlainDate;
}

/** The check that a child who came later has first: no visit of before is owed, and these tests can be done then. */
export interface FirstContact {
  readonly id: 'first-contact';
  readonly name: string;
  readonly nameEn: string;
  readonly say: string;
  readonly where: string;
  readonly makeUp: readonly VisitTest[];
  readonly checked: Certainty;
}

const CLINIC = '现住地的社区卫生服务中心或乡镇卫生院';
const WHERE: Readonly<Record<ChildHealthVisit['place'], string>> = {
  home: '医生上门；没有人来，打电话给现住地的社区卫生服务中心或乡镇卫生院',
  clinic: CLINIC,
  clinicOrKindergarten: `幼儿园，或${CLINIC}`,
};
const SAY: Readonly<Record<'upcoming' | 'due' | 'late' | 'past', string>> = {
  upcoming: '还没到时间',
  due: '现在做，不收钱',
  late: '晚了几天，照样做，不收钱',
  past: '这一次已过，不用补，接着做下一次',
};
const NEWBORN_DAYS = 28;
const TESTS_FROM: Readonly<Record<VisitTest, number>> = { haemoglobin: 6, hearing: 6, vision: 48 };

interface Stretch {
  readonly dueFrom: PlainDate;
  readonly usualUntil: PlainDate;
  readonly lateUntil?: PlainDate;
  readonly guessed?: true;
}

/**
 * The thirteen visits of a child. What lies before `asOf` is not owed: a child who comes at 20 months begins with the next visit.
 * The stretches are how clinics work, not limits of the norm, so no visit carries a `dueBy`.
 */
export function visitWindows(child: VisitChild, asOf: PlainDate): readonly DueWindow[] {
  const birth = birthRange(child.birthDate);
  return sortWindows(
    newestVisitSchedule().visits.map((visit) => {
      const stretch = stretchOf(visit, birth, child.dischargedOn);
      const state = stateOf(stretch, asOf);
      return {
        id: visit.code,
        name: visit.name,
        nameEn: visit.nameEn,
        plain: visit.plain,
        dueFrom: stretch.dueFrom,
        usualUntil: stretch.usualUntil,
        state,
        say: SAY[state],
        where: WHERE[visit.place],
        approximate: birth.from !== birth.to || stretch.guessed === true,
        checked: visit.checked,
      };
    }),
  );
}

function stretchOf(visit: ChildHealthVisit, birth: DateRange, dischargedOn: PlainDate | undefined): Stretch {
  const { timing } = visit;
  switch (timing.kind) {
    case 'afterDischarge':
      // Without the day of discharge the visit lies somewhere in the newborn's four weeks.
      return dischargedOn !== undefined && dischargedOn >= birth.from
        ? { dueFrom: dischargedOn, usualUntil: addDays(dischargedOn, timing.withinDays) }
        : { dueFrom: birth.from, usualUntil: addDays(birth.to, NEWBORN_DAYS - 1), guessed: true };
    case 'days':
      return {
        dueFrom: addDays(birth.from, timing.from),
        usualUntil: addDays(birth.to, timing.to),
        lateUntil: addDays(birth.to, timing.lateUntil),
      };
    case 'months':
      return { dueFrom: addMonths(birth.from, timing.from), usualUntil: lastDayBefore(addMonths(birth.to, timing.before)) };
  }
}

function stateOf({ dueFrom, usualUntil, lateUntil }: Stretch, asOf: PlainDate): 'upcoming' | 'due' | 'late' | 'past' {
  if (asOf < dueFrom) return 'upcoming';
  if (asOf <= usualUntil) return 'due';
  return lateUntil !== undefined && asOf <= lateUntil ? 'late' : 'past';
}

/** What a child without a file at this clinic does now; `undefined` before the birth and from the seventh birthday. */
export function findFirstContact(child: VisitChild, asOf: PlainDate): FirstContact | undefined {
  const birth = birthRange(child.birthDate);
  if (asOf < birth.from || asOf >= addMonths(birth.to, VISITS_END_MONTHS)) return undefined;
  const tests: readonly VisitTest[] = ['haemoglobin', 'hearing', 'vision'];
  return {
    id: 'first-contact',
    name: '首次建档检查',
    nameEn: 'first check at this clinic',
    say: '在这里没建过档的，带上接种本和《母子健康手册》去建档，先查一次',
    where: CLINIC,
    makeUp: tests.filter((test) => addMonths(birth.from, TESTS_FROM[test]) <= asOf),
    checked: 'toConfirm',
  };
}
