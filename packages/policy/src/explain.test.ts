import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Benefit } from './benefit.ts';
import type { Certainty, Citation } from './citations.ts';
import { all, always, any, elapsed, isTrue, not, notPassed, number, oneOf, rule, setting, since, window, within, yearly } from './conditions.ts';
import { decide } from './decide.ts';
import { explainCause, explainCauses } from './explain-cause.ts';
import { explainCitation } from './explain-citation.ts';
import { explainAmount, explainReason, type ReasonLine } from './explain-reason.ts';
import { agesIn, sayAgeLimit, sayDateRange } from './explain-value.ts';
import { explainCondition, explainOpposite } from './explain.ts';
import type { AreaFact, BooleanFact, ChoiceFact, DateFact, NumberFact } from './facts.ts';
import { lower, type Place } from './lower.ts';
import { parameterTable, type Parameter, type ParameterUnit } from './parameters.ts';
import { randomRules, testFacts } from './random-rules.ts';
import { sampleSituation, seededRandom } from './sample-situations.ts';

const cite = (checked: Certainty): Citation => ({ source: { id: 'law', title: '居住证条例', number: '国令第663号' }, article: '12', checked });
const named = (id: string, label: string) => ({ id, of: 'child', label, en: id, holds: 'always' }) as const;
const permit: BooleanFact = { ...named('permit', '居住证'), type: 'boolean', yes: '孩子有居住证', no: '孩子没有居住证' };
const grade: ChoiceFact = {
  ...named('grade', '年级'),
  type: 'choice',
  options: ['一', '二', '三', '四', '五'].map((label, i) => ({ value: `p${i + 1}`, label: `${label}年级`, en: `grade ${i + 1}` })),
  succession: [['p1', 'p2', 'p3', 'p4', 'p5']],
};
const stage: ChoiceFact = { ...grade, groups: [{ values: ['p1', 'p2'], label: '低年级', en: 'lower grades' }] };
const birthDate: DateFact = { ...named('birth date', '出生日期'), id: 'birthDate', type: 'date', counts: 'age' };
const residentSince: DateFact = { ...named('residentSince', '到这里住的日子'), type: 'date', counts: 'duration' };
const income: NumberFact = { ...named('income', '家里平均每人每月收入'), type: 'number', unit: 'fen', max: 1e8 };
const home: AreaFact = { ...named('home', '现在住的地方'), type: 'area' };
const parameter = (id: string, label: string, unit: ParameterUnit): Parameter => ({ id, label, en: id, unit, setBy: 'nation' });
const six = parameter('six', '入学年龄', 'months');
const pupil = parameter('pupil', '小学生的最小月龄', 'months');
const baby = parameter('baby', '半岁', 'months');
const tenure = parameter('tenure', '住满的时间', 'months');
const sixteen = parameter('sixteen', '劳动年龄', 'years');
const stay = parameter('stay', '居住年限', 'months');
const cutOff = parameter('cutOff', '入学截止日', 'monthDay');
const line = parameter('line', '低保标准（每人每月）', 'fen');
const margin = parameter('margin', '边缘线的百分比', 'percent');
const unset = parameter('unset', '特困标准', 'fen');
const from = parameter('from', '起算日', 'date');
const way: Parameter = {
  ...parameter('way', '入学办法', 'setting'),
  settings: [
    { value: 'a', label: '只看居住证', en: 'permit' },
    { value: 'b', label: '积分', en: 'points' },
  ],
};
const row = (id: string, value: number | string, checked: Certainty = 'official') => ({
  parameter: id,
  area: '',
  from: '2000-01-01',
  value,
  cite: cite(checked),
});
const place: Place = {
  area: '450107',
  asOf: '2026-11-23',
  parameters: parameterTable([
    row('six', 72),
    row('sixteen', 16),
    row('pupil', 68),
    row('baby', 8),
    row('tenure', 18),
    row('stay', 6),
    row('cutOff', '08-31'),
    { ...row('line', 80_000), trial: true },
    row('margin', 150),
    row('from', '2011-11-10'),
    row('way', 'b', 'toConfirm'),
  ]),
};
const zh = { language: 'zh', place } as const;

