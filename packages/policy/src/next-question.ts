import type { Strength } from './benefit.ts';
import type { Program } from './compile.ts';
import { inputsOf, withDerived, type Derivation } from './derive.ts';
import type { Fact, Situation } from './facts.ts';
import { likelyAnswers, type LikelyAnswer } from './likely-answers.ts';
import { atomCodes, canDecide, missingFacts } from './missing-facts.ts';
import type { PlainDate } from './plain-date.ts';
import type { Question } from './question.ts';
import { rankOf } from './verdict.ts';

/**
 * What a check of one child asks with. `programFor` gives the rules of the place and day of a situation, always the same benefits in the
 * same order; the caller keeps programs by area, for it is called for each answer tried. `first` are questions that open every check.
 */
export interface Interview {
  readonly questions: readonly Question[];
  readonly facts: readonly Fact[];
  readonly derivations: readonly Derivation[];
  readonly programFor: (situation: Situation) => Program;
  readonly asOf: PlainDate;
  readonly first?: readonly string[];
}

/** What an answer to a question may do: benefits that some answer settles, and others that it brings nearer. Ids of benefits. */
export interface Weight {
  readonly settles: readonly string[];
  readonly nearer: readonly string[];
  /** How many benefits the answer settles on average. */
  readonly expected: number;
}

/** The question to ask next, and why. */
export interface NextQuestion extends Weight {
  readonly question: Question;
}

/** Where a check stands: what waits for an answer, and which facts it waits for. */
export interface Standing {
  readonly situation: Situation;
  readonly program: Program;
  /** Benefits one answer away that the questions left can decide, by their place in the program, with their missing facts as they are asked. */
  readonly waiting: ReadonlyMap<number, readonly string[]>;
  readonly candidates: readonly Question[];
}

const AWAY = rankOf('oneAnswerAway');
const NEARER = 0.3;
const GRAINS = 20;
const STRENGTH: Record<Strength, number> = { right: 8, seats: 4, whereAvailable: 2, onDemand: 1 };

/**
 * The question that settles most for this child, for the effort of answering it; `undefined` when no question left can settle anything.
 * `asked` holds the ids of questions that were answered or skipped. Private questions are never given.
 */
export function nextQuestion(interview: Interview, said: Situation, asked: ReadonlySet<string>): NextQuestion | undefined {
  const standing = stand(interview, said, asked);
  const opening = openingOf(interview, standing);
  if (opening) return { question: opening, ...weigh(interview, standing, opening) };
  let best: { readonly found: NextQuestion; readonly score: number; readonly strength: number } | undefined;
  for (const question of standing.candidates) {
    const weighed = weigh(interview, standing, question);
    if (weighed.settles.length === 0 && weighed.nearer.length === 0) continue;
    const score = Math.round(((weighed.expected + weighed.near) / question.effort) * GRAINS);
    if (best && (score < best.score || (score === best.score && weighed.strength <= best.strength))) continue;
    const { settles, nearer, expected } = weighed;
    best = { found: { question, settles, nearer, expected }, score, strength: weighed.strength };
  }
  return best?.found;
}

/**
 * What a question is good for, for "why is this asked": the benefits that its answers can settle or bring nearer now. For a private question,
 * which a family opens itself: the benefits whose answer it can change.
 */
export function whyAsked(interview: Interview, said: Situation, question: Question): Weight {
  const others = interview.questions.filter((one) => one.id !== question.id);
  const standing = stand({ ...interview, questions: [...others, question] }, said, new Set());
  const { settles, nearer, expected } = weigh(interview, standing, question);
  return question.private === true ? { settles: changedBy(interview, standing, question), nearer: [], expected } : { settles, nearer, expected };
}

function changedBy(interview: Interview, { situation, program, ...standing }: Standing, question: Question): readonly string[] {
  const before = program.shown(program.fill(situation)).slice();
  const changed = new Set<string>();
  for (const { adds } of answersOf(interview, { situation, program, ...standing }, question)) {
    const full = withDerived({ ...situation, ...adds }, interview.derivations);
    const tried = interview.programFor(full);
    tried.shown(tried.fill(full)).forEach((shown, index) => shown !== before[index] && changed.add(program.benefits[index]?.id ?? ''));
  }
  return [...changed];
}

