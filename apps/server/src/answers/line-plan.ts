import { citationKey, sayAlways, sayHeading, sayLeaf, type Citation, type Condition, type Leaf, type Place, type Truth } from '@tongxing/policy';

/** One step down a reason: to which part, and whether the reason left behind is a rule, which may stand under an odd number of `not`. */
export interface Step {
  readonly to: number;
  readonly rule: boolean;
  readonly negated: boolean;
}

/** Where something stands in the answer that is being written: good for the answer of that number only. */
export class Written {
  answer = -1;
  from = 0;
  to = 0;
}

/** A line: about one word, or above the lines of its parts. Several rules may share it. All lines have one shape, so that writing them is fast. */
export class PlannedLine extends Written {
  readonly leaf: Leaf | undefined;
  readonly parts: readonly LinePlan[];
  readonly negated: boolean;
  /** What the rules around the word cite, the outermost first. */
  readonly cite: readonly Citation[];
  /** `{"rule":"…","child":"`, ready to be written. */
  readonly opening: Buffer;
  /** Where the words for what was said are: shared with the lines that say the same. */
  readonly words: Written;
  /**
   * What else is ready, made when first needed and never from what was said. By how the line came out: the whole of it where it hangs on nothing that
   * was said, and what stands after the child's side. By how it and its parts came out: what stands before the parts.
   */
  readonly wholes: (Buffer | undefined)[] = [];
  readonly closings: (Buffer | undefined)[] = [];
  readonly heads = new Map<number, Buffer>();
  truth: Truth = null;

  constructor(line: Pick<PlannedLine, 'leaf' | 'parts' | 'negated' | 'cite' | 'opening' | 'words'>) {
    super();
    this.leaf = line.leaf;
    this.parts = line.parts;
    this.negated = line.negated;
    this.cite = line.cite;
    this.opening = line.opening;
    this.words = line.words;
  }
}

/** How a rule becomes a line: the way from the reason of the line above to that of its own word, and the line. */
export interface LinePlan {
  readonly down: readonly Step[];
  readonly line: PlannedLine;
}

/** JSON text of a string, without its quotes. */
export function quoted(text: string): string {
  return JSON.stringify(text).slice(1, -1);
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
        return below(this.plan(condition.of, [...around, condition], !negated), { to: 0, rule: false, negated });
      case 'rule':
        return below(this.plan(condition.when, [...around, condition], negated), { to: 0, rule: true, negated });
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
    const opening = openingOf(sayLeaf(leaf, { language: 'zh', place: this.#place }, negated));
    return { down: [], line: new PlannedLine({ leaf, parts: [], negated, cite, opening, words: this.#wordsOf(leaf) }) };
  }

  /** Time is said for each day to which it counts, everything else once for its fact. */
  #wordsOf(leaf: Leaf): Written {
    const key = !('fact' in leaf) ? leaf : leaf.kind !== 'elapsed' ? leaf.fact : leaf.at.kind === 'today' ? `today ${leaf.fact.id}` : leaf;
    const words = this.#words.get(key) ?? new Written();
    this.#words.set(key, words);
    return words;
  }

  #joined(condition: Extract<Condition, { kind: 'all' | 'any' }>, cite: readonly Citation[], negated: boolean): LinePlan {
    const isAll = (condition.kind === 'all') !== negated;
    const parts = condition.of.flatMap((part, index): readonly LinePlan[] => {
      const one = this.plan(part, [], negated);
      const step: Step = { to: index, rule: false, negated };
      if (part.kind !== condition.kind || one.line.parts.length === 0) return [below(one, step)];
      // The lines of an inner word of the same kind stand in its stead; rules on the way to it are not theirs.
      const way = [step, ...one.down.map((further) => ({ ...further, rule: false }))];
      return one.line.parts.map(({ down, line }) => ({ down: [...way, ...down], line }));
    });
    const [only] = parts;
    if (parts.length !== 1 || !only) {
      const opening = openingOf(parts.length === 0 ? sayAlways(isAll, 'zh') : sayHeading(isAll, 'zh'));
      return { down: [], line: new PlannedLine({ leaf: undefined, parts, negated, cite, opening, words: new Written() }) };
    }
    // A single part stands for the whole; what is cited around the whole is cited with it.
    return cite.length === 0 ? only : { down: only.down, line: new PlannedLine({ ...only.line, cite: [...cite, ...only.line.cite] }) };
  }
}

function openingOf(rule: string): Buffer {
  return Buffer.from(`{"rule":"${quoted(rule)}","child":"`);
}

function below({ down, line }: LinePlan, step: Step): LinePlan {
  return { down: [step, ...down], line };
}
