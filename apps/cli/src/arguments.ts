import { isPlainDate } from '@tongxing/policy';

/** The call was wrong: the help is shown with the sentence. */
export class UsageError extends Error {}

/** What stands behind the command's name. */
export interface Arguments {
  readonly positional: readonly string[];
  readonly json: boolean;
  readonly trial: boolean;
  readonly asOf: string | undefined;
  readonly out: string | undefined;
}

const VALUED = new Set(['--as-of', '--out']);
const FLAGS = new Set(['--json', '--trial']);

/** Reads options in any order; one that is not known is refused, not ignored. */
export function parseArguments(argv: readonly string[]): Arguments {
  const positional: string[] = [];
  const flags = new Set<string>();
  const values = new Map<string, string>();
  for (let index = 0; index < argv.length; index += 1) {
    const word = argv[index] ?? '';
    const [name = '', inline] = word.startsWith('--') ? word.split('=', 2) : [word];
    if (VALUED.has(name)) {
      const value = inline ?? argv[(index += 1)];
      if (value === undefined) throw new UsageError(`${name} 后面要写内容。 / ${name} needs a value.`);
      values.set(name, value);
    } else if (FLAGS.has(word)) flags.add(word);
    else if (word.startsWith('--')) throw new UsageError(`没有 ${word} 这个选项。 / There is no option ${word}.`);
    else positional.push(word);
  }
  const asOf = values.get('--as-of');
  if (asOf !== undefined && !isPlainDate(asOf)) throw new UsageError(`--as-of 要写真实存在的日子，如 2026-11-24，现在是“${asOf}”。 / --as-of needs a real day.`);
  return { positional, json: flags.has('--json'), trial: flags.has('--trial'), asOf, out: values.get('--out') };
}
