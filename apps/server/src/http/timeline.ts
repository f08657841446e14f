import { findFirstContact, vaccineWindows, visitWindows, type BirthDate } from '@tongxing/care';
import { timelineRequest, timelineResponse, type TimelineRequest, type TimelineResponse } from '@tongxing/contracts';
import { addMonths, CHILDHOOD_MONTHS, explainCondition, parseDateRange, timeline, type Situation } from '@tongxing/policy';
import { benefits, facts, placeOf } from '@tongxing/services';
import type { FastifyInstance } from 'fastify';
import { responses } from '../openapi.ts';
import type { ServerRules } from '../rules.ts';
import { named } from './named.ts';
import { readHousehold } from './household.ts';

const A_MINUTE = 600;

type ChildDates = TimelineResponse['children'][number];

/** The birth date as it was said: a day, or the bounds between which it lies. */
function birthOf({ birthDate }: Situation): BirthDate | undefined {
  if (typeof birthDate === 'string') return parseDateRange(birthDate);
  return typeof birthDate === 'object' && 'from' in birthDate && typeof birthDate.from === 'string'
    ? { from: birthDate.from, to: String(birthDate.to) }
    : undefined;
}

function bornBy(birth: BirthDate | undefined): string | undefined {
  return typeof birth === 'string' ? birth : birth?.to;
}

function careOf(situation: Situation, asOf: string): Pick<ChildDates, 'doses' | 'visits' | 'firstContact'> {
  const birthDate = birthOf(situation);
  if (birthDate === undefined) return { doses: [], visits: [] };
  const { sex } = situation;
  const first = findFirstContact({ birthDate }, asOf);
  return {
    doses: [...vaccineWindows({ birthDate, ...(sex === 'female' || sex === 'male' ? { sex } : {}) }, asOf)],
    visits: [...visitWindows({ birthDate }, asOf)],
    ...(first ? { firstContact: { ...first, makeUp: [...first.makeUp] } } : {}),
  };
}

function datesOf(situation: Situation, asOf: string, { until, afterwards = 'stay' }: TimelineRequest, rules: ServerRules): ChildDates {
  const last = until ?? addMonths(bornBy(birthOf(situation)) ?? asOf, CHILDHOOD_MONTHS);
  const entries = timeline(
    benefits,
    { situation, facts, on: asOf, afterwards },
    { from: asOf, to: last },
    { parameters: rules.parameters, derivations: rules.derivations },
  );
  const changes = entries.flatMap(({ date, changes: ofDay }) =>
    ofDay.flatMap(({ benefit, from, to, why }) => {
      const place = placeOf(situation, rules, date);
      const words = why.map((word) => ({ say: explainCondition(word, { language: 'zh', place }), sayEn: explainCondition(word, { language: 'en', place }) }));
      return named([benefit]).map((one) => ({ date, ...one, from, to, why: words }));
    }),
  );
  return { until: last, changes, ...careOf(situation, asOf) };
}

/** `POST /timeline`: the days on which an answer changes, and the doses and visits that are due, for each child. */
export async function timelineRoutes(app: FastifyInstance, { rules }: { readonly rules: ServerRules }): Promise<void> {
  app.post<{ Body: TimelineRequest }>(
    '/timeline',
    {
      config: { rateLimit: { max: A_MINUTE, timeWindow: '1 minute' } },
      schema: {
        tags: ['check'],
        operationId: 'childTimeline',
        summary: 'The dates of a childhood: answers that change, doses, check-ups',
        body: timelineRequest,
        response: responses('The dates of each child', timelineResponse, 400, 413, 415, 422, 429),
      },
    },
    (request, reply) => {
      const { asOf, children, remarks } = readHousehold(request.body, rules);
      const answer: TimelineResponse = { asOf, remarks: [...remarks], children: children.map((situation) => datesOf(situation, asOf, request.body, rules)) };
      return reply.send(answer);
    },
  );
}
