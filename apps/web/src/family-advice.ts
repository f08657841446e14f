import {
  addDays,
  addMonths,
  bestShown,
  CHILDHOOD_MONTHS,
  explainCauses,
  nextQuestion,
  parseDateRange,
  readCondition,
  SHOWN,
  stillToCome,
  timeline,
  whatWouldChange,
  whyAsked,
  type Condition,
  type Decision,
  type Question,
  type Said,
  type Shown,
  type ShownChange,
  type Situation,
  type TimelineRules,
  type Truth,
  type Way,
} from '@tongxing/policy';
import {
  benefits,
  facts,
  headBenefits,
  interviewOf,
  placeOf,
  questions,
  regionName,
  sayActs,
  sayDoers,
  services,
  timelineRulesOf,
  type ListedBenefit,
  type Rules,
} from '@tongxing/services';
import { questionOfFact } from './fact-question.ts';
import { saidOf } from './said.ts';
import { becauseOf, isTooYoung, whyLines, type WhyLine } from './why-lines.ts';
import { sayDate } from './words.ts';

/** From when time alone brings a benefit. */
export interface Comes {
  readonly date: string;
  /** It can be had from then; false where it hangs on an answer then. */
  readonly sure: boolean;
  readonly note: string;
}

/** Something that a family can do so that the benefit can be had. */
export interface WayLine {
  readonly act: string;
  readonly how: string;
}

/** The day on which the road ends: the eighteenth birthday, or eighteen years on where the birth is not known. */
export function endOfRoad(situation: Situation, today: string): string {
  const said = typeof situation['birthDate'] === 'string' ? parseDateRange(situation['birthDate']) : undefined;
  return addMonths(said?.from ?? today, CHILDHOOD_MONTHS);
}

/** What is known, taken to stay as it is: for "from when, if nothing else changes". */
export function staying(situation: Situation, today: string): Said {
  return { situation, facts, on: today, afterwards: 'stay' };
}

/**
 * Whether the day of a change is a day for this child. Where only the stage of school may have changed, and nothing is known of how the child goes
 * on (a baby may or may not be in kindergarten next year), it is none.
 */
export function tellsTheDay({ why }: ShownChange, situation: Situation): boolean {
  return why.some((word) => {
    if (word.kind !== 'oneOf' || word.fact.succession === undefined) return true;
    const value = situation[word.fact.id];
    return word.fact.succession.some((chain) => typeof value === 'string' && chain.includes(value));
  });
}

function sayWay(way: Way, today: string, end: string): WayLine {
  const { done, until } = way;
  const by = done > today ? `，大约${sayDate(done)}办好` : '';
  return { act: sayActs(way), how: `${sayDoers(way)}${by}${until && until < end ? `。管用到${sayDate(until)}` : ''}。` };
}

/** The question that can tell a fact: one of the list, private ones included, else one made from the fact. */
function questionAbout(fact: string): Question | undefined {
  const declared = facts.find((one) => one.id === fact);
  return questions.find((question) => question.facts.includes(fact)) ?? (declared && questionOfFact(declared));
}

const factQuestions = facts.flatMap((fact) => questionOfFact(fact) ?? []);

const benefitOf = (id: string): readonly ListedBenefit[] => benefits.filter((benefit) => benefit.id === id);

/** From when time alone brings a benefit; worked out once for a situation. */
function comingFor(days: TimelineRules, today: string) {
  const coming = new WeakMap<Situation, Map<string, Comes | undefined>>();

  function find(id: string, situation: Situation): Comes | undefined {
    const entries = timeline(benefitOf(id), staying(situation, today), { from: today, to: endOfRoad(situation, today) }, days);
    const entry = entries.find(({ changes }) =>
      changes.some((change) => change.to === 'canHave' || (change.to !== 'notNow' && tellsTheDay(change, situation))),
    );
    const opens = entry?.changes[0]?.to === 'canHave';
    const benefit = benefitOf(id)[0];
    if (!entry || !benefit) return undefined;
    return { date: entry.date, sure: opens, note: benefit.untilThen ?? (opens ? benefit.gives : `到那时再答一次，就知道能不能。${benefit.gives}`) };
  }

  return (id: string, situation: Situation): Comes | undefined => {
    const kept = coming.get(situation) ?? new Map<string, Comes | undefined>();
    coming.set(situation, kept);
    if (!kept.has(id)) kept.set(id, find(id, situation));
    return kept.get(id);
  };
}

