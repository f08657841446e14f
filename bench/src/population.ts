import { availableParallelism } from 'node:os';
import {
  buildBitIndex,
  countPlanes,
  strideOf,
  verdictProgram,
  wasmSpace,
  type BitIndex,
  type BitProgram,
  type Gate,
  type PopulationColumns,
  type RunCircuit,
  type WasmSpace,
} from '@tongxing/policy';
import { benefits } from '@tongxing/services';
import { sampleColumns } from './children.ts';
import { A_COUNTY, columnsOf, country, type Country } from './country.ts';
import { sayTime, sayTimes, time, timeInTurn } from './measure.ts';
import { duckdbCounts } from './peers/duckdb.ts';
import { pgliteCounts } from './peers/pglite.ts';
import { functionCounts } from './peers/plain-function.ts';
import { factsUsed, plain, type Plain } from './rules.ts';
import type { Line, Section } from './table.ts';
import { wholeCountry } from './whole-country.ts';

const SAMPLE = 300_000;

/** One index a county and one program a group, all in one memory. */
interface Kept {
  readonly indexes: readonly BitIndex[];
  readonly programs: readonly BitProgram[];
  readonly space: WasmSpace;
}

const BYTES_A_CHILD = 64;

function keep({ counties, groups, size }: Country, columns: readonly PopulationColumns[], allKnown: boolean): Kept {
  const space = wasmSpace(WebAssembly, size * BYTES_A_CHILD);
  const indexes = counties.map((county, at) =>
    buildBitIndex(groups[county.group] ?? [], columns[at] as PopulationColumns, { allKnown, allocate: space.allocate }),
  );
  const programs = groups.map((trees, group) =>
    verdictProgram(trees, indexes[counties.findIndex((county) => county.group === group)] as BitIndex, { make: space.make }),
  );
  return { indexes, programs, space };
}

/** How many children are entitled to each benefit. */
function countAll({ counties }: Country, { indexes, programs }: Kept): readonly number[] {
  const totals = benefits.map(() => 0);
  counties.forEach(({ group }, at) =>
    countPlanes(programs[group] as BitProgram, indexes[at] as BitIndex).forEach(([entitled = 0], benefit) => {
      totals[benefit] = (totals[benefit] ?? 0) + entitled;
    }),
  );
  return totals;
}

/** The same evaluation with its answers kept and nothing counted; the memory for them is made once. */
function evaluator({ counties }: Country, { indexes, programs, space }: Kept): () => void {
  const widest = Math.max(...programs.map((program) => program.columns));
  const out = space.allocate((A_COUNTY / 32) * widest);
  return () =>
    counties.forEach(({ group }, at) => {
      const index = indexes[at] as BitIndex;
      programs[group]?.circuit.run(index.words, strideOf(index), 0, A_COUNTY / 128, out);
    });
}

/** Reads every word of the index once and does nothing but join them: the limit set by memory. */
function reader({ counties }: Country, { indexes, space }: Kept): () => void {
  const words = strideOf(indexes[0] as BitIndex) / 4;
  const runs = new Map(
    [...new Set(indexes.map(strideOf))].map((stride): [number, RunCircuit] => {
      const gates: Gate[] = [{ kind: 'constant' }, { kind: 'constant' }];
      let joined = gates.push({ kind: 'load', word: 0 }) - 1;
      for (let word = 4; word < stride; word += 4) joined = gates.push({ kind: 'or', a: joined, b: gates.push({ kind: 'load', word }) - 1 }) - 1;
      return [stride, space.make(gates, [joined])];
    }),
  );
  const out = space.allocate(A_COUNTY / 32 + words);
  return () =>
    counties.forEach((_, at) => {
      const index = indexes[at] as BitIndex;
      runs.get(strideOf(index))?.run(index.words, strideOf(index), 0, A_COUNTY / 128, out);
    });
}

function mustEqual(name: string, ours: readonly number[], theirs: readonly number[]): void {
  ours.forEach((count, benefit) => {
    if (theirs[benefit] !== count) throw new Error(`${name} counts ${theirs[benefit]} children for ${benefits[benefit]?.id ?? ''}, we count ${count}`);
  });
}

