import type { Situation } from '@tongxing/policy';
import { providersFor, services, type ListedBenefit, type Office, type Provider } from '@tongxing/services';

/** The offices of a kind that an installation knows where the family lives, the nearest area first. */
export type Nearby = (office: Office) => readonly Provider[];

const MOST = 3;

function itemOf(benefit: ListedBenefit): string {
  return services.flatMap((service) => service.items).find((item) => item.benefits.includes(benefit))?.id ?? benefit.id;
}

/** Who serves a benefit near the family: under each kind of office those of that kind, under the first also those that say they handle the item. */
export function nearbyOf(providers: readonly Provider[], { residence }: Situation, benefit: ListedBenefit): Nearby {
  if (providers.length === 0 || typeof residence !== 'string') return () => [];
  const item = itemOf(benefit);
  return (office) => providersFor(providers, residence, { kind: office.kind, ...(office === benefit.offices[0] && { item }) }).slice(0, MOST);
}
