import { PGlite } from '@electric-sql/pglite';
import type { Fact } from '@tongxing/policy';
import type { RawColumn } from '../children.ts';
import { time } from '../measure.ts';
import type { Country } from '../country.ts';
import type { Plain } from '../rules.ts';
import type { Counted } from './duckdb.ts';
import { countSql, createSql, tableOf } from './sql.ts';

/** PostgreSQL in WebAssembly, in memory, as the product embeds it. */
export async function pgliteCounts(
  facts: readonly Fact[],
  raw: ReadonlyMap<string, RawColumn>,
  { counties }: Country,
  yes: readonly (readonly Plain[])[],
): Promise<Counted> {
  const database = new PGlite();
  const present = [...new Set(counties.map((county) => county.group))];
  for (const group of present) await database.exec(createSql(facts, group, 'SMALLINT'));
  for (const { group, first, size } of counties) {
    const rows: string[] = [];
    for (let child = first; child < first + size; child += 1) rows.push(facts.map((fact) => raw.get(fact.id)?.[child] ?? '').join(','));
    await database.query(`COPY ${tableOf(group)} FROM '/dev/blob' WITH (FORMAT csv)`, [], { blob: new Blob([rows.join('\n')]) });
  }
  await database.exec('ANALYZE');
  const sql = countSql(yes, present);
  const read = async (): Promise<readonly number[]> => {
    const { rows } = await database.query<number[]>(sql, [], { rowMode: 'array' });
    return (rows[0] ?? []).map((_, column) => rows.reduce((sum, row) => sum + Number(row[column]), 0));
  };
  const totals = await read();
  const { median } = await time(read);
  await database.close();
  return { totals, median };
}
