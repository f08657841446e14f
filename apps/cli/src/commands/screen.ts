import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { readAs, rosterMapping, type RosterMapping } from '@tongxing/contracts';
import { DEFAULT_LIMITS, RosterRefusal, sayProblemInEnglish, streamCsv, streamResult, type Problem, type RosterReading } from '@tongxing/roster';
import { presentChild, presentScreening, readOfficeRoster, resultSheets, rosterFields, screenRoster, type Screening } from '@tongxing/screening';
import type { Rules } from '@tongxing/services';
import { UsageError, type Arguments } from '../arguments.ts';
import { EXIT } from '../exit.ts';
import { fileName, InputError, readInput, readJson, sayFile } from '../input.ts';
import { pad, print, progressLine, sayShown } from '../print.ts';
import { areaOf, commandRules, dayOf } from '../rules.ts';

const FORMATS = ['xlsx', 'csv', 'json'] as const;
type Format = (typeof FORMATS)[number];
const PROBLEMS_SHOWN = 10;

function formatOf({ out }: Arguments): Format | undefined {
  if (out === undefined) return undefined;
  const format = FORMATS.find((one) => out.toLowerCase().endsWith(`.${one}`));
  if (!format) throw new UsageError(`--out 的文件名要以 .xlsx、.csv 或 .json 结尾，现在写的是 ${out}。 / --out must end in .xlsx, .csv or .json.`);
  return format;
}

/** What the columns are, by sheet: `{"花名册": {"headerRows": [2, 3], "columns": {"C": "birthDate", "D": null}}}`. */
async function parseMapping({ mapping }: Arguments): Promise<RosterMapping> {
  if (mapping === undefined) return {};
  const read = readAs(rosterMapping, await readJson(mapping));
  if (!read.ok)
    throw new InputError(`${sayFile(mapping)}：${read.problems.map(({ path, message, messageEn }) => `${path} ${message} / ${messageEn}`.trim()).join('\n')}`);
  const known = new Set(rosterFields().map((field) => field.id));
  const unknown = Object.values(read.value)
    .flatMap((sheet) => Object.values(sheet.columns ?? {}))
    .filter((field) => field !== null && !known.has(field));
  if (unknown.length > 0)
    throw new InputError(`${sayFile(mapping)}：没有这些列：${unknown.join('、')}。能用的见 tongxing facts。 / No such fields: ${unknown.join(', ')}.`);
  return read.value;
}

async function readRosterFile(path: string, args: Arguments, rules: Rules, residence: string | undefined): Promise<RosterReading> {
  const mapping = await parseMapping(args);
  const bytes = await readInput(path, DEFAULT_LIMITS.fileBytes);
  const progress = progressLine();
  try {
    return await readOfficeRoster(bytes, fileName(path), rules, {
      mapping,
      asOf: dayOf(args),
      ...(residence === undefined ? {} : { near: residence }),
      onProgress: ({ sheet, rows }) => progress.say(args.language === 'zh' ? `读“${sheet}”，第${rows}行` : `Reading "${sheet}", row ${rows}`),
    });
  } catch (error) {
    if (error instanceof RosterRefusal) throw new InputError(`${sayFile(path)}：${error.sentence} / ${error.en}`, { cause: error });
    throw error;
  } finally {
    progress.end();
  }
}

