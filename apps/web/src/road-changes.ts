import { timeline, type Shown, type Situation } from '@tongxing/policy';
import { benefits, services, type ChildCheck, type ListedBenefit, type Rules, type Service } from '@tongxing/services';
import { endOfRoad, staying, timelineRulesOf } from './family-advice.ts';
import type { RoadChange, RoadEvent, RoadKind } from './family-dates.ts';
import { sayDate } from './words.ts';

const SCHOOL = new Set(['幼有所育', '学有所教']);
const serviceByBenefit = new Map<string, Service>(services.flatMap((service) => service.items.flatMap((item) => item.benefits.map((benefit) => [benefit.id, service] as const))));

function kindOf(benefit: string): RoadKind {
  return SCHOOL.has(serviceByBenefit.get(benefit)?.heading ?? '') ? 'school' : 'other';
}

/** A change that a family can use: something opens or ends; from one open question to another nothing happens. */
function matters({ from, to }: { readonly from: Shown; readonly to: Shown }): boolean {
  return from === 'canHave' || to === 'canHave' || from === 'notNow' || to === 'notNow';
}

function nameOf(benefit: string): string {
  const service = serviceByBenefit.get(benefit);
  return `${benefits.find((one) => one.id === benefit)?.name ?? ''}（第${service?.number ?? ''}项）`;
}

/** One line a service where all its changes are alike. */
function linesOf(changes: readonly { readonly benefit: string; readonly from: Shown; readonly to: Shown }[]): readonly RoadChange[] {
  const lines = new Map<string, RoadChange>();
  for (const { benefit, from, to } of changes) {
    const service = serviceByBenefit.get(benefit);
    const key = `${service?.number} ${from} ${to}`;
    lines.set(key, { name: lines.has(key) ? `${service?.official}（第${service?.number}项）` : nameOf(benefit), from, to });
  }
  return [...lines.values()];
}

/** The days on which an answer changes if nothing else does, up to the eighteenth birthday: there the list ends. */
export function changeEvents(situation: Situation, rules: Rules, today: string): readonly RoadEvent[] {
  const end = endOfRoad(situation, today);
  if (end <= today) return [];
  const entries = timeline(benefits, staying(situation, today), { from: today, to: end }, timelineRulesOf(rules));
  return entries.flatMap(({ date, changes }) => (date === end ? [] : (['school', 'other'] as const).flatMap((kind): readonly RoadEvent[] => {
    const lines = linesOf(changes.filter((change) => matters(change) && kindOf(change.benefit) === kind));
    return lines.length === 0 ? [] : [{ id: `change-${kind}`, kind, date, state: 'ahead', when: `${sayDate(date)}起`, what: '', note: '', changes: lines }];
  })));
}

/** The end of the road. */
export function adultEvent(situation: Situation, today: string): readonly RoadEvent[] {
  const date = endOfRoad(situation, today);
  if (typeof situation['birthDate'] !== 'string' || date <= today) return [];
  return [{ id: 'adult', kind: 'other', date, state: 'ahead', when: `${sayDate(date)}，满18岁`, what: '长大了，这份清单到这天为止', note: '上学的资助看学籍，不看这个日子。', changes: [] }];
}

/** Steps that are taken in certain months each year, of what can be had now or is about to open: the next time each comes. */
export function seasonEvents(check: ChildCheck, opens: (benefit: ListedBenefit) => string | undefined, today: string): readonly RoadEvent[] {
  return check.services.flatMap((service) => service.items.flatMap((item) => item.benefits.flatMap(({ benefit, decision }) => {
    const begins = decision.shown === 'canHave' ? today : decision.shown === 'notNow' ? opens(benefit) : undefined;
    if (begins === undefined) return [];
    return benefit.procedure.steps.flatMap((step, index): readonly RoadEvent[] => {
      if (!step.months) return [];
      const { year, from, to } = season(step.months, begins, begins > today, today);
      const now = from <= today;
      const months = step.months[0] === step.months[1] ? `${step.months[0]}月` : `${step.months[0]}月到${step.months[1]}月`;
      return [{
        id: `season-${benefit.id}-${index}`, kind: kindOf(benefit.id), date: now ? today : from, state: now ? 'now' : 'ahead',
        when: now ? `${sayDate(to)}前` : `${year}年${months}`, what: step.say, note: `${benefit.name}（第${service.service.number}项）`, changes: [], unsure: '日子看当地公布',
      }];
    });
  })));
}

/** The season in which a step is next taken: for what opens later the last one before it opens, else the next one that has not ended. */
function season([first, last]: readonly [number, number], begins: string, ahead: boolean, today: string): { readonly year: number; readonly from: string; readonly to: string } {
  const at = (year: number) => ({ year, from: `${year}-${String(first).padStart(2, '0')}-01`, to: `${year}-${String(last).padStart(2, '0')}-${String(new Date(Date.UTC(year, last, 0)).getUTCDate())}` });
  const year = Number(begins.slice(0, 4));
  const same = at(year);
  if (ahead) return same.from < begins ? same : at(year - 1).to >= today ? at(year - 1) : same;
  return same.to >= today ? same : at(year + 1);
}
