import {
  agesIn,
  citationKey,
  explainCondition,
  explainReason,
  factsOf,
  parametersOf,
  readCondition,
  sayAgeLimit,
  sayParameterValue,
  walk,
  type Condition,
  type Language,
  type ParameterRow,
  type Place,
  type ReasonLine,
} from '@tongxing/policy';
import {
  HEADINGS,
  items,
  benefits,
  parameters,
  regionName,
  services,
  type Item,
  type ListedBenefit,
  type Note,
  type Paper,
  type PublishedParameter,
  type Rules,
  type Service,
} from '@tongxing/services';
import type { BenefitDetail, ParametersResponse, RuleLine, ServiceDetail, ServicesResponse } from './catalogue.ts';
import { citationsOf, sourcesOf } from './present-sources.ts';

interface Said {
  say: string;
  sayEn: string;
}

function sayCondition(condition: Condition, place: Place): Said {
  return { say: explainCondition(condition, { language: 'zh', place }), sayEn: explainCondition(condition, { language: 'en', place }) };
}

/** A rule part by part, as it stands in a place on a day. */
export function presentRule(condition: Condition, place: Place): RuleLine {
  const reason = readCondition(condition, {}, place);
  return ruleLines(explainReason(reason, {}, { language: 'zh', place }), explainReason(reason, {}, { language: 'en', place }));
}

function ruleLines(zh: ReasonLine, en: ReasonLine): RuleLine {
  return {
    rule: zh.rule,
    ruleEn: en.rule,
    sources: [...new Set(zh.cite.map((cite) => cite.key))],
    of: zh.of.map((part, index) => ruleLines(part, en.of[index] ?? part)),
  };
}

/** The list in short: services, items, benefits and who may have them. */
export function presentServices(place: Place): ServicesResponse {
  return {
    headings: [...HEADINGS],
    services: services.map((service) => ({
      ...serviceHead(service),
      items: service.items.map((item) => ({
        id: item.id,
        official: item.official,
        benefits: item.benefits.map((benefit) => ({ ...benefitHead(benefit), entitled: sayCondition(benefit.entitled, place) })),
      })),
    })),
    totals: { services: services.length, items: items.length, benefits: benefits.length },
  };
}

/** One row of the list with everything that is known of it. */
export function presentService(service: Service, place: Place): ServiceDetail {
  const held = service.items.flatMap((item) => item.benefits);
  const rows = held.flatMap((benefit) => parametersUsed(benefit)).flatMap((id) => place.parameters.get(id) ?? []);
  return {
    ...serviceHead(service),
    items: service.items.map((item: Item) => ({
      id: item.id,
      official: item.official,
      benefits: item.benefits.map((benefit) => presentBenefit(benefit, place)),
    })),
    sources: [...sourcesOf([...held.flatMap(citationsOf), ...rows.map((row) => row.cite)])],
  };
}

function serviceHead(service: Service) {
  const { number, id, heading, official: name, en: nameEn, plain, target } = service;
  return { number, id, heading, name, nameEn, plain, target, departments: [...service.departments], keywords: [...service.keywords] };
}

function benefitHead({ id, name, en: nameEn, subject, strength, gives, givesEn }: ListedBenefit) {
  return { id, name, nameEn, subject, strength, gives, givesEn };
}

