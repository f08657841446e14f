import { useLayoutEffect, useRef } from 'preact/hooks';

/** A key, what it does in words, and the doing. */
export interface KeyHelp {
  readonly key: string;
  readonly say: string;
  readonly run: () => void;
}

const TYPING = 'input:not([type="checkbox"]), select, textarea';

/** Single keys work wherever nobody is typing; they never stand in the way of the browser's own. */
export function useKeys(keys: readonly KeyHelp[]): void {
  const latest = useRef(keys);
  latest.current = keys;
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || (event.target instanceof Element && event.target.matches(TYPING))) return;
      const found = latest.current.find(({ key }) => key === event.key.toLowerCase());
      if (!found) return;
      event.preventDefault();
      found.run();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
