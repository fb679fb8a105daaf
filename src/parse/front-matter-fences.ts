/** Where front matter begins and ends, and what is meant for it and stands elsewhere. */
import { message } from '../core/messages.js';
import type { Message } from '../core/records.js';

/** `---` and, for what it is worth, `---yaml`. */
const OPENING = /^---([a-z]*)[ \t]*$/i;
const HYPHENS = /^---[ \t]*$/;
const PLUSES = /^\+\+\+[ \t]*$/;

/** JSON without fences, between lines that hold a brace alone, as Hugo has it. */
export const BRACES = 'braces';

/** Language → the line that ends it. */
export const CLOSING: ReadonlyMap<string, RegExp> = new Map([
  ...['', 'yaml', 'yml', 'json'].map((language) => [language, HYPHENS] as const),
  ['toml', PLUSES],
  [BRACES, /^\}[ \t]*$/],
]);

/** What follows the opening fence: '' or the name of a language. Null when the file has no front matter. */
export function languageOf([line = '', next = '']: readonly string[]): string | null {
  if (PLUSES.test(line)) return 'toml';
  if (/^\{[ \t]*$/.test(line) && /^\s*"/.test(next)) return BRACES;
  // `----` and `--- text` begin a Markdown text, not front matter.
  return OPENING.exec(line)?.[1]?.toLowerCase() ?? null;
}

/** `title: A`, as Pelican, MultiMarkdown and old versions of Hexo have it without a line above. */
const KEY = /^(?:title|date|author|authors|category|categories|tags|slug|status|layout|draft|permalink):(?:\s|$)/i;

/** What would be a text, though it may say that the article is a draft; null where nothing looks so. */
export function misplaced(lines: readonly string[], path: string): Message | null {
  const first = lines.findIndex((line) => line.trim() !== '');
  const [line = '', next = ''] = lines.slice(first, first + 2);
  const place = { path, line: first + 1, column: 1 };
  if (KEY.test(line) && KEY.test(next)) {
    const reason = 'There is no line of hyphens above the front matter';
    return message('front-matter:misplaced', reason, place, 'Put a line `---` above it, and one below it.');
  }
  if (first < 1 || languageOf([line, next]) === null || !/^\s*"?[\w-]+"?[ \t]*[:=]/.test(next)) return null;
  return message('front-matter:misplaced', 'The front matter does not begin in the first line', place);
}
