import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sayDoers } from './advise.ts';
import { childPermit, parentsPermit, residenceRegistered } from './facts/residence.ts';

const actsOf = (...facts: readonly (typeof childPermit | typeof parentsPermit)[]) => ({
  acts: facts.flatMap((fact) => (fact.changes ?? []).slice(0, 1).map((change) => ({ fact: fact.id, known: true, change }))),
});

test('who does an act and where is said once for 2 acts of the same people, with 在, which also takes 网上', () => {
  assert.equal(sayDoers(actsOf(childPermit, parentsPermit)), '孩子或父母在派出所、社区流动人口服务站或网上办');
  assert.equal(sayDoers(actsOf(childPermit, residenceRegistered)), '孩子或父母在派出所、社区流动人口服务站或网上办；父母在派出所、服务站或网上办');
});
