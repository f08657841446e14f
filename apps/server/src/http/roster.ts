import {
  readAs,
  rosterLine,
  rosterMapping,
  rosterReadFields,
  rosterReadRequest,
  rosterReadResponse,
  rosterScreenFields,
  rosterScreenRequest,
  rosterScreenResponse,
  sentence,
  split,
  type RosterMapping,
  type RosterScreenFields,
} from '@tongxing/contracts';
import fastifyMultipart from '@fastify/multipart';
import { writeTemplate } from '@tongxing/roster';
import { rosterFields, TEMPLATE_NOTES, templateFields } from '@tongxing/screening';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { MalformedError } from '../errors.ts';
import { readInThread, refusedAnswer } from '../roster/read-in-thread.ts';
import type { RosterJob } from '../roster/roster-job.ts';
import { responses } from '../openapi.ts';
import type { ServerRules } from '../rules.ts';

const A_MINUTE = 60;
const FILE_BYTES = 64 * 1024 * 1024;
const FIELD_BYTES = 256 * 1024;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const LINES = 'application/x-ndjson';
const TYPES: Readonly<Record<RosterJob['want'], string>> = {
  reading: 'application/json; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xlsx: XLSX,
  csv: 'text/csv; charset=utf-8',
};

const CHILDREN = { true: 'full', short: 'short', false: 'none' } as const;

interface Upload {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly fields: Readonly<Record<string, string>>;
}

const NO_FILE = {
  path: 'file',
  ...split(
    sentence('没有文件。请用 multipart/form-data 把表格放在 file 里。', 'There is no file. Send the spreadsheet as multipart/form-data in the field file.'),
  ),
};

const IN_LINES = {
  path: 'children',
  ...split(sentence('children=short 只能一行一行地回，请加上 progress=true。', 'children=short is answered in lines only: send progress=true as well.')),
};

/** Takes the parts of an upload into memory, within the limits of the server. */
async function readUpload(request: FastifyRequest): Promise<Upload> {
  const fields: Record<string, string> = {};
  let file: Pick<Upload, 'bytes' | 'fileName'> | undefined;
  for await (const part of request.parts()) {
    if (part.type === 'field') fields[part.fieldname] = String(part.value);
    else file = { bytes: new Uint8Array(await part.toBuffer()), fileName: part.filename };
  }
  if (!file) throw new MalformedError([NO_FILE]);
  return { ...file, fields };
}

