/** The staging area of one build: a room for each file, by number. From the first room on, no other build may write. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { clearStaging, lockPath, stagedPath } from './journal.js';
import { type Lock, takeLock } from './lock.js';
import { STAGING } from './paths.js';

export class Staging {
  readonly #root: string;
  readonly #numbers = new Map<string, number>();
  #lock: Lock | null = null;

  /** `root`: the output folder, absolute. */
  constructor(root: string) {
    this.#root = root;
  }

  /** Throws a BusyError when another build is at work. */
  begin(): void {
    if (this.#lock !== null) return;
    mkdirSync(join(this.#root, STAGING), { recursive: true });
    this.#lock = takeLock(lockPath(this.#root));
  }

  end(): void {
    if (this.#lock === null) return;
    clearStaging(this.#root);
    this.#lock.release();
    this.#lock = null;
  }

  /** The name that the file has here. */
  numberOf(path: string): number {
    this.begin();
    const number = this.#numbers.get(path) ?? this.#numbers.size;
    this.#numbers.set(path, number);
    return number;
  }

  fileOf(path: string): string {
    return stagedPath(this.#root, this.numberOf(path));
  }
}
