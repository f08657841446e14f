// `npm run bench`: every measurement beside its peers, in one run. Names after `--` narrow it: npm run bench -- one-child population endpoint page.
import { spawnSync } from 'node:child_process';
import { buildWeb } from './build-web.mjs';
import { install, node24, ROOT } from './setup.mjs';

install();
if (!buildWeb()) process.exit(1);
process.exit(spawnSync(node24(), ['bench/src/main.ts', ...process.argv.slice(2)], { cwd: ROOT, stdio: 'inherit' }).status ?? 1);
