/** Articles that are translations of each other: those with the same `translationKey`. */
import { isLanguageTag } from '../config/checks.js';
import type { Config } from '../config/schema.js';
import { message } from '../core/messages.js';
import type { TranslationLink } from '../core/pages.js';
import type { Message } from '../core/records.js';
import { groupBy } from './days.js';
import type { SiteArticle } from './model.js';
import type { MonthSummary } from './month-summary.js';
import type { Planned } from './planned.js';
import { type Configured, saidAt } from './said-at.js';
import { type SiteMonth, storyAt } from './site-month.js';
import { storyLink } from './story-link.js';

/** An article as a translation. */
export interface Translation {
  /** BCP 47. */
  readonly lang: string;
  readonly path: string;
  /** Changes with what a link shows of it. */
  readonly face: string;
  article(): SiteArticle;
}

export interface Translations {
  /** The article and its translations, by language; none for one that has no translation. `key`: its own. */
  of(article: { readonly path: string; readonly key: string | undefined }): readonly Translation[];
  readonly messages: readonly Message[];
}

const NONE: readonly Translation[] = [];

/** As `of` takes it. */
export function keyed({ path, row }: Pick<SiteArticle, 'path' | 'row'>): Parameters<Translations['of']>[0] {
  return { path, key: row.translationKey };
}

/** As pages lead to them. */
export function translationLinks(versions: readonly Translation[]): TranslationLink[] {
  return versions.map(({ lang, article }) => ({ ...storyLink(article()), language: lang }));
}

/** What pages hang on that show links to them. */
export function translationInputs(versions: readonly Translation[]): unknown[] {
  return versions.map(({ lang, path, face }) => [lang, path, face]);
}

/** As a part of a page that is planned, which has none where it is in one language. */
export function alternatesOf(versions: readonly Translation[]): Pick<Planned, 'alternates'> {
  return versions.length === 0 ? {} : { alternates: versions.map(({ lang, path }) => ({ lang, path })) };
}

/** An article without a language is in that of the site; of two in one language the newer is not a translation. */
export function collectTranslations(
  months: readonly SiteMonth[],
  { language }: Config,
  configured: Configured,
): Translations {
  const messages: Message[] = [];
  const groups = new Map<string, readonly Translation[]>();
  const keyed = months.flatMap((of) => of.summary.translations.map((each) => ({ of, each })));
  for (const [key, group] of groupBy(keyed, ({ each }) => each.key)) {
    const byLanguage = new Map<string, Translation>();
    // Oldest first: a new story takes the place of none.
    for (const { of, each } of group.toReversed()) {
      const lang = each.lang ?? language;
      const name = lang.toLowerCase();
      const other = byLanguage.get(name);
      if (other === undefined) {
        if (isLanguageTag(lang)) byLanguage.set(name, translation(of, each, lang));
      } else {
        messages.push(sameLanguage(lang, key, storyAt(of, each.index), other.article(), configured));
      }
    }
    if (byLanguage.size < 2) continue;
    groups.set(
      key,
      [...byLanguage].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, each]) => each),
    );
  }
  return {
    of: ({ path, key }) => {
      const group = (key === undefined ? undefined : groups.get(key)) ?? NONE;
      return group.some((each) => each.path === path) ? group : [];
    },
    messages,
  };
}

/** `other` has its place among the translations. */
function sameLanguage(
  lang: string,
  key: string,
  story: SiteArticle,
  other: SiteArticle,
  configured: Configured,
): Message {
  const [path = '', first = ''] = [story, other].map(({ sources: [source] }) => source?.path);
  if (path.normalize('NFC').startsWith(`${key}.`)) {
    const reason = `By its name the file is a translation of ${first}, which is in \`${lang}\` too`;
    return message('site:same-translation', reason, { path }, RENAME);
  }
  const reason = `Two texts in \`${lang}\` have the translation key \`${key}\`; the other is that of ${first}`;
  return message('site:same-translation', reason, saidAt(story, 'translationKey', key, configured));
}

/** Where nothing but names make them translations. */
const RENAME = 'Give one of them another name, or say its `lang` in its front matter if it is in another language.';

function translation(
  of: SiteMonth,
  { path, face, index }: MonthSummary['translations'][number],
  lang: string,
): Translation {
  return { lang, path, face, article: () => storyAt(of, index) };
}
