import fastifySwagger from '@fastify/swagger';
import { errorAnswer } from '@tongxing/contracts';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { cache, sendCached } from './cached.ts';
import { VERSION } from './rules.ts';

const DESCRIPTION =
  'What a child who moves is entitled to, why, and where. Facts are sent, answered and forgotten: nothing is stored or logged. ' +
  'Chinese text stands in the field, English in the one that ends in En. Dates are YYYY-MM-DD, money is whole fen.';

const SAID: Readonly<Record<number, string>> = {
  400: 'The body is no JSON',
  404: 'There is no such thing',
  413: 'The body or file is too large',
  415: 'The media type is not taken',
  422: 'Something is not written as the contract says, or the file cannot be read',
  429: 'Too many requests',
  500: 'A fault of the system, with its id',
  503: 'Too many files are being read',
};

interface Described {
  readonly description: string;
  readonly content: Readonly<Record<string, { readonly schema: unknown }>>;
}

/** What an operation may answer: its own answer with 200, and refusals of these kinds; a fault may always happen. */
export function responses(description: string, schema: unknown, ...refusals: readonly number[]): Readonly<Record<number, Described>> {
  const json = (said: string, of: unknown): Described => ({ description: said, content: { 'application/json': { schema: of } } });
  return Object.fromEntries([[200, json(description, schema)], ...[...refusals, 500].map((status) => [status, json(SAID[status] ?? '', errorAnswer)])]);
}

type Tree = Readonly<Record<string, unknown>>;

const INPUT = 'Input';
const REF = '#/components/schemas/';

/** The names of the schemas that something refers to, followed to the end. */
function referred(document: Tree, schemas: Tree): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (at: unknown): void => {
    if (typeof at !== 'object' || at === null) return;
    for (const [key, value] of Object.entries(at)) {
      if (key !== '$ref' || typeof value !== 'string' || !value.startsWith(REF)) visit(value);
      else if (!found.has(value.slice(REF.length))) {
        found.add(value.slice(REF.length));
        visit(schemas[value.slice(REF.length)]);
      }
    }
  };
  visit(document['paths']);
  return found;
}

/** Each schema is made for reading and for writing (`Input`); the one that nothing uses is left out, and the one that is used alone bears the plain name. */
function transformObject(input: Parameters<typeof jsonSchemaTransformObject>[0]): ReturnType<typeof jsonSchemaTransformObject> {
  const document = jsonSchemaTransformObject(input);
  if (!('components' in document) || !document.components?.schemas) return document;
  const { schemas } = document.components;
  const used = referred({ paths: document.paths }, schemas);
  const kept = Object.fromEntries(Object.entries(schemas).filter(([name]) => used.has(name)));
  const text = JSON.stringify({ ...document, components: { ...document.components, schemas: kept } });
  const plain = [...used].filter((name) => name.endsWith(INPUT) && !used.has(name.slice(0, -INPUT.length)));
  return JSON.parse(
    plain.reduce(
      (all, name) =>
        all.replaceAll(`"${name}":`, `"${name.slice(0, -INPUT.length)}":`).replaceAll(`"${REF}${name}"`, `"${REF}${name.slice(0, -INPUT.length)}"`),
      text,
    ),
  ) as typeof document;
}

/** Describes the interface from the contracts, at `/api/openapi.json`. Register before the routes. */
export async function describeApi(app: FastifyInstance): Promise<void> {
  await app.register(fastifySwagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Tongxing 童行', version: VERSION, description: DESCRIPTION, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
      servers: [{ url: '/' }],
      tags: [
        { name: 'check', description: 'Check children against the list' },
        { name: 'catalogue', description: 'The list, its facts and its values' },
        { name: 'places', description: 'Regions and offices' },
        { name: 'roster', description: "An office's spreadsheet in, entitlements out" },
      ],
    },
    transform: jsonSchemaTransform,
    transformObject,
  });
  const kept = cache();
  app.get('/api/openapi.json', { schema: { hide: true } }, (request, reply) =>
    sendCached(
      request,
      reply,
      kept('openapi', () => app.swagger()),
    ),
  );
}
