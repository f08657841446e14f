import { z } from 'zod';
import { certaintySchema } from './answers.ts';
import { sentence } from './problems.ts';
import { AREA_CODE } from './situation.ts';

const code = z
  .string()
  .regex(AREA_CODE, { error: sentence('写2、4、6或者9位行政区划代码，如4501。', 'A division code of 2, 4, 6 or 9 digits, such as 4501.') });

const MOST_SEARCH = 60;

export const regionsQuery = z.strictObject({
  parent: code.optional().describe('The places one level below this one; absent: the provinces'),
  search: z
    .string()
    .min(1)
    .max(MOST_SEARCH, { error: sentence(`地名最多${MOST_SEARCH}个字。`, `At most ${MOST_SEARCH} characters.`) })
    .optional()
    .describe('The words of an address: 广西南宁西乡塘, 横县'),
  code: code.optional().describe('The name of one code, kept or not'),
});
export type RegionsQuery = z.infer<typeof regionsQuery>;
export const region = z
  .object({
    code: z.string(),
    name: z.string(),
    fullName: z.string(),
    shortName: z.string(),
    level: z.enum(['province', 'prefecture', 'county', 'township']).optional().describe('Absent for a code in no table'),
    heading: z.boolean().optional().describe('No place of its own but a heading of the tables (市辖区)'),
    former: z.boolean().optional().describe('The area is gone; the names are its last ones'),
    unknown: z.boolean().optional().describe('The code is in no table'),
  })
  .meta({ id: 'Region' });
export const regionsResponse = z
  .object({ version: z.string(), regions: z.array(region) })
  .meta({ id: 'RegionsResponse', description: 'Places of the kept tables' });
export type RegionsResponse = z.infer<typeof regionsResponse>;

export const providersQuery = z.strictObject({
  area: code.optional().describe('The place for which offices are looked up'),
  item: z
    .string()
    .regex(/^\d{1,2}\.\d$/, { error: sentence('item 写清单上的编号，如1.2。', 'item is a number of the list, such as 1.2.') })
    .optional()
    .describe('Item number of the list: 1.2'),
  kind: z.string().max(40).optional().describe('Kind of office'),
});
export type ProvidersQuery = z.infer<typeof providersQuery>;
export const providersResponse = z
  .object({
    providers: z
      .array(
        z.object({
          name: z.string(),
          kind: z.string(),
          area: z.string().optional(),
          address: z.string().optional(),
          hours: z.string().optional(),
          phone: z.string().optional(),
          handles: z.array(z.string()),
        }),
      )
      .describe('Empty until a table of offices was given to the server: then the hotlines answer'),
    hotlines: z.array(
      z.object({
        number: z.string(),
        name: z.string(),
        nameEn: z.string(),
        asks: z.string(),
        hoursADay: z.int().optional(),
        otherwise: z.array(z.string()).optional(),
        checked: certaintySchema,
      }),
    ),
  })
  .meta({ id: 'ProvidersResponse', description: 'Offices, clinics and schools that serve a place, and the hotlines' });
export type ProvidersResponse = z.infer<typeof providersResponse>;

export const settingsResponse = z
  .object({ trial: z.boolean().describe('Sample values 示例 are loaded'), version: z.string() })
  .meta({ id: 'SettingsResponse', description: 'How this server is set up' });
