import { runCheck } from './commands/check.ts';
import { runExplain } from './commands/explain.ts';
import { runFacts } from './commands/facts.ts';
import { runList } from './commands/list.ts';
import { runScreen } from './commands/screen.ts';
import { runServe } from './commands/serve.ts';
import { runTemplate } from './commands/template.ts';
import { parseArguments, UsageError, type Arguments, type CommandOptions } from './arguments.ts';
import { EXIT } from './exit.ts';
import { HELP } from './help.ts';
import { InputError } from './input.ts';

interface Command extends CommandOptions {
  readonly run: (args: Arguments) => Promise<number | void> | number | void;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  list: { run: runList, words: 0, options: [] },
  facts: { run: runFacts, words: 0, options: [] },
  check: { run: runCheck, words: 1, options: ['--as-of'] },
  explain: { run: runExplain, words: 1, options: ['--as-of', '--area'] },
  screen: { run: runScreen, words: 1, options: ['--as-of', '--out', '--mapping', '--area', '--names'] },
  template: { run: runTemplate, words: 0, options: ['--out'] },
  serve: { run: runServe, words: 0, options: [] },
};

async function main(argv: readonly string[]): Promise<number> {
  const [name = 'help', ...rest] = argv;
  if (['help', '--help', '-h'].includes(name) || rest.includes('--help')) {
    console.log(HELP);
    return EXIT.done;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new UsageError(`没有 ${name} 这个命令。 / There is no command "${name}".`);
  return (await command.run(parseArguments(rest, command))) ?? EXIT.done;
}

// A reader that closes early, such as head, is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(EXIT.done);
});

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
