import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { facts, questions } from '@tongxing/services';
import { questionOfFact } from './fact-question.ts';

const asked = new Set(questions.flatMap((question) => question.facts));
const made = facts
  .filter((fact) => !asked.has(fact.id) && fact.derivedFrom === undefined)
  .flatMap((fact) => {
    const question = questionOfFact(fact);
    return question ? [{ fact, question }] : [];
  });

describe('A question made from a fact', () => {
  it('is worded by hand for each fact that no question of the list asks, never by its form', () => {
    assert.ok(made.length > 0);
    for (const { fact, question } of made) {
      assert.equal(question.ask, fact.asked?.ask, fact.id);
      assert.match(question.ask, /？$/, fact.id);
    }
  });

  it('keeps every answer of the fact, each in words of its own', () => {
    for (const { fact, question } of made) {
      if (question.kind !== 'choice') continue;
      const labels = question.answers.map((one) => one.label);
      assert.equal(new Set(labels).size, fact.type === 'choice' ? fact.options.length : 2, fact.id);
    }
  });

  it('says nothing of a private matter in the words of an office: no 宣告, 抚养人, 办案机关 in what is asked', () => {
    for (const { fact, question } of made) if (fact.private) assert.doesNotMatch(question.ask, /宣告|抚养人|办案机关|事实无人/, fact.id);
  });
});
