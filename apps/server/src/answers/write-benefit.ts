import { causeId, presentAmount, presentCause } from '@tongxing/contracts';
import {
  ALL_RESTS,
  certaintyOf,
  isTrial,
  SHOWN,
  STUCK,
  toTruth,
  toVerdict,
  type Child,
  type FlatBenefit,
  type FlatCauses,
  type FlatRules,
  type Outcome,
  type Rests,
} from '@tongxing/policy';
import type { ListedBenefit } from '@tongxing/services';
import { quoted, type LinePlanner, type PlannedLine } from './line-plan.ts';
import type { Output } from './output.ts';

/** A benefit with what of its answer is the same for all children of a place and a day. */
export interface BenefitPlan {
  readonly flat: FlatBenefit;
  readonly line: PlannedLine;
  /** `"benefit":…`, up to the verdict. */
  readonly named: string;
  /** The answer up to what is missing; all of it, where it is decided. By what was found, made when first needed. */
  readonly openings: (Buffer | undefined)[];
}

/** Makes a benefit ready. */
export function planBenefit({ id, name, subject, strength }: ListedBenefit, flat: FlatBenefit, planner: LinePlanner): BenefitPlan {
  const named = `"benefit":"${quoted(id)}","name":"${quoted(name)}","subject":"${subject}","strength":"${strength}"`;
  return { flat, line: planner.plan(flat.word), named, openings: [] };
}

const COMMA = 44;
const CAUSES = Buffer.from('],"causes":[');
const CLOSE = Buffer.from(']}');

/** Writes the answer of a benefit for the child that the rules have read last. */
export function writeBenefit(plan: BenefitPlan, rules: FlatRules, causes: CauseWriter, child: Child, output: Output): void {
  const { word } = plan.flat;
  output.bytes(openingOf(plan, rules));
  if (rules.known(word) !== STUCK) return;
  causes.write(rules.causes.of(word, child), output);
  output.bytes(CLOSE);
}

/** What stands before the causes. */
function openingOf(plan: BenefitPlan, rules: FlatRules): Buffer {
  const { flat, openings } = plan;
  const shown = rules.shown(flat);
  const rests = rules.rests(flat.word);
  const amount = rules.amountAt(flat);
  const key = ((amount + 1) * ALL_RESTS + rests) * SHOWN.length + shown;
  return (openings[key] ??= Buffer.from(sayOpening(plan, rules.known(flat.word), shown, rests, amount)));
}

function sayOpening({ named, flat, line }: BenefitPlan, known: Outcome, shown: number, rests: Rests, amountAt: number): string {
  const sum = flat.amounts[amountAt]?.amount;
  const amount = sum ? `"amount":${JSON.stringify(presentAmount(sum, false))},` : '';
  const found = `"verdict":"${toVerdict(toTruth(known))}","shown":"${SHOWN[shown]}","certainty":"${certaintyOf(rests)}","trial":${isTrial(rests)}`;
  return `{"reason":"${line.number}",${named},${found},${amount}"missing":[${known === STUCK ? '' : '],"causes":[]}'}`;
}

/** The texts of a cause: in the table of causes, and where a benefit names it. */
interface CauseText {
  readonly entry: Buffer;
  readonly id: Buffer;
  /** The fact that it adds to what is missing. */
  readonly missing: Buffer | undefined;
  /** The number of the child for which it was named last. */
  child: number;
}

/** Writes why benefits are unknown, and gathers what is named for the table of the child. */
export class CauseWriter {
  readonly #causes: FlatCauses;
  /** By the number of the cause. */
  readonly #texts: CauseText[] = [];
  readonly #named: CauseText[] = [];
  #child = 0;

  constructor(causes: FlatCauses) {
    this.#causes = causes;
  }

  /** Begins the causes of the next child. */
  begin(): void {
    this.#child += 1;
    this.#named.length = 0;
  }

  /** What is missing, and the causes of one benefit. */
  write(causes: readonly number[], output: Output): void {
    let begun = false;
    for (let i = 0; i < causes.length; i += 1) {
      const { missing } = this.#textOf(causes[i] as number);
      if (!missing) continue;
      if (begun) output.byte(COMMA);
      begun = true;
      output.bytes(missing);
    }
    output.bytes(CAUSES);
    for (let i = 0; i < causes.length; i += 1) {
      if (i > 0) output.byte(COMMA);
      output.bytes(this.#textOf(causes[i] as number).id);
    }
  }

  /** The causes that were named, each once: `"fact:grade":{…}` with commas between. */
  writeTable(output: Output): void {
    this.#named.forEach(({ entry }, index) => {
      if (index > 0) output.byte(COMMA);
      output.bytes(entry);
    });
  }

  #textOf(number: number): CauseText {
    const text = this.#texts[number] ?? this.#make(number);
    if (text.child !== this.#child) {
      text.child = this.#child;
      this.#named.push(text);
    }
    return text;
  }

  #make(number: number): CauseText {
    const cause = this.#causes.cause(number);
    const id = `"${quoted(causeId(cause))}"`;
    const entry = Buffer.from(`${id}:${JSON.stringify(presentCause(cause, false))}`);
    const made = { entry, id: Buffer.from(id), missing: cause.kind === 'fact' ? Buffer.from(`"${quoted(cause.fact)}"`) : undefined, child: 0 };
    this.#texts[number] = made;
    return made;
  }
}
