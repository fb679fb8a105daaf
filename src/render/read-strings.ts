/** Files of words → the words of one language: `strings/en.yaml` and its siblings, one file a language. */
import type { KeyPath } from '../config/key-path.js';
import { readYaml } from '../config/yaml.js';
import { message, type Place } from '../core/messages.js';
import type { Message } from '../core/records.js';
import { didYouMean } from '../core/suggest.js';
import { DEFAULT_DATES, readDateWords } from './date-words.js';
import { digitGroupsOf } from './digit-groups.js';
import { notUtf8 } from './not-utf8.js';
import type { Plural, Strings } from './strings.js';
import type { StringsFile } from './theme-files.js';

type Tree = { readonly [key: string]: unknown };

/** What a theme falls back to. */
const FALLBACK = 'en';

/** What a file may have beside `text`. */
const DATES = 'dates';

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
  const trees: Words[] = [];
  // From the widest to the most specific, so that the last word wins.
  for (const tag of [...new Set(known)].reverse()) {
    const own = files.filter((file) => same(file.language, tag)).sort((left, right) => right.rank - left.rank);
    for (const file of own) {
      const words = parse(file, messages);
      if (words !== null) trees.push(words);
    }
  }
  for (const [index, words] of trees.entries()) {
    const { tree, file, place } = words;
    for (const key of Object.keys(tree))
      if (key !== 'text' && key !== DATES) messages.push(misplaced(key, texts, place([key])));
    const found = flatten(tree['text'], ['text'], words, messages);
    // The first file is the built-in English one, which has every key but those that a theme adds in English.
    const adds = index === 0 || (file.rank > 0 && same(file.language, FALLBACK));
    const reference = adds ? null : texts;
    for (const [key, text] of found) {
      if (reference !== null && !Object.hasOwn(reference, key)) {
        const reason = `No template uses the key \`${key}\`.${didYouMean(key, Object.keys(reference))}`;
        messages.push(message('theme:strings', reason, place(['text', ...key.split('.')])));
      } else texts[key] = text;
    }
  }
  const dates = await readDateWords(trees, messages);
  return { strings: { language: used, texts, dates: dates ?? DEFAULT_DATES, digits: digitGroupsOf(used) }, messages };
}

/** `zh-Hant-TW` → itself, `zh-Hant`, `zh` (RFC 4647, 3.4 lookup). */
function widening(language: string): string[] {
  const parts = language.split('-');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
}

function same(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

interface Words {
  readonly tree: Tree;
  readonly file: StringsFile;
  /** Where a key stands. */
  readonly place: (key: KeyPath) => Place;
}

function parse(file: StringsFile, messages: Message[]): Words | null {
  const { path, text } = file;
  const unread = notUtf8(file, 'theme:strings');
  if (unread !== null) {
    messages.push(unread);
    return null;
  }
  const { value: tree, messages: found, locate } = readYaml({ path, text, family: 'config', firstLine: 1 });
  for (const { reason, line, column } of found) messages.push(message('theme:strings', reason, { path, line, column }));
  if (isTree(tree)) return { tree, file, place: (key) => ({ path, ...locate(key, 'key') }) };
  if (found.length === 0) messages.push(message('theme:strings', 'The file holds no keys', { path, line: 1 }));
  return null;
}

/** `{ labels: { video: 'Video' } }` → `labels.video` → `Video`; a map with the key `other` is a plural. */
function flatten(value: unknown, at: KeyPath, words: Words, messages: Message[]): [string, string | Plural][] {
  const isAll = at.length === 1;
  if (value === undefined && isAll) return [];
  const name = at.slice(1).join('.');
  if (typeof value === 'string' && !isAll) return [[name, value]];
  if (isTree(value)) {
    if (!isAll && isPlural(value)) return [[name, value]];
    return Object.entries(value).flatMap(([key, inner]) => flatten(inner, [...at, key], words, messages));
  }
  const reason = isAll ? '`text` must be a map of keys and words' : `\`${name}\` is no text; put it in quotes`;
  messages.push(message('theme:strings', reason, words.place(at)));
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

/** `skip: To the news` without `text:` above it, or a key that there is nowhere. */
function misplaced(key: string, texts: Readonly<Record<string, unknown>>, place: Place): Message {
  const isText = Object.keys(texts).some((known) => known === key || known.startsWith(`${key}.`));
  const hint = isText ? ' It belongs under `text`.' : didYouMean(key, ['text', DATES]);
  return message('theme:strings', `Unknown key \`${key}\`.${hint}`, place);
}
