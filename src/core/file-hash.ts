/** Files of any size, of which no more than a piece is in memory. */
import { createHash } from 'node:crypto';
import { closeSync, createReadStream, fstatSync, openSync, readSync } from 'node:fs';

/** SHA-256 of a file, as `sha256` writes it. Rejects when it cannot be read. */
export async function hashOfFile(full: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(full)) hash.update(chunk as Uint8Array);
  return hash.digest('hex');
}

/** Bytes that are read at once. */
const PIECE = 2 ** 20;

/** The bytes of a file, each piece in the place of the one before. Where files are many and small a stream takes ten times as long. */
function* piecesOf(full: string): Generator<Uint8Array> {
  const file = openSync(full, 'r');
  try {
    const piece = Buffer.allocUnsafe(Math.min(PIECE, fstatSync(file).size + 1));
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) yield piece.subarray(0, read);
  } finally {
    closeSync(file);
  }
}

/** As `hashOfFile`, at once; `see` is given each piece. Throws when it cannot be read. */
export function hashOfPieces(full: string, see: (piece: Uint8Array) => void = () => {}): string {
  const hash = createHash('sha256');
  for (const piece of piecesOf(full)) {
    hash.update(piece);
    see(piece);
  }
  return hash.digest('hex');
}
