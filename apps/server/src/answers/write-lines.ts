import {
  Child,
  citationKey,
  explainChild,
  FALSE,
  knownOf,
  sayCounts,
  sayDoubt,
  STUCK,
  toTruth,
  TRUE,
  type FlatRules,
  type Outcome,
  type ParameterRow,
  type Place,
  type Situation,
} from '@tongxing/policy';
import { quoted, type PlannedLeaf, type PlannedLine } from './line-plan.ts';
import { Output } from './output.ts';

const OUTCOMES = 4;
/** How many of them can be known of a word: no, yes, or neither. */
const KNOWN = 3;
/** What can be known of a word in few ways: nothing, or which bit of a set; what is ready for it stands there, what closes it behind. */
const NOTHING = 0;
const WAYS = 33;
const MANY = -1;
const COMMA = 44;
const NONE: readonly never[] = [];

/** How lines are said: where, and the names of areas. */
export interface LineWords {
  readonly place: Place;
  readonly areaName: (code: string) => string;
}

/** What is read of every line of a child, side by side: the processor fetches it once for many lines. */
interface LineColumns {
  /** Where the parts of each line begin among all parts; those of the next begin where they end. */
  readonly begins: Uint16Array;
  readonly parts: Uint16Array;
  /** Where the fact of a line stands; -1 where it is about none. */
  readonly slot: Int16Array;
  /** What the fact may be where nothing is known of it, and whether its ways are bits. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly isSet: Uint8Array;
  /**
   * What is ready for each line, made when first needed and the same for all children: the whole line, by what is known of its fact if the ways are few, or by how the
   * lines below came out; if the ways are many, what stands after the child's side, by how the line came out.
   */
  readonly ready: readonly (Buffer | undefined)[][];
}

function columnsOf(lines: readonly PlannedLine[]): LineColumns {
  let counted = 0;
  return {
    begins: Uint16Array.from([0, ...lines.map(({ parts }) => (counted += parts.length))]),
    parts: Uint16Array.from(lines.flatMap(({ parts }) => parts.map((part) => part.number))),
    slot: Int16Array.from(lines, ({ leaf }) => leaf?.slot ?? -1),
    low: Int32Array.from(lines, ({ leaf }) => leaf?.unknown.low ?? 0),
    high: Int32Array.from(lines, ({ leaf }) => leaf?.unknown.high ?? 0),
    isSet: Uint8Array.from(lines, ({ leaf }) => (leaf?.isSet === true ? 1 : 0)),
    ready: lines.map(() => []),
  };
}

/** Writes the lines of one child after another, each line once a child: `"12":{"rule":…}` with commas between. */
export class LineWriter {
  readonly #lines: readonly PlannedLine[];
  readonly #columns: LineColumns;
  readonly #rules: FlatRules;
  readonly #words: LineWords;
  readonly #outcomes: Uint8Array;
  readonly #readOutcomes: () => void;
  /** The number of the child for which each line was wanted last. */
  readonly #wanted: Uint32Array;
  #number = 0;
  #situation: Situation = {};
  #child = new Child({});
  #output = new Output(0);

  constructor(lines: readonly PlannedLine[], rules: FlatRules, words: LineWords) {
    this.#lines = lines;
    this.#columns = columnsOf(lines);
    this.#rules = rules;
    this.#words = words;
    this.#outcomes = new Uint8Array(lines.length);
    this.#readOutcomes = outcomeReader(lines, rules, this.#outcomes);
    this.#wanted = new Uint32Array(lines.length);
  }

  /** Writes some lines, and those below them that carried them, for the child that the rules have read last. */
  write(roots: readonly PlannedLine[], situation: Situation, child: Child, output: Output): void {
    this.#situation = situation;
    this.#child = child;
    this.#output = output;
    this.#number += 1;
    this.#readOutcomes();
    for (let i = 0; i < roots.length; i += 1) this.#wanted[(roots[i] as PlannedLine).number] = this.#number;
    const { begins } = this.#columns;
    let begun = false;
    // The parts of a line are planned before it: backwards, each line is reached when all that want it are written.
    for (let at = this.#lines.length - 1; at >= 0; at -= 1) {
      if (this.#wanted[at] !== this.#number) continue;
      if (begun) output.byte(COMMA);
      begun = true;
      const first = begins[at] as number;
      const end = begins[at + 1] as number;
      if (first === end) this.#writeLeaf(at);
      else this.#writeJoined(at, first, end);
    }
  }

  #writeJoined(at: number, first: number, end: number): void {
    const { parts, ready } = this.#columns;
    const outcomes = this.#outcomes;
    const own = (outcomes[at] as number) % OUTCOMES;
    let key = 0;
    let carried = false;
    for (let i = first; i < end; i += 1) {
      const outcome = (outcomes[parts[i] as number] as number) % OUTCOMES;
      key = key * KNOWN + outcome;
      carried ||= outcome === own;
    }
    this.#output.bytes(((ready[at] as (Buffer | undefined)[])[key] ??= Buffer.from(this.#sayJoined(this.#lines[at] as PlannedLine, own, carried))));
    // Only what carried the answer is said; where nothing of its outcome is there, all of it matters.
    for (let i = first; i < end; i += 1) {
      const part = parts[i] as number;
      if (!carried || (outcomes[part] as number) % OUTCOMES === own) this.#wanted[part] = this.#number;
    }
  }

