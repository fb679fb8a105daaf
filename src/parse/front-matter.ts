/**
 * The front matter of a Markdown article: YAML between two `---` lines, read with gray-matter unless it is plain,
 * TOML between two `+++` lines, or JSON in braces. Of gray-matter's engines only YAML can be reached, and that is our own, with positions;
 * others of its own would run JavaScript (`---js`).
 */
import { validate } from '../config/validate.js';
import { readAnyYaml, readSimpleYaml, type YamlData } from '../config/yaml.js';
import { message } from '../core/messages.js';
import { onDemand } from '../core/on-demand.js';
import type { Message } from '../core/records.js';
import { adoptKeys } from './foreign-keys.js';
import { BRACES, CLOSING, languageOf, misplaced } from './front-matter-fences.js';
import { type FrontMatterFields, type FrontMatterKey, FrontMatterSchema, SYNONYMS } from './front-matter-schema.js';
import { readToml } from './toml.js';

const matter = onDemand<typeof import('gray-matter')>('gray-matter');

export interface KeyPlace {
  /** As the file has it: `categories` of `section`. */
  readonly name: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

export interface FrontMatter {
  /** Null when there is an error in it. */
  readonly fields: FrontMatterFields | null;
  /** Where each key begins. */
  readonly keys: ReadonlyMap<FrontMatterKey, KeyPlace>;
  /** Line of each of `aliases`, of those that are equal of one. */
  readonly aliasLines: readonly number[];
  /** Lines of keys that mean nothing here. */
  readonly idleLines: readonly number[];
  /** How many lines it takes, fences included; 0 when the file has none. */
  readonly lineCount: number;
  readonly messages: readonly Message[];
}

/** Of a file without it. */
export const NO_FRONT_MATTER: FrontMatter = {
  fields: {},
  keys: new Map(),
  aliasLines: [],
  idleLines: [],
  lineCount: 0,
  messages: [],
};

/** Reads the front matter of a file whose lines are `lines`, without the keys `ignored`. The path is for messages. */
export function readFrontMatter(lines: readonly string[], path: string, ignored: readonly string[] = []): FrontMatter {
  const language = languageOf(lines);
  const failed = (messages: readonly Message[], lineCount = 0): FrontMatter => ({
    ...NO_FRONT_MATTER,
    fields: null,
    lineCount,
    messages,
  });
  if (language === null) {
    const problem = misplaced(lines, path);
    return problem === null ? NO_FRONT_MATTER : failed([problem]);
  }
  const start = { path, line: 1, column: 1 };
  const end = CLOSING.get(language);
  if (end === undefined) {
    return failed([message('front-matter:language', `Front matter in ${language} is not read`, start)]);
  }
  const closing = lines.findIndex((line, index) => index > 0 && end.test(line));
  if (closing === -1) return failed([message('front-matter:unclosed', 'The front matter has no end', start)]);

  const lineCount = closing + 1;
  const written = read(language, lines.slice(0, lineCount), path);
  if (written.messages.length > 0) return failed(written.messages, lineCount);
  const { data, nameOf, idle, messages: adopted } = adoptKeys(written, path, ignored);
  const checked = validate(data, FrontMatterSchema, { path, family: 'front-matter' });
  if (checked.value === null) return failed([...adopted, ...checked.messages], lineCount);
  const given = Object.keys(checked.value) as FrontMatterKey[];
  const keys = new Map(given.map((key) => [key, { name: nameOf(key), ...data.locate([key], 'key') }]));
  const aliases = [checked.value.aliases ?? []]
    .flat()
    .map((alias, index) => [alias, data.locate(['aliases', index], 'value').line] as const);
  const problems = clashes(checked.value, keys, path);
  return {
    fields: problems.length > 0 ? null : checked.value,
    keys,
    aliasLines: [...new Map(aliases).values()],
    idleLines: idle.map((key) => data.locate([key], 'key').line),
    lineCount,
    messages: [...adopted, ...problems],
  };
}

/** `block`: with the lines that open and close it. JSON is YAML, too. */
function read(language: string, block: readonly string[], path: string): YamlData {
  if (language === BRACES) return readAnyYaml({ path, text: block.join('\n'), family: 'front-matter', firstLine: 1 });
  const inner = block.slice(1, -1);
  return language === 'toml' ? readToml(inner, path, 2) : parseYaml(inner, path);
}

function parseYaml(block: readonly string[], path: string): YamlData {
  return (
    readSimpleYaml({ path, text: block.join('\n'), family: 'front-matter', firstLine: 2 }) ?? byMatter(block, path)
  );
}

function byMatter(block: readonly string[], path: string): YamlData {
  let data: YamlData | null = null;
  const yaml = (text: string): object => {
    // The text begins with the line break after the opening fence: its first line is the fence's, line 1.
    data = readAnyYaml({ path, text, family: 'front-matter', firstLine: 1 });
    return {};
  };
  const refuse = (): never => {
    throw new Error('Only YAML is read as front matter');
  };
  matter()(['---', ...block, '---', ''].join('\n'), {
    language: 'yaml',
    // With the line break, so that a value may hold a line that only begins with three hyphens.
    delimiters: ['---', '---\n'],
    engines: { yaml, json: refuse, javascript: refuse, js: refuse, coffee: refuse, toml: refuse },
  });
  // gray-matter does not call the engine for a block of comments and blank lines alone.
  return data ?? readAnyYaml({ path, text: '', family: 'front-matter', firstLine: 1 });
}

function clashes(fields: FrontMatterFields, keys: FrontMatter['keys'], path: string): Message[] {
  return SYNONYMS.filter(([ours, theirs]) => fields[ours] !== undefined && fields[theirs] !== undefined).map(
    ([ours, theirs]) => {
      const line = Math.max(keys.get(ours)?.line ?? 1, keys.get(theirs)?.line ?? 1);
      const reason = `\`${ours}\` and \`${theirs}\` mean the same, and both are given`;
      return message('front-matter:invalid-value', reason, { path, line, column: 1 }, 'Remove one of the two.');
    },
  );
}
