import type { ChoiceFact, Fact } from './facts.ts';

const MOST_OPTIONS = 31;

/** What is wrong with the declarations of facts, each as a sentence; empty where nothing is. */
export function checkFacts(facts: readonly Fact[]): readonly string[] {
  const errors = duplicates(facts.map((fact) => fact.id)).map((id) => `fact ${id}: declared more than once`);
  for (const fact of facts) {
    const say = (what: string): number => errors.push(`fact ${fact.id}: ${what}`);
    if (!/^[a-z][A-Za-z0-9]*$/.test(fact.id)) say('the id is not camelCase');
    if (fact.label === '' || fact.en === '') say('a name is missing');
    if (fact.type === 'choice') checkChoice(fact, say);
    if (fact.type === 'boolean' && (fact.yes === '' || fact.no === '' || fact.yes === fact.no)) say('yes and no are not two clauses');
    if (fact.type === 'number' && !(Number.isInteger(fact.max) && fact.max > 0 && fact.max < 2 ** 30))
      say(`the greatest value ${fact.max} is no whole number below ${2 ** 30}`);
    for (const value of Object.keys(fact.asked?.answers ?? {}))
      if (!answersOf(fact).includes(value)) say(`a family's answer names ${value}, which it cannot be`);
    for (const id of fact.derivedFrom ?? []) if (!facts.some((other) => other.id === id)) say(`derived from ${id}, which is no fact`);
    for (const change of fact.changes ?? [])
      for (const value of [change.to, ...(change.from ?? [])])
        if (!isValueOf(fact, value)) say(`an act changes it to or from ${JSON.stringify(value)}, which it cannot be`);
  }
  return errors;
}

function checkChoice(fact: ChoiceFact, say: (what: string) => void): void {
  const values = fact.options.map((option) => option.value);
  if (values.length < 2 || values.length > MOST_OPTIONS) say(`${values.length} options; 2 to ${MOST_OPTIONS} are possible`);
  for (const value of duplicates(values)) say(`option ${value} stands twice`);
  for (const value of fact.succession?.flat() ?? []) if (!values.includes(value)) say(`succession names ${value}, which is no option`);
  for (const group of fact.groups ?? []) {
    const start = values.indexOf(group.values[0]);
    if (group.values.some((value, index) => start < 0 || values[start + index] !== value)) say(`the options of ${group.label} do not stand side by side`);
  }
  for (const value of Object.entries(fact.mayFollow ?? {}).flat(2)) if (!values.includes(value)) say(`mayFollow names ${value}, which is no option`);
}

function answersOf(fact: Fact): readonly string[] {
  if (fact.type === 'boolean') return ['true', 'false'];
  return fact.type === 'choice' ? fact.options.map((option) => option.value) : [];
}

function isValueOf(fact: Fact, value: string | boolean | { readonly monthsAhead: number }): boolean {
  if (typeof value === 'object') return fact.type === 'date' && Number.isInteger(value.monthsAhead) && value.monthsAhead > 0;
  if (fact.type === 'boolean') return typeof value === 'boolean';
  return fact.type === 'choice' && fact.options.some((option) => option.value === value);
}

/** What stands in a list more than once, each once. */
export function duplicates(list: readonly string[]): string[] {
  return [...new Set(list.filter((one, index) => list.indexOf(one) !== index))];
}
