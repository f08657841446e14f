import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** The web app that the build left here; absent in a bare API. */
const WEB = fileURLToPath(new URL('../../web/dist/', import.meta.url));

/** Addresses that the app itself draws; everything else that is no file is no page. */
const DRAWN = ['/check', '/result', '/timeline', '/card', '/answers', '/roster'];

/** Serves the built pages: written ones as files, squeezed beforehand; the family's own through the empty page that the app fills. */
export async function servePages(app: FastifyInstance): Promise<void> {
  app.setNotFoundHandler((request, reply) => {
    if (request.url.startsWith('/api/')) return reply.code(404).send({ error: 'notFound', message: '没有这个接口，见 /api/openapi.json。' });
    if (request.method !== 'GET' || !existsSync(WEB)) return reply.code(404).send({ error: 'notFound', message: '没有这一页。' });
    return reply.code(404).sendFile('app.html');
  });
  if (!existsSync(WEB)) {
    app.get('/', { schema: { hide: true } }, (_request, reply) => reply.type('text/plain; charset=utf-8').send('童行：页面还没有构建，接口在 /api/openapi.json'));
    return;
  }
  await app.register(fastifyStatic, {
    root: WEB,
    preCompressed: true,
    setHeaders: (reply, path) => void reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'),
  });
  const page = (address: string, file: (parameters: Readonly<Record<string, string>>) => string) =>
    app.get<{ Params: Record<string, string> }>(address, { schema: { hide: true } }, (request, reply) => reply.sendFile(file(request.params)));
  for (const address of DRAWN) page(address, () => 'app.html');
  page('/catalogue', () => 'catalogue.html');
  page('/catalogue/:number', ({ number }) => `catalogue/${number}.html`);
}
