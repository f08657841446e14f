import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));
const START_MS = 30_000;

function start(env: Readonly<Record<string, string>>): ChildProcess {
  return spawn(process.execPath, [MAIN], { env: { ...process.env, HOST: '127.0.0.1', ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** The address that a server prints when it answers. */
async function addressOf(server: ChildProcess): Promise<string> {
  let text = '';
  for await (const chunk of server.stdout ?? []) {
    text += String(chunk);
    const address = /http:\/\/[\w.:]+/.exec(text)?.[0];
    if (address) return address;
  }
  throw new Error(`no address in: ${text}`);
}

async function errorOf(server: ChildProcess): Promise<{ readonly code: unknown; readonly text: string }> {
  let text = '';
  server.stderr?.on('data', (chunk) => {
    text += String(chunk);
  });
  const [code] = await once(server, 'exit');
  return { code, text };
}

test('the process prints where it answers, serves the start page and the description, and says when a port is taken', { timeout: START_MS }, async () => {
  const server = start({ PORT: '0', TONGXING_TRIAL: '1' });
  try {
    const address = await addressOf(server);
    const page = await fetch(`${address}/`);
    assert.equal(page.status, 200);
    const described = await fetch(`${address}/api/openapi.json`);
    assert.equal(((await described.json()) as { openapi: string }).openapi, '3.1.0');
    assert.deepEqual(await (await fetch(`${address}/api/settings`)).json(), { trial: true, version: '0.1.0' });
    const second = await errorOf(start({ PORT: new URL(address).port }));
    assert.equal(second.code, 1);
    assert.match(second.text, /^这个端口已经被别的程序占用。.*The port is taken.*\n$/);
  } finally {
    server.kill('SIGTERM');
  }
  const [code] = await once(server, 'exit');
  assert.equal(code, 0);
});
