import { citationKey, sayAlways, sayHeading, sayLeaf, type Citation, type Condition, type Leaf, type Place, type Truth } from '@tongxing/policy';

/** One step down a reason: to which part, and, where the reason left behind is a rule, whether it stands under an odd number of `not`. */
interface Step {
  readonly to: number;
  readonly rule?: { readonly negated: boolean };
}

/** Where something stands in the answer that is being written: good for the answer of that number only. */
export interface Written {
  answer: number;
  from: number;
  to: number;
}

interface LineBase extends Written {
  readonly negated: boolean;
  /** `{"rule":"…","child":"`, ready to be written. */
  readonly opening: Uint8Array;
  /** What the rules around the word cite, the outermost first. */
  readonly cite: readonly Citation[];
  /** What is written after the child's side, by truth; made when first needed. */
  readonly closings: (Uint8Array | undefined)[];
  truth: Truth;
}

/** A line about one word. */
export interface LeafLine extends LineBase {
  readonly kind: 'leaf';
  readonly leaf: Leaf;
  /** The child's side where it hangs on nothing that was said; made when first needed. */
  unsaid?: Uint8Array;
  /** Where the words for what was said are: shared with the lines that say the same. */
  readonly words: Written;
}

/** A line above others. */
export interface JoinedLine extends LineBase {
  readonly kind: 'joined';
  readonly parts: readonly LinePlan[];
}

/** How a rule becomes a line: the way from the reason of the line above to that of its own word, and the line, which several rules may share. */
export interface LinePlan {
  readonly down: readonly Step[];
  readonly line: LeafLine | JoinedLine;
}

/** JSON text of a string, without its quotes. */
export function quoted(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** A place of something not written yet. */
export function unwritten(): Written {
  return { answer: -1, from: 0, to: 0 };
}

/** Plans the lines of rules in Chinese for one place and day: the lines of `explainReason`. A line that stands in several rules is the same in all. */
export class LinePlanner {
  readonly #place: Place;
  readonly #lines = new Map<Condition, Map<string, LinePlan>>();
  readonly #words = new Map<unknown, Written>();

  constructor(place: Place) {
    this.#place = place;
  }

  /** The plan of a condition; `around` are the rules and negations right around it, the outermost first. */
  plan(condition: Condition, around: readonly Condition[] = [], negated = false): LinePlan {
    switch (condition.kind) {
      case 'not':
        return below(this.plan(condition.of, [...around, condition], !negated), { to: 0 });
      case 'rule':
        return below(this.plan(condition.when, [...around, condition], negated), { to: 0, rule: { negated } });
      default:
        return this.#shared(condition, around, negated);
    }
  }

  #shared(condition: Exclude<Condition, { kind: 'not' | 'rule' }>, around: readonly Condition[], negated: boolean): LinePlan {
    const kept = this.#lines.get(condition) ?? new Map<string, LinePlan>();
    this.#lines.set(condition, kept);
    const key = `${negated} ${around.map((one) => (one.kind === 'rule' ? one.cite.map((cite) => `${citationKey(cite)} ${cite.checked}`).join() : one.kind)).join('|')}`;
    const known = kept.get(key);
    if (known) return known;
    const cite = around.flatMap((one) => (one.kind === 'rule' ? one.cite : []));
    const made = condition.kind === 'all' || condition.kind === 'any' ? this.#joined(condition, cite, negated) : this.#leaf(condition, cite, negated);
    kept.set(key, made);
    return made;
  }

  #leaf(leaf: Leaf, cite: readonly Citation[], negated: boolean): LinePlan {
    const words = this.#wordsOf(leaf);
    return { down: [], line: { kind: 'leaf', leaf, words, ...base(sayLeaf(leaf, { language: 'zh', place: this.#place }, negated), cite, negated) } };
  }

  /** Time is said for each day to which it counts, everything else once for its fact. */
  #wordsOf(leaf: Leaf): Written {
    const key = !('fact' in leaf) ? leaf : leaf.kind !== 'elapsed' ? leaf.fact : leaf.at.kind === 'today' ? `today ${leaf.fact.id}` : leaf;
    const words = this.#words.get(key) ?? unwritten();
    this.#words.set(key, words);
    return words;
  }

  #joined(condition: Extract<Condition, { kind: 'all' | 'any' }>, cite: readonly Citation[], negated: boolean): LinePlan {
    const isAll = (condition.kind === 'all') !== negated;
    const parts = condition.of.flatMap((part, index): readonly LinePlan[] => {
      const one = this.plan(part, [], negated);
      if (part.kind !== condition.kind || one.line.kind === 'leaf' || one.line.parts.length === 0) return [below(one, { to: index })];
      // The lines of an inner word of the same kind stand in its stead; rules on the way to it are not theirs.
      return one.line.parts.map((inner) => ({ ...inner, down: [{ to: index }, ...one.down.map(({ to }) => ({ to })), ...inner.down] }));
    });
    const [only] = parts;
    if (parts.length !== 1 || !only) return { down: [], line: { kind: 'joined', parts, ...base(parts.length === 0 ? sayAlways(isAll, 'zh') : sayHeading(isAll, 'zh'), cite, negated) } };
    // A single part stands for the whole; what is cited around the whole is cited with it.
    return cite.length === 0 ? only : { down: only.down, line: { ...only.line, ...unwritten(), cite: [...cite, ...only.line.cite], closings: [] } };
  }
}

function base(rule: string, cite: readonly Citation[], negated: boolean): LineBase {
  return { ...unwritten(), negated, opening: Buffer.from(`{"rule":"${quoted(rule)}","child":"`), cite, closings: [], truth: null };
}

function below({ down, line }: LinePlan, step: Step): LinePlan {
  return { down: [step, ...down], line };
}
