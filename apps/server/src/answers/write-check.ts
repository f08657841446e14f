import { exclusive, presentChoices } from '@tongxing/contracts';
import { Child, FlatRules, SHOWN, toTruth, toVerdict, type Decided, type FlatBenefit, type Place, type Shown, type Situation } from '@tongxing/policy';
import { benefits, derivedFacts, headBenefits, regionName, services, type Rules } from '@tongxing/services';
import { LinePlanner, quoted } from './line-plan.ts';
import type { Output } from './output.ts';
import { CauseWriter, planBenefit, writeBenefit, type BenefitPlan } from './write-benefit.ts';
import { LineWriter } from './write-lines.ts';

const COMMA = 44;
const CLOSE = Buffer.from(']}');

const places: ReadonlyMap<string, number> = new Map(benefits.map((benefit, index) => [benefit.id, index]));
const placeOfBenefit = ({ id }: { readonly id: string }): number => places.get(id) ?? 0;

/** The opening of a service or an item, by what it shows. */
const openingsOf = (opening: string, closing: string): readonly Buffer[] => SHOWN.map((shown) => Buffer.from(`${opening}"shown":"${shown}",${closing}`));

/** The list's frame: what stands before the answer of each service and item, and which benefits each shows the best of. */
const frame = services.map((service, row) => ({
  openings: openingsOf(`${row > 0 ? ',' : ''}{"number":${service.number},"name":"${quoted(service.official)}",`, '"items":['),
  heads: headBenefits(service).map(placeOfBenefit),
  items: service.items.map((item, place) => ({
    openings: openingsOf(`${place > 0 ? ',' : ''}{"id":"${quoted(item.id)}",`, '"benefits":['),
    benefits: item.benefits.map(placeOfBenefit),
  })),
}));

type Row = (typeof frame)[number];

/** Writes the answer of one child of a place and day. */
export type CheckWriter = (said: Situation, output: Output) => void;

/**
 * Makes a writer for the children of one place on one day. It writes what `presentCheck` presents without English and without lines that did not matter, as JSON: whatever does not
 * hang on the child is ready beforehand.
 */
export function checkWriter(rules: Rules, area: string, asOf: string): CheckWriter {
  const place: Place = { area, asOf, parameters: rules.parameters };
  const flat = new FlatRules(benefits, place);
  const planner = new LinePlanner(place, flat);
  const plans = benefits.map((benefit, index) => planBenefit(benefit, flat.benefits[index] as FlatBenefit, planner));
  const lines = new LineWriter(planner.lines, flat, { place, areaName: (code) => regionName(rules.regions, code).full });
  const roots = plans.map((plan) => plan.line);
  const causes = new CauseWriter(flat.causes);
  const exclusives = flat.benefits.filter(({ benefit }) => exclusive.has(benefit.id));
  const shown = new Uint8Array(benefits.length);
  const bests = new Uint8Array(frame.length);
  return (said, output) => {
    const derived = derivedFacts(said, rules);
    const situation = { ...said, ...derived };
    const child = new Child(situation);
    flat.read(said, derived);
    for (let i = 0; i < plans.length; i += 1) shown[i] = flat.shown((plans[i] as BenefitPlan).flat);
    causes.begin();
    for (let i = 0; i < frame.length; i += 1) bests[i] = bestOf((frame[i] as Row).heads, shown);
    output.ascii(`{"counts":${JSON.stringify(countShown(bests))},"choices":`);
    output.text(JSON.stringify(presentChoices(decidedOf(exclusives, flat))));
    output.ascii(',"services":[');
    for (let row = 0; row < frame.length; row += 1) {
      const { openings, items } = frame[row] as Row;
      output.bytes(openings[bests[row] as number] as Buffer);
      for (const item of items) {
        output.bytes(item.openings[bestOf(item.benefits, shown)] as Buffer);
        for (let i = 0; i < item.benefits.length; i += 1) {
          if (i > 0) output.byte(COMMA);
          writeBenefit(plans[item.benefits[i] as number] as BenefitPlan, flat, causes, child, output);
        }
        output.bytes(CLOSE);
      }
      output.bytes(CLOSE);
    }
    output.ascii('],"causes":{');
    causes.writeTable(output);
    output.ascii('},"lines":{');
    lines.write(roots, situation, child, output);
    output.ascii('}}');
  };
}

/** The best of what some benefits show. */
function bestOf(at: readonly number[], shown: Uint8Array): number {
  let best = SHOWN.length - 1;
  for (const index of at) best = Math.min(best, shown[index] as number);
  return best;
}

function countShown(bests: Uint8Array): Record<Shown, number> {
  const counts: Record<Shown, number> = { canHave: 0, oneAnswerAway: 0, notSettledLocally: 0, notAsked: 0, notNow: 0 };
  for (const best of bests) counts[SHOWN[best] as Shown] += 1;
  return counts;
}

/** What was found for benefits, as far as a choice among them hangs on it. */
function decidedOf(some: readonly FlatBenefit[], flat: FlatRules): readonly Decided[] {
  return some.map((one) => ({ benefit: one.benefit, verdict: toVerdict(toTruth(flat.known(one.word))), amount: one.amounts[flat.amountAt(one)]?.amount }));
}
