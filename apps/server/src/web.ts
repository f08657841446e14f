import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** The web app that the build left here; absent in a bare API. */
const WEB = new URL('../../web/dist/', import.meta.url);

/** Addresses that the app itself draws, into its empty page. */
const DRAWN = ['/check', '/result', '/timeline', '/card', '/answers', '/roster'];

/** No page is there: the interface alone. */
const BARE = '童行：页面还没有构建，接口在 /api/openapi.json。\nTongxing: the pages are not built; the API is at /api/openapi.json.\n';

/** Serves the files of the web app, packed where the build packed them, pages without their ending. Gives back how any other address is answered: the app says that there is no such page. */
export async function serveWeb(app: FastifyInstance, root: URL = WEB): Promise<(reply: FastifyReply) => FastifyReply> {
  if (!existsSync(new URL('index.html', root))) {
    app.get('/', { schema: { hide: true } }, (_request, reply) => reply.type('text/plain; charset=utf-8').send(BARE));
    return (reply) => reply.code(404).type('text/plain; charset=utf-8').send(BARE);
  }
  await app.register(fastifyStatic, {
    root: fileURLToPath(root),
    preCompressed: true,
    setHeaders: (reply, path) => void reply.header('cache-control', /[\\/]assets[\\/]/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'),
  });
  const page = (address: string, file: (parameters: Readonly<Record<string, string>>) => string): void => {
    app.get<{ Params: Record<string, string> }>(address, { schema: { hide: true } }, (request, reply) => reply.sendFile(file(request.params)));
  };
  for (const address of DRAWN) page(address, () => 'app.html');
  page('/catalogue', () => 'catalogue.html');
  // The browser's own keeping asks for the files by their full names.
  page('/catalogue/:number', ({ number = '' }) => `catalogue/${number.replace(/\.html$/, '')}.html`);
  return (reply) => reply.code(404).sendFile('app.html');
}
