import type { FactValue, TicksQuestion } from '@tongxing/policy';

/** What a list of ticks says: of what is not ticked, too. */
export function saidByTicks(question: TicksQuestion, ticked: readonly string[]): Readonly<Record<string, FactValue>> {
  const sets = question.answers.filter((one) => ticked.includes(one.id)).map((one) => one.sets);
  return Object.assign({}, question.unticked, ...sets) as Readonly<Record<string, FactValue>>;
}
