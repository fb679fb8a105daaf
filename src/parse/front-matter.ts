/**
 * The front matter of a Markdown article: YAML between two `---` lines, read with gray-matter. Of its engines only
 * YAML can be reached, and that is our own, with positions; gray-matter's own would run JavaScript (`---js`).
 */
import matter from 'gray-matter';
import { validate } from '../config/validate.js';
import { readYaml, type YamlData } from '../config/yaml.js';
import { message } from '../core/messages.js';
import type { Message } from '../core/records.js';
import { type FrontMatterFields, type FrontMatterKey, FrontMatterSchema, SYNONYMS } from './front-matter-schema.js';

export interface FrontMatter {
  /** Null when there is an error in it. */
  readonly fields: FrontMatterFields | null;
  /** Number of the line that each key begins in, from 1. */
  readonly keyLines: ReadonlyMap<FrontMatterKey, number>;
  /** How many lines it takes, fences included; 0 when the file has none. */
  readonly lineCount: number;
  readonly messages: readonly Message[];
}

const NONE: FrontMatter = { fields: {}, keyLines: new Map(), lineCount: 0, messages: [] };

/** `---` and, for what it is worth, `---yaml`. */
const OPENING = /^---([a-z]*)[ \t]*$/i;
const CLOSING = /^---[ \t]*$/;

/** Reads the front matter of a file whose lines are `lines`. The path is for messages. */
export function readFrontMatter(lines: readonly string[], path: string): FrontMatter {
  const language = languageOf(lines[0] ?? '');
  if (language === null) return NONE;
  const failed = (found: Message, lineCount: number): FrontMatter => ({
    fields: null,
    keyLines: new Map(),
    lineCount,
    messages: [found],
  });
  const start = { path, line: 1, column: 1 };
  if (!['', 'yaml', 'yml'].includes(language)) {
    return failed(message('front-matter:language', `Front matter in ${language} is not read`, start), 0);
  }
  const closing = lines.findIndex((line, index) => index > 0 && CLOSING.test(line));
  if (closing === -1) return failed(message('front-matter:unclosed', 'The front matter has no end', start), 0);

  const data = parseYaml(lines.slice(1, closing), path);
  const lineCount = closing + 1;
  if (data.messages.length > 0) return { fields: null, keyLines: new Map(), lineCount, messages: data.messages };
  const checked = validate(data, FrontMatterSchema, { path, family: 'front-matter' });
  if (checked.value === null) return { fields: null, keyLines: new Map(), lineCount, messages: checked.messages };
  const keys = Object.keys(checked.value) as FrontMatterKey[];
  const keyLines = new Map(keys.map((key) => [key, data.locate([key], 'key').line]));
  const messages = clashes(checked.value, keyLines, path);
  return { fields: messages.length > 0 ? null : checked.value, keyLines, lineCount, messages };
}

/** What follows the opening fence: '' or the name of a language. Null when the file has no front matter. */
function languageOf(line: string): string | null {
  if (line.trimEnd() === '+++') return 'TOML';
  // `----` and `--- text` begin a Markdown text, not front matter.
  return OPENING.exec(line)?.[1]?.toLowerCase() ?? null;
}

function parseYaml(block: readonly string[], path: string): YamlData {
  let data: YamlData | null = null;
  const yaml = (text: string): object => {
    // The text begins with the line break after the opening fence: its first line is the fence's, line 1.
    data = readYaml({ path, text, family: 'front-matter', firstLine: 1 });
    return {};
  };
  const refuse = (): never => {
    throw new Error('Only YAML is read as front matter');
  };
  matter(['---', ...block, '---', ''].join('\n'), {
    language: 'yaml',
    // With the line break, so that a value may hold a line that only begins with three hyphens.
    delimiters: ['---', '---\n'],
    engines: { yaml, json: refuse, javascript: refuse, js: refuse, coffee: refuse, toml: refuse },
  });
  // gray-matter does not call the engine for a block of comments and blank lines alone.
  return data ?? readYaml({ path, text: '', family: 'front-matter', firstLine: 1 });
}

function clashes(fields: FrontMatterFields, keyLines: ReadonlyMap<FrontMatterKey, number>, path: string): Message[] {
  return SYNONYMS.filter(([ours, theirs]) => fields[ours] !== undefined && fields[theirs] !== undefined).map(
    ([ours, theirs]) => {
      const line = Math.max(keyLines.get(ours) ?? 1, keyLines.get(theirs) ?? 1);
      const reason = `\`${ours}\` and \`${theirs}\` mean the same, and both are given`;
      return message('front-matter:invalid-value', reason, { path, line, column: 1 }, 'Remove one of the two.');
    },
  );
}
