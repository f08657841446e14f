import type { Certainty, PlainDate } from '@tongxing/policy';
import { months, years, type Span } from './span.ts';
import type { SeriesId } from './vaccine-series.ts';

/** What a clinic does about a dose that was not given in its time. `closed`: it is given no more. */
export type CatchUpKind = 'give' | 'testFirst' | 'clinic' | 'closed';

/** What holds for a missing dose of these series from an age on, or for children born before a day. */
export interface CatchUpRule {
  /** Absent: every series. */
  readonly series?: readonly SeriesId[];
  /** Absent: every slot of the series. */
  readonly slot?: string;
  readonly fromAge?: Span;
  readonly bornBefore?: PlainDate;
  readonly kind: CatchUpKind;
  readonly say: string;
  readonly checked: Certainty;
}

/** Missing doses are made up, free of charge, before this birthday. */
export const CATCH_UP_ENDS: Span = years(18);

/** The rules, the narrower before the wider: the first that fits holds. A series is never begun anew, only missing doses are given. */
export const catchUpRules: readonly CatchUpRule[] = [
  { fromAge: CATCH_UP_ENDS, kind: 'closed', say: '免费补种到18岁前为止', checked: 'repost' },
  { series: ['bcg'], fromAge: years(4), kind: 'closed', say: '满4岁不再补种卡介苗', checked: 'repost' },
  { series: ['bcg'], fromAge: months(3), kind: 'testFirst', say: '看接种本，没打过的先做结核菌素试验，阴性才补；打过没留疤的不用再打', checked: 'repost' },
  { series: ['mena'], fromAge: months(24), kind: 'closed', say: '满2岁不再补A群流脑，改打A群C群流脑疫苗', checked: 'repost' },
  { slot: 'dtap-5', bornBefore: '2019-01-01', kind: 'clinic', say: '看接种本，没打的补百白破还是白破，由门诊决定', checked: 'toConfirm' },
  { series: ['dtap', 'dt'], fromAge: years(7), kind: 'clinic', say: '看接种本，满7岁缺的补哪一种、补几针，由门诊决定', checked: 'toConfirm' },
  { series: ['hpv'], fromAge: years(15), kind: 'clinic', say: '看接种本，没打完的18岁前免费；满15岁才打第一针的，打几针由门诊决定', checked: 'repost' },
  { series: ['hpv'], kind: 'give', say: '看接种本，没打完的，18岁前免费补', checked: 'repost' },
  { kind: 'give', say: '看接种本，没打的补，不收钱', checked: 'repost' },
];

/** Two injected live vaccines not given on the same day are given this many days apart at least. */
export const LIVE_VACCINES_APART = { days: 28 } as const;
