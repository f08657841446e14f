import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countShown, rollUp } from './roll-up.ts';
import { SHOWN, type Shown } from './verdict.ts';

const item = (id: string, ...benefits: readonly string[]) => ({ id, benefits: benefits.map((one) => ({ id: one })) });

test('T9: an item shows the best of its benefits, for all 25 pairs of answers, and names the first that shows it', () => {
  SHOWN.forEach((a, i) => SHOWN.forEach((b, j) => {
    const answers: Record<string, Shown> = { a, b };
    const [rolled] = rollUp([{ id: 's', items: [item('1', 'a', 'b')] }], (id) => answers[id] ?? 'notNow');
    assert.equal(rolled?.shown, i <= j ? a : b);
    assert.equal(rolled?.head, i <= j ? 'a' : 'b');
    assert.deepEqual(rolled?.items[0]?.others, a === b ? [] : [{ benefit: i <= j ? 'b' : 'a', shown: i <= j ? b : a }]);
  }));
});

test('T9: a service shows its heading item even where another is better, and names the 2 of 4 that differ, best first', () => {
  const answers: Record<string, Shown> = { head: 'notNow', same: 'notNow', away: 'oneAnswerAway', have: 'canHave' };
  const services = [{ id: 's', items: [item('1', 'head'), item('2', 'away', 'same'), item('3', 'same'), item('4', 'have')] }];
  const rolled = rollUp(services, (id) => answers[id] ?? 'notNow');
  assert.equal(rolled[0]?.shown, 'notNow');
  assert.equal(rolled[0]?.head, 'head');
  assert.deepEqual(rolled[0]?.others.map((one) => [one.item, one.shown]), [['4', 'canHave'], ['2', 'oneAnswerAway']]);
  assert.deepEqual(countShown(rolled), { canHave: 0, oneAnswerAway: 0, notSettledLocally: 0, notAsked: 0, notNow: 1 });
});

test('T9: a list with an empty item or service is a mistake of the list and says which', () => {
  assert.throws(() => rollUp([{ id: 's', items: [item('1')] }], () => 'canHave'), /item 1 has no benefit/);
  assert.throws(() => rollUp([{ id: 's', items: [] }], () => 'canHave'), /service s has no item/);
});
