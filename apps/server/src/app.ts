import fastifyHelmet from '@fastify/helmet';
import fastifyRateLimit from '@fastify/rate-limit';
import { readAs } from '@tongxing/contracts';
import Fastify, { type FastifyInstance } from 'fastify';
import { closeSoon } from './closing.ts';
import type { Config } from './config.ts';
import { handleError, MalformedError, refusal, routeBook } from './errors.ts';
import { adviceRoutes } from './http/advice.ts';
import { catalogueRoutes } from './http/catalogue.ts';
import { eligibilityRoutes } from './http/eligibility.ts';
import { placeRoutes } from './http/places.ts';
import { questionRoutes } from './http/questions.ts';
import { rosterRoutes } from './http/roster.ts';
import { timelineRoutes } from './http/timeline.ts';
import { describeApi } from './openapi.ts';
import { loadProviders } from './providers.ts';
import { loadServerRules } from './rules.ts';
import { serveWeb } from './web.ts';

const BODY_LIMIT = 1024 * 1024;

/** The whole server, not yet listening. Bodies are never logged: they are about children. */
export async function createApp(config: Pick<Config, 'trial'> & Partial<Pick<Config, 'providers'>>): Promise<FastifyInstance> {
  const app = Fastify({ bodyLimit: BODY_LIMIT, logger: false, trustProxy: false });
  closeSoon(app, console.warn);
  const methodsOf = routeBook(app);
  const rules = loadServerRules(config);
  const providers = await loadProviders(config.providers, rules.regions, console.warn);
  app.setErrorHandler(handleError);
  app.setValidatorCompiler(({ schema }) => (data) => {
    const read = readAs(schema as Parameters<typeof readAs>[0], data);
    return read.ok ? { value: read.value } : { error: new MalformedError(read.problems) };
  });
  // Answers are made by the presenters of the contracts; the tests hold them to their schemas.
  app.setSerializerCompiler(() => (value) => JSON.stringify(value));
  await app.register(fastifyRateLimit, { global: false });
  await describeApi(app);
  await app.register(
    async (api) => {
      api.addHook('onRequest', (_request, reply, done) => {
        void reply.header('x-content-type-options', 'nosniff').header('cache-control', 'no-store');
        done();
      });
      await api.register(eligibilityRoutes, { rules });
      await api.register(questionRoutes, { rules });
      await api.register(timelineRoutes, { rules });
      await api.register(adviceRoutes, { rules });
      await api.register(rosterRoutes, { rules });
      await api.register(catalogueRoutes, { rules });
      await api.register(placeRoutes, { rules, providers });
    },
    { prefix: '/api' },
  );
  await app.register(async (pages) => {
    await pages.register(fastifyHelmet, { contentSecurityPolicy: { directives: CSP }, crossOriginEmbedderPolicy: false, hsts: false });
    const other = await serveWeb(pages);
    pages.setNotFoundHandler((request, reply) => {
      const methods = methodsOf(request.url);
      if (methods.length > 0 && !methods.includes(request.method)) return reply.code(405).header('allow', methods.join(', ')).send(refusal(405));
      if (request.url.startsWith('/api/') || request.method !== 'GET') return reply.code(404).send(refusal(404));
      return other(reply);
    });
  });
  return app;
}

const CSP = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  objectSrc: ["'none'"],
  frameAncestors: ["'none'"],
  upgradeInsecureRequests: null,
};
