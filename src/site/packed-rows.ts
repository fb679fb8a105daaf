/** Rows as they are stored: without the names of their parts, which are a third of their text. */
import type { SourceRef } from '../core/pages.js';
import type { ArticleRow, ItemRow, Rows } from './rows.js';

type PackedArticle = readonly [
  group: string,
  nth: number,
  hash: string,
  day: string | null,
  instant: number | null,
  published: string | null,
  face: string,
  wanted: string,
  updated: string | null,
  section: string | null,
  lang: string | null,
  tags: readonly string[],
  authors: readonly string[],
  aliases: readonly string[],
  related: readonly string[],
  sources: readonly SourceRef[],
  isLive: boolean,
  /** What few have. */
  more: Pick<ArticleRow, 'pictures' | 'translationKey' | 'hasImage'>,
];

type PackedItem = readonly [
  group: string,
  nth: number,
  hash: string,
  day: string | null,
  instant: number | null,
  published: string | null,
  id: string,
  category: string | null,
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

function unpackArticle(packed: PackedArticle): ArticleRow {
  const [group, nth, hash, day, instant, published, face, wanted, updated, section, lang, ...others] = packed;
  const [tags, authors, aliases, related, sources, isLive, more] = others;
  return {
    ...{ group, nth, hash, day, instant, published, face, wanted, updated, section, lang },
    ...{ tags, authors, aliases, related, sources, isLive },
    ...more,
  };
}

function packItem({ group, nth, hash, day, instant, published, id, category, source, paths }: ItemRow): PackedItem {
  return [group, nth, hash, day, instant, published, id, category, source, paths];
}

function unpackItem([group, nth, hash, day, instant, published, id, category, source, paths]: PackedItem): ItemRow {
  return { group, nth, hash, day, instant, published, id, category, source, paths };
}
