import { z } from 'zod';
import { childAnswer, remark, source } from './answers.ts';
import { sentence } from './problems.ts';
import { dateSchema, situationSchema } from './situation.ts';

const MOST_CHILDREN = 20;

/** What every question about a household is asked with: facts said of all, then each child; a child's own word goes before the household's. */
export const household = {
  asOf: dateSchema.optional().describe('The day for which the question is answered; today in the region where absent'),
  household: situationSchema.optional().describe('Facts shared by all children'),
  children: z.array(situationSchema, { error: sentence('children 要是一个列表，至少有一个孩子。', 'children is a list of at least one child.') })
    .min(1, { error: sentence('至少写一个孩子。', 'At least one child.') })
    .max(MOST_CHILDREN, { error: sentence(`一次最多${MOST_CHILDREN}个孩子。`, `At most ${MOST_CHILDREN} children at once.`) }),
} as const;

export const eligibilityRequest = z.strictObject({
  ...household,
  reasons: z.boolean({ error: sentence('reasons 写 true 或者 false。', 'reasons is true or false.') }).optional().describe('Whether each benefit carries its names, causes, amounts and reasons (the default); verdicts alone are faster'),
}).meta({ id: 'EligibilityRequest', description: 'A household to be checked against the whole list' });
export type EligibilityRequest = z.infer<typeof eligibilityRequest>;

export const eligibilityResponse = z.object({
  asOf: z.string(),
  trial: z.boolean().optional().describe('Sample values 示例 are loaded on this server'),
  remarks: z.array(remark),
  children: z.array(childAnswer).describe('In the order in which the children were sent'),
  sources: z.array(source).optional().describe('Every source of the list by its key, where reasons were asked for'),
}).meta({ id: 'EligibilityResponse', description: 'Every benefit of the list for each child' });
export type EligibilityResponse = z.infer<typeof eligibilityResponse>;
