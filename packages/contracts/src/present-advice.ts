import { sayDate, type Act } from '@tongxing/policy';
import { adviseOn, sayActs, sayDoers, type AdvisedWay, type ChildCheck, type Rules } from '@tongxing/services';
import type { AdviceAnswer } from './advice.ts';

type WayAnswer = AdviceAnswer['ways'][number];

/** What is asked: one benefit, or where absent each that is not now or one answer away; and whether English stands beside. */
export interface AdviceOptions {
  readonly benefit?: string | undefined;
  readonly english?: boolean | undefined;
}

/** What a family may do for one child, benefit by benefit. */
export function presentAdvice(check: ChildCheck, rules: Rules, { benefit: wanted, english = false }: AdviceOptions = {}): AdviceAnswer[] {
  return check.services.flatMap(({ service, items }) =>
    items
      .flatMap((item) => item.benefits)
      .filter(({ benefit, decision: { shown } }) => (wanted === undefined ? shown === 'notNow' || shown === 'oneAnswerAway' : benefit.id === wanted))
      .map((one): AdviceAnswer => {
        const { benefit, decision } = one;
        const { ways, from, until } = adviseOn(one, check.situation, rules, check.asOf);
        return {
          benefit: benefit.id,
          name: benefit.name,
          ...(english && { nameEn: benefit.en }),
          service: service.number,
          shown: decision.shown,
          ways: ways.map((way) => presentWay(way, check.asOf, english)),
          ...(from === undefined ? {} : { from }),
          ...(until === undefined ? {} : { until }),
        };
      }),
  );
}

function presentWay(way: AdvisedWay, today: string, english: boolean): WayAnswer {
  const { acts, done, until, sets, outcome } = way;
  return {
    say: sayWay(way, today),
    ...(english && { sayEn: sayWayEn(way, today) }),
    acts: acts.map((act) => presentAct(act, english)),
    done,
    ...(until === undefined ? {} : { until }),
    sets: { ...sets } as WayAnswer['sets'],
    outcome: { ...outcome },
  };
}

function presentAct({ fact, known, change }: Act, english: boolean): WayAnswer['acts'][number] {
  const { act, en: actEn, who, whoEn, where, whereEn, days, after } = change;
  return {
    fact,
    known,
    act,
    who,
    where,
    ...(english && { actEn, whoEn, whereEn }),
    ...(days === undefined ? {} : { days }),
    ...(after === undefined ? {} : { after: { ...after } }),
  };
}

function sayWay(way: AdvisedWay, today: string): string {
  const { done, until } = way;
  const by = done > today ? `，大约${sayDate(done, 'zh')}办好` : '';
  return `${sayActs(way)}。${sayDoers(way)}${by}${until === undefined ? '' : `，管用到${sayDate(until, 'zh')}`}。`;
}

function sayWayEn({ acts, done, until }: AdvisedWay, today: string): string {
  const what = acts.map(({ known, change }) => `${known ? '' : 'if not done yet, '}${change.en}`).join('; and ');
  const who = [...new Set(acts.map(({ change }) => `${change.whoEn}, at ${change.whereEn}`))].join('; ');
  const by = done > today ? `, done by about ${sayDate(done, 'en')}` : '';
  return `${capital(what)}: ${who}${by}${until === undefined ? '' : `, good until ${sayDate(until, 'en')}`}.`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
