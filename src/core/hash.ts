/** Content hashes, for records and for telling changed files from unchanged ones. */
import { hash } from 'node:crypto';

/** SHA-256 in small hexadecimal digits. A string counts as its UTF-8 bytes. */
export function sha256(data: string | Uint8Array): string {
  return hash('sha256', data, 'hex');
}
