import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  all,
  any,
  decide,
  elapsed,
  isTrue,
  oneOf,
  parameterTable,
  rule,
  setting,
  type BooleanFact,
  type ChoiceFact,
  type Condition,
  type DateFact,
  type ParameterRow,
  type Place,
  type Situation,
} from '@tongxing/policy';
import { becauseOf, inShort, isTooYoung, whyLines } from './why-lines.ts';

const birth: DateFact = { id: 'birth', of: 'child', type: 'date', counts: 'age', label: '出生日期', en: 'birth', holds: 'always' };
const poor: BooleanFact = {
  id: 'poor',
  of: 'household',
  type: 'boolean',
  label: '低保',
  en: 'poor',
  holds: 'always',
  yes: '家里是低保家庭',
  no: '家里不是低保家庭',
};
const ill: BooleanFact = {
  id: 'ill',
  of: 'household',
  type: 'boolean',
  label: '重病',
  en: 'ill',
  holds: 'always',
  yes: '家里有重病的人',
  no: '家里没有重病的人',
};
const grade: ChoiceFact = {
  id: 'grade',
  of: 'child',
  type: 'choice',
  label: '上学情况',
  en: 'grade',
  holds: 'schoolYear',
  succession: [['k3'], ['p1', 'p2']],
  options: [
    { value: 'k3', label: '大班', en: 'k3' },
    { value: 'p1', label: '一年级', en: 'p1' },
    { value: 'p2', label: '二年级', en: 'p2' },
  ],
};
const source = { source: { id: 'sample', title: '示例' }, article: '1', checked: 'official' } as const;
const six = { id: 'six', label: '入学年龄', en: 'age of entry', unit: 'years', setBy: 'nation' } as const;
const way = {
  id: 'way',
  label: '入学办法',
  en: 'way',
  unit: 'setting',
  setBy: 'county',
  settings: [{ value: 'a', label: '只看居住证', en: 'permit' }],
} as const;
const parameters = parameterTable([{ parameter: 'six', area: '', from: '2000-01-01', value: 6, cite: source }]);
const place: Place = { area: '', asOf: '2026-11-23', parameters };

function read(entitled: Condition, situation: Situation, at: Place = place) {
  const decision = decide({ id: 'sample', subject: 'child', strength: 'right', entitled }, situation, at);
  return {
    decision,
    lines: whyLines(decision.reason, situation, { language: 'zh', place: at }),
    because: becauseOf(decision, situation),
    young: isTooYoung(decision, situation),
  };
}

const aid = all(elapsed(birth, { atLeast: six }), rule('classes', source, any(isTrue(poor), isTrue(ill))));

describe('Why', () => {
  it('of a sample value is said by the mark of its line alone: neither the rule nor the child says 示例 once more', () => {
    const rows: readonly ParameterRow[] = [
      { parameter: 'six', area: '', from: '2000-01-01', value: 6, cite: source, trial: true },
      { parameter: 'way', area: '', from: '2000-01-01', value: 'a', cite: source, trial: true },
    ];
    const { lines } = read(all(elapsed(birth, { atLeast: six }), setting(way, 'a')), { birth: '2020-01-01' }, { ...place, parameters: parameterTable(rows) });
    assert.deepEqual(
      lines.map(({ rule: words, child, trial }) => [words, child, trial]),
      [
        ['孩子满6周岁', '到2026年11月23日，6岁10个月', true],
        ['“入学办法”这一项，当地定的是“只看居住证”', '这里定的是“只看居住证”', true],
      ],
    );
  });

  it('of a yes shows the one way that is open, not the others, and no heading', () => {
    const { lines } = read(aid, { birth: '2020-01-01', poor: false, ill: true });
    assert.deepEqual(
      lines.map((line) => [line.rule, line.truth, line.depth]),
      [
        ['孩子满6周岁', true, 0],
        ['家里有重病的人', true, 0],
      ],
    );
  });

  it('of an age says the day and the age, not the birthday that the family knows: 6岁10个月', () => {
    assert.equal(read(aid, { birth: '2020-01-01', ill: true }).lines[0]?.child, '到2026年11月23日，6岁10个月');
  });

  it('of a no puts the age before all else, and says 还没到年纪', () => {
    const { because, young } = read(aid, { birth: '2024-01-01', poor: false, ill: false });
    assert.deepEqual([because, young], ['还没到年纪', true]);
  });

  it('of a way by age and a way by school, both still to come, is that the child is too young', () => {
    const { because, young } = read(any(elapsed(birth, { atLeast: six }), oneOf(grade, 'p1', 'p2')), { birth: '2024-01-01', grade: 'k3' });
    assert.deepEqual([because, young], ['还没到年纪', true]);
  });

  it('of several ways that all fail says that none of them is so', () => {
    const { because, young } = read(aid, { birth: '2020-01-01', poor: false, ill: false });
    assert.deepEqual([because, young], ['家里不是低保家庭，家里没有重病的人', false]);
  });

  it('of a stage of school says where the child is on its way', () => {
    assert.equal(read(oneOf(grade, 'p1', 'p2'), { grade: 'k3' }).because, '还没读到一年级');
    assert.equal(read(oneOf(grade, 'k3'), { grade: 'p2' }).because, '已经读到二年级');
  });

  it('of an open question in short counts what stands under a heading', () => {
    const { lines } = read(aid, { birth: '2020-01-01' });
    assert.equal(lines.length, 4);
    assert.deepEqual(
      inShort(lines).map((line) => line.rule),
      ['孩子满6周岁', '2种情况，有一条符合就行'],
    );
  });
});
