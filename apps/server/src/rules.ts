import { loadRules, programs, readRegions, trialRows, type Rules } from '@tongxing/services';
import china from '@tongxing/services/china.json' with { type: 'json' };
import townships from '@tongxing/services/guangxi-townships.json' with { type: 'json' };
import type { Program } from '@tongxing/policy';
import type { Config } from './config.ts';

/** The rules as the server holds them: with programs ready by area and day. */
export interface ServerRules extends Rules {
  readonly programFor: (area: string, asOf: string) => Program;
  readonly today: () => string;
}

/** Today in the region, as a plain date. */
function todayInGuangxi(): string {
  return new Date(Date.now() + 8 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

/** Loads rules and places; trial mode adds the sample values, each marked. */
export function loadServerRules(config: Pick<Config, 'trial'>): ServerRules {
  const rules = loadRules(readRegions(china, townships), config.trial ? trialRows : []);
  return { ...rules, programFor: programs(rules), today: todayInGuangxi };
}
