import type { Answer, FactValue } from '@tongxing/policy';

/** A circumstance to tick: it sets the fact of its own name, and holds of few. */
export const tick = (id: string, label: string, en: string, hint?: string): Answer => ({
  id,
  label,
  en,
  sets: { [id]: true },
  weight: 4,
  ...(hint ? { hint } : {}),
});

/** What is said of facts that were not ticked. */
export const allFalse = (...ids: readonly string[]): Record<string, FactValue> => Object.fromEntries(ids.map((id) => [id, false]));
