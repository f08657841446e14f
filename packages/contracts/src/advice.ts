import { benefits } from '@tongxing/services';
import { z } from 'zod';
import { remark, shownSchema } from './answers.ts';
import { household } from './eligibility.ts';
import { change, factValue } from './facts.ts';
import { sentence } from './problems.ts';

export const adviceRequest = z
  .strictObject({
    ...household,
    benefit: z
      .enum(
        benefits.map(({ id }) => id),
        {
          error: sentence(
            '没有这个编号的待遇。写一个待遇的编号，如13.1；全部编号在 /api/services 里。',
            'No benefit has this id. Write the id of one, such as 13.1; all ids are in /api/services.',
          ),
        },
      )
      .optional()
      .describe('The benefit asked about; absent: each that shows notNow or oneAnswerAway'),
    english: z
      .boolean({ error: sentence('english 写 true 或者 false。', 'english is true or false.') })
      .optional()
      .describe('Whether English stands beside the Chinese; absent: no'),
  })
  .meta({ id: 'AdviceRequest', description: 'A household that asks what it may do' });
export type AdviceRequest = z.infer<typeof adviceRequest>;

const act = z
  .object({
    fact: z.string().describe('Id of the fact that it changes'),
    known: z.boolean().describe('False where it is not known what the fact is now: it may be done already'),
    act: z.string(),
    actEn: z.string().optional(),
    who: z.string(),
    whoEn: z.string().optional(),
    where: z.string(),
    whereEn: z.string().optional(),
    days: change.shape.days.describe('Calendar days that it takes; absent where no limit is set'),
    after: change.shape.after,
  })
  .meta({ id: 'Act', description: 'Something that a family can do itself' });

const way = z
  .object({
    say: z.string().describe('The acts, who does them, where, and by when, as one sentence'),
    sayEn: z.string().optional(),
    acts: z.array(act).describe('One to three, done side by side from today'),
    done: z.string().describe('The day on which the last of them is done, at the latest'),
    until: z.string().optional().describe('The last day on which they serve; absent: none before the eighteenth birthday'),
    sets: z.record(z.string(), factValue).describe('The facts that the acts bring about, to be sent as facts of the child'),
    outcome: z
      .object({ date: z.string(), shown: shownSchema })
      .describe('What is shown on the day on which the acts are done; of a benefit that can be had already, on the day after its last'),
  })
  .meta({ id: 'Way', description: 'Acts that together bring or keep a benefit' });

const advised = z
  .object({
    benefit: z.string(),
    name: z.string(),
    nameEn: z.string().optional(),
    service: z.int(),
    shown: shownSchema.describe('What is shown now'),
    ways: z.array(way).describe('At most three, the smallest and soonest first; empty where no act of a family brings it'),
    from: z.string().optional().describe('The day on which time alone brings it, if all else stays as it is; absent: it does not'),
    until: z.string().optional().describe('The last day on which time alone leaves it; absent: none before the eighteenth birthday'),
  })
  .meta({ id: 'Advice', description: 'What would change the answer for one benefit' });
export type AdviceAnswer = z.infer<typeof advised>;

export const adviceResponse = z
  .object({
    asOf: z.string(),
    trial: z.boolean().optional().describe('Sample values 示例 are loaded on this server'),
    remarks: z.array(remark),
    children: z.array(z.object({ benefits: z.array(advised).describe('In the order of the list') })).describe('In the order in which the children were sent'),
  })
  .meta({ id: 'AdviceResponse', description: 'What each child could have by an act of the family' });
export type AdviceResponse = z.infer<typeof adviceResponse>;
