/**
 * The values of the store, one after the other in a file that only grows. They are kept out of LMDB's own file, since
 * that is mapped into memory: it was a third of what a cold build took.
 */
import { closeSync, constants, fstatSync, openSync, readSync, writevSync } from 'node:fs';

/** Where a value lies, in bytes, and how it begins: with its checksum. */
export interface Place {
  readonly offset: number;
  readonly length: number;
  readonly start: number;
}

export class ValueFile {
  readonly #file: number;
  #size: number;

  /** The file is made when it is not there. */
  constructor(path: string) {
    this.#file = openSync(path, constants.O_RDWR | constants.O_CREAT, 0o666);
    this.#size = fstatSync(this.#file).size;
  }

  /** In bytes. */
  get size(): number {
    return this.#size;
  }

  /** Gives the place of each of the values, which are of four bytes or more. Throws when the disk is full. */
  append(values: readonly Uint8Array[]): Place[] {
    let offset = this.#size;
    const places = values.map((value): Place => {
      const place = { offset, length: value.length, start: startOf(value) };
      offset += value.length;
      return place;
    });
    if (writevSync(this.#file, values, this.#size) < offset - this.#size) throw new Error('The disk is full');
    this.#size = offset;
    return places;
  }

  /** The value, in memory of its own. Throws when there is another one at its place, or none. */
  read({ offset, length, start }: Place): Uint8Array {
    const value = new Uint8Array(length);
    if (readSync(this.#file, value, 0, length, offset) < length || startOf(value) !== start)
      throw new Error('The file of values is damaged');
    return value;
  }

  close(): void {
    closeSync(this.#file);
  }
}

function startOf({ buffer, byteOffset }: Uint8Array): number {
  return new DataView(buffer, byteOffset, 4).getUint32(0);
}

/** As the index has it. */
export function encodePlace({ offset, length, start }: Place): Buffer {
  const bytes = Buffer.allocUnsafe(14);
  bytes.writeUIntBE(offset, 0, 6);
  bytes.writeUInt32BE(length, 6);
  bytes.writeUInt32BE(start, 10);
  return bytes;
}

/** Throws when it is none. */
export function decodePlace(bytes: Buffer): Place {
  return { offset: bytes.readUIntBE(0, 6), length: bytes.readUInt32BE(6), start: bytes.readUInt32BE(10) };
}
