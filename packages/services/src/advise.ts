import {
  addDays,
  addMonths,
  CHILDHOOD_MONTHS,
  decideOn,
  parseDateRange,
  project,
  whatWouldChange,
  type FactValue,
  type Outlook,
  type Said,
  type Shown,
  type Situation,
  type Way,
} from '@tongxing/policy';
import type { BenefitCheck, Rules } from './check.ts';
import { facts } from './facts/index.ts';
import { timelineRulesOf } from './interview.ts';

/** A way to a benefit, with the facts that its acts bring about, and what is shown once they are: on the day on which they are done, or for a benefit that is had already on the day after its last. */
export interface AdvisedWay extends Way {
  readonly sets: Readonly<Record<string, FactValue>>;
  readonly outcome: { readonly date: string; readonly shown: Shown };
}

/** What would change the answer for one benefit. */
export interface Advice extends Omit<Outlook, 'ways'> {
  readonly ways: readonly AdvisedWay[];
}

/** What a family may do about one benefit, and what time alone does, each way tried out. */
export function adviseOn({ benefit, decision }: BenefitCheck, situation: Situation, rules: Rules, today: string): Advice {
  const days = timelineRulesOf(rules);
  const said: Said = { situation: project({ situation, facts, on: today }, today), facts, on: today, afterwards: 'stay' };
  const outlook = whatWouldChange(benefit, said, days, today, lastDayOf(situation, today));
  const { until } = outlook;
  const ways = outlook.ways.map((way): AdvisedWay => {
    const sets = setBy(way);
    const date = decision.verdict === 'entitled' && until !== undefined ? addDays(until, 1) : way.done;
    const { shown } = decideOn(benefit, { ...said, situation: { ...said.situation, ...sets } }, date, days);
    return { ...way, sets, outcome: { date, shown } };
  });
  return { ...outlook, ways };
}

/** The day before the eighteenth birthday, or eighteen years on where the birth is not known. */
function lastDayOf({ birthDate }: Situation, today: string): string {
  const born = typeof birthDate === 'string' ? parseDateRange(birthDate)?.to : undefined;
  return addDays(addMonths(born ?? today, CHILDHOOD_MONTHS), -1);
}

/** Acts side by side are done when the last is: what counts from a day counts from that one. */
function setBy({ acts, done }: Way): Readonly<Record<string, FactValue>> {
  return Object.fromEntries(acts.map(({ fact, change: { to } }): [string, FactValue] => [fact, typeof to === 'object' ? addMonths(done, to.monthsAhead) : to]));
}

/** The acts of a way in one breath, in Chinese; an act that may be done already is named as such. */
export function sayActs({ acts }: Pick<Way, 'acts'>): string {
  return acts.map(({ known, change }) => `${known ? '' : '还没办的话，'}${change.act}`).join('；还要');
}

/** Who does the acts of a way, and where, in Chinese. Some are done online: 在 takes every place, 去 does not. */
export function sayDoers({ acts }: Pick<Way, 'acts'>): string {
  return [...new Set(acts.map(({ change }) => `${change.who}在${change.where}办`))].join('；');
}
