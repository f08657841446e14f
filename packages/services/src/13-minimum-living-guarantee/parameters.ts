import { local, national } from '../parameter.ts';
import { cite } from '../sources.ts';

const liuzhou = cite('liuzhouStandards2022', '低保标准', 'repost');

/** Set by the region or the prefecture city (Act art. 19); later values of Liuzhou were not found, so its rows end with the year after. */
export const urbanStandard = local(
  { id: 'minimum-living-urban', label: '城市低保标准（每人每月）', en: 'urban minimum living standard a month', unit: 'fen', setBy: 'prefecture' },
  [{ area: '4502', from: '2022-12-01', to: '2023-11-30', value: 77_000, cite: liuzhou }],
);
export const ruralStandard = local(
  { id: 'minimum-living-rural', label: '农村低保标准（每人每月）', en: 'rural minimum living standard a month', unit: 'fen', setBy: 'prefecture' },
  [{ area: '4502', from: '2022-12-01', to: '2023-11-30', value: 50_000, cite: liuzhou }],
);

/** The line of the margin is an uplift set by the province (Act art. 21); one and a half is only the older default. */
export const marginalPercent = local({
  id: 'marginal-percent',
  label: '低保边缘线占低保标准的百分比',
  en: 'line of the margin as a percentage of the standard',
  unit: 'percent',
  setBy: 'region',
});

export const decisionDays = national(
  { id: 'minimum-living-decision-days', label: '人户分离时低保审核确认的时限', en: 'time to decide where hukou and residence differ', unit: 'workingDays' },
  45,
  '2021-07-01',
  cite('minimumLiving', '15-24', 'official'),
);
