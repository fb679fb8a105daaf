/** Finds the sources below a folder: sorted by path, each once, nothing outside of the site. */
import { type Dirent, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { message } from '../core/messages.js';
import type { Message, SourceFormat } from '../core/records.js';
import { type FileRole, roleOf } from './formats.js';
import { partsOfPages } from './page-parts.js';

/** A source that has not been read yet. */
export interface Listed {
  /** Relative to the site's folder, with `/`. */
  readonly path: string;
  readonly format: SourceFormat;
}

export interface Listing {
  /** In the order of `<` on their paths. */
  readonly sources: readonly Listed[];
  /** Paths of pictures, in the same order … */
  readonly media: readonly string[];
  /** … and of other files that articles can lead to. */
  readonly attachments: readonly string[];
  readonly messages: readonly Message[];
}

interface Walk {
  readonly root: string;
  /** The real path of the root: links that lead out of it are not followed, lest a file of the machine be published. */
  readonly realRoot: string;
  readonly skip: ReadonlySet<string>;
  readonly sources: Listed[];
  readonly media: string[];
  readonly attachments: string[];
  readonly messages: Message[];
}

/**
 * All sources below `start`, a path relative to `root`; both are folders. Paths in `skip` (relative to `root`) are
 * passed over. What is no source but looks as if it were meant to be one gets a message. Synchronous, as small reads of
 * folders take a third of the time so.
 */
export function listSources(root: string, start: string, skip: readonly string[] = []): Listing {
  const realRoot = realpathSync.native(root);
  const walk: Walk = { root, realRoot, skip: new Set(skip), sources: [], media: [], attachments: [], messages: [] };
  visit(walk, start, [realPathOf(join(root, start))]);
  const byPath = (a: { path: string }, b: { path: string }): number => (a.path < b.path ? -1 : 1);
  return {
    sources: walk.sources.sort(byPath),
    media: walk.media.sort(),
    attachments: walk.attachments.sort(),
    messages: walk.messages.sort(byPath),
  };
}

function realPathOf(folder: string): string {
  try {
    return realpathSync.native(folder);
  } catch (cause) {
    throw new Error(`There is no folder ${folder}`, { cause });
  }
}

/** `chain`: the real paths of the folders that lead here, so that a link to one of them is known as a loop. */
function visit(walk: Walk, folder: string, chain: readonly string[]): void {
  const entries = entriesOf(walk, folder);
  const parts = partsOfPages(entries);
  for (const entry of entries) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    const role = roleOf(entry.name);
    if (walk.skip.has(path) || role === 'ignored') continue;
    if (isMisnamed(walk, path)) walk.messages.push(message('read:unreadable', NO_NAME, { path }, 'Rename it.'));
    else if (entry.isSymbolicLink()) follow(walk, path, role, chain);
    else if (entry.isDirectory()) {
      const inner = [...chain, join(chain.at(-1) ?? '', entry.name)];
      // Of the parts of a saved page only pictures may be of use.
      if (parts.has(entry.name)) visit({ ...walk, sources: [], attachments: [], messages: [] }, path, inner);
      else if (FOREIGN.has(entry.name)) {
        walk.messages.push(message('read:foreign-folder', NO_SOURCES, { path }));
        visit({ ...walk, sources: [], messages: [] }, path, inner);
      } else visit(walk, path, inner);
    } else if (entry.isFile()) add(walk, path, role, chain);
    else walk.messages.push(message('read:skipped', NO_FILE, { path }));
  }
}

/** Folders in which Jekyll and Eleventy keep templates, styles and data, and the site that they make. */
const FOREIGN = new Set(['_layouts', '_includes', '_sass', '_data', '_site']);
const NO_SOURCES = 'No source is read from the folder: other generators keep templates, data or their output in it';

const NO_NAME = 'The name is not valid UTF-8';
const NO_FILE = 'Neither a file nor a folder';

/** As archives of other systems unpack; where it could not be read \uFFFD stands, under which there is no file. */
function isMisnamed({ root }: Walk, path: string): boolean {
  return path.includes('\uFFFD') && lstatSync(join(root, path), { throwIfNoEntry: false }) === undefined;
}

function entriesOf(walk: Walk, folder: string): Dirent[] {
  try {
    return readdirSync(join(walk.root, folder), { withFileTypes: true });
  } catch (error) {
    const reason = `Cannot list the folder: ${(error as NodeJS.ErrnoException).code ?? String(error)}`;
    walk.messages.push(message('read:unreadable', reason, { path: folder }));
    return [];
  }
}

function follow(walk: Walk, path: string, role: Exclude<FileRole, 'ignored'>, chain: readonly string[]): void {
  const skipped = (reason: string): number => walk.messages.push(message('read:skipped', reason, { path }));
  const full = join(walk.root, path);
  const target = realPath(full);
  const found = target === null ? null : statSync(full);
  if (target === null || found === null) skipped('The link leads nowhere');
  else if (!`${target}${sep}`.startsWith(`${walk.realRoot}${sep}`)) skipped('The link leads out of the site');
  else if (chain.includes(target)) skipped('The link leads to a folder that it lies in');
  else if (found.isDirectory()) visit(walk, path, [...chain, target]);
  else if (found.isFile()) add(walk, path, role, [chain[0] ?? '', dirname(target)]);
  else skipped(NO_FILE);
}

/** Null when the link leads nowhere. */
function realPath(path: string): string | null {
  try {
    return realpathSync.native(path);
  } catch {
    return null;
  }
}

/** `chain`: the real paths of content/ and, at its end, of the folder that the file lies in. */
function add(walk: Walk, path: string, role: Exclude<FileRole, 'ignored'>, chain: readonly string[]): void {
  if (role === 'picture') walk.media.push(path);
  // It is published as it is: what the site has elsewhere may not be meant for readers.
  else if (role === 'attachment' && !`${chain.at(-1)}${sep}`.startsWith(`${chain[0]}${sep}`))
    walk.messages.push(message('read:skipped', 'A link leads to it, out of content/', { path }));
  else if (role === 'attachment') walk.attachments.push(path);
  else if (role === 'unknown')
    walk.messages.push(message('read:unknown-type', 'Not a type of file that Newsline reads', { path }));
  else walk.sources.push({ path, format: role });
}
