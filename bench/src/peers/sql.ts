import { sqlName, type Atom, type Fact } from '@tongxing/policy';
import { membersOf, type Plain } from '../rules.ts';

function atomSql({ fact, ...atom }: Atom): string {
  const column = sqlName(fact.id);
  if (atom.kind === 'atMost') return `${column} <= ${atom.bound}`;
  if (atom.kind === 'between') return `${column} BETWEEN ${atom.low} AND ${atom.high}`;
  return `${column} IN (${membersOf(atom.set).join(', ') || '-1'})`;
}

function exprOf(tree: Plain): string {
  if (tree.kind === 'constant') return tree.value ? 'TRUE' : 'FALSE';
  if (tree.kind === 'atom') return tree.negated ? `NOT (${atomSql(tree.atom)})` : atomSql(tree.atom);
  return `(${tree.of.map(exprOf).join(tree.kind === 'all' ? ' AND ' : ' OR ')})`;
}

/** The name of the table that holds the children of one group of counties. */
export const tableOf = (group: number): string => `children_${group}`;

/** One row a group of counties, one count a benefit: a table a group spares the database the join with the local values. */
export function countSql(groups: readonly (readonly Plain[])[], present: readonly number[]): string {
  return present
    .map(
      (group) =>
        `SELECT ${(groups[group] ?? []).map((tree, index) => `count(*) FILTER (WHERE ${exprOf(tree)}) AS b${index}`).join(', ')} FROM ${tableOf(group)}`,
    )
    .join(' UNION ALL ');
}

/** The columns, narrow. */
export function createSql(facts: readonly Fact[], group: number, narrow: string): string {
  return `CREATE TABLE ${tableOf(group)} (${facts.map((fact) => `${sqlName(fact.id)} ${fact.type === 'boolean' || fact.type === 'choice' ? narrow : 'INTEGER'}`).join(', ')})`;
}
