import { setImmediate } from 'node:timers/promises';
import { adviceRequest, adviceResponse, presentAdvice, type AdviceRequest, type AdviceResponse } from '@tongxing/contracts';
import { checkChild } from '@tongxing/services';
import type { FastifyInstance } from 'fastify';
import { responses } from '../openapi.ts';
import type { ServerRules } from '../rules.ts';
import { readHousehold } from './household.ts';

const A_MINUTE = 120;

/** `POST /advice`: what a family may do itself, for each child and benefit. Nothing of it is kept or logged. */
export async function adviceRoutes(app: FastifyInstance, { rules }: { readonly rules: ServerRules }): Promise<void> {
  app.post<{ Body: AdviceRequest }>(
    '/advice',
    {
      config: { rateLimit: { max: A_MINUTE, timeWindow: '1 minute' } },
      schema: {
        tags: ['check'],
        operationId: 'adviseHousehold',
        summary: 'What a family may do so that a benefit can be had: the smallest sets of acts, who, where, by when, and what is shown then',
        body: adviceRequest,
        response: responses('The ways of each child to each benefit', adviceResponse, 400, 413, 415, 422, 429),
      },
    },
    async (request, reply) => {
      const { asOf, children, remarks } = readHousehold(request.body, rules);
      const answer: AdviceResponse = { asOf, ...(rules.trial && { trial: true }), remarks: [...remarks], children: [] };
      for (const situation of children) {
        answer.children.push({ benefits: presentAdvice(checkChild(situation, rules, asOf), rules, request.body) });
        // A child takes up to a tenth of a second: others are answered in between.
        await setImmediate();
      }
      return reply.send(answer);
    },
  );
}
