/**
 * Which files of an output folder Newsline made. The list lies in the folder itself: it goes where the folder goes,
 * and does not vanish with node_modules, after which nothing stale could be told from what others put there.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { isSafe, MANIFEST } from './paths.js';

/** What a file's hash is while it is being written: it may hold the old bytes or the new. */
export const IN_FLIGHT = 'writing';

/** Path → SHA-256 of the bytes that were written, or `IN_FLIGHT`. */
export type Manifest = ReadonlyMap<string, string>;

const Shape = v.object({ made: v.record(v.string(), v.string()) });

/** Empty when there is none, or when it cannot be used: then every file counts as somebody else's. */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => '');
  const parsed = v.safeParse(Shape, parseJson(text));
  // The file may have been tampered with: a path that leads out of the folder must not be deleted.
  return new Map(parsed.success ? Object.entries(parsed.output.made).filter(([path]) => isSafe(path)) : []);
}

/** In the order of the paths, one a line, so that the same site gives the same bytes and a short diff. */
export function manifestText(manifest: Manifest): string {
  const made = Object.fromEntries([...manifest].sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ generator: 'newsline', made }, null, 1)}\n`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
