/** One generated file at a time: written, or with `--check` compared with what stands there. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const checking = process.argv.includes('--check');

function currentText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Writes `text` to a path from the root; with `--check` only says, and makes the script fail, where the file is not fresh. */
export function generated(path: string, text: string): void {
  const whole = resolve(ROOT, path);
  if (currentText(whole) === text) return;
  if (checking) {
    console.error(`${path} is not fresh: run npm run generate`);
    process.exitCode = 1;
    return;
  }
  mkdirSync(dirname(whole), { recursive: true });
  writeFileSync(whole, text);
}
