import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inputsOf, withDerived, type Derivation } from './derive.ts';

const sum: Derivation = { fact: 'sum', from: ['a', 'b'], derive: ({ a, b }) => (typeof a === 'number' && typeof b === 'number' ? a + b : undefined) };
const twice: Derivation = { fact: 'twice', from: ['sum', 'a'], derive: ({ sum: s }) => (typeof s === 'number' ? 2 * s : undefined) };

test('Q1: a fact worked out from a worked-out fact follows, and what cannot be worked out stays as said', () => {
  assert.deepEqual(withDerived({ a: 1, b: 2, sum: 9 }, [sum, twice]), { a: 1, b: 2, sum: 3, twice: 6 });
  assert.deepEqual(withDerived({ a: 1, sum: 9 }, [sum, twice]), { a: 1, sum: 9, twice: 18 });
  assert.deepEqual(withDerived({ a: 1 }, [sum]), { a: 1 });
});

test('Q1: the inputs of a worked-out fact are those that are asked, each once; a fact that is asked is its own input', () => {
  assert.deepEqual(inputsOf('twice', [sum, twice]), ['a', 'b']);
  assert.deepEqual(inputsOf('a', [sum, twice]), ['a']);
});
