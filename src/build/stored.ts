/** Values as they are stored, and cross from worker to worker: JSON with a checksum. */
import { crc32 } from 'node:zlib';

export function encode(value: unknown): Uint8Array {
  return encodeText(JSON.stringify(value));
}

export function encodeText(text: string): Uint8Array {
  // With a memory of its own, so that it can be handed over to another thread.
  const whole = Buffer.from(new ArrayBuffer(Buffer.byteLength(text) + 4));
  whole.write(text, 4);
  whole.writeUInt32LE(crc32(whole.subarray(4)));
  return whole;
}

/** Throws when the value is not as it was encoded. */
export function decode(whole: Uint8Array): unknown {
  return JSON.parse(check(whole).toString());
}

/** The same, without decoding it: gives its text. */
export function check(whole: Uint8Array): Buffer {
  const text = textOf(whole);
  if (crc32(text) !== Buffer.from(whole.buffer, whole.byteOffset, 4).readUInt32LE()) {
    throw new Error('The value is damaged');
  }
  return text;
}

/** The text of a value that was checked. */
export function textOf(whole: Uint8Array): Buffer {
  return Buffer.from(whole.buffer, whole.byteOffset + 4, whole.byteLength - 4);
}
