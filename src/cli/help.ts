/** What `--help` prints. */
import { COMMANDS, type CommandName } from './args.js';

const EXIT_CODES = 'Exit codes: 0 good, 1 the content has errors, 2 wrong usage, 3 the disk or Newsline failed.';

/** The help of all commands. */
export function generalHelp(): string {
  return [
    'newsline: dumps of news pages and Markdown in, a static news site out',
    '',
    'Usage: newsline COMMAND [ARGUMENTS]',
    '',
    ...table(Object.values(COMMANDS).map(({ usage, summary }) => [usage, summary])),
    '',
    ...table([
      ['--help', 'this help, or that of a command'],
      ['--version', 'the version'],
    ]),
    '',
    EXIT_CODES,
    '',
  ].join('\n');
}

/** The help of one command. */
export function commandHelp(name: CommandName): string {
  const { usage, summary, help } = COMMANDS[name];
  const options = help.length === 0 ? [] : ['', 'Options:', ...table(help)];
  return [`newsline ${name}: ${summary}`, '', `Usage: newsline ${usage}`, ...options, '', EXIT_CODES, ''].join('\n');
}

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
