/** Names in an output folder: which are good, and which are Newsline's own. */

import { isFileName } from '../core/file-names.js';

/** The list of the files that Newsline made, in the output folder itself: see manifest.ts. */
export const MANIFEST = '.newsline.json';

/** Where a site lies until it is published, in the output folder itself, so that a rename moves its files. */
export const STAGING = '.newsline-staging';

/** True for a relative path with `/` that stays in its folder and is a good name on any host and file system. */
export function isSafe(path: string): boolean {
  const names = path.split('/');
  return path !== MANIFEST && names[0]?.toLowerCase() !== STAGING && names.every(isFileName);
}
