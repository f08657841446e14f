import type { Gate, Wire } from './circuit.ts';
import { countUses, neededGates, type RunCircuit } from './run-circuit.ts';
import { memory, OP, signed, unsigned, vector, VECTOR, wasmModule, ZERO, type WasmFunction } from './wasm-bytes.ts';

const BYTES = 4;
const REGISTER = 16;
/** A byte counts 8 bits a block, and overflows after 31. */
const MOST_BLOCKS = 31;

/** The part of a WebAssembly memory that is needed. */
interface WasmMemory {
  readonly buffer: ArrayBuffer;
}

/** The part of the global `WebAssembly` that is needed; passed in, because this package sees no globals of a host. */
export interface WasmEngine<Memory extends WasmMemory> {
  readonly Memory: new (descriptor: { initial: number; maximum: number }) => Memory;
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (module: object, imports: Record<string, Record<string, Memory>>) => { readonly exports: object };
}

/** A memory in which an index and its results lie, and circuits that run over it 128 children an operation. */
export interface WasmSpace {
  /** Words in the memory, for `buildBitIndex` and `answer`; throws when the memory is full. Nothing is given back. */
  readonly allocate: (words: number) => Int32Array;
  /** For `BitOptions.make`: the index and the results must have been allocated here. */
  readonly make: (gates: readonly Gate[], outputs: readonly Wire[]) => RunCircuit;
}

const PAGE = 65_536;

/** Makes a memory of so many bytes. The code of circuits is bytes put together from numbers, as in `generateCircuit`. */
export function wasmSpace<Memory extends WasmMemory>(engine: WasmEngine<Memory>, bytes: number): WasmSpace {
  const pages = Math.ceil(bytes / PAGE) + 1;
  const memory = new engine.Memory({ initial: pages, maximum: pages });
  let used = 0;
  const allocate = (words: number): Int32Array => {
    const start = used;
    used = Math.ceil((start + words * BYTES) / REGISTER) * REGISTER;
    return new Int32Array(memory.buffer, start, words);
  };
  return { allocate, make: (gates, outputs) => makeCircuit(engine, memory, allocate, gates, outputs) };
}

type Run = (from: number, to: number, stride: number, out: number) => void;

function makeCircuit<Memory extends WasmMemory>(
  engine: WasmEngine<Memory>,
  memory: Memory,
  allocate: (words: number) => Int32Array,
  gates: readonly Gate[],
  outputs: readonly Wire[],
): RunCircuit {
  const module = new engine.Module(wasmCircuit(gates, outputs) as Uint8Array<ArrayBuffer>);
  const { run, count, widen } = new engine.Instance(module, { m: { m: memory } }).exports as {
    run: Run;
    count: Run;
    widen: (bytes: number, sums: number) => void;
  };
  const inSpace = (words: Int32Array): number => {
    if (words.buffer !== memory.buffer) throw new Error('these words do not lie in the memory of the circuit');
    return words.byteOffset;
  };
  const bytes = allocate(outputs.length * 4);
  const sums = allocate(outputs.length * 4);
  return {
    run: (words, stride, from, to, out) => {
      const base = inSpace(words);
      if (from < to) run(base + from * stride * BYTES, base + to * stride * BYTES, stride * BYTES, inSpace(out));
    },
    count: (words, stride, from, to, counts) => {
      const base = inSpace(words);
      bytes.fill(0);
      sums.fill(0);
      for (let start = from; start < to; start += MOST_BLOCKS) {
        count(base + start * stride * BYTES, base + Math.min(to, start + MOST_BLOCKS) * stride * BYTES, stride * BYTES, bytes.byteOffset);
        widen(bytes.byteOffset, sums.byteOffset);
      }
      sums.forEach((sum, i) => (counts[i >> 2] = (counts[i >> 2] ?? 0) + sum));
    },
  };
}

/** The module of a circuit: `run` keeps outputs, `count` adds up the bits of each output byte by byte, `widen` takes these bytes into sums. */
export function wasmCircuit(gates: readonly Gate[], outputs: readonly Wire[]): Uint8Array {
  return wasmModule([loopOver('run', gates, outputs), loopOver('count', gates, outputs), widening(outputs.length)]);
}

const [FROM, TO, STRIDE, OUT] = [0, 1, 2, 3];
const PARAMETERS = 4;

