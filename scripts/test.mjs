// `npm test`: sets everything up on a fresh machine and runs every test, browser included. Paths after `--` narrow it.
import { spawnSync } from 'node:child_process';
import { install, node24, ROOT } from './setup.mjs';
import { buildWeb } from './build-web.mjs';

install();
const node = node24();
if (!buildWeb()) process.exit(1);
const asked = process.argv.slice(2);
const patterns =
  asked.length > 0
    ? asked.map((path) => (path.endsWith('.ts') ? path : `${path.replace(/\/$/, '')}/**/*.test.ts`))
    : ['packages/*/src/**/*.test.ts', 'apps/*/src/**/*.test.ts', 'tests/**/*.test.ts'];
const run = spawnSync(node, ['--test', '--test-concurrency=2', '--test-reporter=spec', ...patterns], { cwd: ROOT, stdio: 'inherit' });
process.exit(run.status ?? 1);
