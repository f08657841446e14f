// `npm run generate`: writes every file that is generated from another. `--check` writes nothing and fails where one is stale.
import { spawnSync } from 'node:child_process';
import { install, node24, ROOT } from './setup.mjs';

install();
const GENERATORS = ['generate-regions.ts', 'generate-glossary.ts', 'generate-catalogue.ts', 'generate-openapi.ts'];
const flags = process.argv.slice(2);
const results = GENERATORS.map((name) => spawnSync(node24(), [`scripts/${name}`, ...flags], { cwd: ROOT, stdio: 'inherit' }).status);
process.exit(results.every((status) => status === 0) ? 0 : 1);