/** Everything that the pages say about answers, questions and what would change them. */
export function adviceFor(rules: Rules, today: string) {
  const interview = interviewOf(rules, today);
  const days = timelineRulesOf(rules);
  const place = (situation: Situation) => placeOf(situation, rules, today);
  const areaName = (code: string) => regionName(rules.regions, code).short;
  return {
    /** What each service shows, without reasons: fast enough to answer a tap on the slowest phone. */
    shown: (situation: Situation): ReadonlyMap<number, Shown> => {
      const program = interview.programFor(situation);
      const ranks = program.shown(program.fill(situation));
      const byBenefit = new Map(program.benefits.map((benefit, index) => [benefit.id, SHOWN[ranks[index] ?? 0] ?? 'notNow']));
      return new Map(services.map((service) => [service.number, bestShown(headBenefits(service).flatMap((benefit) => byBenefit.get(benefit.id) ?? []))]));
    },
    next: (situation: Situation, asked: ReadonlySet<string>): Question | undefined => nextQuestion(interview, situation, asked)?.question,
    /** A question by its name: one of the list, or one made from a fact. */
    question: (id: string): Question | undefined => questions.find((question) => question.id === id) ?? factQuestions.find((question) => question.id === id),
    /** How many questions are left after the one that is open. */
    ahead: (situation: Situation, asked: ReadonlySet<string>): number => Math.max(0, stillToCome(interview, situation, asked) - 1),
    whyAsked: (situation: Situation, question: Question): readonly ListedBenefit[] => {
      const { settles, nearer } = whyAsked(interview, situation, question);
      const concerned = new Set([...settles, ...nearer]);
      return benefits.filter((benefit) => concerned.has(benefit.id));
    },
    /** The question that would settle a decision, or bring it nearer; a private one where only private facts are left. */
    questionFor: (decision: Decision, asked: ReadonlySet<string>): Question | undefined => {
      const wanted = decision.shown === 'notAsked' ? decision.causes.flatMap((cause) => (cause.kind === 'private' ? [cause.fact] : [])) : decision.missing;
      const found = wanted.flatMap((fact) => questionAbout(fact) ?? []);
      return found.find((question) => !asked.has(question.id)) ?? found[0];
    },
    because: (decision: Decision, situation: Situation): string => becauseOf(decision, situation),
    tooYoung: (decision: Decision, situation: Situation): boolean => isTooYoung(decision, situation),
    why: (decision: Decision, situation: Situation): readonly WhyLine[] =>
      whyLines(decision.reason, situation, { language: 'zh', place: place(situation), areaName }),
    /** What no place has set yet, in whole sentences. */
    unsettled: (decision: Decision): string =>
      explainCauses(
        decision.causes.filter((cause) => cause.kind !== 'fact' && cause.kind !== 'private'),
        decision.benefit.entitled,
        'zh',
      ),
    holds: (condition: Condition, situation: Situation): Truth => readCondition(condition, situation, place(situation)).truth,
    waysTo: (decision: Decision, situation: Situation): readonly WayLine[] =>
      decision.verdict === 'entitled'
        ? []
        : whatWouldChange(decision.benefit, { situation, facts, on: today }, days, today).ways.map((way) =>
            sayWay(way, today, addDays(endOfRoad(situation, today), -1)),
          ),
    from: comingFor(days, today),
    said: (situation: Situation, asked: ReadonlySet<string>) => saidOf([...questions, ...factQuestions], facts, situation, asked, areaName),
  };
}
