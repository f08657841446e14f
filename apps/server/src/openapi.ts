import fastifySwagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { cache, sendCached } from './http/cached.ts';
import { VERSION } from './rules.ts';

const DESCRIPTION = 'What a child who moves is entitled to, why, and where. Facts are sent, answered and forgotten: nothing is stored or logged. '
  + 'Chinese text stands in the field, English in the one that ends in En. Dates are YYYY-MM-DD, money is whole fen.';

type Tree = Readonly<Record<string, unknown>>;

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

/** Each schema is made for reading and for writing; the one that nothing uses is left out. */
function transformObject(input: Parameters<typeof jsonSchemaTransformObject>[0]): ReturnType<typeof jsonSchemaTransformObject> {
  const document = jsonSchemaTransformObject(input);
  if (!('components' in document) || !document.components?.schemas) return document;
  const { schemas } = document.components;
  const used = referred({ paths: document.paths }, schemas);
  const kept = Object.fromEntries(Object.entries(schemas).filter(([name]) => used.has(name)));
  return { ...document, components: { ...document.components, schemas: kept } } as typeof document;
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
        { name: 'roster', description: 'An office\'s spreadsheet in, entitlements out' },
      ],
    },
    transform: jsonSchemaTransform,
    transformObject,
  });
  const kept = cache();
  app.get('/api/openapi.json', { schema: { hide: true } }, (request, reply) => sendCached(request, reply, kept('openapi', () => app.swagger())));
}
