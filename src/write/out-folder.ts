/** Which folders a site must not be written to. */
import { lstat, realpath } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join, parse, resolve, sep } from 'node:path';
import { Editions } from './editions.js';

/** Folders of a site that a person works in. */
const SOURCE_FOLDERS = ['content', 'templates', 'src', 'node_modules', '.git'];

/** Why the site in `site` must not be written to `out`, or `switched` there; null when it may. Links are looked through. */
export async function refusal(site: string, out: string, { switched = false } = {}): Promise<string | null> {
  const [from, to] = await Promise.all([realOf(resolve(site)), realOf(resolve(out))]);
  if (to === parse(to).root) return 'it is the root of the disk';
  if (to === (await realOf(homedir()))) return 'it is your home folder';
  if (to === from) return 'it is the folder of the site itself';
  if (isWithin(from, to)) return 'the site lies in it';
  for (const name of SOURCE_FOLDERS)
    if (isWithin(to, await realOf(join(from, name)))) return `it lies in ${name}/ of the site`;
  const there = await lstat(to).catch(() => null);
  if (there !== null && !there.isDirectory()) return 'it is not a folder';
  return switched ? new Editions(resolve(out)).refusal() : null;
}

/** True when `path` is `folder` or lies below it; both absolute. */
function isWithin(path: string, folder: string): boolean {
  return path === folder || `${path}${sep}`.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}

/** The real path; of what is not there yet, that of the nearest folder that is, and the rest behind it. */
async function realOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(await realOf(parent), basename(path));
  }
}
