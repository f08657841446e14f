import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTest, sourceFiles } from './source-files.ts';

const files = sourceFiles();
const FORBIDDEN_FOLDERS = /\/(utils?|helpers?|common|shared|misc)\//;
const DEEPEST = 4;
const LONGEST = 300;

/** Marks by which a file asks a checker to look away. The number may fall, never rise. */
const SUPPRESSION = /@ts-(?:ignore|expect-error|nocheck)|(?:ox|es)lint-disable|\bas unknown as\b|\bas any\b|: any\b(?!\()/g;
const SUPPRESSIONS_ALLOWED = 0;

/** One space between Chinese and a digit, or between a count and its measure word; several spaces are the columns of a terminal. */
const SPACED = /[\p{Script=Han}，。；：、（“] \d|\d [\p{Script=Han}，。；：、）”]|\} [个天月年日岁项条行列处次]/u;

const COMMENT = /^\s*(?:\/\/|\/?\*)/;

test('no folder is called utils, helpers, common, shared or misc', () => {
  assert.deepEqual(
    files.filter(({ path }) => FORBIDDEN_FOLDERS.test(path)).map(({ path }) => `${path}: name the folder for what it holds.`),
    [],
  );
});

test('no folder lies deeper than 4 below src', () => {
  const depth = (path: string) => (path.split('/src/')[1]?.split('/').length ?? 1) - 1;
  assert.deepEqual(
    files.filter(({ path }) => depth(path) > DEEPEST).map(({ path }) => path),
    [],
  );
});

test('no source file is longer than 300 lines', () => {
  const long = files.map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 })).filter(({ lines }) => lines > LONGEST);
  assert.deepEqual(
    long.map(({ path, lines }) => `${path} has ${lines} lines: split it by what its parts are for.`),
    [],
  );
});

test(`at most ${SUPPRESSIONS_ALLOWED} places ask a checker to look away`, () => {
  const found = files
    .filter((file) => !file.path.startsWith('tests/architecture/'))
    .flatMap(({ path, text }) => [...text.matchAll(SUPPRESSION)].map((match) => `${path}: ${match[0]}`));
  assert.ok(found.length <= SUPPRESSIONS_ALLOWED, `${found.length} places, ${SUPPRESSIONS_ALLOWED} allowed:\n${found.join('\n')}`);
});

test('in what people read no space stands between Chinese and digits', () => {
  const found = files
    .filter((file) => !isTest(file))
    .flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, index) => (SPACED.test(line) && !COMMENT.test(line) ? [`${path}:${index + 1}: ${line.trim().slice(0, 80)}`] : [])),
    );
  assert.deepEqual(found, []);
});

test('no test is skipped, left for later or run alone', () => {
  const found = files
    .filter(isTest)
    .flatMap(({ path, text }) => [...text.matchAll(/\b(?:it|test|describe)\.(?:skip|todo|only)\b/g)].map((match) => `${path}: ${match[0]}`));
  assert.deepEqual(found, []);
});
