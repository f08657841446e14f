import { z } from 'zod';
import { certaintySchema, periodSchema, source, strengthSchema, subjectSchema } from './answers.ts';
import { AREA_CODE } from './situation.ts';
import { sentence } from './problems.ts';

const area = z
  .string()
  .regex(AREA_CODE, { error: sentence('area 写2、4、6或者9位行政区划代码，如450107。', 'area is a division code of 2, 4, 6 or 9 digits, such as 450107.') });

/** The place for which rules are said: limits by their values there. */
export const placeQuery = z.strictObject({ area: area.optional().describe('Division code of a place: rules are then said with the values set there') });

export type PlaceQuery = z.infer<typeof placeQuery>;

export const serviceNumber = z.strictObject({
  number: z.string().describe('1 to 22'),
});

const condition = {
  say: z.string().describe('The rule as one sentence'),
  sayEn: z.string(),
} as const;

/** One line of a rule, with the lines that it is made of. */
export interface RuleLine {
  rule: string;
  ruleEn: string;
  sources: string[];
  of: RuleLine[];
}
export const ruleLine: z.ZodType<RuleLine> = z
  .lazy(() =>
    z.object({
      rule: z.string(),
      ruleEn: z.string(),
      sources: z.array(z.string()).describe('Keys of sources'),
      of: z.array(ruleLine),
    }),
  )
  .meta({ id: 'RuleLine', description: 'A rule, part by part' });

const paper = z
  .object({
    id: z.string(),
    name: z.string(),
    nameEn: z.string(),
    hint: z.string().optional(),
    registry: z.string().optional().describe('Who holds it already: it need not be brought'),
    when: z.object(condition).optional().describe('For whom it is needed; absent: for everyone'),
  })
  .meta({ id: 'Paper' });

const office = z
  .object({
    kind: z.string(),
    kindEn: z.string(),
    level: z.enum(['village', 'township', 'county', 'prefecture', 'region', 'school', 'clinic', 'online', 'any']),
    hotline: z.string(),
    note: z.string().optional(),
  })
  .meta({ id: 'Office', description: 'Where to go; the hotline answers where no address is kept' });

const timeLimit = z
  .object({
    id: z.string(),
    duty: z.string(),
    dutyEn: z.string(),
    count: z.int(),
    unit: z.enum(['workingDays', 'days', 'months']),
    from: z.string(),
    fromEn: z.string(),
    source: z.string(),
  })
  .meta({ id: 'TimeLimit', description: 'A time limit that law sets on an office' });

const procedure = z
  .object({
    id: z.string(),
    kind: z.enum(['automatic', 'school', 'office', 'ranked', 'clinic', 'activity']),
    steps: z.array(z.object({ say: z.string(), sayEn: z.string() })),
    limits: z.array(timeLimit),
    notice: z
      .object({ days: z.int().optional(), unit: z.enum(['workingDays', 'days']).optional(), where: z.string() })
      .optional()
      .describe('A list that is put up before the decision'),
  })
  .meta({ id: 'Procedure' });

const note = z
  .object({
    kind: z.enum(['conflict', 'warning', 'info']),
    say: z.string(),
    sayEn: z.string(),
    sources: z.array(z.string()),
    when: z.object(condition).optional(),
  })
  .meta({ id: 'Note' });

const path = z
  .object({ id: z.string(), name: z.string(), nameEn: z.string(), open: z.object(condition), meets: z.object(condition) })
  .meta({ id: 'Path', description: 'One of several ways to a benefit' });

/** What a benefit gives and to whom, in short. */
const benefitHead = {
  id: z.string(),
  name: z.string(),
  nameEn: z.string(),
  subject: subjectSchema,
  strength: strengthSchema,
  gives: z.string().describe('What you get'),
  givesEn: z.string(),
} as const;

