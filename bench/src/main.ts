/** `npm run bench`: our readers beside their peers, in one run on one machine. Names after `--` narrow it: npm run bench -- one-child. */
import { cpus } from 'node:os';
import { endpoint } from './endpoint.ts';
import { oneChild } from './one-child.ts';
import { page } from './page.ts';
import { population } from './population.ts';
import { toMarkdown, type Section } from './table.ts';

const SECTIONS: Readonly<Record<string, () => Promise<Section>>> = { 'one-child': oneChild, population, endpoint, page };

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in SECTIONS));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}. Parts: ${Object.keys(SECTIONS).join(', ')}.`);
  process.exit(2);
}

const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${process.platform}, Node ${process.versions.node}`;
console.log(`Machine: ${machine}\n`);
for (const [name, run] of Object.entries(SECTIONS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(toMarkdown(await run()));
}
process.exit(0);
