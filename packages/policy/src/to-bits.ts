import type { BitIndex } from './bit-index.ts';
import { blocksOf, strideOf, wordsOfSlot } from './bit-index.ts';
import { baseOf, LANES, WORD } from './pack-bits.ts';
import { Circuit, ONES, ZEROS, type Gate, type Mode, type Wire } from './circuit.ts';
import { countColumns, popcount } from './count-bits.ts';
import type { Fact } from './facts.ts';
import type { Lowered } from './lower.ts';
import { interpretCircuit, type RunCircuit } from './run-circuit.ts';
import { SHOWN } from './verdict.ts';

/** How a population is asked. */
export interface BitOptions {
  /** Every fact of every child is known exactly: half the index need not be read. */
  readonly allKnown?: boolean;
  /** Turns gates into something that runs; absent: without generated code. The server passes `generateCircuit`. */
  readonly make?: (gates: readonly Gate[], outputs: readonly Wire[]) => RunCircuit;
}

/** A set of children as a word a block: a column of the results or its opposite, or all, or none. */
type Plane = { readonly kind: 'constant'; readonly all: boolean } | { readonly kind: 'column'; readonly at: number; readonly opposite: boolean };

/** Several questions to a population, ready to run: for each of `rows` things (benefits) a plane for each of `planes` answers. */
export interface BitProgram {
  readonly columns: number;
  readonly planes: readonly (readonly Plane[])[];
  readonly circuit: RunCircuit;
  /** The same without generated code, for the last block. */
  readonly last: RunCircuit;
}

/** The results of a program for all children, a row of words a block. */
export interface BitAnswers {
  readonly program: BitProgram;
  readonly size: number;
  readonly words: Int32Array;
}

/** Blocks that are evaluated and counted at a time where only counts are wanted: their results stay in the cache. */
const CHUNK = 64;

/** The verdict of every benefit: planes 0 entitled and 1 not entitled; the rest is unknown. */
export function verdictProgram(trees: readonly Lowered[], index: BitIndex, options: BitOptions = {}): BitProgram {
  const circuit = circuitFor(index);
  return program(
    circuit,
    trees.map((tree) => {
      const { yes, no } = circuit.add(tree, knownMode(options));
      return [yes, no];
    }),
    options,
  );
}

/** The five answers of every benefit: one plane each, in the order of `SHOWN`; every child is in exactly one. */
export function shownProgram(trees: readonly Lowered[], index: BitIndex, options: BitOptions = {}): BitProgram {
  const circuit = circuitFor(index);
  return program(
    circuit,
    trees.map((tree) => {
      const { yes, no } = circuit.add(tree, knownMode(options));
      const unknown = circuit.not(circuit.join('or', [yes, no]));
      const byFacts = canSettle(circuit, tree, { ...knownMode(options), open: isOrdinary, openArea: true });
      const bySettling = canSettle(circuit, tree, { ...knownMode(options), open: isOrdinary, openArea: true, settling: true });
      const notByFacts = circuit.join('and', [unknown, circuit.not(byFacts)]);
      const answers: Record<(typeof SHOWN)[number], Wire> = {
        canHave: yes,
        oneAnswerAway: circuit.join('and', [unknown, byFacts]),
        notSettledLocally: circuit.join('and', [notByFacts, bySettling]),
        notAsked: circuit.join('and', [notByFacts, circuit.not(bySettling)]),
        notNow: no,
      };
      return SHOWN.map((shown) => answers[shown]);
    }),
    options,
  );
}

/** For every benefit and each of its ordinary facts: the children whose answer is unknown and could be settled by that fact alone. */
export function oneFactProgram(
  trees: readonly Lowered[],
  index: BitIndex,
  options: BitOptions = {},
): { readonly program: BitProgram; readonly facts: readonly (readonly string[])[] } {
  const circuit = circuitFor(index);
  const facts = trees.map((tree) => [
    ...new Set(
      factsIn(tree)
        .filter(isOrdinary)
        .map((fact) => fact.id),
    ),
  ]);
  const wires = trees.map((tree, i) => {
    const { yes, no } = circuit.add(tree, knownMode(options));
    const unknown = circuit.not(circuit.join('or', [yes, no]));
    return (facts[i] ?? []).map((id) => circuit.join('and', [unknown, canSettle(circuit, tree, { ...knownMode(options), open: (fact) => fact.id === id })]));
  });
  return { program: program(circuit, wires, options), facts };
}

const isOrdinary = (fact: Fact): boolean => fact.private !== true;

function knownMode(options: BitOptions): Mode {
  return { open: () => false, settling: false, openArea: false, twoValued: options.allKnown === true };
}

function circuitFor(index: BitIndex): Circuit {
  return new Circuit((atom) => {
    const slot = index.slotOf.get(atom.key);
    if (slot === undefined) throw new Error(`the index has no atom ${atom.key}`);
    return wordsOfSlot(index, slot);
  });
}

/** Where something can still come out: everywhere, if no part of the tree can be stuck. */
function canSettle(circuit: Circuit, tree: Lowered, mode: Mode): Wire {
  if (!mayStick(tree, mode)) return ONES;
  const { yes, no } = circuit.add(tree, mode);
  return circuit.join('or', [yes, no]);
}

