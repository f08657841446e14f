export { adviseOn, sayActs, sayDoers } from './advise.ts';
export type { Advice, AdvisedWay } from './advise.ts';
export { checkChild, completeSituation, derivedFacts, loadRules, placeOf, programs } from './check.ts';
export type { BenefitCheck, ChildCheck, ItemCheck, Rules, ServiceCheck } from './check.ts';
export { benefits, items, parameters, publishedRows, services } from './list.ts';
export { EXAMPLES_DAY } from './examples-day.ts';
export { headBenefits, HEADINGS } from './model.ts';
export type { Heading, HotlineNumber, Item, ListedBenefit, Note, Office, Paper, Path, Receipt, Refused, Service } from './model.ts';
export { interviewOf, timelineRulesOf } from './interview.ts';
export { firstQuestions, questions } from './questions/index.ts';
export { searchServices } from './search.ts';
export type { SearchHit } from './search.ts';
export { facts } from './facts/index.ts';
export { familyClasses } from './facts/household.ts';
export { schoolStages } from './facts/school.ts';
export { ofSchoolAge } from './03-compulsory-education/conditions.ts';
export { migrantChild } from './label.ts';
export { refusalSteps } from './refused.ts';
export type { RefusalStep } from './refused.ts';
export { deriveMove } from './facts/derive-move.ts';
export { GUANGXI } from './parameter.ts';
export type { PublishedParameter } from './parameter.ts';
export { sources } from './sources.ts';
export { trialRows } from './trial.ts';
export { findHotline, hotlines } from './providers/hotlines.ts';
export { parseProviders, providersFor } from './providers/provider.ts';
export type { Provider, ProviderProblem, ProviderTable } from './providers/provider.ts';
export { findFormerArea } from './regions/former-areas.ts';
export {
  areDistrictsOfOneCity,
  countiesOf,
  findRegionByCode,
  isUrbanDistrict,
  plainCode,
  prefecturesOf,
  provincesOf,
  regionName,
  regionPath,
  townshipsOf,
} from './regions/regions.ts';
export type { RegionName } from './regions/regions.ts';
export { findRegion } from './regions/find-region.ts';
export type { RegionMatch } from './regions/find-region.ts';
export { readRegions } from './regions/region-table.ts';
export type { ChinaRegionsFile, Region, RegionTable, TownshipsFile } from './regions/region-table.ts';
export { shortName } from './regions/short-names.ts';
