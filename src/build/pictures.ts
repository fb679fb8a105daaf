/**
 * Pictures of articles: measured before the pages are planned, encoded when they are published. What sharp (libvips)
 * makes is kept under the hash of the picture's bytes and of what is made, and sharp is loaded only when something is
 * new. Files in content/ may mean harm: bytes and pixels are limited, and nothing of the original but its pixels is
 * published, so no place that a camera wrote down, and no script of an SVG.
 */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../core/hash.js';
import { message, type Place } from '../core/messages.js';
import { once } from '../core/on-demand.js';
import { type MeasuredPicture, type Pictures, type Variant, variantsOf } from '../core/pictures.js';
import type { Message } from '../core/records.js';
import { didYouMeanPath } from '../core/suggest.js';
import type { SiteArticle, SiteMonth } from '../site/index.js';
import type { Publication } from '../write/index.js';
import { encodePicture, measurePicture, PICTURE_OPTIONS, TooLarge } from './picture-files.js';
import type { Store } from './store.js';

/** Bytes of the largest picture that is read. */
const LARGEST_PICTURE = 64 * 1024 * 1024;

/** A file that belongs to articles; `stamp` changes with it, null when that cannot be told. */
export interface MediaFile {
  readonly path: string;
  readonly stamp: string | null;
}

/** Path → its stamp and the hash of its bytes; stored under `picture-files`. */
type Known = Readonly<Record<string, readonly [stamp: string, sha256: string]>>;

/** The configuration has no folder of its own that a path could count from. */
const OF_CONFIG = 'Put the file there, or correct its name; it counts from content/.';

/**
 * Measures every picture that a text in `months` shows, those that the configuration names, each at its `place`, and
 * those at the paths in `linked`, which are there; tells of those that are missing or cannot be used.
 */
export async function measurePictures(
  months: readonly SiteMonth[],
  folder: string,
  media: readonly MediaFile[],
  store: Store,
  named: readonly { readonly file: string; readonly place: Place }[],
  linked: readonly string[],
): Promise<{ pictures: Pictures; messages: Message[] }> {
  const pictures = new Map<string, MeasuredPicture>();
  const messages: Message[] = [];
  const files = new Map(media.map((file) => [file.path, file]));
  const composed = once(() => new Map(media.map((file) => [file.path.normalize('NFC'), file])));
  const before = (store.get('picture-files') ?? {}) as Known;
  const now: Record<string, readonly [string, string]> = {};
  const seen = new Set<string>();
  const look = async (path: string, isMissing: () => Message[]): Promise<void> => {
    const file = files.get(path) ?? composed().get(path.normalize('NFC'));
    if (file === undefined) messages.push(...isMissing());
    if (file === undefined || seen.has(path)) return;
    seen.add(path);
    const measured = await measure(file, folder, before[file.path], store);
    if ('rule' in measured) messages.push(measured);
    else {
      pictures.set(path, file.path === path ? measured : { ...measured, file: file.path });
      if (file.stamp !== null) now[file.path] = [file.stamp, measured.sha256];
    }
  };
  for (const month of months)
    for (const path of month.summary.pictures) {
      const shows = ({ row }: SiteArticle): boolean => row.pictures?.includes(path) === true;
      await look(path, () => month.articles().flatMap((each) => (shows(each) ? missing(each, path, files) : [])));
    }
  for (const { file, place } of named) await look(file, () => [{ ...noFile(file, files, place), remedy: OF_CONFIG }]);
  const shown = new Set(pictures.keys());
  for (const path of linked) await look(path, () => []);
  for (const [path, picture] of pictures) if (!shown.has(path)) pictures.set(path, { ...picture, linked: true });
  if (JSON.stringify(now) !== JSON.stringify(before)) store.put('picture-files', now);
  return { pictures, messages };
}