function presentBenefit(benefit: ListedBenefit, place: Place): BenefitDetail {
  const { procedure, receipt, refused } = benefit;
  return {
    ...benefitHead(benefit),
    entitled: { ...sayCondition(benefit.entitled, place), lines: presentRule(benefit.entitled, place) },
    amounts: (benefit.amounts ?? []).map(({ when, parameter, per }) => ({ when: sayCondition(when, place), parameter: parameter.id, per })),
    excludes: (benefit.excludes ?? []).map(({ of, decides, cite }) => ({ benefits: [...of], decides, source: citationKey(cite) })),
    procedure: {
      id: procedure.id,
      kind: procedure.kind,
      steps: procedure.steps.map(({ say, en }) => ({ say, sayEn: en })),
      limits: procedure.limits.map(({ en: dutyEn, cite, ...limit }) => ({ ...limit, dutyEn, source: cite })),
      ...(procedure.notice ? { notice: procedure.notice } : {}),
    },
    papers: benefit.papers.map((paper) => presentPaper(paper, place)),
    offices: benefit.offices.map(({ en: kindEn, ...office }) => ({ ...office, kindEn })),
    receipt: { proof: receipt.proof, proofEn: receipt.en, lasts: receipt.lasts },
    renewal: benefit.renewal,
    exit: benefit.exit,
    refused: { show: refused.show, showEn: refused.en, source: citationKey(refused.cite), complainTo: refused.complainTo },
    ...(benefit.schedule ? { schedule: benefit.schedule } : {}),
    paths: (benefit.paths ?? []).map(({ id, name, en: nameEn, open, meets }) => ({
      id,
      name,
      nameEn,
      open: sayCondition(open, place),
      meets: sayCondition(meets, place),
    })),
    notes: (benefit.notes ?? []).map((note) => presentNote(note, place)),
    facts: factsOf(benefit.entitled).map((fact) => fact.id),
    parameters: [...parametersUsed(benefit)],
  };
}

function presentPaper({ en: nameEn, when, ...paper }: Paper, place: Place): BenefitDetail['papers'][number] {
  return { ...paper, nameEn, ...(when ? { when: sayCondition(when, place) } : {}) };
}

function presentNote({ kind, say, en: sayEn, cite = [], when }: Note, place: Place): BenefitDetail['notes'][number] {
  return { kind, say, sayEn, sources: cite.map(citationKey), ...(when ? { when: sayCondition(when, place) } : {}) };
}

/** The ids of the values on which a benefit or its amount rests. */
function parametersUsed(benefit: ListedBenefit): readonly string[] {
  const words = [benefit.entitled, ...(benefit.amounts ?? []).map((amount) => amount.when)].flatMap((condition) => [...walk(condition)]);
  return [...new Set([...words.flatMap(parametersOf), ...(benefit.amounts ?? []).map((amount) => amount.parameter)].map((parameter) => parameter.id))];
}

/** Values by area and day; `area` leaves only the rows that count in a place, `id` only one parameter. */
export function presentParameters(rules: Rules, { area, id }: { readonly area?: string | undefined; readonly id?: string | undefined }): ParametersResponse {
  const wanted = parameters.filter((parameter) => id === undefined || parameter.id === id);
  const counts = (row: ParameterRow): boolean => area === undefined || area.startsWith(row.area) || row.area.startsWith(area);
  const rowsOf = (parameter: PublishedParameter): readonly ParameterRow[] => (rules.parameters.get(parameter.id) ?? []).filter(counts);
  return {
    parameters: wanted.map((parameter) => ({
      id: parameter.id,
      label: parameter.label,
      labelEn: parameter.en,
      unit: parameter.unit,
      setBy: parameter.setBy,
      ...(parameter.settings ? { settings: parameter.settings.map(({ value, label, en: labelEn }) => ({ value, label, labelEn })) } : {}),
      rows: rowsOf(parameter).map((row) => presentRow(parameter, row, rules)),
    })),
    sources: [...sourcesOf(wanted.flatMap(rowsOf).map((row) => row.cite))],
  };
}

/** The values that are ages: said as 5岁8个月, not 68个月. */
const ages = agesIn(benefits.map((benefit) => benefit.entitled));

function presentRow(parameter: PublishedParameter, row: ParameterRow, { regions }: Rules): ParametersResponse['parameters'][number]['rows'][number] {
  return {
    area: row.area,
    areaName: row.area === '' ? '全国' : regionName(regions, row.area).full,
    from: row.from,
    ...(row.to === undefined ? {} : { to: row.to }),
    value: row.value,
    say: sayRowValue(parameter, row, 'zh'),
    sayEn: sayRowValue(parameter, row, 'en'),
    source: citationKey(row.cite),
    checked: row.cite.checked,
    trial: row.trial === true,
  };
}

function sayRowValue(parameter: PublishedParameter, { value }: ParameterRow, language: Language): string {
  return ages.has(parameter.id) ? sayAgeLimit(parameter, value, language) : sayParameterValue(parameter, value, language);
}
