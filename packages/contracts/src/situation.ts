import { isPlainDate, parseDateRange, type Fact, type Situation } from '@tongxing/policy';
import { facts } from '@tongxing/services';
import { z } from 'zod';

const asked = facts.filter((fact) => fact.derivedFrom === undefined);

/** One fact as it may be written: the wire form of `FactValue`, with a sentence for each way to get it wrong. */
function factSchema(fact: Fact): z.ZodType {
  return valueSchema(fact).describe(`${fact.label} (${fact.en})${fact.private ? ', private' : ''}`);
}

function valueSchema(fact: Fact): z.ZodType {
  switch (fact.type) {
    case 'boolean':
      return z.boolean({ error: `${fact.label}：写 true 或 false` });
    case 'choice': {
      const values = fact.options.map((option) => option.value);
      const one = z.enum(values, { error: `${fact.label}：只能是 ${values.join('、')}` });
      return z.union([one, z.array(one).min(1)], { error: `${fact.label}：只能是 ${values.join('、')}，或者其中几个的列表` });
    }
    case 'date': {
      const sentence = `${fact.label}：写真实存在的日子，如 2020-10-05；记不清写到月 2020-10`;
      const text = z.string({ error: sentence }).refine((value) => parseDateRange(value) !== undefined, { error: sentence });
      const day = z.string().refine(isPlainDate, { error: sentence });
      return z.union([text, z.strictObject({ from: day, to: day }).refine((range) => range.from <= range.to, { error: sentence })], { error: sentence });
    }
    case 'number': {
      const sentence = `${fact.label}：写0到${fact.max}的整数${fact.unit === 'fen' ? '，单位是分' : ''}`;
      const whole = z.int({ error: sentence }).min(0, { error: sentence }).max(fact.max, { error: sentence });
      return z.union([whole, z.strictObject({ from: whole, to: whole }).refine((range) => range.from <= range.to, { error: sentence })], { error: sentence });
    }
    case 'area':
      return z.string().regex(/^\d{2}(\d{2}(\d{2}(\d{3})?)?)?$/, { error: `${fact.label}：写2、4、6或9位行政区划代码，如 450107` });
  }
}

/** The facts of one child and its household, by fact id; absent facts are unknown, unknown names are refused. */
export const situationSchema = z.strictObject(Object.fromEntries(asked.map((fact) => [fact.id, factSchema(fact).optional()]))).meta({ id: 'Situation' });

/** A day. */
export const dateSchema = z.string().refine(isPlainDate, { error: '日期写成 2026-11-24，而且要真有这一天' }).meta({ id: 'PlainDate', format: 'date' });

/** Reads facts from outside. Every wrong fact is named with its path, what is wrong and how to write it. */
export function parseSituation(input: unknown): { readonly ok: true; readonly situation: Situation } | { readonly ok: false; readonly problems: readonly Problem[] } {
  const read = situationSchema.safeParse(input);
  if (read.success) return { ok: true, situation: read.data as Situation };
  return { ok: false, problems: problemsOf(read.error) };
}

/** One thing that is wrong with a body: where, and a sentence. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

/** The problems of a failed reading, as sentences. */
export function problemsOf(error: z.ZodError): readonly Problem[] {
  return error.issues.map((issue) => {
    const path = issue.path.join('.');
    if (issue.code === 'unrecognized_keys') return { path, message: `不认识的字段：${issue.keys.join('、')}。可用的字段用 tongxing facts 或 /api/facts 查看。` };
    return { path, message: issue.message };
  });
}