/** JSON in pieces: the children of a large roster are never held as one text. */
async function* jsonPieces(screening: Screening, names: boolean): AsyncGenerator<string> {
  const { reading, ...head } = presentScreening(screening, { names });
  yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "children": [`;
  let first = true;
  for (const child of screening.children) {
    yield `${first ? '' : ','}\n    ${JSON.stringify(presentChild(child, { names }))}`;
    first = false;
  }
  yield `${first ? '' : '\n  '}],\n  "reading": ${JSON.stringify(reading, null, 2).replaceAll('\n', '\n  ')}\n}\n`;
}

function piecesOf(format: Format, screening: Screening, args: Arguments, rules: Rules): AsyncIterable<Uint8Array | string> {
  if (format === 'json') return jsonPieces(screening, args.names);
  const result = resultSheets(screening, rules);
  const [children] = result.sheets;
  return format === 'csv' && children ? streamCsv(children) : streamResult(result);
}

async function writePieces(path: string, pieces: AsyncIterable<Uint8Array | string>): Promise<void> {
  try {
    await pipeline(Readable.from(pieces), createWriteStream(path));
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && 'path' in cause)
      throw new InputError(`${path} 写不了（${String(cause.code)}），请检查文件夹在不在、文件是不是正开着。 / ${path} cannot be written.`, { cause });
    throw cause;
  }
}

function printTotals({ reading, services, trial }: Screening, { language }: Arguments): void {
  const zh = language === 'zh';
  if (reading.rows.length === 0) return print(zh ? '没有读到孩子。' : 'No children were read.');
  const sheets = reading.sheets
    .filter((sheet) => sheet.childRows > 0)
    .map(({ name, childRows }) => (zh ? `“${name}”${childRows}个` : `"${name}" ${childRows}`));
  print(
    zh ? `读到${reading.rows.length}个孩子（${sheets.join('，')}）。` : `${counted(reading.rows.length, 'child', 'children')} read (${sheets.join(', ')}).`,
    '',
  );
  if (trial) print(zh ? '各地没有定的标准用了示例，只供试用。' : 'Sample values stand for standards that are unset: for trial only.', '');
  const order = ['canHave', 'oneAnswerAway', 'notNow', 'notSettledLocally', 'notAsked'] as const;
  for (const { service, counts } of services) {
    const said = order.filter((shown) => counts[shown] > 0).map((shown) => `${sayShown(shown, language)}${zh ? `${counts[shown]}个` : ` ${counts[shown]}`}`);
    print(`${String(service.number).padStart(3)}  ${pad(zh ? service.official : service.en, 44)}${said.join(zh ? '，' : ', ')}`);
  }
}

/** A value that was left out, or a whole sheet that was. */
function isSerious({ severity, code }: RosterReading['problems'][number]): boolean {
  return severity === 'error' || code === 'noHeader';
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function sayProblem(problem: Problem, zh: boolean): string {
  const { sheet, row, column, sentence, remedy } = problem;
  const say = (part: string | number | undefined, words: string): string => (part === undefined ? '' : words);
  if (zh) return `${say(sheet, `“${sheet}”`)}${say(row, `第${row}行`)}${say(column, `${column}列`)}：${sentence}${remedy}`;
  return `${say(sheet, `"${sheet}"`)}${say(row, ` row ${row}`)}${say(column, `, column ${column}`)}: ${sayProblemInEnglish(problem)}`;
}

function printProblems({ problems, skipped }: RosterReading, { language }: Arguments): void {
  const zh = language === 'zh';
  const serious = problems.filter(isSerious);
  const found = problems.length;
  if (found > 0) print('', zh ? `问题${found}处，其中要改的${serious.length}处：` : `${counted(found, 'problem', 'problems')}, ${serious.length} to correct:`);
  for (const problem of serious.slice(0, PROBLEMS_SHOWN)) print(`  ${sayProblem(problem, zh)}`);
  const more = serious.length - PROBLEMS_SHOWN;
  if (more > 0) print(zh ? `  还有${more}处，写成文件就能看全：--out 结果.xlsx` : `  ${more} more; a file shows them all: --out result.xlsx`);
  const rows = skipped.reduce((sum, one) => sum + one.rows, 0);
  if (rows > 0)
    print(
      zh ? `没有当作儿童的行有${rows}行（标题、合计、签字等）。` : `${counted(rows, 'row was', 'rows were')} taken for no child (titles, sums, signatures).`,
    );
}

/** `tongxing screen`: a roster against the whole list. */
export async function runScreen(args: Arguments): Promise<number> {
  const [path] = args.positional;
  if (path === undefined) throw new UsageError('screen 要写一个文件名，或者用 - 表示标准输入。 / screen needs a file, or - for standard input.');
  const format = formatOf(args);
  const rules = commandRules(args);
  const residence = areaOf(args, rules);
  const reading = await readRosterFile(path, args, rules, residence);
  const progress = progressLine();
  const screening = await screenRoster(reading, rules, dayOf(args), {
    ...(residence === undefined ? {} : { residence }),
    onProgress: (share) => progress.say(`${args.language === 'zh' ? '在查，' : 'Checking, '}${Math.floor(share * 100)}%`),
  });
  progress.end();
  if (args.out !== undefined && format) await writePieces(args.out, piecesOf(format, screening, args, rules));
  if (args.json) {
    await pipeline(Readable.from(jsonPieces(screening, args.names)), process.stdout, { end: false });
  } else {
    printTotals(screening, args);
    printProblems(reading, args);
    if (args.out !== undefined) print('', args.language === 'zh' ? `结果写在 ${args.out}。` : `The result is in ${args.out}.`);
  }
  return reading.problems.some(isSerious) ? EXIT.cells : EXIT.done;
}
