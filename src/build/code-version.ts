/** What the results of a build depend on besides the site: Newsline's own code, that of its packages, and Node. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from '../core/hash.js';

const LIB = fileURLToPath(new URL('..', import.meta.url));

/** What package managers write of all that they installed. */
const INSTALLED = ['.package-lock.json', '.modules.yaml', '.yarn-state.yml'];

/** A hash that changes with any of them; 5 ms. */
export function codeVersion(): string {
  const files = readdirSync(LIB, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:js|json|ts)$/.test(path) && !path.endsWith('.d.ts'))
    .sort();
  const own = files.map((path) => `${path} ${sha256(readFileSync(join(LIB, path)))}`);
  const { node, icu, unicode, tz } = process.versions;
  return sha256([...own, installed(LIB), node, icu, unicode, tz].join('\n'));
}

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
