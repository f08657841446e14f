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

/** Goes to a page of this site without loading it anew, and begins at its top. */
export function go(path: string, keepScroll = false): void {
  moved = true;
  if (path !== location.pathname + location.hash) history.pushState(null, '', path);
  dispatchEvent(new PopStateEvent('popstate'));
  if (!keepScroll) scrollTo(0, 0);
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
