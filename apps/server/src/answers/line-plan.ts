import {
  anyOf,
  citationKey,
  factOf,
  sayHeading,
  sayLeaf,
  type Child,
  type Citation,
  type FlatRules,
  type Leaf,
  type Place,
  type Possible,
  type Reason,
  type Word,
} from '@tongxing/policy';

/** Where something stands in the lines that are being written: good for the child of that number only. */
export class Written {
  child = -1;
  from = 0;
  to = 0;
}

/** A word of the rules without parts, and how it reads a child. */
export interface PlannedLeaf {
  readonly leaf: Leaf;
  readonly negated: boolean;
  readonly read: (child: Child) => Reason;
  /** Where what it came to stands. */
  readonly at: number;
  /** Where its fact stands; -1 where it has none. */
  readonly slot: number;
  /** What the fact may be where nothing is known of it. */
  readonly unknown: Possible;
  /** Its fact is a choice or a yes-or-no: its ways are bits. */
  readonly isSet: boolean;
  /** Where the words for what was said are: shared with the lines that say the same. */
  readonly words: Written;
}

/** A line: about one word, or above the lines of its parts. Several rules may share it. */
export class PlannedLine {
  /** Its place among the lines that are planned; in digits, its id in an answer. */
  readonly number: number;
  /** The word that it is about, and before it the rules around that word, the outermost first. */
  readonly chain: readonly Word[];
  /** What the rule asks, as JSON text. */
  readonly rule: string;
  readonly leaf: PlannedLeaf | undefined;
  readonly parts: readonly PlannedLine[];
  /** What stands before the child's side. */
  readonly opening: Buffer;

  constructor({ number, chain, rule, leaf, parts }: Pick<PlannedLine, 'number' | 'chain' | 'rule' | 'leaf' | 'parts'>) {
    this.number = number;
    this.chain = chain;
    this.rule = rule;
    this.leaf = leaf;
    this.parts = parts;
    this.opening = Buffer.from(`"${number}":{"rule":"${rule}","child":"`);
  }

  /** What is cited around its word, the outermost first. */
  get cite(): readonly Citation[] {
    return this.chain.flatMap(({ condition }) => (condition.kind === 'rule' ? condition.cite : []));
  }
}

/** JSON text of a string, without its quotes. */
export function quoted(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

const NONE: readonly never[] = [];
const NOTHING: Possible = { low: 0, high: 0 };

/** Plans the lines of rules in Chinese for one place and day: the lines of `explainReason`. A line that stands in several rules is planned once. */
export class LinePlanner {
  readonly lines: PlannedLine[] = [];
  readonly #place: Place;
  readonly #rules: FlatRules;
  readonly #known = new Map<Word, Map<string, PlannedLine>>();
  readonly #words = new Map<unknown, Written>();

  constructor(place: Place, rules: FlatRules) {
    this.#place = place;
    this.#rules = rules;
  }

  /** The line of a word; `around` are the rules right around it, the outermost first. */
  plan(word: Word, around: readonly Word[] = NONE): PlannedLine {
    const { condition, parts } = word;
    if (condition.kind === 'rule' && parts[0]) return this.plan(parts[0], [...around, word]);
    const kept = this.#known.get(word) ?? new Map<string, PlannedLine>();
    this.#known.set(word, kept);
    const key = around.map(keyOf).join('|');
    const made = kept.get(key) ?? this.#make(word, around);
    kept.set(key, made);
    return made;
  }

  #make(word: Word, around: readonly Word[]): PlannedLine {
    const { condition, negated } = word;
    const chain = [...around, word];
    if (condition.kind !== 'all' && condition.kind !== 'any') {
      const leaf = this.#leaf(word);
      return this.#add({ chain, rule: quoted(sayLeaf(leaf.leaf, { language: 'zh', place: this.#place }, negated)), leaf, parts: NONE });
    }
    // The lines of an inner word of the same kind stand in its stead.
    const parts = word.parts.flatMap((part): readonly PlannedLine[] => {
      const one = this.plan(part);
      return part.condition.kind === condition.kind && part.negated === negated && one.parts.length > 0 ? one.parts : [one];
    });
    const [only] = parts;
    if (!only) throw new Error(`${condition.kind} has no parts`);
    const rule = quoted(sayHeading((condition.kind === 'all') !== negated, 'zh'));
    if (parts.length > 1) return this.#add({ chain, rule, leaf: undefined, parts });
    // A single part stands for the whole; what is around the whole is around it.
    return around.length === 0 ? only : this.#add({ ...only, chain: [...around, ...only.chain] });
  }

  #add(line: Pick<PlannedLine, 'chain' | 'rule' | 'leaf' | 'parts'>): PlannedLine {
    const added = new PlannedLine({ ...line, number: this.lines.length });
    this.lines.push(added);
    return added;
  }

  #leaf({ condition, negated, read, at }: Word): PlannedLeaf {
    if (condition.kind === 'all' || condition.kind === 'any' || condition.kind === 'rule' || !read) throw new Error(`${condition.kind} has parts`);
    const fact = factOf(condition);
    return {
      leaf: condition,
      negated,
      read,
      at,
      slot: fact ? (this.#rules.slotOf.get(fact.id) ?? -1) : -1,
      unknown: fact ? anyOf(fact) : NOTHING,
      isSet: fact?.type === 'choice' || fact?.type === 'boolean',
      words: this.#wordsOf(condition),
    };
  }

  /** Time is said for each day to which it counts, everything else once for its fact. */
  #wordsOf(leaf: Leaf): Written {
    const key = !('fact' in leaf) ? leaf : leaf.kind !== 'elapsed' ? leaf.fact : leaf.at.kind === 'today' ? `today ${leaf.fact.id}` : leaf;
    const words = this.#words.get(key) ?? new Written();
    this.#words.set(key, words);
    return words;
  }
}

/** Rules that cite the same are the same around a word. */
function keyOf({ condition }: Word): string {
  return condition.kind === 'rule' ? condition.cite.map((cite) => `${citationKey(cite)} ${cite.checked}`).join() : '';
}
