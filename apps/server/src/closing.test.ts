import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { test } from 'node:test';
import Fastify, { type FastifyInstance } from 'fastify';
import { closeSoon } from './closing.ts';

const WITHIN_MS = 500;
const LARGE = 24 * 1024 * 1024;

async function listening(said: string[]): Promise<FastifyInstance> {
  const app = Fastify();
  closeSoon(app, (line) => said.push(line), WITHIN_MS);
  app.get('/large', (_request, reply) => reply.send(Buffer.alloc(LARGE, 'x')));
  app.get('/never', () => new Promise(() => undefined));
  await app.listen({ host: '127.0.0.1', port: 0 });
  return app;
}

async function connected(app: FastifyInstance, path?: string): Promise<Socket> {
  const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1');
  await once(socket, 'connect');
  if (path) socket.write(`GET ${path} HTTP/1.1\r\nhost: here\r\n\r\n`);
  return socket;
}

test('an answer that is still on its way to a slow reader arrives to its last byte, then its connection ends', async () => {
  const said: string[] = [];
  const app = await listening(said);
  const socket = await connected(app, '/large');
  await once(socket, 'readable');
  const closed = app.close();
  let bytes = 0;
  for await (const chunk of socket) bytes += (chunk as Buffer).length;
  await closed;
  assert.ok(bytes > LARGE, `${bytes} of ${LARGE} bytes`);
  assert.deepEqual(said, []);
});

test(`what is not answered after ${WITHIN_MS} ms is cut off, and one line says how many it were; one that is only open ends at once`, async () => {
  const said: string[] = [];
  const app = await listening(said);
  const [idle, stuck] = [await connected(app), await connected(app, '/never')];
  const start = performance.now();
  const ended: number[] = [];
  const closes = [idle, stuck].map((socket, index) =>
    once(socket.resume(), 'close').then(() => {
      ended[index] = performance.now() - start;
    }),
  );
  await new Promise((resolve) => setTimeout(resolve, 50));
  await Promise.all([app.close(), ...closes]);
  const [idleMs = Infinity, stuckMs = 0] = ended;
  assert.ok(idleMs < WITHIN_MS && stuckMs >= WITHIN_MS, `${idleMs}, ${stuckMs}`);
  assert.deepEqual(said, ['等了0.5秒，还有1个请求没有答完，断开了。 / 1 still unanswered after 0.5 seconds: cut off.']);
});
