import {
  providersQuery,
  providersResponse,
  regionsQuery,
  regionsResponse,
  type ProvidersQuery,
  type ProvidersResponse,
  type RegionsQuery,
  type RegionsResponse,
} from '@tongxing/contracts';
import { findRegion, findRegionByCode, GUANGXI, hotlines, plainCode, providersFor, regionName, type Provider, type RegionTable } from '@tongxing/services';
import type { FastifyInstance } from 'fastify';
import { cache, sendCached } from '../cached.ts';
import { responses } from '../openapi.ts';
import type { ServerRules } from '../rules.ts';

type Sent = RegionsResponse['regions'][number];

const tags = ['places'];

/** Places and offices. What somebody searches for is neither kept nor logged. */
export async function placeRoutes(
  app: FastifyInstance,
  { rules, providers }: { readonly rules: ServerRules; readonly providers: readonly Provider[] },
): Promise<void> {
  regionRoute(app, rules.regions);
  providerRoute(app, providers);
}

function present(regions: RegionTable, code: string): Sent {
  const region = findRegionByCode(regions, code);
  const name = regionName(regions, code);
  return {
    code: name.code,
    name: name.own,
    fullName: name.full,
    shortName: name.short,
    ...(region ? { level: region.level } : {}),
    ...(region?.heading ? { heading: true } : {}),
    ...(name.former ? { former: true } : {}),
    ...(name.problem ? { unknown: true } : {}),
  };
}

function regionRoute(app: FastifyInstance, regions: RegionTable): void {
  const kept = cache();
  const answer = (codes: readonly string[]): RegionsResponse => ({ version: regions.version, regions: codes.map((code) => present(regions, code)) });

  app.get<{ Querystring: RegionsQuery }>(
    '/regions',
    {
      schema: {
        tags,
        operationId: 'listRegions',
        summary: 'Places below one, by the words of an address, or by code',
        querystring: regionsQuery,
        response: responses('Places', regionsResponse, 422),
      },
    },
    (request, reply) => {
      const { parent, search, code } = request.query;
      if (search !== undefined) return reply.send(answer(findRegion(regions, search, { near: GUANGXI.code }).candidates.map((region) => region.code)));
      if (code !== undefined) return reply.send(answer([code]));
      const above = parent === undefined ? '' : plainCode(parent);
      return sendCached(
        request,
        reply,
        kept(above, () => answer((regions.children.get(above) ?? []).map((region) => region.code))),
      );
    },
  );
}

function providerRoute(app: FastifyInstance, providers: readonly Provider[]): void {
  app.get<{ Querystring: ProvidersQuery }>(
    '/providers',
    {
      schema: {
        tags,
        operationId: 'listProviders',
        summary: 'Offices, clinics and schools that serve a place; without a table of them, the hotlines',
        querystring: providersQuery,
        response: responses('Offices and hotlines', providersResponse, 422),
      },
    },
    (request, reply) => {
      const { area, item, kind } = request.query;
      const found =
        item === undefined && kind === undefined
          ? providers.filter((provider) => area === undefined || (provider.area !== undefined && area.startsWith(provider.area)))
          : providersFor(providers, area ?? '', { ...(item === undefined ? {} : { item }), ...(kind === undefined ? {} : { kind }) });
      const answer: ProvidersResponse = {
        providers: found.map((one) => ({ ...one, handles: [...one.handles] })),
        hotlines: hotlines.map(({ otherwise, ...line }) => ({ ...line, ...(otherwise ? { otherwise: [...otherwise] } : {}) })),
      };
      return reply.send(answer);
    },
  );
}
