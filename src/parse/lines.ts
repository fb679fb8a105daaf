/** Text -> lines: cut, trimmed, with the spaces and invisible characters of copied text set right. */
import type { Omission } from '../core/records.js';

export interface Line {
  /** From 1. */
  readonly number: number;
  /** Without outer space, inner runs of space as one, without control and direction-override characters. */
  readonly text: string;
  /** Columns of white space before the text. */
  readonly indent: number;
  /** Of a line from which marks were taken: the text with them. It was wrapped so. */
  readonly written?: string;
  /** Why nothing is left of it. */
  readonly omitted?: Omission;
}

/** Space runs and odd spaces, control characters, soft hyphens, marks that override text direction. */
const UNCLEAN = /\s{2}|[^\S ]|[\u0000-\u001F\u007F-\u009F\u00AD\u202A-\u202E\u2066-\u2069\uFEFF\uFFFC]/;
/** The same of a text of many lines, whose outer spaces go anyway. In most dumps of browsers none has any, which is asked once. */
const UNCLEAN_LINES =
  / {2}|[^\S \n]|[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u00AD\u202A-\u202E\u2066-\u2069\uFEFF\uFFFC]/;
const REMOVED = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u202A-\u202E\u2066-\u2069\uFEFF\uFFFC]+/g;
const SPACES = /[\s\u0085]+/g;

/** The line as it was read before, with `text` in its place; `reason`: why nothing is left, where nothing is. */
export function withText(line: Line, text: string, reason: Omission): Line {
  if (text === line.text) return line;
  const { number, indent, written = line.text } = line;
  return text === '' ? { number, text, indent, written, omitted: reason } : { number, text, indent, written };
}

/** One space for each run; nothing invisible that could change how the rest of a page is shown. */
export function clean(text: string): string {
  const trimmed = text.trim();
  return UNCLEAN.test(trimmed) ? trimmed.replace(REMOVED, '').replace(SPACES, ' ').trim() : trimmed;
}

/**
 * The lines of a dump. A final line break ends the last line and begins no other, as `wc -l` counts.
 * Breaks are LF and CRLF; CR alone only in a text without any LF (old Macintosh files).
 */
export function splitLines(text: string): Line[] {
  const pieces = text.includes('\n') || !text.includes('\r') ? text.split('\n') : text.split('\r');
  if (pieces.at(-1) === '') pieces.pop();
  const isClean = !UNCLEAN_LINES.test(text);
  return pieces.map((piece, index) => ({
    number: index + 1,
    text: isClean ? piece.trim() : clean(piece),
    indent: indentOf(piece),
  }));
}

/** `\t* a` stands in column 8; a no-break space is a column. */
function indentOf(piece: string): number {
  let columns = 0;
  for (let i = 0; i < piece.length; i++) {
    const char = piece[i];
    if (char === ' ' || char === '\u00A0') columns += 1;
    else if (char === '\u3000') columns += 2;
    else if (char === '\t') columns += 8 - (columns % 8);
    else if (char !== '\uFEFF') break;
  }
  return columns;
}
