// Builds the web app where it is missing or older than its sources; says nothing where it is fresh.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { node24, ROOT } from './setup.mjs';

const SOURCES = ['apps/web/src', 'apps/web/public', 'apps/web/index.html', 'apps/web/vite.config.ts', 'packages/policy/src', 'packages/services/src', 'packages/care/src', 'package-lock.json'];

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).filter((name) => !name.endsWith('.test.ts')).map((name) => newest(join(path, name))));
}

/** True when there was something to build and it was built, or nothing to do. */
export function buildWeb() {
  const built = join(ROOT, 'apps/web/dist/index.html');
  const changed = Math.max(...SOURCES.map((source) => newest(join(ROOT, source))));
  if (existsSync(built) && statSync(built).mtimeMs > changed) return true;
  console.log('Building the pages …');
  const node = node24();
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const run = (args) => spawnSync(node, args, { cwd: join(ROOT, 'apps/web'), stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, NODE_ENV: 'production' } }).status === 0;
  const done = run([vite, 'build', '--logLevel', 'warn']) && run([vite, 'build', '--ssr', 'src/prerender.tsx', '--outDir', 'dist-prerender', '--logLevel', 'warn']) && run(['dist-prerender/prerender.js']);
  if (!done) console.error('The pages could not be built; the lines above say why.');
  return done;
}
