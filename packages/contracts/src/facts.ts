import { z } from 'zod';

export const factValue = z
  .union([
    z.boolean(),
    z.string(),
    z.number(),
    z.array(z.string()),
    z.object({ from: z.string(), to: z.string() }),
    z.object({ from: z.number(), to: z.number() }),
  ])
  .meta({ id: 'FactValue', description: 'What is said of a fact. A list of codes means one of these; {from, to} means between these' });
const sets = z.record(z.string(), factValue).describe('The facts that it says, by id');

export const change = z
  .object({
    to: z.union([z.string(), z.boolean(), z.object({ monthsAhead: z.int() })]),
    from: z.array(z.union([z.string(), z.boolean()])).optional(),
    act: z.string(),
    actEn: z.string(),
    who: z.string(),
    whoEn: z.string(),
    where: z.string(),
    whereEn: z.string(),
    days: z.int().optional(),
    after: z.object({ fact: z.string(), months: z.int() }).optional().describe('Not before so many months have gone by since the day that this fact names.'),
  })
  .meta({ id: 'Change', description: 'How a family may change a fact' });

export const fact = z
  .object({
    id: z.string(),
    of: z.enum(['child', 'parent', 'household', 'home']).describe('Whom it is said of; household and home are shared by all children'),
    type: z.enum(['boolean', 'choice', 'date', 'number', 'area']),
    label: z.string(),
    labelEn: z.string(),
    private: z.boolean().describe('Never pressed on anyone'),
    derivedFrom: z.array(z.string()).optional().describe('Worked out from these, never sent'),
    holds: z.union([z.enum(['always', 'schoolYear', 'calendarYear']), z.object({ months: z.int() })]).describe('Until when an answer may be relied on'),
    yes: z.string().optional(),
    no: z.string().optional(),
    options: z.array(z.object({ value: z.string(), label: z.string(), labelEn: z.string(), hint: z.string().optional() })).optional(),
    unit: z.enum(['fen', 'months', 'years', 'count', 'squareDecimetres']).optional(),
    max: z.int().optional(),
    counts: z.enum(['age', 'duration']).optional(),
    changes: z.array(change),
  })
  .meta({ id: 'Fact', description: 'Something that can be known of a child, its household or its home' });

const answer = z.object({
  id: z.string(),
  label: z.string(),
  labelEn: z.string(),
  hint: z.string().optional(),
  sets,
  ages: z.object({ from: z.int(), to: z.int() }).optional(),
});

export const question = z
  .object({
    id: z.string(),
    kind: z.enum(['choice', 'ticks', 'date', 'month', 'area', 'number']),
    ask: z.string(),
    askEn: z.string(),
    hint: z.string().optional(),
    facts: z.array(z.string()),
    shared: z.boolean().describe('Asked once for all children'),
    private: z.boolean(),
    answers: z.array(answer).optional().describe('Tap one, or for ticks any number'),
    unticked: sets.optional().describe('What is said by leaving an answer unticked'),
    none: z.object({ label: z.string(), labelEn: z.string() }).optional(),
  })
  .meta({ id: 'Question', description: 'A question in plain words, and what each answer says' });
export type QuestionAnswer = z.infer<typeof question>;

export const factsResponse = z
  .object({ facts: z.array(fact), questions: z.array(question), first: z.array(z.string()).describe('Questions that open every check') })
  .meta({ id: 'FactsResponse', description: 'Every fact and every question' });
export type FactsResponse = z.infer<typeof factsResponse>;
