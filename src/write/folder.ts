/**
 * File operations inside an output folder. Nothing is followed out of it, whatever links lie in it.
 *
 * They are synchronous: for small files that takes half the time of Node's promises, and nothing waits for them.
 */
import {
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  type Stats,
  unlinkSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { hashOfPieces } from '../core/file-hash.js';
import { sha256 } from '../core/hash.js';

/** What is at a path, beside what shall be there. `foreign` may not be written over. */
export type State = 'missing' | 'same' | 'different' | 'foreign';

export class OutputFolder {
  readonly root: string;
  /** Folders known to be there: true when they are inside of the root. */
  readonly #folders = new Map<string, boolean>();

  /** `root`: an absolute, real path. */
  constructor(root: string) {
    this.root = root;
    this.#folders.set(root, true);
  }

  /** Of the file at `path`; null when there is none, or no file. */
  stamp(path: string): string | null {
    const found = lstat(`${this.root}${sep}${path}`);
    return found?.isFile() ? stampOf(found) : null;
  }

  /** Of the files at all `paths`; null when one of them is not there. */
  stamps(paths: readonly string[]): string | null {
    const stamps: string[] = [];
    for (const path of paths) {
      const stamp = this.stamp(path);
      if (stamp === null) return null;
      stamps.push(stamp);
    }
    return stampsOf(stamps);
  }

  /** `size` in bytes, `hash`: SHA-256 of them; `own`: Newsline made what is there. A file of others that holds the very same bytes is taken over. */
  compare(path: string, { size, hash }: { size: number; hash: string }, own: () => boolean): State {
    const full = join(this.root, path);
    const found = lstat(full);
    if (found === null) return 'missing';
    // A folder may be one of stale files, which go first; if not, writing finds out.
    if (found.isDirectory()) return 'missing';
    if (!found.isFile() || !this.#isInside(dirname(full))) return 'foreign';
    if (found.size === size && hashOf(full, size) === hash) return 'same';
    return own() ? 'different' : 'foreign';
  }

  /** Moves a file of the staging area into its place, where it is already if it is not there. False when something that is not ours is in the way. */
  move(from: string, path: string): boolean {
    const full = join(this.root, path);
    if (!this.#ensure(dirname(full))) return false;
    try {
      renameSync(from, full);
      return true;
    } catch (error) {
      // A former attempt moved it. Asked here, since at all others it is there.
      if (lstat(from) === null) return true;
      if (isBlocked(error)) return false;
      throw new Error(`Cannot write ${full}`, { cause: error });
    }
  }

  /** Removes a file that holds what `hash` says, and the folders that are empty then. */
  remove(path: string, hash: string): 'removed' | 'edited' | 'gone' {
    const full = join(this.root, path);
    const found = lstat(full);
    if (!found?.isFile() || !this.#isInside(dirname(full))) return 'gone';
    if (hashOf(full, found.size) !== hash) return 'edited';
    unlinkSync(full);
    this.#prune(dirname(full));
    return 'removed';
  }

  /** Makes the folder and those above it, from the root down, so that none is made behind a link that leads out. */
  #ensure(folder: string): boolean {
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    if (!this.#ensure(dirname(folder))) return false;
    let inside = true;
    try {
      mkdirSync(folder);
    } catch (error) {
      if (!isBlocked(error)) throw new Error(`Cannot make the folder ${folder}`, { cause: error });
      const found = lstat(folder);
      inside = (found?.isDirectory() || found?.isSymbolicLink()) === true && this.#leadsInside(folder);
    }
    this.#folders.set(folder, inside);
    return inside;
  }

  #isInside(folder: string): boolean {
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    const inside = this.#leadsInside(folder);
    if (inside) this.#folders.set(folder, true);
    return inside;
  }

  #leadsInside(folder: string): boolean {
    const real = attempt(() => realpathSync.native(folder));
    return real !== null && `${real}${sep}`.startsWith(this.root.endsWith(sep) ? this.root : `${this.root}${sep}`);
  }

  #prune(folder: string): void {
    for (let empty = folder; empty !== this.root; empty = dirname(empty)) {
      try {
        rmdirSync(empty);
      } catch {
        return; // Not empty: others have files in it.
      }
      this.#folders.delete(empty);
    }
  }
}

/** Changes whenever the file does: writing sets its times, and putting another in its place its inode. */
export function stampOf({ size, mtimeMs, ctimeMs, ino }: Stats): string {
  return `${size} ${mtimeMs} ${ctimeMs} ${ino}`;
}

/** One hash for many stamps. */
export function stampsOf(stamps: readonly string[]): string {
  return sha256(stamps.join('\n'));
}

/** Bytes of a file that is read as a whole: more than a page has, less than a film. */
const WHOLE = 2 ** 20;

/** SHA-256 of the file. */
function hashOf(full: string, size: number): string {
  return size <= WHOLE ? sha256(readFileSync(full)) : hashOfPieces(full);
}

/** Null when there is nothing at the path. */
export function lstat(path: string): Stats | null {
  return attempt(() => lstatSync(path, { throwIfNoEntry: false }) ?? null);
}

/** Null when there is nothing at the path that `work` is about. */
function attempt<Result>(work: () => Result): Result | null {
  try {
    return work();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP') return null;
    throw error;
  }
}

/** Something else is at the path already. */
function isBlocked(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return ['EEXIST', 'ENOTDIR', 'EISDIR', 'ENOTEMPTY'].includes(code ?? '');
}
