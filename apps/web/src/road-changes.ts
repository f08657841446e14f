import {
  addDays,
  addMonths,
  decideOn,
  findParameter,
  project,
  readCondition,
  timeline,
  type Shown,
  type ShownChange,
  type Situation,
  type TimelineEntry,
} from '@tongxing/policy';
import { benefits, placeOf, services, timelineRulesOf, type ChildCheck, type ListedBenefit, type Rules, type Service } from '@tongxing/services';
import { endOfRoad, staying, tellsTheDay, type Comes } from './family-advice.ts';
import type { RoadChange, RoadEvent, RoadKind } from './family-dates.ts';
import { isOpenToSee } from './open-benefits.ts';
import type { Steps } from './parts/after-paint.ts';
import { sayDate } from './words.ts';

const SCHOOL = new Set(['幼有所育', '学有所教']);
const serviceByBenefit = new Map<string, Service>(
  services.flatMap((service) => service.items.flatMap((item) => item.benefits.map((benefit) => [benefit.id, service] as const))),
);

function kindOf(benefit: string): RoadKind {
  return SCHOOL.has(serviceByBenefit.get(benefit)?.heading ?? '') ? 'school' : 'other';
}

/** A change that a family can use: something opens or ends on a day that is one for this child; from one open question to another nothing happens. */
function matters(change: ShownChange, situation: Situation): boolean {
  const { from, to } = change;
  if (from === 'canHave' || to === 'canHave') return true;
  return (from === 'notNow' || to === 'notNow') && tellsTheDay(change, situation);
}

function nameOf(benefit: string): string {
  const service = serviceByBenefit.get(benefit);
  return `${benefits.find((one) => one.id === benefit)?.name ?? ''}（第${service?.number ?? ''}项）`;
}

const CHANGED: Record<Shown, string> = {
  canHave: '：从这天起有',
  notNow: '：到这天就没有了',
  oneAnswerAway: '：到时候再答一次',
  notSettledLocally: '：到时候看当地',
  notAsked: '：到时候再看',
};

/** One line a service where all its changes are alike. */
function linesOf(changes: readonly { readonly benefit: string; readonly from: Shown; readonly to: Shown }[]): readonly RoadChange[] {
  const lines = new Map<string, RoadChange>();
  for (const { benefit, from, to } of changes) {
    const service = serviceByBenefit.get(benefit);
    const key = `${service?.number} ${from} ${to}`;
    const name = lines.has(key) ? `${service?.official}（第${service?.number}项）` : nameOf(benefit);
    lines.set(key, { name: `${name}${CHANGED[to]}`, from, to });
  }
  return [...lines.values()];
}

