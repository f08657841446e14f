import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { benefits, facts, parameters, services, sources } from '@tongxing/services';
import { ROOT } from './source-files.ts';

const CHINESE = /\p{Script=Han}/u;
const glossary = readFileSync(join(ROOT, 'GLOSSARY.md'), 'utf8');

const words: readonly { readonly code: string; readonly chinese: string; readonly english: string }[] = [
  ...services.map((one) => ({ code: one.id, chinese: one.official, english: one.en })),
  ...benefits.map((one) => ({ code: one.id, chinese: one.name, english: one.en })),
  ...facts.map((one) => ({ code: one.id, chinese: one.label, english: one.en })),
  ...parameters.map((one) => ({ code: one.id, chinese: one.label, english: one.en })),
];

test('every service, benefit, fact and parameter has a Chinese and an English name, and stands in GLOSSARY.md', () => {
  const wrong = words.filter(
    ({ code, chinese, english }) =>
      !CHINESE.test(chinese) || english.trim() === '' || CHINESE.test(english) || !glossary.includes(`| ${code} | ${chinese.replaceAll('|', '\\|')} |`),
  );
  assert.deepEqual(
    wrong.map(({ code }) => `${code}: name it in both languages, then npm run generate`),
    [],
  );
});

test('every source has its official title', () => {
  assert.deepEqual(
    Object.values(sources)
      .filter(({ title }) => !CHINESE.test(title))
      .map(({ id }) => id),
    [],
  );
});

test('one Chinese name stands for one fact, one English name for one fact', () => {
  for (const key of ['label', 'en'] as const) {
    const names = facts.map((fact) => fact[key]);
    assert.deepEqual(
      names.filter((name, index) => names.indexOf(name) !== index),
      [],
      `two facts share a name (${key})`,
    );
  }
});
