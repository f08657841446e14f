export { errorAnswer, problem, problemsOf, readAs, sentence, split } from './problems.ts';
export type { ErrorAnswer, Problem, Read } from './problems.ts';
export { AREA_CODE, dateSchema, parseSituation, saidFacts, situationSchema } from './situation.ts';
export { amount, benefitAnswer, cause, certaintySchema, childAnswer, line, remark, source } from './answers.ts';
export type { BenefitAnswer, ChildAnswer, Line, Remark, SourceAnswer } from './answers.ts';
export { eligibilityRequest, eligibilityResponse } from './eligibility.ts';
export type { EligibilityRequest, EligibilityResponse } from './eligibility.ts';
export { presentCheck, presentDecision, presentReason, remarksOn } from './present.ts';
export { citationsIn, citationsOf, presentSource, presentSources, sourcesOf } from './present-sources.ts';