test('ages, stays, sums, days, options and areas are said with their units, in Chinese and English', () => {
  const said: readonly (readonly [Parameters<typeof explainCondition>[0], string, string])[] = [
    [elapsed(birthDate, { atLeast: six }), '孩子满6周岁', 'the child is at least 6 years old'],
    [elapsed(birthDate, { lessThan: sixteen }), '孩子不满16周岁', 'the child is less than 16 years old'],
    [
      elapsed(birthDate, { atLeast: six, lessThan: sixteen, at: yearly(cutOff) }),
      '到2026年8月31日，孩子满6周岁，不满16周岁',
      'the child is at least 6 years old and less than 16 years old on 31 August 2026',
    ],
    [elapsed(birthDate, { atMost: stay }), '孩子出生后6个月以内', 'the child is at most 6 months old'],
    [not(elapsed(residentSince, { atMost: sixteen })), '从“到这里住的日子”算起超过16年', '“residentSince”: more than 16 years'],
    [window({ from: cutOff, until: from }), '今天在每年8月31日到2011年11月10日之间', 'today is between 31 August of each year and 10 November 2011'],
    [elapsed(residentSince, { atLeast: stay }), '从“到这里住的日子”算起满6个月', '“residentSince”: at least 6 months'],
    [number(income, 'below', { parameter: line }), '家里平均每人每月收入不到800元（低保标准）〔示例〕', 'income is less than 800 yuan (“line”) [sample]'],
    [
      number(income, 'atMost', { parameter: line, percent: margin }),
      '家里平均每人每月收入不超过1200元（低保标准的150%）〔示例〕',
      'income is at most 1200 yuan (150% of “line”) [sample]',
    ],
    [number(income, 'below', { parameter: unset }), '家里平均每人每月收入不到“特困标准”', 'income is less than “unset”'],
    [since(birthDate, from), '出生日期在2011年11月10日或者以后', 'birth date is on or after 10 November 2011'],
    [oneOf(grade, 'p1', 'p2', 'p3'), '年级是“一年级”到“三年级”', 'grade is “grade 1” to “grade 3”'],
    [oneOf(stage, 'p1', 'p2', 'p4'), '年级是“低年级”或者“四年级”', 'grade is “lower grades” or “grade 4”'],
    [oneOf(stage, 'p2', 'p3'), '年级是“二年级”或者“三年级”', 'grade is “grade 2” or “grade 3”'],
    [oneOf(grade, 'p1', 'p3'), '年级是“一年级”或者“三年级”', 'grade is “grade 1” or “grade 3”'],
    [not(within(home, { code: '45', name: '广西', en: 'Guangxi' })), '现在住的地方不在广西', 'home is not in Guangxi'],
    [notPassed(residentSince), '“到这里住的日子”还没有过', '“residentSince” has not passed'],
    [setting(way, 'a', 'b'), '“入学办法”这一项，当地定的是“只看居住证”或者“积分”', 'way: “permit” or “points”'],
  ];
  for (const [condition, chinese, english] of said) {
    assert.equal(explainCondition(condition, zh), chinese);
    assert.equal(explainCondition(condition, { language: 'en', place }), english);
  }
  assert.equal(explainCondition(elapsed(birthDate, { atLeast: six }), { language: 'zh' }), '孩子到了“入学年龄”');
});

test('an age of 68 months is 5 years 8 months, a stay of 18 months 1 year 6 months, and below 12 months both are months', () => {
  const said: readonly (readonly [Parameters<typeof explainCondition>[0], string, string])[] = [
    [elapsed(birthDate, { atLeast: pupil }), '孩子满5岁8个月', 'the child is at least 5 years 8 months old'],
    [elapsed(birthDate, { lessThan: pupil }), '孩子不满5岁8个月', 'the child is less than 5 years 8 months old'],
    [elapsed(birthDate, { atMost: pupil }), '孩子出生后5年8个月以内', 'the child is at most 5 years 8 months old'],
    [elapsed(birthDate, { atLeast: baby }), '孩子满8个月', 'the child is at least 8 months old'],
    [elapsed(residentSince, { atLeast: tenure }), '从“到这里住的日子”算起满1年6个月', '“residentSince”: at least 1 year 6 months'],
    [elapsed(residentSince, { atLeast: six }), '从“到这里住的日子”算起满6年', '“residentSince”: at least 6 years'],
  ];
  for (const [condition, chinese, english] of said) {
    assert.equal(explainCondition(condition, zh), chinese);
    assert.equal(explainCondition(condition, { language: 'en', place }), english);
  }
  assert.deepEqual([...agesIn(said.map(([condition]) => condition))], ['pupil', 'baby']);
  assert.equal(sayAgeLimit(pupil, 68, 'zh'), '5岁8个月');
  assert.equal(sayAgeLimit(sixteen, 16, 'zh'), '16周岁');
  const reason = explainReason(
    decide({ id: '1', subject: 'child', strength: 'right', entitled: elapsed(birthDate, { atLeast: pupil }) }, { birthDate: '2021-03-24' }, place).reason,
    { birthDate: '2021-03-24' },
    zh,
  );
  assert.deepEqual([reason.rule, reason.child], ['孩子满5岁8个月', '出生日期：2021年3月24日，到2026年11月23日满5岁7个月']);
});

