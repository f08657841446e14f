import { addMonths, bestBundle, monthsBetween, readCondition, type Decision, type ParameterRow, type Question, type Reason, type Shown, type Situation } from '@tongxing/policy';
import {
  checkChild, completeSituation, countiesOf, facts, GUANGXI, loadRules, placeOf, prefecturesOf, provincesOf, readRegions, searchServices, services, townshipsOf, trialRows,
  type ChildCheck, type ChinaRegionsFile, type ListedBenefit, type Note, type Paper, type Region, type RegionTable, type Service, type TownshipsFile,
} from '@tongxing/services';
import { childLabel, currentChild, situationOf, type Answers, type Asked } from './answers.ts';
import { adviceFor, type Comes } from './family-advice.ts';
import { personOf } from './family-person.ts';
import type { RoadEvent } from './family-dates.ts';
import { lifeOf, roadSteps } from './family-road.ts';
import type { Steps } from './parts/after-paint.ts';

/** One level of the area lists. */
export interface AreaLevel {
  readonly name: string;
  readonly options: readonly Region[];
  readonly chosen: string;
  readonly above: string;
  readonly optional: boolean;
}

/** A paper for this child; `trial` where a sample value makes it needed, `perhaps` where that hangs on something unknown. */
export interface PaperLine extends Paper {
  readonly trial?: boolean;
  readonly perhaps?: boolean;
}

/** Benefits of which only one may be held: the ways to choose, and who settles it. */
export interface ChoiceLine {
  /** The rows of the list that hold these benefits. */
  readonly services: readonly number[];
  readonly bundles: readonly { readonly names: readonly string[]; readonly fen: number; readonly open: boolean; readonly best: boolean }[];
  readonly familyDecides: boolean;
}

/** What the result says beyond the answers themselves: what to do next, how many questions are left, from when the rest comes, what excludes what. */
export interface Later {
  readonly dates: readonly RoadEvent[];
  readonly waiting: number;
  readonly comes: ReadonlyMap<string, Comes>;
  readonly choices: readonly ChoiceLine[];
}

/** The services by what they show. */
export type Ledger = Readonly<Record<Shown, readonly number[]>>;

const NEAR_MONTHS = 24;
const END_OF_TIME = '9999-12-31';

function todayHere(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}

/** Province, city, county, and in the region of the list township: each level opens when the one above is chosen. Headings are passed over. */
function areaLevels(regions: RegionTable, code: string): readonly AreaLevel[] {
  const cut = (length: number) => (code.length >= length ? code.slice(0, length) : '');
  const province = cut(2);
  const levels: AreaLevel[] = [{ name: '省（区、市）', options: provincesOf(regions), chosen: province, above: '', optional: false }];
  const cities = province ? prefecturesOf(regions, province) : [];
  const direct = cities.filter((city) => city.heading === true).flatMap((city) => countiesOf(regions, city.code));
  const inside = direct.some((county) => county.code === cut(6));
  const options = [...cities.filter((city) => city.heading !== true), ...direct];
  levels.push({ name: cities.every((city) => city.heading === true) ? '区（县）' : '市', options, chosen: inside ? cut(6) : cut(4), above: province, optional: true });
  if (!inside && cut(4)) levels.push({ name: '县（市、区）', options: countiesOf(regions, cut(4)), chosen: cut(6), above: cut(4), optional: true });
  if (cut(6)) levels.push({ name: '乡镇（街道）', options: townshipsOf(regions, cut(6)), chosen: cut(9), above: cut(6), optional: true });
  return levels.filter((level) => level.options.length > 0);
}

function restsOnSample(reason: Reason): boolean {
  return reason.rows.some((row) => row.trial === true) || reason.of.some(restsOnSample);
}

function choicesOf(check: ChildCheck): readonly ChoiceLine[] {
  const nameOf = (id: string) => services.flatMap((service) => service.items.flatMap((item) => item.benefits)).find((benefit) => benefit.id === id)?.name ?? id;
  return bestBundle(check.decisions).choices.map(({ bundles, best, exclusions }) => ({
    services: [...new Set(bundles.flatMap((bundle) => bundle.benefits.map((benefit) => serviceOf(benefit.id).number)))],
    bundles: bundles.map((bundle) => ({ names: bundle.benefits.map((benefit) => nameOf(benefit.id)), fen: bundle.fen, open: bundle.unknown.length > 0, best: best.includes(bundle) && bundles.length > best.length })),
    familyDecides: exclusions.every((exclusion) => exclusion.decides === 'family'),
  }));
}

function serviceOf(id: string): Service {
  const found = services.find((service) => service.items.some((item) => item.benefits.some((benefit) => benefit.id === id)));
  if (!found) throw new Error(`no service holds benefit ${id}`);
  return found;
}

