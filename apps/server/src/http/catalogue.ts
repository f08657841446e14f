import {
  factsResponse,
  parametersQuery,
  parametersResponse,
  placeQuery,
  presentFacts,
  presentParameters,
  presentService,
  presentServices,
  presentSources,
  serviceDetail,
  serviceNumber,
  servicesResponse,
  settingsResponse,
  sourcesResponse,
  type ParametersQuery,
  type PlaceQuery,
} from '@tongxing/contracts';
import type { Place } from '@tongxing/policy';
import { services } from '@tongxing/services';
import type { FastifyInstance } from 'fastify';
import { cache, sendCached } from '../cached.ts';
import { refusal } from '../errors.ts';
import { responses } from '../openapi.ts';
import { VERSION, type ServerRules } from '../rules.ts';

const tags = ['catalogue'];
type Keep = ReturnType<typeof cache>;

/** The list, its facts and its values: the same for everyone, so each answer is written once a day and place, and kept. */
export async function catalogueRoutes(app: FastifyInstance, { rules }: { readonly rules: ServerRules }): Promise<void> {
  const kept = cache();
  const fixed = (name: string, operationId: string, summary: string, response: ReturnType<typeof responses>, make: () => unknown): void => {
    app.get(`/${name}`, { schema: { tags, operationId, summary, response } }, (request, reply) => sendCached(request, reply, kept(name, make)));
  };
  listRoutes(app, rules, kept);
  fixed('facts', 'listFacts', 'Every fact that can be said of a child, and every question', responses('Facts and questions', factsResponse), presentFacts);
  valueRoute(app, rules, kept);
  fixed('sources', 'listSources', 'Every law, notice and list that is cited, with how sure it is', responses('Sources by their keys', sourcesResponse), () => ({
    sources: presentSources(rules),
  }));
  fixed('settings', 'getSettings', 'Whether sample values are loaded, and the version', responses('The settings', settingsResponse), () => ({
    trial: rules.trial,
    version: VERSION,
  }));
}

function listRoutes(app: FastifyInstance, rules: ServerRules, kept: Keep): void {
  const placeAt = (area = ''): Place => ({ area, asOf: rules.today(), parameters: rules.parameters });

  app.get<{ Querystring: PlaceQuery }>(
    '/services',
    {
      schema: {
        tags,
        operationId: 'listServices',
        summary: 'The 22 services, their items and benefits, and who may have them',
        querystring: placeQuery,
        response: responses('The list', servicesResponse, 422),
      },
    },
    (request, reply) => {
      const place = placeAt(request.query.area);
      return sendCached(
        request,
        reply,
        kept(`services@${place.area}@${place.asOf}`, () => presentServices(place)),
      );
    },
  );

  app.get<{ Params: { number: string }; Querystring: PlaceQuery }>(
    '/services/:number',
    {
      schema: {
        tags,
        operationId: 'getService',
        summary: 'One service with its rules, papers, steps, time limits, offices, sources',
        params: serviceNumber,
        querystring: placeQuery,
        response: responses('One row of the list', serviceDetail, 404, 422),
      },
    },
    (request, reply) => {
      const place = placeAt(request.query.area);
      const service = services.find((one) => String(one.number) === request.params.number);
      if (!service) return reply.code(404).send(refusal(404));
      return sendCached(
        request,
        reply,
        kept(`service ${service.number}@${place.area}@${place.asOf}`, () => presentService(service, place)),
      );
    },
  );
}

function valueRoute(app: FastifyInstance, rules: ServerRules, kept: Keep): void {
  app.get<{ Querystring: ParametersQuery }>(
    '/parameters',
    {
      schema: {
        tags,
        operationId: 'listParameters',
        summary: 'Dated values by area, each with its source',
        querystring: parametersQuery,
        response: responses('Values and their sources', parametersResponse, 422),
      },
    },
    (request, reply) =>
      sendCached(
        request,
        reply,
        kept(`parameters@${request.query.area ?? '*'}@${request.query.id ?? '*'}`, () => presentParameters(rules, request.query)),
      ),
  );
}
