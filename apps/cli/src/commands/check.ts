import { parseSituation, presentCheck, presentSources, remarksOn, type BenefitAnswer, type ChildAnswer, type EligibilityResponse } from '@tongxing/contracts';
import type { Situation } from '@tongxing/policy';
import { checkChild, facts, type Rules } from '@tongxing/services';
import { UsageError, type Arguments, type Language } from '../arguments.ts';
import { InputError, readJson, sayFile } from '../input.ts';
import { MARKS, print, printJson, sayShown } from '../print.ts';
import { commandRules, dayOf } from '../rules.ts';

const labels = new Map(facts.map((fact) => [fact.id, { zh: fact.label, en: fact.en }]));
const HOUSEHOLD_KEYS = new Set(['household', 'children']);

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A household with children, or one child's facts alone. */
function splitChildren(input: unknown, path: string): { readonly paths: readonly string[]; readonly children: readonly unknown[] } {
  const name = sayFile(path);
  if (!isObject(input))
    throw new InputError(`${name} 里要是一个JSON对象：一个孩子的情况，或者 {"household": {…}, "children": [{…}]}。 / ${path} must hold one JSON object.`);
  if (!('children' in input)) return { paths: [''], children: [input] };
  const { household = {}, children } = input;
  const unknown = Object.keys(input).filter((key) => !HOUSEHOLD_KEYS.has(key));
  if (unknown.length > 0)
    throw new InputError(`${name}：不认识 ${unknown.join('、')}。有 children 的时候，一家人共同的情况写在 household 里。 / Unknown: ${unknown.join(', ')}.`);
  if (!isObject(household)) throw new InputError(`${name} 的 household 要是一个对象。 / household must be an object.`);
  if (!Array.isArray(children) || children.length === 0)
    throw new InputError(`${name} 的 children 要是一个列表，至少有一个孩子。 / children must be a list of at least one child.`);
  return {
    paths: children.map((_, index) => `children.${index}.`),
    children: children.map((child: unknown) => (isObject(child) ? { ...household, ...child } : child)),
  };
}

/** The children of a file. Every wrong fact is named at once. */
function readChildren(input: unknown, path: string, language: Language): { readonly situations: readonly Situation[]; readonly paths: readonly string[] } {
  const { paths, children } = splitChildren(input, path);
  const wrong: string[] = [];
  const situations = children.map((child, index): Situation => {
    const parsed = parseSituation(child);
    if (parsed.ok) return parsed.situation;
    wrong.push(
      ...parsed.problems.map(
        (problem) =>
          `  ${[`${paths[index] ?? ''}${problem.path}`.replace(/\.$/, ''), language === 'zh' ? problem.message : problem.messageEn].filter((part) => part !== '').join('  ')}`,
      ),
    );
    return {};
  });
  if (wrong.length > 0) throw new InputError(`${sayFile(path)} 有${wrong.length}处要改： / ${wrong.length} to correct:\n${wrong.join('\n')}`);
  return { situations, paths };
}

function sayBenefit(answer: BenefitAnswer, causes: ChildAnswer['causes'], language: Language): string {
  const zh = language === 'zh';
  const say = [`${MARKS[answer.shown]} ${answer.benefit} ${(zh ? answer.name : answer.nameEn) ?? ''}`];
  if (answer.amount && answer.verdict === 'entitled') say.push((zh ? undefined : answer.amount.sayEn) ?? answer.amount.say);
  if (answer.shown === 'oneAnswerAway')
    say.push(`${zh ? '还要知道' : 'still to know'}：${(answer.missing ?? []).map((id) => labels.get(id)?.[language] ?? id).join(zh ? '、' : ', ')}`);
  else if (answer.shown === 'notSettledLocally') {
    const cause = causes[answer.causes[0] ?? ''];
    if (cause) say.push((zh ? undefined : cause.sayEn) ?? cause.say);
  }
  if (answer.trial) say.push(zh ? '示例' : 'sample');
  return say.join(zh ? '，' : '; ');
}

function printChild({ services, counts, causes }: ChildAnswer, asOf: string, language: Language): void {
  const zh = language === 'zh';
  for (const row of services) {
    print(`${MARKS[row.shown]} ${String(row.number).padStart(2)}  ${(zh ? row.name : row.nameEn) ?? ''}${zh ? '：' : ': '}${sayShown(row.shown, language)}`);
    for (const benefit of row.items.flatMap((item) => item.benefits)) print(`        ${sayBenefit(benefit, causes, language)}`);
  }
  const order = ['canHave', 'oneAnswerAway', 'notNow', 'notSettledLocally', 'notAsked'] as const;
  print(
    '',
    `${asOf}${zh ? '：' : ': '}${order.map((shown) => `${sayShown(shown, language)}${zh ? '' : ' '}${counts[shown]}${zh ? '项' : ''}`).join(zh ? '，' : ', ')}${zh ? '。' : '.'}`,
  );
}

/** `tongxing check`: every benefit for one child or household. */
export async function runCheck(args: Arguments): Promise<void> {
  const [path] = args.positional;
  if (path === undefined) throw new UsageError('check 要写一个文件名，或者用 - 表示标准输入。 / check needs a file, or - for standard input.');
  const rules: Rules = commandRules(args);
  const asOf = dayOf(args);
  const { situations, paths } = readChildren(await readJson(path), path, args.language);
  const children = situations.map((situation) => presentCheck(checkChild(situation, rules, asOf), rules));
  const remarks = situations.flatMap((situation, index) => remarksOn(situation, rules, paths[index]));
  if (args.json) {
    const answer: EligibilityResponse = { asOf, trial: args.trial, remarks: [...remarks], children, sources: [...presentSources(rules)] };
    return printJson(answer);
  }
  children.forEach((child, index) => {
    if (children.length > 1) print('', args.language === 'zh' ? `第${index + 1}个孩子` : `Child ${index + 1}`);
    printChild(child, asOf, args.language);
  });
  for (const remark of remarks) print(args.language === 'zh' ? remark.message : remark.messageEn);
}
