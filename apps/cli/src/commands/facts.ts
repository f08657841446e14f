import { facts } from '@tongxing/services';
import type { Arguments } from '../arguments.ts';
import { pad, printJson } from '../print.ts';

/** `tongxing facts`: what may stand in FACTS.json. */
export function runFacts({ json }: Arguments): void {
  const asked = facts.filter((fact) => fact.derivedFrom === undefined);
  if (json) {
    return printJson({
      facts: asked.map((fact) => ({
        id: fact.id, type: fact.type, of: fact.of, label: fact.label, labelEn: fact.en, private: fact.private === true,
        ...(fact.type === 'choice' ? { options: fact.options.map(({ value, label, en }) => ({ value, label, labelEn: en })) } : {}),
        ...(fact.type === 'number' ? { unit: fact.unit, max: fact.max } : {}),
      })),
    });
  }
  for (const fact of asked) {
    const type = fact.type === 'choice' ? fact.options.map((option) => option.value).join('|') : fact.type === 'number' ? `整数（${fact.unit}）` : fact.type;
    console.log(`${pad(fact.id, 24)}${pad(fact.label, 36)}${type}${fact.private ? '  [private]' : ''}`);
  }
}
