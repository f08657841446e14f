import { z } from 'zod';
import { shownCounts, shownSchema } from './answers.ts';
import { errorAnswer, sentence } from './problems.ts';
import { AREA_CODE, dateSchema } from './situation.ts';

const LETTER = /^[A-Z]{1,3}$/;
const MAPPING = sentence(
  'mapping 写成 {"表名": {"headerRows": [2, 3], "columns": {"C": "birthDate", "D": null}}}。',
  'mapping is {"sheet": {"headerRows": [2, 3], "columns": {"C": "birthDate", "D": null}}}.',
);

/** What a person says of the columns, by sheet and letter; it goes before what was found in the headings. */
export const rosterMapping = z
  .record(
    z.string(),
    z.strictObject(
      {
        headerRows: z
          .tuple([z.int({ error: MAPPING }).min(1, { error: MAPPING }), z.int({ error: MAPPING }).min(1, { error: MAPPING })], { error: MAPPING })
          .optional()
          .describe('First and last row of the heading'),
        columns: z
          .record(z.string().regex(LETTER, { error: MAPPING }), z.string({ error: MAPPING }).nullable(), { error: MAPPING })
          .optional()
          .describe('Field by column letter; null leaves a column unread'),
      },
      { error: (issue) => (issue.code === 'unrecognized_keys' ? undefined : MAPPING) },
    ),
    { error: MAPPING },
  )
  .meta({ id: 'RosterMapping', description: 'What the columns of a roster are, by sheet and letter' });
export type RosterMapping = z.infer<typeof rosterMapping>;

const flag = (name: string) => z.enum(['true', 'false'], { error: sentence(`${name} 写 true 或者 false。`, `${name} is true or false.`) }).optional();
const fields = {
  mapping: z.string().max(200_000).optional().describe('JSON text of a RosterMapping'),
  area: z
    .string()
    .regex(AREA_CODE, { error: sentence('area 写2、4、6或者9位行政区划代码，如450107。', 'area is a division code such as 450107.') })
    .optional()
    .describe('The place that keeps the roster: names of places are meant there first, and children whose row names no place live there'),
  progress: flag('progress').describe('With true the answer comes in lines, each a RosterLine: how far the work has come, then the answer'),
} as const;
const file = z.string().meta({ contentMediaType: 'application/octet-stream', description: '.xlsx, .xls, .ods, .csv, or a table of a web page; at most 64 MB' });

/** The fields beside the file of a roster that is only to be read. */
export const rosterReadFields = z.strictObject(fields);
/** The fields beside the file of a roster that is to be screened. */
export const rosterScreenFields = z.strictObject({
  ...fields,
  asOf: dateSchema.optional().describe('The day asked about; today where absent'),
  format: z
    .enum(['json', 'xlsx', 'csv'], { error: sentence('format 写 json、xlsx 或者 csv。', 'format is json, xlsx or csv.') })
    .optional()
    .describe('json where absent'),
  names: flag('names').describe('Whether names stand in the JSON answer, and cells of problems unmasked'),
  children: z
    .enum(['true', 'short', 'false'], { error: sentence('children 写 true、short 或者 false。', 'children is true, short or false.') })
    .optional()
    .describe('Whether the JSON answer holds each child: in full, in short as a ShortChild (only with progress=true), or not; true where absent'),
});
export type RosterScreenFields = z.infer<typeof rosterScreenFields>;

export const rosterReadRequest = z.object({ file, ...rosterReadFields.shape }).meta({ id: 'RosterReadRequest' });
export const rosterScreenRequest = z.object({ file, ...rosterScreenFields.shape }).meta({ id: 'RosterScreenRequest' });

const column = z
  .object({
    column: z.string().describe('As Excel names it'),
    heading: z.string(),
    field: z.string().optional().describe('Absent: nothing in this column was read'),
    matched: z.enum(['exact', 'synonym', 'guess', 'manual']).optional().describe('How sure: a guess wants confirmation'),
    hidden: z.boolean().optional(),
    unit: z.string().optional(),
  })
  .meta({ id: 'RosterColumn' });

const rosterProblem = z
  .object({
    code: z.string(),
    severity: z.enum(['error', 'warning', 'notice']),
    sheet: z.string().optional(),
    row: z.int().optional(),
    column: z.string().optional(),
    heading: z.string().optional(),
    field: z.string().optional(),
    found: z.string().optional().describe('The cell, masked but for its ends'),
    sentence: z.string(),
    remedy: z.string(),
  })
  .meta({ id: 'RosterProblem', description: 'Something in a roster that a person should put right or know' });

