import { bestBundle } from '@tongxing/policy';
import { benefits, services, type ChildCheck, type Service } from '@tongxing/services';

/** Benefits of which only one may be held: the ways to choose, and who settles it. */
export interface ChoiceLine {
  /** The rows of the list that hold these benefits. */
  readonly services: readonly number[];
  readonly bundles: readonly { readonly names: readonly string[]; readonly fen: number; readonly open: boolean; readonly best: boolean }[];
  readonly familyDecides: boolean;
}

/** The row of the list that holds a benefit. */
export function serviceOf(id: string): Service {
  const found = services.find((service) => service.items.some((item) => item.benefits.some((benefit) => benefit.id === id)));
  if (!found) throw new Error(`no service holds benefit ${id}`);
  return found;
}

/** What of all that a child can have excludes each other. */
export function choicesOf(check: ChildCheck): readonly ChoiceLine[] {
  const nameOf = (id: string) => benefits.find((benefit) => benefit.id === id)?.name ?? id;
  return bestBundle(check.decisions).choices.map(({ bundles, best, exclusions }) => ({
    services: [...new Set(bundles.flatMap((bundle) => bundle.benefits.map((benefit) => serviceOf(benefit.id).number)))],
    bundles: bundles.map((bundle) => ({
      names: bundle.benefits.map((benefit) => nameOf(benefit.id)),
      fen: bundle.fen,
      open: bundle.unknown.length > 0,
      best: best.includes(bundle) && bundles.length > best.length,
    })),
    familyDecides: exclusions.every((exclusion) => exclusion.decides === 'family'),
  }));
}
