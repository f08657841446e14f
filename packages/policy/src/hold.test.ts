import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BooleanFact, ChoiceFact, Holds } from './facts.ts';
import { holdOf, project, type Said } from './hold.ts';

const fact = (holds: Holds): BooleanFact => ({ id: 'a', of: 'child', label: 'a', en: 'a', holds, type: 'boolean', yes: 'a', no: 'no a' });
const chain = ['k1', 'k2', 'k3', 'p1', 'p2', 'p3', 'left'];
const grade: ChoiceFact = {
  id: 'grade',
  of: 'child',
  label: 'grade',
  en: 'grade',
  holds: 'schoolYear',
  type: 'choice',
  options: ['none', ...chain].map((value) => ({ value, label: value, en: value })),
  succession: [
    ['k1', 'k2', 'k3'],
    ['p1', 'p2', 'p3'],
  ],
  mayFollow: { none: ['none', 'k1', 'p1'], k3: ['k3', 'p1'] },
};
const at = (value: string | readonly string[], on: string, day: string, more: Partial<Said> = {}) =>
  project({ situation: { grade: value }, facts: [grade], on, ...more }, day)['grade'];

test('D1: an answer holds for ever, for its school year, its calendar year, or 3 months from the day it was given', () => {
  assert.deepEqual(holdOf(fact('always'), '2026-11-10'), {});
  assert.deepEqual(holdOf(fact('schoolYear'), '2026-11-10'), { from: '2026-09-01', to: '2027-08-31' });
  assert.deepEqual(holdOf(fact('schoolYear'), '2026-08-31'), { from: '2025-09-01', to: '2026-08-31' });
  assert.deepEqual(holdOf(fact('calendarYear'), '2026-11-10'), { from: '2026-01-01', to: '2026-12-31' });
  assert.deepEqual(holdOf(fact({ months: 3 }), '2026-11-30'), { from: '2026-11-30', to: '2027-02-28' });
});

test('D2: a fact is known on the last day of its hold and unknown on the day after, and the same fact taken to stay is known on both', () => {
  const said: Said = { situation: { a: true, notDeclared: 1 }, facts: [fact('calendarYear')], on: '2026-11-10' };
  assert.deepEqual(project(said, '2026-12-31'), { a: true, notDeclared: 1 });
  assert.deepEqual(project(said, '2027-01-01'), { notDeclared: 1 });
  assert.deepEqual(project(said, '2025-12-31'), { notDeclared: 1 });
  assert.deepEqual(project({ ...said, afterwards: 'stay' }, '2030-01-01'), { a: true, notDeclared: 1 });
});

test('D3: grade 1 moves up by one each 1 September, back by one each year before, and is unknown past the end of its chain', () => {
  assert.equal(at('p1', '2026-11-10', '2027-08-31'), 'p1');
  assert.equal(at('p1', '2026-11-10', '2027-09-01'), 'p2');
  assert.equal(at('p1', '2026-08-31', '2026-09-01'), 'p2');
  assert.equal(at('p1', '2026-11-10', '2029-09-01'), undefined);
  assert.equal(at('p2', '2026-11-10', '2026-08-31'), 'p1');
  assert.equal(at('p1', '2026-11-10', '2026-08-31'), undefined);
  assert.deepEqual(at(['p1', 'p2'], '2026-11-10', '2027-09-01'), ['p2', 'p3']);
  assert.equal(at(['p1', 'p3'], '2026-11-10', '2027-09-01'), undefined);
});

test('D3: what may follow is said as a list: a last-year kindergarten child is there or in grade 1 a year later', () => {
  assert.deepEqual(at('k2', '2026-11-10', '2028-09-01'), ['k3', 'p1']);
  assert.deepEqual(at('none', '2026-11-10', '2028-09-01'), ['none', 'k1', 'p1', 'k2', 'p2']);
});

test('D3: an option of no chain lapses on 1 September, or stays where facts are taken to stay', () => {
  assert.equal(at('left', '2026-11-10', '2027-09-01'), undefined);
  assert.equal(at('left', '2026-11-10', '2027-09-01', { afterwards: 'stay' }), 'left');
  assert.equal(at('p3', '2026-11-10', '2027-09-01', { afterwards: 'stay' }), undefined);
});
