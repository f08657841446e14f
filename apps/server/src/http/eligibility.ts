import { SHOWN, TRUE, FALSE, type Decision, type Situation } from '@tongxing/policy';
import { eligibilityRequest, eligibilityResponse, type BenefitAnswer, type ChildAnswer, type EligibilityResponse } from '@tongxing/contracts';
import { benefits, checkChild, completeSituation, services } from '@tongxing/services';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { presentDecision } from './present.ts';
import type { ServerRules } from '../rules.ts';

const position = new Map(benefits.map((benefit, index) => [benefit.id, index]));

/** Verdicts alone: from the compiled program, without reasons. */
function answerFast(said: Situation, asOf: string, rules: ServerRules): ChildAnswer {
  const situation = completeSituation(said, rules);
  const residence = situation['residence'];
  const program = rules.programFor(typeof residence === 'string' ? residence : '', asOf);
  const slots = program.fill(situation);
  const verdicts = program.verdicts(slots).slice();
  const shown = program.shown(slots);
  const best = (indexes: readonly number[]) => SHOWN[Math.min(...indexes.map((index) => shown[index] ?? SHOWN.length - 1))] ?? 'notNow';
  return {
    services: services.map((service) => {
      const items = service.items.map((item) => {
        const indexes = item.benefits.map((benefit) => position.get(benefit.id) ?? 0);
        return {
          id: item.id,
          shown: best(indexes),
          benefits: item.benefits.map((benefit, index): BenefitAnswer => {
            const at = indexes[index] ?? 0;
            const code = verdicts[at];
            return { benefit: benefit.id, name: benefit.name, strength: benefit.strength, verdict: code === TRUE ? 'entitled' : code === FALSE ? 'notEntitled' : 'unknown', shown: SHOWN[shown[at] ?? 0] ?? 'notNow' };
          }),
        };
      });
      return { number: service.number, name: service.official, shown: items[0]?.shown ?? 'notNow', items };
    }),
  };
}

/** Verdicts with everything that a person asks about them. */
function answerFull(said: Situation, asOf: string, rules: ServerRules): ChildAnswer {
  const check = checkChild(said, rules, asOf);
  const one = (decision: Decision) => presentDecision(decision, check.situation, rules);
  return {
    services: check.services.map(({ service, shown, items }) => ({
      number: service.number,
      name: service.official,
      shown,
      items: items.map((item) => ({ id: item.item.id, shown: item.shown, benefits: item.benefits.map(({ benefit, decision }) => ({ ...one(decision), name: benefit.name })) })),
    })),
  };
}

/** `POST /eligibility`: a household in, every benefit of the list for each child out. Nothing of it is kept or logged. */
export async function eligibilityRoutes(scope: FastifyInstance, { rules }: { readonly rules: ServerRules }): Promise<void> {
  scope.withTypeProvider<ZodTypeProvider>().post('/eligibility', {
    schema: { summary: 'Check the children of a household against the whole list', body: eligibilityRequest, response: { 200: eligibilityResponse } },
  }, (request): EligibilityResponse => {
    const { asOf = rules.today(), household = {}, children, reasons = true } = request.body;
    const answerOne = reasons ? answerFull : answerFast;
    return { asOf, children: children.map((child) => answerOne({ ...household, ...child } as Situation, asOf, rules)) };
  });
}
