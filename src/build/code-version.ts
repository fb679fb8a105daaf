/** What the results of a build depend on besides the site: Newsline's own code, that of its packages, and Node. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from '../core/hash.js';
import { once } from '../core/on-demand.js';

/** All of the code in few files, see bundle-files.ts; from `src/build/`, `lib/build/` and itself. */
const BUNDLE = fileURLToPath(new URL('../../lib/bundle/', import.meta.url));

/** What package managers write of all that they installed. */
const INSTALLED = ['.package-lock.json', '.modules.yaml', '.yarn-state.yml'];

/**
 * A hash that changes with any of them; 5 ms. It is taken once: `dev` runs on with the code that it has loaded when a
 * newer one is installed below it, and what it makes must not be kept as if the newer one had made it.
 */
export const codeVersion = once((): string => {
  const own = readdirSync(BUNDLE)
    .sort()
    .map((name) => `${name} ${sha256(readFileSync(join(BUNDLE, name)))}`);
  const { node, icu, unicode, tz } = process.versions;
  return sha256([...own, installed(BUNDLE), node, icu, unicode, tz].join('\n'));
});

/** The nearest list of installed packages, at or above `folder`; without one the packages count as never changing. */
function installed(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    for (const name of INSTALLED) {
      try {
        return sha256(readFileSync(join(at, 'node_modules', name)));
      } catch {
        // Another one, or further up.
      }
    }
    if (dirname(at) === at) return '';
  }
}
