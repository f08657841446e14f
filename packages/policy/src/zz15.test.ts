import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DATABASES, type TestDatabase } from '../../../tests/zz-pg15.ts';
import { compile } from './compile.ts';
import type { Situation } from './facts.ts';
import { lower } from './lower.ts';
import { addMonths, daysInMonth, plainDate } from './plain-date.ts';
import { randomRules, testFacts } from './random-rules.ts';
import { sampleSituation, seededRandom } from './sample-situations.ts';
import { sqlColumns, sqlRow, sqlTable, type SqlValue } from './sql-columns.ts';
import { toShownSql, toSql } from './to-sql.ts';
import { SHOWN } from './verdict.ts';

function literal(value: SqlValue): string {
  return value === null ? 'NULL' : typeof value === 'string' ? `'${value}'` : String(value);
}

async function load(database: TestDatabase, situations: readonly Situation[]): Promise<void> {
  const values = situations.map((situation, id) => `(${id}, ${sqlRow(testFacts, situation).map(literal).join(', ')})`);
  await database.exec(`drop table if exists child; create table child (id integer, ${sqlTable(testFacts)}); insert into child values ${values.join(', ')}`);
}

for (const { name, skip, open } of DATABASES) {
  test(`T11: on ${name} SQL agrees on verdict and shown answer for 600 random rules and 60 situations each`, { skip }, async () => {
    const database = await open();
    for (let seed = 5000; seed < 5060; seed += 1) {
      const random = seededRandom(seed);
      const { benefits, place } = randomRules(10, random);
      const space = { facts: testFacts, trees: benefits.map((benefit) => lower(benefit.entitled, place)), asOf: place.asOf };
      const situations = Array.from({ length: 60 }, (_, i) =>
        sampleSituation(space, { unknown: [0, 0.15, 0.5][i % 3] ?? 0, partial: [0, 0.3][i % 2] ?? 0 }, random),
      );
      await load(database, situations);
      const columns = benefits.flatMap((benefit, i) => [
        `${toSql(benefit.entitled, { place })} as v${i}`,
        `${toShownSql(benefit.entitled, { place })} as s${i}`,
      ]);
      const { rows } = await database.query<Record<string, unknown>>(`select ${columns.join(', ')} from child order by id`);
      const program = compile(benefits, place);
      situations.forEach((situation, id) => {
        const slots = program.fill(situation);
        const verdicts = [...program.verdicts(slots)];
        const shown = [...program.shown(slots)];
        benefits.forEach((benefit, i) => {
          const say = `seed ${seed}, ${benefit.id}: ${JSON.stringify(situation)}\n${toSql(benefit.entitled, { place })}`;
          assert.equal(rows[id]?.[`v${i}`], [null, false, true][verdicts[i] ?? 0], say);
          assert.equal(rows[id]?.[`s${i}`], SHOWN[shown[i] ?? 0], say);
        });
      });
    }
    await database.close();
  });

  test(`T14: ${name} adds months to every month end and 29 February as Civil Code art. 202 does`, { skip }, async () => {
    const database = await open();
    const starts = [2019, 2020, 2023, 2024].flatMap((year) =>
      Array.from({ length: 12 }, (_, month) =>
        [1, 27, 28, 29, 30, 31].filter((day) => day <= daysInMonth(year, month + 1)).map((day) => plainDate(year, month + 1, day)),
      ).flat(),
    );
    const { rows } = await database.query<{ start: string; months: number; ends: string }>(
      `select s::text as start, m as months, (s + make_interval(months => m))::date::text as ends from unnest($1::date[]) s, unnest(array[0, 1, 6, 11, 12, 13, 48, 72, 216]) m`,
      [starts],
    );
    assert.equal(rows.length, starts.length * 9);
    for (const { start, months, ends } of rows) assert.equal(ends, addMonths(start, months), `${start} and ${months} months`);
    await database.close();
  });
}

test('a row keeps exactly known days twice, ranges at their ends, choices as bits and the unknown as NULL', () => {
  const names = sqlColumns(testFacts).map((column) => column.name);
  const row = sqlRow(testFacts, { boarding: false, grade: ['v0', 'v2'], birthDate: '2024-02', income: 5, residence: '4501', hukou: '' });
  const kept = Object.fromEntries(names.map((name, i) => [name, row[i]]).filter(([, value]) => value !== null));
  assert.deepEqual(kept, {
    boarding: false,
    grade: 5,
    birth_date_from: '2024-02-01',
    birth_date_to: '2024-02-29',
    income_from: 5,
    income_to: 5,
    residence: '4501',
  });
});

test('a day that does not exist is no literal', () => {
  const { benefits, place } = randomRules(1, seededRandom(1));
  assert.throws(
    () =>
      toSql(
        { kind: 'notPassed', fact: { id: 'permit', of: 'child', label: '', en: '', holds: 'always', type: 'date', counts: 'duration' } },
        { place: { ...place, asOf: "2025-02-29' or true" } },
      ),
    /not a day/,
  );
  assert.equal(benefits.length, 1);
});
