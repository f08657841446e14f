import { factsOf, type Benefit } from '@tongxing/policy';

/** Whether a benefit may stand where others see it: on paper, in a calendar. One whose rule looks at a private fact may not. */
export function isOpenToSee({ entitled }: Benefit): boolean {
  return !factsOf(entitled).some((fact) => fact.private === true);
}