/** A million and a half children: from the maintained bits and from raw columns, beside the databases and a plain function. */
export async function population(): Promise<Section> {
  const land = country();
  const trees = land.groups.flat();
  const facts = factsUsed(trees.map((tree) => ({ tree, benefit: benefits[0] as (typeof benefits)[number] })));
  const raw = sampleColumns(facts, land.size);
  const columns = land.counties.map(({ first, size }) => columnsOf(facts, raw, first, size));
  const three = keep(land, columns, false);
  const two = keep(land, columns, true);
  const totals = countAll(land, three);
  mustEqual('the index of known facts', totals, countAll(land, two));

  const counted = await time(() => countAll(land, three), 9);
  const [evaluated, read] = await timeInTurn(evaluator(land, three), reader(land, three), 9);
  const [three9, two9] = await timeInTurn(
    () => countAll(land, three),
    () => countAll(land, two),
    9,
  );
  const built = await time(() => countAll(land, keep(land, columns, true)));
  const yes: readonly (readonly Plain[])[] = land.groups.map((group) => group.map(plain));
  const duckdb = await duckdbCounts(facts, raw, land, yes);
  mustEqual('DuckDB', totals, duckdb.totals);
  const few = Math.floor(SAMPLE / A_COUNTY);
  const part: Country = { ...land, counties: land.counties.slice(0, few), size: few * A_COUNTY };
  const partTotals = countAll(part, three);
  const pglite = await pgliteCounts(facts, raw, part, yes);
  mustEqual('PGlite', partTotals, pglite.totals);
  const plainRun = await functionCounts(facts, raw, part, yes);
  mustEqual('the plain function', partTotals, plainRun.totals);

  const scale = land.size / part.size;
  const bytes = three.indexes.reduce((sum, index) => sum + index.words.byteLength, 0);
  const beside = (milliseconds: number, goal?: number): Partial<Line> => {
    const ratio = milliseconds / counted.median;
    return { ratio: sayTimes(ratio), ...(goal ? { goal: `${goal}×`, reached: ratio >= goal } : {}) };
  };
  const lines: Line[] = [
    { what: 'ours, from the maintained bits, counts included', figure: sayTime(counted.median), ratio: '1' },
    { what: 'DuckDB 1.5.6, one thread', figure: sayTime(duckdb.median), ...beside(duckdb.median, 35) },
    {
      what: `PGlite, one SELECT (${part.size.toLocaleString('en')} children, scaled)`,
      figure: sayTime(pglite.median * scale),
      ...beside(pglite.median * scale),
    },
    {
      what: `a plain function over objects (${part.size.toLocaleString('en')} children, scaled)`,
      figure: sayTime(plainRun.median * scale),
      ...beside(plainRun.median * scale),
    },
    {
      what: 'ours, from raw columns: index built, then counted',
      figure: sayTime(built.median),
      ratio: `DuckDB takes ${sayTimes(duckdb.median / built.median)} as long`,
      goal: 'ahead of DuckDB',
      reached: built.median < duckdb.median,
    },
    {
      what: 'ours, evaluated without counts',
      figure: sayTime(evaluated.median),
      ratio: `${sayTimes(evaluated.median / read.median)} a read pass`,
      goal: 'at most 6×',
      reached: evaluated.median <= 6 * read.median,
    },
    {
      what: 'ours, with counts',
      figure: sayTime(counted.median),
      ratio: `${sayTimes(counted.median / read.median)} a read pass`,
      goal: 'at most 10×',
      reached: counted.median <= 10 * read.median,
    },
    { what: `a WASM SIMD read pass of the same ${(bytes / 1e6).toFixed(0)} MB`, figure: sayTime(read.median) },
    {
      what: 'ours, three-valued beside two-valued',
      figure: `${sayTime(three9.median)}, ${sayTime(two9.median)}`,
      ratio: sayTimes(three9.median / two9.median),
      goal: 'at most 2.5×',
      reached: three9.median <= 2.5 * two9.median,
    },
    ...(await wholeCountry(availableParallelism())),
  ];
  return {
    title: `${(land.size / 1e6).toFixed(1)} million children`,
    note: `All ${benefits.length} benefits, ${land.counties.length} counties, ${land.groups.length} sets of local values, ${facts.length} facts; every total is equal.`,
    lines,
  };
}
