/** A stylesheet in a page: as an element that links to it, or with its text. */
import { escapeHtml } from './escape.js';

/** What needs no space around it. */
const MARKS = '{};,';

/** What a stylesheet asks for by a path that counts from its own file. */
const ASKS = /@import\b|\burl\(/i;

/**
 * The text without comments, indents and line breaks, fit for a `<style>` element: nothing in it ends that. Strings
 * stay as they are; of a comment that does not end the rest is one.
 */
export function styleText(css: string): string {
  const parts: string[] = [];
  let gap = false;
  let last = MARKS.charAt(0);
  for (let at = 0; at < css.length; ) {
    const end = partEnd(css, at);
    const part = css.slice(at, end);
    at = end;
    if (part.startsWith('/*')) continue;
    if (part.trim() === '') gap = true;
    else {
      if (gap && !MARKS.includes(last) && !MARKS.includes(part)) parts.push(' ');
      parts.push(part);
      last = part;
      gap = false;
    }
  }
  return parts.join('').replace(/<\/(?=style)/gi, '<\\/');
}

/** Where the string, the comment or the character ends that begins at `start`. */
function partEnd(css: string, start: number): number {
  const quote = css.charAt(start);
  if (quote === '/' && css.charAt(start + 1) === '*') {
    const end = css.indexOf('*/', start + 2);
    return end === -1 ? css.length : end + 2;
  }
  if (quote !== '"' && quote !== "'") return start + 1;
  for (let at = start + 1; at < css.length; at += 1) {
    const char = css.charAt(at);
    if (char === '\\') at += 1;
    else if (char === quote || char === '\n') return at + 1;
  }
  return css.length;
}

/** A `<style>` element with the text; null where the text asks for files beside it. */
export function inlineStyle(text: string): string | null {
  return ASKS.test(text) ? null : `<style>${text}</style>`;
}

export function linkedStyle(href: string): string {
  return `<link rel="stylesheet" href="${escapeHtml(href)}">`;
}
