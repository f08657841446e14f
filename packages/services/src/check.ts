import {
  bestShown,
  compile,
  decideAll,
  parameterTable,
  SHOWN,
  valueArea,
  type Benefit,
  type Decision,
  type ParameterRow,
  type ParameterTable,
  type Place,
  type Program,
  type Shown,
  type Situation,
} from '@tongxing/policy';
import { deriveMove } from './facts/derive-move.ts';
import { benefits, publishedRows, services } from './list.ts';
import { headBenefits, type Item, type ListedBenefit, type Service } from './model.ts';
import { areDistrictsOfOneCity } from './regions/regions.ts';
import type { RegionTable } from './regions/region-table.ts';

/** The rules with the values and the places that they are read with. Load once, check many children. */
export interface Rules {
  readonly regions: RegionTable;
  readonly parameters: ParameterTable;
}

/** A benefit with its answer. */
export interface BenefitCheck {
  readonly benefit: ListedBenefit;
  readonly decision: Decision;
}

/** A content item shows the best of its benefits. */
export interface ItemCheck {
  readonly item: Item;
  readonly shown: Shown;
  readonly benefits: readonly BenefitCheck[];
}

/** A service shows the best answer of the benefits that head it (`headBenefits`); `others` are the answers of its benefits that differ. */
export interface ServiceCheck {
  readonly service: Service;
  readonly shown: Shown;
  readonly others: readonly Shown[];
  readonly items: readonly ItemCheck[];
}

/** One child against the whole list. */
export interface ChildCheck {
  readonly asOf: string;
  readonly situation: Situation;
  readonly services: readonly ServiceCheck[];
  readonly decisions: readonly Decision[];
  /** How many services show each answer. */
  readonly counts: Readonly<Record<Shown, number>>;
}

/** Rules with the published values; `extra` rows (sample values of trial mode, values published in a running system) come on top. */
export function loadRules(regions: RegionTable, extra: readonly ParameterRow[] = []): Rules {
  return { regions, parameters: parameterTable([...publishedRows, ...extra]) };
}

/** What follows from what was said: how far the child lives from the hukou place. */
export function derivedFacts(situation: Situation, { regions }: Pick<Rules, 'regions'>): Situation {
  const move = deriveMove(situation, (a, b) => areDistrictsOfOneCity(regions, a, b));
  return move === undefined ? {} : { move };
}

/** Adds what follows from what was said. */
export function completeSituation(situation: Situation, rules: Pick<Rules, 'regions'>): Situation {
  return { ...situation, ...derivedFacts(situation, rules) };
}

/** Where and when the rules are read for this child. */
export function placeOf(situation: Situation, rules: Rules, asOf: string): Place {
  const { residence } = situation;
  return { area: typeof residence === 'string' ? residence : '', asOf, parameters: rules.parameters };
}

const MOST_PROGRAMS = 500;

/** Programs by area and day, made when first needed; areas that read the same values share one. Anyone may ask for any day: the oldest goes when there are too many. */
export function programs(rules: Rules): (area: string, asOf: string) => Program {
  const made = new Map<string, Program>();
  return (area, asOf) => {
    const place: Place = { area: valueArea(rules.parameters, area), asOf, parameters: rules.parameters };
    const key = `${place.area}@${asOf}`;
    const known = made.get(key);
    if (known) return known;
    const program = compile(benefits, place);
    const [oldest] = made.keys();
    if (made.size >= MOST_PROGRAMS && oldest !== undefined) made.delete(oldest);
    made.set(key, program);
    return program;
  };
}

/** Decides every benefit of the list for one child, with reasons, and rolls the answers up. */
export function checkChild(said: Situation, rules: Rules, asOf: string): ChildCheck {
  const situation = completeSituation(said, rules);
  const place = placeOf(situation, rules, asOf);
  const decisions = decideAll(benefits, situation, place);
  const byBenefit = new Map(decisions.map((decision) => [decision.benefit, decision]));
  const checked = services.map((service) => checkService(service, byBenefit));
  const counts = Object.fromEntries(SHOWN.map((shown) => [shown, checked.filter((service) => service.shown === shown).length]));
  return { asOf, situation, services: checked, decisions, counts: { ...NONE, ...counts } };
}

const NONE: Readonly<Record<Shown, number>> = { canHave: 0, oneAnswerAway: 0, notSettledLocally: 0, notAsked: 0, notNow: 0 };

function checkService(service: Service, decisions: ReadonlyMap<Benefit, Decision>): ServiceCheck {
  const items = service.items.map((item): ItemCheck => {
    const checked = item.benefits.map((benefit) => ({ benefit, decision: decisionOf(benefit, decisions) }));
    return { item, shown: bestShown(checked.map((one) => one.decision.shown)), benefits: checked };
  });
  const shown = bestShown(headBenefits(service).map((benefit) => decisionOf(benefit, decisions).shown));
  const others = SHOWN.filter((one) => one !== shown && items.some((item) => item.benefits.some(({ decision }) => decision.shown === one)));
  return { service, shown, others, items };
}

function decisionOf(benefit: ListedBenefit, decisions: ReadonlyMap<Benefit, Decision>): Decision {
  const decision = decisions.get(benefit);
  if (!decision) throw new Error(`the list has no benefit ${benefit.id}`);
  return decision;
}
