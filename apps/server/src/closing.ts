import type { ServerResponse } from 'node:http';
import { Server, type Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** A container is given ten seconds to end. */
const WITHIN_MS = 9000;
const SECOND_MS = 1000;

/**
 * Makes `app.close()` soon and whole: no new connections, idle ones end at once, each request under way is answered to its last byte and its
 * connection ends with it. What is still under way after `withinMs` is cut off, and `say` hears how many that were.
 */
export function closeSoon(app: FastifyInstance, say: (line: string) => void, withinMs = WITHIN_MS): void {
  /** The last answer begun on each open connection; none on one that was only opened. */
  const answers = new Map<Socket, ServerResponse | undefined>();
  app.server.on('connection', (socket: Socket) => {
    answers.set(socket, undefined);
    socket.once('close', () => answers.delete(socket));
  });
  app.server.on('request', ({ socket }, response) => answers.set(socket, response));

  const endWhenAnswered = (socket: Socket): void => {
    const response = answers.get(socket);
    if (response && !response.closed) response.once('close', () => endWhenAnswered(socket));
    else socket.destroySoon();
  };
  const cutOff = (): void => {
    say(
      `等了${withinMs / SECOND_MS}秒，还有${answers.size}个请求没有答完，断开了。 / ${answers.size} still unanswered after ${withinMs / SECOND_MS} seconds: cut off.`,
    );
    for (const socket of answers.keys()) socket.destroy();
  };
  app.addHook('preClose', async () => {
    if (!app.server.listening) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(cutOff, withinMs);
      // The close of HTTP servers cuts answers whose last bytes are still on their way; this one only stops listening.
      Server.prototype.close.call(app.server, () => {
        clearTimeout(timer);
        resolve();
      });
      for (const socket of answers.keys()) endWhenAnswered(socket);
    });
  });
}
