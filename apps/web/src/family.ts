import { monthsBetween, parseDateRange, type Decision, type Question, type Situation } from '@tongxing/policy';
import {
  checkChild, countiesOf, GUANGXI, loadRules, prefecturesOf, provincesOf, questions, readRegions, regionName, searchServices, services, townshipsOf,
  type ChildCheck, type ChinaRegionsFile, type ListedBenefit, type Note, type Paper, type Region, type RegionTable, type Rules, type Service, type ServiceCheck, type TownshipsFile,
} from '@tongxing/services';
import { currentChild, situationOf, type Answers } from './answers.ts';
import { adviceFor } from './family-advice.ts';
import { roadOf } from './family-road.ts';
import { saySpan } from './words.ts';

/** One level of the area lists. */
export interface AreaLevel {
  readonly name: string;
  readonly options: readonly Region[];
  readonly chosen: string;
  readonly above: string;
  readonly optional: boolean;
}

function todayHere(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}

/** Province, city, county, and in the region of the list township: each level opens when the one above is chosen. */
function areaLevels(regions: RegionTable, code: string): readonly AreaLevel[] {
  const cut = (length: number) => (code.length >= length ? code.slice(0, length) : '');
  const levels: AreaLevel[] = [{ name: '省（区、市）', options: provincesOf(regions), chosen: cut(2), above: '', optional: false }];
  if (cut(2)) levels.push({ name: '市', options: prefecturesOf(regions, cut(2)), chosen: cut(4), above: cut(2), optional: true });
  if (cut(4)) levels.push({ name: '县（市、区）', options: countiesOf(regions, cut(4)), chosen: cut(6), above: cut(4), optional: true });
  if (cut(6)) levels.push({ name: '乡镇（街道）', options: townshipsOf(regions, cut(6)), chosen: cut(9), above: cut(6), optional: true });
  return levels.filter((level) => level.options.length > 0);
}

/** Who the child is, in the words of the page: age and places, and what holds for those who are no migrant children here. */
function personOf(situation: Situation, regions: RegionTable, today: string) {
  const birth = typeof situation['birthDate'] === 'string' ? parseDateRange(situation['birthDate']) : undefined;
  const residence = typeof situation['residence'] === 'string' ? situation['residence'] : '';
  const hukou = typeof situation['hukou'] === 'string' ? situation['hukou'] : '';
  const age = !birth ? '' : birth.from > today ? '还没出生' : saySpan(monthsBetween(birth.from, today));
  const places = [residence && `住${regionName(regions, residence).short}。`, hukou && `户口在${regionName(regions, hukou).short}。`].join('');
  return { age, places, birth, remarks: remarksOf(situation, residence, birth?.from, today) };
}

const ADULT_MONTHS = 216;

function remarksOf(situation: Situation, residence: string, born: string | undefined, today: string): readonly string[] {
  const remarks: string[] = [];
  if (born && born > today) remarks.push('孩子还没出生：从出生那天起，打针、体检、参保都能办；下面按出生后写。');
  if (born && born <= today && monthsBetween(born, today) >= ADULT_MONTHS) remarks.push('已经满18岁，这份清单是给孩子的。上学的资助看学籍，别的事打12345问。');
  if (residence && !residence.startsWith(GUANGXI.code)) remarks.push('现在没有住在广西：国家的规定照样有效，广西清单特有的不适用。当地的清单打当地12345问。');
  if (situation['move'] === 'sameTownship' || situation['move'] === 'sameCounty') remarks.push('户口就在这个县：不算流动儿童，下面的服务照样按规定给。');
  return remarks;
}

