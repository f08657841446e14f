import { atomCodes, isUnknown, missingFacts, rankOf, type Fact, type Program, type Situation, type Slots } from '@tongxing/policy';
import { facts, questions } from '@tongxing/services';

/** Something that the roster does not say and that answers wait for. */
export interface Ask {
  readonly fact: string;
  /** The heading under which a column for it is read. */
  readonly label: string;
  /** The question in the words of the family check, or what to write more closely. */
  readonly question: string;
  /** How many benefits wait for it. */
  readonly benefits: number;
}

const AWAY = rankOf('oneAnswerAway');
const byId: ReadonlyMap<string, Fact> = new Map(facts.map((fact) => [fact.id, fact]));
const questionOf: ReadonlyMap<string, string> = new Map(
  questions.toReversed().flatMap((question) => (question.private === true ? [] : question.facts.map((fact): [string, string] => [fact, question.ask]))),
);

/** The facts that a person can say for one that is missing: itself, or what it is worked out from. */
function inputsOf(id: string): readonly Fact[] {
  const fact = byId.get(id);
  if (!fact) return [];
  return fact.derivedFrom === undefined ? [fact] : fact.derivedFrom.flatMap(inputsOf);
}

/** A question for a fact that the family check does not ask about. */
function questionAbout(fact: Fact): string {
  switch (fact.type) {
    case 'boolean':
      return fact.asked?.ask ?? `${fact.yes}，是不是？`;
    case 'choice':
      return `${fact.label}：${fact.options.map((option) => option.label).join('、')}，是哪一种？`;
    case 'date':
      return fact.asked?.ask ?? `${fact.label}是哪一天？`;
    case 'number':
      return `${fact.label}是多少？`;
    case 'area':
      return `${fact.label}是哪里？`;
  }
}

/** What to ask a family or look up about a fact of which nothing, or not enough, is known. */
export function askAbout(fact: Fact, situation: Situation): string {
  if (!isUnknown(fact, situation))
    return `“${fact.label}”要写得再细一点${fact.type === 'area' ? '，到乡镇（街道）' : fact.type === 'date' ? '，到哪一天' : ''}。`;
  return questionOf.get(fact.id) ?? questionAbout(fact);
}

/** The ordinary facts that the benefits one answer away still wait for, what most of them need first. `shown` is what the program showed for these slots. */
export function findAsks(program: Program, slots: Slots, shown: Uint8Array, situation: Situation): readonly Ask[] {
  const codes = atomCodes(program, slots);
  const waiting = new Map<Fact, number>();
  program.lowered.forEach((tree, index) => {
    if (shown[index] !== AWAY) return;
    for (const fact of new Set(missingFacts(tree, codes).flatMap(inputsOf))) waiting.set(fact, (waiting.get(fact) ?? 0) + 1);
  });
  return [...waiting]
    .sort(([, a], [, b]) => b - a)
    .map(([fact, count]) => ({ fact: fact.id, label: fact.label, question: askAbout(fact, situation), benefits: count }));
}