test('a rule reads as one would say it: no needless condition, 每年 once, what has lasted, neither ... nor', () => {
  const job: DateFact = { ...residentSince, id: 'job', label: '工作的起始日', lasting: '父母在这里稳定工作' };
  const said: readonly (readonly [Parameters<typeof explainCondition>[0], string])[] = [
    [always, '谁都可以'],
    [rule('open', cite('toConfirm'), always), '谁都可以'],
    [all(isTrue(permit), rule('open', cite('toConfirm'), always)), '孩子有居住证'],
    [any(isTrue(permit), all(oneOf(grade, 'p1'), always)), '孩子有居住证，或者年级是“一年级”'],
    [any(isTrue(permit), always), '孩子有居住证，或者谁都可以'],
    [all(isTrue(permit), notPassed(residentSince), oneOf(grade, 'p1')), '孩子有居住证，“到这里住的日子”还没有过，并且年级是“一年级”'],
    [any(isTrue(permit), oneOf(grade, 'p1'), oneOf(grade, 'p3')), '孩子有居住证，或者年级是“一年级”，或者年级是“三年级”'],
    [not(oneOf(grade, 'p1', 'p3')), '年级不是“一年级”，也不是“三年级”'],
    [elapsed(job, { atLeast: sixteen }), '父母在这里稳定工作满16年'],
    [not(elapsed(job, { atLeast: sixteen, at: yearly(cutOff) })), '到2026年8月31日，父母在这里稳定工作不满16年'],
    [window({ from: cutOff, until: cutOff }), '今天在每年8月31日到8月31日之间'],
  ];
  for (const [condition, chinese] of said) assert.equal(explainCondition(condition, zh), chinese);
  const entitled = all(isTrue(permit), rule('open', cite('toConfirm'), always));
  const { reason } = decide({ id: '1', subject: 'child', strength: 'right', entitled }, {}, place);
  assert.deepEqual(
    explainReason(reason, {}, zh).of.map((line) => line.rule),
    ['孩子有居住证', '没有别的条件'],
  );
});

test('the opposite turns and into or, and each part into its opposite', () => {
  const both = all(isTrue(permit), any(oneOf(grade, 'p1'), elapsed(birthDate, { atLeast: six })));
  assert.equal(explainCondition(both, zh), '孩子有居住证，并且（年级是“一年级”，或者孩子满6周岁）');
  assert.equal(explainOpposite(both, zh), '孩子没有居住证，或者（年级不是“一年级”，并且孩子不满6周岁）');
  assert.equal(explainCondition(not(both), zh), explainOpposite(both, zh));
});

