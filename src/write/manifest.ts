/**
 * Which files of an output folder Newsline made. The list lies in the folder itself: it goes where the folder goes,
 * and does not vanish with node_modules, after which nothing stale could be told from what others put there.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../core/hash.js';
import { once } from '../core/on-demand.js';
import { isSafe, MANIFEST } from './paths.js';

/** Path → SHA-256 of the bytes that were written. */
export type OwnFiles = ReadonlyMap<string, string>;

/** The list as it lies in the folder. */
export interface Manifest {
  /** SHA-256 of its bytes; of none that of an empty file. */
  readonly hash: string;
  /** Read from it when they are asked for. */
  readonly files: OwnFiles;
  /** The list as it is after `changes`: path → hash, null for a file that is gone. */
  after(changes: ReadonlyMap<string, string | null>): string;
}

const HEAD = '{\n "generator": "newsline",\n "made": {\n';
const TAIL = '\n }\n}\n';
/** Of `: "<SHA-256>"`, which ends a line. */
const VALUE = 68;

/** Of no files when there is none, or when it cannot be used: then every file counts as somebody else's. */
export function readManifest(folder: string): Manifest {
  const bytes = read(join(folder, MANIFEST));
  const text = once(() => new TextDecoder().decode(bytes));
  // The file may have been tampered with: a path that leads out of the folder must not be deleted.
  const files = once(
    () =>
      new Map(
        Object.entries(parse(text())).filter(([path, hash]) => isSafe(path) && typeof hash === 'string'),
      ) as OwnFiles,
  );
  return {
    hash: sha256(bytes),
    get files() {
      return files();
    },
    after(changes) {
      // Line by line, since most stay as they are; what is no list of ours is read as JSON.
      const isOurs = text().startsWith(HEAD) && text().endsWith(TAIL);
      const lines = isOurs ? text().slice(HEAD.length, -TAIL.length).split(',\n') : [...files()].map(lineOf);
      const changed = new Set([...changes.keys()].map(keyOf));
      const made = lines.filter((line) => !changed.has(line.slice(0, -VALUE)));
      for (const [path, hash] of changes) if (hash !== null) made.push(lineOf([path, hash]));
      return textOf(made);
    },
  };
}

/** In order, one a line, so that the same site gives the same bytes and a short diff. */
function textOf(lines: string[]): string {
  return lines.length === 0 ? `${HEAD.trimEnd()}}\n}\n` : `${HEAD}${lines.sort().join(',\n')}${TAIL}`;
}

function keyOf(path: string): string {
  return `  ${JSON.stringify(path)}`;
}

function lineOf([path, hash]: readonly [string, string]): string {
  return `${keyOf(path)}: "${hash}"`;
}

function read(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    return new Uint8Array();
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
