import type { Fact, FactValue } from './facts.ts';
import { fromDayNumber } from './plain-date.ts';
import { readPossible, type Possible } from './possible.ts';

/** What is left of a fact when a further answer is laid over what is known: the narrower of both, and `undefined` where they contradict. */
export function narrowValue(fact: Fact, known: FactValue | undefined, said: FactValue): FactValue | undefined {
  if (known === undefined) return said;
  const before = readPossible(fact, known);
  const after = readPossible(fact, said);
  const both = overlap(fact, before, after);
  if (both === undefined) return undefined;
  if (isSame(both, before)) return known;
  return isSame(both, after) ? said : valueOf(fact, both);
}

function isSame(a: Possible, b: Possible): boolean {
  return a.low === b.low && a.high === b.high;
}

function overlap(fact: Fact, a: Possible, b: Possible): Possible | undefined {
  if (fact.type === 'boolean' || fact.type === 'choice') {
    const set = a.low & b.low;
    return set === 0 ? undefined : { low: set, high: set };
  }
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high, b.high);
  return low <= high ? { low, high } : undefined;
}

/** Writes a set or range as a value. Two areas never overlap in part, and a yes-or-no has no part: they do not come here. */
function valueOf(fact: Fact, { low, high }: Possible): FactValue | undefined {
  switch (fact.type) {
    case 'choice':
      return fact.options.filter((_, index) => (low & (1 << index)) !== 0).map((option) => option.value);
    case 'date':
      return { from: fromDayNumber(low), to: fromDayNumber(high) };
    case 'number':
      return { from: low, to: high };
    case 'boolean':
    case 'area':
      return undefined;
  }
}
