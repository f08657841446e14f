import type { Certainty, Citation, PlainDate } from '@tongxing/policy';
import { days, months, years, type Span } from './span.ts';
import type { Product, SeriesId } from './vaccine-series.ts';
import { productLineChecked, products } from './vaccine-series.ts';

/** Editions of the programme that are kept, by the month from which they hold. */
export type ProgrammeVersionId = '2021' | '2025-01' | '2025-11' | '2026-06';

/** A length of time laid down somewhere, and how sure that is: one `toConfirm` is never shown as a last day. */
export interface Bound {
  readonly span: Span;
  readonly checked: Certainty;
}

/** A bound that is counted from another dose, named by its slot. */
export interface BoundAfter extends Bound {
  readonly after: string;
}

/**
 * One dose. `slot` is its place in the programme in every edition: the DT of 2021 and the fifth DTaP are one slot, so that an edition
 * can replace a dose without a child owing both.
 */
export interface VaccineDose {
  readonly id: string;
  readonly slot: string;
  readonly series: SeriesId;
  /** From 1 within the series. */
  readonly dose: number;
  readonly product: Product;
  /** Not before the child has this age; from that day to the same day of the next month is the usual time. */
  readonly minAge: Span;
  /** Recommended before the child has this age: the last day is the one before. Absent where the programme sets none. */
  readonly by?: Bound;
  /** At birth: within so many hours. */
  readonly withinHours?: number;
  /** Least time since other doses. */
  readonly intervals: readonly BoundAfter[];
  /** Recommended before this time since another dose. */
  readonly byAfter?: BoundAfter;
  /** Only for girls born on or after this day. */
  readonly girlsBornFrom?: PlainDate;
  /** What must not be missed about this dose, while it is to come or due. */
  readonly note?: string;
  readonly checked: Certainty;
}

/** An edition. A past dose is judged by the edition of its day, a future one by the newest. */
export interface ProgrammeVersion {
  readonly id: ProgrammeVersionId;
  /** First day; absent for the oldest edition kept, which stands for all days before: its own first day is not confirmed. */
  readonly inForce?: PlainDate;
  readonly inForceChecked: Certainty;
  readonly source: Citation;
  readonly doses: readonly VaccineDose[];
}

type Extra = Partial<Pick<VaccineDose, 'by' | 'withinHours' | 'intervals' | 'byAfter' | 'girlsBornFrom' | 'note' | 'slot' | 'checked'>>;

function dose(series: SeriesId, number: number, product: Product, minAge: Span, extra: Extra = {}): VaccineDose {
  const id = `${series}-${number}`;
  return { id, slot: id, series, dose: number, product, minAge, intervals: [], checked: 'repost', ...extra };
}

function read(span: Span): Bound {
  return { span, checked: 'repost' };
}

function recalled(span: Span): Bound {
  return { span, checked: 'toConfirm' };
}

function after(slot: string, span: Span, checked: Certainty = 'repost'): BoundAfter {
  return { after: slot, span, checked };
}

/** The first day of the HPV programme, and the first birth date that it serves. */
const HPV_FROM = '2025-11-10';
const HPV_BORN_FROM = '2011-11-10';

const hepbAndBcg: readonly VaccineDose[] = [
  dose('hepb', 1, products.hepb, days(0), { withinHours: 24, note: '妈妈有乙肝或者没查过的，12小时内打，再问医生要不要加打乙肝免疫球蛋白' }),
  dose('hepb', 2, products.hepb, months(1), { intervals: [after('hepb-1', days(28))] }),
  dose('hepb', 3, products.hepb, months(6), {
    by: read(months(12)),
    intervals: [after('hepb-2', days(60)), after('hepb-1', months(4), 'toConfirm')],
  }),
  dose('bcg', 1, products.bcg, days(0), { by: read(months(3)) }),
];

const polio: readonly VaccineDose[] = [
  dose('polio', 1, products.ipv, months(2)),
  dose('polio', 2, products.ipv, months(3), { intervals: [after('polio-1', days(28))] }),
  dose('polio', 3, products.bopv, months(4), { by: read(months(12)), intervals: [after('polio-2', days(28))] }),
  dose('polio', 4, products.bopv, years(4), { by: read(years(5)), intervals: [after('polio-3', days(28))] }),
];

