import { runCheck } from './commands/check.ts';
import { runExplain } from './commands/explain.ts';
import { runFacts } from './commands/facts.ts';
import { runList } from './commands/list.ts';
import { runScreen } from './commands/screen.ts';
import { runServe } from './commands/serve.ts';
import { runTemplate } from './commands/template.ts';
import { parseArguments, UsageError, type Arguments } from './arguments.ts';
import { HELP } from './help.ts';
import { InputError } from './input.ts';

/** Exit codes: 0 done, 1 the input could not be used, 2 the call was wrong, 70 a fault of the program. */
const EXIT = { ok: 0, input: 1, usage: 2, bug: 70 } as const;

const COMMANDS: Readonly<Record<string, (args: Arguments) => Promise<void> | void>> = {
  list: runList,
  facts: runFacts,
  check: runCheck,
  explain: runExplain,
  screen: runScreen,
  template: runTemplate,
  serve: runServe,
};

async function main(argv: readonly string[]): Promise<number> {
  const [name = 'help', ...rest] = argv;
  if (['help', '--help', '-h'].includes(name)) {
    console.log(HELP);
    return EXIT.ok;
  }
  const command = COMMANDS[name];
  if (!command) throw new UsageError(`没有 ${name} 这个命令。 / There is no command "${name}".`);
  await command(parseArguments(rest));
  return EXIT.ok;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    if (error instanceof UsageError) {
      console.error(`${error.message}\n\n${HELP}`);
      process.exitCode = EXIT.usage;
    } else if (error instanceof InputError) {
      console.error(error.message);
      process.exitCode = EXIT.input;
    } else {
      console.error(`程序出了错，请把下面这行报给我们。 / A fault of the program: please report this line.\n${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = EXIT.bug;
    }
  },
);
