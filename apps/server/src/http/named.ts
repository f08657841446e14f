import { services } from '@tongxing/services';

interface Named {
  benefit: string;
  name: string;
  nameEn: string;
  service: number;
}

const byId: ReadonlyMap<string, Named> = new Map(
  services.flatMap((service) =>
    service.items.flatMap((item) => item.benefits.map(({ id, name, en }) => [id, { benefit: id, name, nameEn: en, service: service.number }])),
  ),
);

/** Benefits by their names, for people. */
export function named(ids: readonly string[]): Named[] {
  return ids.flatMap((id) => byId.get(id) ?? []);
}
