/** From arguments to an exit code. Loads no more than the command needs: `--version` must cost next to nothing. */
import { type CommandName, isCommand, type ParsedArgs } from './args.js';
import { EXIT, type ExitCode, type Io, painter, UsageError } from './io.js';

export type Command = (args: ParsedArgs, io: Io) => Promise<ExitCode>;

/** Runs `newsline ARGV`. Never rejects: what fails is printed, and told by the exit code. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    const { failureText, lines } = await import('./failure.js');
    if (error instanceof UsageError) {
      io.stderr.write(`${painter(io.stderr, io.env)('red', 'newsline:')} ${lines(error.message)}\n`);
      return EXIT.usage;
    }
    io.stderr.write(failureText(error, io));
    return EXIT.failure;
  }
}

async function dispatch(argv: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...rest] = argv;
  if (name === '--version' || name === '-v') {
    const { version } = await import('./version.js');
    io.stdout.write(`${version}\n`);
    return EXIT.good;
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const { generalHelp, commandHelp } = await import('./help.js');
    const about = rest[0];
    const text = about !== undefined && isCommand(about) ? commandHelp(about) : generalHelp();
    (name === undefined ? io.stderr : io.stdout).write(text);
    return name === undefined ? EXIT.usage : EXIT.good;
  }
  if (!isCommand(name)) throw new UsageError(await unknownCommand(name));
  const end = rest.includes('--') ? rest.indexOf('--') : rest.length;
  if (rest.slice(0, end).some((arg) => arg === '--help' || arg === '-h')) {
    io.stdout.write((await import('./help.js')).commandHelp(name));
    return EXIT.good;
  }
  const { parseCommandLine } = await import('./args.js');
  const command = await loadCommand(name);
  return command(await parseCommandLine(name, rest), io);
}

async function loadCommand(name: CommandName): Promise<Command> {
  switch (name) {
    case 'build':
      return (await import('./commands/build.js')).runBuild;
    case 'dev':
      return (await import('./commands/dev.js')).runDev;
    case 'check':
      return (await import('./commands/check.js')).runCheck;
    case 'parse':
      return (await import('./commands/parse.js')).runParse;
    case 'explain':
      return (await import('./commands/explain.js')).runExplain;
    case 'init':
      return (await import('./commands/init.js')).runInit;
  }
}

/** What other generators call commands of ours, where the name itself is not near. */
const ELSEWHERE: Readonly<Record<string, CommandName>> = {
  serve: 'dev',
  server: 'dev',
  preview: 'dev',
  watch: 'dev',
  start: 'dev',
  new: 'init',
  create: 'init',
  generate: 'build',
  validate: 'check',
  lint: 'check',
};

async function unknownCommand(name: string): Promise<string> {
  const [{ COMMANDS }, { didYouMean }] = await Promise.all([import('./args.js'), import('../core/suggest.js')]);
  const meant = Object.hasOwn(ELSEWHERE, name) ? ELSEWHERE[name] : undefined;
  return `Unknown command ${name}.${didYouMean(meant ?? name, Object.keys(COMMANDS))}\nSee newsline --help.`;
}
