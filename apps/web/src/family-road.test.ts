import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkChild, loadRules, readRegions, type ChinaRegionsFile, type Rules } from '@tongxing/services';
import { adviceFor } from './family-advice.ts';
import type { RoadEvent } from './family-dates.ts';
import { lifeOf, roadSteps } from './family-road.ts';

const china = JSON.parse(readFileSync(new URL(import.meta.resolve('@tongxing/services/china.json')), 'utf8')) as ChinaRegionsFile;
const rules: Rules = loadRules(readRegions(china));
const TODAY = '2026-11-23';
const KINDERGARTEN = { birthDate: '2020-10-05', residence: '450107', hukou: '522726', grade: 'k3', childPermit: false, parentsPermit: 'one' } as const;

function roadOf(said: Readonly<Record<string, string | boolean>>): readonly RoadEvent[] {
  const check = checkChild(said, rules, TODAY);
  const advice = adviceFor(rules, TODAY);
  const steps = roadSteps(check.situation, check, (benefit) => advice.from(benefit.id, check.situation), rules, '9999-12-31');
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const of = (events: readonly RoadEvent[], kind: RoadEvent['kind'], state: RoadEvent['state']) =>
  events.filter((event) => event.kind === kind && event.state === state);

describe('The road of a child who is six', () => {
  const road = roadOf(KINDERGARTEN);

  it('stands in order: what was, what can be done now, what is to come', () => {
    const states = road.map((event) => event.state);
    assert.deepEqual(
      states,
      [...states].sort((a, b) => ['past', 'now', 'ahead'].indexOf(a) - ['past', 'now', 'ahead'].indexOf(b)),
    );
    for (const state of ['past', 'now', 'ahead'] as const) {
      const dates = road.filter((event) => event.state === state).map((event) => event.date);
      assert.deepEqual(dates, dates.toSorted());
    }
  });

  it('gives the two doses of six years together, with the diseases and the last day, the day before the seventh birthday', () => {
    const [doses, ...others] = of(road, 'vaccine', 'now');
    assert.equal(others.length, 0);
    assert.equal(doses?.what, '打2针');
    assert.equal(doses?.detail, '百白破疫苗第5剂、A群C群流脑多糖疫苗第2剂');
    assert.match(doses?.note ?? '', /防百日咳、白喉、破伤风、流脑[\s\S]*最晚2027年10月4日/);
  });

  it('begins primary school on 1 September 2027, with compulsory education from that day, and junior school six years on', () => {
    const school = of(road, 'school', 'ahead');
    const first = school.find((event) => event.what === '上小学一年级');
    assert.equal(first?.date, '2027-09-01');
    assert.ok(first?.changes.some((change) => change.name.includes('义务教育') && change.to === 'canHave'));
    assert.equal(school.find((event) => event.what === '上初一')?.date, '2033-09-01');
  });

  it('names the season of entry before it, for the place to publish the days', () => {
    const season = road.find((event) => event.id.startsWith('season-3.2') && event.when === '2027年7月');
    assert.ok(season?.unsure);
  });

  it('tells what comes back every year once', () => {
    const deadlines = road.filter((event) => event.id.startsWith('until-'));
    assert.equal(new Set(deadlines.map((event) => event.id)).size, deadlines.length);
  });

  it('ends on the eighteenth birthday, and says so once', () => {
    assert.deepEqual(
      road.filter((event) => event.date >= '2038-10-05').map((event) => event.id),
      ['adult'],
    );
  });

  it('is drawn as a strip: every dose and visit as a mark, four stages of school, the child in kindergarten', () => {
    const life = lifeOf(KINDERGARTEN, rules, TODAY);
    assert.equal(life?.age, '6岁1个月');
    assert.equal(life?.until, 216);
    assert.equal(life?.marks.filter((mark) => mark.kind === 'visit').length, 13);
    assert.deepEqual(
      life?.stages.map((stage) => stage.label),
      ['幼儿园', '小学', '初中', '高中'],
    );
    assert.equal(life?.stages.find((stage) => stage.now)?.label, '幼儿园');
  });
});

describe('What others may see', () => {
  it('holds no benefit whose rule looks at a private fact, whatever the family has said', () => {
    const said = { ...KINDERGARTEN, hivPositive: true, orphan: true, severeMentalDisorder: true, livesAtHome: true };
    const names = roadOf(said)
      .flatMap((event) => [event.what, ...event.changes.map((change) => change.name)])
      .join();
    assert.doesNotMatch(names, /艾滋|孤儿|精神障碍/);
  });
});

describe('The road of other children', () => {
  it('of one whose birth is not known holds no dose, no visit and no school', () => {
    assert.deepEqual(
      roadOf({ residence: '450107' }).filter((event) => event.kind === 'vaccine' || event.kind === 'visit' || event.id.startsWith('school-')),
      [],
    );
  });

  it('of a baby names no day for what hangs on a kindergarten that nobody can foresee, and the day for what hangs on its age', () => {
    const baby = { birthDate: '2026-07-20', residence: '450107', hukou: '430422', grade: 'none' };
    const { situation } = checkChild(baby, rules, TODAY);
    const advice = adviceFor(rules, TODAY);
    assert.equal(advice.from('2.2-last-year', situation), undefined);
    assert.deepEqual([advice.from('3.1', situation)?.date, advice.from('3.1', situation)?.sure], ['2032-09-01', true]);
    assert.ok(!roadOf(baby).some((event) => event.kind === 'school' && event.changes.some((change) => change.name.includes('大班'))));
  });

  it('of one over 18 is empty ahead', () => {
    assert.deepEqual(
      roadOf({ birthDate: '2008-01-10', residence: '450107' }).filter((event) => event.state === 'ahead'),
      [],
    );
  });

  it('of an unborn one begins on the day of birth', () => {
    const ahead = roadOf({ birthDate: '2027-03-10', residence: '450107' });
    assert.ok(ahead.every((event) => event.state === 'ahead' && event.date >= '2027-03-09'));
    assert.ok(ahead.some((event) => event.detail?.includes('乙肝疫苗第1剂')));
  });
});
