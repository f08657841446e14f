import { DuckDBDataChunk, DuckDBInstance, INTEGER, UTINYINT } from '@duckdb/node-api';
import type { Fact } from '@tongxing/policy';
import type { RawColumn } from '../children.ts';
import { time } from '../measure.ts';
import type { Country } from '../country.ts';
import type { Plain } from '../rules.ts';
import { countSql, createSql, tableOf } from './sql.ts';

/** What a database counted, and how long it took. */
export interface Counted {
  readonly totals: readonly number[];
  readonly median: number;
}

const CHUNK = 2048;

/** DuckDB in memory, on one thread, with the columns as narrow as they come. */
export async function duckdbCounts(
  facts: readonly Fact[],
  raw: ReadonlyMap<string, RawColumn>,
  { counties, groups }: Country,
  yes: readonly (readonly Plain[])[],
): Promise<Counted> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run('SET threads = 1');
  const types = facts.map((fact) => (fact.type === 'boolean' || fact.type === 'choice' ? UTINYINT : INTEGER));
  for (const group of groups.keys()) {
    await connection.run(createSql(facts, group, 'UTINYINT'));
    const appender = await connection.createAppender(tableOf(group));
    for (const { first, size } of counties.filter((county) => county.group === group)) {
      for (let from = first; from < first + size; from += CHUNK) {
        const to = Math.min(first + size, from + CHUNK);
        const chunk = DuckDBDataChunk.create(types);
        chunk.setColumns(facts.map((fact) => [...(raw.get(fact.id)?.subarray(from, to) ?? [])]));
        appender.appendDataChunk(chunk);
      }
    }
    appender.closeSync();
  }
  const sql = countSql(yes, [...groups.keys()]);
  const read = async (): Promise<readonly number[]> => {
    const rows = (await connection.runAndReadAll(sql)).getRows();
    return (rows[0] ?? []).map((_, column) => rows.reduce((sum, row) => sum + Number(row[column]), 0));
  };
  const totals = await read();
  const { median } = await time(read);
  connection.closeSync();
  return { totals, median };
}
