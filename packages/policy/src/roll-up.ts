import { bestShown, rankOf, SHOWN, type Shown } from './verdict.ts';

/** A content item as far as a roll-up looks: its benefits, the heading one first. */
export interface ItemShape {
  readonly id: string;
  readonly benefits: readonly { readonly id: string }[];
}

/** A service as far as a roll-up looks: its items, the heading one first. */
export interface ServiceShape {
  readonly id: string;
  readonly items: readonly ItemShape[];
}

/** An item shows the best of its benefits; `head` is the first of those that show it, `others` those that show something else. */
export interface ItemRollUp {
  readonly item: string;
  readonly shown: Shown;
  readonly head: string;
  readonly others: readonly { readonly benefit: string; readonly shown: Shown }[];
}

/** A service shows its heading item and names the benefit behind that; `others` are its further items that show something else, best first. */
export interface ServiceRollUp {
  readonly service: string;
  readonly shown: Shown;
  readonly head: string;
  readonly items: readonly ItemRollUp[];
  readonly others: readonly ItemRollUp[];
}

/** Rolls the answers of benefits up to items and services. Throws where an item has no benefit or a service no item: the list is wrong. */
export function rollUp(services: readonly ServiceShape[], shownOf: (benefit: string) => Shown): readonly ServiceRollUp[] {
  return services.map((service) => {
    const items = service.items.map((item) => rollUpItem(item, shownOf));
    const first = items[0];
    if (!first) throw new Error(`service ${service.id} has no item`);
    const others = items.filter((item) => item.shown !== first.shown).sort((a, b) => rankOf(a.shown) - rankOf(b.shown));
    return { service: service.id, shown: first.shown, head: first.head, items, others };
  });
}

function rollUpItem(item: ItemShape, shownOf: (benefit: string) => Shown): ItemRollUp {
  const answers = item.benefits.map(({ id }) => ({ benefit: id, shown: shownOf(id) }));
  const shown = bestShown(answers.map((answer) => answer.shown));
  const head = answers.find((answer) => answer.shown === shown);
  if (!head) throw new Error(`item ${item.id} has no benefit`);
  const others = answers.filter((answer) => answer.shown !== shown).sort((a, b) => rankOf(a.shown) - rankOf(b.shown));
  return { item: item.id, shown, head: head.benefit, others };
}

/** How many of these show each answer, every answer named. */
export function countShown(rolled: readonly { readonly shown: Shown }[]): Readonly<Record<Shown, number>> {
  const counts: Record<Shown, number> = { canHave: 0, oneAnswerAway: 0, notSettledLocally: 0, notAsked: 0, notNow: 0 };
  for (const shown of SHOWN) counts[shown] = rolled.filter((one) => one.shown === shown).length;
  return counts;
}