  #sayJoined(line: PlannedLine, own: Outcome, carried: boolean): string {
    const outcomes = line.parts.map((part) => this.#outcomeOf(part));
    const count = (outcome: Outcome): number => outcomes.filter((one) => one === outcome).length;
    const child = sayCounts(count(TRUE), count(FALSE), count(STUCK), 'zh');
    const below = line.parts.filter((_, index) => !carried || outcomes[index] === own).map((part) => String(part.number));
    return `${line.opening.toString()}${child}${this.#closing(line, NONE)}${JSON.stringify([...new Set(below)])}}`;
  }

  #writeLeaf(at: number): void {
    const output = this.#output;
    const ready = this.#columns.ready[at] as (Buffer | undefined)[];
    const way = this.#wayOf(at);
    if (way !== MANY) return output.bytes((ready[way] ??= Buffer.from(this.#sayLeaf(at))));
    const { opening, leaf: planned } = this.#leafOf(at);
    output.bytes(opening);
    if (this.#isPlain(planned)) this.#writeWords(planned);
    else output.text(this.#say(planned));
    output.bytes((ready[WAYS + (this.#outcomes[at] as number)] ??= Buffer.from(this.#closingLeaf(at))));
  }

  /** What is known of a line's fact, where it is known in so few ways that each can be kept: nothing, a yes, a no, one choice. */
  #wayOf(at: number): number {
    const columns = this.#columns;
    const slot = columns.slot[at] as number;
    if (slot < 0) return NOTHING;
    const { low, high } = this.#rules.slots;
    const from = low[slot] as number;
    if (from === columns.low[at] && high[slot] === columns.high[at]) return NOTHING;
    return columns.isSet[at] === 1 && (from & (from - 1)) === 0 ? WAYS - 1 - Math.clz32(from) : MANY;
  }

  #leafOf(at: number): PlannedLine & { readonly leaf: PlannedLeaf } {
    const line = this.#lines[at];
    if (!line?.leaf) throw new Error(`line ${at} is about no word`);
    return line as PlannedLine & { readonly leaf: PlannedLeaf };
  }

  /** Whether the words for what was said are all that is said: nothing but facts keeps the word unknown. */
  #isPlain({ at, read }: PlannedLeaf): boolean {
    if (knownOf(this.#rules.outcomes[at] as number) !== STUCK) return true;
    return read(this.#child).causes.every(({ kind }) => kind === 'fact' || kind === 'private');
  }

  /** What was said of a fact, put into words once. */
  #writeWords(planned: PlannedLeaf): void {
    const { words } = planned;
    if (words.child === this.#number) return this.#output.again(words.from, words.to);
    words.child = this.#number;
    words.from = this.#output.length;
    this.#output.text(this.#say(planned));
    words.to = this.#output.length;
  }

  #say({ leaf, read, negated }: PlannedLeaf): string {
    return quoted(explainChild(leaf, read(this.#child), this.#situation, { language: 'zh', ...this.#words, negated }));
  }

  #sayLeaf(at: number): string {
    const { opening, leaf } = this.#leafOf(at);
    return `${opening.toString()}${this.#say(leaf)}${this.#closingLeaf(at)}`;
  }

  #closingLeaf(at: number): string {
    const line = this.#leafOf(at);
    return `${this.#closing(line, line.leaf.read(this.#child).rows)}[]}`;
  }

  /** What stands between the child's side and the lines below. */
  #closing(line: PlannedLine, rows: readonly ParameterRow[]): string {
    const outcome = this.#outcomes[line.number] as number;
    const keys = new Set([...line.cite, ...rows.map((row) => row.cite)].map(citationKey));
    const trial = rows.some((row) => row.trial === true) ? ',"trial":true' : '';
    const doubts = sayDoubt('zh').repeat(Math.floor(outcome / OUTCOMES));
    return `${doubts}","truth":${toTruth(outcome % OUTCOMES)},"sources":${JSON.stringify([...keys])}${trial},"of":`;
  }

  #outcomeOf({ number }: PlannedLine): Outcome {
    return (this.#outcomes[number] as number) % OUTCOMES;
  }
}

/** Works out how all lines came out: the outermost rule has the last word; each that differs from what it is about is in doubt. */
function outcomeReader(lines: readonly PlannedLine[], rules: FlatRules, into: Uint8Array): () => void {
  const chains = Uint16Array.from(lines.flatMap((line) => line.chain.map((word) => word.at)));
  let counted = 0;
  const ends = Uint16Array.from(lines, (line) => (counted += line.chain.length));
  const { outcomes } = rules;
  return () => {
    let at = 0;
    for (let i = 0; i < ends.length; i += 1) {
      const outermost = knownOf(outcomes[chains[at] as number] as number);
      let around = outermost;
      let doubts = 0;
      at += 1;
      for (const end = ends[i] as number; at < end; at += 1) {
        const known = knownOf(outcomes[chains[at] as number] as number);
        if (known !== around) doubts += 1;
        around = known;
      }
      into[i] = doubts * OUTCOMES + outermost;
    }
  };
}
