import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ParameterTable, PlainDate, Situation } from '@tongxing/policy';
import type { ChildRow } from '@tongxing/roster';
import { benefits, type Rules } from '@tongxing/services';
import { areaPrograms, type AreaPrograms } from './area-programs.ts';
import { findAsks, type Ask } from './asks.ts';
import { classField, classIds } from './roster-fields.ts';

/** A column that the roster lacks or that is not filled in, and for how many children answers wait for it. */
export interface MissingColumn {
  /** The id of the roster's field. */
  readonly field: string;
  readonly label: string;
  readonly question: string;
  readonly children: number;
}

/** The answers of all children: a row of bytes each, the ranks of `SHOWN` by the order of the benefits. */
export interface Answers {
  readonly table: Uint8Array;
  /** How many bytes a child has. */
  readonly width: number;
  /** The same answers without sample values; absent where the rules have none. */
  readonly without?: Uint8Array;
  readonly asks: readonly (readonly Ask[])[];
  /** Where each child lives, by its code. */
  readonly areas: readonly string[];
  /** What most children wait for comes first. */
  readonly missing: readonly MissingColumn[];
}

const ROWS_A_TURN = 200;

/** Children of whom the same things are to be asked share one list. */
function shareList(asks: readonly Ask[], lists: Map<string, readonly Ask[]>): readonly Ask[] {
  const key = asks.map(({ fact, question, benefits: count }) => `${fact}${question}${count}`).join();
  const list = lists.get(key) ?? asks;
  lists.set(key, list);
  return list;
}

/** Adds the columns that one child's answers wait for; the classes of a family stand in one column. */
function countColumns(asks: readonly Ask[], into: Map<string, MissingColumn>): void {
  const columns = new Map(
    asks.map(({ fact, label, question }) => (classIds.includes(fact) ? [classField.id, { label: classField.label, question }] : [fact, { label, question }])),
  );
  for (const [field, said] of columns) into.set(field, { field, ...(into.get(field) ?? said), children: (into.get(field)?.children ?? 0) + 1 });
}

/** The values without the samples; `undefined` where there are none. */
function withoutSamples(parameters: ParameterTable): ParameterTable | undefined {
  if (![...parameters.values()].some((rows) => rows.some((row) => row.trial === true))) return undefined;
  return new Map([...parameters].map(([id, rows]) => [id, rows.filter((row) => row.trial !== true)]));
}

/** Answers every child, one after the other; the event loop is given back every few hundred rows, with the share done from 0 to 1. */
export async function answerAll(
  rows: readonly ChildRow[],
  situationOf: (row: ChildRow) => Situation,
  programs: AreaPrograms,
  { parameters }: Pick<Rules, 'parameters'>,
  asOf: PlainDate,
  onProgress: (share: number) => void,
): Promise<Answers> {
  const width = benefits.length;
  const table = new Uint8Array(rows.length * width);
  const real = withoutSamples(parameters);
  const plain = real && { programs: areaPrograms({ parameters: real }, asOf), table: new Uint8Array(rows.length * width) };
  const waiting = new Map<string, MissingColumn>();
  const lists = new Map<string, readonly Ask[]>();
  const asks: (readonly Ask[])[] = [];
  const areas: string[] = [];
  for (const [index, row] of rows.entries()) {
    const situation = situationOf(row);
    const area = typeof situation['residence'] === 'string' ? situation['residence'] : '';
    areas.push(area);
    const program = programs.today(area);
    const slots = program.fill(situation);
    const shown = program.shown(slots);
    table.set(shown, index * width);
    const asked = findAsks(program, slots, shown, situation);
    asks.push(shareList(asked, lists));
    countColumns(asked, waiting);
    if (plain) {
      const other = plain.programs.today(area);
      plain.table.set(other.shown(other.fill(situation)), index * width);
    }
    if (index % ROWS_A_TURN === 0) {
      onProgress(index / rows.length);
      await nextTurn();
    }
  }
  const missing = [...waiting.values()].sort((a, b) => b.children - a.children);
  return { table, width, ...(plain ? { without: plain.table } : {}), asks, areas, missing };
}
