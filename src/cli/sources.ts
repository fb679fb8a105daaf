/** The sources that a command line names, with what the configuration and the options say of each. */
import { stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { isLanguageTag, isTimeZone } from '../config/checks.js';
import { CONFIG_PATH, CONTENT_FOLDER, defaultConfig, loadConfig } from '../config/load.js';
import { contextFor } from '../config/overrides.js';
import type { Config } from '../config/schema.js';
import { isoTimestamp } from '../core/iso-time.js';
import type { Message, SourceFormat } from '../core/records.js';
import type { ParseContext } from '../core/types.js';
import { type Listed, listSources, type ReadSource, readEach, readStream, roleOf } from '../read/index.js';
import type { ParsedArgs } from './args.js';
import { Beside } from './beside.js';
import { type Io, UsageError } from './io.js';
import { findSite, isFolder } from './site-folder.js';

/** A source that is still to be read. `path` as a person would write it: see `Source.path`. */
export interface Input extends Listed {
  /** Absolute; null for standard input. */
  readonly full: string | null;
  /** Of a web archive only the page that has this path: `pages.warc#urn:uuid:1`. */
  readonly page?: string;
}

/** What was found of a command line's arguments. */
export interface Inputs {
  readonly inputs: readonly Input[];
  readonly messages: readonly Message[];
}

/** The sources at `given` paths: files, folders (of a site its content), `-`. Throws a UsageError for what is not there. */
export async function findInputs(given: readonly string[], io: Io): Promise<Inputs> {
  const inputs: Input[] = [];
  const messages: Message[] = [];
  for (const path of given) {
    if (path === '-') inputs.push({ path, format: 'text', full: null });
    else if (await isFolder(resolve(io.cwd, path))) {
      const found = await inFolder(path, io.cwd);
      inputs.push(...found.inputs);
      messages.push(...found.messages);
    } else inputs.push(await fileAt(path, io.cwd));
  }
  return { inputs, messages };
}

async function fileAt(path: string, cwd: string): Promise<Input> {
  const input = { path: withSlashes(path), format: formatOf(path), full: resolve(cwd, path) };
  if ((await stat(input.full).catch(() => null)) !== null) return input;
  const archive = path.slice(0, Math.max(0, path.lastIndexOf('#')));
  if (archive === '' || formatOf(archive) !== 'warc') throw new UsageError(`There is no file ${path}`);
  return { ...(await fileAt(archive, cwd)), page: input.path };
}

async function inFolder(given: string, cwd: string): Promise<Inputs> {
  const root = resolve(cwd, given);
  const start = (await isFolder(join(root, CONTENT_FOLDER))) ? CONTENT_FOLDER : '';
  const site = await findSite(root);
  const skip = site === null ? [] : [withSlashes(relative(root, join(site, CONFIG_PATH)))];
  const { sources, messages } = listSources(root, start, skip);
  const named = (path: string): string => withSlashes(join(given, path));
  return {
    inputs: sources.map(({ path, format }) => ({ path: named(path), format, full: join(root, path) })),
    messages: messages.map((message) => ({ ...message, path: named(message.path) })),
  };
}

/** A file that is named outright is a source whatever it is called: a dump, unless its name says otherwise. */
function formatOf(path: string): SourceFormat {
  const role = roleOf(basename(path));
  return role === 'picture' || role === 'attachment' || role === 'ignored' || role === 'unknown' ? 'text' : role;
}

/** The sources in an input: of a web archive one a page. What standard input holds is told by how it begins. */
export function readInput(input: Input, io: Io): AsyncIterable<ReadSource> {
  if (input.full === null) return readStream(io.stdin, '-');
  const all = readEach(input.full, input);
  return input.page === undefined ? all : onePage(all, input.page);
}

async function* onePage(all: AsyncIterable<ReadSource>, path: string): AsyncGenerator<ReadSource> {
  for await (const read of all) {
    if ((read.file ?? read.messages[0])?.path !== path) continue;
    yield read;
    return;
  }
  throw new UsageError(`There is no page ${path}`);
}

/** Says for each source what its parse depends on; keeps the configuration of each site that it comes by. */
export class Contexts {
  readonly #options: Pick<ParsedArgs, 'values'>;
  readonly #cwd: string;
  readonly #sites = new Map<string, Promise<string | null>>();
  readonly #configs = new Map<string, Promise<Config | null>>();
  readonly #beside = new Beside();
  /** Of the configurations that were read. */
  readonly messages: Message[] = [];

  constructor(options: Pick<ParsedArgs, 'values'>, cwd: string) {
    this.#options = options;
    this.#cwd = cwd;
    checkOptions(options);
  }

  /** Null when the configuration of the source's site has errors; `messages` holds them. */
  async contextOf(input: Input): Promise<ParseContext | null> {
    const site = await this.#siteOf(input);
    const config = site === null ? defaultConfig() : await this.#configOf(site);
    if (config === null) return null;
    const path = site === null || input.full === null ? input.path : withSlashes(relative(site, input.full));
    const isNamed = input.full !== null && input.format === 'markdown';
    const context = contextFor(path, config, isNamed ? await this.#beside.languageOf(input.full, path) : undefined);
    const timeZone = this.#option('time-zone') ?? context.timeZone;
    const lang = this.#option('lang');
    const given = this.#option('captured');
    const captured = given === null ? null : isoTimestamp(given, timeZone);
    // Options come before what is said of an archive, and of its pages.
    const said = {
      ...(this.#option('time-zone') === null ? {} : { timeZone }),
      ...(lang === null ? {} : { lang }),
      ...(captured === null ? {} : { captured }),
    };
    const pages = Object.entries(context.pages ?? {}).map(([name, page]) => [name, { ...page, ...said }] as const);
    return {
      ...context,
      timeZone,
      lang: lang ?? context.lang,
      override: { ...context.override, timeZone, ...said },
      ...(pages.length === 0 ? {} : { pages: Object.fromEntries(pages) }),
    };
  }

  /** The site that the source lies in; for one that lies in none, and for standard input, that of this folder. */
  async #siteOf({ full }: Input): Promise<string | null> {
    const start = full === null ? this.#cwd : dirname(full);
    const site = this.#sites.get(start) ?? findSite(start).then((found) => found ?? findSite(this.#cwd));
    this.#sites.set(start, site);
    return site;
  }

  #configOf(site: string): Promise<Config | null> {
    const known = this.#configs.get(site);
    if (known) return known;
    const config = loadConfig(site).then((loaded) => {
      this.messages.push(...loaded.messages.map((message) => ({ ...message, path: join(site, message.path) })));
      return loaded.config;
    });
    this.#configs.set(site, config);
    return config;
  }

  #option(name: string): string | null {
    const value = this.#options.values[name];
    return typeof value === 'string' ? value : null;
  }
}

function checkOptions({ values }: Pick<ParsedArgs, 'values'>): void {
  const check = (name: string, isGood: (value: string) => boolean, expected: string): void => {
    const value = values[name];
    if (typeof value === 'string' && !isGood(value))
      throw new UsageError(`--${name} must be ${expected}, but is ${value}`);
  };
  check('time-zone', isTimeZone, 'an IANA time zone such as Asia/Baku');
  check('lang', isLanguageTag, 'a BCP 47 language tag such as en or az');
  check(
    'captured',
    (value) => isoTimestamp(value, 'UTC') !== null,
    'a date and time such as 2024-07-23T14:30:00+04:00',
  );
}

function withSlashes(path: string): string {
  return path.split(sep).join('/');
}
