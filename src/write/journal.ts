/**
 * A publication that is decided: what is moved from the staging area into its place, and what is removed. From the
 * moment that the journal is on the disk the new site is the one that counts: applying it may be cut off anywhere and
 * begun again. Without a journal the staging area is waste, and the old site stands untouched.
 */
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lstat, type OutputFolder } from './folder.js';
import { checkLock } from './lock.js';
import { type Manifest, readManifest } from './manifest.js';
import { isSafe, MANIFEST, STAGING } from './paths.js';

const JOURNAL = 'journal.json';

export interface Journal {
  /** `number`: the file's name in the staging area. */
  readonly moves: readonly (readonly [path: string, hash: string, number: number])[];
  /** Published already, and kept; told so that files taken over from others are known as own. */
  readonly taken: readonly (readonly [path: string, hash: string])[];
  readonly removals: readonly (readonly [path: string, hash: string])[];
}

/** What applying a journal could not do. */
export interface Applied {
  readonly removed: readonly string[];
  readonly edited: readonly string[];
  readonly failed: readonly string[];
}

export function stagedPath(root: string, number: number): string {
  return join(root, STAGING, String(number));
}

/** Of the build that stages files. */
export function lockPath(root: string): string {
  return join(root, STAGING, 'lock');
}

/** Decides the publication. */
export function writeJournal(root: string, journal: Journal): void {
  const path = join(root, STAGING, JOURNAL);
  writeWhole(path, JSON.stringify(journal));
}

/** Finishes what a build began that was killed, or undoes it; throws a BusyError when it is still at work. */
export function recover(folder: OutputFolder): void {
  if (lstat(join(folder.root, STAGING)) === null) return;
  checkLock(lockPath(folder.root));
  const journal = readJournal(join(folder.root, STAGING, JOURNAL));
  if (journal !== null) apply(folder, journal, readManifest(folder.root));
  clearStaging(folder.root);
}

export function clearStaging(root: string): void {
  rmSync(join(root, STAGING), { recursive: true, force: true });
}

/** Carries the journal out. `before`: the list of own files that it was made for. */
export function apply(folder: OutputFolder, journal: Journal, before: Manifest): Applied {
  const made = new Map<string, string | null>();
  const removed: string[] = [];
  const edited: string[] = [];
  const failed: string[] = [];
  const remove = ([path, hash]: readonly [string, string]): void => {
    const result = folder.remove(path, hash);
    if (result === 'removed') removed.push(path);
    if (result === 'edited') edited.push(path);
    made.set(path, null);
  };

  // `a` must go before `a/index.html` can be written, and the other way about; all other removals wait.
  const inTheWay = blockers(journal);
  for (const removal of journal.removals) if (inTheWay.has(removal[0])) remove(removal);
  for (const [path, hash, number] of journal.moves) {
    if (folder.move(stagedPath(folder.root, number), path)) made.set(path, hash);
    else {
      failed.push(path);
      made.set(path, null);
    }
  }
  for (const removal of journal.removals) if (!inTheWay.has(removal[0])) remove(removal);
  for (const [path, hash] of journal.taken) made.set(path, hash);

  writeWhole(join(folder.root, MANIFEST), before.after(made), join(folder.root, STAGING, MANIFEST));
  return { removed, edited, failed };
}

/** Stale files where folders must be now, and in folders where files must be now. */
function blockers({ moves, removals }: Journal): Set<string> {
  if (removals.length === 0) return new Set();
  const produced = new Set(moves.map(([path]) => path));
  const folders = new Set([...produced].flatMap(foldersOf));
  const stale = removals.map(([path]) => path);
  return new Set(stale.filter((path) => folders.has(path) || foldersOf(path).some((folder) => produced.has(folder))));
}

/** `a/b/c.html` → `a`, `a/b` */
function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** On the disk as a whole or not at all, also when the power fails. */
function writeWhole(path: string, text: string, temporary = `${path}.tmp`): void {
  writeFileSync(temporary, text);
  const file = openSync(temporary, 'r+');
  fsyncSync(file);
  closeSync(file);
  renameSync(temporary, path);
}

/** Null when there is none, or when it is none of ours: nothing outside of the output may be touched. */
function readJournal(path: string): Journal | null {
  let read: unknown;
  try {
    read = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
  if (typeof read !== 'object' || read === null) return null;
  const { moves, taken, removals } = read as Partial<Record<keyof Journal, unknown>>;
  return isMoves(moves) && isList(taken) && isList(removals) ? { moves, taken, removals } : null;
}

function isMoves(list: unknown): list is Journal['moves'] {
  return isList(list) && list.every((entry: readonly unknown[]) => Number.isSafeInteger(entry[2]));
}

function isList(list: unknown): list is Journal['taken'] {
  return (
    Array.isArray(list) &&
    list.every((entry: unknown) => {
      if (!Array.isArray(entry)) return false;
      const [path, hash] = entry as unknown[];
      return typeof path === 'string' && isSafe(path) && typeof hash === 'string';
    })
  );
}
