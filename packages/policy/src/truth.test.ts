import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { and, EITHER, FALSE, flip, or, STUCK, TRUE, type Outcome } from './truth.ts';
import { SHOWN, shownAs } from './verdict.ts';

const NAMES: Readonly<Record<string, Outcome>> = { STUCK, FALSE, TRUE, EITHER };
const page = readFileSync(new URL('../../../docs/spec/truth.md', import.meta.url), 'utf8');

function tableUnder(heading: string): readonly (readonly string[])[] {
  const section = page.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('|') && !line.startsWith('|---'));
  return rows.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

function outcome(name: string | undefined): Outcome {
  const found = NAMES[name ?? ''];
  assert.notEqual(found, undefined, `${name} is no outcome`);
  return found ?? STUCK;
}

test('T1: the four outcomes are numbered 0 to 3 by their two bits', () => {
  const rows = tableUnder('T1 ').slice(1);
  assert.equal(rows.length, 4);
  for (const [name, canBeTrue, canBeFalse, number] of rows) {
    assert.equal(outcome(name), Number(number));
    assert.equal((outcome(name) & TRUE) !== 0, canBeTrue === 'yes');
    assert.equal((outcome(name) & FALSE) !== 0, canBeFalse === 'yes');
  }
});

for (const [id, word, join] of [
  ['T2', 'and', and],
  ['T3', 'or', or],
] as const) {
  test(`${id}: the 16 cells of ${word} are those of the page`, () => {
    const [head = [], ...rows] = tableUnder(`${id} `);
    assert.equal(rows.length, 4);
    for (const [left, ...cells] of rows)
      cells.forEach((cell, i) => assert.equal(join(outcome(left), outcome(head[i + 1])), outcome(cell), `${left} ${word} ${head[i + 1]}`));
  });
}

test('T4: the 4 cells of not are those of the page', () => {
  const rows = tableUnder('T4 ').slice(1);
  assert.equal(rows.length, 4);
  for (const [from, to] of rows) assert.equal(flip(outcome(from)), outcome(to));
});

test('T9: every combination of the three readings shows the answer of the page', () => {
  const rows = tableUnder('T9 ').slice(1);
  const fits = (cell: string | undefined, stuck: boolean): boolean => cell === 'any' || (cell === 'STUCK') === stuck;
  for (const verdict of ['entitled', 'notEntitled', 'unknown'] as const) {
    for (const byFacts of [true, false]) {
      for (const bySettling of [true, false]) {
        const known = { entitled: 'TRUE', notEntitled: 'FALSE', unknown: 'unknown' }[verdict];
        const row = rows.find((cells) => cells[0] === known && fits(cells[1], !byFacts) && fits(cells[2], !bySettling));
        assert.equal(shownAs(verdict, byFacts, bySettling), row?.[3]);
      }
    }
  }
  assert.match(page, new RegExp(SHOWN.join(', ')));
});
