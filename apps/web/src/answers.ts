import type { FactValue, Situation } from '@tongxing/policy';

/** What a family has said of one child. */
export interface ChildAnswers {
  readonly id: string;
  readonly facts: Situation;
  /** Questions answered or skipped, in the order in which they came: the way back. */
  readonly asked: readonly string[];
  /** Private facts that the family opened itself. */
  readonly opened: readonly string[];
  /** A question that stands open again after a step back, though what was answered to it is still there. */
  readonly again?: string;
  /** A question that the family turned to by hand, and the page to which it goes back. */
  readonly turned?: { readonly question: string; readonly from: string };
}

/** What a family has said, kept on this phone only and forgotten a day after the last answer. */
export interface Answers {
  readonly shared: Situation;
  readonly sharedAsked: readonly string[];
  readonly children: readonly [ChildAnswers, ...ChildAnswers[]];
  readonly current: string;
}

const KEY = 'tongxing.answers';
const FORGET_AFTER_MS = 24 * 60 * 60 * 1000;

const blankChild = (id: string): ChildAnswers => ({ id, facts: {}, asked: [], opened: [] });

/** No answers yet. */
export function blankAnswers(): Answers {
  return { shared: {}, sharedAsked: [], children: [blankChild('1')], current: '1' };
}

let current: Answers | undefined;
let savedAt = 0;
const listeners = new Set<() => void>();

function load(): Answers {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    if (isKept(kept) && Date.now() - kept.savedAt < FORGET_AFTER_MS) {
      savedAt = kept.savedAt;
      return kept.answers;
    }
    localStorage.removeItem(KEY);
  } catch {
    // A phone that refuses storage, or a broken entry: the check starts from the beginning.
  }
  return blankAnswers();
}

/** Whether an entry has the form of today's pages; what an older page kept is forgotten. */
function isKept(kept: unknown): kept is { savedAt: number; answers: Answers } {
  if (typeof kept !== 'object' || kept === null || !('savedAt' in kept) || !('answers' in kept)) return false;
  const { answers } = kept;
  if (typeof answers !== 'object' || answers === null || !('children' in answers) || !('shared' in answers)) return false;
  return Array.isArray(answers.children) && answers.children.length > 0;
}

/** The answers as they stand. */
export function readAnswers(): Answers {
  current ??= load();
  return current;
}

/** Keeps new answers and tells the page. */
export function writeAnswers(next: Answers): void {
  current = next;
  savedAt = Date.now();
  try {
    localStorage.setItem(KEY, JSON.stringify({ savedAt, answers: next }));
  } catch {
    // No storage: the answers live as long as the page.
  }
  for (const listener of listeners) listener();
}

/** Forgets everything said on this phone. */
export function clearAnswers(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
  current = blankAnswers();
  savedAt = 0;
  for (const listener of listeners) listener();
}

/** Forgets answers whose day is over, also on a page that was left open. */
export function forgetOld(): void {
  if (savedAt > 0 && Date.now() - savedAt >= FORGET_AFTER_MS) clearAnswers();
}

/** Calls back after each change, until the returned function is called. */
export function onAnswers(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The child being looked at. */
export function currentChild(answers: Answers): ChildAnswers {
  return answers.children.find((child) => child.id === answers.current) ?? answers.children[0];
}

/** Everything known of a child: what was said of the household and of the child itself. */
export function situationOf(answers: Answers, child: ChildAnswers): Situation {
  return { ...answers.shared, ...child.facts };
}

/** 孩子 where there is one, 老大 and 老二 where there are more: no name is ever asked. */
export function childLabel(answers: Answers, child: ChildAnswers): string {
  if (answers.children.length === 1) return '孩子';
  const index = answers.children.indexOf(child);
  return `老${'大二三四五六七八九'[index] ?? String(index + 1)}`;
}

/** What an answer needs to know of its question. */
export interface Asked {
  readonly id: string;
  readonly shared: boolean;
  readonly facts: readonly string[];
  /** Those of its facts that hold for the whole household, though the question is about one child. */
  readonly household?: readonly string[];
}

function without(known: Situation, facts: readonly string[]): Situation {
  return Object.fromEntries(Object.entries(known).filter(([fact]) => !facts.includes(fact)));
}

/** Takes an answer in, in place of what was answered to the same question before; nothing said is a question skipped. */
export function answer(answers: Answers, question: Asked, said: Readonly<Record<string, FactValue | undefined>>): Answers {
  const { turned: _turned, again: _again, ...child } = currentChild(answers);
  const asked = [...child.asked.filter((id) => id !== question.id), question.id];
  if (question.shared) {
    const sharedAsked = answers.sharedAsked.includes(question.id) ? answers.sharedAsked : [...answers.sharedAsked, question.id];
    return replaceChild({ ...answers, shared: { ...without(answers.shared, question.facts), ...said }, sharedAsked }, { ...child, asked });
  }
  const household = question.household ?? [];
  const ofHousehold = Object.fromEntries(Object.entries(said).filter(([fact]) => household.includes(fact)));
  // What is known of the household stays when one child's answer does not speak of it.
  return replaceChild(
    { ...answers, shared: { ...answers.shared, ...ofHousehold } },
    { ...child, facts: { ...without(child.facts, question.facts), ...without(said, household) }, asked },
  );
}

/** Opens one question by hand, to change its answer or to give it after all. */
export function turnTo(answers: Answers, question: string, from: string): Answers {
  return replaceChild(answers, { ...currentChild(answers), turned: { question, from } });
}

/** Leaves a question that was opened by hand as it was. */
export function turnBack(answers: Answers): Answers {
  const { turned: _, ...child } = currentChild(answers);
  return replaceChild(answers, child);
}

function replaceChild(answers: Answers, child: ChildAnswers): Answers {
  const [first, ...rest] = answers.children;
  const swap = (one: ChildAnswers) => (one.id === child.id ? child : one);
  return { ...answers, children: [swap(first), ...rest.map(swap)] };
}

/** One step back: the last question of this child is open again, with what was answered still there. */
export function stepBack(answers: Answers): Answers {
  const child = currentChild(answers);
  const last = child.asked[child.asked.length - 1];
  if (last === undefined) return answers;
  return replaceChild({ ...answers, sharedAsked: answers.sharedAsked.filter((id) => id !== last) }, { ...child, asked: child.asked.slice(0, -1), again: last });
}

/** Back to the state in which so many questions of a child were answered; as it is where that is no way back. */
export function backTo(answers: Answers, id: string, step: number): Answers {
  let back: Answers = answers.children.some((child) => child.id === id) ? { ...answers, current: id } : answers;
  while (currentChild(back).asked.length > step) back = stepBack(back);
  return back;
}

/** Leaves out a child that was added by mistake; the last one stays. */
export function removeChild(answers: Answers, id: string): Answers {
  const [first, ...rest] = answers.children.filter((child) => child.id !== id);
  return first ? { ...answers, children: [first, ...rest], current: first.id } : answers;
}

/** A further child of the same household; what was said of the household counts for it too. */
export function addChild(answers: Answers): Answers {
  const id = String(Math.max(...answers.children.map((child) => Number(child.id))) + 1);
  return { ...answers, children: [...answers.children, blankChild(id)], current: id };
}

/** Opens private questions: the family asked for them. */
export function openPrivate(answers: Answers, facts: readonly string[]): Answers {
  const child = currentChild(answers);
  return replaceChild(answers, { ...child, opened: [...new Set([...child.opened, ...facts])] });
}
