/** Where a build keeps what the next one can use. */
import { realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sha256 } from '../core/hash.js';
import { isFolder } from './site-folder.js';

/**
 * `node_modules/.cache/newsline/`, as is the custom, where the site's folder has node_modules; else `.newsline/` beside
 * the output. In it a folder for each site, since several may have their output side by side.
 */
export async function cacheFolder(site: string, out: string): Promise<string> {
  const modules = join(site, 'node_modules');
  const base = (await isFolder(modules)) ? join(modules, '.cache/newsline') : join(dirname(out), '.newsline');
  return join(base, sha256(await realpath(site)).slice(0, 12));
}
