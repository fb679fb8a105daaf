/**
 * Texts that stand on page after page, as stylesheets do: templates write a mark in the place of each, which becomes its
 * bytes when the page is encoded. Half of a page is one; with a single `’` on the page, all of it would be two bytes a
 * character on the way.
 */

const encoder = new TextEncoder();

export class FixedParts {
  /** By mark. */
  readonly #bytes = new Map<string, Uint8Array>();

  /** A mark for `text`. It has the character NUL, of which HTML has none: no text of a page looks like it. */
  add(text: string): string {
    const mark = `\0${this.#bytes.size}\0`;
    this.#bytes.set(mark, encoder.encode(text));
    return mark;
  }

  /** `html` in UTF-8, with the text of each mark. */
  encode(html: string): Uint8Array {
    for (const [mark, bytes] of this.#bytes) {
      const at = html.indexOf(mark);
      if (at !== -1) return joined([this.encode(html.slice(0, at)), bytes, this.encode(html.slice(at + mark.length))]);
    }
    return encoder.encode(html);
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
