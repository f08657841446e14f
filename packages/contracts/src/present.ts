import { explainAmount, explainCause, explainReason, citationKey, type Amount, type Cause, type Decision, type Reason, type ReasonLine, type Situation } from '@tongxing/policy';
import { benefits, facts, placeOf, regionName, type BenefitCheck, type ChildCheck, type ListedBenefit, type Rules } from '@tongxing/services';
import type { BenefitAnswer, ChildAnswer, Line, Remark } from './answers.ts';

const listed: ReadonlyMap<string, ListedBenefit> = new Map(benefits.map((benefit) => [benefit.id, benefit]));
const areaFacts = facts.filter((fact) => fact.type === 'area');

/** The one form of an answer, for the server and the command line alike. `asOf` is the day for which it was decided. */
export function presentDecision(decision: Decision, situation: Situation, rules: Rules, asOf: string): BenefitAnswer {
  const { benefit } = decision;
  const about = listed.get(benefit.id);
  return {
    benefit: benefit.id,
    ...(about ? { name: about.name, nameEn: about.en } : {}),
    subject: benefit.subject,
    strength: benefit.strength,
    verdict: decision.verdict,
    shown: decision.shown,
    certainty: decision.certainty,
    trial: decision.trial,
    missing: [...decision.missing],
    causes: decision.causes.map((cause) => ({ kind: cause.kind, about: aboutOf(cause), say: explainCause(cause, benefit.entitled, 'zh'), sayEn: explainCause(cause, benefit.entitled, 'en') })),
    ...(decision.amount ? { amount: presentAmount(decision.amount) } : {}),
    reason: presentReason(decision.reason, situation, rules, asOf),
  };
}

function aboutOf(cause: Cause): string {
  if ('fact' in cause) return cause.fact;
  return 'parameter' in cause ? cause.parameter : cause.rule;
}

function presentAmount(amount: Amount): NonNullable<BenefitAnswer['amount']> {
  const { fen, per, row } = amount;
  return { fen, per, say: explainAmount(amount, 'zh'), sayEn: explainAmount(amount, 'en'), source: citationKey(row.cite), from: row.from };
}

/** The reasons of a decision: each line the rule, the child, how they meet and the sources, in both languages. */
export function presentReason(reason: Reason, situation: Situation, rules: Rules, asOf: string): Line {
  const place = placeOf(situation, rules, asOf);
  const areaName = (code: string): string => regionName(rules.regions, code).full;
  const zh = explainReason(reason, situation, { language: 'zh', place, areaName });
  return beside(zh, explainReason(reason, situation, { language: 'en', place, areaName }));
}

/** Two readings of one reason, in the two languages, as one tree. */
function beside(zh: ReasonLine, en: ReasonLine): Line {
  return {
    rule: zh.rule,
    ruleEn: en.rule,
    child: zh.child,
    childEn: en.child,
    truth: zh.truth,
    sources: [...new Set(zh.cite.map((cite) => cite.key))],
    ...(zh.trial ? { trial: true } : {}),
    of: zh.of.map((part, index) => beside(part, en.of[index] ?? part)),
  };
}

/** One child against the whole list. */
export function presentCheck(check: ChildCheck, rules: Rules): ChildAnswer {
  const one = ({ decision }: BenefitCheck): BenefitAnswer => presentDecision(decision, check.situation, rules, check.asOf);
  return {
    counts: { ...check.counts },
    services: check.services.map(({ service, shown, items }) => ({
      number: service.number,
      name: service.official,
      nameEn: service.en,
      shown,
      items: items.map(({ item, shown: best, benefits: held }) => ({ id: item.id, shown: best, benefits: held.map(one) })),
    })),
  };
}

/** What was kept though something is odd about it: a place whose code is in no table, or that is gone. `path` stands before the fact. */
export function remarksOn(situation: Situation, { regions }: Pick<Rules, 'regions'>, path = ''): readonly Remark[] {
  return areaFacts.flatMap((fact): Remark[] => {
    const code = situation[fact.id];
    if (typeof code !== 'string') return [];
    const name = regionName(regions, code);
    const at = `${path}${fact.id}`;
    if (name.problem) return [{ path: at, code: 'unknownArea', message: `${fact.label}：代码${code}不在行政区划表里，照样保留，按前几位判断。请核对。`, messageEn: `${fact.en}: the code ${code} is in no table; it was kept and read by its first digits. Please check it.` }];
    if (name.former) return [{ path: at, code: 'formerArea', message: `${fact.label}：${name.full}（${code}）已经改名或者并入别处，照样保留。`, messageEn: `${fact.en}: ${code} is a former area (${name.full}); it was kept.` }];
    return [];
  });
}
