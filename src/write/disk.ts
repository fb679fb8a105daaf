/**
 * Publishes a site into a folder: only what changed is written, each file whole (temporary file, then rename), and
 * only then is removed what the site no longer has. Files that Newsline did not make are never touched.
 *
 * The list of own files is brought up to date before the first file and after the last: after a crash between the
 * two the next build knows which files are its own, and sets them right.
 */
import { mkdir, realpath } from 'node:fs/promises';
import { mapConcurrent } from '../core/concurrent.js';
import { sha256 } from '../core/hash.js';
import { message } from '../core/messages.js';
import type { Message } from '../core/records.js';
import type { OutputFile } from '../core/types.js';
import { OutputFolder } from './folder.js';
import { IN_FLIGHT, type Manifest, manifestText, readManifest } from './manifest.js';
import { bytesOf, type Published, type Writer } from './writer.js';

interface Planned {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly hash: string;
}

/** A writer into `folder`, which is made when it is not there. `refusal` says which folders must not be given. */
export class DiskWriter implements Writer {
  readonly #path: string;

  constructor(folder: string) {
    this.#path = folder;
  }

  async publish(files: readonly OutputFile[]): Promise<Published> {
    await mkdir(this.#path, { recursive: true });
    const folder = new OutputFolder(await realpath(this.#path));
    const before = await readManifest(this.#path);
    const planned = files.map(plan);
    const states = await mapConcurrent(planned, ({ path, bytes }) => folder.compare(path, bytes, before.has(path)));
    const pick = (state: string): Planned[] => planned.filter((_, index) => states[index] === state);

    const [missing, different, same] = [pick('missing'), pick('different'), pick('same')];
    const wanted = [...missing, ...different];
    const produced = new Set(planned.map(({ path }) => path));
    const stale = [...before.keys()].filter((path) => !produced.has(path)).sort();

    if (wanted.length + stale.length > 0) await folder.writeManifest(manifestText(inFlight(before, wanted)));
    await folder.clearTemporary(before);

    const messages: Message[] = pick('foreign').map(({ path }) => foreign(path));
    const removed: string[] = [];
    const remove = async (path: string): Promise<void> => {
      const result = await folder.remove(path, before.get(path) ?? IN_FLIGHT);
      if (result === 'removed') removed.push(path);
      if (result === 'edited')
        messages.push(message('write:edited-file', 'Not removed: it was changed by hand', { path }));
    };

    // `a` must go before `a/index.html` can be written, and the other way about; all other removals wait.
    const inTheWay = blockers(stale, produced);
    for (const path of inTheWay) await remove(path);
    const failed = new Set<string>();
    await mapConcurrent(wanted, async ({ path, bytes }) => {
      if (await folder.write(path, bytes)) return;
      failed.add(path);
      messages.push(foreign(path));
    });
    for (const path of stale) if (!inTheWay.has(path)) await remove(path);

    const made = [...same, ...wanted].filter(({ path }) => !failed.has(path));
    await folder.writeManifest(manifestText(new Map(made.map(({ path, hash }) => [path, hash]))));
    const paths = (list: readonly Planned[]): string[] =>
      list.flatMap(({ path }) => (failed.has(path) ? [] : [path])).sort();
    const ordered = messages.sort((a, b) => (a.path < b.path ? -1 : 1));
    return {
      added: paths(missing),
      changed: paths(different),
      removed: removed.sort(),
      unchanged: same.length,
      messages: ordered,
    };
  }
}

function plan(file: OutputFile): Planned {
  const bytes = bytesOf(file);
  return { path: file.path, bytes, hash: sha256(bytes) };
}

function inFlight(before: Manifest, wanted: readonly Planned[]): Manifest {
  return new Map([...before, ...wanted.map(({ path }) => [path, IN_FLIGHT] as const)]);
}

function foreign(path: string): Message {
  return message('write:foreign-file', 'Not written: something that Newsline did not make is in its place', { path });
}

/** Stale files where folders must be now, and in folders where files must be now. */
function blockers(stale: readonly string[], produced: ReadonlySet<string>): Set<string> {
  const folders = new Set([...produced].flatMap(foldersOf));
  return new Set(stale.filter((path) => folders.has(path) || foldersOf(path).some((folder) => produced.has(folder))));
}

/** `a/b/c.html` → `a`, `a/b` */
function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
