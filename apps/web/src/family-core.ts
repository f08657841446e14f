import type { Question, Shown, Situation } from '@tongxing/policy';
import { checkChild, completeSituation, type ChildCheck, type Rules } from '@tongxing/services';
import { currentChild, situationOf, type Answers } from './answers.ts';
import { adviceFor } from './family-advice.ts';

/** The services by what they show. */
export type Ledger = Readonly<Record<Shown, readonly number[]>>;

/** What every page reads: the situation of the child being looked at, its check, and the advice of the rules. */
export interface FamilyCore {
  readonly rules: Rules;
  readonly today: string;
  readonly advice: ReturnType<typeof adviceFor>;
  readonly full: (answers: Answers) => Situation;
  readonly check: (answers: Answers) => ChildCheck;
  readonly ledger: (answers: Answers) => Ledger;
  readonly asked: (answers: Answers) => ReadonlySet<string>;
  readonly next: (answers: Answers) => Question | undefined;
}

/** Keeps a child's situation and check until its own answers or those of the household change. */
export function familyCore(rules: Rules, today: string): FamilyCore {
  const advice = adviceFor(rules, today);
  const situations = new WeakMap<object, { readonly shared: Situation; readonly situation: Situation }>();
  const checks = new WeakMap<Situation, ChildCheck>();

  function full(answers: Answers): Situation {
    const child = currentChild(answers);
    const kept = situations.get(child.facts);
    if (kept?.shared === answers.shared) return kept.situation;
    const situation = completeSituation(situationOf(answers, child), rules);
    situations.set(child.facts, { shared: answers.shared, situation });
    return situation;
  }

  function check(answers: Answers): ChildCheck {
    const situation = full(answers);
    const made = checks.get(situation) ?? checkChild(situation, rules, today);
    checks.set(situation, made);
    return made;
  }

  function ledger(answers: Answers): Ledger {
    const shown = [...advice.shown(full(answers))];
    const of = (one: Shown) => shown.filter(([, what]) => what === one).map(([number]) => number);
    return {
      canHave: of('canHave'),
      oneAnswerAway: of('oneAnswerAway'),
      notNow: of('notNow'),
      notSettledLocally: of('notSettledLocally'),
      notAsked: of('notAsked'),
    };
  }

  const asked = (answers: Answers) => new Set([...currentChild(answers).asked, ...answers.sharedAsked]);
  return { rules, today, advice, full, check, ledger, asked, next: (answers) => advice.next(full(answers), asked(answers)) };
}
