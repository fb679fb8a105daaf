/** Objects without the parts that are not known. */

type Known<Parts> = { [Key in keyof Parts]?: Exclude<Parts[Key], undefined | null> };

/** `parts` without those that are undefined, null or an empty list. */
export function known<Parts extends object>(parts: Parts): Known<Parts> {
  const found: Known<Parts> = {};
  for (const key in parts) {
    const value = parts[key];
    if (value != null && !(Array.isArray(value) && value.length === 0)) found[key] = value as Known<Parts>[typeof key];
  }
  return found;
}