const reading = z
  .object({
    format: z.string(),
    sheets: z.array(
      z.object({
        name: z.string(),
        hidden: z.boolean(),
        rows: z.int().describe('Rows that are not empty'),
        children: z.int(),
        headers: z.array(z.object({ firstRow: z.int(), lastRow: z.int(), columns: z.array(column) })),
      }),
    ),
    problems: z.array(rosterProblem),
    problemCounts: z.record(z.string(), z.int()).describe('Also beyond the problems listed'),
    skipped: z
      .array(z.object({ sheet: z.string(), row: z.int(), lastRow: z.int(), rows: z.int(), reason: z.string(), why: z.string() }))
      .describe('Rows that are no child, and why'),
  })
  .meta({ id: 'RosterReading', description: 'What was understood of a file, with nothing personal but the masked cells of problems' });

export const rosterReadResponse = z
  .object({
    ...reading.shape,
    fields: z.array(z.object({ id: z.string(), label: z.string(), type: z.string() })).describe('What a column may be'),
  })
  .meta({ id: 'RosterReadResponse' });
export type RosterReadResponse = z.infer<typeof rosterReadResponse>;

const asked = z.object({ fact: z.string(), label: z.string(), question: z.string() });
const careDate = z.object({ date: z.string(), kind: z.enum(['vaccine', 'visit']), id: z.string(), name: z.string() }).meta({ id: 'CareDate' });
const screened = z
  .object({
    sheet: z.string(),
    row: z.int(),
    name: z.string().optional(),
    services: z.array(z.object({ number: z.int(), shown: shownSchema, more: z.array(z.string()).describe('Further items that can be had') })),
    benefits: z.record(z.string(), shownSchema),
    trial: z.array(z.string()).describe('Benefits whose answer rests on a sample value 示例'),
    asks: z.array(asked.extend({ benefits: z.int() })),
    next: z.array(z.object({ date: z.string(), say: z.string() })),
    changes: z.array(z.object({ date: z.string(), benefit: z.string(), from: shownSchema, to: shownSchema })),
    care: z.object({ due: z.array(careDate), next: z.array(careDate) }),
  })
  .meta({ id: 'ScreenedChild', description: 'One row of a roster against the list' });

const shortChild = z
  .object({
    sheet: z.string(),
    row: z.int(),
    name: z.string().optional(),
    shown: z.string().describe('A digit a service, in the order of totals.services: the place of its answer in answers'),
    asks: z.int().describe('Which of the lines `asks` so far, counted from 0'),
    next: z.array(z.tuple([z.string(), z.int()])).describe('The days to come, each with the line `say` that says what happens'),
  })
  .meta({ id: 'ShortChild', description: 'One row of a roster against the list, in short: what many children share stands once, in lines before them' });

export const rosterScreenResponse = z
  .object({
    asOf: z.string(),
    until: z.string(),
    trial: z.boolean().describe('Sample values 示例 were among the rules'),
    answers: z.array(shownSchema).describe('The five answers, in the order that digits count'),
    totals: z.object({
      children: z.int(),
      services: z.array(
        z.object({
          number: z.int(),
          name: z.string(),
          counts: shownCounts,
          benefits: z.array(z.object({ id: z.string(), name: z.string(), counts: shownCounts })),
        }),
      ),
    }),
    missing: z
      .array(z.object({ field: z.string(), label: z.string(), question: z.string(), children: z.int() }))
      .describe('Columns that the roster lacks or that are not filled in, and for how many children answers wait for them'),
    children: z.array(screened).optional(),
    reading,
  })
  .meta({ id: 'RosterScreenResponse', description: 'A whole roster against the list' });
export type RosterScreenResponse = z.infer<typeof rosterScreenResponse>;

export const rosterProgress = z
  .object({
    step: z.enum(['read', 'check', 'write']).describe('The file is read, its children are checked, the answer is written'),
    rows: z.int(),
    of: z.int().optional().describe('How many rows there are; absent while nobody knows'),
  })
  .meta({ id: 'RosterProgress', description: 'How far the work on a roster has come' });
export type RosterProgress = z.infer<typeof rosterProgress>;

/** One line of an answer that comes with its progress. Where the last line is not `done`, the answer was cut short. */
export const rosterLine = z
  .union([
    z.object({ progress: rosterProgress }),
    z.object({ result: z.union([rosterReadResponse, rosterScreenResponse]).describe('The answer but for its children') }),
    z.object({ child: screened.describe('Each child, after the result') }),
    z.object({ short: shortChild.describe('With children=short each child, after the result') }),
    z.object({
      asks: z
        .array(z.tuple([z.string(), z.int()]))
        .describe('Questions, each once, with how many benefits wait for it: before the first child in short that has just these'),
    }),
    z.object({ say: z.string().describe('What happens on a day: before the first child in short to whom it happens') }),
    z.object({ piece: z.string().describe('With format=xlsx or csv the file, in pieces of base64') }),
    z.object({ refused: errorAnswer }),
    z.object({ done: z.literal(true) }),
  ])
  .meta({ id: 'RosterLine', description: 'One line of an answer in lines' });
export type RosterLine = z.infer<typeof rosterLine>;
