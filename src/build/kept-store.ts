/**
 * A store on the disk. LMDB says where each value lies in a file that only grows: it is consistent after a crash at any
 * moment, and costs 2 µs a read and 1 ms a durable write. (Measured for 10,000 values of 3 KB: LMDB wrote them in
 * 160 ms and read them in 20; LevelDB in 190 and 90, after 210 ms to open; one file each in 630 and 180; SQLite as
 * WebAssembly in 1,020 and 22,800.)
 */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { RootDatabase } from 'lmdb';
import { sha256 } from '../core/hash.js';
import type { Store } from './store.js';
import { clear, DATA, RUNNING, seal } from './store-seal.js';
import { check, decode, encode } from './stored.js';
import { decodePlace, encodePlace, ValueFile } from './value-file.js';

/** How many bytes of values wait to be written together. */
const AT_ONCE = 1024 * 1024;

/** Under which LMDB has what is known of the file of values: no value is named so. */
const NOTE = '!values';
interface Note {
  /** In the name of the file. */
  readonly number: number;
  /** When it has grown to so many bytes, most of it may be what was replaced since. */
  readonly limit: number;
}

const VALUES = 'values-';
const LIMIT = 64 * 1024 * 1024;

export class KeptStore implements Store {
  readonly keeps = true;
  readonly ahead: number;
  readonly #folder: string;
  readonly #database: RootDatabase<Buffer, string>;
  #note: Note;
  #values: ValueFile;
  /** Put, but not yet written. */
  readonly #waiting = new Map<string, Uint8Array>();
  #bytesWaiting = 0;
  #isBroken = false;

  /** `folder`: that of the cache. */
  constructor(folder: string, database: RootDatabase<Buffer, string>, ahead: number) {
    this.#folder = folder;
    this.#database = database;
    this.ahead = ahead;
    const noted = database.get(NOTE);
    this.#note = noted === undefined ? { number: 0, limit: LIMIT } : (JSON.parse(noted.toString()) as Note);
    this.#values = new ValueFile(this.#pathOf(this.#note));
    // A build that died may have left one.
    for (const name of readdirSync(join(folder, DATA)))
      if (name.startsWith(VALUES) && name !== VALUES + this.#note.number) rmSync(join(folder, DATA, name));
  }

  get(key: string): unknown {
    return this.#read(key, decode);
  }

  getEncoded(key: string): Uint8Array | null {
    return this.#read(key, (found) => {
      check(found);
      return found;
    });
  }

  put(key: string, value: unknown): void {
    this.putEncoded(key, encode(value));
  }

  putEncoded(key: string, value: Uint8Array): boolean {
    this.#waiting.set(short(key), value);
    this.#bytesWaiting += value.length;
    if (this.#bytesWaiting >= AT_ONCE) this.#write();
    return true;
  }

  remove(key: string): void {
    this.#waiting.delete(short(key));
    this.#watch(this.#database.remove(short(key)));
  }

  removeAll(prefix: string): void {
    this.#write();
    // `!` is the next character after the space.
    const keys = [...this.#database.getKeys({ start: `${prefix} `, end: `${prefix}!` })];
    for (const key of keys) this.#watch(this.#database.remove(key));
  }

  atomically(work: () => void): void {
    this.#write();
    this.#database.transactionSync(() => {
      work();
      this.#write();
    });
  }

  async settled(): Promise<boolean> {
    this.#write();
    await Promise.resolve(this.#database.committed).catch(() => this.#fail());
    return !this.#isBroken;
  }

  /** Forgets all, and is of `version`. */
  async reset(version: string): Promise<void> {
    await this.#database.clearAsync();
    this.#waiting.clear();
    this.#isBroken = false;
    this.#moveTo({ number: this.#note.number + 1, limit: LIMIT });
    this.put('version', version);
  }

  async close(): Promise<void> {
    if (await this.settled()) this.#tighten();
    await Promise.resolve(this.#database.flushed).catch(() => this.#fail());
    await this.#database.close();
    this.#values.close();
    if (this.#isBroken) clear(this.#folder);
    else seal(this.#folder);
    rmSync(join(this.#folder, RUNNING), { force: true });
  }

  #read<Value>(key: string, use: (found: Uint8Array) => Value): Value | null {
    try {
      const name = short(key);
      const waiting = this.#waiting.get(name);
      // Copied: the `slice` of a Buffer would be the same memory.
      if (waiting !== undefined) return use(new Uint8Array(waiting));
      const place = this.#database.get(name);
      return place === undefined ? null : use(this.#values.read(decodePlace(place)));
    } catch {
      this.#fail();
      return null;
    }
  }

  /** First the values, then their places. */
  #write(): void {
    if (this.#waiting.size === 0) return;
    const names = [...this.#waiting.keys()];
    const values = [...this.#waiting.values()];
    this.#waiting.clear();
    this.#bytesWaiting = 0;
    try {
      const places = this.#values.append(values);
      for (const [index, place] of places.entries())
        this.#watch(this.#database.put(names[index] ?? '', encodePlace(place)));
    } catch {
      this.#fail();
    }
  }

  /** What was replaced stays in the file. Once that is half of it, the rest moves to a new one. */
  #tighten(): void {
    const { number, limit } = this.#note;
    if (this.#values.size <= limit) return;
    try {
      const entries = [...this.#database.getRange()].filter(({ key }) => key !== NOTE);
      const used = entries.reduce((sum, { value }) => sum + decodePlace(value).length, 0);
      const next = { number: number + 1, limit: Math.max(LIMIT, 2 * used) };
      if (this.#values.size < 2 * used) this.#database.putSync(NOTE, noteOf({ ...next, number }));
      else this.#moveTo(next, entries);
    } catch {
      this.#fail();
    }
  }

  /** Has `entries`, and no other, in a new file: names with encoded places. */
  #moveTo(note: Note, entries: readonly { readonly key: string; readonly value: Buffer }[] = []): void {
    const before = this.#values;
    const values = new ValueFile(this.#pathOf(note));
    this.#database.transactionSync(() => {
      for (const { key, value } of entries) {
        const [place] = values.append([before.read(decodePlace(value))]);
        if (place !== undefined) this.#database.put(key, encodePlace(place));
      }
      this.#database.put(NOTE, noteOf(note));
    });
    before.close();
    rmSync(this.#pathOf(this.#note));
    this.#note = note;
    this.#values = values;
  }

  #pathOf({ number }: Note): string {
    return join(this.#folder, DATA, VALUES + number);
  }

  #watch(written: Promise<unknown>): void {
    written.then(undefined, () => this.#fail());
  }

  #fail(): void {
    this.#isBroken = true;
  }
}

function noteOf(note: Note): Buffer {
  return Buffer.from(JSON.stringify(note));
}

/** LMDB takes keys of up to 1,978 bytes. */
function short(key: string): string {
  return key.length < 600 ? key : `${key.slice(0, 500)}#${sha256(key)}`;
}
