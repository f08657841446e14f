import type { Fact } from './facts.ts';
import type { Atom, Lowered } from './lower.ts';

/** A wire of a circuit: one bit a child. {@link ZEROS} and {@link ONES} carry the same for all. */
export type Wire = number;
export const ZEROS: Wire = 0;
export const ONES: Wire = 1;

/** How a wire comes about. Operands always have smaller numbers, so that the order of gates is an order of evaluation. */
export type Gate =
  | { readonly kind: 'constant' }
  | { readonly kind: 'load'; readonly word: number }
  | { readonly kind: 'not'; readonly a: Wire }
  | { readonly kind: 'and' | 'or'; readonly a: Wire; readonly b: Wire };

/** The pair of wires of a condition: can be true, can be false (`docs/spec/truth.md`, T1). */
export interface Rail {
  readonly yes: Wire;
  readonly no: Wire;
}

/** Which reading of T8 a condition is wired for: whose facts are open, and whether values and rules may still be settled. */
export interface Mode {
  readonly open: (fact: Fact) => boolean;
  readonly settling: boolean;
  /** An area too wide may be narrowed. */
  readonly openArea: boolean;
  /** Every fact is known: the second plane is not read. */
  readonly twoValued: boolean;
}

/** Where the words of an atom begin in a block; without `no` every fact is known. */
export interface AtomWords {
  readonly yes: number;
  readonly no: number | undefined;
}

/** A circuit under construction: equal gates are made once, whatever trees need them. */
export class Circuit {
  readonly gates: Gate[] = [{ kind: 'constant' }, { kind: 'constant' }];
  readonly #known = new Map<string, Wire>();
  readonly #wordsOf: (atom: Atom) => AtomWords;

  constructor(wordsOf: (atom: Atom) => AtomWords) {
    this.#wordsOf = wordsOf;
  }

  #gate(key: string, gate: Gate): Wire {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const wire = this.gates.push(gate) - 1;
    this.#known.set(key, wire);
    return wire;
  }

  /** A word of the index. */
  load(word: number): Wire {
    return this.#gate(`@${word}`, { kind: 'load', word });
  }

  /** All bits turned. */
  not(a: Wire): Wire {
    if (a === ZEROS) return ONES;
    if (a === ONES) return ZEROS;
    const gate = this.gates[a];
    return gate?.kind === 'not' ? gate.a : this.#gate(`~${a}`, { kind: 'not', a });
  }

  #pair(kind: 'and' | 'or', a: Wire, b: Wire): Wire {
    const [winner, neutral] = kind === 'and' ? [ZEROS, ONES] : [ONES, ZEROS];
    if (a === winner || b === winner || a === this.not(b)) return winner;
    if (a === neutral || a === b) return b;
    if (b === neutral) return a;
    return this.#gate(`${kind}${Math.min(a, b)},${Math.max(a, b)}`, { kind, a: Math.min(a, b), b: Math.max(a, b) });
  }

  /** All of several wires, or some of them; in the order of their numbers, so that what rules share at their beginning is shared. */
  join(kind: 'and' | 'or', wires: readonly Wire[]): Wire {
    const [first = kind === 'and' ? ONES : ZEROS, ...rest] = [...new Set(wires)].sort((a, b) => a - b);
    return rest.reduce((joined, wire) => this.#pair(kind, joined, wire), first);
  }

  /** Wires a condition for one reading. */
  add(tree: Lowered, mode: Mode): Rail {
    switch (tree.kind) {
      case 'constant':
        return tree.value ? { yes: ONES, no: ZEROS } : { yes: ZEROS, no: ONES };
      case 'stuck':
        return mode.settling ? EITHER_RAIL : STUCK_RAIL;
      case 'needsArea':
        return mode.openArea ? EITHER_RAIL : STUCK_RAIL;
      case 'atom':
        return this.#addAtom(tree.atom, mode);
      case 'not': {
        const { yes, no } = this.add(tree.of, mode);
        return { yes: no, no: yes };
      }
      case 'soft': {
        const inner = this.add(tree.of, mode);
        return mode.settling ? inner : { yes: inner.yes, no: ZEROS };
      }
      case 'all':
      case 'any':
        return this.#addJoin(
          tree.kind,
          tree.of.map((part) => this.add(part, mode)),
        );
    }
  }

  #addAtom(atom: Atom, mode: Mode): Rail {
    const words = this.#wordsOf(atom);
    const yes = this.load(words.yes);
    if (mode.twoValued || words.no === undefined) return { yes, no: this.not(yes) };
    const no = this.load(words.no);
    return mode.open(atom.fact) ? { yes: this.not(no), no: this.not(yes) } : { yes, no };
  }

  /** Where every part is one or the other, so is the whole, and its second wire costs one gate. */
  #addJoin(kind: 'all' | 'any', parts: readonly Rail[]): Rail {
    const yes = this.join(
      kind === 'all' ? 'and' : 'or',
      parts.map((part) => part.yes),
    );
    if (parts.every((part) => part.no === this.not(part.yes))) return { yes, no: this.not(yes) };
    return {
      yes,
      no: this.join(
        kind === 'all' ? 'or' : 'and',
        parts.map((part) => part.no),
      ),
    };
  }
}

const STUCK_RAIL: Rail = { yes: ZEROS, no: ZEROS };
const EITHER_RAIL: Rail = { yes: ONES, no: ONES };
