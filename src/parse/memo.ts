/**
 * What was found out about a text, kept for when it comes again: of the lines of a site's dumps two in three stand in
 * an earlier dump too. Only results that depend on nothing but the text may be kept so, and nobody may change them;
 * then it cannot be told from what is put out whether they were kept.
 */
export class Memo<Value> {
  readonly #most: number;
  #young = new Map<string, Value>();
  #old: ReadonlyMap<string, Value> = new Map();

  /** Keeps the last `most` texts asked for, and at most twice as many. */
  constructor(most: number) {
    this.#most = most;
  }

  get(text: string): Value | undefined {
    const young = this.#young.get(text);
    if (young !== undefined) return young;
    const old = this.#old.get(text);
    if (old !== undefined) this.set(text, old);
    return old;
  }

  /** `text` is held as long as the value: it must be no part of a longer string (see `ownCopy`). */
  set(text: string, value: Value): void {
    if (this.#young.size >= this.#most) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(text, value);
  }
}

/** The text in memory of its own: a line that is cut out of a dump keeps all of the dump in memory (V8 slices strings). */
export function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}
