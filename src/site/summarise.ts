/** Records of a month, at their places → the month in short. */
import { compareTimes } from '../core/date.js';
import { sha256 } from '../core/hash.js';
import type { TermKind } from '../core/term-path.js';
import { groupBy, runsBy } from './days.js';
import { deadFragments } from './dead-fragments.js';
import type {
  DayPart,
  DaySummary,
  Entries,
  MonthSummary,
  Part,
  Place,
  SectionPart,
  TermPart,
} from './month-summary.js';
import { newestTime } from './newest.js';
import { folderOf, UNDATED } from './permalinks.js';
import type { Placed } from './place.js';
import type { FetchGroup } from './records.js';
import type { ArticleRow, ItemRow, RowLink, Rows } from './row.js';
import { hashOfLinks } from './source-links.js';
import { termsOf } from './terms.js';
import { undated } from './undated.js';

/** `timeZone`: the site's. `fetch` is asked for the texts that have links to a place in another, and for those others. */
export function summarise(
  { rows, articles: moved, items: movedItems, messages }: Placed,
  timeZone: string,
  fetch: FetchGroup,
): MonthSummary {
  const paths = new Map(moved.map(([group, nth, path]) => [`${group} ${nth}`, path]));
  const stories = rows.articles.map((row, index): Story => {
    const path = paths.get(`${row.group} ${row.nth}`) ?? row.wanted;
    const own = path === row.wanted ? '' : ` ${path}`;
    const pages = (row.links ?? []).map(([, group, nth, wanted]) => paths.get(`${group} ${nth}`) ?? wanted ?? null);
    return { row, index, path, face: row.face + own, hash: row.hash + own + hashOfLinks(pages) };
  });
  const anchors = new Map(movedItems.map(([group, nth, id]) => [`${group} ${nth}`, id]));
  const items = rows.items.map((row, index): Item => {
    const id = anchors.get(`${row.group} ${row.nth}`) ?? row.id;
    const hash = [row.hash, id, row.category, ...(row.article ?? [])].join(' ');
    return { row, index, face: hash, hash };
  });
  const days = daysOf(rows.articles, rows.items);
  const links = rows.articles.flatMap((row) => row.links ?? []);
  const terms = (kind: TermKind): TermPart[] => termParts(stories, kind);
  return {
    articles: partOf(stories),
    items: partOf(items),
    days,
    modified: newestTime(
      [
        ...rows.articles.map(({ updated, published }) => updated ?? published),
        ...days.map(({ story, item }) => (compareTimes(story, item, timeZone) < 0 ? item : story)),
      ],
      timeZone,
    ),
    sections: [...groupBy(stories, ({ row }) => row.section)].map(([name, own]) => sectionPart(name, own, fetch)),
    terms: { tag: terms('tag'), author: terms('author') },
    categories: [...groupBy(items, ({ row }) => row.category)].map(([name, own]) => ({ name, ...partOf(own) })),
    languages: [...groupBy(stories, ({ row }) => row.lang)].map(([lang, own]) => [lang, dayParts(own)]),
    moved: { articles: moved, items: movedItems },
    messages: [...messages, ...deadFragments(rows, fetch), ...undated(stories)],
    lead: placeOf(stories.find(({ row }) => row.lead)),
    reaches: foldersBeyond(rows),
    pictures: [...new Set(stories.flatMap(({ row }) => row.pictures ?? []))],
    links: namesOf(links.filter((link) => link.length === 1)),
    led: namesOf(links.filter((link) => link.length > 1)),
    deep: [...new Set(rows.articles.flatMap(({ deep = [] }) => deep))],
    aliased: stories.filter(({ row }) => row.aliases.length > 0).length,
    translations: stories.flatMap((each) => {
      const { translationKey: key, lang } = each.row;
      return key === undefined ? [] : [{ ...placed(each), key, lang }];
    }),
    blogs: stories
      .filter(({ row }) => row.isLive)
      .map((each) => ({ ...placed(each), sources: each.row.sources.map(({ path }) => path) })),
    entries: entriesOf(items),
  };
}

