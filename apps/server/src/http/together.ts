import type { preValidationHookHandler } from 'fastify';

/**
 * Answers the requests that came in one turn of the event loop one right after the other: rules and code are then still in the processor's caches, which is
 * worth more than half of what an answer costs. A request alone waits for nothing.
 */
export function together(): preValidationHookHandler {
  let waiting: (() => void)[] = [];
  return (_request, _reply, done) => {
    if (waiting.push(done) > 1) return;
    setImmediate(() => {
      const all = waiting;
      waiting = [];
      for (const go of all) go();
    });
  };
}
