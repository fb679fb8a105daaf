/** Languages as the Open Graph protocol writes them. */

/** Asking Intl costs 50 microseconds, on every page. */
const known = new Map<string, string | null>();
/** Tags come from sources, which may hold anything. */
const MOST_KNOWN = 1000;

/** `en` → `en_US`, `az` → `az_AZ`, `zh-Hant` → `zh_TW`: with the territory where most speak it; null for no tag. */
export function ogLocale(lang: string): string | null {
  const found = known.get(lang);
  if (found !== undefined) return found;
  const made = ask(lang);
  if (known.size < MOST_KNOWN) known.set(lang, made);
  return made;
}

function ask(lang: string): string | null {
  try {
    const { language, region } = new Intl.Locale(lang).maximize();
    return region === undefined ? language : `${language}_${region}`;
  } catch {
    return null;
  }
}
