/** Articles that are translations of each other: those with the same `translationKey`. */
import { isLanguageTag } from '../config/checks.js';
import type { Config } from '../config/schema.js';
import { message } from '../core/messages.js';
import type { Message } from '../core/records.js';
import { groupBy } from './days.js';
import type { SiteArticle } from './model.js';

/** An article as a translation. */
export interface Translation {
  /** BCP 47. */
  readonly lang: string;
  readonly article: SiteArticle;
}

export interface Translations {
  /** The article and its translations, by language; none for one that has no translation. */
  of(article: SiteArticle): readonly Translation[];
  readonly messages: readonly Message[];
}

const NONE: readonly Translation[] = [];

/** An article without a language is in that of the site; of two in one language the newer is not a translation. */
export function collectTranslations(articles: readonly SiteArticle[], { language }: Config): Translations {
  const messages: Message[] = [];
  const groups = new Map<string, readonly Translation[]>();
  const keyed = articles.filter(({ row }) => row.translationKey !== undefined);
  for (const [key, group] of groupBy(keyed, ({ row }) => row.translationKey ?? '')) {
    const byLanguage = new Map<string, Translation>();
    // Oldest first: a new story takes the place of none.
    for (const article of group.toReversed()) {
      const lang = article.row.lang ?? language;
      const name = lang.toLowerCase();
      const other = byLanguage.get(name)?.article;
      if (other === undefined) {
        if (isLanguageTag(lang)) byLanguage.set(name, { lang, article });
      } else {
        const [source] = article.sources;
        const reason = `Two articles in \`${lang}\` have the translation key \`${key}\`; the other is ${other.path}`;
        const place = { path: source?.path ?? '', line: source?.lines[0] ?? null };
        messages.push(message('site:same-translation', reason, place));
      }
    }
    if (byLanguage.size < 2) continue;
    groups.set(
      key,
      [...byLanguage].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, translation]) => translation),
    );
  }
  return {
    of: (article) => {
      const { translationKey } = article.row;
      const group = (translationKey === undefined ? undefined : groups.get(translationKey)) ?? NONE;
      return group.some((each) => each.article === article) ? group : [];
    },
    messages,
  };
}
