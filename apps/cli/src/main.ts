import { parseArguments, UsageError, type Arguments, type CommandOptions } from './arguments.ts';
import { EXIT } from './exit.ts';
import { HELP } from './help.ts';
import { InputError } from './input.ts';

type Run = (args: Arguments) => Promise<number | void> | number | void;

/** A command is loaded when it is called: a wrong call is answered at once. */
interface Command extends CommandOptions {
  readonly load: () => Promise<Run>;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  list: { load: async () => (await import('./commands/list.ts')).runList, words: 0, options: [] },
  facts: { load: async () => (await import('./commands/facts.ts')).runFacts, words: 0, options: [] },
  check: { load: async () => (await import('./commands/check.ts')).runCheck, words: 1, options: ['--as-of'] },
  explain: { load: async () => (await import('./commands/explain.ts')).runExplain, words: 1, options: ['--as-of', '--area'] },
  screen: { load: async () => (await import('./commands/screen.ts')).runScreen, words: 1, options: ['--as-of', '--out', '--mapping', '--area', '--names'] },
  template: { load: async () => (await import('./commands/template.ts')).runTemplate, words: 0, options: ['--out'] },
  serve: { load: async () => (await import('./commands/serve.ts')).runServe, words: 0, options: [] },
};

async function main(argv: readonly string[]): Promise<number> {
  const [name = 'help', ...rest] = argv;
  if (['help', '--help', '-h'].includes(name) || rest.includes('--help')) {
    console.log(HELP);
    return EXIT.done;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new UsageError(`没有 ${name} 这个命令。 / There is no command "${name}".`);
  const args = parseArguments(rest, command);
  const run = await command.load();
  return (await run(args)) ?? EXIT.done;
}

/** A reader that closes early, such as head, is no fault. */
function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}

process.stdout.on('error', (error) => {
  if (!isClosedPipe(error)) throw error;
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
    } else if (!isClosedPipe(error)) {
      console.error(
        `程序出了错，请把下面这行报给我们。 / A fault of the program: please report this line.\n${error instanceof Error ? error.message : String(error)}`,
      );
      process.exitCode = EXIT.bug;
    }
  },
);
