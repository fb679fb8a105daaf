/** Rows as they are stored: without the names of their parts, which are a third of their text. */
import type { SourceRef } from '../core/pages.js';
import type { ArticleRow, ItemRow, Related, Rows, Target } from './row.js';

/** What both sorts of rows begin with. */
type Head = readonly [
  group: string,
  nth: number,
  hash: string,
  day: string | null,
  instant: number | null,
  published: string | null,
];

type PackedArticle = readonly [
  ...head: Head,
  face: string,
  wanted: string,
  updated: string | null,
  section: string | null,
  lang: string | null,
  tags: readonly string[],
  authors: readonly string[],
  aliases: readonly string[],
  related: readonly Related[],
  sources: readonly SourceRef[],
  isLive: boolean,
  /** What few have. */
  more: Pick<ArticleRow, 'pictures' | 'links' | 'deep' | 'translationKey' | 'isPage' | 'hasImage' | 'lead'>,
];

type PackedItem = readonly [
  ...head: Head,
  id: string,
  category: string | null,
  article: Target | null,
  source: SourceRef,
  paths: readonly string[],
];

/** Plain data. */
export interface PackedRows {
  readonly articles: readonly PackedArticle[];
  readonly items: readonly PackedItem[];
}

export function packRows({ articles, items }: Rows): PackedRows {
  return { articles: articles.map(packArticle), items: items.map(packItem) };
}

export function unpackRows({ articles, items }: PackedRows): Rows {
  return { articles: articles.map(unpackArticle), items: items.map(unpackItem) };
}

function packArticle(row: ArticleRow): PackedArticle {
  const { group, nth, hash, day, instant, published, face, wanted, updated, section, lang, ...others } = row;
  const { tags, authors, aliases, related, sources, isLive, ...more } = others;
  const [times, names] = [[day, instant, published] as const, [tags, authors, aliases] as const];
  return [group, nth, hash, ...times, face, wanted, updated, section, lang, ...names, related, sources, isLive, more];
}

/** Without spreading, which takes ten times as long. */
function unpackArticle(row: PackedArticle): ArticleRow {
  const more = row[17];
  const plain: ArticleRow = {
    group: row[0],
    nth: row[1],
    hash: row[2],
    day: row[3],
    instant: row[4],
    published: row[5],
    face: row[6],
    wanted: row[7],
    updated: row[8],
    section: row[9],
    lang: row[10],
    tags: row[11],
    authors: row[12],
    aliases: row[13],
    related: row[14],
    sources: row[15],
    isLive: row[16],
  };
  return Object.keys(more).length === 0 ? plain : { ...plain, ...more };
}

function packItem({
  group,
  nth,
  hash,
  day,
  instant,
  published,
  id,
  category,
  article,
  source,
  paths,
}: ItemRow): PackedItem {
  return [group, nth, hash, day, instant, published, id, category, article, source, paths];
}

function unpackItem(row: PackedItem): ItemRow {
  const [group, nth, hash, day, instant, published, id, category, article, source, paths] = row;
  return { group, nth, hash, day, instant, published, id, category, article, source, paths };
}
