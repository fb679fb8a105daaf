/** What lies beside the sources of a command line: names of files mean a language only beside others. */
import { readdir } from 'node:fs/promises';
import { dirname, posix } from 'node:path';
import { type NamedLanguage, namedLanguages } from '../config/named-languages.js';
import { roleOf } from '../read/index.js';

export class Beside {
  /** By the names of the files in them. */
  readonly #folders = new Map<string, Promise<ReadonlyMap<string, NamedLanguage>>>();

  /** What the name of the file at `full` says, which from its site is at `path`. */
  async languageOf(full: string, path: string): Promise<NamedLanguage | undefined> {
    const folder = dirname(full);
    const names = this.#folders.get(folder) ?? namesIn(folder);
    this.#folders.set(folder, names);
    const { dir, base } = posix.parse(path);
    const found = (await names).get(base);
    return found === undefined || found.key === null ? found : { ...found, key: posix.join(dir, found.key) };
  }
}

async function namesIn(folder: string): Promise<ReadonlyMap<string, NamedLanguage>> {
  return namedLanguages((await readdir(folder)).filter((name) => roleOf(name) === 'markdown'));
}
