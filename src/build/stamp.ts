/** Files known again without reading them. */
import { statSync } from 'node:fs';
import { microseconds } from './stopwatch.js';

/** A file changed so shortly before it was looked at may change again without a new time: FAT counts two seconds. */
const TOO_FRESH = 2000;

/**
 * Changes whenever the file does. Null when there is no file, or when it may change without a new stamp. `ahead`: how
 * far the clock of its disk is ahead of the stopwatch, in milliseconds; null where no stamp is wanted.
 */
export function stampOf(path: string, ahead: number | null): string | null {
  if (ahead === null) return null;
  const now = microseconds() / 1000 + ahead;
  try {
    const { size, mtimeMs, ctimeMs, ino } = statSync(path);
    return Math.max(mtimeMs, ctimeMs) > now - TOO_FRESH ? null : `${size} ${mtimeMs} ${ctimeMs} ${ino}`;
  } catch {
    return null;
  }
}
