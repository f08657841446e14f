import { findFormerArea, type FormerArea } from './former-areas.ts';
import type { Region, RegionTable } from './region-table.ts';
import { shortName } from './short-names.ts';

/** How a code is written out. */
export interface RegionName {
  readonly code: string;
  /** With all that it lies in: 广西壮族自治区南宁市西乡塘区. For a code in no table, the nearest place known and the code. */
  readonly full: string;
  /** As people write it: 广西南宁西乡塘区. */
  readonly short: string;
  /** The place alone: 西乡塘区. */
  readonly own: string;
  /** The code is that of an area that is gone; the names above are its last ones. */
  readonly former?: FormerArea;
  /** Said beside the name when the code is in no table: the row is kept all the same. */
  readonly problem?: '代码不在表里';
}

const LENGTHS = [9, 6, 4, 2] as const;
const COUNTY_DIGITS = 6;
const PREFECTURE_DIGITS = 4;
/** 东莞, 中山, 儋州: prefectures without counties, whose padded code is the code of the whole city as a county. */
const WITHOUT_COUNTIES = /^(4419|4420|4604)/;

/** A code as the table keeps it: 12-digit, padded (450100) and spaced codes are cut to their level. Text without digits gives ''. */
export function plainCode(code: string): string {
  const digits = code.replace(/\D/g, '');
  if (/^\d{2}0{4}(0{3}|0{6})?$/.test(digits)) return digits.slice(0, 2);
  if (/^\d{4}0{2}(0{3}|0{6})?$/.test(digits) && !WITHOUT_COUNTIES.test(digits)) return digits.slice(0, PREFECTURE_DIGITS);
  if (/^\d{6}0{3}(0{3})?$/.test(digits)) return digits.slice(0, COUNTY_DIGITS);
  return digits.length > 9 ? digits.slice(0, 9) : digits;
}

/** The place of a code of today; `undefined` for one that is in no table, or of an area that is gone. */
export function findRegionByCode(table: RegionTable, code: string): Region | undefined {
  return table.byCode.get(plainCode(code));
}

/** The places from the province down to this one; empty for a code in no table. */
export function regionPath(table: RegionTable, code: string): readonly Region[] {
  const path: Region[] = [];
  for (let at = findRegionByCode(table, code); at; at = at.parent === undefined ? undefined : table.byCode.get(at.parent)) path.unshift(at);
  return path;
}

/** Full and short name of a code; never refuses: an unknown code is named by what is known of it, with a `problem`. */
export function regionName(table: RegionTable, code: string): RegionName {
  const plain = plainCode(code);
  const path = regionPath(table, plain);
  const own = path.at(-1);
  if (own) {
    const said = own.heading === true ? (path.at(-2) ?? own) : own;
    return { code: plain, full: join(path, (region) => region.name), short: shortPath(path), own: said.name };
  }
  const former = findFormerArea(plain);
  if (former) {
    const above = regionPath(table, (former.successors[0] ?? '').slice(0, PREFECTURE_DIGITS));
    return {
      code: plain,
      former,
      own: former.name,
      full: join(above, (region) => region.name) + former.name,
      short: join(above, shortName) + former.name,
    };
  }
  return unknownName(table, plain);
}

function unknownName(table: RegionTable, code: string): RegionName {
  const known = LENGTHS.filter((length) => length < code.length).map((length) => regionPath(table, code.slice(0, length)));
  const nearest = known.find((path) => path.length > 0) ?? [];
  return {
    code,
    own: code,
    problem: '代码不在表里',
    full: `${join(nearest, (region) => region.name)}${code}`,
    short: `${join(nearest, shortName)}${code}`,
  };
}

/** 东莞市 is its own only county: a name that repeats the one above it is written once. */
function join(path: readonly Region[], name: (region: Region) => string): string {
  const said = path.filter((region, index) => region.heading !== true && region.name !== path[index - 1]?.name);
  return (said.length > 0 ? said : path).map(name).join('');
}

function shortPath(path: readonly Region[]): string {
  const own = path.at(-1);
  if (!own || own.level === 'province') return own ? shortName(own) : '';
  const above = path.slice(0, -1).filter((region) => region.name !== own.name && region.heading !== true);
  return above.map(shortName).join('') + (own.heading === true ? '' : own.name);
}

/** The provinces, for a picker. */
export function provincesOf(table: RegionTable): readonly Region[] {
  return table.children.get('') ?? [];
}

/**
 * The prefectures of a province. Headings stand among them (`heading`): municipalities have only those, Hubei keeps its directly
 * governed counties under one; a picker shows their counties in their place.
 */
export function prefecturesOf(table: RegionTable, province: string): readonly Region[] {
  return table.children.get(plainCode(province)) ?? [];
}

/** The counties of a prefecture, or of a whole province. */
export function countiesOf(table: RegionTable, code: string): readonly Region[] {
  const plain = plainCode(code);
  if (plain.length === PREFECTURE_DIGITS) return table.children.get(plain) ?? [];
  return prefecturesOf(table, plain).flatMap((prefecture) => table.children.get(prefecture.code) ?? []);
}

/** The townships and streets of a county; empty outside Guangxi, and when the table was read without them. */
export function townshipsOf(table: RegionTable, county: string): readonly Region[] {
  return table.children.get(plainCode(county)) ?? [];
}

/**
 * True for a district of a city (市辖区). Other names that end with 区 are none: development zones (codes 71 to 79),
 * 神农架林区, 六枝特区. A former area is judged by what it became; `undefined` for a code in no table or below no county.
 */
export function isUrbanDistrict(table: RegionTable, code: string): boolean | undefined {
  const county = plainCode(code).slice(0, COUNTY_DIGITS);
  if (county.length < COUNTY_DIGITS) return undefined;
  const today = table.byCode.get(county) ?? table.byCode.get(findFormerArea(county)?.successors[0] ?? '');
  if (!today) return undefined;
  const isZone = /^7[1-9]$/.test(today.code.slice(PREFECTURE_DIGITS));
  return today.name.endsWith('区') && !isZone && !/(林区|特区|管理区|开发区)$/.test(today.name);
}

/** True when both lie in districts of one city: a move between them is none across counties. `undefined` when either is unknown. */
export function areDistrictsOfOneCity(table: RegionTable, a: string, b: string): boolean | undefined {
  const [first, second] = [isUrbanDistrict(table, a), isUrbanDistrict(table, b)];
  if (first === false || second === false) return false;
  if (first === undefined || second === undefined) return undefined;
  return plainCode(a).slice(0, PREFECTURE_DIGITS) === plainCode(b).slice(0, PREFECTURE_DIGITS);
}
