import { SHOWN } from '@tongxing/policy';
import { z } from 'zod';
import { dateSchema, situationSchema } from './situation.ts';

const shown = z.enum(SHOWN).describe('What a person is shown: canHave 现在就能享受, oneAnswerAway 再答一个问题就知道, notSettledLocally 本地标准未确认, notAsked 没有问, notNow 现在不符合');
const certainty = z.enum(['official', 'repost', 'toConfirm']);

/** A household: what is said of all, then each child; or one child alone. */
export const eligibilityRequest = z.strictObject({
  asOf: dateSchema.optional().describe('The day for which the question is answered; today where absent'),
  household: situationSchema.optional().describe('Facts shared by all children'),
  children: z.array(situationSchema).min(1, { error: '至少写一个孩子' }).max(20, { error: '一次最多20个孩子' }),
  reasons: z.boolean().optional().describe('Whether each benefit carries its reasons; verdicts alone are faster'),
}).meta({ id: 'EligibilityRequest' });

const cause = z.object({ kind: z.enum(['fact', 'private', 'parameter', 'confirm', 'conflict']), about: z.string() });

interface Line { rule: string; en: string; child: string; truth: boolean | null; sources: string[]; of: Line[] }
const line: z.ZodType<Line> = z.lazy(() => z.object({ rule: z.string(), en: z.string(), child: z.string(), truth: z.boolean().nullable(), sources: z.array(z.string()), of: z.array(line) })).meta({ id: 'ReasonLine' });

/** The answer for one benefit. */
export const benefitAnswer = z.object({
  benefit: z.string(),
  name: z.string(),
  verdict: z.enum(['entitled', 'notEntitled', 'unknown']),
  shown,
  strength: z.enum(['right', 'seats', 'whereAvailable', 'onDemand']),
  missing: z.array(z.string()).optional().describe('Ordinary facts that are missing and matter'),
  causes: z.array(cause).optional().describe('Why it is unknown'),
  amount: z.object({ fen: z.int(), per: z.enum(['month', 'term', 'year', 'once']) }).optional(),
  certainty: certainty.optional(),
  trial: z.boolean().optional(),
  reason: line.optional(),
}).meta({ id: 'BenefitAnswer' });

/** The answer for one child. */
export const childAnswer = z.object({
  services: z.array(z.object({
    number: z.int(), name: z.string(), shown,
    items: z.array(z.object({ id: z.string(), shown, benefits: z.array(benefitAnswer) })),
  })),
}).meta({ id: 'ChildAnswer' });

export const eligibilityResponse = z.object({ asOf: z.string(), children: z.array(childAnswer) }).meta({ id: 'EligibilityResponse' });

export type EligibilityRequest = z.infer<typeof eligibilityRequest>;
export type EligibilityResponse = z.infer<typeof eligibilityResponse>;
export type ChildAnswer = z.infer<typeof childAnswer>;
export type BenefitAnswer = z.infer<typeof benefitAnswer>;
