import { factOf, parametersOf, walk, type Condition } from './conditions.ts';
import { explainCitation } from './explain-citation.ts';
import { explainCondition, sayName } from './explain.ts';
import { quoteWord, sayOr, sayParameterValue, type Language } from './explain-value.ts';
import type { Fact } from './facts.ts';
import type { Parameter } from './parameters.ts';
import type { Cause } from './verdict.ts';

/** Why an answer is unknown, in one sentence. `condition` is the rule in which the cause arose: it knows the names. */
export function explainCause(cause: Cause, condition: Condition, language: Language): string {
  const end = language === 'zh' ? '。' : '.';
  return `${sayCauseBriefly(cause, condition, language)}${end}`;
}

/** Several causes, a sentence each; values that nobody has entered share one. Empty for no cause. */
export function explainCauses(causes: readonly Cause[], condition: Condition, language: Language): string {
  const zh = language === 'zh';
  const unset = [...new Set(causes.flatMap((cause) => (cause.kind === 'parameter' ? [sayParameterName(condition, cause.parameter, language)] : [])))];
  const others = causes.filter((cause) => cause.kind !== 'parameter').map((cause) => explainCause(cause, condition, language));
  const together =
    unset.length === 0 ? [] : [zh ? `这里的${unset.join('、')}还没有人录进来，所以算不出。` : `Not entered for this place: ${unset.join(', ')}.`];
  return [...together, ...others].join(zh ? '' : ' ');
}

/** The same without its full stop. */
export function sayCauseBriefly(cause: Cause, condition: Condition, language: Language): string {
  const zh = language === 'zh';
  switch (cause.kind) {
    case 'fact':
      return zh ? `还不知道${sayFactName(condition, cause.fact, 'zh')}` : `not known yet: ${sayFactName(condition, cause.fact, 'en')}`;
    case 'private':
      return zh ? '这一条和隐私有关，没有问' : 'this is private and was not asked';
    case 'parameter': {
      const name = sayParameterName(condition, cause.parameter, language);
      return zh ? `这里的${name}还没有人录进来，所以算不出` : `${name} has not been entered for this place`;
    }
    case 'confirm':
      return sayConfirm(cause.rule, condition, language);
    case 'conflict': {
      const parameter = findParameterNamed(condition, cause.parameter);
      const values = cause.rows.map(
        (row) =>
          `${parameter ? sayParameterValue(parameter, row.value, language) : row.value}${zh ? '（' : ' ('}${explainCitation(row.cite, language).text}${zh ? '）' : ')'}`,
      );
      const name = sayParameterName(condition, cause.parameter, language);
      return zh ? `${name}，几份文件说的不一样：${sayOr(values, 'zh')}` : `sources disagree on ${name}: ${sayOr(values, 'en')}`;
    }
  }
}

/** A rule, a value or an open question that no text read so far settles. */
function sayConfirm(id: string, condition: Condition, language: Language): string {
  const zh = language === 'zh';
  const parameter = findParameterNamed(condition, id);
  if (parameter) return zh ? `${sayName(parameter, 'zh')}还没有核对原文` : `${sayName(parameter, 'en')} is not confirmed`;
  for (const word of walk(condition)) {
    if (word.kind === 'unsettled' && word.about === id) return zh ? `还没有定：${word.about}` : `not settled yet: ${word.en}`;
    if (word.kind === 'rule' && word.id === id) {
      const text = explainCondition(word, { language });
      return zh ? `这条规定还没有核对原文：${text}` : `this rule is not confirmed: ${text}`;
    }
  }
  return zh ? `还没有定：${id}` : `not settled yet: ${id}`;
}

function sayFactName(condition: Condition, id: string, language: Language): string {
  const fact = findFactNamed(condition, id);
  if (fact) return quoteWord(language === 'zh' ? fact.label : fact.en);
  if (id !== 'residence') return quoteWord(id);
  return language === 'zh' ? '孩子现在住在哪里' : 'where the child lives';
}

function sayParameterName(condition: Condition, id: string, language: Language): string {
  const parameter = findParameterNamed(condition, id);
  return parameter ? sayName(parameter, language) : quoteWord(id);
}

function findFactNamed(condition: Condition, id: string): Fact | undefined {
  for (const word of walk(condition)) {
    const fact = factOf(word);
    if (fact?.id === id) return fact;
  }
  return undefined;
}

function findParameterNamed(condition: Condition, id: string): Parameter | undefined {
  for (const word of walk(condition)) {
    const parameter = parametersOf(word).find((one) => one.id === id);
    if (parameter) return parameter;
  }
  return undefined;
}
