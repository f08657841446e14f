import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createApp } from './app.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Tree = Readonly<Record<string, Json>>;

const METHODS = new Set(['get', 'post', 'put', 'patch', 'delete']);
const app = await createApp({ trial: false });
const document = (await app.inject('/api/openapi.json')).json() as Tree;
await app.close();

function isTree(value: Json | undefined): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function tree(value: Json | undefined): Tree {
  assert.ok(isTree(value), JSON.stringify(value));
  return value;
}

const operations = Object.entries(tree(document['paths'])).flatMap(([path, methods]) =>
  Object.entries(tree(methods)).map(([method, operation]) => ({ path, method, operation: tree(operation) })),
);
const schemas = tree(tree(document['components'])['schemas']);

function* refsIn(value: Json): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    if (key === '$ref' && typeof part === 'string') yield part;
    else yield* refsIn(part as Json);
  }
}

/** What a document of OpenAPI 3.1 refers to. */
function resolve(ref: string): Json | undefined {
  assert.ok(ref.startsWith('#/'), ref);
  return ref
    .slice(2)
    .split('/')
    .reduce<Json | undefined>((at, key) => (isTree(at) ? at[key.replaceAll('~1', '/').replaceAll('~0', '~')] : undefined), document);
}

test('the document names its version, title, licence and server', () => {
  assert.equal(document['openapi'], '3.1.0');
  const info = tree(document['info']);
  assert.ok(info['title'] && info['version'] && tree(info['license'])['identifier'] === 'Apache-2.0');
  assert.deepEqual(document['servers'], [{ url: '/' }]);
});

test('all 15 addresses of the interface are described', () => {
  assert.deepEqual(operations.map(({ path, method }) => `${method} ${path}`).toSorted(), [
    'get /api/facts',
    'get /api/parameters',
    'get /api/providers',
    'get /api/regions',
    'get /api/roster/template',
    'get /api/services',
    'get /api/services/{number}',
    'get /api/settings',
    'get /api/sources',
    'post /api/advice',
    'post /api/eligibility',
    'post /api/questions',
    'post /api/roster/read',
    'post /api/roster/screen',
    'post /api/timeline',
  ]);
});

test('every reference leads somewhere, and every schema is used', () => {
  const refs = [...refsIn(document)];
  for (const ref of refs) assert.notEqual(resolve(ref), undefined, ref);
  const used = new Set(refs.map((ref) => ref.split('/').at(-1)));
  assert.deepEqual(
    Object.keys(schemas).filter((name) => !used.has(name)),
    [],
  );
  for (const name of Object.keys(schemas)) assert.match(name, /^[A-Z][A-Za-z]+$/);
});

test('every operation has its own id, a summary, a tag that is declared, and refuses in the one shape, 500 always and 422 where something is sent', () => {
  const ids = operations.map(({ operation }) => operation['operationId']);
  assert.equal(new Set(ids).size, operations.length);
  const tags = new Set((document['tags'] as readonly Tree[]).map((tag) => tag['name']));
  for (const { path, method, operation } of operations) {
    const at = `${method} ${path}`;
    assert.ok(METHODS.has(method), at);
    assert.match(String(operation['operationId']), /^[a-z][A-Za-z]+$/, at);
    assert.ok(String(operation['summary']).length > 10, at);
    assert.ok(
      (operation['tags'] as readonly Json[]).every((tag) => tags.has(tag)),
      at,
    );
    const responses = tree(operation['responses']);
    const sends = 'requestBody' in operation || 'parameters' in operation;
    for (const status of ['200', '500', ...(sends ? ['422'] : [])]) {
      const response = tree(responses[status]);
      assert.ok(String(response['description']).length > 5, `${at} ${status}`);
      if (status !== '200')
        assert.deepEqual(tree(tree(response['content'])['application/json'])['schema'], { $ref: '#/components/schemas/ErrorAnswer' }, `${at} ${status}`);
    }
  }
});

test('every parameter is declared with its place and schema, and each one in a path is required', () => {
  for (const { path, operation } of operations) {
    const parameters = (operation['parameters'] ?? []) as readonly Tree[];
    for (const parameter of parameters) {
      assert.ok(['path', 'query'].includes(String(parameter['in'])) && isTree(parameter['schema']), path);
      assert.equal(parameter['required'] ?? false, parameter['in'] === 'path', path);
    }
    const named = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
    assert.deepEqual(
      parameters.filter((one) => one['in'] === 'path').map((one) => one['name']),
      named,
      path,
    );
  }
});

test('a file is sent as a form, facts as JSON', () => {
  for (const { path, operation } of operations) {
    if (!('requestBody' in operation)) continue;
    const types = Object.keys(tree(tree(operation['requestBody'])['content']));
    assert.deepEqual(types, [path.startsWith('/api/roster/') ? 'multipart/form-data' : 'application/json'], path);
  }
});

test('each fact stands in Situation with its Chinese and English name', () => {
  const properties = tree(tree(schemas['Situation'])['properties']);
  assert.ok(Object.keys(properties).length > 30);
  for (const [id, schema] of Object.entries(properties)) assert.match(String(tree(schema)['description'] ?? ''), /\p{Script=Han}.*\(.+\)/u, id);
});
