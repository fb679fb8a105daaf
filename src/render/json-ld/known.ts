/** Objects without the parts that are not known. */

type Known<Parts> = { [Key in keyof Parts]?: Exclude<Parts[Key], undefined | null> };

/** `parts` without those that are undefined, null or an empty list. */
export function known<Parts extends object>(parts: Parts): Known<Parts> {
  const isKnown = (value: unknown): boolean => value != null && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => isKnown(value))) as Known<Parts>;
}
