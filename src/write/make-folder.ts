/**
 * Folders, made without Node's `recursive`: that tries without end where a folder is there that takes no other and says
 * of it that there is no such place, as `/proc` does.
 */
import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Makes the folder and those above it, where they are not there. */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (cause) {
    if (isFolder(path)) return;
    const parent = dirname(path);
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT' || isFolder(parent))
      throw new Error(`Cannot make the folder ${path}`, { cause });
    makeFolder(parent);
    makeFolder(path);
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
