/**
 * Whether LMDB may open its file. It takes what it finds for its own: in a foreign or damaged file, or one that was cut
 * short, it kills the process sooner or later. So size and time are noted at the end of each build: a file that was
 * touched by anything else since is not opened.
 */
import { closeSync, existsSync, fstatSync, openSync, readFileSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folder of LMDB's files and of the values. */
export const DATA = 'store';
export const SEAL = 'seal.json';
/** How many builds in a row ended neither well nor badly, but were killed. */
export const RUNNING = 'running';

/** The two pages that say where all others are; LMDB writes them in turn. */
const PAGE = 4096;
/** Place of LMDB's mark, 0xBEEFC0DE, in each. */
const MARK_AT = 24;
const MARK = 0xbeefc0de;

interface Seal {
  readonly size: number;
  readonly mtimeMs: number;
}

/** Removes the store in `folder`. */
export function clear(folder: string): void {
  for (const name of [DATA, SEAL]) rmSync(join(folder, name), { recursive: true, force: true });
}

/** Notes how the file is. */
export function seal(folder: string): void {
  const found = look(folder);
  if (found === null) return;
  const { size, mtimeMs }: Seal = found;
  writeFileSync(join(folder, SEAL), JSON.stringify({ size, mtimeMs }));
}

/** True when there is no file, or one that is as it was left. `killed`: the last build may have written after the seal. */
export function isSound(folder: string, killed: boolean): boolean {
  if (!existsSync(join(folder, DATA))) return true;
  const found = look(folder);
  const noted = readSeal(folder);
  if (found === null || noted === null || found.header.length < 2 * PAGE) return false;
  const isMarked = [0, PAGE].every((page) => found.header.readUInt32LE(page + MARK_AT) === MARK);
  // The file never becomes smaller.
  return isMarked && (killed ? found.size >= noted.size : found.size === noted.size && isSameTime(found, noted));
}

/** Archives, in which the caches of build machines travel, keep whole seconds. */
function isSameTime(found: Seal, noted: Seal): boolean {
  return found.mtimeMs === noted.mtimeMs || found.mtimeMs === Math.floor(noted.mtimeMs / 1000) * 1000;
}

function look(folder: string): (Seal & { header: Buffer }) | null {
  try {
    const file = openSync(join(folder, DATA, 'data.mdb'), 'r');
    try {
      const header = Buffer.alloc(2 * PAGE);
      const length = readSync(file, header, 0, header.length, 0);
      const { size, mtimeMs } = fstatSync(file);
      return { size, mtimeMs, header: header.subarray(0, length) };
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
}

function readSeal(folder: string): Seal | null {
  try {
    const read = JSON.parse(readFileSync(join(folder, SEAL), 'utf8')) as Partial<Seal> | null;
    return typeof read?.size === 'number' && typeof read.mtimeMs === 'number' ? (read as Seal) : null;
  } catch {
    return null;
  }
}
