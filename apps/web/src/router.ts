import { useEffect, useState } from 'preact/hooks';

/** Where the family is. Addresses name pages only: no answer ever stands in one. `at` names the page where there is no browser yet. */
export function usePath(at?: string): string {
  const [path, setPath] = useState(() => at ?? location.pathname);
  useEffect(() => {
    const update = () => setPath(location.pathname);
    addEventListener('popstate', update);
    return () => removeEventListener('popstate', update);
  }, []);
  return path;
}

let moved = false;

/** Whether the page that stands now was come to without loading: then its heading takes the focus, as a new page would. */
export function hasMoved(): boolean {
  return moved;
}

/** Goes to a page of this site without loading it anew, and begins at its top. `instead` takes the place of this page on the way back. */
export function go(path: string, instead = false): void {
  moved = true;
  if (instead) history.replaceState(null, '', path);
  else if (path !== location.pathname + location.hash) history.pushState(null, '', path);
  dispatchEvent(new PopStateEvent('popstate'));
  scrollTo(0, 0);
}

/** Where in the check a page of the way back stands: which child, and how many of its questions were answered. */
export interface Step {
  readonly child: string;
  readonly step: number;
}

/** Writes the step on the page that stands now, or on a new one after it: the phone's own back key then goes back question by question. */
export function markStep(step: Step, next = false): void {
  if (next) history.pushState(step, '');
  else history.replaceState(step, '');
}

/** The step of the page that stands now; `undefined` for a page that is no question. */
export function readStep(): Step | undefined {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('child' in state) || !('step' in state)) return undefined;
  return typeof state.child === 'string' && typeof state.step === 'number' ? { child: state.child, step: state.step } : undefined;
}

/** Lets ordinary links be links: opened in a new tab they load, tapped they go without loading. */
export function followLinks(event: MouseEvent): void {
  const target = event.target;
  if (!(target instanceof Element) || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey) return;
  const link = target.closest('a');
  const href = link?.getAttribute('href');
  if (!link || !href?.startsWith('/') || link.target !== '' || link.hasAttribute('download') || href.startsWith('/api/')) return;
  event.preventDefault();
  go(href);
}
