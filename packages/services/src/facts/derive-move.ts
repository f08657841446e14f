import type { FactValue, Situation } from '@tongxing/policy';

const PROVINCE = 2;
const PREFECTURE = 4;
const COUNTY = 6;
const TOWNSHIP = 9;

/** Whether two county-level codes are districts of one city's centre; `undefined` where the codes are in no table. */
export type AreDistrictsOfOneCity = (a: string, b: string) => boolean | undefined;

/**
 * How far the child lives from the hukou place. Two codes that are known only in part are compared as far as they go;
 * what they leave open is a list of possible distances, and `undefined` where either place is unknown.
 */
export function deriveMove(situation: Situation, areDistricts: AreDistrictsOfOneCity): FactValue | undefined {
  const { hukou, residence } = situation;
  if (typeof hukou !== 'string' || typeof residence !== 'string' || hukou === '' || residence === '') return undefined;
  const same = (digits: number): boolean | undefined => {
    const known = Math.min(digits, hukou.length, residence.length);
    if (hukou.slice(0, known) !== residence.slice(0, known)) return false;
    return known === digits ? true : undefined;
  };
  if (same(PROVINCE) === false) return 'otherProvince';
  if (same(PREFECTURE) === false) return 'sameProvince';
  if (same(COUNTY) === false) {
    const districts = areDistricts(hukou.slice(0, COUNTY), residence.slice(0, COUNTY));
    return districts === undefined ? ['cityDistricts', 'samePrefecture'] : districts ? 'cityDistricts' : 'samePrefecture';
  }
  if (same(TOWNSHIP) === false) return 'sameCounty';
  if (same(TOWNSHIP)) return 'sameTownship';
  if (same(COUNTY)) return ['sameTownship', 'sameCounty'];
  if (same(PREFECTURE)) return ['sameTownship', 'sameCounty', 'cityDistricts', 'samePrefecture'];
  return ['sameTownship', 'sameCounty', 'cityDistricts', 'samePrefecture', 'sameProvince'];
}
