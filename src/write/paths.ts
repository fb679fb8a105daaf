/** Names in an output folder: which are good, and which are Newsline's own. */

/** The list of the files that Newsline made, in the output folder itself: see manifest.ts. */
export const MANIFEST = '.newsline.json';

/** Where a site lies until it is published, in the output folder itself, so that a rename moves its files. */
export const STAGING = '.newsline-staging';

/** Longest name that Linux, macOS and Windows all take, in bytes. */
const LONGEST_NAME = 255;

/** What Windows does not take in a name; control characters; what ends a URL's path. */
const FORBIDDEN = /[\u0000-\u001F\u007F<>:"|?*\\#%]|[ .]$/;

/** True for a relative path with `/` that stays in its folder and is a good name on any host and file system. */
export function isSafe(path: string): boolean {
  const names = path.split('/');
  return path !== MANIFEST && names[0]?.toLowerCase() !== STAGING && names.every(isSafeName);
}

/** Of plain letters, digits and marks, as almost all names are. */
const PLAIN = /^[a-z0-9][a-z0-9_-]{0,99}(?:\.[a-z0-9]{1,20})?$/;

function isSafeName(name: string): boolean {
  if (PLAIN.test(name)) return true;
  if (name === '' || name === '.' || name === '..') return false;
  return Buffer.byteLength(name) <= LONGEST_NAME && !FORBIDDEN.test(name);
}
