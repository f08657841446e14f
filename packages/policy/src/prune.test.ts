import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Lowered } from './lower.ts';
import { keyOf, prune } from './prune.ts';
import { testFacts } from './random-rules.ts';

const fact = testFacts.find((one) => one.type === 'boolean');
const word = (name: string): Lowered => {
  if (!fact) throw new Error('no fact to speak of');
  return { kind: 'atom', atom: { kind: 'in', key: name, fact, set: 2 } };
};
const [a, b, c] = [word('a'), word('b'), word('c')];
const stuck: Lowered = { kind: 'stuck' };
const all = (...of: Lowered[]): Lowered => ({ kind: 'all', of });
const any = (...of: Lowered[]): Lowered => ({ kind: 'any', of });
const soft = (of: Lowered): Lowered => ({ kind: 'soft', of });
const said = (tree: Lowered): string => keyOf(prune(tree));

test('beside a part that stays unknown, parts that could only agree with it fall away', () => {
  assert.equal(said(all(a, any(b, stuck), stuck)), 'all(a,stuck)');
  assert.equal(said(any(a, all(b, stuck), stuck)), 'any(a,stuck)');
  assert.equal(said(all(soft(a), stuck)), 'stuck');
  assert.equal(said(any(soft(a), stuck)), 'any(a,stuck)');
});

test('a part counts once, inner joints of one kind are opened, and a simpler part stands for a longer one', () => {
  assert.equal(said(all(a, all(b, a), any(c, b))), 'all(a,b)');
  assert.equal(said(any(a, all(a, b), any(c, a))), 'any(a,c)');
});

test('what decides the whole stands alone, and under an unconfirmed rule only a yes does', () => {
  const yes: Lowered = { kind: 'constant', value: true };
  const no: Lowered = { kind: 'constant', value: false };
  assert.equal(said(any(a, yes)), 'true');
  assert.equal(said(all(a, no)), 'false');
  assert.equal(said(soft(no)), 'stuck');
  assert.equal(said(soft(all(a, yes))), 'soft(a)');
});
