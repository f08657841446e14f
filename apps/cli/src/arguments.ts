import { isPlainDate } from '@tongxing/policy';

/** The call was wrong: the help is shown with the sentence. */
export class UsageError extends Error {}

/** The language of what is printed; sentences about a wrong call or file are always in both. */
export type Language = 'zh' | 'en';

/** What stands behind the command's name. */
export interface Arguments {
  readonly positional: readonly string[];
  readonly json: boolean;
  readonly trial: boolean;
  /** Whether machine output may carry names and what stands in the cells. */
  readonly names: boolean;
  readonly language: Language;
  readonly asOf: string | undefined;
  readonly out: string | undefined;
  readonly mapping: string | undefined;
  readonly area: string | undefined;
}

/** The options of a command; `--json`, `--trial` and `--lang` belong to all of them. */
export interface CommandOptions {
  /** How many words may stand beside the options. */
  readonly words: number;
  readonly options: readonly string[];
}

const VALUED = new Set(['--as-of', '--out', '--mapping', '--area', '--lang']);
const FLAGS = new Set(['--json', '--trial', '--names']);
const COMMON = ['--json', '--trial', '--lang'];

/** Reads options in any order; one that is not known, or that this command has no use for, is refused and not ignored. */
export function parseArguments(argv: readonly string[], command: CommandOptions): Arguments {
  const positional: string[] = [];
  const values = new Map<string, string>();
  const allowed = new Set([...COMMON, ...command.options]);
  for (let index = 0; index < argv.length; index += 1) {
    const word = argv[index] ?? '';
    const equals = word.startsWith('--') ? word.indexOf('=') : -1;
    const name = equals < 0 ? word : word.slice(0, equals);
    if (!name.startsWith('--')) positional.push(word);
    else if (!allowed.has(name) || (FLAGS.has(name) && equals >= 0))
      throw new UsageError(`这个命令没有 ${word} 这个选项。 / This command has no option ${word}.`);
    else if (FLAGS.has(name)) values.set(name, 'yes');
    else {
      const value = equals < 0 ? argv[(index += 1)] : word.slice(equals + 1);
      if (value === undefined || value === '' || (equals < 0 && VALUED.has(value))) throw new UsageError(`${name} 后面要写内容。 / ${name} needs a value.`);
      values.set(name, value);
    }
  }
  if (positional.length > command.words)
    throw new UsageError(
      `多了“${positional[command.words]}”。名字里有空格的文件，前后要加引号。 / "${positional[command.words]}" is one word too many; quote a file name with spaces.`,
    );
  const asOf = values.get('--as-of');
  if (asOf !== undefined && !isPlainDate(asOf))
    throw new UsageError(`--as-of 要写真有的日子，如2026-11-24，现在写的是“${asOf}”。 / --as-of needs a day that exists, such as 2026-11-24.`);
  const language = values.get('--lang') ?? 'zh';
  if (language !== 'zh' && language !== 'en') throw new UsageError(`--lang 写 zh 或者 en，现在写的是“${language}”。 / --lang is zh or en.`);
  return {
    positional,
    language,
    asOf,
    json: values.has('--json'),
    trial: values.has('--trial'),
    names: values.has('--names'),
    out: values.get('--out'),
    mapping: values.get('--mapping'),
    area: values.get('--area'),
  };
}
