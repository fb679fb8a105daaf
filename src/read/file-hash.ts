/** Hashes of files that are not held in memory. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** SHA-256 of a file of any size, as `sha256` writes it. Rejects when it cannot be read. */
export async function hashOfFile(full: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(full)) hash.update(chunk as Uint8Array);
  return hash.digest('hex');
}
