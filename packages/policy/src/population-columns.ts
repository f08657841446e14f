import type { Fact, Situation } from './facts.ts';
import { anyOf, readPossible } from './possible.ts';

/** What is known of one fact of many children: possible sets with one bit an option (yes-or-no: 1 no, 2 yes), never 0; the whole set is unknown. */
export interface SetColumn {
  readonly kind: 'set';
  readonly bits: Uint8Array | Uint16Array | Int32Array;
}

/** What is known of a day (days since 1970), a number or an area (nine digits) of many children: both ends, included. */
export interface RangeColumn {
  readonly kind: 'range';
  readonly low: Int32Array;
  readonly high: Int32Array;
}

export type Column = SetColumn | RangeColumn;

/** The facts of the children of one area, column by column. Whole columns may be written directly; a child is a place in all of them. */
export interface PopulationColumns {
  readonly facts: readonly Fact[];
  readonly size: number;
  readonly of: ReadonlyMap<string, Column>;
}

const BYTE = 8;
const SHORT = 16;

/** Columns for so many children of whom nothing is known yet. */
export function createColumns(facts: readonly Fact[], size: number): PopulationColumns {
  return { facts, size, of: new Map(facts.map((fact) => [fact.id, createColumn(fact, size)])) };
}

function createColumn(fact: Fact, size: number): Column {
  const { low, high } = anyOf(fact);
  if (fact.type === 'boolean' || fact.type === 'choice') {
    const count = fact.type === 'boolean' ? 2 : fact.options.length;
    const bits = count <= BYTE ? new Uint8Array(size) : count <= SHORT ? new Uint16Array(size) : new Int32Array(size);
    return { kind: 'set', bits: bits.fill(low) };
  }
  return { kind: 'range', low: new Int32Array(size).fill(low), high: new Int32Array(size).fill(high) };
}

/** Puts down what is known of one child; facts that the situation does not name become unknown. */
export function writeChild(columns: PopulationColumns, child: number, situation: Situation): void {
  for (const fact of columns.facts) {
    const column = columns.of.get(fact.id);
    const { low, high } = readPossible(fact, situation[fact.id]);
    if (column?.kind === 'set') column.bits[child] = low;
    else if (column) {
      column.low[child] = low;
      column.high[child] = high;
    }
  }
}
