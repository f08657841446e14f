import {
  explainOpposite,
  explainReason,
  sayFact,
  type ChoiceFact,
  type Decision,
  type ExplainReasonOptions,
  type Reason,
  type ReasonLine,
  type Situation,
  type Truth,
} from '@tongxing/policy';

/** One line of the table 规定 against this child; `depth` indents what stands under a heading. */
export interface WhyLine {
  readonly rule: string;
  readonly child: string;
  readonly truth: Truth;
  readonly depth: number;
  /** A line over several ways or several conditions. */
  readonly heading: boolean;
  readonly trial: boolean;
}

/**
 * The lines that carried an answer, without what does not matter for it: of several ways the one that is open, of conditions that failed
 * those that failed and those that held, of an open question what is open.
 */
export function whyLines(reason: Reason, situation: Situation, options: ExplainReasonOptions): readonly WhyLine[] {
  const pruned = prune(reason, false);
  const root = explainReason(pruned, situation, { ...options, brief: true, markSamples: false });
  return root.of.length > 0 && pruned.condition.kind === 'all' ? root.of.flatMap((part) => flatten(part, 0)) : flatten(root, 0);
}

/** Takes away what does not matter for the answer, and the words that only hold others together. */
function prune(reason: Reason, negated: boolean): Reason {
  const { condition, truth, of } = reason;
  const inner = of[0];
  if (condition.kind === 'rule' && inner?.truth === truth) return prune(inner, negated);
  if (condition.kind === 'not') return { ...reason, of: of.map((part) => prune(part, !negated)) };
  if (condition.kind !== 'all' && condition.kind !== 'any') return { ...reason, of: of.map((part) => prune(part, negated)) };
  // Under a negation the two words change places, and so do true and false.
  const met = truth === null ? null : truth !== negated;
  const counts = (condition.kind === 'all') !== negated;
  const kept = counts
    ? met === false
      ? of.filter((part) => part.truth !== null)
      : of
    : of.filter((part) => part.truth === truth).slice(0, met === true ? 1 : of.length);
  const parts = kept
    .map((part) => prune(part, negated))
    .filter((part) => !goesWithoutSaying(part))
    .flatMap((part) => (part.condition.kind === condition.kind && part.truth === truth ? part.of : [part]));
  return parts.length === 1 && parts[0] ? parts[0] : { ...reason, of: parts };
}

/** Open to everyone, or that the child is born. */
function goesWithoutSaying({ condition, truth, rows }: Reason): boolean {
  return truth === true && (condition.kind === 'always' || (condition.kind === 'elapsed' && rows.some((row) => row.value === 0)));
}

function flatten(line: ReasonLine, depth: number): readonly WhyLine[] {
  const child = line.child.replace(/^[^：，。]+：/, '');
  const own: WhyLine = { rule: line.rule, child: line.of.length > 0 ? '' : child, truth: line.truth, depth, heading: line.of.length > 0, trial: line.trial };
  return [own, ...line.of.flatMap((part) => flatten(part, depth + 1))];
}

/** The outermost lines alone: what stands under a heading is counted, with the first thing that is open there. */
export function inShort(lines: readonly WhyLine[]): readonly WhyLine[] {
  const roots = lines.filter((line) => line.depth === 0);
  const outer = roots.length === 1 && roots[0]?.heading ? 1 : 0;
  return lines.flatMap((line, index) => {
    if (line.depth > outer) return [];
    if (!line.heading || line.depth < outer) return [line];
    const next = lines.findIndex((other, at) => at > index && other.depth <= line.depth);
    const below = lines.slice(index + 1, next < 0 ? lines.length : next);
    const ways = below.filter((other) => other.depth === line.depth + 1).length;
    const open = below.find((other) => !other.heading && other.truth === line.truth)?.child;
    return [
      { ...line, rule: line.rule.replace('下面', `${ways}种情况，`).replace('每一条', '样样'), child: `${open ?? ''}${below.length > 1 ? '，还有别的' : ''}` },
    ];
  });
}

/** Why a benefit cannot be had now, as the end of a sentence that begins with 因为: the first thing that fails, an age before all else. */
export function becauseOf(decision: Decision, situation: Situation): string {
  return leadingFailure(decision.reason, situation, false)?.say ?? '';
}

/** Whether it cannot be had only because the child is too young. */
export function isTooYoung(decision: Decision, situation: Situation): boolean {
  return decision.verdict === 'notEntitled' && leadingFailure(decision.reason, situation, false)?.rank === YOUNG;
}

