import { sentence, split, type ErrorAnswer, type Problem } from '@tongxing/contracts';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const SENTENCES: Readonly<Record<string, readonly [error: string, text: string]>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: ['tooLarge', sentence('内容太大，一次最多1MB。', 'The body is too large: at most 1 MB.')],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [
    'unsupportedMedia',
    sentence(
      '这个格式不收。请用 content-type: application/json 发送；传文件用 multipart/form-data。',
      'This media type is not taken. Send application/json; for files multipart/form-data.',
    ),
  ],
  FST_ERR_CTP_INVALID_JSON_BODY: ['malformed', sentence('不是正确的JSON。请检查逗号、引号和括号。', 'This is not JSON. Check commas, quotes and brackets.')],
  FST_ERR_CTP_EMPTY_JSON_BODY: ['malformed', sentence('没有内容。请发送JSON。', 'The body is empty. Send JSON.')],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: ['malformed', sentence('内容没有传完，请再传一次。', 'The body was cut short; send it again.')],
  FST_INVALID_MULTIPART_CONTENT_TYPE: [
    'unsupportedMedia',
    sentence('要传文件：请用 multipart/form-data，文件放在 file 里。', 'Send a file as multipart/form-data in the field file.'),
  ],
  FST_REQ_FILE_TOO_LARGE: [
    'tooLarge',
    sentence('文件太大，一次最多64MB。请按村（社区）或者学校分成几个文件再传。', 'The file is too large: at most 64 MB. Split it.'),
  ],
  FST_FILES_LIMIT: ['malformed', sentence('一次只传一个文件。', 'One file at a time.')],
  FST_PARTS_LIMIT: ['malformed', sentence('传来的东西太多，一次只传一个文件。', 'Too many parts; one file at a time.')],
  FST_FIELDS_LIMIT: ['malformed', sentence('传来的字段太多。', 'Too many fields.')],
};
const BY_STATUS: Readonly<Record<number, readonly [error: string, text: string]>> = {
  404: ['notFound', sentence('没有这个地址。接口都在 /api/openapi.json 里。', 'There is no such address. See /api/openapi.json.')],
  405: [
    'methodNotAllowed',
    sentence('这个地址不能这样用，请看 allow 头和 /api/openapi.json。', 'This address does not take that method; see the allow header and /api/openapi.json.'),
  ],
  413: ['tooLarge', sentence('内容太大。', 'The body is too large.')],
  415: ['unsupportedMedia', sentence('这个格式不收。', 'This media type is not taken.')],
  429: ['tooMany', sentence('请求太多，请过一分钟再试。', 'Too many requests; try again in a minute.')],
  503: ['busy', sentence('现在传文件的人太多，请过一会儿再传。', 'Too many files are being read; try again shortly.')],
};
const OTHER: readonly [string, string] = ['malformed', sentence('这个请求读不了。', 'This request cannot be read.')];
const BUG = sentence('系统出了错，你的内容没有存下。请把编号告诉管理员。', 'A fault of the system; nothing of what you sent was kept. Please report the id.');
const MALFORMED = sentence('有内容填得不对，请照下面改。', 'Something is not written as it should be; see the problems.');

/** A refusal by status. */
export function refusal(status: number): ErrorAnswer {
  const [error, text] = BY_STATUS[status] ?? OTHER;
  return { error, ...split(text) };
}

/** What was sent does not follow the contract: 422 with every problem. */
export class MalformedError extends Error {
  readonly statusCode = 422;
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super('malformed');
    this.problems = problems;
  }
}

/** Turns what was thrown into an answer. A fault is logged by its id, route and stack, never with what was sent. */
export function handleError(error: FastifyError | MalformedError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error instanceof MalformedError)
    return reply.code(422).send({ error: 'malformed', ...split(MALFORMED), problems: [...error.problems] } satisfies ErrorAnswer);
  // The plugin calls a body that is no form 406; for everyone else that is 415.
  const status = error.code === 'FST_INVALID_MULTIPART_CONTENT_TYPE' ? 415 : (error.statusCode ?? 500);
  if (status < 500 || status === 503) {
    const known = SENTENCES[error.code];
    return reply.code(status).send(known ? { error: known[0], ...split(known[1]) } : refusal(status));
  }
  const id = crypto.randomUUID();
  console.error(
    JSON.stringify({
      id,
      route: request.routeOptions.url,
      error: error.name,
      at: error.stack
        ?.split('\n')
        .slice(1, 4)
        .map((line) => line.trim()),
    }),
  );
  return reply.code(500).send({ error: 'bug', ...split(BUG), id } satisfies ErrorAnswer);
}

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD'] as const;

/** Remembers the routes of the interface, so that a wrong method is told from a wrong address. */
export function routeBook(app: FastifyInstance): (url: string) => readonly string[] {
  const routes: { readonly pattern: RegExp; readonly method: string }[] = [];
  app.addHook('onRoute', ({ url, method }) => {
    const pattern = new RegExp(`^${url.replace(/:[^/]+/g, '[^/]+')}$`);
    for (const one of [method].flat()) if (METHODS.some((known) => known === one)) routes.push({ pattern, method: one });
  });
  return (url) => routes.filter(({ pattern }) => pattern.test(url.split('?')[0] ?? '')).map(({ method }) => method);
}
