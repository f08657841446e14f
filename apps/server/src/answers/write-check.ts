import { presentAmount, presentCause, presentChoices } from '@tongxing/contracts';
import { decideAll, rankOf, SHOWN, type Cause, type Decision, type Place, type Shown, type Situation } from '@tongxing/policy';
import { benefits, completeSituation, headBenefits, regionName, services, type ListedBenefit, type Rules } from '@tongxing/services';
import { LinePlanner, quoted, type LinePlan } from './line-plan.ts';
import type { Output } from './output.ts';
import { writeLine, type Writing } from './write-lines.ts';

interface BenefitPlan {
  readonly opening: Buffer;
  readonly lines: LinePlan;
  /** Causes are kept once for a place, so that their words are, too. */
  readonly causes: WeakMap<Cause, Buffer>;
}

function planBenefit(benefit: ListedBenefit, planner: LinePlanner): BenefitPlan {
  const { id, name, subject, strength } = benefit;
  const opening = `{"benefit":"${quoted(id)}","name":"${quoted(name)}","subject":"${subject}","strength":"${strength}","verdict":"`;
  return { opening: Buffer.from(opening), lines: planner.plan(benefit.entitled), causes: new WeakMap() };
}

const COMMA = 44;
const REASON = Buffer.from('],"reason":');
const END = 125;
const CLOSE = Buffer.from(']}');

function writeBenefit(plan: BenefitPlan, decision: Decision, child: Writing): void {
  const { output } = child;
  const { verdict, shown, certainty, trial, missing, causes, amount } = decision;
  output.bytes(plan.opening);
  output.ascii(`${verdict}","shown":"${shown}","certainty":"${certainty}","trial":${trial},`);
  if (amount) output.text(`"amount":${JSON.stringify(presentAmount(amount, false))},`);
  output.ascii(missing.length === 0 ? '"missing":[],"causes":[' : `"missing":["${missing.join('","')}"],"causes":[`);
  for (let i = 0; i < causes.length; i += 1) {
    if (i > 0) output.byte(COMMA);
    output.bytes(wordsOf(plan, causes[i] as Cause, decision));
  }
  output.bytes(REASON);
  writeLine(plan.lines, decision.reason, child);
  output.byte(END);
}

function wordsOf({ causes }: BenefitPlan, cause: Cause, decision: Decision): Buffer {
  const known = causes.get(cause);
  if (known) return known;
  const made = Buffer.from(JSON.stringify(presentCause(cause, decision, false)));
  causes.set(cause, made);
  return made;
}

const places: ReadonlyMap<string, number> = new Map(benefits.map((benefit, index) => [benefit.id, index]));
const placeOfBenefit = ({ id }: { readonly id: string }): number => places.get(id) ?? 0;

/** The list's frame: what stands before the answer of each service and item, and which benefits an item holds. */
const frame = services.map((service, row) => ({
  opening: Buffer.from(`${row > 0 ? ',' : ''}{"number":${service.number},"name":"${quoted(service.official)}","shown":"`),
  head: headBenefits(service).map(placeOfBenefit),
  items: service.items.map((item, place) => ({
    opening: `${place > 0 ? ',' : ''}{"id":"${quoted(item.id)}","shown":"`,
    benefits: item.benefits.map(placeOfBenefit),
  })),
}));

/** The best of what some benefits show. */
function bestOf(at: readonly number[], decisions: readonly Decision[]): Shown {
  let best = SHOWN.length - 1;
  for (const index of at) best = Math.min(best, rankOf((decisions[index] as Decision).shown));
  return SHOWN[best] as Shown;
}

/** Writes the answer of one child of a place and day. */
export type CheckWriter = (said: Situation, output: Output) => void;

let answers = 0;

/**
 * Makes a writer for the children of one place on one day. It writes what `presentCheck` presents without English and without lines that did not matter, as JSON: whatever does not
 * hang on the child is ready beforehand.
 */
export function checkWriter(rules: Rules, area: string, asOf: string): CheckWriter {
  const place: Place = { area, asOf, parameters: rules.parameters };
  const planner = new LinePlanner(place);
  const plans = benefits.map((benefit) => planBenefit(benefit, planner));
  const areaName = (code: string): string => regionName(rules.regions, code).full;
  return (said, output) => {
    const situation = completeSituation(said, rules);
    answers += 1;
    const child: Writing = { truths: [], output, answer: answers, situation, place, areaName };
    const decisions = decideAll(benefits, situation, place);
    const counts: Record<Shown, number> = { canHave: 0, oneAnswerAway: 0, notSettledLocally: 0, notAsked: 0, notNow: 0 };
    for (const { head } of frame) counts[bestOf(head, decisions)] += 1;
    output.ascii(`{"counts":${JSON.stringify(counts)},"choices":`);
    output.text(JSON.stringify(presentChoices(decisions)));
    output.ascii(',"services":[');
    for (const { opening, head, items } of frame) {
      output.bytes(opening);
      output.ascii(`${bestOf(head, decisions)}","items":[`);
      for (const item of items) {
        output.ascii(`${item.opening}${bestOf(item.benefits, decisions)}","benefits":[`);
        for (let i = 0; i < item.benefits.length; i += 1) {
          const at = item.benefits[i] as number;
          if (i > 0) output.byte(COMMA);
          writeBenefit(plans[at] as BenefitPlan, decisions[at] as Decision, child);
        }
        output.bytes(CLOSE);
      }
      output.bytes(CLOSE);
    }
    output.bytes(CLOSE);
  };
}
