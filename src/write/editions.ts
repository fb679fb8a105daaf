/**
 * Publishing by a switch: the output folder is a link to one of two folders beside it, each a whole edition of the site.
 *
 *     dist -> .dist-1      .dist-1/      .dist-2/ (the next one, until the link leads to it)
 *
 * The link changes by one rename (POSIX: atomic), so that nobody sees a part of one edition and a part of the other.
 * What both have is linked and not copied. Files of others go along.
 */
import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { lstat } from './folder.js';
import { makeFolder } from './make-folder.js';
import { MANIFEST, STAGING } from './paths.js';

export class Editions {
  readonly #path: string;
  readonly #names: readonly [string, string];

  /** `path`: the output folder as others see it, absolute. */
  constructor(path: string) {
    this.#path = path;
    this.#names = [`.${basename(path)}-1`, `.${basename(path)}-2`];
  }

  /** Why this output cannot be switched; null when it can. */
  refusal(): string | null {
    if (process.platform === 'win32') return 'Windows has no link that can be replaced at once';
    const target = this.#target();
    if (target !== null && !this.#names.includes(target))
      return `it is a link to ${target}, which Newsline did not make`;
    const taken = this.#names.find((name, index) => {
      const folder = this.#edition(index);
      return name !== target && lstat(folder) !== null && !isOurs(folder);
    });
    return taken === undefined ? null : `${taken} beside it is none of Newsline's`;
  }

  /** Makes sure that there is an edition to see; true when it is a new one. What a killed build left is removed. */
  open(): boolean {
    const why = this.refusal();
    if (why !== null) throw new Error(`Cannot switch ${this.#path}: ${why}`);
    const isNew = lstat(this.#path) === null && !this.#finish();
    if (isNew) {
      makeFolder(join(this.#edition(0), STAGING));
      this.#lead(this.#names[0]);
    }
    this.#removeOthers();
    return isNew;
  }

  /** After `open` made it: there is nothing to show. */
  close(): void {
    unlinkSync(this.#path);
    rmSync(this.#edition(0), { recursive: true });
  }

  /** The next edition: a folder with all that the one in `root` has, but what is staged there. */
  fork(root: string): string {
    const next = this.#edition(this.#target() === this.#names[0] ? 1 : 0);
    // First, so that what is cut off here is known for ours.
    mkdirSync(join(next, STAGING), { recursive: true });
    for (const name of readdirSync(root)) if (name !== STAGING) carry(join(root, name), join(next, name));
    return next;
  }

  /** From now on `edition` is what others see. */
  show(edition: string): void {
    const found = lstat(this.#path);
    // A folder of a build without switches; a link cannot take its place at once.
    const other = this.#edition(basename(edition) === this.#names[0] ? 1 : 0);
    if (found?.isDirectory()) renameSync(this.#path, other);
    this.#lead(basename(edition));
    this.#removeOthers();
  }

  /** A build was killed when it had put the former folder aside, and the link was not there yet. */
  #finish(): boolean {
    const whole = this.#names.find((name) => {
      const folder = join(dirname(this.#path), name);
      return lstat(join(folder, MANIFEST)) !== null && lstat(join(folder, STAGING)) === null;
    });
    if (whole !== undefined) this.#lead(whole);
    return whole !== undefined;
  }

  #lead(name: string): void {
    const link = join(dirname(this.#path), `${name}-link`);
    rmSync(link, { force: true });
    symlinkSync(name, link, 'dir');
    renameSync(link, this.#path);
  }

  #removeOthers(): void {
    const shown = this.#target();
    for (const [index, name] of this.#names.entries()) {
      const folder = this.#edition(index);
      if (name !== shown && isOurs(folder)) remove(folder);
    }
  }

  #edition(index: number): string {
    return join(dirname(this.#path), this.#names[index] as string);
  }

  /** Where the link leads; null when there is none. */
  #target(): string | null {
    return lstat(this.#path)?.isSymbolicLink() ? readlinkSync(this.#path) : null;
  }
}

/** Each edition has the list of Newsline's files, or the area in which they are made; one just begun or gone, nothing. */
function isOurs(folder: string): boolean {
  if (!lstat(folder)?.isDirectory()) return false;
  const names = readdirSync(folder);
  return names.length === 0 || names.includes(MANIFEST) || names.includes(STAGING);
}

/** What is left of an edition is known for ours, and for no whole one, until the last file is gone. */
function remove(edition: string): void {
  mkdirSync(join(edition, STAGING), { recursive: true });
  for (const name of readdirSync(edition)) if (name !== STAGING) rmSync(join(edition, name), { recursive: true });
  rmSync(edition, { recursive: true });
}

function carry(from: string, to: string): void {
  const found = lstat(from);
  if (found?.isDirectory()) {
    mkdirSync(to, { recursive: true });
    for (const name of readdirSync(from)) carry(join(from, name), join(to, name));
  } else if (found?.isSymbolicLink()) symlinkSync(readlinkSync(from), to);
  else if (found?.isFile()) {
    try {
      linkSync(from, to);
    } catch {
      copyFileSync(from, to); // A file system without hard links, or with too many to this file.
    }
  }
}
