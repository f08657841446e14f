import { citationKey, explainChild, isUnknown, sayCounts, sayDoubt, type Leaf, type Place, type Reason, type Situation, type Truth } from '@tongxing/policy';
import { quoted, type LinePlan, type PlannedLine, type Step } from './line-plan.ts';
import type { Output } from './output.ts';

/** One child as its lines are written into an answer. */
export interface Writing {
  readonly output: Output;
  /** The truths of the lines that are begun, those of a line's parts side by side. */
  readonly truths: Truth[];
  /** The number of the answer: what was written under another number is written anew. */
  readonly answer: number;
  readonly situation: Situation;
  readonly place: Place;
  readonly areaName: (code: string) => string;
}

/** How a line came out, as one number: its truth, and how many rules around it are not confirmed and cannot say no. */
type Outcome = number;

const TRUTHS: readonly Truth[] = [false, true, null];

function outcomeOf(truth: Truth, doubts: number): Outcome {
  return doubts * TRUTHS.length + (truth === null ? 2 : truth ? 1 : 0);
}

function truthIn(outcome: Outcome): Truth {
  return TRUTHS[outcome % TRUTHS.length] as Truth;
}

const DOUBT = sayDoubt('zh');
const COMMA = 44;
const END = Buffer.from(']}');
const MOST = 1024;

/** Writes the lines of a plan for one child, as JSON of `Line`. `above` is the reason of the rule, or of the line above. */
export function writeLine({ down, line }: LinePlan, above: Reason, child: Writing): void {
  const { output, answer } = child;
  if (line.answer === answer) return output.again(line.from, line.to);
  const from = output.length;
  let reason = above;
  // The outermost rule has the last word; each that differs from what it is about is in doubt.
  let outermost: Truth | undefined;
  let around: Truth | undefined;
  let doubts = 0;
  for (let i = 0; i < down.length; i += 1) {
    const { to, rule, negated } = down[i] as Step;
    if (rule) {
      const truth = turned(reason.truth, negated);
      if (around === undefined) outermost = truth;
      else if (around !== truth) doubts += 1;
      around = truth;
    }
    reason = reason.of[to] as Reason;
  }
  const own = turned(reason.truth, line.negated);
  if (around !== undefined && around !== own) doubts += 1;
  const truth = outermost === undefined ? own : outermost;
  if (line.leaf) writeLeaf(line, line.leaf, reason, outcomeOf(truth, doubts), child);
  else writeJoined(line, reason, outcomeOf(truth, doubts), child);
  line.answer = answer;
  line.from = from;
  line.to = output.length;
  line.truth = truth;
}

function turned(truth: Truth, negated: boolean): Truth {
  return truth === null ? null : truth !== negated;
}

/** What stands after the child's side. */
function closing({ cite }: PlannedLine, { rows }: Reason, outcome: Outcome): string {
  const keys = new Set([...cite, ...rows.map((row) => row.cite)].map(citationKey));
  return `${DOUBT.repeat(Math.floor(outcome / TRUTHS.length))}","truth":${truthIn(outcome)},"sources":${JSON.stringify([...keys])}${rows.some((row) => row.trial === true) ? ',"trial":true' : ''},"of":[`;
}

function writeJoined(line: PlannedLine, reason: Reason, outcome: Outcome, child: Writing): void {
  const { output, truths } = child;
  const { parts } = line;
  const first = truths.length;
  const counts = countParts(line, reason, child);
  const key = counts * MOST + outcome;
  let head = line.heads.get(key);
  if (!head) line.heads.set(key, (head = Buffer.from(`${line.opening.toString()}${sayParts(counts)}${closing(line, reason, outcome)}`)));
  output.bytes(head);
  const truth = truthIn(outcome);
  const carried = truths.indexOf(truth, first) >= 0;
  let begun = false;
  for (let i = 0; i < parts.length; i += 1) {
    // Only what carried the answer is said; where nothing of its truth is there, all of it matters.
    if (carried && truths[first + i] !== truth) continue;
    if (begun) output.byte(COMMA);
    begun = true;
    writeLine(parts[i] as LinePlan, reason, child);
  }
  truths.length = first;
  output.bytes(END);
}

/** How many of the lines below are met, are not, are not known, as one number; their truths are kept until they are written. */
function countParts({ parts }: PlannedLine, reason: Reason, { answer, truths }: Writing): number {
  let [met, not, open] = [0, 0, 0];
  for (let i = 0; i < parts.length; i += 1) {
    const part = parts[i] as LinePlan;
    const truth = part.line.answer === answer ? part.line.truth : truthOf(part, reason);
    truths.push(truth);
    if (truth === null) open += 1;
    else if (truth) met += 1;
    else not += 1;
  }
  return (met * MOST + not) * MOST + open;
}

function sayParts(counts: number): string {
  return counts === 0 ? '' : sayCounts(Math.floor(counts / MOST / MOST), Math.floor(counts / MOST) % MOST, counts % MOST, 'zh');
}

/** The truth of a line: that of the outermost rule around its word, or of the word. */
function truthOf({ down, line }: LinePlan, above: Reason): Truth {
  let reason = above;
  for (let i = 0; i < down.length; i += 1) {
    const { to, rule, negated } = down[i] as Step;
    if (rule) return turned(reason.truth, negated);
    reason = reason.of[to] as Reason;
  }
  return turned(reason.truth, line.negated);
}

/** What hangs on nothing that was said is kept with the plan, never what was said. */
function writeLeaf(line: PlannedLine, leaf: Leaf, reason: Reason, outcome: Outcome, child: Writing): void {
  const { output, situation } = child;
  if (!('fact' in leaf) || situation[leaf.fact.id] === undefined) {
    return output.bytes(
      (line.wholes[outcome] ??= Buffer.from(`${line.opening.toString()}${say(line, leaf, reason, child)}${closing(line, reason, outcome)}]}`)),
    );
  }
  output.bytes(line.opening);
  const { causes } = reason;
  const plain = causes.length === 0 || (causes.every((cause) => cause.kind === 'fact' || cause.kind === 'private') && !isUnknown(leaf.fact, situation));
  if (plain) writeWords(line, leaf, reason, child);
  else output.text(say(line, leaf, reason, child));
  output.bytes((line.closings[outcome] ??= Buffer.from(`${closing(line, reason, outcome)}]}`)));
}

/** What was said of a fact, put into words once. */
function writeWords(line: PlannedLine, leaf: Leaf, reason: Reason, child: Writing): void {
  const { output, answer } = child;
  const { words } = line;
  if (words.answer === answer) return output.again(words.from, words.to);
  words.answer = answer;
  words.from = output.length;
  output.text(say(line, leaf, reason, child));
  words.to = output.length;
}

function say({ negated }: PlannedLine, leaf: Leaf, reason: Reason, { situation, place, areaName }: Writing): string {
  return quoted(explainChild(leaf, reason, situation, { language: 'zh', place, areaName, negated }));
}
