import type { Certainty } from '@tongxing/policy';

/** How sure a source is: nothing for a text that was read, a dashed chip for a copy or a text to confirm. */
export function SureChip({ checked }: { readonly checked: Certainty }) {
  return checked === 'official' ? null : <span class="ck w">{checked === 'repost' ? '转载，待核对' : '待核对'}</span>;
}

/** Worn by every value that nobody has set: it is there for trying things out. */
export function TrialChip() {
  return <span class="trial">示例</span>;
}
