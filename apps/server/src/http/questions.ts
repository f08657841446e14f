import { presentQuestion, questionsRequest, questionsResponse, type QuestionsRequest, type QuestionsResponse } from '@tongxing/contracts';
import { nextQuestion, stillToCome, type Interview, type NextQuestion } from '@tongxing/policy';
import { facts, firstQuestions, questions } from '@tongxing/services';
import type { FastifyInstance } from 'fastify';
import { responses } from '../openapi.ts';
import type { ServerRules } from '../rules.ts';
import { named } from './named.ts';
import { readHousehold } from './household.ts';

const A_MINUTE = 600;

/** `POST /questions`: the question that settles most for the first child who still has one. Nothing is kept between two questions. */
export async function questionRoutes(app: FastifyInstance, { rules }: { readonly rules: ServerRules }): Promise<void> {
  app.post<{ Body: QuestionsRequest }>(
    '/questions',
    {
      config: { rateLimit: { max: A_MINUTE, timeWindow: '1 minute' } },
      schema: {
        tags: ['check'],
        operationId: 'nextQuestion',
        summary: 'The next question to ask, why, and how many are left',
        body: questionsRequest,
        response: responses('The next question, or none', questionsResponse, 400, 413, 415, 422, 429),
      },
    },
    (request, reply) => {
      const { asked = [], askedOf = [] } = request.body;
      const { asOf, children, remarks } = readHousehold(request.body, rules);
      const interview: Interview = {
        questions,
        facts,
        first: firstQuestions,
        asOf,
        derivations: rules.derivations,
        programFor: ({ residence }) => rules.programFor(typeof residence === 'string' ? residence : '', asOf),
      };
      let next: QuestionsResponse['next'] = null;
      let left = 0;
      const shared = new Set(asked);
      for (const [index, situation] of children.entries()) {
        const done = new Set([...shared, ...(askedOf[index] ?? [])]);
        const found: NextQuestion | undefined = next === null ? nextQuestion(interview, situation, done) : undefined;
        if (found) next = { child: index, question: presentQuestion(found.question), settles: named(found.settles), nearer: named(found.nearer) };
        left += stillToCome(interview, situation, done);
        // What is asked once for all counts with the first child alone.
        for (const question of questions) if (question.shared) shared.add(question.id);
      }
      const answer: QuestionsResponse = { asOf, remarks: [...remarks], next, left };
      return reply.send(answer);
    },
  );
}
