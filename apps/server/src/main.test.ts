import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
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

/** An upload of which the last byte is held back until `finish` is called; the lines of its answer come as text. */
function slowUpload(address: string, content: string): { readonly answered: Promise<string>; finish(): void } {
  const body = [
    '--part\r\ncontent-disposition: form-data; name="progress"\r\n\r\ntrue\r\n',
    `--part\r\ncontent-disposition: form-data; name="file"; filename="a.csv"\r\n\r\n${content}\r\n--part--\r\n`,
  ].join('');
  const sent = request(`${address}/api/roster/read`, {
    method: 'POST',
    agent: new Agent({ keepAlive: true }),
    headers: { 'content-type': 'multipart/form-data; boundary=part', 'content-length': Buffer.byteLength(body) },
  });
  const bytes = Buffer.from(body);
  sent.write(bytes.subarray(0, -1));
  const answered = once(sent, 'response').then(([response]) => text(response as IncomingMessage));
  return { answered, finish: () => void sent.end(bytes.subarray(-1)) };
}

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  test(
    `${signal}: no new connection, idle ones end at once, a roster whose upload is under way is answered to its end; told twice, it does not hurry`,
    {
      timeout: START_MS,
    },
    async () => {
      const server = start({ PORT: '0' });
      const address = await addressOf(server);
      const { hostname, port } = new URL(address);
      const exited = once(server, 'exit');
      const opened = connect(Number(port), hostname);
      const used = connect(Number(port), hostname);
      used.write('GET /api/settings HTTP/1.1\r\nhost: here\r\n\r\n');
      await once(used, 'data');
      const upload = slowUpload(address, '姓名,出生日期\n示例甲,2020-10-05');
      await new Promise((resolve) => setTimeout(resolve, 200));
      const told = performance.now();
      server.kill(signal);
      await Promise.all([once(opened.resume(), 'close'), once(used.resume(), 'close')]);
      assert.ok(performance.now() - told < 2000, 'idle connections end at once');
      server.kill(signal);
      await assert.rejects(fetch(`${address}/api/settings`));
      upload.finish();
      assert.match(await upload.answered, /"result":[^]*\{"done":true\}\n$/);
      assert.deepEqual(await exited, [0, null]);
      assert.ok(performance.now() - told < 8000, 'nothing is waited for');
    },
  );
}
