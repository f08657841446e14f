import type { Fact } from '@tongxing/policy';
import * as child from './child.ts';
import * as household from './household.ts';
import * as privateFacts from './private.ts';
import * as residence from './residence.ts';
import * as school from './school.ts';

function factsIn(module: Readonly<Record<string, unknown>>): readonly Fact[] {
  return Object.values(module).filter(isFact);
}

function isFact(value: unknown): value is Fact {
  return typeof value === 'object' && value !== null && 'id' in value && 'type' in value && 'holds' in value;
}

/** Every fact of the list, once. Facts become questions, roster columns, SQL columns and bits from these declarations alone. */
export const facts: readonly Fact[] = [child, residence, school, household, privateFacts].flatMap(factsIn);
