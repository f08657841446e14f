import { local, national } from '../parameter.ts';
import { cite } from '../sources.ts';

/** Below it a minor counts as unable to work. */
export const workAge = national(
  { id: 'extreme-poverty-work-age', label: '特困认定里“无劳动能力”的未成年人年龄', en: 'age below which a minor counts as unable to work', unit: 'years' },
  16,
  '2021-07-01',
  cite('extremePoverty', '认定条件', 'official'),
);

const liuzhou = cite('liuzhouStandards2022', '特困基本生活标准', 'repost');

/** Set at or above a multiple of the minimum living standard; later values of Liuzhou were not found, so its rows end with the year after. */
export const urbanSupport = local(
  { id: 'extreme-poverty-urban', label: '城市特困基本生活标准（每人每月）', en: 'urban basic support a month', unit: 'fen', setBy: 'prefecture' },
  [{ area: '4502', from: '2022-12-01', to: '2023-11-30', value: 101_000, cite: liuzhou }],
);
export const ruralSupport = local(
  { id: 'extreme-poverty-rural', label: '农村特困基本生活标准（每人每月）', en: 'rural basic support a month', unit: 'fen', setBy: 'prefecture' },
  [{ area: '4502', from: '2022-12-01', to: '2023-11-30', value: 65_000, cite: liuzhou }],
);

export const lodgeAtResidence = local({
  id: 'extreme-poverty-lodge-at-residence',
  label: '有居住证能不能在住地申请特困',
  en: 'whether permit holders may lodge the claim at the residence',
  unit: 'setting',
  setBy: 'county',
  settings: [
    { value: 'open', label: '可以', en: 'open' },
    { value: 'closed', label: '要回户口所在地', en: 'at the hukou place' },
  ],
});
