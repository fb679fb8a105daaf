/** The last look at a site's paths before anything of it is published. */
import { message } from '../core/messages.js';
import type { Message } from '../core/records.js';
import type { OutputFile } from '../core/types.js';
import { isSafe } from './paths.js';

/** Problems of the paths of a site's files: what would leave the folder, and what would lie over another. */
export class OutputCheck {
  readonly #taken = new Map<string, string>();
  readonly #folders = new Map<string, string>();

  /** `paths` are good beside each other, and of what is told to `add` none is one of them, or below one. */
  keep(paths: readonly string[]): void {
    const around = new Map(paths.map((path) => [path.slice(0, path.lastIndexOf('/')), path]));
    for (const [folder, path] of around) noteFolders(`${folded(folder)}/`, path, this.#folders);
  }

  add(files: readonly Pick<OutputFile, 'path'>[]): Message[] {
    const messages: Message[] = [];
    for (const { path } of files) {
      if (!isSafe(path)) {
        messages.push(message('write:unsafe-path', 'The path cannot be written on every system', { path }));
        continue;
      }
      const key = folded(path);
      const other = this.#taken.get(key);
      if (other !== undefined) messages.push(collision(path, other));
      else this.#taken.set(key, path);
      noteFolders(key, path, this.#folders);
    }
    return messages;
  }

  /** When all are told. */
  end(): Message[] {
    return [...this.#taken].flatMap(([key, path]) => {
      const below = this.#folders.get(key);
      return below === undefined ? [] : [collision(path, below)];
    });
  }
}

function noteFolders(key: string, path: string, folders: Map<string, string>): void {
  for (let slash = key.indexOf('/'); slash !== -1; slash = key.indexOf('/', slash + 1))
    folders.set(key.slice(0, slash), path);
}

/** As file systems compare that do not tell `A` from `a`, or one writing of `é` from the other. */
function folded(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

function collision(path: string, other: string): Message {
  const [first, second] = path < other ? [path, other] : [other, path];
  const reason =
    first === second ? `Two pages have the path ${first}` : `${first} and ${second} cannot lie side by side`;
  return message('write:collision', reason, { path: second });
}
