/** How often each of some 32-bit numbers came: as a `Map`, and several times as fast. Filled and emptied for one dump after another. */
export class IntCounts {
  #keys = new Int32Array(SIZE);
  /** 0 where no number stands. */
  #counts = new Int32Array(SIZE);
  #size = 0;

  empty(): void {
    if (this.#keys.length > LARGEST) [this.#keys, this.#counts] = [new Int32Array(SIZE), new Int32Array(SIZE)];
    else this.#counts.fill(0);
    this.#size = 0;
  }

  /** How many times the number was added. */
  get(key: number): number {
    return this.#counts[this.#placeOf(key)] as number;
  }

  add(key: number): void {
    const place = this.#placeOf(key);
    const count = this.#counts[place] as number;
    this.#counts[place] = count + 1;
    if (count > 0) return;
    this.#keys[place] = key;
    this.#size += 1;
    if (this.#size * 2 > this.#keys.length) this.#grow();
  }

  /** Where the number stands, or would stand. */
  #placeOf(key: number): number {
    const mask = this.#keys.length - 1;
    let place = (key ^ (key >>> 15)) & mask;
    while (this.#counts[place] !== 0 && this.#keys[place] !== key) place = (place + 1) & mask;
    return place;
  }

  #grow(): void {
    const [keys, counts] = [this.#keys, this.#counts];
    this.#keys = new Int32Array(keys.length * 2);
    this.#counts = new Int32Array(keys.length * 2);
    counts.forEach((count, i) => {
      if (count === 0) return;
      const place = this.#placeOf(keys[i] as number);
      this.#keys[place] = keys[i] as number;
      this.#counts[place] = count;
    });
  }
}

/** At first; a power of two. */
const SIZE = 1024;
/** What has grown larger is not kept. */
const LARGEST = 1 << 14;
