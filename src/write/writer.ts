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

export interface Writer {
  /**
   * Makes the output hold these files, and no other that an earlier build made. `files` are all files of the site,
   * with paths that `checkOutput` found good. Rejects when the disk fails; the next build then sets it right.
   */
  publish(files: readonly OutputFile[]): Promise<Published>;
}

/** The bytes of a file; a text as UTF-8. */
export function bytesOf(file: OutputFile): Uint8Array {
  return typeof file.contents === 'string' ? Buffer.from(file.contents) : file.contents;
}

/** Keeps the site in memory. */
export class MemoryWriter implements Writer {
  readonly files = new Map<string, Uint8Array>();

  async publish(files: readonly OutputFile[]): Promise<Published> {
    const before = new Map(this.files);
    const added: string[] = [];
    const changed: string[] = [];
    this.files.clear();
    for (const file of files) {
      const bytes = bytesOf(file);
      const old = before.get(file.path);
      if (old === undefined) added.push(file.path);
      else if (Buffer.compare(old, bytes) !== 0) changed.push(file.path);
      before.delete(file.path);
      this.files.set(file.path, bytes);
    }
    const removed = [...before.keys()].sort();
    const unchanged = files.length - added.length - changed.length;
    return { added: added.sort(), changed: changed.sort(), removed, unchanged, messages: [] };
  }

  /** A file as text; null when there is none. */
  text(path: string): string | null {
    const bytes = this.files.get(path);
    return bytes === undefined ? null : Buffer.from(bytes).toString('utf8');
  }
}
