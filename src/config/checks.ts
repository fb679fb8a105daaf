/** Checks that the schema of the configuration and of front matter share. */

/** True for a name that Intl knows as a time zone (IANA tz database). */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** True for a well-formed BCP 47 tag (RFC 5646), as Intl checks it. */
export function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
