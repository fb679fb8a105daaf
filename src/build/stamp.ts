/** Files known again without reading them. */
import { statSync } from 'node:fs';

/** A file changed so shortly before it was looked at may change again without a new time: FAT counts two seconds. */
const TOO_FRESH = 2000;

/** Changes whenever the file does. Null when there is no file, or when it may change without a new stamp; `now`: by the clock of its disk. */
export function stampOf(path: string, now: number): string | null {
  try {
    const { size, mtimeMs, ctimeMs, ino } = statSync(path);
    return Math.max(mtimeMs, ctimeMs) > now - TOO_FRESH ? null : `${size} ${mtimeMs} ${ctimeMs} ${ino}`;
  } catch {
    return null;
  }
}
