import { loadRules, programs, readRegions, timelineRulesOf, trialRows, type Rules } from '@tongxing/services';
import china from '@tongxing/services/china.json' with { type: 'json' };
import townships from '@tongxing/services/guangxi-townships.json' with { type: 'json' };
import { fromDayNumber, type Derivation, type Program } from '@tongxing/policy';
import server from '../package.json' with { type: 'json' };
import type { Config } from './config.ts';

export const VERSION: string = server.version;

/** The rules as the server holds them: with programs ready by area and day. */
export interface ServerRules extends Rules {
  readonly programFor: (area: string, asOf: string) => Program;
  /** What follows from other facts, for readers that try answers. */
  readonly derivations: readonly Derivation[];
  readonly today: () => string;
  /** Sample values are loaded. */
  readonly trial: boolean;
}

const AHEAD_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;

/** Today in China, as a plain date, wherever the server stands; each day is written once. */
function clock(): () => string {
  let [day, text] = [Number.NaN, ''];
  return () => {
    const now = Math.floor((Date.now() + AHEAD_MS) / DAY_MS);
    if (now !== day) [day, text] = [now, fromDayNumber(now)];
    return text;
  };
}

/** Loads rules and places; trial mode adds the sample values, each marked. */
export function loadServerRules({ trial }: Pick<Config, 'trial'>): ServerRules {
  const rules = loadRules(readRegions(china, townships), trial ? trialRows : []);
  return { ...rules, trial, derivations: timelineRulesOf(rules).derivations, programFor: programs(rules), today: clock() };
}
