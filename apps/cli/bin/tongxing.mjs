#!/usr/bin/env node
// The `tongxing` command: runs the TypeScript sources with the Node that the lock file brings, or the caller's own where it is new enough.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { install, node24 } from '../../../scripts/setup.mjs';

install();
const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const run = spawnSync(node24(), [main, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exit(run.status ?? 1);
