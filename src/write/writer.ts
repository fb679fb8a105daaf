/** Where a finished site goes. Behind an interface, so that tests and `check` need no disk. */
import type { Message } from '../core/records.js';
import type { OutputFile } from '../core/types.js';

/** What publishing did: paths relative to the output folder, in order. */
export interface Published {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
  /** Warnings about files that were left alone. */
  readonly messages: readonly Message[];
}

/** A published file as it was left: to be known again without reading it, or making it anew. */
export interface Memory {
  /** Of all that its bytes depend on. */
  readonly key: string;
  /** SHA-256 of its bytes. */
  readonly hash: string;
  /** See `stampOf`. */
  readonly stamp: string;
}

/** Files that are told together, as those of a month: when nothing of them changed, they are looked at as one. */
export interface GroupMemory {
  /** Of all that their bytes depend on; empty where that was not told. */
  readonly key: string;
  readonly paths: readonly string[];
  /** Of the stamps of all, in the order of the paths. */
  readonly stamps: string;
  /** By path. */
  files(): ReadonlyMap<string, Memory>;
}

/** Of the last publication into the same folder. */
export interface Memories {
  /** SHA-256 of the list of own files, as it was left: only with that list the rest holds. */
  readonly list: string;
  /** By the group's name; that of files without a group is empty. */
  readonly groups: ReadonlyMap<string, GroupMemory>;
}

export const NO_MEMORIES: Memories = { list: '', groups: new Map() };

/** Where any thread may write what it makes of a page, so that the bytes need not cross to the one that publishes. */
export interface Room {
  /** Absolute; nothing is there. */
  readonly file: string;
  /** SHA-256 of what is published at the path, where that is known: the same bytes need not be written. */
  readonly published: string | null;
}

/** What was written to the room of its path, if it had to be. */
export interface Written {
  /** In bytes. */
  readonly size: number;
}

/**
 * One publication. Every file of the site is told, by `keep` or by `put`, with paths that are good by `OutputCheck`;
 * nothing of the output changes before `commit`.
 */
export interface Publication {
  /** The paths of the group's files, when the output has them all, made from what `key` stands for: then they count as told. */
  keepAll(group: string, key: string): readonly string[] | null;
  /** The same for one file. A file is told in the same group each time. */
  keep(path: string, key: string, group?: string): boolean;
  /** Room for a file that is told later; null where bytes are told themselves. */
  room(path: string, group?: string): Room | null;
  /** `hash`: SHA-256 of the bytes, where it is known. */
  put(path: string, key: string, contents: OutputFile['contents'], group?: string, hash?: string): void;
  /** The same for what is in the file's room. */
  putWritten(path: string, key: string, written: Written, group: string, hash: string): void;
  /** Makes the output hold the told files, and no other that an earlier build made. Rejects when the disk fails. */
  commit(): Promise<Published>;
  /** Forgets all that was told. */
  abort(): Promise<void>;
  /** After `commit`: what the next publication into this folder should be given. */
  memories(): Memories;
}

export interface Writer {
  /** Tells its output from others. */
  readonly id: string;
  /** Finishes what a killed build began, and starts anew. */
  begin(memories?: Memories): Promise<Publication>;
}

/** Publishes a site that is at hand as a whole. */
export async function publish(writer: Writer, files: readonly OutputFile[]): Promise<Published> {
  const publication = await writer.begin();
  for (const { path, contents } of files) publication.put(path, '', contents);
  return publication.commit();
}

/** The bytes of a file; a text as UTF-8. */
export function bytesOf(contents: OutputFile['contents']): Uint8Array {
  return typeof contents === 'string' ? Buffer.from(contents) : contents;
}

/** Keeps the site in memory. */
export class MemoryWriter implements Writer {
  readonly id = 'memory';
  readonly files = new Map<string, Uint8Array>();

  async begin(): Promise<Publication> {
    return new MemoryPublication(this.files);
  }

  /** A file as text; null when there is none. */
  text(path: string): string | null {
    const bytes = this.files.get(path);
    return bytes === undefined ? null : Buffer.from(bytes).toString('utf8');
  }
}

/** It remembers nothing: what is in memory is made anew. */
class MemoryPublication implements Publication {
  readonly #files: Map<string, Uint8Array>;
  readonly #told = new Map<string, Uint8Array>();

  constructor(files: Map<string, Uint8Array>) {
    this.#files = files;
  }

  keepAll(): null {
    return null;
  }

  keep(): boolean {
    return false;
  }

  room(): null {
    return null;
  }

  put(path: string, _: string, contents: OutputFile['contents']): void {
    this.#told.set(path, bytesOf(contents));
  }

  putWritten(path: string): void {
    throw new Error(`No room was given for ${path}`);
  }

  async commit(): Promise<Published> {
    const added: string[] = [];
    const changed: string[] = [];
    const removed = [...this.#files.keys()].filter((path) => !this.#told.has(path)).sort();
    for (const path of removed) this.#files.delete(path);
    for (const [path, bytes] of this.#told) {
      const old = this.#files.get(path);
      if (old === undefined) added.push(path);
      else if (Buffer.compare(old, bytes) !== 0) changed.push(path);
      this.#files.set(path, bytes);
    }
    const unchanged = this.#told.size - added.length - changed.length;
    return { added: added.sort(), changed: changed.sort(), removed, unchanged, messages: [] };
  }

  async abort(): Promise<void> {
    this.#told.clear();
  }

  memories(): Memories {
    return NO_MEMORIES;
  }
}