function mayStick(tree: Lowered, mode: Mode): boolean {
  switch (tree.kind) {
    case 'constant':
      return false;
    case 'stuck':
      return !mode.settling;
    case 'needsArea':
      return !mode.openArea;
    case 'atom':
      return !mode.twoValued && !mode.open(tree.atom.fact);
    case 'not':
      return mayStick(tree.of, mode);
    case 'soft':
      return !mode.settling || mayStick(tree.of, mode);
    case 'all':
    case 'any':
      return tree.of.some((part) => mayStick(part, mode));
  }
}

function factsIn(tree: Lowered): readonly Fact[] {
  if (tree.kind === 'atom') return [tree.atom.fact];
  if (tree.kind === 'not' || tree.kind === 'soft') return factsIn(tree.of);
  return tree.kind === 'all' || tree.kind === 'any' ? tree.of.flatMap(factsIn) : [];
}

/** Each wire is computed once, and the opposite of another not at all. */
function program(circuit: Circuit, wires: readonly (readonly Wire[])[], { make }: BitOptions): BitProgram {
  const outputs: Wire[] = [];
  const planes = wires.map((row) =>
    row.map((wire): Plane => {
      if (wire === ZEROS || wire === ONES) return { kind: 'constant', all: wire === ONES };
      const gate = circuit.gates[wire];
      const opposite = gate?.kind === 'not';
      const source = gate?.kind === 'not' ? gate.a : wire;
      const known = outputs.indexOf(source);
      return { kind: 'column', at: known < 0 ? outputs.push(source) - 1 : known, opposite };
    }),
  );
  const last = interpretCircuit(circuit.gates, outputs);
  return { columns: outputs.length, planes, circuit: make ? make(circuit.gates, outputs) : last, last };
}

/** Runs a program over all children and keeps what comes out; `allocate` gives words where a maker needs them in a memory of its own. */
export function answer(program: BitProgram, index: BitIndex, allocate = (words: number): Int32Array => new Int32Array(words)): BitAnswers {
  const blocks = blocksOf(index.size);
  const words = allocate(blocks * program.columns * LANES);
  program.circuit.run(index.words, strideOf(index), 0, blocks, words);
  return { program, size: index.size, words };
}

/** Which of the children of a word are in a plane. */
function planeWord(plane: Plane, { program, words, size }: BitAnswers, group: number): number {
  const left = size - group * WORD;
  const here = left >= WORD ? -1 : (1 << left) - 1;
  if (plane.kind === 'constant') return plane.all ? here : 0;
  const word = words[baseOf(group, program.columns * LANES) + plane.at * LANES] ?? 0;
  return (plane.opposite ? ~word : word) & here;
}

/** The children of a plane, a word for each 32. */
export function planeOf(answers: BitAnswers, row: number, plane: number): Int32Array {
  const which = answers.program.planes[row]?.[plane];
  if (!which) throw new Error(`no plane ${plane} of ${row}`);
  return Int32Array.from({ length: Math.ceil(answers.size / WORD) }, (_, group) => planeWord(which, answers, group));
}

/** How many children are in each plane, without keeping which. */
export function countPlanes(program: BitProgram, index: BitIndex): readonly (readonly number[])[] {
  const counts = countOutputs(program, index);
  return program.planes.map((row) =>
    row.map((plane) => {
      if (plane.kind === 'constant') return plane.all ? index.size : 0;
      const count = counts[plane.at] ?? 0;
      return plane.opposite ? index.size - count : count;
    }),
  );
}

function countOutputs({ circuit, last, columns }: BitProgram, index: BitIndex): Float64Array {
  const stride = strideOf(index);
  const whole = Math.floor(index.size / (WORD * LANES));
  const counts = new Float64Array(columns);
  if (circuit.count) circuit.count(index.words, stride, 0, whole, counts);
  else {
    const scratch = new Int32Array(CHUNK * columns * LANES);
    for (let from = 0; from < whole; from += CHUNK) {
      const to = Math.min(whole, from + CHUNK);
      circuit.run(index.words, stride, from, to, scratch);
      countColumns(scratch, to - from, columns, counts);
    }
  }
  if (whole < blocksOf(index.size)) countLast(last, columns, index, counts);
  return counts;
}

/** The last block is not full: bits past the last child are not counted. */
function countLast(last: RunCircuit, columns: number, index: BitIndex, counts: Float64Array): void {
  const row = new Int32Array(columns * LANES);
  const block = blocksOf(index.size) - 1;
  last.run(index.words, strideOf(index), block, block + 1, row);
  for (let i = 0; i < row.length; i += 1) {
    const left = Math.max(0, Math.min(WORD, index.size - (block * LANES + (i % LANES)) * WORD));
    const here = left === WORD ? -1 : (1 << left) - 1;
    const column = Math.floor(i / LANES);
    counts[column] = (counts[column] ?? 0) + popcount((row[i] ?? 0) & here);
  }
}

/** How many children are in a plane of each row and not among those already served; `served` holds a word for each 32 children. */
export function countGaps(answers: BitAnswers, plane: number, served: readonly Int32Array[]): readonly number[] {
  const groups = Math.ceil(answers.size / WORD);
  return answers.program.planes.map((row, benefit) => {
    const which = row[plane];
    const done = served[benefit];
    let gaps = 0;
    if (which) for (let group = 0; group < groups; group += 1) gaps += popcount(planeWord(which, answers, group) & ~(done?.[group] ?? 0));
    return gaps;
  });
}
