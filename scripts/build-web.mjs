// Builds the web app where it is missing or older than its sources; says nothing where it is fresh. Alone: node scripts/build-web.mjs
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { install, node24, ROOT } from './setup.mjs';

const WEB = join(ROOT, 'apps/web');
const SOURCES = [
  'apps/web/src',
  'apps/web/public',
  'apps/web/index.html',
  'apps/web/vite.config.ts',
  'apps/web/prerender-plugin.ts',
  'apps/web/chinese-only-plugin.ts',
  'packages/policy/src',
  'packages/services/src',
  'packages/care/src',
  'packages/casework/src',
  'scripts/build-web.mjs',
  'package-lock.json',
];
const SQUEEZED = /\.(html|js|css|json|svg|webmanifest)$/;

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(
    0,
    ...readdirSync(path)
      .filter((name) => !name.endsWith('.test.ts'))
      .map((name) => newest(join(path, name))),
  );
}

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Each file beside itself in the two ways in which browsers take it: the server only hands it out. */
function squeeze(folder) {
  for (const file of filesIn(folder).filter((name) => SQUEEZED.test(name))) {
    const bytes = readFileSync(file);
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
    writeFileSync(
      `${file}.br`,
      brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
    );
  }
}

/** The whole folder at once, so that no server ever hands out half a build. */
function putInPlace(next) {
  const built = join(WEB, 'dist');
  const old = join(WEB, `dist-old-${process.pid}`);
  if (existsSync(built)) renameSync(built, old);
  renameSync(next, built);
  rmSync(old, { recursive: true, force: true });
}

/** True when there was something to build and it was built, or nothing to do. */
export function buildWeb() {
  const built = join(WEB, 'dist/index.html');
  const changed = Math.max(...SOURCES.map((source) => newest(join(ROOT, source))));
  if (existsSync(built) && statSync(built).mtimeMs > changed) return true;
  console.log('Building the pages …');
  const node = node24();
  const next = `dist-next-${process.pid}`;
  const vite = (args) =>
    spawnSync(node, [join(ROOT, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn', ...args], {
      cwd: WEB,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, NODE_ENV: 'production' },
    }).status === 0;
  const done = vite(['--ssr', 'src/prerender.tsx', '--outDir', 'dist-prerender']) && vite(['--outDir', next, '--emptyOutDir']);
  if (done) {
    squeeze(join(WEB, next));
    putInPlace(join(WEB, next));
  } else {
    rmSync(join(WEB, next), { recursive: true, force: true });
    console.error('The pages could not be built; the lines above say why.');
  }
  return done;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  install();
  process.exit(buildWeb() ? 0 : 1);
}
