import { addMonths, monthsBetween, readCondition, type Decision, type Question, type Reason } from '@tongxing/policy';
import {
  facts,
  GUANGXI,
  loadRules,
  placeOf,
  readRegions,
  searchServices,
  services,
  trialRows,
  type ChinaRegionsFile,
  type ListedBenefit,
  type Note,
  type Paper,
  type TownshipsFile,
} from '@tongxing/services';
import { childLabel, currentChild, type Answers, type Asked } from './answers.ts';
import type { Comes } from './family-advice.ts';
import { areaLevels } from './family-areas.ts';
import { nearbyOf } from './family-places.ts';
import type { Installation } from './installation.ts';
import { choicesOf, serviceOf, type ChoiceLine } from './family-choices.ts';
import { familyCore, type FamilyCore } from './family-core.ts';
import type { RoadEvent } from './family-dates.ts';
import { personOf } from './family-person.ts';
import { lifeOf, roadSteps } from './family-road.ts';
import type { Steps } from './parts/after-paint.ts';

/** A paper for this child; `trial` where a sample value makes it needed, `perhaps` where that hangs on something unknown. */
export interface PaperLine extends Paper {
  readonly trial?: boolean;
  readonly perhaps?: boolean;
}

/** What the result says beyond the answers themselves: what to do next, how many questions are left, from when the rest comes, what excludes what. */
export interface Later {
  readonly dates: readonly RoadEvent[];
  readonly waiting: number;
  readonly comes: ReadonlyMap<string, Comes>;
  readonly choices: readonly ChoiceLine[];
}

const NEAR_MONTHS = 24;
const NEAREST = 3;
const END_OF_TIME = '9999-12-31';

function todayHere(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}

function restsOnSample(reason: Reason): boolean {
  return reason.rows.some((row) => row.trial === true) || reason.of.some(restsOnSample);
}

/** What the question pages ask. */
function questionSide({ rules, today, advice, full, asked, ledger, next }: FamilyCore) {
  return {
    next,
    /** A question with those of its facts that hold for the whole household. */
    asked: (question: Question): Asked => ({
      id: question.id,
      shared: question.shared,
      facts: question.facts,
      household: question.facts.filter((id) => facts.find((fact) => fact.id === id)?.of !== 'child'),
    }),
    /** The question that a step back opened again. */
    again: (answers: Answers): Question | undefined => advice.question(currentChild(answers).again ?? ''),
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
    whyAsked: (answers: Answers, question: Question) =>
      advice.whyAsked(full(answers), question).map((benefit) => ({ benefit, service: serviceOf(benefit.id) })),
    questionFor: (answers: Answers, decision: Decision) => advice.questionFor(decision, asked(answers)),
    said: (answers: Answers) => advice.said(full(answers), asked(answers)),
  };
}

/** What a row of the result asks about its benefits. */
function rowSide({ rules, today, advice, full }: FamilyCore) {
  const reasonOf = (paper: Paper, answers: Answers) => paper.when && readCondition(paper.when, full(answers), placeOf(full(answers), rules, today));
  return {
    because: (answers: Answers, decision: Decision) => advice.because(decision, full(answers)),
    tooYoung: (answers: Answers, decision: Decision) => advice.tooYoung(decision, full(answers)),
    why: (answers: Answers, decision: Decision) => advice.why(decision, full(answers)),
    unsettled: (decision: Decision) => advice.unsettled(decision),
    notes: (answers: Answers, benefit: ListedBenefit): readonly Note[] =>
      (benefit.notes ?? []).filter((note) => !note.when || advice.holds(note.when, full(answers)) === true),
    papersFor: (answers: Answers, benefit: ListedBenefit): readonly PaperLine[] =>
      benefit.papers.flatMap((paper) => {
        const reason = reasonOf(paper, answers);
        return reason?.truth === false ? [] : [{ ...paper, trial: reason ? restsOnSample(reason) : false, perhaps: reason?.truth === null }];
      }),
    waysTo: (answers: Answers, decision: Decision) => advice.waysTo(decision, full(answers)),
    from: (answers: Answers, benefit: string) => advice.from(benefit, full(answers)),
  };
}

/** The dates, and all that is worked out after a page is drawn. */
function roadSide({ rules, today, advice, full, check, asked, next }: FamilyCore) {
  const road = (answers: Answers, until: string) => roadSteps(full(answers), check(answers), (benefit) => advice.from(benefit.id, full(answers)), rules, until);

  /** What to do next: not the days on which an answer only changes by itself. */
  function* nearest(answers: Answers, most: number): Steps<readonly RoadEvent[]> {
    const events = yield* road(answers, addMonths(today, NEAR_MONTHS));
    return events.filter((event) => event.state !== 'past' && event.what !== '').slice(0, most);
  }

  /** What the result says after it is drawn. */
  function* later(answers: Answers): Steps<Later> {
    const dates = yield* nearest(answers, NEAREST);
    const question = next(answers);
    yield;
    const waiting = question ? advice.ahead(full(answers), asked(answers)) + 1 : 0;
    const comes = new Map<string, Comes>();
    for (const { benefit } of check(answers).decisions.filter((decision) => decision.shown === 'notNow')) {
      const found = advice.from(benefit.id, full(answers));
      if (found) comes.set(benefit.id, found);
      yield;
    }
    return { dates, waiting, comes, choices: choicesOf(check(answers)) };
  }

  return {
    nearest,
    later,
    road: (answers: Answers) => road(answers, END_OF_TIME),
    life: (answers: Answers) => lifeOf(full(answers), rules, today),
    ageIn: (answers: Answers, year: number) => {
      const { birth } = personOf(full(answers), rules, today);
      if (!birth) return '';
      const turns = year - Number(birth.from.slice(0, 4));
      return turns <= 0 ? '出生这年' : `${turns - 1}岁到${turns}岁`;
    },
  };
}

/** Everything that the family's pages ask of the rules. Made once, after rules and places are loaded; it all runs on the phone. */
export function createFamilyRules(china: ChinaRegionsFile, townships: TownshipsFile, { trial, providers }: Installation) {
  const regions = readRegions(china, townships);
  const core = familyCore(loadRules(regions, trial ? trialRows : []), todayHere());
  return {
    today: core.today,
    trial,
    region: GUANGXI.code,
    check: core.check,
    ledger: core.ledger,
    search: (text: string) => searchServices(services, text),
    areaLevels: (code: string) => areaLevels(regions, code),
    person: (answers: Answers) => personOf(core.full(answers), core.rules, core.today),
    nearby: (answers: Answers, benefit: ListedBenefit) => nearbyOf(providers, core.full(answers), benefit),
    ...questionSide(core),
    ...rowSide(core),
    ...roadSide(core),
  };
}

/** The rules with the places, loaded whole once: which file is fetched must not tell what the family answered. */
export type FamilyRules = ReturnType<typeof createFamilyRules>;
