import { sayFact, type Answer, type Fact, type Question, type Situation } from '@tongxing/policy';

/** One question that was asked, with what was answered in words. */
export interface SaidLine {
  readonly question: Question;
  readonly value: string;
}

/** What a family has said, question by question in the order of the list; a skipped one says so. */
export function saidOf(
  questions: readonly Question[],
  facts: readonly Fact[],
  situation: Situation,
  asked: ReadonlySet<string>,
  areaName: (code: string) => string | undefined,
): readonly SaidLine[] {
  return questions.filter((question) => asked.has(question.id)).map((question) => ({ question, value: sayAnswer(question, facts, situation, areaName) }));
}

function sayAnswer(question: Question, facts: readonly Fact[], situation: Situation, areaName: (code: string) => string | undefined): string {
  if (question.facts.every((id) => situation[id] === undefined)) return '跳过了';
  if (question.kind === 'choice') {
    const chosen = question.answers.find((one) => fits(one, situation));
    if (chosen) return chosen.label;
  }
  if (question.kind === 'ticks') {
    const ticked = question.answers.filter((one) => fits(one, situation));
    return ticked.length > 0 ? ticked.map((one) => one.label).join('、') : question.none.label;
  }
  return question.facts
    .flatMap((id) =>
      sayOne(
        facts.find((fact) => fact.id === id),
        situation,
        areaName,
      ),
    )
    .join('，');
}

function fits(answer: Answer, situation: Situation): boolean {
  return Object.entries(answer.sets).every(([id, value]) => JSON.stringify(situation[id]) === JSON.stringify(value));
}

function sayOne(fact: Fact | undefined, situation: Situation, areaName: (code: string) => string | undefined): readonly string[] {
  const value = fact && situation[fact.id];
  if (!fact || value === undefined) return [];
  const said = sayFact(fact, value, 'zh', areaName);
  return [said.slice(said.indexOf('：') + 1)];
}
