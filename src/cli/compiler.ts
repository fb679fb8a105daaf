/** How eagerly V8 compiles what it runs. */
import { setFlagsFromString } from 'node:v8';

/** For a command alone: it holds for the whole process. */
export function compilePatiently(): void {
  // V8 would compile each regular expression twice, first for its interpreter: of the some hundred that a dump asks, each a
  // few times, that is a seventh of what it takes to read one.
  setFlagsFromString('--no-regexp-tier-up');
  // Node 20 optimises code that soon proves to be called in other ways, and does it again: twice its patience saves some
  // hundredths of a first build of a few thousand sources. Newer ones count calls, and know of no such flag.
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=135000');
}
