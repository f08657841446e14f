import type { FactValue, Situation } from './facts.ts';

/** How a fact is worked out from others; `undefined` while too little is known. `fact` is never asked itself. */
export interface Derivation {
  readonly fact: string;
  readonly from: readonly string[];
  readonly derive: (situation: Situation) => FactValue | undefined;
}

/**
 * Adds what follows from what was said, in the order of the derivations. What can be worked out replaces what was said of a derived fact;
 * what cannot leaves it as it was.
 */
export function withDerived(situation: Situation, derivations: readonly Derivation[]): Situation {
  const full: Record<string, FactValue | undefined> = { ...situation };
  for (const { fact, derive } of derivations) {
    const value = derive(full);
    if (value !== undefined) full[fact] = value;
  }
  return full;
}

/** The facts that must be asked for a fact to be known: itself, or the inputs of a derived one, down to facts that are asked. */
export function inputsOf(fact: string, derivations: readonly Derivation[]): readonly string[] {
  const derivation = derivations.find((one) => one.fact === fact);
  if (!derivation) return [fact];
  const rest = derivations.filter((one) => one !== derivation);
  return [...new Set(derivation.from.flatMap((id) => inputsOf(id, rest)))];
}
