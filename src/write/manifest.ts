/**
 * Which files of an output folder Newsline made. The list lies in the folder itself: it goes where the folder goes,
 * and does not vanish with node_modules, after which nothing stale could be told from what others put there.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSafe, MANIFEST } from './paths.js';

/** Path → SHA-256 of the bytes that were written. */
export type Manifest = ReadonlyMap<string, string>;

/** Empty when there is none, or when it cannot be used: then every file counts as somebody else's. */
export function readManifest(folder: string): Manifest {
  const made = parse(join(folder, MANIFEST));
  // The file may have been tampered with: a path that leads out of the folder must not be deleted.
  return new Map(Object.entries(made).filter(([path, hash]) => isSafe(path) && typeof hash === 'string')) as Manifest;
}

/** In the order of the paths, one a line, so that the same site gives the same bytes and a short diff. */
export function manifestText(manifest: Manifest): string {
  const lines = [...manifest.keys()].sort().map((path) => `  ${JSON.stringify(path)}: "${manifest.get(path)}"`);
  return `{\n "generator": "newsline",\n "made": {${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n `}}\n}\n`;
}

function parse(path: string): object {
  try {
    const parsed: unknown = JSON.parse(readFileSync(path, 'utf8'));
    const made = typeof parsed === 'object' && parsed !== null && 'made' in parsed ? parsed.made : null;
    return typeof made === 'object' && made !== null && !Array.isArray(made) ? made : {};
  } catch {
    return {};
  }
}
