import type { Shown } from '@tongxing/policy';
import { SPRITE } from './sprite.ts';

/** The whole sprite, put into the page once. */
export function Sprite() {
  return (
    <svg width="0" height="0" class="sprite" aria-hidden="true">
      {Object.entries(SPRITE).map(([id, { box, body }]) => (
        <symbol key={id} id={`i-${id}`} viewBox={box} dangerouslySetInnerHTML={{ __html: body }} />
      ))}
    </svg>
  );
}

/** An icon; always beside a word, so it is hidden from a screen reader. */
export function Icon({ name, class: extra = '' }: { readonly name: string; readonly class?: string }) {
  return (
    <svg class={`i ${extra}`} viewBox={SPRITE[name]?.box ?? '0 0 24 24'} aria-hidden="true">
      <use href={`#i-${name}`} />
    </svg>
  );
}

const MARKS: Record<Shown, string> = { canHave: 'yes', oneAnswerAway: 'ask', notNow: 'no', notSettledLocally: 'local', notAsked: 'veil' };

/** The mark of an answer: its silhouette differs, so that it survives grey print. */
export function Mark({ shown, class: extra = 'm' }: { readonly shown: Shown; readonly class?: string }) {
  return <Icon name={MARKS[shown]} class={extra} />;
}

/** The mark for a condition that holds, fails or is open. */
export function TruthMark({ truth }: { readonly truth: boolean | null }) {
  return <Icon name={truth === null ? 'ask' : truth ? 'yes' : 'no'} />;
}
