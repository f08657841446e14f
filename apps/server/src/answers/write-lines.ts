import { citationKey, explainChild, isUnknown, sayCounts, sayDoubt, type Place, type Reason, type Situation, type Truth } from '@tongxing/policy';
import { quoted, type JoinedLine, type LeafLine, type LinePlan } from './line-plan.ts';
import type { Output } from './output.ts';

/** One child as its lines are written into an answer. */
export interface Writing {
  readonly output: Output;
  /** The number of the answer: what was written under another number is written anew. */
  readonly answer: number;
  readonly situation: Situation;
  readonly place: Place;
  readonly areaName: (code: string) => string;
}

const DOUBT = Buffer.from(sayDoubt('zh'));
const COMMA = Buffer.from(',');
const END = Buffer.from(']}');

/** Writes the lines of a plan for one child, as JSON of `Line`, and gives the truth of the first. `above` is the reason of the rule, or of the line above. */
export function writeLine({ down, line }: LinePlan, above: Reason, child: Writing): Truth {
  const { output } = child;
  if (line.answer === child.answer) {
    output.again(line.from, line.to);
    return line.truth;
  }
  const from = output.length;
  let reason = above;
  let rules: Truth[] | undefined;
  for (const { to, rule } of down) {
    if (rule) (rules ??= []).push(turned(reason.truth, rule.negated));
    reason = reason.of[to] as Reason;
  }
  let truth = turned(reason.truth, line.negated);
  const side = line.kind === 'joined' ? countParts(line, reason) : undefined;
  output.bytes(line.opening);
  if (side) output.bytes(side);
  else if (line.kind === 'leaf') writeSide(line, reason, child);
  while (rules && rules.length > 0) {
    const outer = rules.pop() as Truth;
    if (outer !== truth) output.bytes(DOUBT);
    truth = outer;
  }
  output.bytes(line.closings[truth === null ? 2 : Number(truth)] ??= closing(line, reason, truth));
  if (line.kind === 'joined') writeParts(line, reason, child);
  output.bytes(END);
  line.answer = child.answer;
  line.from = from;
  line.to = output.length;
  line.truth = truth;
  return truth;
}

function turned(truth: Truth, negated: boolean): Truth {
  return truth === null ? null : truth !== negated;
}

function closing({ cite }: LeafLine | JoinedLine, { rows }: Reason, truth: Truth): Buffer {
  const keys = new Set([...cite, ...rows.map((row) => row.cite)].map(citationKey));
  return Buffer.from(`","truth":${truth},"sources":${JSON.stringify([...keys])}${rows.some((row) => row.trial === true) ? ',"trial":true' : ''},"of":[`);
}

function writeParts({ parts }: JoinedLine, reason: Reason, child: Writing): void {
  for (let i = 0; i < parts.length; i += 1) {
    if (i > 0) child.output.bytes(COMMA);
    writeLine(parts[i] as LinePlan, reason, child);
  }
}

const counted = new Map<number, Buffer>();
const MOST_PARTS = 1000;

/** How many of the lines below are met, are not, are not known. */
function countParts({ parts }: JoinedLine, reason: Reason): Buffer {
  let [met, not, open] = [0, 0, 0];
  for (const { down, line } of parts) {
    const truth = truthOf(down, line.negated, reason);
    if (truth === null) open += 1;
    else if (truth) met += 1;
    else not += 1;
  }
  const key = (met * MOST_PARTS + not) * MOST_PARTS + open;
  const known = counted.get(key);
  if (known) return known;
  const made = Buffer.from(parts.length === 0 ? '' : sayCounts(met, not, open, 'zh'));
  counted.set(key, made);
  return made;
}

/** The truth of a line: that of the outermost rule around its word, or of the word. */
function truthOf(down: LinePlan['down'], negated: boolean, above: Reason): Truth {
  let reason = above;
  for (const { to, rule } of down) {
    if (rule) return turned(reason.truth, rule.negated);
    reason = reason.of[to] as Reason;
  }
  return turned(reason.truth, negated);
}

/** The child's side of one word. What hangs on nothing that was said is kept with the plan, never what was said. */
function writeSide(line: LeafLine, reason: Reason, child: Writing): void {
  const { output, situation } = child;
  const { leaf, words } = line;
  const value = 'fact' in leaf ? situation[leaf.fact.id] : undefined;
  if (!('fact' in leaf) || value === undefined) return output.bytes(line.unsaid ??= Buffer.from(say(line, reason, child)));
  const { causes } = reason;
  if (causes.length > 0 && (causes.some((cause) => cause.kind !== 'fact' && cause.kind !== 'private') || isUnknown(leaf.fact, situation))) return output.text(say(line, reason, child));
  if (words.answer === child.answer) return output.again(words.from, words.to);
  words.answer = child.answer;
  words.from = output.length;
  output.text(say(line, reason, child));
  words.to = output.length;
}

function say({ leaf, negated }: LeafLine, reason: Reason, { situation, place, areaName }: Writing): string {
  return quoted(explainChild(leaf, reason, situation, { language: 'zh', place, areaName, negated }));
}
