import { citationKey, explainCitation, sayCertainty, walk, type Citation, type Condition } from '@tongxing/policy';
import { benefits, type ListedBenefit, type Rules } from '@tongxing/services';
import type { SourceAnswer } from './answers.ts';

/** A citation as it is sent. */
export function presentSource(cite: Citation): SourceAnswer {
  const { source, checked, quote, recheck } = cite;
  return {
    id: citationKey(cite),
    text: explainCitation(cite, 'zh').text,
    textEn: explainCitation(cite, 'en').text,
    checked,
    sure: sayCertainty(checked, 'zh'),
    ...(source.number === undefined ? {} : { number: source.number }),
    ...(source.inForce === undefined ? {} : { inForce: source.inForce }),
    ...(quote === undefined ? {} : { quote }),
    ...(recheck === undefined ? {} : { recheck }),
  };
}

/** The citations of a rule, each once. */
export function citationsIn(condition: Condition): readonly Citation[] {
  return [...walk(condition)].flatMap((word) => (word.kind === 'rule' ? word.cite : []));
}

/** Everything that one benefit cites: its rules, its exclusions, its notes, what is shown at a window that refuses. */
export function citationsOf(benefit: ListedBenefit): readonly Citation[] {
  const conditions = [benefit.entitled, ...(benefit.paths ?? []).flatMap((path) => [path.open, path.meets])];
  return [
    ...conditions.flatMap(citationsIn),
    ...(benefit.excludes ?? []).map((exclusion) => exclusion.cite),
    ...(benefit.notes ?? []).flatMap((note) => note.cite ?? []),
    benefit.refused.cite,
  ];
}

/** Every source on which some rule or value rests, by its key; of one key the least sure. */
export function presentSources(rules: Rules): readonly SourceAnswer[] {
  const cites = [...benefits.flatMap(citationsOf), ...[...rules.parameters.values()].flat().map((row) => row.cite)];
  return sourcesOf(cites);
}

const CERTAINTY = ['official', 'repost', 'toConfirm'];

/** Citations as they are sent, each key once, sorted. */
export function sourcesOf(cites: readonly Citation[]): readonly SourceAnswer[] {
  const byKey = new Map<string, SourceAnswer>();
  for (const cite of cites) {
    const one = presentSource(cite);
    const kept = byKey.get(one.id);
    if (!kept || CERTAINTY.indexOf(one.checked) > CERTAINTY.indexOf(kept.checked)) byKey.set(one.id, { ...kept, ...one });
  }
  return [...byKey.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
