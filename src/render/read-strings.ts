/** Files of words → the words of one language: `strings/en.yaml` and its siblings, one file a language. */
import { parseDocument } from 'yaml';
import { message } from '../core/messages.js';
import type { Message } from '../core/records.js';
import { didYouMean } from '../core/suggest.js';
import { DEFAULT_DATES, readDateWords } from './date-words.js';
import type { Plural, Strings } from './strings.js';
import type { StringsFile } from './theme-files.js';

type Tree = { readonly [key: string]: unknown };

/** What a theme falls back to. */
const FALLBACK = 'en';

const CATEGORIES = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

/**
 * The strings of `language`: each key from the first of its file, that of the wider language (`az` for
 * `az-Latn`) and English, and of several folders from the most specific. A site can so change one word.
 */
export async function readStrings(
  files: readonly StringsFile[],
  language: string,
): Promise<{ strings: Strings; messages: Message[] }> {
  const messages: Message[] = [];
  const chain = [...widening(language), FALLBACK];
  const known = chain.filter((tag) => files.some((file) => same(file.language, tag)));
  const [used = FALLBACK] = known;
  if (used === FALLBACK && chain[0]?.toLowerCase().split('-')[0] !== FALLBACK) {
    messages.push(
      message('theme:language', `The theme has no words in \`${language}\`; English stands in`, {
        path: 'templates/strings',
      }),
    );
  }
  const texts: Record<string, string | Plural> = {};
  const trees: { tree: Tree; file: StringsFile }[] = [];
  // From the widest to the most specific, so that the last word wins.
  for (const tag of [...new Set(known)].reverse()) {
    const own = files.filter((file) => same(file.language, tag)).sort((left, right) => right.rank - left.rank);
    for (const file of own) {
      const tree = parse(file, messages);
      if (tree !== null) trees.push({ tree, file });
    }
  }
  for (const [index, { tree, file }] of trees.entries()) {
    const found = flatten(tree['text'], file, messages);
    // The first file is the built-in English one, which has every key but those that a theme adds in English.
    const adds = index === 0 || (file.rank > 0 && same(file.language, FALLBACK));
    const reference = adds ? null : texts;
    for (const [key, text] of found) {
      if (reference !== null && !Object.hasOwn(reference, key)) {
        messages.push(unknownKey(key, Object.keys(reference), file));
      } else texts[key] = text;
    }
  }
  const dates = await readDateWords(trees, messages);
  return { strings: { language: used, texts, dates: dates ?? DEFAULT_DATES }, messages };
}

/** `zh-Hant-TW` → itself, `zh-Hant`, `zh` (RFC 4647, 3.4 lookup). */
function widening(language: string): string[] {
  const parts = language.split('-');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
}

function same(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

function parse(file: StringsFile, messages: Message[]): Tree | null {
  const document = parseDocument(file.text);
  const [error] = document.errors;
  if (error !== undefined) {
    const place = { path: file.path, line: error.linePos?.[0].line ?? null, column: error.linePos?.[0].col ?? null };
    messages.push(message('theme:strings', error.message.split('\n')[0] ?? 'This is no YAML', place));
    return null;
  }
  const tree: unknown = document.toJS({ maxAliasCount: 0 });
  if (isTree(tree)) return tree;
  messages.push(message('theme:strings', 'The file holds no keys', { path: file.path }));
  return null;
}

/** `{ labels: { video: 'Video' } }` → `labels.video` → `Video`; a map with the key `other` is a plural. */
function flatten(value: unknown, file: StringsFile, messages: Message[], prefix = ''): [string, string | Plural][] {
  if (value === undefined && prefix === '') return [];
  if (typeof value === 'string') return [[prefix, value]];
  if (isTree(value)) {
    if (prefix !== '' && isPlural(value)) return [[prefix, value]];
    return Object.entries(value).flatMap(([key, inner]) =>
      flatten(inner, file, messages, prefix === '' ? key : `${prefix}.${key}`),
    );
  }
  messages.push(message('theme:strings', `\`${prefix || 'text'}\` is no text; put it in quotes`, { path: file.path }));
  return [];
}

function isPlural(tree: Tree): tree is Plural & Tree {
  return (
    Object.hasOwn(tree, 'other') &&
    Object.entries(tree).every(([category, text]) => CATEGORIES.has(category) && typeof text === 'string')
  );
}

export function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unknownKey(key: string, known: readonly string[], file: StringsFile): Message {
  return message('theme:strings', `No template uses the key \`${key}\`.${didYouMean(key, known)}`, { path: file.path });
}
