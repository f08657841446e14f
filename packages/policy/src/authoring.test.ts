import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkBenefits, type Authored } from './authoring.ts';
import type { Benefit } from './benefit.ts';
import type { Citation } from './citations.ts';
import { all, always, any, elapsed, isTrue, not, number, oneOf, rule, setting, window, type Condition } from './conditions.ts';
import type { BooleanFact, ChoiceFact, DateFact, NumberFact } from './facts.ts';
import { parameterTable, type Parameter, type ParameterRow, type ParameterUnit } from './parameters.ts';

const law: Citation = { source: { id: 'law', title: '法' }, article: '1', checked: 'official' };
const named = (id: string) => ({ id, of: 'child', label: id, en: id, holds: 'always' }) as const;
const insured: BooleanFact = { ...named('insured'), type: 'boolean', yes: '参保了', no: '没有参保' };
const grade: ChoiceFact = {
  ...named('grade'),
  type: 'choice',
  options: [
    { value: 'p1', label: '一年级', en: 'grade 1' },
    { value: 'p2', label: '二年级', en: 'grade 2' },
  ],
};
const birthDate: DateFact = { ...named('birthDate'), type: 'date', counts: 'age' };
const income: NumberFact = { ...named('income'), type: 'number', unit: 'fen', max: 1_000_000 };
const parameter = (id: string, unit: ParameterUnit, more: Partial<Parameter> = {}): Parameter => ({ id, label: id, en: id, unit, setBy: 'nation', ...more });
const years = parameter('years', 'years');
const more = parameter('more-years', 'years');
const line = parameter('line', 'fen');
const mode = parameter('mode', 'setting', {
  settings: [
    { value: 'a', label: '甲', en: 'a' },
    { value: 'b', label: '乙', en: 'b' },
  ],
});
const row = (id: string, value: number | string, extra: Partial<ParameterRow> = {}): ParameterRow => ({
  parameter: id,
  area: '',
  from: '2020-01-01',
  value,
  cite: law,
  ...extra,
});
const rows = [row('years', 6), row('more-years', 3), row('line', 80_000), row('mode', 'a')];
const benefit = (entitled: Condition, extra: Partial<Benefit> = {}): Benefit => ({ id: '1.1', subject: 'child', strength: 'right', entitled, ...extra });

function check(entitled: Condition, extra: Partial<Authored> = {}): readonly string[] {
  const all = { benefits: [benefit(entitled)], facts: [insured, grade, birthDate, income], parameters: [years, more, line, mode], rows, ...extra };
  return checkBenefits({ places: [{ area: '450107', asOf: '2026-11-23', parameters: parameterTable(all.rows) }], ...all });
}

const fine = all(
  rule('r', law, any(isTrue(insured), oneOf(grade, 'p1'))),
  elapsed(birthDate, { atLeast: years }),
  number(income, 'below', { parameter: line }),
  setting(mode, 'a'),
);

test('sound rules have no authoring errors', () => {
  assert.deepEqual(check(fine), []);
  assert.deepEqual(check(always), []);
});

