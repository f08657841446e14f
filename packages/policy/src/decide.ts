import type { AmountRule, Benefit } from './benefit.ts';
import type { Certainty } from './citations.ts';
import type { Condition } from './conditions.ts';
import type { Situation } from './facts.ts';
import type { Place } from './lower.ts';
import { byFactsOf, bySettlingOf } from './outcomes.ts';
import type { ParameterRow } from './parameters.ts';
import { readerOf, type Reader } from './reader.ts';
import { CERTAINTY, Child, type Reason } from './reason.ts';
import { STUCK } from './truth.ts';
import { shownAs, toVerdict, type Cause, type Shown, type Verdict } from './verdict.ts';

/** A known sum: fen, how often, the row that sets it, and how sure that is. */
export interface Amount {
  readonly fen: number;
  readonly per: AmountRule['per'];
  readonly row: ParameterRow;
}

/** The answer for one benefit. */
export interface Decision {
  readonly benefit: Benefit;
  readonly verdict: Verdict;
  readonly shown: Shown;
  readonly reason: Reason;
  /** Why it is unknown, each cause once; empty where it is decided. */
  readonly causes: readonly Cause[];
  /** Ordinary facts that are missing and matter, in the order in which the rule needs them. */
  readonly missing: readonly string[];
  /** What it gives, where a confirmed value says so. */
  readonly amount: Amount | undefined;
  /** The least sure of the sources on which the answer rests. */
  readonly certainty: Certainty;
  /** The answer rests on a sample value 示例. */
  readonly trial: boolean;
}

/**
 * Decides one benefit by reading the rule itself, word for word, with its reasons. The other readers (`compile`, `toBits`, `toSql`) are
 * tested against this one; it shares with them only the truth table.
 */
export function decide(benefit: Benefit, situation: Situation, place: Place): Decision {
  return decideWith(readerOf(place), benefit, new Child(situation));
}

/** Decides every benefit of a list; what several rules ask is read once. */
export function decideAll(benefits: readonly Benefit[], situation: Situation, place: Place): readonly Decision[] {
  const reader = readerOf(place);
  const child = new Child(situation);
  return benefits.map((benefit) => decideWith(reader, benefit, child));
}

/** The truth of a condition for one child, with reasons: for a paper that is needed only sometimes, or an amount that depends. */
export function readCondition(condition: Condition, situation: Situation, place: Place): Reason {
  return readerOf(place).prepare(condition)(new Child(situation));
}

const NONE: readonly never[] = [];

function decideWith(reader: Reader, benefit: Benefit, child: Child): Decision {
  const reason = reader.prepare(benefit.entitled)(child);
  const { all, certainty, trial } = reason;
  const verdict = toVerdict(reason.truth);
  const causes = verdict === 'unknown' ? causesOf(reason) : NONE;
  return {
    benefit,
    verdict,
    shown: shownAs(verdict, byFactsOf(all) !== STUCK, bySettlingOf(all) !== STUCK),
    reason,
    causes,
    missing: verdict === 'unknown' ? causes.flatMap((cause) => (cause.kind === 'fact' ? [cause.fact] : [])) : NONE,
    amount: findAmount(reader, benefit, child),
    certainty: CERTAINTY[certainty] ?? 'toConfirm',
    trial,
  };
}

/** The causes that keep a reason unknown, each once, in the order of the rule. */
function causesOf(reason: Reason): readonly Cause[] {
  const found = new Set<Cause>();
  const visit = (at: Reason): void => {
    if (at.truth !== null) return;
    for (const cause of at.causes) found.add(cause);
    for (const part of at.of) visit(part);
  };
  visit(reason);
  return [...found];
}

/** The first amount whose condition holds, where its value is set and confirmed. */
function findAmount(reader: Reader, benefit: Benefit, child: Child): Amount | undefined {
  for (const rule of benefit.amounts ?? NONE) {
    const { truth } = reader.prepare(rule.when)(child);
    if (truth === null) return undefined;
    if (truth) return amountOf(reader, rule);
  }
  return undefined;
}

/** A rule's sum, where its value is set here and confirmed. */
export function amountOf(reader: Reader, { parameter, per }: AmountRule): Amount | undefined {
  const found = reader.find(parameter.id);
  if (found.kind !== 'set' || found.row.cite.checked === 'toConfirm') return undefined;
  return { fen: Number(found.row.value), per, row: found.row };
}
