import { eligibilityRequest, eligibilityResponse, presentCheck, readEligibility, type EligibilityRequest } from '@tongxing/contracts';
import type { Situation } from '@tongxing/policy';
import { checkChild, completeSituation } from '@tongxing/services';
import type { FastifyInstance } from 'fastify';
import { MalformedError } from '../errors.ts';
import { responses } from '../openapi.ts';
import type { ServerRules } from '../rules.ts';
import { readHousehold } from './household.ts';
import { writeVerdicts } from './write-verdicts.ts';

/** Verdicts alone: from the compiled program of the place and day. */
function writeFast(said: Situation, asOf: string, rules: ServerRules): string {
  const situation = completeSituation(said, rules);
  const { residence } = situation;
  const program = rules.programFor(typeof residence === 'string' ? residence : '', asOf);
  return writeVerdicts(program.shown(program.fill(situation)));
}

/** `POST /eligibility`: a household in, every benefit of the list for each child out. Nothing of it is kept or logged. */
export async function eligibilityRoutes(app: FastifyInstance, { rules }: { readonly rules: ServerRules }): Promise<void> {
  const trial = rules.trial ? '"trial":true,' : '';
  app.post<{ Body: EligibilityRequest }>('/eligibility', {
    validatorCompiler: () => (body: unknown) => {
      const read = readEligibility(body);
      return read.ok ? { value: read.value } : { error: new MalformedError(read.problems) };
    },
    schema: { tags: ['check'], operationId: 'checkEligibility', summary: 'Check the children of a household against the whole list', body: eligibilityRequest, response: responses('Every benefit of the list for each child', eligibilityResponse, 400, 413, 415, 422) },
  }, (request, reply) => {
    const { reasons = true, english = false } = request.body;
    const { asOf, children, remarks } = readHousehold(request.body, rules);
    const writeOne = (said: Situation): string => (reasons ? JSON.stringify(presentCheck(checkChild(said, rules, asOf), rules, { english })) : writeFast(said, asOf, rules));
    void reply.type('application/json; charset=utf-8');
    return reply.send(`{"asOf":"${asOf}",${trial}"remarks":${JSON.stringify(remarks)},"children":[${children.map(writeOne).join()}]}`);
  });
}
