import { findRegion, loadRules, readRegions, trialRows, type Rules } from '@tongxing/services';
import china from '@tongxing/services/china.json' with { type: 'json' };
import townships from '@tongxing/services/guangxi-townships.json' with { type: 'json' };
import { UsageError, type Arguments } from './arguments.ts';

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

/** The code of the place named by `--area`, a code or words; `undefined` where the option is absent. */
export function areaOf({ area }: Pick<Arguments, 'area'>, { regions }: Pick<Rules, 'regions'>): string | undefined {
  if (area === undefined) return undefined;
  const { code, candidates } = findRegion(regions, area);
  if (code !== undefined) return code;
  const several =
    candidates.length > 1 ? `叫“${area}”的地方有${candidates.length}个，请写上省和市` : `不认识“${area}”这个地方，请写全省、市、县，或者写行政区划代码`;
  throw new UsageError(`--area：${several}。 / --area "${area}" names no place, or several.`);
}
