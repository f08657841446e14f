import type { ParameterRow } from '@tongxing/policy';
import { parameters } from './list.ts';
import { GUANGXI } from './parameter.ts';
import { cite } from './sources.ts';

const SAMPLE = cite('trial', '示例', 'official');
const FROM = '2026-01-01';

/** Plausible sums, lines and settings for trying every path. None is anybody's standard; each wears 示例 wherever it shows. */
const SAMPLES: Readonly<Record<string, number | string>> = {
  'childcare-offered': 'offered',
  'kindergarten-younger-age': 34,
  'kindergarten-ranking': 'homeFirst',
  'preschool-last-year-waiver': 150_000,
  'preschool-hardship-aid': 150_000,
  'admission-mode': 'fourDocuments',
  'junior-exam-relaxed': 'regionalMinimum',
  'minimum-living-urban': 80_000,
  'minimum-living-rural': 55_000,
  'marginal-percent': 150,
  'unsupported-child-allowance': 120_000,
  'extreme-poverty-urban': 104_000,
  'extreme-poverty-rural': 71_500,
  'extreme-poverty-lodge-at-residence': 'open',
  'disposable-income-month': 250_000,
  'insurance-aid-full': 40_000,
  'insurance-aid-fixed': 20_000,
  'housing-low-income-line': 160_000,
  'housing-lower-middle-line': 320_000,
  'housing-area-limit': 1_300,
  'housing-newcomer-way': 'permitYears',
  'housing-permit-years': 1,
  'training-other-groups': 'namedOnly',
  'federation-preschool-aid': 'paid',
  'disabled-pupil-costs': 'school',
};

/** The sample rows of trial mode for the whole region; published rows always win over them. */
export const trialRows: readonly ParameterRow[] = parameters.flatMap((parameter) => {
  const value = SAMPLES[parameter.id];
  return value === undefined ? [] : [{ parameter: parameter.id, area: GUANGXI.code, from: FROM, value, cite: SAMPLE, trial: true as const }];
});
