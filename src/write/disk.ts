/**
 * Publishes a site into a folder. What is new or changed is first written to a staging area; `commit` writes a journal
 * of what is to be done, then does it by renames, each file whole. After a crash the next build finishes it or, where
 * there is no journal yet, forgets it. Files that Newsline did not make are never touched; what has not changed is
 * neither written nor, where it is known by its stamp, read. While one build writes, another one fails.
 */
import { realpathSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { sha256 } from '../core/hash.js';
import { message } from '../core/messages.js';
import type { Message } from '../core/records.js';
import type { OutputFile } from '../core/types.js';
import { Editions } from './editions.js';
import { lstat, OutputFolder, stampsOf } from './folder.js';
import { type Applied, apply, clearStaging, type Journal, recover, stagedPath, writeJournal } from './journal.js';
import { makeFolder } from './make-folder.js';
import { type Manifest, readManifest } from './manifest.js';
import { Staging } from './staging.js';
import {
  bytesOf,
  type GroupMemory,
  type Memories,
  type Memory,
  NO_MEMORIES,
  type Publication,
  type Published,
  type Room,
  type Writer,
  type Written,
} from './writer.js';

/**
 * A writer into `folder`, which is made when it is not there. `refusal` says which folders must not be given. With
 * `switched` the folder is a link, which changes when the site is whole: see editions.ts.
 */
export class DiskWriter implements Writer {
  readonly id: string;
  readonly #path: string;
  readonly #editions: Editions | null;

  constructor(folder: string, { switched = false }: { switched?: boolean } = {}) {
    this.#path = folder;
    this.id = resolve(folder);
    this.#editions = switched ? new Editions(this.id) : null;
  }

  async begin(memories: Memories = NO_MEMORIES): Promise<Publication> {
    const isNew = this.#editions?.open() ?? lstat(this.#path) === null;
    if (isNew) makeFolder(this.#path);
    const folder = new OutputFolder(realpathSync.native(this.#path));
    recover(folder);
    const before = readManifest(folder.root);
    // Only with the list that it was made with can a memory be trusted.
    const trusted = before.hash === memories.list ? memories : NO_MEMORIES;
    return new DiskPublication(folder, before, trusted, { isNew, editions: this.#editions });
  }
}

interface Told {
  readonly group: string;
  readonly key: string;
  readonly hash: string;
  /** As the file lies there; null while it is staged. */
  stamp: string | null;
}

class DiskPublication implements Publication {
  #folder: OutputFolder;
  readonly #before: Manifest;
  readonly #memories: Memories;
  /** Groups that are kept as a whole. */
  readonly #kept = new Map<string, GroupMemory>();
  /** Keys of the other groups. */
  readonly #keys = new Map<string, string>();
  readonly #told = new Map<string, Told>();
  /** What was at the path when its room was given. */
  readonly #rooms = new Map<string, Memory>();
  /** Path → how it is now. */
  readonly #staged = new Map<string, 'missing' | 'different'>();
  readonly #messages: Message[] = [];
  readonly #isNew: boolean;
  readonly #editions: Editions | null;
  readonly #staging: Staging;
  /** Hash of the list of own files, as it is now. */
  #list: string;

  constructor(
    folder: OutputFolder,
    before: Manifest,
    memories: Memories,
    { isNew, editions }: { isNew: boolean; editions: Editions | null },
  ) {
    this.#isNew = isNew;
    this.#editions = editions;
    this.#folder = folder;
    this.#staging = new Staging(folder.root);
    this.#before = before;
    this.#list = before.hash;
    this.#memories = memories;
  }

  keepAll(group: string, key: string): readonly string[] | null {
    this.#keys.set(group, key);
    const known = this.#memories.groups.get(group);
    if (known === undefined || known.key !== key || this.#folder.stamps(known.paths) !== known.stamps) return null;
    this.#kept.set(group, known);
    return known.paths;
  }

  keep(path: string, key: string, group = ''): boolean {
    const known = this.#memories.groups.get(group)?.files().get(path);
    if (known?.key !== key || this.#folder.stamp(path) !== known.stamp) return false;
    this.#told.set(path, { ...known, group });
    return true;
  }

  room(path: string, group = ''): Room {
    const known = this.#published(path, group);
    // Now, since what is edited in the meantime must be noticed by the next build.
    if (known !== null) this.#rooms.set(path, known);
    return { file: this.#staging.fileOf(path), published: known?.hash ?? null };
  }

  putWritten(path: string, key: string, { size }: Written, group: string, hash: string): void {
    const known = this.#rooms.get(path);
    if (known?.hash === hash) this.#told.set(path, { ...known, key, group });
    else this.#tell(path, { group, key, hash, size });
  }

  put(path: string, key: string, contents: OutputFile['contents'], group = '', hash = sha256(bytesOf(contents))): void {
    const bytes = bytesOf(contents);
    const known = this.#published(path, group);
    if (known?.hash === hash) this.#told.set(path, { ...known, key, group });
    else if (this.#tell(path, { group, key, hash, size: bytes.length }))
      writeFileSync(this.#staging.fileOf(path), bytes);
  }

  async commit(): Promise<Published> {
    const moves = [...this.#staged.keys()].map(
      (path) => [path, this.#told.get(path)?.hash ?? '', this.#staging.numberOf(path)] as const,
    );
    // What is left to others, of whom one may have taken the place of an own file, is no longer own.
    const removals = this.#stale().sort(byPath);
    const taken = [...this.#told]
      .filter(([path, { group, hash }]) => !this.#staged.has(path) && this.#listed(path, group) !== hash)
      .map(([path, { hash }]) => [path, hash] as const);
    let applied: Applied = { removed: [], edited: [], failed: [] };
    if (moves.length + removals.length + taken.length > 0) {
      this.#staging.begin();
      const journal = { moves, taken, removals };
      applied = this.#editions === null ? this.#applyTo(this.#folder, journal) : this.#switch(this.#editions, journal);
      this.#list = readManifest(this.#folder.root).hash;
    }
    this.#staging.end();
    for (const path of applied.failed) {
      this.#told.delete(path);
      this.#messages.push(foreign(path));
    }
    // Now, since whoever edits a file later must be noticed.
    for (const [path, told] of this.#told) told.stamp ??= this.#folder.stamp(path);
    for (const path of applied.edited)
      this.#messages.push(message('write:edited-file', 'Not removed: it was changed by hand', { path }));
    const pathsOf = (wanted: string): string[] =>
      [...this.#staged].filter(([path, state]) => state === wanted && this.#told.has(path)).map(([path]) => path);
    const [added, changed] = [pathsOf('missing').sort(), pathsOf('different').sort()];
    return {
      added,
      changed,
      removed: [...applied.removed].sort(),
      unchanged: this.#told.size + this.#keptFiles() - added.length - changed.length,
      messages: this.#messages.sort((a, b) => (a.path < b.path ? -1 : 1)),
    };
  }

  async abort(): Promise<void> {
    this.#staging.end();
    if (!this.#isNew) return;
    if (this.#editions === null) rmdirSync(this.#folder.root);
    else this.#editions.close();
  }

  memories(): Memories {
    const files = new Map<string, Map<string, Memory>>();
    // Of a file that somebody took away in the meantime nothing is known.
    let isWhole = true;
    for (const [path, { group, key, hash, stamp }] of this.#told) {
      if (stamp === null) isWhole = false;
      else files.set(group, (files.get(group) ?? new Map<string, Memory>()).set(path, { key, hash, stamp }));
    }
    const groups = new Map(this.#kept);
    for (const [group, own] of files) groups.set(group, groupOf(this.#keys.get(group) ?? '', own));
    return { list: isWhole ? this.#list : '', groups };
  }

  /** The file as it was left, if it still is. */
  #published(path: string, group: string): Memory | null {
    const known = this.#memories.groups.get(group)?.files().get(path);
    return known !== undefined && this.#folder.stamp(path) === known.stamp ? known : null;
  }

  /** True when the file is to be published from the staging area. */
  #tell(path: string, { group, key, hash, size }: { group: string; key: string; hash: string; size: number }): boolean {
    const own = (): boolean => this.#listed(path, group) !== undefined;
    const state = this.#isNew ? 'missing' : this.#folder.compare(path, { size, hash }, own);
    if (state === 'foreign') {
      this.#messages.push(foreign(path));
      return false;
    }
    this.#told.set(path, { group, key, hash, stamp: state === 'same' ? this.#folder.stamp(path) : null });
    if (state === 'same') return false;
    this.#staged.set(path, state);
    return true;
  }

  #keptFiles(): number {
    return [...this.#kept.values()].reduce((sum, { paths }) => sum + paths.length, 0);
  }

  /** Own files that are no longer told, with what they held. */
  #stale(): (readonly [path: string, hash: string])[] {
    const { groups } = this.#memories;
    // Where nothing is remembered no group is kept.
    const before =
      groups.size === 0
        ? [...this.#before.files]
        : [...groups].flatMap(([name, group]) =>
            this.#kept.has(name) ? [] : [...group.files()].map(([path, { hash }]) => [path, hash] as const),
          );
    return before.filter(([path]) => !this.#told.has(path));
  }

  /** What the list of own files says of a file. */
  #listed(path: string, group: string): string | undefined {
    return this.#memories.groups.get(group)?.files().get(path)?.hash ?? this.#before.files.get(path);
  }

  #applyTo(folder: OutputFolder, journal: Journal): Applied {
    writeJournal(folder.root, journal);
    return apply(folder, journal, this.#before);
  }

  /** The same in the next edition, which is shown when it is whole. */
  #switch(editions: Editions, journal: Journal): Applied {
    const next = new OutputFolder(realpathSync.native(editions.fork(this.#folder.root)));
    for (const [, , number] of journal.moves)
      renameSync(stagedPath(this.#folder.root, number), stagedPath(next.root, number));
    const applied = this.#applyTo(next, journal);
    clearStaging(next.root);
    editions.show(next.root);
    this.#folder = next;
    // A link to a file, made or removed, counts as a change of it.
    for (const told of this.#told.values()) told.stamp = null;
    for (const [group, known] of this.#kept) this.#kept.set(group, restamped(next, known));
    return applied;
  }
}

function groupOf(key: string, files: ReadonlyMap<string, Memory>): GroupMemory {
  const paths = [...files.keys()].sort();
  const stamps = stampsOf(paths.map((path) => files.get(path)?.stamp ?? ''));
  return { key, paths, stamps, files: () => files };
}

function restamped(folder: OutputFolder, { key, files }: GroupMemory): GroupMemory {
  const now = [...files()].map(([path, memory]) => [path, { ...memory, stamp: folder.stamp(path) ?? '' }] as const);
  return groupOf(key, new Map(now));
}

function byPath([left]: readonly [string, string], [right]: readonly [string, string]): number {
  return left < right ? -1 : 1;
}

function foreign(path: string): Message {
  return message('write:foreign-file', 'Not written: something that Newsline did not make is in its place', { path });
}
