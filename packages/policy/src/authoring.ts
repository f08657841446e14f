import type { Benefit } from './benefit.ts';
import { checkFacts, duplicates } from './check-facts.ts';
import { checkCitation, checkParameters } from './check-parameters.ts';
import { factOf, parametersOf, walk, type Condition, type ConditionOf } from './conditions.ts';
import type { Fact } from './facts.ts';
import { lower, type Place } from './lower.ts';
import { couldBecome } from './could-become.ts';
import type { Parameter, ParameterRow, ParameterUnit } from './parameters.ts';
import { sampleSituation, seededRandom } from './sample-situations.ts';

/** All that is written in the language. `places` are where contradictions are looked for; `conditions` stand outside benefits (a paper that is needed only sometimes). */
export interface Authored {
  readonly benefits: readonly Benefit[];
  readonly facts: readonly Fact[];
  readonly parameters: readonly Parameter[];
  readonly rows: readonly ParameterRow[];
  readonly places: readonly Place[];
  readonly conditions?: readonly { readonly name: string; readonly condition: Condition }[];
  /** Parameters whose sources are known to disagree. */
  readonly conflicts?: readonly string[];
}

/** The mistakes of authors that the compiler cannot see, each as a sentence that names where; empty where there are none. Contradictions are looked for last. */
export function checkBenefits(authored: Authored): readonly string[] {
  const { benefits, facts, parameters, rows, conflicts } = authored;
  const ids = benefits.map((benefit) => benefit.id);
  const errors = [
    ...checkFacts(facts),
    ...checkParameters(parameters, rows, conflicts),
    ...duplicates(ids).map((id) => `benefit ${id}: declared more than once`),
    ...benefits.flatMap((benefit) => checkBenefit(benefit, authored, ids)),
    ...(authored.conditions ?? []).flatMap(({ name, condition }) => checkCondition(name, condition, authored)),
  ];
  return errors.length > 0 ? errors : benefits.flatMap((benefit) => checkOutcomes(`benefit ${benefit.id}`, benefit, authored));
}

function checkBenefit(benefit: Benefit, authored: Authored, ids: readonly string[]): readonly string[] {
  const name = `benefit ${benefit.id}`;
  const errors = [...checkCondition(name, benefit.entitled, authored)];
  for (const { of, cite } of benefit.excludes ?? []) {
    if (of.includes(benefit.id)) errors.push(`${name}: it excludes itself`);
    errors.push(...of.filter((other) => !ids.includes(other)).map((other) => `${name}: it excludes ${other}, which is no benefit`));
    errors.push(...checkCitation(cite).map((what) => `${name}, what it excludes: ${what}`));
    if (cite.checked === 'toConfirm') errors.push(`${name}: it excludes ${of.join()} by a text that is to be confirmed, which may not take anything away`);
  }
  for (const { when, parameter } of benefit.amounts ?? []) {
    errors.push(...checkCondition(`${name}, amount ${parameter.id}`, when, authored), ...checkParameter(`${name}, amount`, parameter, ['fen'], authored));
  }
  return errors;
}

function checkCondition(name: string, condition: Condition, authored: Authored): readonly string[] {
  const errors: string[] = [];
  const rules = new Map<string, Condition>();
  for (const word of walk(condition)) {
    if (word.kind === 'rule') {
      if (word.cite.length === 0) errors.push(`${name}, rule ${word.id}: it cites nothing`);
      errors.push(...word.cite.flatMap(checkCitation).map((what) => `${name}, rule ${word.id}: ${what}`));
      if ((rules.get(word.id) ?? word) !== word) errors.push(`${name}: two rules are called ${word.id}`);
      rules.set(word.id, word);
    }
    const fact = factOf(word);
    if (fact && !authored.facts.includes(fact)) errors.push(`${name}: the fact ${fact.id} is not declared`);
    errors.push(...checkWord(name, word, authored));
  }
  return errors;
}

