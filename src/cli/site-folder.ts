/** Finds the site that a command is about. */
import { stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { CONFIG_PATH, CONTENT_FOLDER } from '../config/load.js';
import { UsageError } from './io.js';
import { shellWord } from './shell-word.js';

/** The absolute path of the site's folder; throws a UsageError when it is none. `given` as on the command line. */
export async function siteFolder(given: string | undefined, cwd: string): Promise<string> {
  if (given === '') throw new UsageError('The name of the folder is empty');
  const folder = resolve(cwd, given ?? '.');
  const shown = given ?? 'this folder';
  if (!(await isFolder(folder))) throw new UsageError(`There is no folder ${shown}`);
  if (await isFolder(join(folder, CONTENT_FOLDER))) return folder;
  const site = await findSite(folder);
  const fix =
    site === null
      ? `Make one with \`newsline init${given === undefined ? '' : ` ${shellWord(given)}`}\`.`
      : `It lies in the site ${shownPath(site, cwd)}: give that folder.`;
  throw new UsageError(`There is no ${CONTENT_FOLDER}/ in ${shown}: it is not a site.\n${fix}`);
}

/** The nearest folder at or above `start` that has a configuration; null when there is none. */
export async function findSite(start: string): Promise<string | null> {
  for (let folder = resolve(start); ; folder = dirname(folder)) {
    if (await exists(join(folder, CONFIG_PATH))) return folder;
    if (dirname(folder) === folder) return null;
  }
}

export async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** A path as a person who stands in `cwd` would write it. */
export function shownPath(path: string, cwd: string): string {
  const near = relative(cwd, path);
  return near === '' ? '.' : near.startsWith('..') ? path : near;
}
