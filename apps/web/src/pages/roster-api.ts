import type { RosterMapping, RosterReadResponse, RosterScreenResponse } from '@tongxing/contracts';
import type { Shown } from '@tongxing/policy';
import { gather, type Gathered, type Listener, type Trouble } from './roster-lines.ts';
import { sendForm } from './roster-send.ts';

/** What was understood of a file. */
export type ReadingAnswer = RosterReadResponse;
export type SheetAnswer = ReadingAnswer['sheets'][number];
export type ColumnAnswer = SheetAnswer['headers'][number]['columns'][number];
export type RosterProblem = ReadingAnswer['problems'][number];

/** A roster against the list, each child in short: a hundred thousand of them stand in the page. */
export interface ScreeningAnswer extends Omit<RosterScreenResponse, 'children'>, Pick<Gathered, 'children' | 'asks' | 'says'> {}
export type ChildAnswer = ScreeningAnswer['children'][number];

/** What a service shows for a child, by its place in the list. */
export function shownOf({ answers }: ScreeningAnswer, child: ChildAnswer, service: number): Shown {
  return answers[Number(child.shown[service])] ?? 'notNow';
}

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: Trouble };

/** A file with what was said of it; it goes to the server anew for each step, since nothing of it stays there. */
export interface Sent {
  readonly file: File;
  readonly mapping: RosterMapping;
  /** The place that keeps the roster; empty where it was not said. */
  readonly area: string;
  readonly asOf: string;
}

async function post(
  path: string,
  { file, mapping, asOf, area }: Sent,
  more: Readonly<Record<string, string>>,
  listener: Listener,
): Promise<Outcome<ReadableStream<string>>> {
  const body = new FormData();
  const fields = { mapping: JSON.stringify(mapping), ...(area ? { area } : {}), ...(path === '/api/roster/screen' ? { asOf } : {}), ...more };
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  body.append('file', file, file.name);
  try {
    const { status, text } = await sendForm(path, body, listener);
    return status < 400 ? { ok: true, value: text } : { ok: false, trouble: await troubleOf(status, text) };
  } catch (error) {
    if (listener.signal.aborted) throw error;
    return { ok: false, trouble: { kind: 'lost' } };
  }
}

async function troubleOf(status: number, text: ReadableStream<string>): Promise<Trouble> {
  const answer = await jsonOf(text).catch(() => undefined);
  const said = (name: string): string =>
    typeof answer === 'object' && answer !== null && name in answer ? String(Object.entries(answer).find(([key]) => key === name)?.[1]) : '';
  if (status >= 500) return { kind: 'bug', number: said('id') };
  return { kind: 'refused', say: said('message') || '这个文件读不了。换一个再试。' };
}

async function jsonOf(text: ReadableStream<string>): Promise<unknown> {
  const reader = text.getReader();
  let all = '';
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) all += piece.value;
  return JSON.parse(all);
}

/** Sends a file and gathers what comes back, with word of how far it is. */
async function ask<T>(
  path: string,
  sent: Sent,
  more: Readonly<Record<string, string>>,
  listener: Listener,
  made: (gathered: Gathered) => T,
): Promise<Outcome<T>> {
  const outcome = await post(path, sent, { ...more, progress: 'true' }, listener);
  if (!outcome.ok) return outcome;
  const gathered = await gather(outcome.value, listener);
  return 'kind' in gathered ? { ok: false, trouble: gathered } : { ok: true, value: made(gathered) };
}

/** Sends a file to be understood. */
export function readRoster(sent: Sent, listener: Listener): Promise<Outcome<ReadingAnswer>> {
  return ask('/api/roster/read', sent, {}, listener, ({ result }) => result as ReadingAnswer);
}

/** Sends a file to be screened; names come back only where they are asked for. */
export function screenRoster(sent: Sent, names: boolean, listener: Listener): Promise<Outcome<ScreeningAnswer>> {
  return ask(
    '/api/roster/screen',
    sent,
    { format: 'json', children: 'short', ...(names ? { names: 'true' } : {}) },
    listener,
    ({ result, children, asks, says }) => ({
      ...(result as RosterScreenResponse),
      children,
      asks,
      says,
    }),
  );
}

/** The result as a file. Its name says the day and nothing else. */
export function downloadResult(sent: Sent, format: 'xlsx' | 'csv', listener: Listener): Promise<Outcome<void>> {
  return ask('/api/roster/screen', sent, { format }, listener, ({ pieces }) => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(pieces));
    link.download = `花名册核对结果-${sent.asOf}.${format}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  });
}
