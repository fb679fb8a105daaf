/** Reads a stream of bytes by lines and by counts, with never more in memory than is asked for. */

export class ByteReader {
  readonly #source: AsyncIterator<Uint8Array>;
  #chunk: Uint8Array = new Uint8Array(0);
  #at = 0;
  /** Bytes read and skipped so far. */
  offset = 0;

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** The next line without its end, as Latin-1, cut at `longest` characters; null at the end of the stream. */
  async readLine(longest: number): Promise<string | null> {
    let line = '';
    let any = false;
    while (await this.#fill()) {
      any = true;
      const end = this.#chunk.indexOf(0x0a, this.#at);
      const part = this.#chunk.subarray(this.#at, end === -1 ? this.#chunk.length : end);
      if (line.length < longest) line += Buffer.from(part.subarray(0, longest - line.length)).toString('latin1');
      this.#advance(part.length + (end === -1 ? 0 : 1));
      if (end !== -1) break;
    }
    return any ? line.replace(/\r$/, '') : null;
  }

  /** The next `count` bytes; fewer at the end of the stream. */
  async read(count: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    let left = count;
    while (left > 0 && (await this.#fill())) {
      const part = this.#chunk.subarray(this.#at, this.#at + left);
      parts.push(part);
      left -= part.length;
      this.#advance(part.length);
    }
    const [only] = parts;
    return parts.length === 1 && only !== undefined ? only : Buffer.concat(parts);
  }

  /** Passes over `count` bytes; how many there were. */
  async skip(count: number): Promise<number> {
    let left = count;
    while (left > 0 && (await this.#fill())) {
      const length = Math.min(left, this.#chunk.length - this.#at);
      left -= length;
      this.#advance(length);
    }
    return count - left;
  }

  /** Lets the source go before its end. */
  async close(): Promise<void> {
    await this.#source.return?.();
  }

  #advance(count: number): void {
    this.#at += count;
    this.offset += count;
  }

  async #fill(): Promise<boolean> {
    while (this.#at >= this.#chunk.length) {
      const next = await this.#source.next();
      if (next.done === true) return false;
      this.#chunk = next.value;
      this.#at = 0;
    }
    return true;
  }
}
