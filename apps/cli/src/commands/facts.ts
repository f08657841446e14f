import { presentFacts } from '@tongxing/contracts';
import type { Arguments } from '../arguments.ts';
import { pad, print, printJson } from '../print.ts';

type FactAnswer = ReturnType<typeof presentFacts>['facts'][number];

const HOW = {
  zh: { boolean: 'true 或 false', date: '日子：2020-10-05、2020-10、2020', area: '行政区划代码：450107', number: '整数', fen: '整数，单位是分' },
  en: { boolean: 'true or false', date: 'a day: 2020-10-05, 2020-10, 2020', area: 'division code: 450107', number: 'whole number', fen: 'whole number of fen' },
} as const;

function howToWrite(fact: FactAnswer, language: Arguments['language']): string {
  const words = HOW[language];
  if (fact.type === 'choice')
    return (fact.options ?? []).map((option) => `${option.value}（${language === 'zh' ? option.label : option.labelEn}）`).join(' | ');
  if (fact.type === 'number') return fact.unit === 'fen' ? words.fen : `${words.number} (${fact.unit ?? ''})`;
  return words[fact.type];
}

/** `tongxing facts`: what may stand in FACTS.json. */
export function runFacts({ json, language }: Arguments): void {
  const answer = presentFacts();
  if (json) return printJson(answer);
  for (const fact of answer.facts) {
    if (fact.derivedFrom) continue;
    print(
      `${pad(fact.id, 24)}${pad(language === 'zh' ? fact.label : fact.labelEn, 44)}${howToWrite(fact, language)}${fact.private ? (language === 'zh' ? '  [私密，不追问]' : '  [private]') : ''}`,
    );
  }
}