const cases: readonly (readonly [string, Condition, Partial<Authored>, string])[] = [
  ['a fact that is not declared', isTrue({ ...insured }), {}, 'benefit 1.1: the fact insured is not declared'],
  ['an option that is not of the fact', oneOf(grade, 'p9'), {}, 'benefit 1.1: p9 is no option of grade'],
  ['a parameter that is not declared', elapsed(birthDate, { atLeast: parameter('ghost', 'years') }), {}, 'benefit 1.1: the parameter ghost is not declared'],
  ['fen against years', number(income, 'below', { parameter: years }), {}, 'benefit 1.1: years is in years, where fen is needed'],
  ['an age in fen', elapsed(birthDate, { atLeast: line }), {}, 'benefit 1.1: line is in fen, where months or years is needed'],
  ['a way that is not of the setting', setting(mode, 'c'), {}, 'benefit 1.1: c is no way of mode'],
  ['a span without limits', elapsed(birthDate, {}), {}, 'benefit 1.1: time since birthDate has no limit'],
  ['a window without ends', window({}), {}, 'benefit 1.1: a window has no end'],
  ['a rule without a source', rule('r', [], isTrue(insured)), {}, 'benefit 1.1, rule r: it cites nothing'],
  ['two rules of one name', all(rule('r', law, isTrue(insured)), rule('r', law, always)), {}, 'benefit 1.1: two rules are called r'],
  [
    'rules that contradict: at least 6, less than 3',
    all(elapsed(birthDate, { atLeast: years, lessThan: more })),
    {},
    'benefit 1.1: its rules contradict each other, nobody can be entitled',
  ],
  [
    'rules that contradict: insured and not insured',
    all(isTrue(insured), not(isTrue(insured))),
    {},
    'benefit 1.1: its rules contradict each other, nobody can be entitled',
  ],
  ['conditions that refuse nobody', any(isTrue(insured), not(isTrue(insured))), {}, 'benefit 1.1: it names conditions, but nobody can be refused'],
  [
    'a row without its source',
    fine,
    { rows: [...rows.slice(1), row('years', 6, { cite: { ...law, article: '' } })] },
    'parameter years, area nation, from 2020-01-01: law is cited without a place in it',
  ],
  [
    'a row in the wrong unit',
    fine,
    { rows: [...rows.slice(1), row('years', 'a')] },
    'parameter years, area nation, from 2020-01-01: a is no whole number of years',
  ],
  ['a row of no parameter', fine, { rows: [...rows, row('ghost', 1)] }, 'parameter ghost, area nation, from 2020-01-01: there is no such parameter'],
  [
    'a yearly day that not every year has',
    fine,
    { parameters: [years, more, line, mode, parameter('day', 'monthDay')], rows: [...rows, row('day', '02-29')] },
    'parameter day, area nation, from 2020-01-01: 02-29 is no day of every year',
  ],
  [
    'two values at the same time',
    fine,
    { rows: [...rows, row('line', 70_000, { from: '2024-01-01' })] },
    'parameter line, area nation: 80000 and 70000 are in force at the same time',
  ],
  [
    'an excluded benefit that is not there',
    fine,
    { benefits: [benefit(fine, { excludes: [{ of: ['9.9'], decides: 'office', cite: law }] })] },
    'benefit 1.1: it excludes 9.9, which is no benefit',
  ],
  [
    'a benefit that excludes itself',
    fine,
    { benefits: [benefit(fine, { excludes: [{ of: ['1.1'], decides: 'office', cite: law }] })] },
    'benefit 1.1: it excludes itself',
  ],
  [
    'an exclusion that is not confirmed',
    fine,
    { benefits: [benefit(fine, { excludes: [{ of: ['1.2'], decides: 'office', cite: { ...law, checked: 'toConfirm' } }] }), benefit(fine, { id: '1.2' })] },
    'benefit 1.1: it excludes 1.2 by a text that is to be confirmed, which may not take anything away',
  ],
  ['two benefits of one id', fine, { benefits: [benefit(fine), benefit(fine)] }, 'benefit 1.1: declared more than once'],
  [
    'an amount in years',
    fine,
    { benefits: [benefit(fine, { amounts: [{ when: always, parameter: years, per: 'month' }] })] },
    'benefit 1.1, amount: years is in years, where fen is needed',
  ],
  ['a fact declared twice', fine, { facts: [insured, grade, birthDate, income, insured] }, 'fact insured: declared more than once'],
];

for (const [name, condition, extra, expected] of cases) {
  test(`authoring: ${name} is told`, () => assert.deepEqual(check(condition, extra), [expected]));
}

test('values that differ are allowed where the sources are known to disagree', () => {
  assert.deepEqual(check(fine, { rows: [...rows, row('line', 70_000)], conflicts: ['line'] }), []);
});
