import type { Gate, Wire } from './circuit.ts';
import { LANES } from './pack-bits.ts';

/** A circuit that runs over blocks `from` up to but without `to`. */
export interface RunCircuit {
  /** Row `r` of `out` gets the outputs of block `from + r`, four words each, side by side. */
  readonly run: (words: Int32Array, stride: number, from: number, to: number, out: Int32Array) => void;
  /** Adds the bits of every output to `counts` without keeping them; absent where nothing is gained by it. */
  readonly count?: (words: Int32Array, stride: number, from: number, to: number, counts: Float64Array) => void;
}

/** The gates that some output needs, each before it is read and close to its first reader, so that few values are alive at a time. */
export function neededGates(gates: readonly Gate[], outputs: readonly Wire[]): readonly Wire[] {
  const needed = new Set<Wire>();
  const visit = (wire: Wire): void => {
    if (needed.has(wire)) return;
    const gate = gates[wire];
    if (gate && 'a' in gate) visit(gate.a);
    if (gate && 'b' in gate) visit(gate.b);
    needed.add(wire);
  };
  outputs.forEach(visit);
  return [...needed];
}

/** How often each gate is read by outputs and other gates: what is read once need not be kept. */
export function countUses(gates: readonly Gate[], outputs: readonly Wire[]): ReadonlyMap<Wire, number> {
  const uses = new Map<Wire, number>();
  const use = (wire: Wire): Map<Wire, number> => uses.set(wire, (uses.get(wire) ?? 0) + 1);
  outputs.forEach(use);
  for (const wire of neededGates(gates, outputs)) {
    const gate = gates[wire];
    if (gate && 'a' in gate) use(gate.a);
    if (gate && 'b' in gate) use(gate.b);
  }
  return uses;
}

const CHUNK = 16;
const SPAN = CHUNK * LANES;
const LOAD = 0;
const NOT = 1;
const AND = 2;
const OR = 3;

/** One gate at a time over 16 blocks: no generated code, for where a strict content policy holds. Outputs may not be constants. */
export function interpretCircuit(gates: readonly Gate[], outputs: readonly Wire[]): RunCircuit {
  const wires = neededGates(gates, outputs);
  const register = new Map(wires.map((wire, at) => [wire, at * SPAN]));
  const of = (wire: Wire): number => register.get(wire) ?? 0;
  const code = wires.map((wire): readonly [number, number, number] => {
    const gate = gates[wire];
    switch (gate?.kind) {
      case 'load':
        return [LOAD, gate.word, 0];
      case 'not':
        return [NOT, of(gate.a), 0];
      case 'and':
      case 'or':
        return [gate.kind === 'and' ? AND : OR, of(gate.a), of(gate.b)];
      default:
        throw new Error('a constant is no gate to run');
    }
  });
  const [op, a, b] = [0, 1, 2].map((part) => Int32Array.from(code, (gate) => gate[part] ?? 0)) as [Int32Array, Int32Array, Int32Array];
  const results = Int32Array.from(outputs, of);
  const registers = new Int32Array(wires.length * SPAN);
  const run: RunCircuit['run'] = (words, stride, from, to, out) => {
    for (let start = from; start < to; start += CHUNK) {
      const span = Math.min(CHUNK, to - start) * LANES;
      for (let i = 0; i < op.length; i += 1) runGate(op[i] as number, a[i] as number, b[i] as number, i * SPAN, span, registers, words, stride, start * stride);
      for (let c = 0; c < results.length; c += 1) {
        const source = results[c] as number;
        for (let i = 0, at = ((start - from) * results.length + c) * LANES; i < span; i += LANES, at += results.length * LANES) {
          for (let lane = 0; lane < LANES; lane += 1) out[at + lane] = registers[source + i + lane] as number;
        }
      }
    }
  };
  return { run };
}

function runGate(op: number, a: number, b: number, into: number, span: number, r: Int32Array, words: Int32Array, stride: number, base: number): void {
  if (op === LOAD) {
    for (let i = 0, at = base + a; i < span; i += LANES, at += stride)
      for (let lane = 0; lane < LANES; lane += 1) r[into + i + lane] = words[at + lane] as number;
  } else if (op === NOT) for (let i = 0; i < span; i += 1) r[into + i] = ~(r[a + i] as number);
  else if (op === AND) for (let i = 0; i < span; i += 1) r[into + i] = (r[a + i] as number) & (r[b + i] as number);
  else for (let i = 0; i < span; i += 1) r[into + i] = (r[a + i] as number) | (r[b + i] as number);
}