/** Everything that the family's pages ask of the rules. Made once, after rules and places are loaded; it all runs on the phone. */
export function createFamilyRules(china: ChinaRegionsFile, townships: TownshipsFile, trial: boolean) {
  const regions = readRegions(china, townships);
  const extra: readonly ParameterRow[] = trial ? trialRows : [];
  const rules = loadRules(regions, extra);
  const today = todayHere();
  const advice = adviceFor(rules, today);
  // A child's situation and check are kept until its own answers or those of the household change.
  const situations = new WeakMap<object, { readonly shared: Situation; readonly situation: Situation }>();
  const checks = new WeakMap<Situation, ChildCheck>();

  function check(answers: Answers): ChildCheck {
    const situation = full(answers);
    const made = checks.get(situation) ?? checkChild(situation, rules, today);
    checks.set(situation, made);
    return made;
  }

  function full(answers: Answers): Situation {
    const child = currentChild(answers);
    const kept = situations.get(child.facts);
    if (kept?.shared === answers.shared) return kept.situation;
    const situation = completeSituation(situationOf(answers, child), rules);
    situations.set(child.facts, { shared: answers.shared, situation });
    return situation;
  }

  function ledger(answers: Answers): Ledger {
    const shown = [...advice.shown(full(answers))];
    const of = (one: Shown) => shown.filter(([, what]) => what === one).map(([number]) => number);
    return { canHave: of('canHave'), oneAnswerAway: of('oneAnswerAway'), notNow: of('notNow'), notSettledLocally: of('notSettledLocally'), notAsked: of('notAsked') };
  }
  const asked = (answers: Answers) => new Set([...currentChild(answers).asked, ...answers.sharedAsked]);
  const reasonOf = (paper: Paper, answers: Answers) => paper.when && readCondition(paper.when, full(answers), placeOf(full(answers), rules, today));
  const road = (answers: Answers, until: string) => roadSteps(full(answers), check(answers), (benefit) => advice.from(benefit.id, full(answers)), rules, until);

  function* nearest(answers: Answers, most: number): Steps<readonly RoadEvent[]> {
    const events = yield* road(answers, addMonths(today, NEAR_MONTHS));
    return events.filter((event) => event.state !== 'past' && event.what !== '').slice(0, most);
  }

  function* later(answers: Answers): Steps<Later> {
    const dates = yield* nearest(answers, 3);
    const next = advice.next(full(answers), asked(answers));
    yield;
    const waiting = next ? advice.ahead(full(answers), asked(answers)) + 1 : 0;
    const comes = new Map<string, Comes>();
    for (const { benefit } of check(answers).decisions.filter((decision) => decision.shown === 'notNow')) {
      const found = advice.from(benefit.id, full(answers));
      if (found) comes.set(benefit.id, found);
      yield;
    }
    return { dates, waiting, comes, choices: choicesOf(check(answers)) };
  }

  return {
    today,
    trial,
    region: GUANGXI.code,
    check,
    ledger,
    search: (text: string) => searchServices(services, text),
    areaLevels: (code: string) => areaLevels(regions, code),
    person: (answers: Answers) => personOf(full(answers), rules, today),
    next: (answers: Answers): Question | undefined => advice.next(full(answers), asked(answers)),
    /** A question with those of its facts that hold for the whole household. */
    asked: (question: Question): Asked => ({ id: question.id, shared: question.shared, facts: question.facts, household: question.facts.filter((id) => facts.find((fact) => fact.id === id)?.of !== 'child') }),
    /** The question that the family turned to by hand. */
    turned: (answers: Answers): Question | undefined => advice.question(currentChild(answers).turned?.question ?? ''),
    progress: (answers: Answers) => {
      const { birth } = personOf(full(answers), rules, today);
      return {
        ahead: advice.ahead(full(answers), asked(answers)),
        settled: services.length - ledger(answers).oneAnswerAway.length,
        total: services.length,
        age: birth ? Math.max(0, Math.floor(monthsBetween(birth.from, today) / 12)) : undefined,
        childLabel: answers.children.length > 1 ? `现在问的是${childLabel(answers, currentChild(answers))}` : '',
      };
    },
    whyAsked: (answers: Answers, question: Question) => advice.whyAsked(full(answers), question).map((benefit) => ({ benefit, service: serviceOf(benefit.id) })),
    questionFor: (answers: Answers, decision: Decision) => advice.questionFor(decision, asked(answers)),
    because: (answers: Answers, decision: Decision) => advice.because(decision, full(answers)),
    tooYoung: (answers: Answers, decision: Decision) => advice.tooYoung(decision, full(answers)),
    why: (answers: Answers, decision: Decision) => advice.why(decision, full(answers)),
    unsettled: (decision: Decision) => advice.unsettled(decision),
    notes: (answers: Answers, benefit: ListedBenefit): readonly Note[] => (benefit.notes ?? []).filter((note) => !note.when || advice.holds(note.when, full(answers)) === true),
    papersFor: (answers: Answers, benefit: ListedBenefit): readonly PaperLine[] => benefit.papers.flatMap((paper) => {
      const reason = reasonOf(paper, answers);
      return reason?.truth === false ? [] : [{ ...paper, trial: reason ? restsOnSample(reason) : false, perhaps: reason?.truth === null }];
    }),
    waysTo: (answers: Answers, decision: Decision) => advice.waysTo(decision, full(answers)),
    from: (answers: Answers, benefit: string) => advice.from(benefit, full(answers)),
    /** What the result says after it is drawn. */
    later,
    road: (answers: Answers) => road(answers, END_OF_TIME),
    life: (answers: Answers) => lifeOf(full(answers), rules, today),
    /** What to do next: not the days on which an answer only changes by itself. */
    nearest,
    ageIn: (answers: Answers, year: number) => {
      const { birth } = personOf(full(answers), rules, today);
      if (!birth) return '';
      const turns = year - Number(birth.from.slice(0, 4));
      return turns <= 0 ? '出生这年' : `${turns - 1}岁到${turns}岁`;
    },
    said: (answers: Answers) => advice.said(full(answers), asked(answers)),
  };
}
