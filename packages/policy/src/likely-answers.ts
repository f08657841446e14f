import type { Fact, FactValue, Situation } from './facts.ts';
import { narrowValue } from './narrow-value.ts';
import { fromDayNumber, monthsBetween, type PlainDate } from './plain-date.ts';
import { anyOf, isUnknown, readPossible } from './possible.ts';
import type { EntryQuestion, Question } from './question.ts';

/** One thing that a family may answer: what it adds to what is known, and its share of all that they may answer, from 0 to 1. */
export interface LikelyAnswer {
  readonly adds: Readonly<Record<string, FactValue>>;
  readonly share: number;
}

/** What the shares rest on: the declared facts, what is known, and the day, for answers that are usual at some ages only. */
export interface Known {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly situation: Situation;
  readonly asOf: PlainDate;
}

const ALL = 100;
const LEAST = 0.5;
const UNUSUAL = 0.02;
const COUNTY_DIGITS = 6;

interface Draft {
  readonly sets: Readonly<Record<string, FactValue>>;
  readonly weight: number | undefined;
  readonly unusual: boolean;
}

/**
 * The answers that do not contradict what is known, with their shares. Of ticks: each alone, and none. Of a typed answer: the typical
 * values of the question, or values within what is known already. Empty where every answer contradicts.
 */
export function likelyAnswers(question: Question, known: Known): readonly LikelyAnswer[] {
  const drafts = draftsOf(question, known);
  const given = drafts.reduce((sum, draft) => sum + (draft.weight ?? 0), 0);
  const open = drafts.filter((draft) => draft.weight === undefined && !draft.unusual).length;
  const rest = Math.max(LEAST, (ALL - given) / Math.max(1, open));
  const answers: { adds: Readonly<Record<string, FactValue>>; weight: number }[] = [];
  for (const draft of drafts) {
    const adds = addsOf(draft.sets, known);
    const weight = draft.weight ?? rest;
    if (adds) answers.push({ adds, weight: draft.unusual ? weight * UNUSUAL : weight });
  }
  const total = answers.reduce((sum, answer) => sum + answer.weight, 0);
  return answers.map(({ adds, weight }) => ({ adds, share: weight / total }));
}

function draftsOf(question: Question, known: Known): readonly Draft[] {
  switch (question.kind) {
    case 'choice': {
      const age = ageRange(known);
      return question.answers.map(({ sets, weight, ages }) => ({
        sets,
        weight,
        unusual: ages !== undefined && age !== undefined && (ages.to < age.from || ages.from > age.to),
      }));
    }
    case 'ticks': {
      const unticked = Object.fromEntries(Object.entries(question.unticked).filter(([id]) => known.situation[id] === undefined));
      const none: Draft = { sets: unticked, weight: question.none.weight, unusual: false };
      return [none, ...question.answers.map(({ sets, weight }) => ({ sets: { ...unticked, ...sets }, weight, unusual: false }))];
    }
    case 'date':
    case 'month':
    case 'area':
    case 'number':
      return samplesOf(question, known).map((value) => ({ sets: { [question.facts[0] ?? '']: value }, weight: undefined, unusual: false }));
  }
}

/** The age in full years, where a date of birth is known well enough to fold answers away. */
function ageRange({ facts, situation, asOf }: Known): { readonly from: number; readonly to: number } | undefined {
  for (const fact of facts.values()) {
    if (fact.type !== 'date' || fact.counts !== 'age' || isUnknown(fact, situation)) continue;
    const born = readPossible(fact, situation[fact.id]);
    const years = (day: number): number => Math.floor(monthsBetween(fromDayNumber(day), asOf) / 12);
    return { from: years(born.high), to: years(born.low) };
  }
  return undefined;
}

/** Typical values; where something is known already, values within it. */
function samplesOf(question: EntryQuestion, { facts, situation }: Known): readonly FactValue[] {
  const fact = facts.get(question.facts[0] ?? '');
  if (!fact || isUnknown(fact, situation)) return question.samples;
  const known = situation[fact.id];
  const { low, high } = readPossible(fact, known);
  if (fact.type === 'number') return [low, Math.floor((low + high) / 2), high];
  if (fact.type === 'date') return [low, Math.floor((low + high) / 2), high].map(fromDayNumber);
  const within = question.samples.filter((value) => typeof value === 'string' && String(value).startsWith(String(known)));
  return within.length > 0 ? within : [String(known).padEnd(COUNTY_DIGITS, '01')];
}

/** What a draft adds to what is known; `undefined` where it contradicts it. */
function addsOf(sets: Draft['sets'], { facts, situation }: Known): LikelyAnswer['adds'] | undefined {
  const adds: Record<string, FactValue> = {};
  for (const [id, said] of Object.entries(sets)) {
    const fact = facts.get(id);
    const known = situation[id];
    if (!fact) {
      if (known === undefined) adds[id] = said;
      continue;
    }
    const value = narrowValue(fact, isBlank(fact, known) ? undefined : known, said);
    if (value === undefined) return undefined;
    if (value !== known) adds[id] = value;
  }
  return adds;
}

function isBlank(fact: Fact, value: FactValue | undefined): boolean {
  const said = readPossible(fact, value);
  const whole = anyOf(fact);
  return said.low === whole.low && said.high === whole.high;
}
