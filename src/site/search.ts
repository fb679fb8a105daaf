/** The parts of the search index: which stories are in which. */
import type { Config } from '../config/schema.js';
import type { PageLink } from '../core/pages.js';
import type { SearchPart, SearchRecord } from '../core/search.js';
import type { LightArticle } from '../core/texts.js';
import { groupBy, runsBy } from './days.js';
import type { Site, SiteArticle } from './model.js';
import { UNDATED } from './permalinks.js';

/**
 * Stories after which a part ends, with the month: 500 take Pagefind 2 seconds and 250 MB. Parts end with months, so
 * that one more story in the past seldom moves the borders of those that follow.
 */
const ENOUGH = 500;

/** A month of more than this is parted by days. */
const MANY = 1000;

/** The parts of the site's index, by language and from the oldest. */
export function searchParts(
  { articles }: Site,
  { language }: Config,
  link: (slug: string | null) => PageLink | null,
): SearchPart[] {
  const site = primaryOf(language);
  const byLanguage = groupBy(articles, ({ row }) => primaryOf(row.lang ?? site));
  return [...byLanguage]
    .sort(([left], [right]) => Number(right === site) - Number(left === site) || (left < right ? -1 : 1))
    .flatMap(([lang, own]) =>
      partsOf(own.toReversed()).map(({ name, articles: part }) => ({
        folder: `search/${lang}/${name}/`,
        lang,
        stories: part.length,
        from: yearOf(part[0]),
        to: yearOf(part.at(-1)),
        inputs: part.map((each) => [each.hash, link(each.section)?.name]),
        get records() {
          return part.map((each) => recordOf(each, link(each.section)));
        },
      })),
    );
}

/** `articles`: oldest first, those without a date before all. A part's name is that of its first month or day. */
function partsOf(articles: readonly SiteArticle[]): { name: string; articles: SiteArticle[] }[] {
  const units = runsBy(articles, ({ day }) => day?.slice(0, 7) ?? UNDATED).flatMap(([month, run]) =>
    run.length <= MANY ? [[month, run] as const] : runsBy(run, ({ day }) => day ?? UNDATED),
  );
  const parts: { name: string; articles: SiteArticle[] }[] = [];
  for (const [name, run] of units) {
    const last = parts.at(-1);
    if (last === undefined || last.articles.length >= ENOUGH) parts.push({ name, articles: [...run] });
    else last.articles.push(...run);
  }
  return parts;
}

/** `zh-Hant` → `zh`; what is no language is told from nothing else: `und`. */
function primaryOf(lang: string): string {
  return /^[a-z]{2,3}(?![a-z])/.exec(lang.toLowerCase())?.[0] ?? 'und';
}

function yearOf(article: SiteArticle | undefined): string | null {
  return article?.day?.slice(0, 4) ?? null;
}

function recordOf(each: SiteArticle, link: PageLink | null): SearchRecord {
  const { path, article, section, updates } = each;
  const { headline, dek, authors, published, body, stored }: LightArticle = article;
  return {
    path,
    headline,
    dek,
    authors,
    section: section === null || link === null ? null : { slug: section, name: link.name },
    published,
    year: yearOf(each),
    text: stored === undefined ? { blocks: body } : { stored: stored.place, dek: null },
    updates: updates.map(({ item }) => ({ headline: item.headline, blocks: item.body })),
  };
}
