import type { Answer, Fact, FactValue, Question } from '@tongxing/policy';
import { facts, firstQuestions, questions } from '@tongxing/services';
import type { FactsResponse, QuestionAnswer } from './facts.ts';

/** Every fact and every question, as a caller needs them to ask and to send. */
export function presentFacts(): FactsResponse {
  return { facts: facts.map(presentFact), questions: questions.map(presentQuestion), first: [...firstQuestions] };
}

function presentFact(fact: Fact): FactsResponse['facts'][number] {
  return {
    id: fact.id,
    of: fact.of,
    type: fact.type,
    label: fact.label,
    labelEn: fact.en,
    private: fact.private === true,
    ...(fact.derivedFrom ? { derivedFrom: [...fact.derivedFrom] } : {}),
    holds: fact.holds,
    ...typeOf(fact),
    changes: (fact.changes ?? []).map(({ en: actEn, from, ...change }) => ({ ...change, actEn, ...(from ? { from: [...from] } : {}) })),
  };
}

function typeOf(fact: Fact): Partial<FactsResponse['facts'][number]> {
  switch (fact.type) {
    case 'boolean':
      return { yes: fact.yes, no: fact.no };
    case 'choice':
      return { options: fact.options.map(({ en: labelEn, ...option }) => ({ ...option, labelEn })) };
    case 'date':
      return { counts: fact.counts };
    case 'number':
      return { unit: fact.unit, max: fact.max };
    case 'area':
      return {};
  }
}

/** A question as it is sent. */
export function presentQuestion(question: Question): QuestionAnswer {
  return {
    id: question.id,
    kind: question.kind,
    ask: question.ask,
    askEn: question.en,
    ...(question.hint === undefined ? {} : { hint: question.hint }),
    facts: [...question.facts],
    shared: question.shared,
    private: question.private === true,
    ...answersOf(question),
  };
}

function answersOf(question: Question): Partial<QuestionAnswer> {
  switch (question.kind) {
    case 'choice':
      return { answers: question.answers.map(presentAnswer) };
    case 'ticks':
      return {
        answers: question.answers.map(presentAnswer),
        unticked: presentSets(question.unticked),
        none: { label: question.none.label, labelEn: question.none.en },
      };
    case 'date':
    case 'month':
    case 'area':
    case 'number':
      return {};
  }
}

function presentAnswer({ id, label, en: labelEn, hint, sets, ages }: Answer): NonNullable<QuestionAnswer['answers']>[number] {
  return { id, label, labelEn, ...(hint === undefined ? {} : { hint }), sets: presentSets(sets), ...(ages ? { ages } : {}) };
}

type Sent = QuestionAnswer['unticked'] & {};

function presentSets(sets: Readonly<Record<string, FactValue>>): Sent {
  return Object.fromEntries(Object.entries(sets).map(([id, value]) => [id, Array.isArray(value) ? [...value] : value])) as Sent;
}
