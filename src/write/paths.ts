/** Names in an output folder: which are good, and which are Newsline's own. */

/** The list of the files that Newsline made, in the output folder itself: see manifest.ts. */
export const MANIFEST = '.newsline.json';

/** What the temporary file is called through which `a.html` is written: `.a.html.newsline-tmp`. */
export function temporaryName(name: string): string {
  return `.${name}${TEMPORARY}`;
}

const TEMPORARY = '.newsline-tmp';

/** Longest name that Linux, macOS and Windows all take is 255 bytes; the temporary name needs 14 more. */
const LONGEST_NAME = 255 - 1 - TEMPORARY.length;

/** What Windows does not take in a name; control characters; what ends a URL's path. */
const FORBIDDEN = /[\u0000-\u001F\u007F<>:"|?*\\#%]|[ .]$/;

/** True for a relative path with `/` that stays in its folder and is a good name on any host and file system. */
export function isSafe(path: string): boolean {
  return path !== '' && path !== MANIFEST && path.split('/').every(isSafeName);
}

function isSafeName(name: string): boolean {
  if (name === '' || name === '.' || name === '..') return false;
  return Buffer.byteLength(name) <= LONGEST_NAME && !FORBIDDEN.test(name) && !name.endsWith(TEMPORARY);
}
