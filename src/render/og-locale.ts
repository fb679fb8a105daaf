/** Languages as the Open Graph protocol writes them. */

/** `en` → `en_US`, `az` → `az_AZ`, `zh-Hant` → `zh_TW`: with the territory where most speak it; null for no tag. */
export function ogLocale(lang: string): string | null {
  try {
    const { language, region } = new Intl.Locale(lang).maximize();
    return region === undefined ? language : `${language}_${region}`;
  } catch {
    return null;
  }
}
