import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compile } from './compile.ts';
import { all, any, elapsed, isTrue, number, type Condition } from './conditions.ts';
import type { BooleanFact, DateFact, NumberFact } from './facts.ts';
import { lower, type Place } from './lower.ts';
import { parameterTable, type Parameter } from './parameters.ts';
import { sampleTurningPoint, seededRandom } from './sample-situations.ts';
import { TRUE } from './truth.ts';

const named = (id: string) => ({ id, of: 'child', label: id, en: id, holds: 'always' }) as const;
const yesNo = (id: string): BooleanFact => ({ ...named(id), type: 'boolean', yes: id, no: id });
const words = ['a', 'b', 'c', 'd', 'e'].map(yesNo);
const income: NumberFact = { ...named('income'), type: 'number', unit: 'fen', max: 100_000_000 };
const birthDate: DateFact = { ...named('birthDate'), type: 'date', counts: 'age' };
const line: Parameter = { id: 'line', label: 'line', en: 'line', unit: 'fen', setBy: 'nation' };
const six: Parameter = { id: 'six', label: 'six', en: 'six', unit: 'years', setBy: 'nation' };
const row = (parameter: string, value: number) =>
  ({ parameter, area: '', from: '2000-01-01', value, cite: { source: { id: 'law', title: '法' }, article: '1', checked: 'official' } }) as const;
const place: Place = { area: '', asOf: '2026-11-24', parameters: parameterTable([row('line', 80_000), row('six', 6)]) };
const facts = [...words, income, birthDate];

function draw(entitled: Condition, count: number): readonly ReturnType<typeof sampleTurningPoint>[] {
  const random = seededRandom(7);
  return Array.from({ length: count }, () =>
    sampleTurningPoint({ facts, trees: [lower(entitled, place)], asOf: place.asOf }, { unknown: 0, partial: 0 }, random),
  );
}

test('a turning point of 5 words that must all hold has at least 4 of them, and about half of them all 5', () => {
  const held = draw(all(...words.map(isTrue)), 1000).map((situation) => words.filter((word) => situation[word.id] === true).length);
  assert.ok(held.every((count) => count >= 4));
  assert.ok(Math.abs(held.filter((count) => count === 5).length - 500) < 60);
});

test('a limit of 80,000 fen is met exactly and missed by 1, a birthday by one day, with the rest of the rule leaving it to them', () => {
  const entitled = any(all(number(income, 'below', { parameter: line }), ...words.slice(0, 3).map(isTrue)), elapsed(birthDate, { atLeast: six }));
  const program = compile([{ id: '1', subject: 'child', strength: 'right', entitled }], place);
  const seen = new Set(
    draw(entitled, 1000).map((situation) => {
      const verdict = program.verdicts(program.fill(situation))[0] === TRUE ? 'yes' : 'no';
      return `${situation['income'] === 79_999 || situation['income'] === 80_000 ? situation['income'] : 'other'} ${String(situation['birthDate']) <= '2020-11-24'} ${verdict}`;
    }),
  );
  for (const expected of ['79999 false yes', '80000 false no', 'other true yes', 'other false no'])
    assert.ok(seen.has(expected), `${expected} of ${[...seen].join(', ')}`);
});
