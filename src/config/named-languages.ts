/**
 * Languages in the names of files, as Hugo has them: `quay.de.md` beside `quay.md` is its German translation. A name
 * alone proves nothing (`vue.ts.md` is not in Tsonga): a text of the same name without a language, or with another one,
 * must lie beside it.
 */
import { once } from '../core/on-demand.js';

/** What the name of a file says of its text. */
export interface NamedLanguage {
  /** BCP 47; null where the name has none, but that of a text beside it has. */
  readonly lang: string | null;
  /** The same for a text and its translations: what their paths have in common. Null where there is none beside it. */
  readonly key: string | null;
}

const ENDING = /\.(?:md|markdown)(?:\.gz)?$/i;

/** `de` of `quay.de`, `pt-BR` of `quay.pt-BR`; without variants, as `port.in-depth` would be Indonesian in one of them. */
const LANGUAGE = /[^/]\.([a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?)$/i;

/** By path, of those of `paths` whose names say something. `paths`: of all sources in Markdown. */
export function namedLanguages(paths: readonly string[]): ReadonlyMap<string, NamedLanguage> {
  const languageOf = knownLanguages();
  const named = new Set<string>();
  const texts = new Map<string, { path: string; lang: string | null }[]>();
  for (const path of paths) {
    if (hasOneDot(path)) continue;
    const stem = stemOf(path);
    const written = LANGUAGE.exec(stem)?.[1] ?? '';
    const lang = written === '' ? null : languageOf(written);
    if (lang === null) continue;
    const key = stem.slice(0, -`.${written}`.length);
    const others = texts.get(key);
    if (others === undefined) texts.set(key, [{ path, lang }]);
    else others.push({ path, lang });
    named.add(path);
  }
  if (named.size === 0) return new Map();
  for (const path of paths) if (!named.has(path)) texts.get(stemOf(path))?.push({ path, lang: null });
  return new Map(
    [...texts].flatMap(([stem, own]) => {
      const key = new Set(own.map(({ lang }) => lang)).size > 1 ? stem : null;
      return own.map(({ path, lang }) => [path, { lang, key }] as const);
    }),
  );
}

/** Most names have, and no language. */
function hasOneDot(path: string): boolean {
  return path.lastIndexOf('.') === path.indexOf('.', path.lastIndexOf('/') + 1);
}

/** `ö` is two signs in names that come from a Mac, and one as people type it. */
function stemOf(path: string): string {
  return path.replace(ENDING, '').normalize('NFC');
}

/** `pt-BR` for `pt-br`; null where Intl knows no such language, script or region. Each is looked up once. */
function knownLanguages(): (written: string) => string | null {
  const names = (type: Intl.DisplayNamesType): (() => Intl.DisplayNames) =>
    once(() => new Intl.DisplayNames('en', { type, fallback: 'none' }));
  const [languages, scripts, regions] = [names('language'), names('script'), names('region')];
  const isKnown = (tag: string): boolean => {
    const { language, script, region } = new Intl.Locale(tag);
    return (
      isLikely(tag.replace(/-.*/, '').toLowerCase(), language) &&
      languages().of(language) !== undefined &&
      (script === undefined || scripts().of(script) !== undefined) &&
      (region === undefined || regions().of(region) !== undefined)
    );
  };
  const known = new Map<string, string | null>();
  return (written) => {
    let tag = known.get(written);
    if (tag === undefined) {
      tag = isKnown(written) ? new Intl.Locale(written).toString() : null;
      known.set(written, tag);
    }
    return tag;
  };
}

/**
 * Of three letters only those that there is no shorter code for, and that Intl writes dates in: `bak`, `mar`, `new`,
 * `min` and `pro` mean languages too.
 */
function isLikely(code: string, language: string): boolean {
  return code.length === 2 || (code === language && Intl.DateTimeFormat.supportedLocalesOf(code).length > 0);
}
