export { adviceRequest, adviceResponse } from './advice.ts';
export type { AdviceAnswer, AdviceRequest, AdviceResponse } from './advice.ts';
export { presentAdvice } from './present-advice.ts';
export type { AdviceOptions } from './present-advice.ts';
export { errorAnswer, problem, problemsOf, readAs, sentence, split } from './problems.ts';
export type { ErrorAnswer, Problem, Read } from './problems.ts';
export { AREA_CODE, dateSchema, parseSituation, saidFacts, situationSchema } from './situation.ts';
export { amount, benefitAnswer, cause, certaintySchema, childAnswer, childVerdicts, choice, line, remark, source } from './answers.ts';
export type { BenefitAnswer, ChildAnswer, ChildVerdicts, Line, Remark, SourceAnswer } from './answers.ts';
export { isSituation, readEligibility } from './check-situation.ts';
export { eligibilityAnswer, eligibilityRequest, eligibilityResponse, verdictsResponse } from './eligibility.ts';
export type { EligibilityRequest, EligibilityResponse, VerdictsResponse } from './eligibility.ts';
export { exclusive, presentChoices } from './present-choices.ts';
export { causeId, presentAmount, presentCause, presentCheck, remarksOn } from './present.ts';
export { citationsIn, citationsOf, presentSource, presentSources, sourcesOf } from './present-sources.ts';
export { parametersQuery, parametersResponse, placeQuery, serviceDetail, serviceNumber, servicesResponse, sourcesResponse } from './catalogue.ts';
export type { BenefitDetail, ParametersQuery, ParametersResponse, PlaceQuery, RuleLine, ServiceDetail, ServicesResponse } from './catalogue.ts';
export { presentParameters, presentRule, presentService, presentServices } from './present-catalogue.ts';
export { factsResponse, question } from './facts.ts';
export type { FactsResponse, QuestionAnswer } from './facts.ts';
export { presentFacts, presentQuestion } from './present-facts.ts';
export { providersQuery, providersResponse, regionsQuery, regionsResponse, settingsResponse } from './places.ts';
export type { ProvidersQuery, ProvidersResponse, RegionsQuery, RegionsResponse } from './places.ts';
export { questionsRequest, questionsResponse, timelineRequest, timelineResponse } from './journey.ts';
export type { QuestionsRequest, QuestionsResponse, TimelineRequest, TimelineResponse } from './journey.ts';
export {
  rosterLine,
  rosterMapping,
  rosterReadFields,
  rosterReadRequest,
  rosterReadResponse,
  rosterScreenFields,
  rosterScreenRequest,
  rosterScreenResponse,
} from './roster.ts';
export type { RosterLine, RosterMapping, RosterProgress, RosterReadResponse, RosterScreenFields, RosterScreenResponse } from './roster.ts';
