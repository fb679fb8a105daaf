/** Values at hand by key: those that were put or asked for lately, at most twice `atHand` of them. */
export class Recent<Key, Value> {
  readonly #atHand: number;
  #now = new Map<Key, Value>();
  #before = new Map<Key, Value>();

  constructor(atHand: number) {
    this.#atHand = atHand;
  }

  get(key: Key): Value | undefined {
    const found = this.#now.get(key) ?? this.#before.get(key);
    if (found !== undefined) this.put(key, found);
    return found;
  }

  put(key: Key, value: Value): void {
    this.#now.set(key, value);
    if (this.#now.size < this.#atHand) return;
    this.#before = this.#now;
    this.#now = new Map();
  }

  forget(key: Key): void {
    this.#now.delete(key);
    this.#before.delete(key);
  }
}
