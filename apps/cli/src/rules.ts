import { loadRules, readRegions, trialRows, type Rules } from '@tongxing/services';
import china from '@tongxing/services/china.json' with { type: 'json' };
import townships from '@tongxing/services/guangxi-townships.json' with { type: 'json' };
import type { Arguments } from './arguments.ts';

/** The rules with all places, and the sample values where trial mode asks for them. */
export function commandRules({ trial }: Pick<Arguments, 'trial'>): Rules {
  return loadRules(readRegions(china, townships), trial ? trialRows : []);
}

/** The day asked about: the one named, else today. */
export function dayOf({ asOf }: Pick<Arguments, 'asOf'>): string {
  if (asOf !== undefined) return asOf;
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}
