import { z } from 'zod';

/** One thing that is wrong with what was sent: where, and how to put it right, in both languages. */
export interface Problem {
  /** The path with dots: `children.0.birthDate`; empty for the whole. */
  readonly path: string;
  readonly message: string;
  readonly messageEn: string;
}

export const problem = z
  .object({
    path: z.string().describe('Where, with dots: children.0.birthDate; empty for the whole body'),
    message: z.string().describe('What is wrong and what to write, in Chinese'),
    messageEn: z.string().describe('The same in English'),
  })
  .meta({ id: 'Problem', description: 'One thing that is wrong with a request' });

const BESIDE = ' / ';

/** A sentence in Chinese with its English beside it, as one text. */
export function sentence(zh: string, en: string): string {
  return `${zh}${BESIDE}${en}`;
}

/** The problems of a failed reading, each with its path and its sentences. */
export function problemsOf(error: z.ZodError): readonly Problem[] {
  return error.issues.map((issue) => ({ path: issue.path.join('.'), ...split(say(issue)) }));
}

/** Parts a text made by {@link sentence}; a text in one language stands for both. */
export function split(text: string): Pick<Problem, 'message' | 'messageEn'> {
  const at = text.indexOf(BESIDE);
  return at < 0 ? { message: text, messageEn: text } : { message: text.slice(0, at), messageEn: text.slice(at + BESIDE.length) };
}

function say(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return unknownNames(issue.keys);
  if (issue.message.includes(BESIDE)) return issue.message;
  return sentence('这一处缺了，或者写法不对。', issue.message);
}

/** Names that no declaration knows: refused, so that a misspelt fact is not silently unknown. */
export function unknownNames(names: readonly string[]): string {
  return sentence(
    `不认识的名字：${names.join('、')}。能用的名字在 /api/facts 和 /api/openapi.json 里。`,
    `Unknown names: ${names.join(', ')}. See /api/facts and /api/openapi.json.`,
  );
}

/** What was read from outside, or everything that is wrong with it. */
export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads something from outside by its schema. */
export function readAs<T>(schema: z.ZodType<T>, input: unknown): Read<T> {
  const read = schema.safeParse(input);
  return read.success ? { ok: true, value: read.data } : { ok: false, problems: problemsOf(read.error) };
}

/** How every refusal and every fault is said. `problems` stands with 422, `id` with 500: the number to give when reporting it. */
export const errorAnswer = z
  .object({
    error: z.string().describe('A stable code: malformed, notFound, tooLarge, unsupportedMedia, methodNotAllowed, tooMany, refused, bug'),
    message: z.string().describe('One sentence in Chinese'),
    messageEn: z.string().describe('The same in English'),
    problems: z.array(problem).optional(),
    reason: z.string().optional().describe('Why a file was refused: encrypted, damaged, wordFile ...'),
    id: z.string().optional().describe('Correlation id of a fault'),
  })
  .meta({ id: 'ErrorAnswer', description: 'A request that was not answered, and why' });
export type ErrorAnswer = z.infer<typeof errorAnswer>;
