import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { errorAnswer } from '@tongxing/contracts';
import type { FastifyInstance } from 'fastify';
import { createApp } from './app.ts';

let app: FastifyInstance;
before(async () => {
  app = await createApp({ trial: false });
});
after(() => app.close());

type Injected = Awaited<ReturnType<typeof app.inject>>;

/** A refusal follows its schema and speaks both languages. */
function refusedWith(response: Injected, status: number, error: string): void {
  assert.equal(response.statusCode, status, response.body);
  const answer = errorAnswer.parse(response.json());
  assert.equal(answer.error, error);
  assert.match(answer.message, /\p{Script=Han}.*。$/u);
  assert.match(answer.messageEn, /[a-z].*\.$/);
}

test('an address that does not exist is 404, a wrong method 405 with those that are taken', async () => {
  refusedWith(await app.inject('/api/nothing'), 404, 'notFound');
  refusedWith(await app.inject({ method: 'POST', url: '/nothing', payload: {} }), 404, 'notFound');
  const wrong = await app.inject({ method: 'PUT', url: '/api/services', payload: {} });
  refusedWith(wrong, 405, 'methodNotAllowed');
  assert.equal(wrong.headers['allow'], 'GET, HEAD');
  refusedWith(await app.inject({ method: 'DELETE', url: '/api/services/3' }), 405, 'methodNotAllowed');
  refusedWith(await app.inject('/api/eligibility?x=1'), 405, 'methodNotAllowed');
});

test('a body that is no JSON, empty, of another type or over 1 MB is refused with a sentence', async () => {
  const post = (payload: string, type: string) => app.inject({ method: 'POST', url: '/api/eligibility', payload, headers: { 'content-type': type } });
  refusedWith(await post('{"children":[', 'application/json'), 400, 'malformed');
  refusedWith(await post('', 'application/json'), 400, 'malformed');
  refusedWith(await post('children=1', 'application/x-www-form-urlencoded'), 415, 'unsupportedMedia');
  refusedWith(await post('<a/>', 'text/xml'), 415, 'unsupportedMedia');
  refusedWith(await post(`{"children":[{"birthDate":"${'1'.repeat(1024 * 1024)}"}]}`, 'application/json'), 413, 'tooLarge');
  refusedWith(await post('{"__proto__":{"x":1},"children":[{}]}', 'application/json'), 400, 'malformed');
});

test('the catalogue comes with a tag: who has it already gets 304 and nothing, who can unpack it gets it packed', async () => {
  const first = await app.inject('/api/services');
  const etag = String(first.headers['etag']);
  assert.match(etag, /^"[\w-]{22}"$/);
  const again = await app.inject({ url: '/api/services', headers: { 'if-none-match': `W/"other", W/${etag}` } });
  assert.equal(again.statusCode, 304);
  assert.equal(again.body, '');
  const packed = await app.inject({ url: '/api/services', headers: { 'accept-encoding': 'gzip, br' } });
  assert.equal(packed.headers['content-encoding'], 'gzip');
  assert.deepEqual(JSON.parse(gunzipSync(packed.rawPayload).toString()), first.json());
  assert.ok(packed.rawPayload.length * 3 < first.rawPayload.length);
});

test('answers about children are never kept by anyone on the way', async () => {
  const response = await app.inject({ method: 'POST', url: '/api/eligibility', payload: { children: [{}] } });
  assert.equal(response.headers['cache-control'], 'no-store');
  assert.equal(response.headers['x-content-type-options'], 'nosniff');
});

test('a fault is 500 with an id and nothing else, and the log names no fact', async (t) => {
  const logged: unknown[] = [];
  t.mock.method(console, 'error', (line: unknown) => logged.push(line));
  const faulty = await createApp({ trial: false });
  faulty.post('/api/faulty', () => {
    throw new Error('secret 样例名字');
  });
  const response = await faulty.inject({ method: 'POST', url: '/api/faulty', payload: { name: '样例名字' } });
  await faulty.close();
  refusedWith(response, 500, 'bug');
  const { id } = errorAnswer.parse(response.json());
  assert.equal(logged.length, 1);
  assert.ok(String(logged[0]).includes(String(id)));
  assert.doesNotMatch(`${response.body}${String(logged[0])}`, /样例|secret/);
});

test('every page, also one that only the web app knows, comes with a policy that lets in nothing from elsewhere', async () => {
  for (const url of ['/', '/check', '/services/13']) {
    const { headers } = await app.inject(url);
    assert.match(String(headers['content-security-policy']), /default-src 'self'.*object-src 'none'/);
    assert.equal(headers['x-content-type-options'], 'nosniff');
  }
});

test('who asks too often is told to come back in a minute', async () => {
  const codes: number[] = [];
  for (let i = 0; i <= 60; i += 1) codes.push((await app.inject({ method: 'POST', url: '/api/roster/read', payload: {} })).statusCode);
  assert.deepEqual([codes.filter((code) => code === 415).length, codes.at(-1)], [60, 429]);
  refusedWith(await app.inject({ method: 'POST', url: '/api/roster/read', payload: {} }), 429, 'tooMany');
});

test('without the web app the start page says where the interface is', async () => {
  const response = await app.inject('/');
  assert.equal(response.statusCode, 200);
  assert.ok(String(response.headers['content-type']).startsWith('text/'));
});
