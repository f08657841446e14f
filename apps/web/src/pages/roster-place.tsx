import type { RegionsResponse } from '@tongxing/contracts';
import { useEffect, useId, useState } from 'preact/hooks';

type Region = RegionsResponse['regions'][number];

const WAIT_MS = 250;

/** The places that the words of an address may mean. */
function useMatches(text: string): readonly Region[] {
  const [found, setFound] = useState<readonly Region[]>([]);
  useEffect(() => {
    if (text.trim().length < 2) return setFound([]);
    const control = new AbortController();
    const timer = setTimeout(() => {
      fetch(`/api/regions?search=${encodeURIComponent(text.trim())}`, { signal: control.signal })
        .then((response) => (response.ok ? response.json() : { regions: [] }))
        .then(
          (answer: Pick<RegionsResponse, 'regions'>) => setFound(answer.regions),
          () => undefined,
        );
    }, WAIT_MS);
    return () => {
      clearTimeout(timer);
      control.abort();
    };
  }, [text]);
  return found;
}

/** Whose roster it is: children whose row names no place live there. Said in words, chosen from the matches. */
export function PlaceField({ area, onArea }: { readonly area: string; readonly onArea: (area: string) => void }) {
  const id = useId();
  const [text, setText] = useState('');
  const matches = useMatches(text);
  const chosen = matches.find((region) => region.fullName === text) ?? (matches.length === 1 ? matches[0] : undefined);
  useEffect(() => {
    const code = chosen?.code ?? '';
    if (code !== area && (code !== '' || text === '')) onArea(code);
  }, [chosen?.code, text]);
  return (
    <label class="place">
      花名册是哪里的
      <input
        class="dinp"
        list={`${id}-places`}
        value={text}
        autoComplete="off"
        aria-describedby={`${id}-said`}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <datalist id={`${id}-places`}>
        {matches.map((region) => (
          <option key={region.code} value={region.fullName} />
        ))}
      </datalist>
      <small id={`${id}-said`} aria-live="polite">
        {chosen ? `按${chosen.shortName}算` : text ? '接着写，到县（市、区）或者乡镇' : '表里没写住哪里的，按这里算'}
      </small>
    </label>
  );
}
