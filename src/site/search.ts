/** The parts of the search index: which stories are in which. Pages that are no news have a part of their own. */
import type { Config } from '../config/schema.js';
import type { PageLink } from '../core/pages.js';
import type { SearchPart, SearchRecord } from '../core/search.js';
import type { LightArticle } from '../core/texts.js';
import { groupBy } from './days.js';
import type { SiteArticle } from './model.js';
import type { DayPart } from './month-summary.js';
import { UNDATED } from './permalinks.js';
import { STANDALONE } from './rows-by-month.js';
import type { Site } from './site.js';
import type { SiteMonth } from './site-month.js';

/**
 * Stories after which a part ends, with the month: 500 take Pagefind 2 seconds and 250 MB. Parts end with months, so
 * that one more story in the past seldom moves the borders of those that follow.
 */
const ENOUGH = 500;

/** A month of more than this is parted by days. */
const MANY = 1000;

/** Stories of one language and one month or, where these are many, one day. */
interface Unit {
  readonly name: string;
  readonly of: SiteMonth;
  readonly days: readonly DayPart[];
  readonly count: number;
}

/** The parts of the site's index, by language and from the oldest; what is no news last, so that it is asked first. */
export function searchParts(
  { months, pages }: Site,
  { language }: Config,
  link: (slug: string | null) => PageLink | null,
): SearchPart[] {
  const site = primaryOf(language);
  // What has no date comes before all.
  const all = [...months.toReversed(), ...(pages === null ? [] : [pages])].flatMap((of) =>
    of.summary.languages.map(([lang, days]) => ({ of, lang: primaryOf(lang ?? site), days })),
  );
  const inLanguage = ({ row }: SiteArticle, lang: string): boolean => primaryOf(row.lang ?? site) === lang;
  return [...groupBy(all, ({ lang }) => lang)]
    .sort(([left], [right]) => Number(right === site) - Number(left === site) || (left < right ? -1 : 1))
    .flatMap(([lang, own]) =>
      partsOf(
        [...groupBy(own, ({ of }) => of)].flatMap(([of, same]) =>
          unitsOf(
            of,
            same.flatMap(({ days }) => days),
          ),
        ),
      ).map(
        ({ name, units }): SearchPart => ({
          folder: `search/${lang}/${name}/`,
          lang,
          stories: units.reduce((sum, { count }) => sum + count, 0),
          from: yearOf(units[0]),
          to: yearOf(units.at(-1)),
          inputs: units.map(({ of, days }) => [days, of.beyond(), sectionsOf(of, link)]),
          get records() {
            return units.flatMap(({ of, days }) => {
              const shown = new Set(days.map(([day]) => day));
              const stories = of.articles().filter((each) => shown.has(each.day) && inLanguage(each, lang));
              return stories.reverse().map((each) => recordOf(each, link(each.section)));
            });
          },
        }),
      ),
    );
}

/** `days`: of one language, newest first, but that one day may be there in several writings of it. */
function unitsOf(of: SiteMonth, days: readonly DayPart[]): Unit[] {
  const month = { name: of.isOfPages ? STANDALONE : (of.month ?? UNDATED), of, days, count: countOf(days) };
  if (month.count <= MANY || of.isOfPages) return [month];
  return [...groupBy(days, ([day]) => day)]
    .sort(([left], [right]) => ((left ?? '') < (right ?? '') ? -1 : 1))
    .map(([day, own]) => ({ name: day ?? UNDATED, of, days: own, count: countOf(own) }));
}

/** `units`: oldest first, those without a date before all. A part's name is that of its first month or day. */
function partsOf(units: readonly Unit[]): { name: string; units: Unit[] }[] {
  const parts: { name: string; units: Unit[]; count: number }[] = [];
  for (const unit of units) {
    const last = parts.at(-1);
    if (last === undefined || last.count >= ENOUGH || unit.of.isOfPages)
      parts.push({ name: unit.name, units: [unit], count: unit.count });
    else {
      last.units.push(unit);
      last.count += unit.count;
    }
  }
  return parts;
}

function countOf(days: readonly DayPart[]): number {
  return days.reduce((sum, [, count]) => sum + count, 0);
}

/** What the names of sections in the month mean. */
function sectionsOf(of: SiteMonth, link: (slug: string | null) => PageLink | null): unknown[] {
  return of.summary.sections.map(({ name }) => [name, of.section(name), link(of.section(name))?.name]);
}

/** `zh-Hant` → `zh`; what is no language is told from nothing else: `und`. */
function primaryOf(lang: string): string {
  return /^[a-z]{2,3}(?![a-z])/.exec(lang.toLowerCase())?.[0] ?? 'und';
}

function yearOf(unit: Unit | undefined): string | null {
  return unit?.of.month?.slice(0, 4) ?? null;
}

function recordOf(each: SiteArticle, link: PageLink | null): SearchRecord {
  const { path, article, section, updates } = each;
  const { headline, dek, authors, body, stored }: LightArticle = article;
  const isNews = !each.row.isPage;
  return {
    path,
    headline,
    dek,
    authors,
    section: isNews && section !== null && link !== null ? { slug: section, name: link.name } : null,
    published: isNews ? article.published : null,
    year: isNews ? (each.day?.slice(0, 4) ?? null) : null,
    text: stored === undefined ? { blocks: body } : { stored: stored.place, dek: null },
    updates: updates.map(({ item }) => ({ headline: item.headline, blocks: item.body })),
  };
}
