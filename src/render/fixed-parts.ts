/**
 * Texts that stand on page after page, as stylesheets do: templates write a mark in the place of each, which becomes its
 * bytes when the page is encoded. Half of a page is one; with a single `’` on the page, all of it would be two bytes a
 * character on the way.
 */

/** `\0` and a number and `\0`. HTML has no such character: no text of a page looks like a mark. */
const MARK = /\0(\d+)\0/;
/** The most that a UTF-16 unit takes in UTF-8. */
const BYTES_A_UNIT = 3;

/** Where pages are put together, one after the other. */
let desk = Buffer.allocUnsafe(1 << 18);

export class FixedParts {
  /** By number. */
  readonly #bytes: Uint8Array[] = [];

  /** A mark for `text`. */
  add(text: string): string {
    this.#bytes.push(Buffer.from(text));
    return `\0${this.#bytes.length - 1}\0`;
  }

  /** `html` in UTF-8, with the text of each mark. */
  encode(html: string): Uint8Array {
    // Every other one is the number of a mark.
    const parts = html.split(MARK);
    let most = html.length * BYTES_A_UNIT;
    for (let i = 1; i < parts.length; i += 2) most += this.#fixed(parts[i] as string).length;
    if (desk.length < most) desk = Buffer.allocUnsafe(most);
    let end = 0;
    for (const [i, part] of parts.entries()) {
      if (i % 2 === 0) end += desk.write(part, end);
      else {
        const bytes = this.#fixed(part);
        desk.set(bytes, end);
        end += bytes.length;
      }
    }
    return new Uint8Array(desk.subarray(0, end));
  }

  #fixed(number: string): Uint8Array {
    return this.#bytes[Number(number)] ?? Buffer.from(`\0${number}\0`);
  }
}