/** The first question of those that open a check which still matters. */
export function openingOf({ first = [] }: Interview, { candidates }: Standing): Question | undefined {
  for (const id of first) {
    const question = candidates.find((one) => one.id === id);
    if (question) return question;
  }
  return undefined;
}

/** Reads where a check stands after what was said and asked. */
export function stand(interview: Interview, said: Situation, asked: ReadonlySet<string>): Standing {
  const situation = withDerived(said, interview.derivations);
  const program = interview.programFor(situation);
  const slots = program.fill(situation);
  const shown = program.shown(slots);
  const codes = atomCodes(program, slots);
  const askable = interview.questions.filter((question) => question.private !== true && !asked.has(question.id));
  const open = openFacts(interview, askable);
  const waiting = new Map<number, readonly string[]>();
  for (let i = 0; i < program.benefits.length; i += 1) {
    const tree = program.lowered[i];
    if (shown[i] !== AWAY || !tree || !canDecide(tree, codes, open)) continue;
    waiting.set(
      i,
      missingFacts(tree, codes).flatMap((fact) => inputsOf(fact, interview.derivations)),
    );
  }
  const needed = new Set([...waiting.values()].flat());
  const candidates = askable.filter((question) => question.facts.some((fact) => needed.has(fact)));
  return { situation, program, waiting, candidates };
}

/** The facts that the questions left can tell, with those worked out from them. */
function openFacts({ derivations }: Interview, askable: readonly Question[]): ReadonlySet<string> {
  const told = new Set(askable.flatMap((question) => question.facts));
  const derived = derivations.filter(({ fact }) => inputsOf(fact, derivations).some((input) => told.has(input)));
  return new Set([...told, ...derived.map((one) => one.fact)]);
}

/** The facts as `likelyAnswers` reads them. */
export function answersOf(interview: Interview, { situation }: Standing, question: Question): readonly LikelyAnswer[] {
  return likelyAnswers(question, { facts: factMap(interview.facts), situation, asOf: interview.asOf });
}

const maps = new WeakMap<readonly Fact[], ReadonlyMap<string, Fact>>();

function factMap(facts: readonly Fact[]): ReadonlyMap<string, Fact> {
  const known = maps.get(facts);
  if (known) return known;
  const made = new Map(facts.map((fact) => [fact.id, fact]));
  maps.set(facts, made);
  return made;
}

/** How far an answer that adds these facts brings each waiting benefit: the share of its missing facts that it supplies. */
export function nearness({ waiting }: Standing, adds: LikelyAnswer['adds']): ReadonlyMap<number, number> {
  const near = new Map<number, number>();
  for (const [benefit, missing] of waiting) {
    const supplied = missing.filter((fact) => fact in adds).length;
    if (supplied > 0) near.set(benefit, supplied / missing.length);
  }
  return near;
}

interface Weighed extends Weight {
  /** Credit for benefits that come nearer, and the strengths of all that is touched: they decide between equals. */
  readonly near: number;
  readonly strength: number;
}

/** Tries every likely answer and sees what it settles. */
function weigh(interview: Interview, standing: Standing, question: Question): Weighed {
  const { situation, program, waiting } = standing;
  const settles = new Set<number>();
  const touched = new Set<number>();
  let [expected, near, strength] = [0, 0, 0];
  for (const { adds, share } of answersOf(interview, standing, question)) {
    if (Object.keys(adds).length === 0) continue;
    const full = withDerived({ ...situation, ...adds }, interview.derivations);
    const tried = interview.programFor(full);
    const shown = tried.shown(tried.fill(full));
    const nearer = nearness(standing, adds);
    for (const index of waiting.keys()) {
      const settled = shown[index] !== AWAY;
      const credit = settled ? 1 : NEARER * (nearer.get(index) ?? 0);
      if (settled) {
        settles.add(index);
        expected += share;
      } else if (credit > 0) {
        touched.add(index);
        near += share * credit;
      }
      strength += share * credit * STRENGTH[program.benefits[index]?.strength ?? 'onDemand'];
    }
  }
  const ids = (indexes: readonly number[]): readonly string[] => indexes.flatMap((index) => program.benefits[index]?.id ?? []);
  return { settles: ids([...settles]), nearer: ids([...touched].filter((index) => !settles.has(index))), expected, near, strength };
}
