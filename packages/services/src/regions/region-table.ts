/** Levels of the code: 2 digits a province, 4 a prefecture, 6 a county, 9 a township or street. */
export type RegionLevel = 'province' | 'prefecture' | 'county' | 'township';

/** A place with a code of the state's statistics. `parent` is the code one level up; provinces have none. */
export interface Region {
  readonly code: string;
  readonly name: string;
  readonly level: RegionLevel;
  readonly parent?: string;
  /** No place of its own but a heading of the tables, such as 市辖区 or 省直辖县级行政区划: it is left out of full names. */
  readonly heading?: true;
}

/** `china.generated.json` as it is read: province → prefecture → its counties, each name led by the digits its parent has not. */
export interface ChinaRegionsFile {
  readonly version: string;
  readonly provinces: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** `guangxi-townships.generated.json` as it is read: county code → its townships, each name led by its three digits. */
export interface TownshipsFile {
  readonly version: string;
  readonly counties: Readonly<Record<string, string>>;
}

/** The places that are known, by code and by parent; `children` of the empty code are the provinces. */
export interface RegionTable {
  readonly version: string;
  readonly byCode: ReadonlyMap<string, Region>;
  readonly children: ReadonlyMap<string, readonly Region[]>;
}

const HEADING = /^(市辖区|县|.*直辖县级行政区划)$/;

/** Reads the kept files into a table. Without `townships` nothing below the county is known. */
export function readRegions(china: ChinaRegionsFile, townships?: TownshipsFile): RegionTable {
  const byCode = new Map<string, Region>();
  const children = new Map<string, Region[]>();
  const add = (level: RegionLevel, packed: string, parent: string): string[] =>
    unpack(packed).map(([digits, name]) => {
      const code = parent + digits;
      const heading = level === 'prefecture' && HEADING.test(name);
      const region: Region = { code, name, level, ...(parent !== '' && { parent }), ...(heading && { heading }) };
      byCode.set(code, region);
      const siblings = children.get(parent);
      if (siblings) siblings.push(region);
      else children.set(parent, [region]);
      return code;
    });
  for (const [province, prefectures] of Object.entries(china.provinces)) {
    for (const provinceCode of add('province', province, '')) {
      for (const [prefecture, counties] of Object.entries(prefectures)) {
        for (const prefectureCode of add('prefecture', prefecture, provinceCode)) add('county', counties, prefectureCode);
      }
    }
  }
  for (const [county, packed] of Object.entries(townships?.counties ?? {})) add('township', packed, county);
  return { version: china.version, byCode, children };
}

function unpack(packed: string): [digits: string, name: string][] {
  return [...packed.matchAll(/(\d+)(\D+)/g)].map((match) => [match[1] ?? '', match[2] ?? '']);
}
