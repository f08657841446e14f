/** One share of the whole country: the bits of one county many times over, for the time does not hang on what they are. */
import { parentPort, workerData } from 'node:worker_threads';
import { blocksOf, buildBitIndex, countPlanes, strideOf, verdictProgram, wasmSpace } from '@tongxing/policy';
import { benefits } from '@tongxing/services';
import { sampleColumns } from './children.ts';
import { columnsOf, country } from './country.ts';
import { factsUsed } from './rules.ts';
import type { Message } from './whole-country.ts';

const SEED_CHILDREN = 128 * 1024;
const SPARE = 1_000_000;

const { children } = workerData as { readonly children: number };
const trees = country().groups[0] ?? [];
const facts = factsUsed(trees.map((tree) => ({ tree, benefit: benefits[0] as (typeof benefits)[number] })));
const seed = buildBitIndex(trees, columnsOf(facts, sampleColumns(facts, SEED_CHILDREN), 0, SEED_CHILDREN));
const total = blocksOf(children) * strideOf(seed);
const space = wasmSpace(WebAssembly, total * 4 + SPARE);
const words = space.allocate(total);
for (let at = 0; at < total; at += seed.words.length) words.set(seed.words.subarray(0, Math.min(seed.words.length, total - at)), at);
const index = { ...seed, size: blocksOf(children) * 128, words };
const program = verdictProgram(trees, index, { make: space.make });

const say = (message: Message): void => parentPort?.postMessage(message);
parentPort?.on('message', () => say({ kind: 'ran', entitled: countPlanes(program, index).reduce((sum, [entitled = 0]) => sum + entitled, 0) }));
say({ kind: 'ready', bytes: words.byteLength });
