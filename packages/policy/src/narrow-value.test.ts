import assert from 'node:assert/strict';
import { test } from 'node:test';
import { narrowValue } from './narrow-value.ts';
import { testFacts } from './random-rules.ts';
import type { Fact } from './facts.ts';

function fact(id: string): Fact {
  const found = testFacts.find((one) => one.id === id);
  assert.ok(found);
  return found;
}

test('Q4: a wider answer leaves what is known, a narrower one replaces it, an overlap is cut, a contradiction is nothing', () => {
  assert.equal(narrowValue(fact('insured'), undefined, true), true);
  assert.equal(narrowValue(fact('insured'), false, true), undefined);
  assert.deepEqual(narrowValue(fact('grade'), ['v0', 'v1'], ['v1', 'v2']), ['v1']);
  assert.equal(narrowValue(fact('grade'), ['v0', 'v1'], 'v0'), 'v0');
  assert.equal(narrowValue(fact('grade'), 'v0', 'v1'), undefined);
  assert.equal(narrowValue(fact('birthDate'), '2020-10-05', '2020-10'), '2020-10-05');
  assert.deepEqual(narrowValue(fact('birthDate'), '2020', { from: '2020-12-30', to: '2021-02-01' }), { from: '2020-12-30', to: '2020-12-31' });
  assert.deepEqual(narrowValue(fact('income'), { from: 0, to: 500 }, { from: 400, to: 900 }), { from: 400, to: 500 });
  assert.equal(narrowValue(fact('hukou'), '45', '450107'), '450107');
  assert.equal(narrowValue(fact('hukou'), '450107', '45'), '450107');
  assert.equal(narrowValue(fact('hukou'), '44', '45'), undefined);
});