/** Three doses at 3, 4 and 5 months until the end of 2024; at 2, 4 and 6 since. */
function dtap(first: readonly [number, number, number]): VaccineDose[] {
  return [
    dose('dtap', 1, products.dtap, months(first[0])),
    dose('dtap', 2, products.dtap, months(first[1]), { intervals: [after('dtap-1', days(28))] }),
    dose('dtap', 3, products.dtap, months(first[2]), { by: read(months(12)), intervals: [after('dtap-2', days(28))] }),
    dose('dtap', 4, products.dtap, months(18), { by: read(months(24)), intervals: [after('dtap-3', months(6))] }),
  ];
}

const dt2021 = dose('dt', 1, products.dt, years(6), { slot: 'dtap-5', by: read(years(7)) });
const dtap5 = dose('dtap', 5, products.dtap, years(6), { by: read(years(7)), intervals: [after('dtap-4', months(12), 'toConfirm')] });

function liveAndMeningococcal(menA2By: Bound): VaccineDose[] {
  return [
    dose('mmr', 1, products.mmr, months(8), { by: read(months(12)) }),
    dose('mmr', 2, products.mmr, months(18), { by: read(months(24)), intervals: [after('mmr-1', days(28))] }),
    dose('je', 1, products.jeLive, months(8), { checked: productLineChecked, by: read(months(12)) }),
    dose('je', 2, products.jeLive, years(2), { checked: productLineChecked, by: read(years(3)), intervals: [after('je-1', months(12), 'toConfirm')] }),
    dose('mena', 1, products.menA, months(6), { by: read(months(12)) }),
    dose('mena', 2, products.menA, months(9), { by: menA2By, intervals: [after('mena-1', months(3))] }),
    dose('menac', 1, products.menAC, years(3), { by: read(years(4)), intervals: [after('mena-2', months(12))] }),
    dose('menac', 2, products.menAC, years(6), { by: read(years(7)), intervals: [after('menac-1', years(3))] }),
    dose('hepa', 1, products.hepaLive, months(18), { checked: productLineChecked, by: read(months(24)) }),
  ];
}

/** In 2026 the programme adds the second dose's own limit, and serves until 18 who has not finished. */
function hpv(edition: 'notice' | 'table'): VaccineDose[] {
  return [
    dose('hpv', 1, products.hpv, years(13), { by: read(years(14)), girlsBornFrom: HPV_BORN_FROM }),
    dose('hpv', 2, products.hpv, years(13), {
      intervals: [after('hpv-1', months(6))],
      girlsBornFrom: HPV_BORN_FROM,
      ...(edition === 'table' && { byAfter: after('hpv-1', months(12), 'toConfirm') }),
    }),
  ];
}

/** Before the 2026 edition most latest ages were recalled, not read: they guide, and are shown to nobody as a last day. */
const READ_BEFORE_2026 = new Set(['bcg-1', 'mmr-1', 'mmr-2', 'mena-2', 'menac-1', 'menac-2', 'polio-4', 'hpv-1']);

function before2026(doses: readonly VaccineDose[]): VaccineDose[] {
  return doses.map((one) => (one.by && !READ_BEFORE_2026.has(one.id) ? { ...one, by: recalled(one.by.span) } : one));
}

const menA2Before2026 = read(months(18));

