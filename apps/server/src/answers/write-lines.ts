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

/** Writes the lines of one child after another, each line once a child: `"12":{"rule":…}` with commas between. */
export class LineWriter {
  readonly #rules: FlatRules;
  readonly #words: LineWords;
  readonly #outcomes: Uint8Array;
  readonly #readOutcomes: () => void;
  /** The number of the child for which each line was written last. */
  readonly #written: Uint32Array;
  #number = 0;
  #count = 0;
  #situation: Situation = {};
  #child = new Child({});
  #output = new Output(0);

  constructor(lines: readonly PlannedLine[], rules: FlatRules, words: LineWords) {
    this.#rules = rules;
    this.#words = words;
    this.#outcomes = new Uint8Array(lines.length);
    this.#readOutcomes = outcomeReader(lines, rules, this.#outcomes);
    this.#written = new Uint32Array(lines.length);
  }

  /** Begins the lines of the child that the rules have read last. */
  begin(situation: Situation, child: Child, output: Output): void {
    this.#situation = situation;
    this.#child = child;
    this.#output = output;
    this.#number += 1;
    this.#count = 0;
    this.#readOutcomes();
  }

  /** Writes a line and those below it that carried it. */
  write(line: PlannedLine): void {
    if (this.#written[line.number] === this.#number) return;
    this.#written[line.number] = this.#number;
    if (this.#count > 0) this.#output.byte(COMMA);
    this.#count += 1;
    if (line.leaf) this.#writeLeaf(line, line.leaf);
    else this.#writeJoined(line);
  }

  #writeJoined(line: PlannedLine): void {
    const { parts, numbers } = line;
    const own = (this.#outcomes[line.number] as number) % OUTCOMES;
    let key = 0;
    let carried = false;
    for (let i = 0; i < numbers.length; i += 1) {
      const outcome = (this.#outcomes[numbers[i] as number] as number) % OUTCOMES;
      key = key * KNOWN + outcome;
      carried ||= outcome === own;
    }
    this.#output.bytes((line.ready[key] ??= Buffer.from(this.#sayJoined(line, own, carried))));
    // Only what carried the answer is said; where nothing of its outcome is there, all of it matters.
    for (let i = 0; i < numbers.length; i += 1) {
      if (!carried || (this.#outcomes[numbers[i] as number] as number) % OUTCOMES === own) this.write(parts[i] as PlannedLine);
    }
  }

  #sayJoined(line: PlannedLine, own: Outcome, carried: boolean): string {
    const outcomes = line.parts.map((part) => this.#outcomeOf(part));
    const count = (outcome: Outcome): number => outcomes.filter((one) => one === outcome).length;
    const child = sayCounts(count(TRUE), count(FALSE), count(STUCK), 'zh');
    const below = line.parts.filter((_, index) => !carried || outcomes[index] === own).map((part) => String(part.number));
    return `${line.opening.toString()}${child}${this.#closing(line, NONE)}${JSON.stringify([...new Set(below)])}}`;
  }

  #writeLeaf(line: PlannedLine, planned: PlannedLeaf): void {
    const output = this.#output;
    const way = this.#wayOf(planned);
    if (way !== MANY)
      return output.bytes((line.ready[way] ??= Buffer.from(`${line.opening.toString()}${this.#say(planned)}${this.#closingLeaf(line, planned)}`)));
    output.bytes(line.opening);
    if (this.#isPlain(planned)) this.#writeWords(planned);
    else output.text(this.#say(planned));
    const outcome = this.#outcomes[line.number] as number;
    output.bytes((line.ready[WAYS + outcome] ??= Buffer.from(this.#closingLeaf(line, planned))));
  }

  /** What is known of a leaf's fact, where it is known in so few ways that each can be kept: nothing, a yes, a no, one choice. */
  #wayOf({ slot, unknown, isSet }: PlannedLeaf): number {
    if (slot < 0) return NOTHING;
    const { low, high } = this.#rules.slots;
    const from = low[slot] as number;
    if (from === unknown.low && high[slot] === unknown.high) return NOTHING;
    return isSet && (from & (from - 1)) === 0 ? WAYS - 1 - Math.clz32(from) : MANY;
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

  #closingLeaf(line: PlannedLine, { read }: PlannedLeaf): string {
    return `${this.#closing(line, read(this.#child).rows)}[]}`;
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