const YOUNG = 0;
const OLD = 1;
const STAGE = 2;
const OTHER = 3;

interface Failure {
  readonly say: string;
  readonly rank: number;
  /** The child is on its way there. */
  readonly notYet?: boolean;
}

function leadingFailure(reason: Reason, situation: Situation, negated: boolean): Failure | undefined {
  const { condition } = reason;
  if (condition.kind === 'not') return reason.of[0] && leadingFailure(reason.of[0], situation, !negated);
  const failing = reason.of.filter((part) => part.truth === negated);
  if (failing.length === 0) return reason.truth === negated ? sayFailure(reason, situation, negated) : undefined;
  const found = failing.flatMap((part) => leadingFailure(part, situation, negated) ?? []);
  const isAny = (condition.kind === 'any') !== negated && condition.kind !== 'rule';
  // A way for those of another stage, or younger, is none of this child's while there is one that fails for something else.
  const own = isAny && found.some((one) => one.rank === OTHER) ? found.filter((one) => one.rank !== STAGE && one.rank !== OLD) : found;
  const first = own.toSorted((a, b) => a.rank - b.rank)[0];
  // A child who is too young, and not yet at the school for it, only waits: the age says it.
  if (isAny && first?.rank === YOUNG && own.every((one) => one.rank === YOUNG || one.notYet === true)) return first;
  // Where every one of several ways fails, one of them alone is not the reason.
  return isAny && own.length > 1 && !own.every((one) => one.rank === first?.rank && one.rank !== OTHER) ? severalFail(own) : first;
}

const NONE_OF = '规定的几种情况都不是：';

function severalFail(found: readonly Failure[]): Failure {
  const words = [...new Set(found.map((one) => (one.say.startsWith(NONE_OF) ? one.say.slice(NONE_OF.length, -1) : one.say)))];
  if (words.length === 1 && words[0]) return { say: words[0], rank: OTHER };
  return { say: words.length === 2 ? `${words[0]}，${words[1]}` : `${NONE_OF}${words.slice(0, 2).join('，')}等`, rank: OTHER };
}

function sayFailure({ condition, rows }: Reason, situation: Situation, negated: boolean): Failure {
  if (condition.kind === 'elapsed' && condition.fact.counts === 'age') {
    const tooYoung = condition.atLeast !== undefined && condition.lessThan === undefined ? !negated : negated;
    if (tooYoung && rows.some((row) => row.value === 0)) return { say: '还没出生', rank: YOUNG };
    return tooYoung ? { say: '还没到年纪', rank: YOUNG } : { say: '已经过了年纪', rank: OLD };
  }
  if (condition.kind === 'within') return { say: `${condition.fact.label}${negated ? '' : '不'}在${condition.name}`, rank: OTHER };
  const value = 'fact' in condition ? situation[condition.fact.id] : undefined;
  if (condition.kind === 'oneOf' && typeof value === 'string' && condition.fact.succession && !negated)
    return stageFailure(condition.fact, condition.values, value);
  if ('fact' in condition && (condition.kind === 'isTrue' || condition.kind === 'oneOf') && value !== undefined) {
    return { say: sayPlainly(sayFact(condition.fact, value, 'zh')), rank: OTHER };
  }
  return { say: explainOpposite(condition, { language: 'zh' }), rank: OTHER };
}

/** Where a child is on a way that it goes by itself: not yet there, or beyond. */
function stageFailure(fact: ChoiceFact, wanted: readonly string[], value: string): Failure {
  const order = fact.options.map((option) => option.value);
  const label = (one: string | undefined) => fact.options.find((option) => option.value === one)?.label ?? '';
  const first = order.find((one) => wanted.includes(one));
  const onTheWay = fact.succession?.some((chain) => chain.includes(value)) ?? false;
  const group = fact.groups?.find((one) => one.values[0] === first && one.values.every((option) => wanted.includes(option)));
  if (order.indexOf(value) < order.indexOf(first ?? '')) return { say: `还没读到${group?.label ?? label(first)}`, rank: STAGE, notYet: true };
  return { say: onTheWay ? `已经读到${label(value)}` : label(value), rank: STAGE };
}

/** 残疾情况：没有残疾 says 没有残疾; what is no clause of its own keeps its name before it. */
function sayPlainly(said: string): string {
  const [name = '', value] = said.split('：');
  if (value === undefined) return said;
  return /^(没|有|不|在|还|今年|医院)/.test(value) ? value : `${name}是“${value}”`;
}