function checkWord(name: string, word: Condition, authored: Authored): readonly string[] {
  const unit = (parameter: Parameter | undefined, ...units: readonly ParameterUnit[]): readonly string[] =>
    parameter ? checkParameter(name, parameter, units, authored) : [];
  switch (word.kind) {
    case 'oneOf': {
      const unknown = word.values.filter((value) => !word.fact.options.some((option) => option.value === value));
      return [
        ...unknown.map((value) => `${name}: ${value} is no option of ${word.fact.id}`),
        ...(word.values.length === 0 ? [`${name}: no option of ${word.fact.id} is named`] : []),
      ];
    }
    case 'elapsed':
      return [
        ...unit(word.atLeast, 'months', 'years'),
        ...unit(word.lessThan, 'months', 'years'),
        ...unit(word.atMost, 'months', 'years'),
        ...(word.at.kind === 'yearly' ? unit(word.at.day, 'monthDay') : []),
        ...(word.atLeast || word.lessThan || word.atMost ? [] : [`${name}: time since ${word.fact.id} has no limit`]),
      ];
    case 'since':
      return unit(word.date, 'date');
    case 'number':
      return [...unit(word.limit.parameter, word.fact.unit), ...unit(word.limit.percent, 'percent')];
    case 'setting':
      return [...unit(word.parameter, 'setting'), ...unknownWays(name, word)];
    case 'window':
      return [
        ...unit(word.from, 'date', 'monthDay'),
        ...unit(word.until, 'date', 'monthDay'),
        ...(word.from || word.until ? [] : [`${name}: a window has no end`]),
      ];
    case 'within':
      return /^(\d{2}|\d{4}|\d{6}|\d{9})$/.test(word.area) ? [] : [`${name}: ${word.area} is no area code`];
    case 'all':
    case 'any':
      return word.of.length === 0 && word.kind === 'any' ? [`${name}: nothing can meet an any without parts`] : [];
    case 'not':
    case 'rule':
    case 'always':
    case 'unsettled':
    case 'isTrue':
    case 'notPassed':
      return [];
  }
}

function unknownWays(name: string, { parameter, values }: ConditionOf<'setting'>): readonly string[] {
  return values
    .filter((value) => !parameter.settings?.some((setting) => setting.value === value))
    .map((value) => `${name}: ${value} is no way of ${parameter.id}`);
}

function checkParameter(name: string, parameter: Parameter, units: readonly ParameterUnit[], authored: Authored): readonly string[] {
  const errors: string[] = [];
  if (!authored.parameters.some((declared) => declared.id === parameter.id)) errors.push(`${name}: the parameter ${parameter.id} is not declared`);
  if (!units.includes(parameter.unit)) errors.push(`${name}: ${parameter.id} is in ${parameter.unit}, where ${units.join(' or ')} is needed`);
  return errors;
}

const SAMPLES = 400;

/** Rules that contradict each other: over samples aimed at a yes and at a no, and with all that is open settled either way, one never comes. */
function checkOutcomes(name: string, benefit: Benefit, { places }: Authored): readonly string[] {
  const conditional = [...walk(benefit.entitled)].some((word) => factOf(word) !== undefined || parametersOf(word).length > 0);
  let canBeYes = places.length === 0;
  let canBeNo = canBeYes || !conditional;
  for (const place of places) {
    const tree = lower(benefit.entitled, place);
    const facts = [...new Set([...walk(benefit.entitled)].map(factOf).filter((fact) => fact !== undefined))];
    const random = seededRandom(SAMPLES);
    for (let i = 0; i < SAMPLES && !(canBeYes && canBeNo); i += 1) {
      const could = couldBecome(tree, sampleSituation({ facts, trees: [tree], asOf: place.asOf }, { unknown: 0, partial: 0 }, random));
      canBeYes ||= could.yes;
      canBeNo ||= could.no;
    }
  }
  return [
    ...(canBeYes ? [] : [`${name}: its rules contradict each other, nobody can be entitled`]),
    ...(canBeNo ? [] : [`${name}: it names conditions, but nobody can be refused`]),
  ];
}
