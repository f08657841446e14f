import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { facts } from '@tongxing/services';
import { sampleChildren } from './children.ts';
import { all, AS_OF } from './rules.ts';
import type { Section } from './table.ts';

const SECONDS = 3;
const ROUNDS = 5;
const CONNECTIONS = 16;
const CHILDREN = 100;
const SHARE = 0.8;
const OVER_US = 150;

interface Running {
  readonly process: ChildProcess;
  readonly address: string;
}

async function start(file: string): Promise<Running> {
  const server = spawn(process.execPath, [fileURLToPath(new URL(file, import.meta.url))], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1' },
  });
  let said = '';
  while (server.stdout) {
    const [chunk] = (await once(server.stdout, 'data')) as [Buffer];
    said += chunk.toString();
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
    if (address) return { process: server, address };
  }
  throw new Error(`${file} has no output`);
}

async function perSecond({ address }: Running, bodies: readonly string[]): Promise<number> {
  const result = await autocannon({
    url: `${address}/api/eligibility`,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    requests: bodies.map((body) => ({ body })),
    connections: CONNECTIONS,
    duration: SECONDS,
  });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${address}: ${result.non2xx} refused, ${result.errors} failed`);
  return result.requests.average;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** The eligibility endpoint beside an echo of the same body, in turn, in processes of their own. */
export async function endpoint(): Promise<Section> {
  const asked = facts.filter((fact) => !fact.derivedFrom);
  const children = sampleChildren(all, asked, CHILDREN, 0.5).map((sampled) => ({ ...sampled, residence: '450107', hukou: '430422' }));
  const bodies = (reasons: boolean): readonly string[] => children.map((child) => JSON.stringify({ asOf: AS_OF, children: [child], reasons }));
  const [server, echo] = await Promise.all([start('../../apps/server/src/main.ts'), start('./echo-server.ts')]);
  const rates = { echo: [] as number[], verdicts: [] as number[], reasons: [] as number[] };
  try {
    await perSecond(server, bodies(true));
    for (let i = 0; i < ROUNDS; i += 1) {
      rates.echo.push(await perSecond(echo, bodies(false)));
      rates.verdicts.push(await perSecond(server, bodies(false)));
      rates.reasons.push(await perSecond(server, bodies(true)));
    }
  } finally {
    server.process.kill();
    echo.process.kill();
  }
  const [echoed, verdicts, reasons] = [median(rates.echo), median(rates.verdicts), median(rates.reasons)];
  const over = 1e6 / reasons - 1e6 / echoed;
  const say = (rate: number): string => `${Math.round(rate).toLocaleString('en')} a second`;
  return {
    title: 'The eligibility endpoint',
    note: `One child a request, ${CHILDREN} children in turn, half of their facts known, ${CONNECTIONS} connections, ${ROUNDS} rounds of ${SECONDS} s in turn; client and servers share the machine.`,
    lines: [
      { what: 'Fastify echo of the same body', figure: say(echoed), ratio: '' },
      {
        what: 'ours, verdicts',
        figure: say(verdicts),
        ratio: `${(verdicts / echoed).toFixed(2)} of the echo`,
        goal: `at least ${SHARE}`,
        reached: verdicts >= SHARE * echoed,
      },
      {
        what: 'ours, with reasons',
        figure: say(reasons),
        ratio: `${Math.round(over)} µs over the echo`,
        goal: `within ${OVER_US} µs`,
        reached: over <= OVER_US,
      },
    ],
  };
}
