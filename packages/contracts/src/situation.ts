import { isPlainDate, parseDateRange, type Fact, type Situation } from '@tongxing/policy';
import { facts } from '@tongxing/services';
import { z } from 'zod';
import { readAs, sentence, type Problem } from './problems.ts';

/** The facts that can be said; the others are worked out. */
export const saidFacts: readonly Fact[] = facts.filter((fact) => fact.derivedFrom === undefined);

/** What a fact is called in the sentences of its own problems, and how it is to be written. */
export function factSentence(fact: Fact): string {
  const say = (zh: string, en: string): string => sentence(`${fact.label}：${zh}`, `${fact.en}: ${en}`);
  switch (fact.type) {
    case 'boolean':
      return say('写 true 或者 false。', 'write true or false.');
    case 'choice': {
      const values = fact.options.map((option) => option.value);
      return say(`只能是 ${values.join('、')}，或者其中几个的列表。`, `one of ${values.join(', ')}, or a list of some of them.`);
    }
    case 'date':
      return say(
        '写真有的日子，如2020-10-05；记不清就写到月2020-10或者年2020，也可以写 {"from","to"}。',
        'a day that exists, such as 2020-10-05; a month 2020-10, a year 2020, or {"from","to"}.',
      );
    case 'number':
      return say(
        `写0到${fact.max}的整数${fact.unit === 'fen' ? '，单位是分' : ''}，也可以写 {"from","to"}。`,
        `a whole number from 0 to ${fact.max}${fact.unit === 'fen' ? ' in fen' : ''}, or {"from","to"}.`,
      );
    case 'area':
      return say('写2、4、6或者9位行政区划代码，如450107。', 'a division code of 2, 4, 6 or 9 digits, such as 450107.');
  }
}

/** Children of one household in one request. */
export const MOST_CHILDREN = 20;

/** A division code: of a province, prefecture, county or township. */
export const AREA_CODE = /^\d{2}(?:\d{2}(?:\d{2}(?:\d{3})?)?)?$/;

/** One fact as it may be written: the wire form of `FactValue`, with one sentence for every way to get it wrong. */
function factSchema(fact: Fact): z.ZodType {
  return valueSchema(fact).describe(`${fact.label} (${fact.en}), said of ${fact.of}${fact.private ? '; private' : ''}`);
}

function valueSchema(fact: Fact): z.ZodType {
  const error = factSentence(fact);
  switch (fact.type) {
    case 'boolean':
      return z.boolean({ error });
    case 'choice': {
      const one = z.enum(
        fact.options.map((option) => option.value),
        { error },
      );
      return z.union([one, z.array(one, { error }).min(1, { error })], { error });
    }
    case 'date': {
      const text = z.string({ error }).refine((value) => parseDateRange(value) !== undefined, { error });
      const day = z.string({ error }).refine(isPlainDate, { error });
      return z.union([text, z.strictObject({ from: day, to: day }, { error }).refine((range) => range.from <= range.to, { error })], { error });
    }
    case 'number': {
      const whole = z.int({ error }).min(0, { error }).max(fact.max, { error });
      return z.union([whole, z.strictObject({ from: whole, to: whole }, { error }).refine((range) => range.from <= range.to, { error })], { error });
    }
    case 'area':
      return z.string({ error }).regex(AREA_CODE, { error });
  }
}

const OBJECT = sentence('孩子的情况要写成一个对象：{"birthDate": "2020-10-05", …}。', 'The facts are an object: {"birthDate": "2020-10-05", ...}.');

/** The facts of one child and its household, by fact id; absent facts are unknown, unknown names are refused. */
export const situationSchema = z
  .strictObject(Object.fromEntries(saidFacts.map((fact) => [fact.id, factSchema(fact).optional()])), {
    error: (issue) => (issue.code === 'unrecognized_keys' ? undefined : OBJECT),
  })
  .meta({ id: 'Situation', description: 'What is said of one child and its household. Absent facts are unknown, which is the normal case.' });

/** A day. */
export const dateSchema = z
  .string({ error: sentence('日期写成2026-11-24。', 'Write the day as 2026-11-24.') })
  .refine(isPlainDate, { error: sentence('日期写成2026-11-24，而且要真有这一天。', 'Write a day that exists, as 2026-11-24.') })
  .meta({ id: 'PlainDate', format: 'date', description: 'A calendar day, YYYY-MM-DD' });

/** Reads facts from outside. Every wrong fact is named with its path, what is wrong and how to write it. */
export function parseSituation(
  input: unknown,
): { readonly ok: true; readonly situation: Situation } | { readonly ok: false; readonly problems: readonly Problem[] } {
  const read = readAs(situationSchema, input);
  return read.ok ? { ok: true, situation: read.value as Situation } : read;
}
