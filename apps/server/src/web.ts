import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** The web app that the build left here; absent in a bare API. */
const WEB = new URL('../../web/dist/', import.meta.url);

/** No page is there: the interface alone. */
const BARE = '童行：页面还没有构建，接口在 /api/openapi.json。\nTongxing: the pages are not built; the API is at /api/openapi.json.\n';

/** Serves the files of the web app, packed where the build packed them. Gives back how any other address is answered: by the app itself. */
export async function serveWeb(app: FastifyInstance, root: URL = WEB): Promise<(reply: FastifyReply) => FastifyReply> {
  if (!existsSync(new URL('index.html', root))) {
    app.get('/', { schema: { hide: true } }, (_request, reply) => reply.type('text/plain; charset=utf-8').send(BARE));
    return (reply) => reply.code(404).type('text/plain; charset=utf-8').send(BARE);
  }
  const index = readFileSync(new URL('index.html', root));
  await app.register(fastifyStatic, {
    root: fileURLToPath(root),
    preCompressed: true,
    setHeaders: (reply, path) => void reply.header('cache-control', /[\\/]assets[\\/]/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'),
  });
  return (reply) => reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(index);
}
