import { knownOf } from './outcomes.ts';
import type { Child } from './reason.ts';
import { STUCK } from './truth.ts';
import type { Cause } from './verdict.ts';
import type { Word } from './words.ts';

/** A word and those below it in the order of the rule: to see why it is unknown one walks through them, and jumps over what stands below a word that is known. */
interface Walk {
  /** The number of each word, and where the next one stands that is not below it. */
  readonly at: Uint16Array;
  readonly next: Uint16Array;
  /** The number of the cause that a word adds where it is unknown; {@link NONE}, or {@link READ} where it must be read. */
  readonly cause: Int16Array;
  /** The number of what must be known for that: what a rule asks that is not confirmed. {@link NONE} where nothing must. */
  readonly inner: Int16Array;
  readonly words: readonly Word[];
}

const NONE = -1;
const READ = -2;

/** Finds why words are unknown, as numbers: causes are numbered as they are met. */
export class FlatCauses {
  readonly #outcomes: Uint8Array;
  readonly #causes: Cause[] = [];
  readonly #numbers = new Map<Cause, number>();
  readonly #walks = new Map<Word, Walk>();
  readonly #found: number[] = [];
  /** In which search each cause was found last. */
  readonly #foundIn: number[] = [];
  #search = 0;

  /** `outcomes` are those of the words, by their numbers. */
  constructor(outcomes: Uint8Array) {
    this.#outcomes = outcomes;
  }

  /** A cause by its number. */
  cause(number: number): Cause {
    const cause = this.#causes[number];
    if (!cause) throw new Error(`no cause has the number ${number}`);
    return cause;
  }

  /** The numbers of the causes that keep a word unknown, each once, in the order of the rule; none where it is known. The array is used again. */
  of(word: Word, child: Child): readonly number[] {
    const { at, next, cause, inner, words } = this.#walkOf(word);
    this.#found.length = 0;
    this.#search += 1;
    for (let i = 0; i < at.length;) {
      if (!this.#isOpen(at[i] as number)) {
        i = next[i] as number;
        continue;
      }
      const own = cause[i] as number;
      if (own === READ) for (const one of (words[i] as Word).read?.(child).causes ?? []) this.#add(this.#numberOf(one));
      else if (own !== NONE && !(inner[i] !== NONE && this.#isOpen(inner[i] as number))) this.#add(own);
      i += 1;
    }
    return this.#found;
  }

  #isOpen(at: number): boolean {
    return knownOf(this.#outcomes[at] as number) === STUCK;
  }

  #add(number: number): void {
    if (this.#foundIn[number] === this.#search) return;
    this.#foundIn[number] = this.#search;
    this.#found.push(number);
  }

  #numberOf(cause: Cause): number {
    const known = this.#numbers.get(cause);
    if (known !== undefined) return known;
    const number = this.#causes.push(cause) - 1;
    this.#numbers.set(cause, number);
    this.#foundIn.push(0);
    return number;
  }

  #walkOf(word: Word): Walk {
    const known = this.#walks.get(word);
    if (known) return known;
    const words: Word[] = [];
    const next: number[] = [];
    const visit = (one: Word): void => {
      const place = words.push(one) - 1;
      one.parts.forEach(visit);
      next[place] = words.length;
    };
    visit(word);
    const made: Walk = {
      at: Uint16Array.from(words, (one) => one.at),
      next: Uint16Array.from(next),
      cause: Int16Array.from(words, (one) => (one.open === undefined ? NONE : one.open === 'read' ? READ : this.#numberOf(one.open))),
      inner: Int16Array.from(words, ({ condition, parts }) => (condition.kind === 'rule' ? (parts[0]?.at ?? NONE) : NONE)),
      words,
    };
    this.#walks.set(word, made);
    return made;
  }
}