/** Every change of every benefit up to a day, worked out service by service. */
function* changesUntil(end: string, situation: Situation, rules: Rules, today: string): Steps<readonly TimelineEntry[]> {
  const byDate = new Map<string, ShownChange[]>();
  for (const service of services) {
    for (const { date, changes } of timeline(
      service.items.flatMap((item) => item.benefits).filter(isOpenToSee),
      staying(situation, today),
      { from: today, to: end },
      timelineRulesOf(rules),
    )) {
      byDate.set(date, [...(byDate.get(date) ?? []), ...changes]);
    }
    yield;
  }
  return [...byDate].map(([date, changes]) => ({ date, changes })).sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** The days on which an answer changes if nothing else does, up to `until` or the eighteenth birthday. What comes back every year is told once. */
export function* changeEvents(situation: Situation, rules: Rules, today: string, until: string): Steps<readonly RoadEvent[]> {
  const adult = endOfRoad(situation, today);
  if (adult <= today) return [];
  const entries = (yield* changesUntil(until < adult ? until : adult, situation, rules, today)).filter(({ date }) => date !== adult);
  const told = new Map<string, string>();
  const again = new Set<string>();
  const news = entries.map(({ date, changes }) => ({
    date,
    changes: changes.filter((change) => {
      if (!matters(change, situation)) return false;
      const key = `${change.benefit} ${change.from} ${change.to}`;
      const first = told.get(key);
      if (first === undefined) told.set(key, date);
      else if (first.slice(4) === date.slice(4)) again.add(`${key} ${first}`);
      return first === undefined;
    }),
  }));
  return news.flatMap(({ date, changes }) => [
    ...changes.filter(isDeadline).map((change) => deadlineEvent(change, date, situation, rules)),
    ...openingEvents(date, changes, again),
  ]);
}

function openingEvents(date: string, changes: readonly ShownChange[], again: ReadonlySet<string>): readonly RoadEvent[] {
  return (['school', 'other'] as const).flatMap((kind): readonly RoadEvent[] => {
    const own = changes.filter((change) => kindOf(change.benefit) === kind && !isDeadline(change));
    const yearly = own.some((change) => again.has(`${change.benefit} ${change.from} ${change.to} ${date}`));
    return own.length === 0
      ? []
      : [
          {
            id: `change-${kind}`,
            kind,
            date,
            state: 'ahead',
            when: `${sayDate(date)}起${yearly ? '，以后每年' : ''}`,
            what: '',
            note: '',
            changes: linesOf(own),
          },
        ];
  });
}

/** What can be had until a day that is published: after it, it must be looked at anew. */
function isDeadline({ from, why }: ShownChange): boolean {
  return from === 'canHave' && why.some((word) => word.kind === 'window');
}

function deadlineEvent(change: ShownChange, after: string, situation: Situation, rules: Rules): RoadEvent {
  const id = change.benefit;
  const last = addDays(after, -1);
  const unsure = isConfirmed(change, last, situation, rules) ? {} : { unsure: '按往年算的，看今年的通知' };
  return {
    id: `until-${id}`,
    kind: kindOf(id),
    date: last,
    state: 'ahead',
    when: `${sayDate(last)}前`,
    what: nameOf(id),
    note: benefits.find((one) => one.id === id)?.renewal ?? '过了这天，要重新看。',
    changes: [],
    ...unsure,
  };
}

/** Whether the last day stands in a text that was read; one that is only expected is no last day to rely on. */
function isConfirmed({ why }: ShownChange, on: string, { residence }: Situation, { parameters }: Rules): boolean {
  const area = typeof residence === 'string' ? residence : '';
  return why.every((word) => {
    const found = word.kind === 'window' && word.until ? findParameter(parameters, word.until.id, area, on) : undefined;
    return found?.kind !== 'set' || found.row.cite.checked !== 'toConfirm';
  });
}

/** The end of the road. */
export function adultEvent(situation: Situation, today: string): readonly RoadEvent[] {
  const date = endOfRoad(situation, today);
  if (typeof situation['birthDate'] !== 'string' || date <= today) return [];
  return [
    {
      id: 'adult',
      kind: 'other',
      date,
      state: 'ahead',
      when: `${sayDate(date)}，满18岁`,
      what: '长大了，这份清单到这天为止',
      note: '上学的资助看学籍，不看这个日子。',
      changes: [],
    },
  ];
}

const SETTLES_MONTHS = 2;

/** Steps that are taken in certain months each year, of what can be had now or is about to open: the next time each comes. */
export function seasonEvents(check: ChildCheck, opens: (benefit: ListedBenefit) => Comes | undefined, rules: Rules): readonly RoadEvent[] {
  const today = check.asOf;
  const said = staying(check.situation, today);
  /** A step now is for what follows it: for what is over by then it is not taken any more. */
  const stands = (benefit: ListedBenefit, end: string) => decideOn(benefit, said, addMonths(end, SETTLES_MONTHS), timelineRulesOf(rules)).shown === 'canHave';
  const concerned = ({ season: whom }: ListedBenefit, on: string) => {
    const then = project(said, on);
    return whom === undefined || readCondition(whom, then, placeOf(then, rules, on)).truth !== false;
  };
  return check.services.flatMap(({ service, items }) =>
    items.flatMap((item) =>
      item.benefits.flatMap(({ benefit, decision }) => {
        if (!isOpenToSee(benefit) || !benefit.procedure.steps.some((step) => step.months)) return [];
        const comes = decision.shown === 'notNow' ? opens(benefit) : undefined;
        const begins = decision.shown === 'canHave' ? today : comes?.sure ? comes.date : undefined;
        if (begins === undefined) return [];
        return benefit.procedure.steps.flatMap((step, index): readonly RoadEvent[] => {
          if (!step.months) return [];
          const { year, from, to } = season(step.months, begins, begins > today, today);
          if (comes === undefined && !stands(benefit, to)) return [];
          if (!concerned(benefit, from)) return [];
          const now = from <= today;
          const months = step.months[0] === step.months[1] ? `${step.months[0]}月` : `${step.months[0]}月到${step.months[1]}月`;
          return [
            {
              id: `season-${benefit.id}-${index}`,
              kind: kindOf(benefit.id),
              date: now ? today : from,
              state: now ? 'now' : 'ahead',
              when: now ? `${sayDate(to)}前` : `${year}年${months}`,
              about: benefit.name,
              what: step.say.startsWith(months) ? step.say.slice(months.length) : step.say,
              note: `${benefit.name}（第${service.number}项）`,
              changes: [],
              unsure: '日子看当地公布',
            },
          ];
        });
      }),
    ),
  );
}

/** The season in which a step is next taken: for what opens later the last one before it opens, else the next one that has not ended. */
function season(
  [first, last]: readonly [number, number],
  begins: string,
  ahead: boolean,
  today: string,
): { readonly year: number; readonly from: string; readonly to: string } {
  const at = (year: number) => ({
    year,
    from: `${year}-${String(first).padStart(2, '0')}-01`,
    to: `${year}-${String(last).padStart(2, '0')}-${String(new Date(Date.UTC(year, last, 0)).getUTCDate())}`,
  });
  const year = Number(begins.slice(0, 4));
  const same = at(year);
  if (ahead) return same.from < begins || at(year - 1).to < today ? same : at(year - 1);
  return same.to >= today ? same : at(year + 1);
}
