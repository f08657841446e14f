// `npm start`: sets everything up on a fresh machine and runs the server. `--dev` runs it with Vite and restarts on change.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { install, node24, ROOT } from './setup.mjs';
import { buildWeb } from './build-web.mjs';

install();
const node = node24();
const dev = process.argv.includes('--dev');
if (!dev && !buildWeb()) process.exit(1);

const children = [spawn(node, [...(dev ? ['--watch'] : []), 'apps/server/src/main.ts'], { cwd: ROOT, stdio: 'inherit' })];
if (dev) children.push(spawn(node, [join(ROOT, 'node_modules/vite/bin/vite.js')], { cwd: join(ROOT, 'apps/web'), stdio: 'inherit' }));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => children.forEach((child) => child.kill(signal)));
children[0].on('exit', (code) => {
  children.forEach((child) => child.kill());
  process.exit(code ?? 0);
});
