import { createColumns, lower, type Column, type Fact, type Lowered, type PopulationColumns } from '@tongxing/policy';
import { benefits, countiesOf, GUANGXI, prefecturesOf } from '@tongxing/services';
import type { RawColumn } from './children.ts';
import { AS_OF, place, rules } from './rules.ts';

/** Children of a county: a multiple of 128, so that blocks are full, and 111 counties hold about a million and a half. */
export const A_COUNTY = 13_568;

/** Counties in which the rules come out alike share their trees, and so one program. */
export interface County {
  readonly code: string;
  readonly first: number;
  readonly size: number;
  readonly group: number;
}

/** The counties, and for each group of them the rules with the values in force there. */
export interface Country {
  readonly counties: readonly County[];
  readonly groups: readonly (readonly Lowered[])[];
  readonly size: number;
}

/** All counties of the region of the list, grouped by what their rules come to. */
export function country(): Country {
  const groups = new Map<string, { readonly at: number; readonly trees: readonly Lowered[] }>();
  const codes = prefecturesOf(rules.regions, GUANGXI.code)
    .flatMap((prefecture) => countiesOf(rules.regions, prefecture.code))
    .map((county) => county.code);
  const counties = codes.map((code, index): County => {
    const trees = benefits.map((benefit) => lower(benefit.entitled, { ...place, area: code, asOf: AS_OF }));
    const key = JSON.stringify(trees, (name, value: unknown) => (name === 'fact' ? (value as Fact).id : value));
    const group = groups.get(key) ?? { at: groups.size, trees };
    groups.set(key, group);
    return { code, first: index * A_COUNTY, size: A_COUNTY, group: group.at };
  });
  return { counties, groups: [...groups.values()].map((group) => group.trees), size: counties.length * A_COUNTY };
}

/** Raw numbers as the columns that the index is built from; what is known exactly has both ends in one array. */
export function columnsOf(facts: readonly Fact[], raw: ReadonlyMap<string, RawColumn>, first: number, size: number): PopulationColumns {
  const empty = createColumns(facts, 0);
  const of = new Map(
    facts.map((fact): [string, Column] => {
      const whole = raw.get(fact.id);
      const values = whole?.subarray(first, first + size) ?? new Int32Array(size);
      const shape = empty.of.get(fact.id);
      if (shape?.kind !== 'set') return [fact.id, { kind: 'range', low: Int32Array.from(values), high: Int32Array.from(values) }];
      const Bits = shape.bits.constructor as Uint8ArrayConstructor;
      return [fact.id, { kind: 'set', bits: Bits.from(values, (value) => 1 << value) }];
    }),
  );
  return { facts, size, of };
}
