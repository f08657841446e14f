import fastifyHelmet from '@fastify/helmet';
import fastifyMultipart from '@fastify/multipart';
import fastifyRateLimit from '@fastify/rate-limit';
import fastifySwagger from '@fastify/swagger';
import Fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import type { Config } from './config.ts';
import { catalogueRoutes } from './http/catalogue.ts';
import { eligibilityRoutes } from './http/eligibility.ts';
import { rosterRoutes } from './http/roster.ts';
import { servePages } from './pages.ts';
import { loadServerRules } from './rules.ts';

const BODY_LIMIT = 1024 * 1024;
const ROSTER_LIMIT = 64 * 1024 * 1024;
const REQUESTS_A_MINUTE = 1200;

/** The whole server, not yet listening. Bodies are never logged: they are about children. */
export async function createApp(config: Config): Promise<FastifyInstance> {
  const app = Fastify({ bodyLimit: BODY_LIMIT, logger: false, trustProxy: false, genReqId: () => crypto.randomUUID() });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  await app.register(fastifyHelmet, { contentSecurityPolicy: { directives: CSP }, crossOriginEmbedderPolicy: false, hsts: false });
  await app.register(fastifyRateLimit, { global: false, max: REQUESTS_A_MINUTE, timeWindow: '1 minute' });
  await app.register(fastifyMultipart, { limits: { fileSize: ROSTER_LIMIT, files: 1, fields: 10 } });
  await app.register(fastifySwagger, {
    openapi: { openapi: '3.1.0', info: { title: 'Tongxing 童行', version: '0.1.0', description: 'What a child who moves is entitled to, why, and where.', license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } } },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (error.validation) return reply.code(422).send({ error: 'malformed', message: '有内容填得不对。', problems: error.validation.map((one) => ({ path: one.instancePath.replace(/^\//, '').replaceAll('/', '.'), message: one.message ?? '' })) });
    if (status < 500) return reply.code(status).send({ error: error.code, message: SENTENCES[error.code] ?? '这个请求读不了。' });
    return reply.code(500).send({ error: 'bug', message: '系统出了错，你的内容没有存下。', id: request.id });
  });
  const rules = loadServerRules(config);
  app.get('/api/openapi.json', { schema: { hide: true } }, () => app.swagger());
  await app.register(eligibilityRoutes, { prefix: '/api', rules });
  await app.register(catalogueRoutes, { prefix: '/api', rules });
  await app.register(rosterRoutes, { prefix: '/api', rules });
  await servePages(app);
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

const SENTENCES: Readonly<Record<string, string>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: '内容太大，一次最多1MB。',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: '请用 application/json 发送。',
  FST_ERR_CTP_INVALID_JSON_BODY: '不是正确的JSON，请检查逗号、引号和括号。',
  FST_ERR_CTP_EMPTY_JSON_BODY: '没有内容。',
  FST_REQ_FILE_TOO_LARGE: '文件太大，一次最多64MB。请分成几个文件再传。',
};
