import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import {
  answer,
  buildBitIndex,
  createColumns,
  decideAll,
  explainReason,
  factOf,
  parametersOf,
  planeOf,
  readCondition,
  shownProgram,
  SHOWN,
  sqlColumns,
  sqlRow,
  sqlTable,
  toShownSql,
  toSql,
  verdictOf,
  verdictProgram,
  walk,
  writeChild,
  type Benefit,
  type BitAnswers,
  type Reason,
  type Slots,
  type Truth,
  type Verdict,
} from '@tongxing/policy';
import { benefits, facts } from '@tongxing/services';
import { DATABASES, type TestDatabase } from '../databases.ts';
import { samplePlaces, type SampledPlace } from './sampled-places.ts';

const CHILDREN = 10_000;
const LEAST_SHARE = 0.01;
const VERDICTS: readonly Verdict[] = ['unknown', 'notEntitled', 'entitled'];

/** What one reader says of all benefits of each child: a digit a benefit, first the verdicts, then the shown answers. */
type Answers = readonly string[];

function byDecide({ situations, place }: SampledPlace): Answers {
  return situations.map((situation) => {
    const decisions = decideAll(benefits, situation, place);
    return decisions.map(({ verdict }) => VERDICTS.indexOf(verdict)).join('') + decisions.map(({ shown }) => SHOWN.indexOf(shown)).join('');
  });
}

function byProgram({ situations, program }: SampledPlace): Answers {
  let slots: Slots | undefined;
  return situations.map((situation) => {
    slots = program.fill(situation, slots);
    return [...program.verdicts(slots)].map((outcome) => VERDICTS.indexOf(verdictOf(outcome))).join('') + program.shown(slots).join('');
  });
}

function byBits({ situations, program }: SampledPlace): Answers {
  const columns = createColumns(facts, situations.length);
  situations.forEach((situation, child) => writeChild(columns, child, situation));
  const index = buildBitIndex(program.lowered, columns);
  const read = (answers: BitAnswers, numbers: readonly number[]): readonly Uint8Array[] =>
    benefits.map((_, row) => {
      const planes = numbers.map((_number, plane) => planeOf(answers, row, plane));
      return Uint8Array.from(
        situations,
        (_situation, child) => numbers.find((_number, plane) => (((planes[plane]?.[child >> 5] ?? 0) >>> (child & 31)) & 1) === 1) ?? 0,
      );
    });
  const verdicts = read(answer(verdictProgram(program.lowered, index), index), [2, 1]);
  const shown = read(answer(shownProgram(program.lowered, index), index), [0, 1, 2, 3, 4]);
  return situations.map((_, child) => [...verdicts, ...shown].map((ofBenefit) => ofBenefit[child]).join(''));
}

async function bySql({ situations, place }: SampledPlace, database: TestDatabase): Promise<Answers> {
  const names = ['id', ...sqlColumns(facts).map((column) => column.name)];
  const rows = situations.map((situation, id) => {
    const values = [id, ...sqlRow(facts, situation)];
    return Object.fromEntries(names.flatMap((name, i) => (values[i] === null ? [] : [[name, values[i]]])));
  });
  await database.exec('drop table if exists child');
  await database.query(`create table child as select * from json_to_recordset($1::json) as row(id integer, ${sqlTable(facts)})`, [JSON.stringify(rows)]);
  const verdicts = benefits.map((benefit) => `case ${toSql(benefit.entitled, { place })} when true then '2' when false then '1' else '0' end`);
  const shown = benefits.map(
    (benefit) => `case ${toShownSql(benefit.entitled, { place })} ${SHOWN.map((name, i) => `when '${name}' then '${i}'`).join(' ')} end`,
  );
  const { rows: answers } = await database.query<{ answers: string }>(
    `select concat(${[...groups(verdicts), ...groups(shown)].join(', ')}) as answers from child order by id`,
  );
  return answers.map((row) => row.answers);
}

/** PostgreSQL passes at most 100 arguments to a function. */
function groups(parts: readonly string[]): readonly string[] {
  return Array.from({ length: Math.ceil(parts.length / 50) }, (_, i) => `concat(${parts.slice(i * 50, i * 50 + 50).join(', ')})`);
}