test('a reason sets the rule against the child, part by part, with its source', () => {
  const benefit: Benefit = {
    id: '1',
    subject: 'child',
    strength: 'right',
    entitled: all(
      rule('age', cite('repost'), elapsed(birthDate, { atLeast: six, at: yearly(cutOff) })),
      rule('paper', cite('toConfirm'), isTrue(permit)),
      number(income, 'below', { parameter: unset }),
      setting(way, 'a'),
    ),
  };
  const situation = { birthDate: '2020-10-05', permit: false };
  const reason = explainReason(decide(benefit, situation, place).reason, situation, zh);
  assert.equal(reason.truth, false);
  assert.equal(reason.child, '1条不符合，3条还不知道');
  assert.deepEqual(
    reason.of.map(({ rule: words, child, truth }) => [words, child, truth]),
    [
      ['到2026年8月31日，孩子满6周岁', '出生日期：2020年10月5日，到2026年8月31日满5岁10个月', false],
      ['孩子有居住证', '孩子没有居住证（这条规定还没有核对原文，不能说不行）', null],
      ['家里平均每人每月收入不到“特困标准”', '这里的“特困标准”还没有人录进来，所以算不出', null],
      ['“入学办法”这一项，当地定的是“只看居住证”', '“入学办法”还没有核对原文', null],
    ],
  );
  assert.deepEqual(reason.of[0]?.cite[0], { key: 'law#12', text: '《居住证条例》（国令第663号）第12条', checked: 'repost', sure: '转载，待核对' });
});

test('causes, citations, amounts and ranges are sentences of their own', () => {
  const condition = all(isTrue(permit), number(income, 'below', { parameter: unset }));
  assert.equal(explainCause({ kind: 'fact', fact: 'permit' }, condition, 'zh'), '还不知道“居住证”。');
  assert.equal(explainCause({ kind: 'fact', fact: 'residence' }, condition, 'zh'), '还不知道孩子现在住在哪里。');
  assert.equal(explainCause({ kind: 'private', fact: 'permit' }, condition, 'zh'), '这一条和隐私有关，没有问。');
  assert.equal(explainCause({ kind: 'parameter', parameter: 'unset' }, condition, 'zh'), '这里的“特困标准”还没有人录进来，所以算不出。');
  assert.equal(
    explainCauses(
      [
        { kind: 'parameter', parameter: 'unset' },
        { kind: 'private', fact: 'permit' },
        { kind: 'parameter', parameter: 'unset' },
      ],
      condition,
      'zh',
    ),
    '这里的“特困标准”还没有人录进来，所以算不出。这一条和隐私有关，没有问。',
  );
  assert.equal(
    explainCause({ kind: 'conflict', parameter: 'unset', rows: [row('unset', 100), row('unset', 250)] }, condition, 'zh'),
    '“特困标准”，几份文件说的不一样：1元（《居住证条例》（国令第663号）第12条）或者2.5元（《居住证条例》（国令第663号）第12条）。',
  );
  assert.equal(
    explainCitation({ source: { id: 'x', title: '某通知', described: true }, article: '15-24', checked: 'official' }, 'zh').text,
    '某通知第15条到第24条',
  );
  assert.equal(explainAmount({ fen: 123_450, per: 'month', row: { ...row('line', 123_450), trial: true } }, 'zh'), '每月1234.5元〔示例〕');
  assert.equal(sayDateRange({ from: '2024-02-01', to: '2024-02-29' }, 'zh'), '2024年2月');
});

function linesOf(line: ReasonLine): readonly ReasonLine[] {
  return [line, ...line.of.flatMap(linesOf)];
}

test('2,000 random rules are said in both languages without a gap, and the first line of each reason carries its truth', () => {
  for (let seed = 0; seed < 200; seed += 1) {
    const random = seededRandom(seed);
    const { benefits, place: somewhere } = randomRules(10, random);
    const space = { facts: testFacts, trees: benefits.map((benefit) => lower(benefit.entitled, somewhere)), asOf: somewhere.asOf };
    for (const benefit of benefits) {
      const situation = sampleSituation(space, { unknown: 0.3, partial: 0.3 }, random);
      const decision = decide(benefit, situation, somewhere);
      for (const language of ['zh', 'en'] as const) {
        const reason = explainReason(decision.reason, situation, { language, place: somewhere });
        assert.equal(reason.truth, decision.reason.truth);
        const texts = [
          explainCondition(benefit.entitled, { language }),
          ...linesOf(reason).flatMap((line) => [line.rule, line.child]),
          ...decision.causes.map((cause) => explainCause(cause, benefit.entitled, language)),
        ];
        for (const text of texts) assert.doesNotMatch(text, /undefined|NaN|null|\[object|^$/, `seed ${seed}, ${benefit.id}: ${texts.join(' | ')}`);
        if (language === 'zh') for (const text of texts) assert.doesNotMatch(text, /[\u4e00-\u9fff] \d|\d [\u4e00-\u9fff]/);
      }
    }
  }
});
