/** Writing direction of a language. */
import type { Direction } from './records.js';

/** Scripts written from right to left (Unicode bidi class R or AL), as ISO 15924 codes in small letters. */
const RTL_SCRIPTS = new Set(['arab', 'aran', 'hebr', 'syrc', 'thaa', 'nkoo', 'adlm', 'rohg', 'samr', 'mand']);

/** Languages whose usual script is one of those (CLDR, likelySubtags). */
// biome-ignore format: one list
const RTL_LANGUAGES = new Set([
  'ar', 'arc', 'arz', 'azb', 'bal', 'bqi', 'ckb', 'dv', 'fa', 'glk', 'he', 'iw', 'ks', 'lrc', 'mzn', 'nqo', 'ota',
  'pnb', 'prs', 'ps', 'sd', 'skr', 'syr', 'ug', 'ur', 'yi',
]);

/** `rtl` for `ar`, `ur-PK`, `az-Arab`; `ltr` for `en`, `ks-Deva` and what is unknown. `lang` is a BCP 47 tag. */
export function directionOf(lang: string): Direction {
  const [language = '', ...subtags] = lang.toLowerCase().split('-');
  // A script is the subtag of four letters (RFC 5646, 2.2.3); it stands before any variant.
  const script = subtags.find((subtag) => /^[a-z]{4}$/.test(subtag));
  const rtl = script === undefined ? RTL_LANGUAGES.has(language) : RTL_SCRIPTS.has(script);
  return rtl ? 'rtl' : 'ltr';
}
