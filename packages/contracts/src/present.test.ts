import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkChild, loadRules, readRegions, services, trialRows } from '@tongxing/services';
import china from '@tongxing/services/china.json' with { type: 'json' };
import { childAnswer, source, type Line } from './answers.ts';
import { factsResponse } from './facts.ts';
import { parametersResponse, serviceDetail, servicesResponse, sourcesResponse } from './catalogue.ts';
import { presentFacts } from './present-facts.ts';
import { presentParameters, presentService, presentServices } from './present-catalogue.ts';
import { presentCheck, remarksOn } from './present.ts';
import { presentSources } from './present-sources.ts';

const AS_OF = '2026-11-24';
const rules = loadRules(readRegions(china), trialRows);
const place = { area: '450107', asOf: AS_OF, parameters: rules.parameters };
/** 样例孩子: eight years old, in Nanning, hukou in Hunan. */
const said = {
  birthDate: '2018-05-03',
  residence: '450107',
  hukou: '430422',
  grade: 'p2',
  parentsPermit: 'one',
  incomePerHead: { from: 50_000, to: 99_999 },
  disability: ['certificate', 'diagnosed'],
};
const answer = presentCheck(checkChild(said, rules, AS_OF), rules);
const benefitsOf = (child: typeof answer) => child.services.flatMap((service) => service.items.flatMap((item) => item.benefits));

function* linesOf(id: string, lines = answer.lines): Generator<Line> {
  const line = lines[id];
  assert.ok(line, `line ${id} is in the table`);
  yield line;
  for (const part of line.of) yield* linesOf(part, lines);
}

test('the answer of a child follows its schema word for word', () => {
  assert.deepEqual(childAnswer.parse(answer), answer);
  assert.equal(answer.services.length, services.length);
});

test('every benefit says its names, its rule and the child in both languages, and each unknown says why', () => {
  for (const one of benefitsOf(answer)) {
    assert.ok(one.name && one.nameEn && one.reason, one.benefit);
    for (const line of linesOf(one.reason)) assert.ok(line.rule && line.ruleEn && line.child && line.childEn, JSON.stringify(line));
    assert.equal(one.causes.length === 0, one.verdict !== 'unknown', one.benefit);
    for (const id of one.causes) assert.match(`${answer.causes[id]?.say}${answer.causes[id]?.sayEn}`, /。.*\.$/);
  }
});

test('each line and each cause stands in its table once, and all of them are named', () => {
  const named = benefitsOf(answer);
  assert.deepEqual(new Set(named.flatMap((one) => one.causes)), new Set(Object.keys(answer.causes)));
  assert.deepEqual(new Set(named.flatMap((one) => [...linesOf(one.reason)])), new Set(Object.values(answer.lines)));
  assert.equal(new Set(Object.values(answer.lines).map((line) => JSON.stringify(line))).size, Object.keys(answer.lines).length);
});

test('without English no field ends in En', () => {
  const text = JSON.stringify(presentCheck(checkChild(said, rules, AS_OF), rules, { english: false }));
  assert.doesNotMatch(text, /En":/);
  assert.match(text, /满8岁6个月/);
});

test('every source that a reason names by its key is in the list of sources', () => {
  const keys = new Set(presentSources(rules).map((one) => one.id));
  const named = benefitsOf(answer).flatMap((one) => [...linesOf(one.reason)].flatMap((line) => line.sources));
  assert.ok(named.length > 100);
  assert.deepEqual(
    named.filter((key) => !keys.has(key)),
    [],
  );
  for (const one of presentSources(rules)) assert.deepEqual(source.parse(one), one);
});

test('a sum, and a line that rests on a sample value, wear 示例', () => {
  const amounts = benefitsOf(answer).flatMap((one) => one.amount ?? []);
  for (const one of amounts.filter(({ source: key }) => key.startsWith('trial'))) assert.match(one.say, /示例/);
  const trial = benefitsOf(answer)
    .flatMap((one) => [...linesOf(one.reason)])
    .filter((line) => line.trial);
  assert.ok(trial.length > 0);
});

test('benefits that exclude each other are laid out as choices, with the text that says so and who decides', () => {
  const poor = { birthDate: '2018-05-03', residence: '450107', hukou: '450107', minimumLiving: true, extremePoverty: true };
  const { choices = [] } = presentCheck(checkChild(poor, rules, AS_OF), rules);
  const both = choices.find(({ bundles }) => bundles.flatMap((one) => one.benefits).includes('13.1'));
  assert.ok(both && both.bundles.length >= 2, JSON.stringify(choices));
  assert.ok(both.bundles.every((one) => !(one.benefits.includes('13.1') && one.benefits.includes('14.1'))));
  const keys = new Set(presentSources(rules).map((one) => one.id));
  assert.ok(both.exclusions.length > 0 && both.exclusions.every((one) => keys.has(one.source)));
});

test('a hukou code in no table is kept and said; one that is gone too; one that is kept is not spoken of', () => {
  assert.deepEqual(remarksOn({ hukou: '430422', residence: '450107' }, rules), []);
  const [unknown] = remarksOn({ hukou: '439999' }, rules, 'children.0.');
  assert.equal(unknown?.code, 'unknownArea');
  assert.equal(unknown?.path, 'children.0.hukou');
  assert.match(unknown?.message ?? '', /439999.*照样保留/);
  assert.equal(remarksOn({ hukou: '450127' }, rules)[0]?.code, 'formerArea');
});

test('the catalogue follows its schemas, and says each rule with the values of a place', () => {
  const list = presentServices(place);
  assert.deepEqual(servicesResponse.parse(list), list);
  for (const service of services) {
    const detail = presentService(service, place);
    assert.deepEqual(serviceDetail.parse(detail), detail);
    const keys = new Set(detail.sources.map((one) => one.id));
    for (const benefit of detail.items.flatMap((item) => item.benefits)) {
      assert.ok(benefit.entitled.say && benefit.entitled.sayEn, benefit.id);
      assert.ok(keys.has(benefit.refused.source), benefit.id);
    }
  }
  const facts = presentFacts();
  assert.deepEqual(factsResponse.parse(facts), facts);
  const values = presentParameters(rules, {});
  assert.deepEqual(parametersResponse.parse(values), values);
  const sources = { sources: [...presentSources(rules)] };
  assert.deepEqual(sourcesResponse.parse(sources), sources);
});

test('values of another place are left out where a place is named', () => {
  const here = presentParameters(rules, { area: '4502' }).parameters.flatMap((parameter) => parameter.rows);
  assert.ok(here.some((row) => row.area === '4502'));
  assert.ok(here.every((row) => '4502'.startsWith(row.area) || row.area.startsWith('4502')));
});
