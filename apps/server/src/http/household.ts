import { remarksOn, type EligibilityRequest, type Remark } from '@tongxing/contracts';
import type { Situation } from '@tongxing/policy';
import { facts, plainCode } from '@tongxing/services';
import type { ServerRules } from '../rules.ts';

const areaFacts = facts.filter((fact) => fact.type === 'area').map((fact) => fact.id);

/** What is asked of a household, read: one situation a child, and what was kept though it looks odd. */
export interface Household {
  readonly asOf: string;
  readonly children: readonly Situation[];
  readonly remarks: readonly Remark[];
}

type Sent = Pick<EligibilityRequest, 'asOf' | 'household' | 'children'>;

/** Puts what is said of the household under each child's own words, and cuts padded codes (450100) to their level. Runs for every request: it copies only what it must. */
export function readHousehold(sent: Sent, rules: ServerRules): Household {
  const children = sent.children.map((child) => withPlainCodes(sent.household ? { ...sent.household, ...child } : child, rules));
  const remarks = children.flatMap((situation, index) => remarksOn(situation, rules, `children.${index}.`));
  return { asOf: sent.asOf ?? rules.today(), children, remarks };
}

function withPlainCodes(said: Readonly<Record<string, unknown>>, { regions }: ServerRules): Situation {
  const situation = said as Situation;
  const odd = areaFacts.filter((id) => typeof situation[id] === 'string' && !regions.byCode.has(situation[id]));
  return odd.length === 0 ? situation : { ...situation, ...Object.fromEntries(odd.map((id) => [id, plainCode(String(situation[id]))])) };
}