/** A loop over blocks; the outputs of each are stored, or their bits added to sixteen bytes an output. */
function loopOver(name: 'run' | 'count', gates: readonly Gate[], outputs: readonly Wire[]): WasmFunction {
  const code: number[] = [...OP.loop];
  const uses = countUses(gates, outputs);
  const keep = new Set(neededGates(gates, outputs).filter((wire) => (uses.get(wire) ?? 0) > 1 && gates[wire]?.kind !== 'load'));
  const shop: Shop = { gates, keep, kept: new Map(), code };
  outputs.forEach((wire, i) => {
    code.push(...OP.get, OUT);
    read(wire, shop);
    if (name === 'count') code.push(...vector(VECTOR.popcountBytes), ...OP.get, OUT, ...memory(VECTOR.load, i * REGISTER), ...vector(VECTOR.addBytes));
    code.push(...memory(VECTOR.store, i * REGISTER));
  });
  if (name === 'run') code.push(...OP.get, OUT, ...OP.constant, ...signed(outputs.length * REGISTER), ...OP.add, ...OP.set, OUT);
  code.push(...OP.get, FROM, ...OP.get, STRIDE, ...OP.add, ...OP.tee, FROM, ...OP.get, TO, ...OP.lessThan, ...OP.branchIf, 0, ...OP.end);
  return { name, parameters: PARAMETERS, locals: shop.kept.size, body: code };
}

/** Code being written: which wires are to be kept in a local because they are read again, and which already are. */
interface Shop {
  readonly gates: readonly Gate[];
  readonly keep: ReadonlySet<Wire>;
  readonly kept: Map<Wire, number>;
  readonly code: number[];
}

/** Brings a wire onto the stack; words of the index are read again rather than kept. */
function read(wire: Wire, shop: Shop): void {
  const local = shop.kept.get(wire);
  if (local !== undefined) {
    shop.code.push(...OP.get, ...unsigned(local));
    return;
  }
  compute(wire, shop);
  if (!shop.keep.has(wire)) return;
  shop.kept.set(wire, PARAMETERS + shop.kept.size);
  shop.code.push(...OP.tee, ...unsigned(PARAMETERS + shop.kept.size - 1));
}

function compute(wire: Wire, shop: Shop): void {
  const { gates, code } = shop;
  const gate = gates[wire];
  switch (gate?.kind) {
    case 'load':
      code.push(...OP.get, FROM, ...memory(VECTOR.load, gate.word * BYTES));
      return;
    case 'not':
      read(gate.a, shop);
      code.push(...vector(VECTOR.not));
      return;
    case 'and': {
      const [a, b] = freeNot(gate.a, shop) === undefined ? [gate.a, gate.b] : [gate.b, gate.a];
      const turned = freeNot(b, shop);
      read(a, shop);
      read(turned ?? b, shop);
      code.push(...vector(turned === undefined ? VECTOR.and : VECTOR.andNot));
      return;
    }
    case 'or':
      read(gate.a, shop);
      read(gate.b, shop);
      code.push(...vector(VECTOR.or));
      return;
    default:
      throw new Error('a constant is no gate to run');
  }
}

/** What a `not` turns that nobody else reads: "and not" is one instruction. */
function freeNot(wire: Wire, { gates, keep }: Shop): Wire | undefined {
  const gate = gates[wire];
  return gate?.kind === 'not' && !keep.has(wire) ? gate.a : undefined;
}

/** Sixteen bytes an output are added to four sums and begin again at zero. */
function widening(outputs: number): WasmFunction {
  const code: number[] = [];
  for (let i = 0; i < outputs; i += 1) {
    const at = i * REGISTER;
    code.push(
      ...OP.get,
      1,
      ...OP.get,
      1,
      ...memory(VECTOR.load, at),
      ...OP.get,
      0,
      ...memory(VECTOR.load, at),
      ...vector(VECTOR.pairBytes),
      ...vector(VECTOR.pairShorts),
      ...vector(VECTOR.addWords),
      ...memory(VECTOR.store, at),
    );
    code.push(...OP.get, 0, ...ZERO, ...memory(VECTOR.store, at));
  }
  return { name: 'widen', parameters: 2, locals: 0, body: code };
}