export const benefitDetail = z
  .object({
    ...benefitHead,
    entitled: z.object({ ...condition, lines: ruleLine }).describe('Who may have it'),
    amounts: z.array(z.object({ when: z.object(condition), parameter: z.string(), per: periodSchema })),
    excludes: z
      .array(z.object({ benefits: z.array(z.string()), decides: z.enum(['family', 'office']), source: z.string() }))
      .describe('Benefits that cannot be held together with this one'),
    procedure,
    papers: z.array(paper),
    offices: z.array(office),
    receipt: z
      .object({
        proof: z.string(),
        proofEn: z.string(),
        lasts: z.union([z.enum(['once', 'month', 'term', 'schoolYear', 'calendarYear', 'untilAgeOut']), z.object({ years: z.int() })]),
      })
      .describe('What proves that it was received, and for how long'),
    renewal: z.string(),
    exit: z.string(),
    refused: z
      .object({ show: z.string(), showEn: z.string(), source: z.string(), complainTo: z.string() })
      .describe('窗口不给办: what to show, and to whom to complain'),
    schedule: z.enum(['vaccines', 'visits']).optional(),
    paths: z.array(path),
    notes: z.array(note),
    facts: z.array(z.string()).describe('Ids of the facts that decide it'),
    parameters: z.array(z.string()).describe('Ids of the values that decide it'),
  })
  .meta({ id: 'BenefitDetail', description: 'A benefit with all that a family and an office need to know of it' });
export type BenefitDetail = z.infer<typeof benefitDetail>;

const serviceHead = {
  number: z.int(),
  id: z.string(),
  heading: z.string(),
  name: z.string().describe('Official name'),
  nameEn: z.string(),
  plain: z.string(),
  target: z.string(),
  departments: z.array(z.string()),
  keywords: z.array(z.string()).describe('Everyday words by which a family looks for it'),
} as const;

export const serviceSummary = z
  .object({
    ...serviceHead,
    items: z.array(z.object({ id: z.string(), official: z.string(), benefits: z.array(z.object({ ...benefitHead, entitled: z.object(condition) })) })),
  })
  .meta({ id: 'ServiceSummary', description: 'One row of the list' });

export const serviceDetail = z
  .object({
    ...serviceHead,
    items: z.array(z.object({ id: z.string(), official: z.string(), benefits: z.array(benefitDetail) })),
    sources: z.array(source),
  })
  .meta({ id: 'ServiceDetail', description: 'One row of the list with everything that is known of it' });
export type ServiceDetail = z.infer<typeof serviceDetail>;

export const servicesResponse = z
  .object({ headings: z.array(z.string()), services: z.array(serviceSummary), totals: z.object({ services: z.int(), items: z.int(), benefits: z.int() }) })
  .meta({ id: 'ServicesResponse', description: 'The list' });
export type ServicesResponse = z.infer<typeof servicesResponse>;

export const sourcesResponse = z
  .object({ sources: z.array(source) })
  .meta({ id: 'SourcesResponse', description: 'Every source on which some rule or value rests' });

export const parametersQuery = z.strictObject({
  area: area.optional().describe('Only rows that count in this place'),
  id: z.string().optional().describe('Only this parameter'),
});
export type ParametersQuery = z.infer<typeof parametersQuery>;
const parameterRow = z
  .object({
    area: z.string().describe("Division code; '' for the nation"),
    areaName: z.string(),
    from: z.string(),
    to: z.string().optional().describe('Last day in force'),
    value: z.union([z.number(), z.string()]),
    say: z.string(),
    sayEn: z.string(),
    source: z.string(),
    checked: certaintySchema,
    trial: z.boolean(),
  })
  .meta({ id: 'ParameterRow', description: 'One published value' });
export const parametersResponse = z
  .object({
    parameters: z.array(
      z.object({
        id: z.string(),
        label: z.string(),
        labelEn: z.string(),
        unit: z.enum(['fen', 'months', 'years', 'days', 'workingDays', 'count', 'percent', 'squareDecimetres', 'date', 'monthDay', 'setting']),
        setBy: z.enum(['nation', 'region', 'prefecture', 'county']),
        settings: z.array(z.object({ value: z.string(), label: z.string(), labelEn: z.string() })).optional(),
        rows: z.array(parameterRow).describe('By area and day; empty: no place has set it, so it is unknown'),
      }),
    ),
    sources: z.array(source),
  })
  .meta({ id: 'ParametersResponse', description: 'Dated values by area, each with its source' });
export type ParametersResponse = z.infer<typeof parametersResponse>;
