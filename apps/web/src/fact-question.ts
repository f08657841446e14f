import type { Fact, Question } from '@tongxing/policy';

/**
 * The question about one fact that no question of the list asks: as its declaration words it, else made from it. Offered only where a family opens a row, so
 * that every answer that hangs on a fact can be completed; private facts stay private.
 */
export function questionOfFact(fact: Fact): Question | undefined {
  const base = {
    id: `fact-${fact.id}`,
    en: fact.en,
    facts: [fact.id],
    shared: fact.of !== 'child',
    effort: 2,
    ...(fact.asked?.hint ? { hint: fact.asked.hint } : {}),
    ...(fact.private ? { private: true } : {}),
  } as const;
  switch (fact.type) {
    case 'boolean':
      return {
        ...base,
        kind: 'choice',
        ask: fact.asked?.ask ?? '下面哪一句说得对？',
        answers: [
          { id: 'yes', label: fact.asked?.answers?.['true'] ?? fact.yes, en: 'yes', sets: { [fact.id]: true } },
          { id: 'no', label: fact.asked?.answers?.['false'] ?? fact.no, en: 'no', sets: { [fact.id]: false } },
        ],
      };
    case 'choice':
      return {
        ...base,
        kind: 'choice',
        ask: fact.asked?.ask ?? `${fact.label}：是哪一种？`,
        answers: fact.options.map((option) => ({
          id: option.value,
          label: fact.asked?.answers?.[option.value] ?? option.label,
          en: option.en,
          sets: { [fact.id]: option.value },
          ...(option.hint ? { hint: option.hint } : {}),
        })),
      };
    case 'date':
      return { hint: '记不清哪天，填到月也行。', ...base, kind: 'date', ask: fact.asked?.ask ?? `${fact.label}是哪天？`, samples: [] };
    case 'number':
    case 'area':
      return undefined;
  }
}
