import { anyOf, readPossible, sampleSituation, seededRandom, toDayNumber, type Fact, type Situation } from '@tongxing/policy';
import { AS_OF, type Ready } from './rules.ts';

/** The same children on every machine: aimed at yes and no of the rules, values at and beside their limits. */
export function sampleChildren(ready: readonly Ready[], facts: readonly Fact[], count: number, unknown: number): readonly Situation[] {
  const random = seededRandom(2026);
  const space = { facts, trees: ready.map((one) => one.tree), asOf: AS_OF };
  return Array.from({ length: count }, () => sampleSituation(space, { unknown, partial: 0 }, random));
}

/** A fact of a child as one number or truth, as peers take it: options by their place, days since 1970, area codes as nine digits. `undefined` is unknown. */
export function plainValue(fact: Fact, situation: Situation): number | boolean | undefined {
  const value = situation[fact.id];
  if (value === undefined) return undefined;
  const { low, high } = readPossible(fact, value);
  if (fact.type === 'boolean') return low === 2;
  if (fact.type === 'choice') return 31 - Math.clz32(low);
  if (low !== high) throw new Error(`${fact.id} is not known exactly`);
  return low;
}

/** One child as peers take it. */
export function plainChild(facts: readonly Fact[], situation: Situation): Readonly<Record<string, number | boolean>> {
  return Object.fromEntries(
    facts.flatMap((fact) => {
      const value = plainValue(fact, situation);
      return value === undefined ? [] : [[fact.id, value]];
    }),
  );
}

/** One narrow column of a seeded population: a whole number a child, booleans as 0 and 1. */
export type RawColumn = Uint8Array | Int32Array;

const CHILD_DAYS = 18 * 366;
const STAY_DAYS = 8 * 365;
const AREAS = ['450102', '450107', '450204', '450305', '450981', '451223'];

/** So many children, column by column, every fact known: ages spread over childhood, stays over eight years, options unevenly. */
export function sampleColumns(facts: readonly Fact[], size: number): ReadonlyMap<string, RawColumn> {
  const random = seededRandom(71);
  const today = toDayNumber(AS_OF);
  return new Map(
    facts.map((fact): [string, RawColumn] => {
      if (fact.type === 'boolean') {
        const share = fact.private ? 0.02 : 0.15 + random() * 0.4;
        return [fact.id, Uint8Array.from({ length: size }, () => (random() < share ? 1 : 0))];
      }
      if (fact.type === 'choice') {
        const count = fact.options.length;
        return [fact.id, Uint8Array.from({ length: size }, () => Math.floor(random() ** 1.5 * count))];
      }
      const draw = drawer(fact, today, random);
      return [fact.id, Int32Array.from({ length: size }, draw)];
    }),
  );
}

function drawer(fact: Fact, today: number, random: () => number): () => number {
  if (fact.type === 'date')
    return fact.counts === 'age' ? () => today - Math.floor(random() * CHILD_DAYS) : () => today + 300 - Math.floor(random() * STAY_DAYS);
  if (fact.type === 'area') return () => Number(`${AREAS[Math.floor(random() * AREAS.length)] ?? ''}001`);
  const { high } = anyOf(fact);
  return () => Math.floor(random() ** 3 * Math.min(high, 500_000));
}
