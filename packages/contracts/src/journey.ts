import { z } from 'zod';
import { certaintySchema, remark, shownSchema } from './answers.ts';
import { household } from './eligibility.ts';
import { question } from './facts.ts';
import { sentence } from './problems.ts';
import { dateSchema } from './situation.ts';

const ids = z.array(z.string(), { error: sentence('写问题编号的列表，如 ["birth"]。', 'A list of question ids, such as ["birth"].') }).max(200);

export const questionsRequest = z
  .strictObject({
    ...household,
    asked: ids.optional().describe('Ids of questions that were answered or skipped, for the household and for every child'),
    askedOf: z.array(ids).optional().describe('The same for each child alone, in the order of `children`'),
  })
  .meta({ id: 'QuestionsRequest', description: 'A household and what it was asked already' });
export type QuestionsRequest = z.infer<typeof questionsRequest>;

const touched = z.array(z.object({ benefit: z.string(), name: z.string(), nameEn: z.string(), service: z.int() }));

export const questionsResponse = z
  .object({
    asOf: z.string(),
    remarks: z.array(remark),
    next: z
      .object({
        child: z.int().describe('Index of the child for whom it is asked; a shared question stands for all'),
        question,
        settles: touched.describe('Why it is asked: benefits that some answer settles'),
        nearer: touched.describe('Benefits that an answer brings nearer'),
      })
      .nullable()
      .describe('The question that settles most; null when no question left can settle anything that matters'),
    left: z.int().describe('About how many questions are left, the next one included'),
  })
  .meta({ id: 'QuestionsResponse', description: 'The next question, why it is asked, how many are left' });
export type QuestionsResponse = z.infer<typeof questionsResponse>;

export const timelineRequest = z
  .strictObject({
    ...household,
    until: dateSchema.optional().describe('The last day to look at; the eighteenth birthday where absent'),
    afterwards: z
      .enum(['stay', 'lapse'], { error: sentence('afterwards 写 stay 或者 lapse。', 'afterwards is stay or lapse.') })
      .optional()
      .describe('What becomes of facts that hold only for a time: they stay as they are (the default), or they are unknown from then on'),
  })
  .meta({ id: 'TimelineRequest', description: 'A household whose dates are wanted' });
export type TimelineRequest = z.infer<typeof timelineRequest>;

const dueWindow = z
  .object({
    id: z.string(),
    name: z.string(),
    nameEn: z.string(),
    plain: z.string(),
    dueFrom: z.string(),
    dueBy: z.string().optional().describe('Last recommended day; absent where no text sets one'),
    usualUntil: z.string(),
    state: z.enum(['upcoming', 'due', 'late', 'check', 'past', 'closed']),
    say: z.string(),
    where: z.string(),
    approximate: z.boolean().describe('The birth date is known only within bounds'),
    checked: certaintySchema,
    condition: z.string().optional(),
    note: z.string().optional(),
  })
  .meta({ id: 'DueWindow', description: 'When one dose or visit is due. Nothing is overdue without the booklet' });

const change = z
  .object({
    date: z.string(),
    benefit: z.string(),
    name: z.string(),
    nameEn: z.string(),
    service: z.int(),
    from: shownSchema,
    to: shownSchema,
    why: z.array(z.object({ say: z.string(), sayEn: z.string() })).describe('The words of the rule whose truth changes'),
  })
  .meta({ id: 'AnswerChange', description: 'A day on which the answer for one benefit changes' });

export const timelineResponse = z
  .object({
    asOf: z.string(),
    remarks: z.array(remark),
    children: z.array(
      z.object({
        until: z.string(),
        changes: z.array(change).describe('In order of date'),
        doses: z.array(dueWindow).describe('Empty where the birth date is not known'),
        visits: z.array(dueWindow),
        firstContact: z
          .object({
            id: z.literal('first-contact'),
            name: z.string(),
            nameEn: z.string(),
            say: z.string(),
            where: z.string(),
            makeUp: z.array(z.enum(['haemoglobin', 'hearing', 'vision'])),
            checked: certaintySchema,
          })
          .optional()
          .describe('What a child without a file at this clinic does first'),
      }),
    ),
  })
  .meta({ id: 'TimelineResponse', description: 'Every date of a childhood on which something changes or is due' });
export type TimelineResponse = z.infer<typeof timelineResponse>;
