import { formerAreas } from './former-areas.ts';
import type { Region, RegionTable } from './region-table.ts';
import { plainCode } from './regions.ts';
import { shortName } from './short-names.ts';

/** What a text says of a place. */
export interface RegionMatch {
  /** 2, 4, 6 or 9 digits; absent when nothing matched, or several places did. */
  readonly code?: string;
  /** The places that the text may mean, by code: one beside `code`, none when nothing matched. */
  readonly candidates: readonly Region[];
  /** What stands after the place: a road, a village. */
  readonly rest: string;
}

interface Reading {
  readonly region: Region;
  /** Characters read. */
  readonly end: number;
  /** By a name that the place no longer bears: a name of today wins. */
  readonly former: boolean;
}

/** `near` is the area whose places are meant when the text alone leaves several: '45' for a form filled in Guangxi. */
export interface FindRegionOptions {
  readonly near?: string;
}

const SEPARATOR = '|';
/** 江南大道 is a road, not the district 江南: a place said short is none where it goes on like this. */
const GOES_ON_AS_NAME = /^[东南西北中]?[一二三四五]?(路|街|大道|道|巷|里|村|屯|寨|镇|乡)/;

/**
 * Reads the place at the start of an address: 广西南宁市西乡塘区…, 湖南衡南, 横县 (by its former name), or a code. Levels may be left
 * out. A place that lies over all others meant by the same words wins (衡阳 is the prefecture), so does a province (海南).
 */
export function findRegion(table: RegionTable, text: string, options: FindRegionOptions = {}): RegionMatch {
  const clean = tidy(text);
  if (/^\d+$/.test(clean)) return byCode(table, clean);
  const readings = readFromTop(table, clean);
  const longest = Math.max(0, ...readings.map((reading) => reading.end));
  const best = readings.filter((reading) => reading.end === longest);
  const current = best.filter((reading) => !reading.former);
  const places = unique((current.length > 0 ? current : best).map((reading) => soleCounty(table, reading.region)));
  const chosen = choose(places, options.near);
  const rest = clean.slice(longest).replaceAll(SEPARATOR, ' ').trim();
  return chosen ? { code: chosen.code, candidates: [chosen], rest } : { candidates: places, rest };
}

function byCode(table: RegionTable, digits: string): RegionMatch {
  const region = table.byCode.get(plainCode(digits));
  if (region) return { code: region.code, candidates: [region], rest: '' };
  const successors = formerAreas.findLast((area) => area.code === digits)?.successors ?? [];
  const candidates = successors.flatMap((code) => table.byCode.get(code) ?? []);
  const only = candidates.length === 1 ? candidates[0] : undefined;
  return only ? { code: only.code, candidates, rest: '' } : { candidates, rest: candidates.length > 0 ? '' : digits };
}

function tidy(text: string): string {
  return text
    .normalize('NFKC')
    .trim()
    .replace(/[\s,，、;；:：/\\\-—·.。|]+/g, SEPARATOR)
    .replace(/^\|/, '')
    .replace(/^(中华人民共和国|中国)\|?(?=.)/, '');
}

function readFromTop(table: RegionTable, text: string): Reading[] {
  return readPlaces(table, text, 0, placesByFirstCharacter(table).get(text.slice(0, 1)) ?? []);
}

const indexes = new WeakMap<RegionTable, ReadonlyMap<string, readonly Region[]>>();

/** A whole spreadsheet is read with one table: the 3,300 places that an address may begin with are sorted once. */
function placesByFirstCharacter(table: RegionTable): ReadonlyMap<string, readonly Region[]> {
  const known = indexes.get(table);
  if (known) return known;
  const index = new Map<string, Region[]>();
  const starts = [...table.byCode.values()].filter((place) => place.level !== 'township' && place.heading !== true);
  for (const place of starts) {
    for (const first of new Set(namesOf(table, place).map(({ name }) => name.slice(0, 1)))) {
      index.set(first, [...(index.get(first) ?? []), place]);
    }
  }
  indexes.set(table, index);
  return index;
}

/** Every way to read one of `places` at `at`, and what may follow inside it. */
function readPlaces(table: RegionTable, text: string, at: number, places: readonly Region[]): Reading[] {
  const start = text[at] === SEPARATOR ? at + 1 : at;
  return places.flatMap((region) => {
    const found: Reading[] = [];
    for (const { name, former, short } of namesOf(table, region)) {
      if (!text.startsWith(name, start)) continue;
      const end = start + name.length;
      const inside = readPlaces(table, text, end, within(table, region));
      if (region.heading !== true && !(short && GOES_ON_AS_NAME.test(text.slice(end)))) found.push({ region, end, former });
      found.push(...inside.map((reading) => (former ? { ...reading, former } : reading)));
    }
    return found;
  });
}

/** The places that may be named after this one: its own, and those below a level that people leave out. */
function within(table: RegionTable, region: Region): readonly Region[] {
  const own = table.children.get(region.code) ?? [];
  if (region.level !== 'province' && region.level !== 'prefecture') return own;
  return [...own, ...own.flatMap((child) => table.children.get(child.code) ?? [])];
}

interface SpokenName {
  readonly name: string;
  readonly former: boolean;
  readonly short: boolean;
}

function namesOf(table: RegionTable, region: Region): SpokenName[] {
  const full = { name: region.name, former: false, short: false };
  if (region.level === 'township') return [full];
  if (region.heading === true) {
    const province = table.byCode.get(region.parent ?? '');
    return province ? [full, { ...full, name: province.name }] : [full];
  }
  const short = shortName(region);
  const names = short === region.name ? [full] : [full, { name: short, former: false, short: true }];
  if (region.level === 'province') names.push({ name: `${short}省`, former: false, short: false }, { name: `${short}自治区`, former: false, short: false });
  for (const area of formerNames.get(region.code) ?? []) if (area !== region.name) names.push({ name: area, former: true, short: false });
  return names;
}

const formerNames: ReadonlyMap<string, ReadonlySet<string>> = formerAreas.reduce((names, area) => {
  for (const code of area.successors) names.set(code, (names.get(code) ?? new Set<string>()).add(area.name));
  return names;
}, new Map<string, Set<string>>());

function unique(regions: readonly Region[]): Region[] {
  const seen = new Map(regions.map((region) => [region.code, region]));
  return [...seen.values()].sort((a, b) => a.code.length - b.code.length || (a.code < b.code ? -1 : 1));
}

/** 东莞市 has one county, itself: the prefecture's name is then certain of the county. */
function soleCounty(table: RegionTable, region: Region): Region {
  const counties = region.level === 'prefecture' ? (table.children.get(region.code) ?? []) : [];
  const only = counties.length === 1 ? counties[0] : undefined;
  return only?.name === region.name ? only : region;
}

function choose(places: readonly Region[], near: string | undefined): Region | undefined {
  const [first] = places;
  if (!first || places.length === 1) return first;
  if (first.level === 'province' || places.every((place) => place.code.startsWith(first.code))) return first;
  const close = near === undefined ? [] : places.filter((place) => place.code.startsWith(near));
  return close.length < places.length ? choose(close, undefined) : undefined;
}