interface Story extends Place {
  readonly row: ArticleRow;
  readonly hash: string;
}

interface Item {
  readonly row: ItemRow;
  readonly index: number;
  readonly face: string;
  readonly hash: string;
}

function daysOf(articles: readonly ArticleRow[], items: readonly ItemRow[]): DaySummary[] {
  const [stories, line] = [groupBy(articles, ({ day }) => day), groupBy(items, ({ day }) => day)];
  const days = [...new Set([...stories.keys(), ...line.keys()])].sort((left, right) =>
    (left ?? '') < (right ?? '') ? 1 : -1,
  );
  return days.map((day) => {
    const [own, ownItems] = [stories.get(day) ?? [], line.get(day) ?? []];
    return {
      day,
      stories: own.length,
      items: ownItems.length,
      story: own[0]?.published ?? null,
      item: ownItems[0]?.published ?? null,
    };
  });
}

/** `records`: newest first. */
function partOf(records: readonly (Story | Item)[]): Part {
  return {
    count: records.length,
    index: records[0]?.index ?? 0,
    published: records[0]?.row.published ?? null,
    faces: digest(records.map(({ face }) => face)),
    hashes: digest(records.map(({ hash }) => hash)),
  };
}

function sectionPart(name: string | null, stories: readonly Story[], fetch: FetchGroup): SectionPart {
  const [newest, oldest] = [stories[0], stories.at(-1)];
  if (newest === undefined || oldest === undefined) throw new Error('A section has a story');
  const { group, nth } = oldest.row;
  const line = name === null ? undefined : fetch(group).articles[nth]?.article.keyLines?.section;
  return {
    name,
    ...partOf(stories),
    newest: placed(newest),
    oldest: placed(oldest),
    source: oldest.row.sources[0] ?? null,
    ...(line === undefined ? {} : { line }),
  };
}

/** By path. An article that has a term in two spellings means the first; of articles the oldest gives the spelling. */
function termParts(stories: readonly Story[], kind: TermKind): TermPart[] {
  const terms = new Map<string, { name: string; stories: Story[] }>();
  for (const each of stories) {
    for (const { path, name } of termsOf(each.row, kind)) {
      const term = terms.get(path);
      if (term === undefined) terms.set(path, { name, stories: [each] });
      else {
        term.name = name;
        term.stories.push(each);
      }
    }
  }
  return [...terms].map(([path, { name, stories: own }]) => ({ path, name, ...partOf(own) }));
}

function dayParts(stories: readonly Story[]): DayPart[] {
  return runsBy(stories, ({ row }) => row.day).map(([day, own]) => [
    day,
    own.length,
    digest(own.map(({ hash, row }) => `${hash} ${row.section}`)),
  ]);
}

function entriesOf(items: readonly Item[]): Entries[] {
  const entries = items.filter(({ row }) => row.paths.length > 0);
  return [...groupBy(entries, ({ row }) => row.paths.join('\n')).values()].map((own) => [
    own[0]?.row.paths ?? [],
    digest(own.map(({ hash }) => hash)),
  ]);
}

function foldersBeyond({ articles, items }: Rows): string[] {
  const own = (articles[0] ?? items[0])?.day ?? null;
  const related = articles.flatMap((row) => row.related.flatMap(([, , wanted]) => wanted ?? []));
  const linked = articles.flatMap(({ links = [] }) => links.flatMap(([, , , wanted]) => wanted ?? []));
  const announced = items.flatMap(({ article }) => article?.[1] ?? []);
  const folders = new Set([...related, ...linked, ...announced].map(folderOf));
  folders.delete(own === null ? UNDATED : own.slice(0, 7).replace('-', '/'));
  return [...folders].sort();
}

function namesOf(links: readonly RowLink[]): string[] {
  return [...new Set(links.map(([name]) => name))];
}

function placeOf(story: Story | undefined): Place | null {
  return story === undefined ? null : placed(story);
}

function placed({ index, path, face }: Story): Place {
  return { index, path, face };
}

/** 64 bits, as hashes of records have. */
function digest(parts: readonly string[]): string {
  return sha256(parts.join('\n')).slice(0, 16);
}
