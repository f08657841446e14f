import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addChild, answer, backTo, blankAnswers, childLabel, currentChild, openPrivate, removeChild, situationOf, stepBack, turnTo } from './answers.ts';

const BIRTH = { id: 'birth', shared: false, facts: ['birthDate'] };
const HOME = { id: 'residence', shared: true, facts: ['residence'] };
const PERMIT = { id: 'permit', shared: false, facts: ['childPermit', 'parentsPermit'], household: ['parentsPermit'] };

const born = answer(blankAnswers(), BIRTH, { birthDate: '2020-10-05' });
const housed = answer(born, HOME, { residence: '450107' });

describe('Answers of a family', () => {
  it('keeps what is said of the household for every child, and what is said of a child for that child alone', () => {
    const two = addChild(housed);
    assert.deepEqual(situationOf(two, currentChild(two)), { residence: '450107' });
    assert.deepEqual(situationOf(two, two.children[0]), { residence: '450107', birthDate: '2020-10-05' });
    assert.deepEqual(
      [two.children[0], currentChild(two)].map((child) => childLabel(two, child)),
      ['老大', '老二'],
    );
    assert.equal(childLabel(housed, housed.children[0]), '孩子');
  });

  it('puts a fact of the household with the household, though the question was about one child', () => {
    const first = answer(housed, PERMIT, { childPermit: false, parentsPermit: 'one' });
    const second = answer(addChild(first), PERMIT, { childPermit: true });
    assert.equal(second.shared['parentsPermit'], 'one', 'what the parents hold is not forgotten by an answer about the child');
    assert.deepEqual(currentChild(second).facts, { childPermit: true });
    assert.deepEqual(second.children[0].facts, { birthDate: '2020-10-05', childPermit: false });
  });

  it('replaces the answer to a question, and a skip takes it back', () => {
    const changed = answer(housed, BIRTH, { birthDate: '2021-01' });
    assert.equal(changed.children[0].facts['birthDate'], '2021-01');
    assert.deepEqual(changed.children[0].asked, ['residence', 'birth']);
    assert.equal(answer(changed, BIRTH, {}).children[0].facts['birthDate'], undefined);
    assert.deepEqual(answer(housed, HOME, {}).shared, {});
  });

  it('steps back one question at a time with the answer still there, and at once to any earlier one', () => {
    const back = stepBack(housed);
    assert.deepEqual([back.children[0].asked, back.sharedAsked, back.shared], [['birth'], [], { residence: '450107' }]);
    assert.deepEqual(backTo(housed, '1', 0).children[0].asked, []);
    assert.deepEqual(backTo(housed, '1', 5), housed, 'forward is no way back');
    assert.deepEqual(stepBack(blankAnswers()), blankAnswers());
  });

  it('leaves out a child that was added by mistake, never the last one', () => {
    const two = addChild(housed);
    const one = removeChild(two, two.current);
    assert.deepEqual([one.children.length, one.current], [1, '1']);
    assert.deepEqual(removeChild(one, '1'), one);
  });

  it('forgets that a question was turned to once it is answered, and opens a private fact once', () => {
    const turned = turnTo(housed, 'birth', '/answers');
    assert.equal(currentChild(turned).turned?.from, '/answers');
    assert.equal(currentChild(answer(turned, BIRTH, { birthDate: '2020' })).turned, undefined);
    assert.deepEqual(currentChild(openPrivate(openPrivate(housed, ['orphan']), ['orphan'])).opened, ['orphan']);
  });
});
