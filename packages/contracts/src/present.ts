import {
  all,
  explainAmount,
  explainCause,
  explainReason,
  citationKey,
  type Amount,
  type Cause,
  type Reason,
  type ReasonLine,
  type Situation,
} from '@tongxing/policy';
import { benefits, facts, placeOf, regionName, type BenefitCheck, type ChildCheck, type Rules } from '@tongxing/services';
import type { BenefitAnswer, CauseAnswer, ChildAnswer, Line, Remark } from './answers.ts';
import { presentChoices } from './present-choices.ts';

/** What an answer holds; all of it where nothing is said. */
export interface PresentOptions {
  /** Whether English stands beside the Chinese. */
  readonly english?: boolean;
  /** Whether reasons hold each line of the rule, also those that did not matter. */
  readonly whole?: boolean;
}

const areaFacts = facts.filter((fact) => fact.type === 'area');

/** The answer for one benefit; its causes and the lines of its reason go into `tables`. */
function presentDecision({ benefit, decision }: BenefitCheck, check: ChildCheck, rules: Rules, options: PresentOptions, tables: Tables): BenefitAnswer {
  const { english = true } = options;
  const { verdict, shown, certainty, trial, missing, causes, amount } = decision;
  return {
    benefit: benefit.id,
    name: benefit.name,
    ...(english && { nameEn: benefit.en }),
    subject: benefit.subject,
    strength: benefit.strength,
    verdict,
    shown,
    certainty,
    trial,
    missing: [...missing],
    causes: causes.map((cause) => tables.addCause(cause, english)),
    ...(amount && { amount: presentAmount(amount, english) }),
    reason: tables.addLine(readLines(decision.reason, check, rules, options)),
  };
}

const aboutOf = (cause: Cause): string => ('fact' in cause ? cause.fact : 'parameter' in cause ? cause.parameter : cause.rule);

/** The id of a cause in an answer. */
export function causeId(cause: Cause): string {
  return `${cause.kind}:${aboutOf(cause)}`;
}

/** The rules of the whole list: they know all names. */
const whole = all(...benefits.map((benefit) => benefit.entitled));

/** Why something is unknown, with its sentence. */
export function presentCause(cause: Cause, english: boolean): CauseAnswer {
  const say = (language: 'zh' | 'en'): string => explainCause(cause, whole, language);
  return { kind: cause.kind, about: aboutOf(cause), say: say('zh'), ...(english && { sayEn: say('en') }) };
}

/** A known sum with its source. */
export function presentAmount(amount: Amount, english: boolean): NonNullable<BenefitAnswer['amount']> {
  const { fen, per, row } = amount;
  return { fen, per, say: explainAmount(amount, 'zh'), ...(english && { sayEn: explainAmount(amount, 'en') }), source: citationKey(row.cite), from: row.from };
}

/** A line that still holds the lines below it. */
interface LineTree extends Omit<Line, 'of'> {
  readonly of: readonly LineTree[];
}

/** The reasons of a decision: each line the rule, the child, how they meet and the sources. */
function readLines(reason: Reason, { situation, asOf }: ChildCheck, rules: Rules, { english = true, whole = true }: PresentOptions): LineTree {
  const place = placeOf(situation, rules, asOf);
  const areaName = (code: string): string => regionName(rules.regions, code).full;
  const read = (language: 'zh' | 'en'): ReasonLine => explainReason(reason, situation, { language, place, areaName });
  const line = beside(read('zh'), english ? read('en') : undefined);
  return whole ? line : deciding(line);
}

/** Two readings of one reason, in the two languages, as one tree. */
function beside(zh: ReasonLine, en: ReasonLine | undefined): LineTree {
  return {
    rule: zh.rule,
    ...(en && { ruleEn: en.rule }),
    child: zh.child,
    ...(en && { childEn: en.child }),
    truth: zh.truth,
    sources: [...new Set(zh.cite.map((cite) => cite.key))],
    ...(zh.trial && { trial: true }),
    of: zh.of.map((part, index) => beside(part, en?.of[index])),
  };
}

/** The lines that carried the answer: below each those of its own truth, as a failed “each of these” hangs on what failed. Where none is, all matter. */
function deciding(line: LineTree): LineTree {
  const carried = line.of.filter((part) => part.truth === line.truth);
  return { ...line, of: (carried.length > 0 ? carried : line.of).map(deciding) };
}

/** What the benefits of a child share: causes and lines, each once. */
class Tables {
  readonly causes: Record<string, CauseAnswer> = {};
  readonly lines: Record<string, Line> = {};
  readonly #ids = new Map<string, string>();

  /** Adds a cause, and says its id. */
  addCause(cause: Cause, english: boolean): string {
    const id = causeId(cause);
    this.causes[id] ??= presentCause(cause, english);
    return id;
  }

  /** Adds a line with all below it, and says its id. */
  addLine({ of, ...own }: LineTree): string {
    const line: Line = { ...own, of: of.map((part) => this.addLine(part)) };
    const key = JSON.stringify(line);
    const id = this.#ids.get(key) ?? String(this.#ids.size);
    this.#ids.set(key, id);
    this.lines[id] ??= line;
    return id;
  }
}

/** One child against the whole list: the one form of an answer, for the server and the command line alike. */
export function presentCheck(check: ChildCheck, rules: Rules, options: PresentOptions = {}): ChildAnswer {
  const { english = true } = options;
  const tables = new Tables();
  const one = (benefit: BenefitCheck): BenefitAnswer => presentDecision(benefit, check, rules, options, tables);
  return {
    counts: { ...check.counts },
    choices: presentChoices(check.decisions),
    services: check.services.map(({ service, shown, items }) => ({
      number: service.number,
      name: service.official,
      ...(english && { nameEn: service.en }),
      shown,
      items: items.map(({ item, shown: best, benefits: held }) => ({ id: item.id, shown: best, benefits: held.map(one) })),
    })),
    causes: tables.causes,
    lines: tables.lines,
  };
}

/** What was kept though something is odd about it: a place whose code is in no table, or that is gone. `path` stands before the fact. */
export function remarksOn(situation: Situation, { regions }: Pick<Rules, 'regions'>, path = ''): readonly Remark[] {
  return areaFacts.flatMap((fact): Remark[] => {
    const code = situation[fact.id];
    if (typeof code !== 'string' || regions.byCode.has(code)) return [];
    const name = regionName(regions, code);
    const at = `${path}${fact.id}`;
    if (name.problem)
      return [
        {
          path: at,
          code: 'unknownArea',
          message: `${fact.label}：代码${code}不在行政区划表里，照样保留，按前几位判断。请核对。`,
          messageEn: `${fact.en}: the code ${code} is in no table; it was kept and read by its first digits. Please check it.`,
        },
      ];
    if (name.former)
      return [
        {
          path: at,
          code: 'formerArea',
          message: `${fact.label}：${name.full}（${code}）已经改名或者并入别处，照样保留。`,
          messageEn: `${fact.en}: ${code} is a former area (${name.full}); it was kept.`,
        },
      ];
    return [];
  });
}
