import type { Certainty } from '@tongxing/policy';

/** The series of the national immunisation programme, and the DT that closed the DTaP series until 2025. */
export type SeriesId = 'hepb' | 'bcg' | 'polio' | 'dtap' | 'dt' | 'mmr' | 'je' | 'mena' | 'menac' | 'hepa' | 'hpv';

/** How a dose is given. */
export type Route = 'intramuscular' | 'subcutaneous' | 'intradermal' | 'oral';

/** A vaccine as it stands in the booklet. `live` injected vaccines not given on one day are given 28 days apart at least. */
export interface Product {
  readonly name: string;
  readonly nameEn: string;
  readonly route: Route;
  readonly live: boolean;
}

/** A series under its three names: the official one, the English one, and what a grandmother calls it. */
export interface VaccineSeries {
  readonly id: SeriesId;
  readonly name: string;
  readonly nameEn: string;
  readonly plain: string;
  readonly against: string;
}

/** The series in the order of the booklet. */
export const vaccineSeries: readonly VaccineSeries[] = [
  { id: 'hepb', name: '乙肝疫苗', nameEn: 'hepatitis B', plain: '乙肝针', against: '乙肝' },
  { id: 'bcg', name: '卡介苗', nameEn: 'BCG', plain: '胳膊上留疤的那一针', against: '结核病' },
  { id: 'polio', name: '脊灰疫苗', nameEn: 'poliomyelitis', plain: '防小儿麻痹的（前两次打针，后两次口服）', against: '小儿麻痹症' },
  { id: 'dtap', name: '百白破疫苗', nameEn: 'DTaP', plain: '百白破针', against: '百日咳、白喉、破伤风' },
  { id: 'dt', name: '白破疫苗', nameEn: 'DT', plain: '白破针', against: '白喉、破伤风' },
  { id: 'mmr', name: '麻腮风疫苗', nameEn: 'measles, mumps and rubella', plain: '麻疹那一针', against: '麻疹、腮腺炎、风疹' },
  { id: 'je', name: '乙脑减毒活疫苗', nameEn: 'Japanese encephalitis (live)', plain: '乙脑针', against: '蚊子传的脑炎' },
  { id: 'mena', name: 'A群流脑多糖疫苗', nameEn: 'meningococcal A', plain: '流脑针', against: '流脑' },
  { id: 'menac', name: 'A群C群流脑多糖疫苗', nameEn: 'meningococcal A and C', plain: '大一点打的流脑针', against: '流脑' },
  { id: 'hepa', name: '甲肝减毒活疫苗', nameEn: 'hepatitis A (live)', plain: '甲肝针', against: '甲肝' },
  { id: 'hpv', name: '双价人乳头瘤病毒疫苗', nameEn: 'bivalent HPV', plain: '女孩防宫颈癌的针', against: '宫颈癌' },
];

/** The products of the programme. */
export const products = {
  hepb: { name: '重组乙肝疫苗', nameEn: 'HepB', route: 'intramuscular', live: false },
  bcg: { name: '卡介苗', nameEn: 'BCG', route: 'intradermal', live: true },
  ipv: { name: '脊灰灭活疫苗', nameEn: 'IPV', route: 'intramuscular', live: false },
  bopv: { name: '二价脊灰减毒活疫苗', nameEn: 'bOPV', route: 'oral', live: true },
  dtap: { name: '吸附无细胞百白破联合疫苗', nameEn: 'DTaP', route: 'intramuscular', live: false },
  dt: { name: '吸附白喉破伤风联合疫苗', nameEn: 'DT', route: 'intramuscular', live: false },
  mmr: { name: '麻腮风联合减毒活疫苗', nameEn: 'MMR', route: 'subcutaneous', live: true },
  jeLive: { name: '乙脑减毒活疫苗', nameEn: 'JE-L', route: 'subcutaneous', live: true },
  jeInactivated: { name: '乙脑灭活疫苗', nameEn: 'JE-I', route: 'intramuscular', live: false },
  menA: { name: 'A群流脑多糖疫苗', nameEn: 'MPSV-A', route: 'subcutaneous', live: false },
  menAC: { name: 'A群C群流脑多糖疫苗', nameEn: 'MPSV-AC', route: 'subcutaneous', live: false },
  hepaLive: { name: '甲肝减毒活疫苗', nameEn: 'HepA-L', route: 'subcutaneous', live: true },
  hepaInactivated: { name: '甲肝灭活疫苗', nameEn: 'HepA-I', route: 'intramuscular', live: false },
  hpv: { name: '双价人乳头瘤病毒疫苗', nameEn: 'HPV2', route: 'intramuscular', live: false },
} as const satisfies Record<string, Product>;

/** That Guangxi gives the live JE vaccine as its routine product is recalled, the same for HepA: clinics may hold the other. */
export const productLineChecked: Certainty = 'toConfirm';

/** A series by its id; every id has one. */
export function getSeries(id: SeriesId): VaccineSeries {
  const series = vaccineSeries.find((one) => one.id === id);
  if (!series) throw new Error(`no vaccine series ${id}`);
  return series;
}
