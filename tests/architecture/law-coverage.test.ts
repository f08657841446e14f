import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Certainty, Citation } from '@tongxing/policy';
import { HEADINGS, items, parameters, services, sources, type Service } from '@tongxing/services';
import { ROOT } from './source-files.ts';

const FOLDER = 'packages/services/src';
const CERTAINTIES: ReadonlySet<string> = new Set(['official', 'repost', 'toConfirm']);

/** An article as a law.md lists it. */
interface Article {
  readonly key: string;
  readonly checked: string;
  readonly notEncoded: boolean;
}

/** A citation as the code makes it; a time limit names only the key. */
interface Cited {
  readonly key: string;
  readonly checked?: Certainty;
}

function read(path: string): string {
  return existsSync(join(ROOT, path)) ? readFileSync(join(ROOT, path), 'utf8') : '';
}

function articlesOf(path: string): readonly Article[] {
  return read(path)
    .split(/^#{2,3} /m)
    .slice(1)
    .flatMap((section) => {
      const key = /^\[([^\]]+)\]/.exec(section)?.[1];
      if (key === undefined) return [];
      return [{ key, checked: /^checked: (.*)$/m.exec(section)?.[1]?.trim() ?? '', notEncoded: /^not encoded: \S/m.test(section) }];
    });
}

function isCitation(value: object): value is Citation {
  return 'source' in value && 'article' in value && 'checked' in value;
}

/** Every citation within a value: rules, notes, refusals, exclusions, and the published rows of the parameters that its conditions read. */
function citationsIn(value: unknown, seen = new Set<object>()): readonly Cited[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  if (isCitation(value)) return [{ key: `${value.source.id}#${value.article}`, checked: value.checked }];
  return Object.entries(value).flatMap(([name, part]) => (name === 'cite' && typeof part === 'string' ? [{ key: part }] : citationsIn(part, seen)));
}

async function citedBy(service: Service): Promise<readonly Cited[]> {
  const path = join(ROOT, FOLDER, service.id, 'parameters.ts');
  const declared: unknown = existsSync(path) ? { ...((await import(path)) as object) } : {};
  return [...citationsIn(service), ...citationsIn(declared)];
}

const lawOf = (service: Service): string => `${FOLDER}/${service.id}/law.md`;
/** What several services read (`people.ts`, `label.ts`) stands once, beside those files. */
const LAW_OF_SEVERAL = `${FOLDER}/law.md`;
const ofSeveral = articlesOf(LAW_OF_SEVERAL);
const cited = new Map(await Promise.all(services.map(async (service) => [service, await citedBy(service)] as const)));
const everyCitation = [...[...cited.values()].flat(), ...citationsIn(parameters)];

const squeeze = (text: string): string => text.replace(/\s/g, '');

/** The rows of the official list by number: what stands between a row's number and the next, without white space and headings. */
function officialRows(): ReadonlyMap<number, string> {
  const lines = read(`${FOLDER}/official-list.txt`)
    .split('\n')
    .map(squeeze)
    .filter((line) => !(HEADINGS as readonly string[]).includes(line));
  const rows = new Map<number, string>();
  let number = 0;
  for (const line of lines) {
    if (line === String(number + 1)) number += 1;
    else if (number > 0) rows.set(number, (rows.get(number) ?? '') + line);
  }
  return rows;
}

test('the list has 22 services and 43 items, numbered 1.1 to 22.1', () => {
  assert.deepEqual(
    services.map(({ number }) => number),
    Array.from({ length: 22 }, (_, index) => index + 1),
    `${FOLDER}/list.ts: name the services in the order of the list`,
  );
  assert.equal(items.length, 43, `${FOLDER}: ${items.length} items`);
  for (const service of services)
    assert.deepEqual(
      service.items.map(({ id }) => id),
      service.items.map((_, index) => `${service.number}.${index + 1}`),
      `${FOLDER}/${service.id}/service.ts: number the items in their order`,
    );
});

test('each of the 22 rows says target, name, 43 contents and departments in the official words', () => {
  const rows = officialRows();
  const wrong: string[] = [];
  let target = '';
  for (const service of services) {
    const official = rows.get(service.number) ?? '';
    const contents = service.items.map((item, index) => `${service.items.length > 1 ? `${index + 1}.` : ''}${item.official}`).join('；');
    const own = squeeze(`${service.official}${contents}。${service.departments.join('、')}`);
    if (!official.endsWith(own)) wrong.push(`${FOLDER}/${service.id}/service.ts: it says ${own}, the official list ${official}`);
    target = official.slice(0, official.length - own.length) || target;
    if (squeeze(service.target) !== target) wrong.push(`${FOLDER}/${service.id}/service.ts: its target is ${service.target}, in the official list ${target}`);
    if (!squeeze(read(lawOf(service))).includes(squeeze(`${contents}。`)))
      wrong.push(`${lawOf(service)}: begin with the row of the list word for word: ${contents}。`);
  }
  assert.deepEqual(wrong, []);
});

test('every article that a service cites stands in its law.md or in that of several services, as sure as the code says', () => {
  const wrong = services.flatMap((service) => {
    const articles = [...articlesOf(lawOf(service)), ...ofSeveral];
    return (cited.get(service) ?? []).flatMap(({ key, checked }) => {
      const found = articles.find((article) => article.key === key);
      if (!found)
        return [
          `${lawOf(service)}: add "### [${key}]" with "checked: ${checked ?? '...'}" and what the article says; where people.ts cites it, in ${LAW_OF_SEVERAL}`,
        ];
      return checked === undefined || found.checked === checked
        ? []
        : [`${lawOf(service)}: [${key}] is checked: ${found.checked}, the code says ${checked}; make them the same`];
    });
  });
  assert.deepEqual([...new Set(wrong)], []);
});

test('every article of a law.md is cited by its service or says why it is not encoded', () => {
  const used = (cites: readonly Cited[], path: string): readonly string[] =>
    articlesOf(path)
      .filter(({ key, notEncoded }) => notEncoded === cites.some((one) => one.key === key))
      .map(({ key, notEncoded }) =>
        notEncoded
          ? `${path}: [${key}] is cited by the code; strike its "not encoded"`
          : `${path}: nothing cites [${key}]; cite it in service.ts, or add "not encoded: <reason>"`,
      );
  assert.deepEqual([...services.flatMap((service) => used(cited.get(service) ?? [], lawOf(service))), ...used(everyCitation, LAW_OF_SEVERAL)], []);
});

test('every article names a known source and one of the three certainties, once a file', () => {
  const ids = new Set<string>(Object.values(sources).map(({ id }) => id));
  const wrong = [...services.map(lawOf), LAW_OF_SEVERAL].flatMap((path) =>
    articlesOf(path).flatMap(({ key, checked }, index, all) => [
      ...(ids.has(key.split('#')[0] ?? '') ? [] : [`${path}: [${key}] names no source of sources.ts`]),
      ...(CERTAINTIES.has(checked) ? [] : [`${path}: [${key}] needs "checked: official | repost | toConfirm" on the line below`]),
      ...(all.findIndex((one) => one.key === key) === index ? [] : [`${path}: [${key}] stands twice; join the two`]),
    ]),
  );
  assert.deepEqual(wrong, []);
});
