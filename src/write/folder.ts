/** File operations inside an output folder. Nothing is followed out of it, whatever links lie in it. */
import { lstat, mkdir, readFile, realpath, rename, rmdir, unlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { sha256 } from '../core/hash.js';
import { IN_FLIGHT, type Manifest } from './manifest.js';
import { MANIFEST, temporaryName } from './paths.js';

/** What is at a path, beside what shall be there. `foreign` may not be written over. */
export type State = 'missing' | 'same' | 'different' | 'foreign';

export class OutputFolder {
  readonly #root: string;
  /** Folders known to be there and inside of the root; false for those that lead out or cannot be. */
  readonly #folders = new Map<string, Promise<boolean>>();

  /** `root`: an absolute, real path. */
  constructor(root: string) {
    this.#root = root;
  }

  /** `own`: Newsline made what is there. A file of others that holds the very same bytes is taken over. */
  async compare(path: string, bytes: Uint8Array, own: boolean): Promise<State> {
    const full = join(this.#root, path);
    const found = await lstat(full).catch(absent);
    if (found === null) return 'missing';
    // A folder may be one of stale files, which go first; if not, writing finds out.
    if (found.isDirectory()) return 'missing';
    if (!found.isFile() || !(await this.#isInside(dirname(full)))) return 'foreign';
    if (found.size === bytes.length && Buffer.compare(await readFile(full), bytes) === 0) return 'same';
    return own ? 'different' : 'foreign';
  }

  /** Writes the file whole or not at all. False when something that is not ours is in the way. */
  async write(path: string, bytes: Uint8Array): Promise<boolean> {
    const full = join(this.#root, path);
    if (!(await this.#ensure(dirname(full)))) return false;
    const temporary = join(dirname(full), temporaryName(basename(full)));
    await writeFile(temporary, bytes);
    try {
      await rename(temporary, full);
      return true;
    } catch (error) {
      await unlink(temporary).catch(absent);
      if (isBlocked(error)) return false;
      throw new Error(`Cannot write ${full}`, { cause: error });
    }
  }

  /** Removes a file that holds what `hash` says, and the folders that are empty then. */
  async remove(path: string, hash: string): Promise<'removed' | 'edited' | 'gone'> {
    const full = join(this.#root, path);
    const found = await lstat(full).catch(absent);
    if (found === null || !found.isFile() || !(await this.#isInside(dirname(full)))) return 'gone';
    if (hash !== IN_FLIGHT && sha256(await readFile(full)) !== hash) return 'edited';
    await unlink(full);
    await this.#prune(dirname(full));
    return 'removed';
  }

  async writeManifest(text: string): Promise<void> {
    const old = await readFile(join(this.#root, MANIFEST), 'utf8').catch(absent);
    if (old !== text) await this.write(MANIFEST, Buffer.from(text));
  }

  /** Removes what a build that was killed left half-written. */
  async clearTemporary(before: Manifest): Promise<void> {
    for (const [path, hash] of before) {
      if (hash !== IN_FLIGHT) continue;
      const folder = dirname(join(this.#root, path));
      if (await this.#isInside(folder)) await unlink(join(folder, temporaryName(basename(path)))).catch(absent);
    }
  }

  #ensure(folder: string): Promise<boolean> {
    const known = this.#folders.get(folder);
    if (known) return known;
    const made = this.#make(folder);
    this.#folders.set(folder, made);
    return made;
  }

  /** From the root down, so that no folder is made behind a link that leads out. */
  async #make(folder: string): Promise<boolean> {
    if (folder === this.#root) return true;
    if (!(await this.#ensure(dirname(folder)))) return false;
    try {
      await mkdir(folder);
      return true;
    } catch (error) {
      if (!isBlocked(error)) throw new Error(`Cannot make the folder ${folder}`, { cause: error });
      const found = await lstat(folder).catch(absent);
      return found !== null && (found.isDirectory() || found.isSymbolicLink()) && (await this.#isInside(folder));
    }
  }

  async #isInside(folder: string): Promise<boolean> {
    const real = await realpath(folder).catch(absent);
    return real !== null && `${real}${sep}`.startsWith(this.#root.endsWith(sep) ? this.#root : `${this.#root}${sep}`);
  }

  async #prune(folder: string): Promise<void> {
    let empty = folder;
    while (empty !== this.#root) {
      try {
        await rmdir(empty);
      } catch {
        return; // Not empty: others have files in it.
      }
      this.#folders.delete(empty);
      empty = dirname(empty);
    }
  }
}

/** For `catch`: null when there is nothing at the path. */
function absent(error: unknown): null {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP') return null;
  throw error;
}

/** Something else is at the path already. */
function isBlocked(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return ['EEXIST', 'ENOTDIR', 'EISDIR', 'ENOTEMPTY'].includes(code ?? '');
}
