/** Names of files that every file system and host takes. */

/** What no path may have: control characters, signs of Windows and of URLs, halves of characters; and what no name in it may end with. */
export const FORBIDDEN = /[\u0000-\u001F\u007F<>:"|?*\\#%]|\p{Cs}|[ .](?=\/|$)/gu;

/** Longest name that Linux, macOS and Windows all take, in bytes. */
const LONGEST_NAME = 255;

/** Of plain letters, digits and marks, as almost all names are. */
const PLAIN = /^[a-z0-9][a-z0-9_-]{0,99}(?:\.[a-z0-9]{1,20})?$/;

/** True for a good name of a file or folder anywhere; `..` is none. */
export function isFileName(name: string): boolean {
  if (PLAIN.test(name)) return true;
  return name !== '' && Buffer.byteLength(name) <= LONGEST_NAME && name.search(FORBIDDEN) === -1;
}
