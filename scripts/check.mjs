// `npm run check`: everything that needs no running program. Each failure names the command that mends it. Names after `--` narrow it: npm run check -- types.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { install, node24, ROOT } from './setup.mjs';

install();
const node = node24();
const bin = (name) => join(ROOT, 'node_modules/.bin', name);
const projects = ['packages', 'apps']
  .flatMap((top) => readdirSync(join(ROOT, top)).map((name) => `${top}/${name}`))
  .filter((path) => existsSync(join(ROOT, path, 'tsconfig.json')));

const CHECKS = [
  { name: 'format', mend: 'npm run format', run: () => [[bin('oxfmt'), ['--check', '.']]] },
  { name: 'lint', mend: 'mend the line that is named', run: () => [[bin('oxlint'), ['--quiet', '.']]] },
  {
    name: 'types',
    mend: 'mend the line that is named',
    run: () => [...projects, 'apps/web/tsconfig.build.json', 'tsconfig.tests.json'].map((path) => [bin('tsc'), ['-p', path]]),
  },
  {
    name: 'graph',
    mend: 'see ARCHITECTURE.md for who may import whom',
    run: () => [[node, ['--test', '--test-reporter=dot', 'tests/architecture/directions.test.ts', 'tests/architecture/habits.test.ts']]],
  },
  { name: 'dead code', mend: 'remove what nothing uses', run: () => [[bin('knip'), ['--no-config-hints']]] },
  { name: 'generated files', mend: 'npm run generate', run: () => [[node, ['scripts/generate.mjs', '--check']]] },
];

const asked = process.argv.slice(2);
let failed = 0;
for (const check of CHECKS.filter(({ name }) => asked.length === 0 || asked.includes(name))) {
  const outputs = check.run().map(([command, args]) => spawnSync(command, args, { cwd: ROOT, encoding: 'utf8' }));
  const bad = outputs.filter((output) => output.status !== 0);
  console.log(`${bad.length === 0 ? '✔' : '✖'} ${check.name}`);
  if (bad.length === 0) continue;
  failed += 1;
  for (const output of bad) console.log(`${output.stdout ?? ''}${output.stderr ?? ''}`.trim());
  console.log(`  → ${check.mend}\n`);
}
process.exit(failed === 0 ? 0 : 1);