function assertSame(name: string, found: Answers, expected: Answers, { situations }: SampledPlace): void {
  expected.forEach((answers, child) => {
    if (found[child] === answers) return;
    const at = [...answers].findIndex((digit, i) => digit !== found[child]?.[i]);
    const benefit = benefits[at % benefits.length]?.id;
    assert.fail(
      `${name} differs from decide on the ${at < benefits.length ? 'verdict' : 'shown answer'} of ${benefit}: ${found[child]?.[at]} for ${answers[at]}, ${JSON.stringify(situations[child])}`,
    );
  });
}

/** The truth of a reason by Kleene's tables from the parts that stand under it. */
function truthOfParts({ condition, of, truth }: Reason): readonly Truth[] {
  const parts = of.map((part) => part.truth);
  switch (condition.kind) {
    case 'all':
      return [parts.includes(false) ? false : parts.includes(null) ? null : true];
    case 'any':
      return [parts.includes(true) ? true : parts.includes(null) ? null : false];
    case 'not':
      return [parts[0] === null ? null : !parts[0]];
    case 'rule':
      return condition.cite.some((cite) => cite.checked === 'toConfirm') ? [parts[0] ?? null, null] : [parts[0] ?? null];
    default:
      return [truth];
  }
}

function assertReasoned(reason: Reason, say: string): void {
  assert.ok(
    truthOfParts(reason).includes(reason.truth),
    `${say}: a ${reason.condition.kind} is ${reason.truth} over ${reason.of.map((part) => part.truth).join()}`,
  );
  for (const part of reason.of) assertReasoned(part, say);
}

const toTruthOf: Record<Verdict, Truth> = { entitled: true, notEntitled: false, unknown: null };

/** Not the same for everybody by its very words. */
function asksSomething({ entitled }: Benefit): boolean {
  return [...walk(entitled)].some((word) => factOf(word) !== undefined || parametersOf(word).length > 0);
}

describe(`all readers of all ${benefits.length} benefits, ${CHILDREN} situations each in each of 4 places`, () => {
  const places = samplePlaces(CHILDREN, 1);
  const decided = new Map<string, Answers>();
  before(() => places.forEach((place) => decided.set(place.name, byDecide(place))));

  for (const sampled of places) {
    it(`${sampled.name}: decide = compiled program = bits, verdicts and shown answers`, () => {
      const expected = decided.get(sampled.name) ?? [];
      assertSame('the compiled program', byProgram(sampled), expected, sampled);
      assertSame('the bits', byBits(sampled), expected, sampled);
    });

    it(`${sampled.name}: the explanation of every benefit comes to its verdict, part by part, for 250 situations`, () => {
      for (let child = 0; child < CHILDREN; child += CHILDREN / 250) {
        const situation = sampled.situations[child] ?? {};
        for (const { benefit, verdict, reason } of decideAll(benefits, situation, sampled.place)) {
          const say = `${benefit.id}, ${JSON.stringify(situation)}`;
          assert.equal(reason.truth, toTruthOf[verdict], say);
          assert.deepEqual(readCondition(benefit.entitled, situation, sampled.place), reason, say);
          assert.equal(explainReason(reason, situation, { language: 'zh', place: sampled.place }).truth, reason.truth, say);
          assertReasoned(reason, say);
        }
      }
    });
  }

  for (const { name, skip, open } of DATABASES) {
    it(`decide = SQL on ${name} in all ${places.length} places, verdicts and shown answers`, { skip }, async () => {
      const database = await open();
      for (const sampled of places) assertSame(`SQL on ${name}`, await bySql(sampled, database), decided.get(sampled.name) ?? [], sampled);
      await database.close();
    });
  }

  it(`no sample is trivially all of one verdict: the commonest but one has at least ${LEAST_SHARE * 100}%`, (t) => {
    const shares = benefits.map((benefit, at) => {
      const counts = [0, 0, 0];
      for (const answers of decided.values()) for (const child of answers) counts[Number(child[at])] = (counts[Number(child[at])] ?? 0) + 1;
      const sorted = counts.map((count) => count / (CHILDREN * places.length)).sort((a, b) => b - a);
      return { benefit, second: sorted[1] ?? 0 };
    });
    const asking = shares.filter(({ benefit }) => asksSomething(benefit)).sort((a, b) => a.second - b.second);
    t.diagnostic(
      `rarest second verdicts: ${asking
        .slice(0, 5)
        .map(({ benefit, second }) => `${benefit.id} ${(second * 100).toFixed(1)}%`)
        .join(', ')}; open to everyone: ${benefits.length - asking.length}`,
    );
    assert.deepEqual(
      asking.filter(({ second }) => second < LEAST_SHARE).map(({ benefit }) => benefit.id),
      [],
    );
  });
});
