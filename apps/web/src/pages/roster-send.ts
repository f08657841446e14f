import type { Listener } from './roster-lines.ts';

/** What came back: its status, and its text as it comes. */
export interface Answered {
  readonly status: number;
  readonly text: ReadableStream<string>;
}

const WORDS_APART_MS = 200;
/** The browser puts the whole text together anew for each look at it. */
const LOOKS_APART_MS = 250;

/** Calls at once, and then not before `ms` have gone by; what falls between is left out. */
function seldom<T>(ms: number, call: (value: T) => void): (value: T) => void {
  let next = 0;
  return (value) => {
    if (performance.now() < next) return;
    call(value);
    next = performance.now() + ms;
  };
}

/** The text of an answer as it comes; it breaks where the connection does. */
function textOf(request: XMLHttpRequest): ReadableStream<string> {
  return new ReadableStream({
    start: (stream) => {
      let taken = 0;
      const take = (): void => {
        const text = request.responseText;
        if (text.length > taken) stream.enqueue(text.slice(taken));
        taken = text.length;
      };
      request.addEventListener('progress', seldom(LOOKS_APART_MS, take));
      request.addEventListener('load', () => {
        take();
        stream.close();
      });
      for (const end of ['error', 'abort'] as const) request.addEventListener(end, () => stream.error(new Error(end)));
    },
    cancel: () => request.abort(),
  });
}

/**
 * Sends a form, says how many bytes of it have gone up (what `fetch` cannot), and hands over the answer as it comes. It rejects where the
 * connection is lost or the listener stops it.
 */
export function sendForm(path: string, form: FormData, { signal, tell }: Listener): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const sent = ({ loaded, total }: ProgressEvent): void => tell({ step: 'send', bytes: loaded, of: total });
    request.upload.addEventListener('progress', seldom(WORDS_APART_MS, sent));
    request.upload.addEventListener('load', sent);
    request.addEventListener('readystatechange', () => {
      if (request.readyState === XMLHttpRequest.HEADERS_RECEIVED) resolve({ status: request.status, text: textOf(request) });
    });
    for (const end of ['error', 'abort'] as const) request.addEventListener(end, () => reject(new Error(end)));
    const stop = (): void => request.abort();
    signal.addEventListener('abort', stop);
    // The signal lives on: it would hold the whole text.
    request.addEventListener('loadend', () => signal.removeEventListener('abort', stop));
    request.open('POST', path);
    request.send(form);
  });
}
