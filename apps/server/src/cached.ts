import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { keepLast } from './kept.ts';

/** An answer that is the same for everyone, written once. */
export interface Cached {
  readonly etag: string;
  readonly plain: Buffer;
  readonly gzip: Buffer;
}

const MOST_KEPT = 200;

/** Writes an answer for keeping. */
function writeCached(value: unknown): Cached {
  const plain = Buffer.from(JSON.stringify(value));
  const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
  return { etag, plain, gzip: gzipSync(plain) };
}

/** Keeps the answers made last, by key. */
export function cache(): (key: string, make: () => unknown) => Cached {
  const keep = keepLast<Cached>(MOST_KEPT);
  return (key, make) => keep(key, () => writeCached(make()));
}

/** Sends a kept answer: nothing but 304 to who has it already, packed to who can unpack it. */
export function sendCached(request: FastifyRequest, reply: FastifyReply, { etag, plain, gzip }: Cached): FastifyReply {
  void reply.header('etag', etag).header('cache-control', 'public, no-cache').header('vary', 'accept-encoding');
  if (
    (request.headers['if-none-match'] ?? '')
      .split(/,\s*/)
      .map((tag) => tag.replace(/^W\//, ''))
      .includes(etag)
  )
    return reply.code(304).send();
  void reply.type('application/json; charset=utf-8');
  if (!/\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))) return reply.send(plain);
  return reply.header('content-encoding', 'gzip').send(gzip);
}