/** The mapping that a person corrected; a field that no declaration knows is refused. */
function readMapping(text: string | undefined): RosterMapping {
  if (text === undefined || text.trim() === '') return {};
  const read = readAs(rosterMapping, parseJson(text));
  if (!read.ok) throw new MalformedError(read.problems.map((problem) => ({ ...problem, path: ['mapping', problem.path].filter(Boolean).join('.') })));
  const known = new Set(rosterFields().map((field) => field.id));
  const unknown = Object.values(read.value)
    .flatMap((sheet) => Object.values(sheet.columns ?? {}))
    .filter((field) => field !== null && !known.has(field));
  if (unknown.length > 0)
    throw new MalformedError([
      { path: 'mapping', ...split(sentence(`没有这些列：${unknown.join('、')}。能用的在 fields 里。`, `No such fields: ${unknown.join(', ')}. See fields.`)) },
    ]);
  return read.value;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readFields(schema: typeof rosterReadFields | typeof rosterScreenFields, fields: Upload['fields']): RosterScreenFields {
  const read = readAs<RosterScreenFields>(schema, fields);
  if (!read.ok) throw new MalformedError(read.problems);
  return read.value;
}

/** Reads or screens the file in a thread of its own; a file that cannot be read is refused with its sentence. */
async function answer(
  rules: ServerRules,
  reply: FastifyReply,
  { bytes, fileName }: Upload,
  fields: RosterScreenFields,
  want: RosterJob['want'],
): Promise<FastifyReply> {
  const { asOf = rules.today(), area, names, children = 'true', progress } = fields;
  const inLines = progress === 'true';
  if (children === 'short' && !inLines) throw new MalformedError([IN_LINES]);
  const gone = new AbortController();
  if (reply.raw.destroyed) gone.abort();
  reply.raw.once('close', () => gone.abort());
  const job: RosterJob = {
    bytes,
    fileName,
    want,
    asOf,
    area,
    mapping: readMapping(fields.mapping),
    names: names === 'true',
    children: CHILDREN[children],
    trial: rules.trial,
    progress: inLines,
  };
  const made = await readInThread(job, gone.signal);
  if ('kind' in made) return reply.code(422).send(refusedAnswer(made));
  // A proxy that gathers the lines would hide the progress.
  if (inLines) return reply.type(LINES).header('x-accel-buffering', 'no').send(made);
  if (want === 'xlsx' || want === 'csv')
    void reply.header('content-disposition', `attachment; filename="result.${want}"; filename*=UTF-8''${encodeURIComponent('核对结果')}.${want}`);
  return reply.type(TYPES[want]).send(made);
}

/** Roster in, answers out. The file lives in one thread for one request: nothing of it is stored or logged. */
export async function rosterRoutes(app: FastifyInstance, { rules }: { readonly rules: ServerRules }): Promise<void> {
  await app.register(fastifyMultipart, { limits: { fileSize: FILE_BYTES, files: 1, fields: 10, fieldSize: FIELD_BYTES } });
  const config = { rateLimit: { max: A_MINUTE, timeWindow: '1 minute' } };
  const form = { consumes: ['multipart/form-data'], tags: ['roster'] };
  const unchecked = () => () => true;
  const refusals = [413, 415, 422, 429, 503];

  templateRoute(app);

  app.post(
    '/roster/read',
    {
      config,
      validatorCompiler: unchecked,
      schema: {
        ...form,
        operationId: 'readRoster',
        summary: 'What was understood of a roster: columns, rows, problems',
        body: rosterReadRequest,
        response: inLinesToo(responses('What was understood; with progress=true in lines', rosterReadResponse, ...refusals)),
      },
    },
    async (request, reply) => {
      const upload = await readUpload(request);
      return answer(rules, reply, upload, readFields(rosterReadFields, upload.fields), 'reading');
    },
  );

  app.post(
    '/roster/screen',
    {
      config,
      validatorCompiler: unchecked,
      schema: {
        ...form,
        operationId: 'screenRoster',
        summary: 'A roster against the whole list: totals, each child, problems; as JSON or as a workbook',
        body: rosterScreenRequest,
        response: inLinesToo(responses('The answers; with format=xlsx or csv the file; with progress=true in lines', rosterScreenResponse, ...refusals)),
      },
    },
    async (request, reply) => {
      const upload = await readUpload(request);
      const fields = readFields(rosterScreenFields, upload.fields);
      return answer(rules, reply, upload, fields, fields.format ?? 'json');
    },
  );
}

/** What is answered as a whole may come in lines as well. */
function inLinesToo(described: ReturnType<typeof responses>): ReturnType<typeof responses> {
  const whole = described[200];
  return whole ? { ...described, 200: { ...whole, content: { ...whole.content, [LINES]: { schema: rosterLine } } } } : described;
}

function templateRoute(app: FastifyInstance): void {
  app.get(
    '/roster/template',
    {
      schema: {
        tags: ['roster'],
        operationId: 'rosterTemplate',
        summary: 'An empty roster with headings, drop-downs and notes',
        response: { ...responses('', rosterReadRequest), 200: { description: 'The workbook', content: { [XLSX]: { schema: rosterReadRequest.shape.file } } } },
      },
    },
    async (_request, reply) => {
      const bytes = await writeTemplate(templateFields(), { notes: TEMPLATE_NOTES });
      return reply
        .type(XLSX)
        .header('content-disposition', `attachment; filename="roster.xlsx"; filename*=UTF-8''${encodeURIComponent('花名册模板')}.xlsx`)
        .send(Buffer.from(bytes));
    },
  );
}