/** Everything that the family's pages ask of the rules. Made once, after rules and places are loaded; it all runs on the phone. */
export function createFamilyRules(china: ChinaRegionsFile, townships: TownshipsFile) {
  const regions = readRegions(china, townships);
  const rules: Rules = loadRules(regions);
  const today = todayHere();
  const advice = adviceFor(rules, today);
  const checks = new WeakMap<object, ChildCheck>();
  const situation = (answers: Answers) => situationOf(answers, currentChild(answers));

  function check(answers: Answers): ChildCheck {
    const child = currentChild(answers);
    // One child's check is reused until either its own answers or those of the household change.
    const kept = checks.get(child.facts);
    if (kept && shared.get(child.facts) === answers.shared) return kept;
    const made = checkChild(situation(answers), rules, today);
    checks.set(child.facts, made);
    shared.set(child.facts, answers.shared);
    return made;
  }
  const shared = new WeakMap<object, Situation>();
  const full = (answers: Answers) => check(answers).situation;
  const asked = (answers: Answers) => new Set([...currentChild(answers).asked, ...answers.sharedAsked]);
  const serviceOf = (id: string): Service => services.find((service) => service.items.some((item) => item.benefits.some((benefit) => benefit.id === id))) ?? services[0]!;

  return {
    today,
    region: GUANGXI.code,
    check,
    search: (text: string) => searchServices(services, text),
    areaLevels: (code: string) => areaLevels(regions, code),
    person: (answers: Answers) => personOf(full(answers), regions, today),
    next: (answers: Answers): Question | undefined => advice.next(full(answers), asked(answers)),
    progress: (answers: Answers) => {
      const { birth } = personOf(full(answers), regions, today);
      const months = birth ? monthsBetween(birth.from, today) : undefined;
      const { counts } = check(answers);
      return {
        ahead: advice.ahead(full(answers), asked(answers)),
        settled: services.length - counts.oneAnswerAway,
        age: months === undefined ? undefined : Math.max(0, Math.floor(months / 12)),
        childLabel: answers.children.length > 1 ? `现在问的是老${'大二三四五六七八九'[answers.children.indexOf(currentChild(answers))] ?? ''}` : '',
      };
    },
    whyAsked: (answers: Answers, question: Question) => advice.whyAsked(full(answers), question).map((benefit) => ({ benefit, service: serviceOf(benefit.id) })),
    questionFor: (answers: Answers, decision: Decision) => advice.questionFor(decision, asked(answers)),
    because: (decision: Decision) => advice.because(decision),
    why: (decision: Decision) => advice.why(decision, regions),
    unsettled: (decision: Decision) => advice.unsettled(decision),
    notes: (answers: Answers, benefit: ListedBenefit): readonly Note[] => (benefit.notes ?? []).filter((note) => !note.when || advice.holds(note.when, full(answers)) === true),
    papersFor: (answers: Answers, benefit: ListedBenefit): readonly Paper[] => benefit.papers.filter((paper) => !paper.when || advice.holds(paper.when, full(answers)) !== false),
    waysTo: (answers: Answers, decision: Decision) => advice.waysTo(decision, full(answers)),
    from: (answers: Answers, benefit: string) => advice.from(benefit, full(answers)),
    road: (answers: Answers) => roadOf(full(answers), rules, today),
    nearest: (answers: Answers, most = 3) =>
      roadOf(full(answers), rules, today)
        .filter((event) => event.state !== 'past')
        .slice(0, most)
        .map((event) => ({ id: event.id, now: event.state === 'now', when: event.when, what: [event.what, ...event.changes.map((change) => change.name)].filter(Boolean).join('、'), note: event.note })),
    whenLine: (answers: Answers, row: ServiceCheck) => {
      const first = row.items[0]?.benefits[0];
      const from = first && advice.from(first.benefit.id, full(answers));
      return from ? `${from.date}起` : first ? advice.because(first.decision) : '';
    },
    ageIn: (answers: Answers, year: number) => {
      const { birth } = personOf(full(answers), regions, today);
      if (!birth) return '';
      const turns = year - Number(birth.from.slice(0, 4));
      return turns <= 0 ? '出生这年' : `${turns - 1}岁到${turns}岁`;
    },
    said: (answers: Answers) => advice.said(questions, full(answers), asked(answers), regions),
  };
}
