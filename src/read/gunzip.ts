/** Gzip, streamed: files of one member and of many (each record of a web archive is one). */
import { createGunzip } from 'node:zlib';

/** How a stream of gzip ended. */
export interface GunzipEnd {
  /** Null when all was well. */
  damage: 'cut off' | 'damaged' | null;
}

/**
 * The bytes of `source`, decompressed when it is gzip, as they are when it is not. Never rejects for what is wrong with
 * the gzip: what can be read comes, and `end` then says how it ended.
 */
export async function* gunzipped(
  source: AsyncIterable<Uint8Array>,
  end: GunzipEnd = { damage: null },
): AsyncGenerator<Uint8Array> {
  const input = source[Symbol.asyncIterator]();
  const first = await input.next();
  if (first.done === true) return;
  const rest: AsyncIterable<Uint8Array> = { [Symbol.asyncIterator]: () => input };
  if (first.value[0] !== 0x1f || (first.value.length > 1 && first.value[1] !== 0x8b)) {
    yield first.value;
    yield* rest;
    return;
  }
  const inflater = new Inflater();
  try {
    let chunk: Uint8Array | undefined = first.value;
    while (chunk !== undefined && !inflater.ended) {
      for (let at = 0; at < chunk.length && !inflater.ended; at += PIECE) {
        await inflater.write(chunk.subarray(at, at + PIECE));
        yield* inflater.take();
      }
      const next = await input.next();
      chunk = next.done === true ? undefined : next.value;
    }
    await inflater.finish();
    yield* inflater.take();
    end.damage = inflater.damage;
  } finally {
    inflater.close();
    await input.return?.();
  }
}

/** Compressed bytes given at a time: they come to a thousand times as many at most. */
const PIECE = 16 * 1024;

/** A gunzip whose output is kept when it fails: a stream in Node drops what has not been read by then. */
class Inflater {
  readonly #gunzip = createGunzip();
  #output: Uint8Array[] = [];
  #given = 0;
  damage: GunzipEnd['damage'] = null;
  ended = false;

  constructor() {
    this.#gunzip.on('data', (chunk: Uint8Array) => this.#output.push(chunk));
    this.#gunzip.on('end', () => {
      this.ended = true;
    });
    this.#gunzip.on('error', ({ code }: NodeJS.ErrnoException) => {
      this.damage = code === 'Z_BUF_ERROR' ? 'cut off' : 'damaged';
      this.ended = true;
    });
  }

  write(piece: Uint8Array): Promise<void> {
    this.#given += piece.length;
    return this.#settled((done) => this.#gunzip.write(piece, done));
  }

  async finish(): Promise<void> {
    if (!this.ended) await this.#settled(() => this.#gunzip.end());
    // Node takes what is no gzip after a member for the end.
    if (this.damage === null && this.#gunzip.bytesWritten < this.#given) this.damage = 'damaged';
  }

  take(): Uint8Array[] {
    const output = this.#output;
    this.#output = [];
    return output;
  }

  close(): void {
    this.#gunzip.destroy();
  }

  /** When the step is done, or the gunzip is. */
  #settled(step: (done: () => void) => void): Promise<void> {
    return new Promise((go) => {
      const done = (): void => {
        for (const event of ['end', 'error', 'close']) this.#gunzip.off(event, done);
        go();
      };
      for (const event of ['end', 'error', 'close']) this.#gunzip.once(event, done);
      step(done);
    });
  }
}