async function measure(
  { path, stamp }: MediaFile,
  folder: string,
  known: Known[string] | undefined,
  store: Store,
): Promise<MeasuredPicture | Message> {
  if (stamp !== null && known?.[0] === stamp) {
    const kept = store.get(`picture ${known[1]}`) as MeasuredPicture | null;
    if (kept !== null) return kept;
  }
  try {
    const full = join(folder, path);
    if (statSync(full).size > LARGEST_PICTURE) {
      const limit = `${LARGEST_PICTURE / 1024 / 1024} MiB`;
      return message('picture:too-large', `A picture of more than ${limit} is not read`, { path });
    }
    const bytes = readFileSync(full);
    const hash = sha256(bytes);
    const kept = store.get(`picture ${hash}`) as MeasuredPicture | null;
    if (kept !== null) return kept;
    const measured = { sha256: hash, ...(await measurePicture(bytes)) };
    store.put(`picture ${hash}`, measured);
    return measured;
  } catch (cause) {
    return unusable(path, cause);
  }
}

/** Tells `publication` the files of `pictures`. One that cannot be decoded gives a message. */
export async function publishPictures(
  publication: Publication,
  pictures: Pictures,
  folder: string,
  store: Store,
): Promise<Message[]> {
  const messages: Message[] = [];
  const keys = new Set<string>();
  const told = new Set<string>();
  for (const [path, picture] of [...pictures].sort(([left], [right]) => (left < right ? -1 : 1))) {
    const bytes = once(() => bytesOf(join(folder, picture.file ?? path), picture));
    for (const variant of variantsOf(path, picture)) {
      const key = keyOf(picture, variant);
      keys.add(key);
      // One picture may lie in two places under one name.
      if (told.has(variant.path) || publication.keep(variant.path, key)) continue;
      told.add(variant.path);
      try {
        const kept = store.get(`encoded ${key}`) as string | null;
        const made =
          kept === null ? await encodePicture(bytes(), variant, picture.animated) : Buffer.from(kept, 'base64');
        if (kept === null) store.put(`encoded ${key}`, made.toString('base64'));
        publication.put(variant.path, key, made);
      } catch (cause) {
        messages.push(unusable(path, cause));
        break;
      }
    }
  }
  forget(keys, store);
  return messages;
}

function bytesOf(full: string, picture: MeasuredPicture): Uint8Array {
  const bytes = readFileSync(full);
  if (sha256(bytes) !== picture.sha256) throw new Error('it changed while the site was built');
  return bytes;
}

/** Removes what was made of pictures that no article shows any more. */
function forget(keys: ReadonlySet<string>, store: Store): void {
  const before = (store.get('encoded') ?? []) as readonly string[];
  for (const key of before) if (!keys.has(key)) store.remove(`encoded ${key}`);
  if (before.length !== keys.size || before.some((key) => !keys.has(key))) store.put('encoded', [...keys]);
}

function keyOf({ sha256: hash }: MeasuredPicture, { format, width }: Variant): string {
  return sha256(JSON.stringify([hash, format, width, PICTURE_OPTIONS]));
}

/** `/assets/logo.png` may be a file of the theme: it is left alone. */
function missing({ article, sources }: SiteArticle, path: string, files: ReadonlyMap<string, MediaFile>): Message[] {
  const shown = [...(article.image === undefined ? [] : [article.image]), ...(article.pictures ?? [])];
  const named = shown.find((picture) => picture.path === path && !picture.url.startsWith('/assets/'));
  if (named === undefined) return [];
  return [noFile(path, files, { path: sources[0]?.path ?? '', line: named.lines[0] })];
}

function noFile(path: string, files: ReadonlyMap<string, MediaFile>, place: Place): Message {
  return message('picture:missing', `There is no picture ${path}.${didYouMeanPath(path, [...files.keys()])}`, place);
}

function unusable(path: string, cause: unknown): Message {
  const reason = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
  if (cause instanceof TooLarge) return message('picture:too-large', reason, { path });
  return message('picture:unreadable', `The picture cannot be read: ${reason}`, { path });
}