/** The editions, the oldest first. */
export const programmeVersions: readonly ProgrammeVersion[] = [
  {
    id: '2021',
    inForceChecked: 'toConfirm',
    source: {
      source: { id: 'vaccine-programme-2021', title: '国家免疫规划疫苗儿童免疫程序及说明（2021年版）' },
      article: '免疫程序表',
      checked: 'repost',
    },
    doses: before2026([...hepbAndBcg, ...polio, ...dtap([3, 4, 5]), dt2021, ...liveAndMeningococcal(menA2Before2026)]),
  },
  {
    id: '2025-01',
    inForce: '2025-01-01',
    inForceChecked: 'repost',
    source: {
      source: {
        id: 'dtap-notice-2024',
        title: '关于国家免疫规划百白破疫苗和白破疫苗免疫程序调整相关工作的通知',
        number: '国疾控卫免发〔2024〕20号',
        inForce: '2025-01-01',
      },
      article: '免疫程序调整',
      checked: 'repost',
    },
    doses: before2026([...hepbAndBcg, ...polio, ...dtap([2, 4, 6]), dtap5, ...liveAndMeningococcal(menA2Before2026)]),
  },
  {
    id: '2025-11',
    inForce: HPV_FROM,
    inForceChecked: 'repost',
    source: {
      source: { id: 'hpv-notice-2025', title: '国家疾控局等七部门关于把人乳头瘤病毒疫苗纳入国家免疫规划的通知', described: true, inForce: HPV_FROM },
      article: '接种对象和程序',
      checked: 'repost',
    },
    doses: before2026([...hepbAndBcg, ...polio, ...dtap([2, 4, 6]), dtap5, ...liveAndMeningococcal(menA2Before2026), ...hpv('notice')]),
  },
  {
    // The day of issue: the day from which it holds was not read.
    id: '2026-06',
    inForce: '2026-06-17',
    inForceChecked: 'toConfirm',
    source: {
      source: {
        id: 'vaccine-programme-2026',
        title: '国家免疫规划疫苗儿童免疫程序及说明（2026年版）',
        number: '国疾控卫免发〔2026〕16号',
      },
      article: '免疫程序表',
      checked: 'repost',
      recheck: '正式文本、生效日和补种章节未读到',
    },
    doses: [...hepbAndBcg, ...polio, ...dtap([2, 4, 6]), dtap5, ...liveAndMeningococcal(read(months(24))), ...hpv('table')],
  },
];

/** The edition by which a dose of this day is judged. */
export function programmeOn(day: PlainDate): ProgrammeVersion {
  const version = programmeVersions.findLast((one) => one.inForce === undefined || one.inForce <= day);
  if (!version) throw new Error(`no programme for ${day}`);
  return version;
}

/** The newest edition, for doses to come. */
export function newestProgramme(): ProgrammeVersion {
  const version = programmeVersions.at(-1);
  if (!version) throw new Error('no programme is kept');
  return version;
}

/** A product line that a clinic may hold instead; one child keeps to one line. */
export interface Alternative {
  readonly id: string;
  readonly nameEn: string;
  readonly name: string;
  /** The slots of the usual line that it stands for. */
  readonly insteadOf: readonly string[];
  readonly doses: readonly VaccineDose[];
}

/** The inactivated lines: JE in four doses, HepA in two. */
export const alternatives: readonly Alternative[] = [
  {
    id: 'je-inactivated',
    name: '乙脑灭活疫苗',
    nameEn: 'Japanese encephalitis (inactivated)',
    insteadOf: ['je-1', 'je-2'],
    doses: [
      dose('je', 1, products.jeInactivated, months(8), { slot: 'je-i-1' }),
      // 7 to 10 days after the first.
      dose('je', 2, products.jeInactivated, months(8), {
        slot: 'je-i-2',
        by: read(months(12)),
        intervals: [after('je-i-1', days(7), 'toConfirm')],
        byAfter: after('je-i-1', days(11), 'toConfirm'),
      }),
      dose('je', 3, products.jeInactivated, years(2), { slot: 'je-i-3', by: read(years(3)), intervals: [after('je-i-2', months(1), 'toConfirm')] }),
      dose('je', 4, products.jeInactivated, years(6), { slot: 'je-i-4', by: read(years(7)), intervals: [after('je-i-3', years(3), 'toConfirm')] }),
    ].map((one) => ({ ...one, id: one.slot })),
  },
  {
    id: 'hepa-inactivated',
    name: '甲肝灭活疫苗',
    nameEn: 'hepatitis A (inactivated)',
    insteadOf: ['hepa-1'],
    doses: [
      dose('hepa', 1, products.hepaInactivated, months(18), { slot: 'hepa-i-1', by: read(months(24)) }),
      dose('hepa', 2, products.hepaInactivated, months(24), { slot: 'hepa-i-2', by: read(years(3)), intervals: [after('hepa-i-1', months(6))] }),
    ].map((one) => ({ ...one, id: one.slot })),
  },
];

/** A regional addition to the programme: Guangxi's own HPV doses for the girls just older than the national ones; it has ended. */
export const guangxiHpvProject = {
  name: '广西女生HPV疫苗免费接种项目',
  bornFrom: '2011-08-31',
  bornTo: '2011-11-09',
  lastDay: '2026-11-09',
  checked: 'repost',
} as const satisfies { name: string; bornFrom: PlainDate; bornTo: PlainDate; lastDay: PlainDate; checked: Certainty };
