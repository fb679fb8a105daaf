/** The command line: commands, their options, and what is said of one that cannot be understood. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from './io.js';

type Options = NonNullable<ParseArgsConfig['options']>;

interface CommandSpec {
  readonly usage: string;
  readonly summary: string;
  readonly options: Options;
  /** A line for each option, for the help. */
  readonly help: readonly (readonly [option: string, meaning: string])[];
  /** How many arguments it takes at most. */
  readonly most: number;
}

export const COMMANDS = {
  build: {
    usage: 'build [FOLDER]',
    summary: 'build the site in FOLDER (default: here)',
    options: {
      out: { type: 'string' },
      date: { type: 'string' },
      switch: { type: 'boolean' },
      force: { type: 'boolean' },
      changed: { type: 'string' },
      profile: { type: 'string' },
      reporter: { type: 'string' },
      verbose: { type: 'boolean' },
    },
    help: [
      ['--out DIR', 'write to DIR (default: FOLDER/dist)'],
      ['--date TIME', 'the moment that the news sitemap counts from (ISO 8601; default: that of the newest content)'],
      ['--switch', 'make DIR a link that changes when the new site is whole: no reader sees a part of it'],
      ['--force', 'make everything anew, whatever is kept of the last build'],
      ['--changed FILE', 'write to FILE which files were added (A), changed (M) and removed (D)'],
      [
        '--profile FILE',
        'print where the time went, and write a trace to FILE that opens in Chrome (chrome://tracing)',
      ],
      ['--reporter json', 'print the result as one JSON document'],
      ['--verbose', 'show every message, however many there are of a kind'],
    ],
    most: 1,
  },
  dev: {
    usage: 'dev [FOLDER]',
    summary: 'build the site, show it in a browser, and follow every change',
    options: {
      port: { type: 'string' },
      host: { type: 'string' },
      out: { type: 'string' },
      verbose: { type: 'boolean' },
    },
    help: [
      ['--port N', 'serve at port N (default: the first free one from 8080 on)'],
      ['--host NAME', 'serve at NAME: 0.0.0.0 lets others in your network see it (default: localhost)'],
      ['--out DIR', 'write to DIR (default: FOLDER/dist)'],
      ['--verbose', 'show every message, however many there are of a kind'],
    ],
    most: 1,
  },
  check: {
    usage: 'check [FOLDER]',
    summary: 'read and check the site without writing anything',
    options: { reporter: { type: 'string' }, verbose: { type: 'boolean' } },
    help: [
      ['--reporter json', 'print the result as one JSON document'],
      ['--verbose', 'show every message, however many there are of a kind'],
    ],
    most: 1,
  },
  parse: {
    usage: 'parse FILE…|FOLDER|-',
    summary: 'print what each source gives, as JSON, one document a line',
    options: {
      pretty: { type: 'boolean' },
      'time-zone': { type: 'string' },
      lang: { type: 'string' },
      captured: { type: 'string' },
    },
    help: [
      ['--pretty', 'indent the JSON, for people'],
      ['--time-zone ZONE', 'clocks without an offset are in ZONE, as Asia/Baku'],
      ['--lang TAG', 'the language of the sources, as az'],
      ['--captured TIME', 'when the pages were copied (ISO 8601): "2 hours ago" counts from it'],
    ],
    most: Number.POSITIVE_INFINITY,
  },
  explain: {
    usage: 'explain FILE',
    summary: 'print a source with the role of each line beside it',
    options: {
      why: { type: 'boolean' },
      'time-zone': { type: 'string' },
      lang: { type: 'string' },
      captured: { type: 'string' },
    },
    help: [
      ['--why', 'also say what decided it'],
      ['--time-zone, --lang, --captured', 'as for parse'],
    ],
    most: 1,
  },
  init: {
    usage: 'init [FOLDER]',
    summary: 'make the folders of a new site',
    options: {},
    help: [],
    most: 1,
  },
} as const satisfies Record<string, CommandSpec>;

export type CommandName = keyof typeof COMMANDS;

export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

export interface ParsedArgs {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
}

/** The options and arguments of a command; throws a UsageError that says what was meant. */
export async function parseCommandLine(name: CommandName, args: readonly string[]): Promise<ParsedArgs> {
  const spec: CommandSpec = COMMANDS[name];
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: spec.options,
      allowPositionals: true,
      strict: true,
    });
    if (positionals.length > spec.most) {
      throw new UsageError(
        `Too many arguments: ${positionals.slice(spec.most).join(' ')}\nUsage: newsline ${spec.usage}`,
      );
    }
    return { values: values as ParsedArgs['values'], positionals };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(await explain(error, name, Object.keys(spec.options)));
  }
}

async function explain(error: unknown, name: string, options: readonly string[]): Promise<string> {
  const { code, message } = error as NodeJS.ErrnoException;
  const help = `\nSee newsline ${name} --help.`;
  const unknown = /^Unknown option '(-+)([^' ]*)/.exec(message);
  if (code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION' || unknown === null) return message + help;
  const { didYouMean } = await import('../core/suggest.js');
  const [, dashes = '', word = ''] = unknown;
  return `Unknown option ${dashes}${word}.${didYouMean(
    `--${word}`,
    options.map((option) => `--${option}`),
  )}${help}`;
}
