/**
 * Files of content/ that texts lead to: found before the pages are planned, copied when they are published. What is
 * published already is not copied again, and no more than a piece of a file is in memory.
 */
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { attachmentPath, isPicture, type LinkedFiles } from '../core/attachments.js';
import { hashOfPieces } from '../core/file-hash.js';
import { sha256 } from '../core/hash.js';
import { message } from '../core/messages.js';
import { type Pictures, variantsOf } from '../core/pictures.js';
import type { Message } from '../core/records.js';
import { fileNamesIn, type SiteMonth } from '../site/index.js';
import type { Publication } from '../write/index.js';
import type { MediaFile } from './pictures.js';
import type { Store } from './store.js';

/** By what links name each: its path in content/, in NFC. */
export type Linked = ReadonlyMap<string, MediaFile>;

export function linkedFiles(months: readonly SiteMonth[], files: readonly MediaFile[]): Linked {
  const names = fileNamesIn(months);
  if (names.length === 0) return new Map();
  const byName = new Map(files.map((file) => [file.path.replace(/^content\//, '').normalize('NFC'), file]));
  return new Map(
    names.flatMap((name) => {
      const file = byName.get(name);
      return file === undefined ? [] : [[name, file]];
    }),
  );
}

/** Where each lies on the site: of a picture, which is never published as it is, the file for browsers that know no better format. */
export function addressesOf(linked: Linked, pictures: Pictures): LinkedFiles {
  return new Map(
    [...linked].flatMap(([name, { path }]): [string, string][] => {
      if (!isPicture(path)) return [[name, attachmentPath(path)]];
      const picture = pictures.get(path);
      const variants = picture === undefined ? [] : variantsOf(path, picture);
      return variants.slice(-1).map((variant) => [name, variant.path]);
    }),
  );
}

/** Those that are published as they are, in the order of their paths. */
export function attachedIn(linked: Linked): MediaFile[] {
  return [...linked.values()].filter(({ path }) => !isPicture(path)).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** What nobody would notice else. `attached`: those that texts lead to. */
export function unlinked(attachments: readonly MediaFile[], attached: readonly MediaFile[]): Message[] {
  const used = new Set(attached.map(({ path }) => path));
  return attachments.flatMap(({ path }) =>
    used.has(path) ? [] : [message('site:unlinked-file', 'Not published: no text leads to it', { path })],
  );
}

/** Path → its stamp and the hash of its bytes; stored under `attached-files`. */
type Known = Readonly<Record<string, readonly [stamp: string, sha256: string]>>;

/** Tells `publication` the files at these paths of content/. One that cannot be read gives a message. */
export function publishFiles(
  publication: Publication,
  files: readonly MediaFile[],
  folder: string,
  store: Store,
): Message[] {
  const messages: Message[] = [];
  const before = (store.get('attached-files') ?? {}) as Known;
  const now: Record<string, readonly [string, string]> = {};
  for (const { path, stamp } of files) {
    const full = join(folder, path);
    const known = before[path];
    try {
      const hash = known === undefined ? null : known[0] === stamp ? known[1] : hashOfPieces(full);
      const isKept = hash !== null && publication.keep(attachmentPath(path), hash);
      now[path] = [stamp ?? '', isKept ? hash : put(publication, attachmentPath(path), full)];
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // Not of reading: the output's disk is full, another build is at work.
      if (code === undefined) throw error;
      messages.push(message('read:unreadable', `Cannot read the file: ${code}`, { path }));
    }
  }
  if (JSON.stringify(now) !== JSON.stringify(before)) store.put('attached-files', now);
  return messages;
}

/** Gives the hash of what was told. */
function put(publication: Publication, path: string, full: string): string {
  const room = publication.room(path);
  if (room === null) {
    const bytes = readFileSync(full);
    const hash = sha256(bytes);
    publication.put(path, hash, bytes, '', hash);
    return hash;
  }
  const { hash, size } = copy(full, room.file);
  publication.putWritten(path, hash, { size }, '', hash);
  return hash;
}

/** Not its times, and not who may read it: it is published. */
function copy(from: string, to: string): { hash: string; size: number } {
  const writing = <Value>(work: () => Value): Value => {
    try {
      return work();
    } catch (cause) {
      throw new Error(`Cannot write ${to}`, { cause });
    }
  };
  const file = writing(() => openSync(to, 'w'));
  let size = 0;
  try {
    const hash = hashOfPieces(from, (piece) => {
      for (let at = 0; at < piece.length; ) at += writing(() => writeSync(file, piece, at));
      size += piece.length;
    });
    return { hash, size };
  } finally {
    closeSync(file);
  }
}
