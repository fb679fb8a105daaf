/** The files of a theme's folder, and what in it looks like one but cannot be used. */
import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { message } from '../core/messages.js';
import type { Message } from '../core/records.js';

export interface ListedFile {
  /** With `/`, relative to the theme's folder. */
  readonly name: string;
  readonly path: string;
}

export interface ThemeListing {
  /** In the order of their names. */
  readonly files: readonly ListedFile[];
  readonly messages: readonly Message[];
}

/**
 * All files below `folder`, which need not be there; no hidden ones and no other themes. Links might lead anywhere: they
 * are not followed, which is told.
 */
export function listTheme(folder: string): ThemeListing {
  const messages: Message[] = [];
  const files: ListedFile[] = [];
  for (const { name, entry } of entriesOf(folder, messages)) {
    const path = join(folder, name).split(sep).join('/');
    if (entry.isFile()) files.push({ name, path });
    else if (entry.isSymbolicLink())
      messages.push(message('theme:skipped', 'Links in a theme are not followed', { path }));
    else if (!entry.isDirectory()) messages.push(message('theme:skipped', 'Neither a file nor a folder', { path }));
    else if (name.endsWith('.eta')) messages.push(message('theme:skipped', 'A folder is no template', { path }));
  }
  return { files: files.sort((left, right) => (left.name < right.name ? -1 : 1)), messages };
}

function entriesOf(folder: string, messages: Message[]): { name: string; entry: Dirent }[] {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    const base = resolve(folder).length + 1;
    return entries
      .map((entry) => ({
        name: join(resolve(entry.parentPath), entry.name).slice(base).split(sep).join('/'),
        entry,
      }))
      .filter(({ name }) => !name.startsWith('themes/') && !name.split('/').some((part) => part.startsWith('.')));
  } catch (error) {
    const { code, path = folder } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && lstatSync(folder, { throwIfNoEntry: false }) === undefined) return [];
    messages.push(unreadable(path, error));
    return [];
  }
}

export function unreadable(path: string, error: unknown): Message {
  const reason = `It cannot be read: ${(error as NodeJS.ErrnoException).code ?? String(error)}`;
  return message('theme:unreadable', reason, { path });
}
