import type { Item, ListedBenefit, Service } from './model.ts';

/** A service that answers a search, the benefit that fits best where one does, and how well it fits. */
export interface SearchHit {
  readonly service: Service;
  readonly item: Item | undefined;
  readonly benefit: ListedBenefit | undefined;
  readonly score: number;
}

const KEYWORD = 12;
const FURTHER_KEYWORD = 3;
const NAME = 8;
const TEXT = 2;
const MOST = 8;

/** Pairs of neighbouring characters: Chinese words without a dictionary. A single character stands for itself, a foreign word or a number for its whole. */
function gramsOf(text: string): readonly string[] {
  const runs = text.toLowerCase().match(/\p{Script=Han}+|[\p{L}\p{N}]+?(?=\p{Script=Han}|[^\p{L}\p{N}]|$)/gu) ?? [];
  return runs.flatMap((run) => (/^\p{Script=Han}{2}/u.test(run) ? Array.from({ length: run.length - 1 }, (_, index) => run.slice(index, index + 2)) : [run]));
}

function share(grams: readonly string[], text: string): number {
  const lower = text.toLowerCase();
  return grams.filter((gram) => lower.includes(gram)).length / grams.length;
}

function benefitScore(grams: readonly string[], benefit: ListedBenefit): number {
  return NAME * share(grams, benefit.name) + TEXT * share(grams, `${benefit.gives}${benefit.en}${benefit.refused.show}`);
}

/** Finds services by a family's own words: 打针, 上学, 没有居住证. Best first, at most eight; nothing for an empty text. */
export function searchServices(services: readonly Service[], text: string): readonly SearchHit[] {
  const grams = gramsOf(text);
  if (grams.length === 0) return [];
  const hits = services.map((service) => bestOf(service, text.trim(), grams));
  const best = Math.max(...hits.map((hit) => hit.score));
  return hits
    .filter((hit) => hit.score >= 1 && hit.score >= best / 4)
    .sort((a, b) => b.score - a.score || a.service.number - b.service.number)
    .slice(0, MOST);
}

function bestOf(service: Service, text: string, grams: readonly string[]): SearchHit {
  const said = service.keywords.filter((word) => text.includes(word) || word.includes(text)).length;
  const like = Math.max(0, ...service.keywords.map((word) => KEYWORD * share(grams, word) ** 2));
  const keyword = said > 0 ? KEYWORD + FURTHER_KEYWORD * (said - 1) : like;
  const own = keyword + NAME * share(grams, service.official + service.plain) + TEXT * share(grams, service.target + service.en);
  let found: SearchHit = { service, item: undefined, benefit: undefined, score: own };
  for (const item of service.items) {
    for (const benefit of item.benefits) {
      const score = own + benefitScore(grams, benefit) + TEXT * share(grams, item.official);
      if (score > found.score) found = { service, item, benefit, score };
    }
  }
  return found;
}
