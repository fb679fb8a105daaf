/** `caf%C3%A9` → `café`: addresses as people copy them out of browsers. What is no such writing stays as it is. */

/** Of an address: what has a meaning in it (`%2F`, `%3F`) stays written. */
export function decodeAddress(address: string): string {
  return decoded(address, decodeURI);
}

/** Of a name, or of a path whose names are looked at one by one. */
export function decodeNames(path: string): string {
  return decoded(path, decodeURIComponent);
}

function decoded(text: string, decode: (text: string) => string): string {
  try {
    return decode(text);
  } catch {
    return text;
  }
}
