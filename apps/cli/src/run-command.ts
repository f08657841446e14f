// Runs the command as a person does, for the tests: in a process of its own.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** How a run of the command ended and what it said. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly complaint: string;
}

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));

/** Runs `tongxing` with these words; `input` is what stands on its standard input. */
export function runCommand(words: readonly string[], input?: string | Uint8Array, node: readonly string[] = []): Promise<Run> {
  const child = spawn(process.execPath, [...node, MAIN, ...words], { stdio: ['pipe', 'pipe', 'pipe'] });
  const said: Record<'out' | 'complaint', Buffer[]> = { out: [], complaint: [] };
  child.stdout.on('data', (chunk: Buffer) => said.out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => said.complaint.push(chunk));
  // A command that refuses at once closes its input early.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, out: Buffer.concat(said.out).toString('utf8'), complaint: Buffer.concat(said.complaint).toString('utf8') }));
  });
}
