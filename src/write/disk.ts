/**
 * Publishes a site into a folder. What is new or changed is first written to a staging area; `commit` writes a journal
 * of what is to be done, then does it by renames, each file whole. After a crash the next build finishes it or, where
 * there is no journal yet, forgets it. Files that Newsline did not make are never touched; what has not changed is
 * neither written nor, where it is known by its stamp, read. While one build writes, another one fails.
 */
import { mkdirSync, realpathSync, rmdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { sha256 } from '../core/hash.js';
import { message } from '../core/messages.js';
import type { Message } from '../core/records.js';
import type { OutputFile } from '../core/types.js';
import { lstat, OutputFolder } from './folder.js';
import { apply, clearStaging, lockPath, recover, stagedPath, writeJournal } from './journal.js';
import { type Lock, takeLock } from './lock.js';
import { type Manifest, readManifest } from './manifest.js';
import { STAGING } from './paths.js';
import { bytesOf, type Memories, type Memory, type Publication, type Published, type Writer } from './writer.js';

/** A writer into `folder`, which is made when it is not there. `refusal` says which folders must not be given. */
export class DiskWriter implements Writer {
  readonly id: string;
  readonly #path: string;

  constructor(folder: string) {
    this.#path = folder;
    this.id = resolve(folder);
  }

  async begin(memories: Memories = new Map()): Promise<Publication> {
    const isNew = lstat(this.#path) === null;
    if (isNew) mkdirSync(this.#path, { recursive: true });
    const folder = new OutputFolder(realpathSync.native(this.#path));
    recover(folder);
    return new DiskPublication(folder, readManifest(folder.root), memories, isNew);
  }
}

interface Told {
  readonly key: string;
  readonly hash: string;
  /** As the file lies there; null while it is staged. */
  stamp: string | null;
}

class DiskPublication implements Publication {
  readonly #folder: OutputFolder;
  readonly #before: Manifest;
  readonly #memories: Memories;
  readonly #told = new Map<string, Told>();
  /** Path → how it is now; in the order of their numbers in the staging area. */
  readonly #staged = new Map<string, 'missing' | 'different'>();
  readonly #messages: Message[] = [];
  readonly #isNew: boolean;
  #lock: Lock | null = null;

  constructor(folder: OutputFolder, before: Manifest, memories: Memories, isNew: boolean) {
    this.#isNew = isNew;
    this.#folder = folder;
    this.#before = before;
    this.#memories = memories;
  }

  keep(path: string, key: string): boolean {
    const known = this.#memories.get(path);
    if (known?.key !== key || !this.#isAsLeft(path, known)) return false;
    this.#told.set(path, { key, hash: known.hash, stamp: known.stamp });
    return true;
  }

  put(path: string, key: string, contents: OutputFile['contents']): void {
    const bytes = bytesOf(contents);
    const hash = sha256(bytes);
    const known = this.#memories.get(path);
    if (known?.hash === hash && this.#isAsLeft(path, known)) {
      this.#told.set(path, { key, hash, stamp: known.stamp });
      return;
    }
    const state = this.#folder.compare(path, bytes, this.#before.has(path));
    if (state === 'foreign') {
      this.#messages.push(foreign(path));
      return;
    }
    const stamp = state === 'same' ? this.#folder.stamp(path) : null;
    this.#told.set(path, { key, hash, stamp });
    if (state === 'same') return;
    this.#beginStaging();
    writeFileSync(stagedPath(this.#folder.root, this.#staged.size), bytes);
    this.#staged.set(path, state);
  }

  async commit(): Promise<Published> {
    const moves = [...this.#staged.keys()].map((path) => [path, this.#told.get(path)?.hash ?? ''] as const);
    // What is left to others, of whom one may have taken the place of an own file, is no longer own.
    const removals = [...this.#before].filter(([path]) => !this.#told.has(path)).sort(byPath);
    const taken = [...this.#told]
      .filter(([path, { hash }]) => !this.#staged.has(path) && this.#before.get(path) !== hash)
      .map(([path, { hash }]) => [path, hash] as const);
    let applied: ReturnType<typeof apply> = { removed: [], edited: [], failed: [] };
    if (moves.length + removals.length + taken.length > 0) {
      this.#beginStaging();
      const journal = { moves, taken, removals };
      writeJournal(this.#folder.root, journal);
      applied = apply(this.#folder, journal, this.#before);
      this.#endStaging();
    }
    for (const path of applied.failed) {
      this.#told.delete(path);
      this.#messages.push(foreign(path));
    }
    // Now, since whoever edits a file later must be noticed.
    for (const path of this.#staged.keys()) {
      const told = this.#told.get(path);
      if (told !== undefined) told.stamp = this.#folder.stamp(path);
    }
    for (const path of applied.edited)
      this.#messages.push(message('write:edited-file', 'Not removed: it was changed by hand', { path }));
    const pathsOf = (wanted: string): string[] =>
      [...this.#staged].filter(([path, state]) => state === wanted && this.#told.has(path)).map(([path]) => path);
    const [added, changed] = [pathsOf('missing').sort(), pathsOf('different').sort()];
    return {
      added,
      changed,
      removed: [...applied.removed].sort(),
      unchanged: this.#told.size - added.length - changed.length,
      messages: this.#messages.sort((a, b) => (a.path < b.path ? -1 : 1)),
    };
  }

  async abort(): Promise<void> {
    this.#endStaging();
    if (this.#isNew) rmdirSync(this.#folder.root);
  }

  memories(): Memories {
    const memories = new Map<string, Memory>();
    for (const [path, { key, hash, stamp }] of this.#told) if (stamp !== null) memories.set(path, { key, hash, stamp });
    return memories;
  }

  /** From now on nobody else may. */
  #beginStaging(): void {
    if (this.#lock !== null) return;
    mkdirSync(join(this.#folder.root, STAGING), { recursive: true });
    this.#lock = takeLock(lockPath(this.#folder.root));
  }

  #endStaging(): void {
    if (this.#lock === null) return;
    clearStaging(this.#folder.root);
    this.#lock.release();
    this.#lock = null;
  }

  #isAsLeft(path: string, { hash, stamp }: Memory): boolean {
    return this.#before.get(path) === hash && this.#folder.stamp(path) === stamp;
  }
}

function byPath([left]: readonly [string, string], [right]: readonly [string, string]): number {
  return left < right ? -1 : 1;
}

function foreign(path: string): Message {
  return message('write:foreign-file', 'Not written: something that Newsline did not make is in its place', { path });
}
