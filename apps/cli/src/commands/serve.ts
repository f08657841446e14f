import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Arguments } from '../arguments.ts';

/** `tongxing serve`: the server as a process of its own; PORT and HOST are its environment. */
export function runServe({ trial }: Arguments): Promise<number> {
  const server = fileURLToPath(new URL('../../../server/src/main.ts', import.meta.url));
  const child = spawn(process.execPath, [server], { stdio: 'inherit', env: { ...process.env, ...(trial ? { TONGXING_TRIAL: '1' } : {}) } });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    child.on('exit', (code) => resolve(code ?? 0));
  });
}
