import type { Shown } from '@tongxing/policy';
import { benefits } from '@tongxing/services';
import type { ChildScreening } from './screen-roster.ts';

const JOIN = '；';

/** A day of a child and what happens on it, in words. */
export interface DayInWords {
  readonly date: string;
  readonly say: string;
}

/** The item that a benefit belongs to: 2.2 of 2.2-last-year. */
export function itemOf(benefit: string): string {
  return benefit.replace(/-.*/, '');
}

/** Number and name of a benefit by its place in the list. */
export function nameOfBenefit(benefit: number): string {
  const one = benefits[benefit];
  return one ? `${itemOf(one.id)} ${one.name}` : '';
}

function sayChange(to: Shown, from: Shown): string {
  if (to === 'canHave') return '能享受了';
  if (from === 'canHave') return '前一天是最后一天';
  return to === 'notNow' ? '不再可能' : '可能可以了，要再问';
}

/** The days to come, the nearest first: changes of answers, doses and visits. */
export function daysInWords(child: ChildScreening): readonly DayInWords[] {
  const byDate = new Map<string, string[]>();
  const add = (date: string, say: string): void => void byDate.set(date, [...(byDate.get(date) ?? []), say]);
  for (const { date, changes } of child.changes) for (const { benefit, from, to } of changes) add(date, `${nameOfBenefit(benefit)}：${sayChange(to, from)}`);
  for (const { date, kind, name } of child.care.next) add(date, kind === 'vaccine' ? `该打针了：${name}` : `该体检了：${name}`);
  return [...byDate].sort(([a], [b]) => (a < b ? -1 : 1)).map(([date, says]) => ({ date, say: says.join(JOIN) }));
}
