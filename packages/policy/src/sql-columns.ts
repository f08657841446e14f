import type { Fact, Situation } from './facts.ts';
import { fromDayNumber } from './plain-date.ts';
import { anyOf, readPossible } from './possible.ts';

/** One column of the wide row that keeps the facts of a child. Every column may be NULL, which is unknown. */
export interface SqlColumn {
  readonly name: string;
  readonly type: 'boolean' | 'integer' | 'date' | 'text';
  readonly fact: Fact;
}

/** A value as a database driver takes it; a date as `YYYY-MM-DD`. */
export type SqlValue = boolean | number | string | null;

/** The snake_case name of a fact. */
export function sqlName(factId: string): string {
  if (!/^[a-z][A-Za-z0-9]*$/.test(factId)) throw new Error(`a fact's id must be camelCase: ${factId}`);
  return factId.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/**
 * The columns of facts. A yes-or-no is a boolean; a choice an integer with one bit an option that is still possible (the first option is 1);
 * a date or a number the two ends of what is known (`_from`, `_to`, equal when known exactly); an area the beginning of its code.
 */
export function sqlColumns(facts: readonly Fact[]): readonly SqlColumn[] {
  return facts.flatMap((fact): SqlColumn[] => {
    const name = sqlName(fact.id);
    switch (fact.type) {
      case 'boolean':
        return [{ name, type: 'boolean', fact }];
      case 'choice':
        return [{ name, type: 'integer', fact }];
      case 'area':
        return [{ name, type: 'text', fact }];
      case 'date':
        return [
          { name: `${name}_from`, type: 'date', fact },
          { name: `${name}_to`, type: 'date', fact },
        ];
      case 'number':
        return [
          { name: `${name}_from`, type: 'integer', fact },
          { name: `${name}_to`, type: 'integer', fact },
        ];
    }
  });
}

/** The columns as the inside of `create table (...)`. */
export function sqlTable(facts: readonly Fact[]): string {
  return sqlColumns(facts)
    .map((column) => `"${column.name}" ${column.type}`)
    .join(', ');
}

/** What is known of a child as values in the order of {@link sqlColumns}. */
export function sqlRow(facts: readonly Fact[], situation: Situation): readonly SqlValue[] {
  return facts.flatMap((fact): SqlValue[] => {
    const said = readPossible(fact, situation[fact.id]);
    const whole = anyOf(fact);
    const unknown = said.low === whole.low && said.high === whole.high;
    switch (fact.type) {
      case 'boolean':
        return [unknown ? null : said.low === 2];
      case 'choice':
        return [unknown ? null : said.low];
      case 'area':
        return [unknown ? null : String(situation[fact.id])];
      case 'date':
        return unknown ? [null, null] : [fromDayNumber(said.low), fromDayNumber(said.high)];
      case 'number':
        return unknown ? [null, null] : [said.low, said.high];
    }
  });
}
