import { countiesOf, prefecturesOf, provincesOf, townshipsOf, type Region, type RegionTable } from '@tongxing/services';

/** One level of the area lists. */
export interface AreaLevel {
  readonly name: string;
  readonly options: readonly Region[];
  readonly chosen: string;
  readonly above: string;
  readonly optional: boolean;
}

/** Province, city, county, and in the region of the list township: each level opens when the one above is chosen. Headings are passed over. */
export function areaLevels(regions: RegionTable, code: string): readonly AreaLevel[] {
  const cut = (length: number) => (code.length >= length ? code.slice(0, length) : '');
  const province = cut(2);
  const levels: AreaLevel[] = [{ name: '省（区、市）', options: provincesOf(regions), chosen: province, above: '', optional: false }];
  const cities = province ? prefecturesOf(regions, province) : [];
  const direct = cities.filter((city) => city.heading === true).flatMap((city) => countiesOf(regions, city.code));
  const inside = direct.some((county) => county.code === cut(6));
  const options = [...cities.filter((city) => city.heading !== true), ...direct];
  levels.push({
    name: cities.every((city) => city.heading === true) ? '区（县）' : '市',
    options,
    chosen: inside ? cut(6) : cut(4),
    above: province,
    optional: true,
  });
  if (!inside && cut(4)) levels.push({ name: '县（市、区）', options: countiesOf(regions, cut(4)), chosen: cut(6), above: cut(4), optional: true });
  if (cut(6)) levels.push({ name: '乡镇（街道）', options: townshipsOf(regions, cut(6)), chosen: cut(9), above: cut(6), optional: true });
  return levels.filter((level) => level.options.length > 0);
}
