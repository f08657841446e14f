import type { Plugin, ViteDevServer } from 'vite';
import type { WrittenPage } from './src/prerender.tsx';

interface PageWriter {
  writePages(today: string): readonly WrittenPage[];
}

const BUILT = new URL('./dist-prerender/prerender.js', import.meta.url);

function fill(template: string, page: WrittenPage): string {
  return template
    .replace(/<title>[^<]*<\/title>/, () => `<title>${page.title} · 童行</title>`)
    .replace(/(<meta name="description" content=")[^"]*/, (_, start: string) => `${start}${page.description.replaceAll('"', '&quot;')}`)
    .replace('<div id="app"></div>', () => `<div id="app" data-path="${page.path}">${page.body}</div>`);
}

const today = (): string => new Date().toISOString().slice(0, 10);

/**
 * Writes the start page and the catalogue into files of their own, so that they are read before any script runs. `app.html` is the empty page
 * for every other address. Needs the server-side build of `src/prerender.tsx` to be there: `scripts/build-web.mjs` makes both in order.
 */
export function prerendered(): Plugin {
  return {
    name: 'prerendered',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const index = bundle['index.html'];
        if (index?.type !== 'asset') return;
        const template = String(index.source);
        const { writePages } = (await import(BUILT.href)) as PageWriter;
        this.emitFile({ type: 'asset', fileName: 'app.html', source: template });
        for (const page of writePages(today())) {
          if (page.file === 'index.html') index.source = fill(template, page);
          else this.emitFile({ type: 'asset', fileName: page.file, source: fill(template, page) });
        }
      },
    },
    configureServer: (server) => serveWritten(server),
  };
}

/** While developing, the same pages are written anew for each request. */
function serveWritten(server: ViteDevServer): void {
  server.middlewares.use((request, response, next) => {
    if (!request.url?.startsWith('/catalogue')) return next();
    void (async () => {
      const { writePages } = (await server.ssrLoadModule('/src/prerender.tsx')) as PageWriter;
      const page = writePages(today()).find((one) => one.path === request.url?.split('?')[0]);
      if (!page) return next();
      const { readFile } = await import('node:fs/promises');
      const template = await server.transformIndexHtml(page.path, await readFile(new URL('./index.html', import.meta.url), 'utf8'));
      response.setHeader('content-type', 'text/html; charset=utf-8').end(fill(template, page));
    })().catch(next);
  });
}
