/**
 * Room for numbers that are needed no longer than a dump is read. To make an array of 600 of them takes V8 some
 * microseconds, and a dump needs dozens.
 */
export class Scratch<A extends Float64Array | Int32Array | Uint8Array> {
  readonly #make: (size: number) => A;
  #room: A;

  constructor(make: (size: number) => A) {
    this.#make = make;
    this.#room = make(0);
  }

  /** An array of `size` numbers, each `value`. What was taken before may be in the same place: it holds no more. */
  take(size: number, value: number): A {
    if (size > MOST) return this.#make(size).fill(value) as A;
    if (size > this.#room.length) this.#room = this.#make(Math.min(MOST, size * 2));
    return this.#room.subarray(0, size).fill(value) as A;
  }
}

/** A longer array is not kept. */
const MOST = 1 << 13;
