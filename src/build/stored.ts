/** Values as they are stored, and cross from worker to worker: JSON with a checksum. */
import { crc32 } from 'node:zlib';

export function encode(value: unknown): Uint8Array {
  const text = Buffer.from(JSON.stringify(value));
  // With a memory of its own, so that it can be handed over to another thread.
  const whole = Buffer.from(new ArrayBuffer(text.length + 4));
  whole.writeUInt32LE(crc32(text));
  text.copy(whole, 4);
  return whole;
}

/** Throws when the value is not as it was encoded. */
export function decode(whole: Uint8Array): unknown {
  return JSON.parse(check(whole).toString());
}

/** The same, without decoding it: gives its JSON. */
export function check(whole: Uint8Array): Buffer {
  const bytes = Buffer.from(whole.buffer, whole.byteOffset, whole.byteLength);
  const text = bytes.subarray(4);
  if (crc32(text) !== bytes.readUInt32LE()) throw new Error('The value is damaged');
  return text;
}
