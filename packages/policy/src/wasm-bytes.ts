/** The bytes of a WebAssembly module, put together by hand: only what circuits need. Opcodes are those of the WebAssembly core specification 2.0. */
export const OP = {
  loop: [0x03, 0x40],
  end: [0x0b],
  branchIf: [0x0d],
  get: [0x20],
  set: [0x21],
  tee: [0x22],
  constant: [0x41],
  lessThan: [0x49],
  add: [0x6a],
} as const;

/** Vector instructions of 16 bytes. */
export const VECTOR = {
  load: 0,
  store: 11,
  not: 77,
  and: 78,
  andNot: 79,
  or: 80,
  xor: 81,
  popcountBytes: 98,
  addBytes: 110,
  pairBytes: 125,
  pairShorts: 127,
  addWords: 174,
} as const;

/** A number in the variable length encoding of the format; not negative. */
export function unsigned(value: number): readonly number[] {
  const bytes: number[] = [];
  let rest = value;
  do {
    const low = rest & 127;
    rest >>>= 7;
    bytes.push(rest === 0 ? low : low | 128);
  } while (rest !== 0);
  return bytes;
}

/** The same for the operand of a constant, which has a sign. */
export function signed(value: number): readonly number[] {
  const bytes = [...unsigned(value)];
  const last = bytes.at(-1) ?? 0;
  if ((last & 64) !== 0) {
    bytes[bytes.length - 1] = last | 128;
    bytes.push(0);
  }
  return bytes;
}

/** A vector instruction without operands of its own. */
export function vector(code: number): readonly number[] {
  return [0xfd, ...unsigned(code)];
}

/** A load or store of 16 bytes at an offset from the address on the stack. */
export function memory(code: number, offset: number): readonly number[] {
  return [0xfd, ...unsigned(code), 4, ...unsigned(offset)];
}

/** A zero of 16 bytes. */
export const ZERO: readonly number[] = [0xfd, 12, ...Array.from({ length: 16 }, () => 0)];

/** One exported function: all parameters are 32 bit integers, all locals are vectors, nothing comes back. */
export interface WasmFunction {
  readonly name: string;
  readonly parameters: number;
  readonly locals: number;
  readonly body: readonly number[];
}

const INTEGER = 0x7f;
const VECTOR_TYPE = 0x7b;

/** A module that exports functions over an imported memory `m.m`. */
export function wasmModule(functions: readonly WasmFunction[]): Uint8Array {
  const sized = (bytes: readonly number[]): readonly number[] => [...unsigned(bytes.length), ...bytes];
  const list = (items: readonly (readonly number[])[]): readonly number[] => [...unsigned(items.length), ...items.flat()];
  const text = (word: string): readonly number[] => sized([...word].map((letter) => letter.charCodeAt(0)));
  const section = (id: number, bytes: readonly number[]): readonly number[] => [id, ...sized(bytes)];
  const types = functions.map(({ parameters }) => [0x60, ...list(Array.from({ length: parameters }, () => [INTEGER])), 0]);
  const codes = functions.map(({ locals, body }) => sized([...list(locals === 0 ? [] : [[...unsigned(locals), VECTOR_TYPE]]), ...body, ...OP.end]));
  return Uint8Array.from([
    0,
    0x61,
    0x73,
    0x6d,
    1,
    0,
    0,
    0,
    ...section(1, list(types)),
    ...section(2, list([[...text('m'), ...text('m'), 2, 0, 1]])),
    ...section(3, list(functions.map((_, index) => unsigned(index)))),
    ...section(7, list(functions.map(({ name }, index) => [...text(name), 0, ...unsigned(index)]))),
    ...section(10, list(codes)),
  ]);
}
