import { parseSituation } from '@tongxing/contracts';
import type { Situation } from '@tongxing/policy';
import { checkChild, type ChildCheck } from '@tongxing/services';
import { UsageError, type Arguments } from '../arguments.ts';
import { InputError, readJson } from '../input.ts';
import { printJson, SHOWN_LABEL } from '../print.ts';
import { commandRules, dayOf } from '../rules.ts';

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The children of a file: a household with children, or one child's facts alone. Every wrong fact is named at once. */
function readChildren(input: unknown, path: string): readonly Situation[] {
  if (!isObject(input)) throw new InputError(`${path} 要是一个JSON对象：一个孩子的情况，或 {"household": {…}, "children": [{…}]}。`);
  const household = isObject(input['household']) ? input['household'] : {};
  const children = Array.isArray(input['children']) ? input['children'] : 'children' in input ? [] : [input];
  if (children.length === 0) throw new InputError(`${path} 的 children 要是一个列表，至少有一个孩子。`);
  const problems: string[] = [];
  const read = children.map((child: unknown, index): Situation => {
    const parsed = parseSituation(isObject(child) ? { ...household, ...child } : child);
    if (parsed.ok) return parsed.situation;
    problems.push(...parsed.problems.map((problem) => `  ${children.length > 1 ? `children.${index}.` : ''}${problem.path}  ${problem.message}`));
    return {};
  });
  if (problems.length > 0) throw new InputError(`${path} 有${problems.length}处要改：\n${problems.join('\n')}`);
  return read;
}

/** One child's answers in the stable schema of `docs/spec/cli.md`. */
export function childJson(check: ChildCheck) {
  return {
    counts: check.counts,
    services: check.services.map((row) => ({
      number: row.service.number, name: row.service.official, shown: row.shown,
      items: row.items.map((item) => ({
        id: item.item.id, shown: item.shown,
        benefits: item.benefits.map(({ benefit, decision }) => ({
          id: benefit.id, name: benefit.name, verdict: decision.verdict, shown: decision.shown, strength: benefit.strength,
          missing: decision.missing, causes: decision.causes.map((cause) => ('fact' in cause ? { kind: cause.kind, about: cause.fact } : 'parameter' in cause ? { kind: cause.kind, about: cause.parameter } : { kind: cause.kind, about: cause.rule })),
          certainty: decision.certainty, trial: decision.trial, ...(decision.amount ? { amount: { fen: decision.amount.fen, per: decision.amount.per } } : {}),
        })),
      })),
    })),
  };
}

/** `tongxing check`: every benefit for one child or household. */
export function runCheck(args: Arguments): void {
  const [path] = args.positional;
  if (!path) throw new UsageError('check 要写一个文件名，或者 - 表示标准输入。 / check needs a file, or - for standard input.');
  const rules = commandRules(args);
  const asOf = dayOf(args);
  const checks = readChildren(readJson(path), path).map((situation) => checkChild(situation, rules, asOf));
  if (args.json) return printJson({ asOf, children: checks.map(childJson) });
  checks.forEach((check, index) => {
    if (checks.length > 1) console.log(`\n第${index + 1}个孩子`);
    for (const row of check.services) {
      console.log(`${SHOWN_LABEL[row.shown].mark} ${String(row.service.number).padStart(2)}  ${row.service.official}：${SHOWN_LABEL[row.shown].zh}`);
      for (const { benefit, decision } of row.items.flatMap((item) => item.benefits)) {
        const still = decision.missing.length > 0 && decision.shown === 'oneAnswerAway' ? `，还要知道：${decision.missing.join('、')}` : '';
        console.log(`        ${SHOWN_LABEL[decision.shown].mark} ${benefit.id} ${benefit.name}${decision.amount ? `，${decision.amount.fen / 100}元/${decision.amount.per}` : ''}${still}${decision.trial ? '（示例）' : ''}`);
      }
    }
    const { counts } = check;
    console.log(`\n${asOf}：现在就能享受${counts.canHave}项，再答就知道${counts.oneAnswerAway}项，现在不符合${counts.notNow}项，本地标准未确认${counts.notSettledLocally}项，没有问${counts.notAsked}项。`);
  });
}
