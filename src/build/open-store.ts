/** Opens what is kept between builds, or makes it anew. */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onDemand } from '../core/on-demand.js';
import { makeFolder } from '../write/index.js';
import { KeptStore } from './kept-store.js';
import { microseconds } from './stopwatch.js';
import { NO_STORE, type Store } from './store.js';
import { clear, DATA, isSound, RUNNING, seal } from './store-seal.js';

const lmdb = onDemand<typeof import('lmdb')>('lmdb');

/**
 * The store in `folder`, which is made when it is not there; emptied unless it is of `version`. Forgets all when the
 * folder cannot be written or LMDB does not run on this machine.
 */
export async function openStore(folder: string, version: string): Promise<Store> {
  try {
    const { open } = lmdb();
    makeFolder(folder);
    if (!existsSync(join(folder, '.gitignore'))) writeFileSync(join(folder, '.gitignore'), '*\n');
    const unfinished = Number(read(join(folder, RUNNING)) ?? 0);
    // Damage that nothing notices may kill the process: then the third attempt starts without it.
    const isTrusted = unfinished < 2 && isSound(folder, unfinished > 0);
    if (!isTrusted) clear(folder);
    writeFileSync(join(folder, RUNNING), String(isTrusted ? unfinished + 1 : 1));
    const ahead = statSync(join(folder, RUNNING)).mtimeMs - microseconds() / 1000;
    const database = open<Buffer, string>({
      path: join(folder, DATA),
      encoding: 'binary',
      noMemInit: true,
      compression: false,
    });
    seal(folder);
    const store = new KeptStore(folder, database, ahead);
    if (store.get('version') !== version) await store.reset(version);
    return store;
  } catch {
    return NO_STORE;
  }
}

/** The store that a build is asked to use. */
export async function storeFor({ cache, force }: { cache?: string; force?: boolean }): Promise<Store> {
  if (cache === undefined) return NO_STORE;
  if (force === true) clear(cache);
  const { codeVersion } = await import('./code-version.js');
  return openStore(cache, codeVersion());
}

function read(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
