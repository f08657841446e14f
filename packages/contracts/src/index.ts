export { dateSchema, parseSituation, problemsOf, situationSchema } from './situation.ts';
export type { Problem } from './situation.ts';
export { benefitAnswer, childAnswer, eligibilityRequest, eligibilityResponse } from './eligibility.ts';
export type { BenefitAnswer, ChildAnswer, EligibilityRequest, EligibilityResponse } from './eligibility.ts';
