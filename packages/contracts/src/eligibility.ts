import { z } from 'zod';
import { childAnswer, childVerdicts, remark, source } from './answers.ts';
import { sentence } from './problems.ts';
import { dateSchema, MOST_CHILDREN, situationSchema } from './situation.ts';

/** What every question about a household is asked with: facts said of all, then each child; a child's own word goes before the household's. */
export const household = {
  asOf: dateSchema.optional().describe('The day for which the question is answered; today in the region where absent'),
  household: situationSchema.optional().describe('Facts shared by all children'),
  children: z
    .array(situationSchema, { error: sentence('children 要是一个列表，至少有一个孩子。', 'children is a list of at least one child.') })
    .min(1, { error: sentence('至少写一个孩子。', 'At least one child.') })
    .max(MOST_CHILDREN, { error: sentence(`一次最多${MOST_CHILDREN}个孩子。`, `At most ${MOST_CHILDREN} children at once.`) }),
} as const;

export const eligibilityRequest = z
  .strictObject({
    ...household,
    reasons: z
      .boolean({ error: sentence('reasons 写 true 或者 false。', 'reasons is true or false.') })
      .optional()
      .describe('Whether each benefit carries its names, causes, amounts and reasons (the default); verdicts alone are faster'),
    english: z
      .boolean({ error: sentence('english 写 true 或者 false。', 'english is true or false.') })
      .optional()
      .describe('Whether English stands beside the Chinese; absent: no'),
    whole: z
      .boolean({ error: sentence('whole 写 true 或者 false。', 'whole is true or false.') })
      .optional()
      .describe('Whether reasons hold every line of each rule, also those that did not matter; absent: only what carried the answer'),
  })
  .meta({ id: 'EligibilityRequest', description: 'A household to be checked against the whole list' });
export type EligibilityRequest = z.infer<typeof eligibilityRequest>;

export const eligibilityResponse = z
  .object({
    asOf: z.string(),
    trial: z.boolean().optional().describe('Sample values 示例 are loaded on this server'),
    remarks: z.array(remark),
    children: z.array(childAnswer).describe('In the order in which the children were sent'),
    sources: z.array(source).optional().describe('The sources by their keys, from the command line; the server has them at /api/sources'),
  })
  .meta({ id: 'EligibilityResponse', description: 'Every benefit of the list for each child' });
export type EligibilityResponse = z.infer<typeof eligibilityResponse>;

/** The answer where only verdicts were asked for. */
export const verdictsResponse = eligibilityResponse
  .omit({ sources: true })
  .extend({ children: z.array(childVerdicts).describe('In the order in which the children were sent') })
  .meta({ id: 'VerdictsResponse', description: 'What every benefit of the list shows, for each child' });
export type VerdictsResponse = z.infer<typeof verdictsResponse>;

/** What is answered: with reasons, or verdicts alone where `reasons` was false. */
export const eligibilityAnswer = z.union([eligibilityResponse, verdictsResponse]);
