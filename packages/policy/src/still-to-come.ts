import type { FactValue, Situation } from './facts.ts';
import { answersOf, nearness, openingOf, stand, type Interview, type Standing } from './next-question.ts';
import type { LikelyAnswer } from './likely-answers.ts';
import type { Question } from './question.ts';

/**
 * About how many questions are left, the next one included: the check is walked to its end with the likeliest answers and a cheaper
 * choice of questions than `nextQuestion` makes. Real answers settle more or less, so the number may rise by a little or fall by several.
 */
export function stillToCome(interview: Interview, said: Situation, asked: ReadonlySet<string>): number {
  const done = new Set(asked);
  const situation: Record<string, FactValue | undefined> = { ...said };
  for (let count = 0; count < interview.questions.length; count += 1) {
    const standing = stand(interview, situation, done);
    const question = openingOf(interview, standing) ?? nearestOf(interview, standing);
    if (!question) return count;
    Object.assign(situation, likeliest(interview, standing, question));
    done.add(question.id);
  }
  return interview.questions.length;
}

function likeliest(interview: Interview, standing: Standing, question: Question): LikelyAnswer['adds'] {
  const answers = answersOf(interview, standing, question);
  const most = answers.reduce((share, answer) => Math.max(share, answer.share), 0);
  const middle = answers.filter((answer) => answer.share === most);
  return middle[Math.floor(middle.length / 2)]?.adds ?? {};
}

/** The question that supplies most of what is missing, for its effort. */
function nearestOf(interview: Interview, standing: Standing): Question | undefined {
  let [best, most]: [Question | undefined, number] = [undefined, 0];
  for (const question of standing.candidates) {
    const near = nearness(standing, likeliest(interview, standing, question));
    const sum = [...near.values()].reduce((total, share) => total + share, 0) / question.effort;
    if (sum > most) [best, most] = [question, sum];
  }
  return best;
}
