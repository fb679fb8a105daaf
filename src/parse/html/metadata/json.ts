/** JSON as it stands in pages: often broken in ways that have one reading. */

export type JsonValue = string | number | boolean | null | JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** Larger scripts are applications' state. */
const LARGEST = 2_000_000;

/** The value, or null when it cannot be read. Several values in one script come as an array. */
export function parseLoosely(text: string): JsonValue {
  if (text.length > LARGEST) return null;
  const bare = text
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/, '')
    .replace(/(?:-->|(?:\/\/\s*|\/\*\s*)?\]\]>(?:\s*\*\/)?)\s*$/, '')
    .trim();
  return attempt(bare) ?? attempt(mended(bare));
}

function attempt(text: string): JsonValue {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return null;
  }
}

/**
 * Line breaks and tabs within strings are escaped, stray backslashes doubled, commas before a closing bracket and a
 * semicolon at the end dropped, commas between values that lack them set. One pass over the text.
 */
function mended(text: string): string {
  let out = '';
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string;
    if (!inside) {
      if (char === '"') inside = true;
      if (char === ',' && /[\]}]/.test(nextVisible(text, at + 1))) continue;
      if (char === ';' && nextVisible(text, at + 1) === '') continue;
      out += char;
      if (char === '}' && nextVisible(text, at + 1) === '{') out += ',';
    } else if (char === '\\') {
      const next = text[at + 1] ?? '';
      if ('"\\/bfnrtu'.includes(next) && next !== '') {
        out += char + next;
        at += 1;
      } else out += '\\\\';
    } else if (char === '"') {
      // A quote that neither ends a key nor a value was meant as text.
      if (/[,:\]}]|^$/.test(nextVisible(text, at + 1))) {
        inside = false;
        out += char;
      } else out += '\\"';
    } else out += char < ' ' ? (char === '\n' || char === '\r' || char === '\t' ? ' ' : '') : char;
  }
  return text.startsWith('{') && /}\s*,?\s*{/.test(out) ? wrap(out) : out;
}

/** `{…}{…}`, two documents in one script. */
function wrap(text: string): string {
  return attempt(text) === null && attempt(`[${text}]`) !== null ? `[${text}]` : text;
}

/** The next character that is no white space; '' at the end. Looks a short way only, so that the pass stays linear. */
function nextVisible(text: string, from: number): string {
  const end = Math.min(text.length, from + 200);
  for (let at = from; at < end; at++) if (text.charCodeAt(at) > 32) return text[at] as string;
  return '';
}
