/**
 * Which files of an output folder Newsline made. The list lies in the folder itself: it goes where the folder goes,
 * and does not vanish with node_modules, after which nothing stale could be told from what others put there.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../core/hash.js';
import { isSafe, MANIFEST } from './paths.js';

/** Path → SHA-256 of the bytes that were written. */
export type OwnFiles = ReadonlyMap<string, string>;

/** The list as it lies in the folder. */
export interface Manifest {
  /** SHA-256 of its bytes; of none that of an empty file. */
  readonly hash: string;
  /** Read from it when they are asked for. */
  readonly files: OwnFiles;
}

/** Of no files when there is none, or when it cannot be used: then every file counts as somebody else's. */
export function readManifest(folder: string): Manifest {
  const text = read(join(folder, MANIFEST));
  let files: OwnFiles | null = null;
  return {
    hash: sha256(text),
    get files() {
      // The file may have been tampered with: a path that leads out of the folder must not be deleted.
      files ??= new Map(
        Object.entries(parse(text)).filter(([path, hash]) => isSafe(path) && typeof hash === 'string'),
      ) as OwnFiles;
      return files;
    },
  };
}

/** In the order of the paths, one a line, so that the same site gives the same bytes and a short diff. */
export function manifestText(files: OwnFiles): string {
  const lines = [...files.keys()].sort().map((path) => `  ${JSON.stringify(path)}: "${files.get(path)}"`);
  return `{\n "generator": "newsline",\n "made": {${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n `}}\n}\n`;
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function parse(text: string): object {
  try {
    const parsed: unknown = JSON.parse(text);
    const made = typeof parsed === 'object' && parsed !== null && 'made' in parsed ? parsed.made : null;
    return typeof made === 'object' && made !== null && !Array.isArray(made) ? made : {};
  } catch {
    return {};
  }
}
