import { bestBundle, citationKey, type Decided } from '@tongxing/policy';
import { benefits } from '@tongxing/services';
import type { ChildAnswer } from './answers.ts';

/** The benefits that some text excludes beside another: of them alone there may be a choice. */
export const exclusive: ReadonlySet<string> = new Set(benefits.flatMap((benefit) => (benefit.excludes ?? []).flatMap(({ of }) => [benefit.id, ...of])));

const idsOf = (some: readonly { readonly id: string }[]): string[] => some.map((one) => one.id);

/** What of all that can be had may be held together, where something excludes something. */
export function presentChoices(decisions: readonly Decided[]): ChildAnswer['choices'] {
  const concerned = decisions.filter((decision) => exclusive.has(decision.benefit.id));
  return bestBundle(concerned).choices.map(({ bundles, best, exclusions, open }) => ({
    bundles: bundles.map((bundle) => ({ benefits: idsOf(bundle.benefits), fen: bundle.fen, unknown: idsOf(bundle.unknown) })),
    best: best.map((bundle) => bundles.indexOf(bundle)),
    exclusions: exclusions.map(({ of, decides, cite }) => ({ benefits: [...of], decides, source: citationKey(cite) })),
    open: idsOf(open),
  }));
}
