import type { Condition } from './conditions.ts';
import { join, lower, negate, type Lowered, type Place } from './lower.ts';
import type { Read } from './read.ts';
import { leastSure, type Reader } from './reader.ts';
import { CERTAINTY, Child } from './reason.ts';
import type { Cause } from './verdict.ts';

/**
 * One word of the rules of a place and a day, under an even or an odd number of `not`. `not` itself is no word here: it turns the words below it.
 * The same condition under the same turn is one word.
 */
export interface Word {
  readonly condition: Exclude<Condition, { readonly kind: 'not' }>;
  readonly negated: boolean;
  /** Its number: those of its parts are smaller. */
  readonly at: number;
  readonly parts: readonly Word[];
  /** Turned, if it is negated. */
  readonly lowered: Lowered;
  /** What it rests on by itself, not by its parts. */
  readonly rests: Rests;
  /** Reads a word that has no parts, with its causes and rows: as `decide` does, not turned. */
  readonly read: Read | undefined;
  /**
   * The cause that it adds where it is unknown: a word without parts, and a rule that is not confirmed where what it asks is known. `read` where that hangs
   * on what is found: on which of several limits is unknown, or whether a limit is not confirmed.
   */
  readonly open: Cause | 'read' | undefined;
}

/** What an answer rests on, as bits: the less sure a source, the more of them, so that several together are their `or`. */
export type Rests = number;

/** A sample value 示例 is among it. */
export const TRIAL: Rests = 2 ** (CERTAINTY.length - 1);

/** How many values {@link Rests} has. */
export const ALL_RESTS = TRIAL * 2;

/** A certainty (an index of {@link CERTAINTY}), and whether a sample value is used, as what it rests on. */
export function restsOf(certainty: number, trial: boolean): Rests {
  return (2 ** certainty - 1) | (trial ? TRIAL : 0);
}

/** A word that is lowered to one of these is unknown for one reason only. */
const OF_ONE_CAUSE: ReadonlySet<Lowered['kind']> = new Set(['constant', 'stuck', 'needsArea', 'atom', 'not']);

/** Makes words of conditions, each once. */
export class Words {
  readonly all: Word[] = [];
  readonly #place: Place;
  readonly #reader: Reader;
  readonly #even = new Map<Condition, Word>();
  readonly #odd = new Map<Condition, Word>();

  constructor(place: Place, reader: Reader) {
    this.#place = place;
    this.#reader = reader;
  }

  /** The word of a condition. */
  of(condition: Condition, negated = false): Word {
    if (condition.kind === 'not') return this.of(condition.of, !negated);
    const known = negated ? this.#odd : this.#even;
    const made = known.get(condition) ?? this.#make(condition, negated);
    known.set(condition, made);
    return made;
  }

  #make(condition: Word['condition'], negated: boolean): Word {
    switch (condition.kind) {
      case 'all':
      case 'any': {
        const parts = condition.of.map((part) => this.of(part, negated));
        const kind = (condition.kind === 'all') === negated ? 'any' : 'all';
        return this.#add({
          condition,
          negated,
          parts,
          lowered: join(
            kind,
            parts.map((part) => part.lowered),
          ),
          rests: 0,
        });
      }
      case 'rule': {
        const part = this.of(condition.when, negated);
        const toConfirm = condition.cite.some((cite) => cite.checked === 'toConfirm');
        return this.#add({
          condition,
          negated,
          parts: [part],
          lowered: toConfirm ? { kind: 'soft', of: part.lowered } : part.lowered,
          rests: restsOf(leastSure(condition.cite), false),
          open: toConfirm ? this.#reader.cause({ kind: 'confirm', rule: condition.id }) : undefined,
        });
      }
      default: {
        const read = this.#reader.prepare(condition, !negated);
        // What a word without parts rests on is the same for everyone: that of a child of whom nothing is known.
        const { certainty, trial, causes } = read(new Child({}));
        const lowered = lower(condition, this.#place);
        const open = OF_ONE_CAUSE.has(lowered.kind) ? causes[0] : 'read';
        return this.#add({ condition, negated, parts: [], lowered: negated ? negate(lowered) : lowered, rests: restsOf(certainty, trial), read, open });
      }
    }
  }

  #add(word: Omit<Word, 'at' | 'read' | 'open'> & Partial<Pick<Word, 'read' | 'open'>>): Word {
    const { read, open } = word;
    const added: Word = { ...word, at: this.all.length, read, open };
    this.all.push(added);
    return added;
  }
}
