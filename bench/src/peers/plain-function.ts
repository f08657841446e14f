import type { Atom, Fact } from '@tongxing/policy';
import type { RawColumn } from '../children.ts';
import { time } from '../measure.ts';
import type { Country } from '../country.ts';
import type { Plain } from '../rules.ts';
import type { Counted } from './duckdb.ts';

type Child = Readonly<Record<string, number>>;

function atomText({ fact, ...atom }: Atom): string {
  const value = `c.${fact.id}`;
  if (atom.kind === 'atMost') return `${value}<=${atom.bound}`;
  if (atom.kind === 'between') return `(${value}>=${atom.low}&&${value}<=${atom.high})`;
  return `((1<<${value})&${atom.set})!==0`;
}

function textOf(tree: Plain): string {
  if (tree.kind === 'constant') return String(tree.value);
  if (tree.kind === 'atom') return tree.negated ? `!(${atomText(tree.atom)})` : atomText(tree.atom);
  return `(${tree.of.map(textOf).join(tree.kind === 'all' ? '&&' : '||')})`;
}

/** What a programmer would write by hand: one object a child, one expression a benefit, nothing unknown. */
export async function functionCounts(
  facts: readonly Fact[],
  raw: ReadonlyMap<string, RawColumn>,
  { counties }: Country,
  yes: readonly (readonly Plain[])[],
): Promise<Counted> {
  const checks = yes.map(
    (group) =>
      new Function('c', 't', group.map((tree, index) => `if(${textOf(tree)})t[${index}]++;`).join('\n')) as (child: Child, totals: Float64Array) => void,
  );
  const people = counties.map(({ group, first, size }) => ({
    check: checks[group] as (child: Child, totals: Float64Array) => void,
    children: Array.from({ length: size }, (_, at): Child => Object.fromEntries(facts.map((fact) => [fact.id, raw.get(fact.id)?.[first + at] ?? 0]))),
  }));
  const count = (): readonly number[] => {
    const totals = new Float64Array(yes[0]?.length ?? 0);
    for (const { check, children } of people) for (const child of children) check(child, totals);
    return [...totals];
  };
  const totals = count();
  const { median } = await time(count);
  return { totals, median };
}
