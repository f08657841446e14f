import type { Fact, Situation } from './facts.ts';
import { anyOf, possibleReader } from './possible.ts';

/** The facts of one child in the order of a program, as possible sets (`possible.ts`). */
export interface Slots {
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** Writes what was said over slots of which nothing is known, and what follows from it over that. */
export type FillSlots = (situation: Situation, slots?: Slots, derived?: Situation) => Slots;

/** Makes the writing of one program's facts ready. */
export function slotFiller(facts: readonly Fact[], slotOf: ReadonlyMap<string, number>): FillSlots {
  const blank = facts.map(anyOf);
  const readers = facts.map(possibleReader);
  const low = Int32Array.from(blank, (possible) => possible.low);
  const high = Int32Array.from(blank, (possible) => possible.high);
  const write = (situation: Situation, slots: Slots): void => {
    for (const id in situation) {
      const index = slotOf.get(id);
      const said = situation[id];
      if (index === undefined || said === undefined) continue;
      const possible = (readers[index] as (typeof readers)[number])(said);
      slots.low[index] = possible.low;
      slots.high[index] = possible.high;
    }
  };
  return (situation, slots = { low: new Int32Array(facts.length), high: new Int32Array(facts.length) }, derived) => {
    slots.low.set(low);
    slots.high.set(high);
    write(situation, slots);
    if (derived) write(derived, slots);
    return slots;
  };
}
