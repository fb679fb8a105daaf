/**
 * The marks of Markdown in a page that was turned into it as a whole, menus and all, as html2text, Turndown, reader
 * services and extensions of browsers do:
 *
 *     *   [Politics](https://example.org/politics "News of politics")
 *     [![A ferry at the pier](ferry.jpg)](/ferries)
 *     # Ferries sail **again**
 *
 * By lines and from left to right, for a parser takes such marks where a page has them by chance, and much longer.
 */
import { type Line, withText } from './lines.js';

/** Links from which on a dump is one in Markdown. */
const FEWEST = 4;
const LINKED = /\]\((?:https?:|mailto:|javascript:|[/#<.])/g;

/** Lines without the marks; what has nothing but marks and pictures is empty. As they are where links are not written so. */
export function withoutMarkdown(lines: readonly Line[]): readonly Line[] {
  let links = 0;
  for (const { text } of lines) if (text.includes('](')) links += text.match(LINKED)?.length ?? 0;
  if (links < FEWEST) return lines;
  return lines.map((line) => withText(line, bareOf(line.text), 'markup'));
}

/** In parentheses: an address that may hold some, and a title. */
const TARGET = String.raw`\((?:<[^<>]{0,2000}>|[^()\s<]*(?:\([^()\s]*\)[^()\s]*){0,3})(?: ["'][^"]{0,500}["'])?\)`;
/** Begun by no escaped bracket, lest each of many be held against all that follow. */
const LABEL = String.raw`(?<!\\)\[((?:[^[\]\\]|\\.|\[[^[\]]*\])*)\]`;

const STEPS: readonly (readonly [RegExp, string])[] = [
  // A rule, or what underlines a heading.
  [/^(?:(?:[*_-] ?){3,}|=+|-+)$/, ''],
  [/^(?:> ?)+/, ''],
  [new RegExp(`!${LABEL}${TARGET}`, 'gs'), ''],
  // Side by side: `[Home](/)[News](/news)`.
  [/\)\[/g, ') ['],
  [new RegExp(LABEL + TARGET, 'gs'), '$1'],
  // Of a link over several lines: what opens it, and what closes it.
  [/^((?:[*+-]|\d{1,3}[.)]) )?!?\[(?=[^\]]*$)/, '$1'],
  [new RegExp(String.raw`\]${TARGET}`, 'g'), ''],
  [/^(?:[*+-]|\d{1,3}[.)])$/, ''],
  // A heading in a link or an entry of a list, too.
  [/^ ?((?:[*+-]|\d{1,3}[.)]) )?#{1,6} +/, '$1'],
  [/(\*\*|__)([^*_\s](?:[^*_]*[^*_\s])?)\1/g, '$2'],
  [/(?<![\p{L}\p{N}*_])([*_])([^*_\s](?:[^*_]*[^*_\s])?)\1(?![\p{L}\p{N}*_])/gu, '$2'],
  [/`([^`]+)`/g, '$1'],
  [/\\([!-/:-@[-`{-~])/g, '$1'],
  [/ {2,}/g, ' '],
];

function bareOf(text: string): string {
  return STEPS.reduce((rest, [mark, instead]) => rest.replace(mark, instead), text).trim();
}
