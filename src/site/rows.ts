/**
 * A site by rows: of every article and item what its place on the site hangs on, and hashes that stand for the rest.
 * The records themselves lie in groups, one for each headline, and are fetched when a page is made that shows them.
 */
import { sha256 } from '../core/hash.js';
import type { SourceRef } from '../core/pages.js';
import type { Group } from './groups.js';
import { headlineId } from './headline-key.js';
import type { MergedArticle } from './merge-articles.js';
import type { MergedItem } from './merge-items.js';
import { wantedPath } from './permalinks.js';
import { summaryOf } from './summary.js';

interface Row {
  /** Id of its group, and which of the group's articles or items it is. */
  readonly group: string;
  readonly nth: number;
  /** Of all that a page can show of the record; of an article, with its path if that is the wanted one. */
  readonly hash: string;
  readonly day: string | null;
  /** Milliseconds since 1970; null when no clock is known. */
  readonly instant: number | null;
  readonly published: string | null;
}

export interface ArticleRow extends Row {
  /** Of what lists show of it, with that path. */
  readonly face: string;
  readonly wanted: string;
  readonly updated: string | null;
  readonly section: string | null;
  readonly lang: string | null;
  readonly tags: readonly string[];
  readonly authors: readonly string[];
  readonly aliases: readonly string[];
  /** Ids of the groups of the headlines that it links to. */
  readonly related: readonly string[];
  readonly sources: readonly SourceRef[];
  readonly isLive: boolean;
  /** Paths of the files of its pictures; absent where it has none. */
  readonly pictures?: readonly string[];
  readonly translationKey?: string;
  /** One of them stands above its text. */
  readonly hasImage?: true;
  /** It is said to lead the front page. */
  readonly lead?: true;
}

export interface ItemRow extends Row {
  /** The start of its anchor: see `assemble`. */
  readonly id: string;
  readonly category: string | null;
  /** The first that shows it. */
  readonly source: SourceRef;
  /** Paths of all that show it, of an item with a text of its own, which may be an entry of a live blog. */
  readonly paths: readonly string[];
}

export interface Rows {
  readonly articles: readonly ArticleRow[];
  readonly items: readonly ItemRow[];
}

/** Digits of the hash in an anchor, at least. */
export const ID_LENGTH = 12;

export function rowsOf({ id, articles, items }: Group): Rows {
  return {
    articles: articles.map((each, nth) => articleRow(id, nth, each)),
    items: items.map((each, nth) => itemRow(id, nth, each)),
  };
}

function articleRow(group: string, nth: number, { article, sources, time }: MergedArticle): ArticleRow {
  const { headline, labels, published, updated, section, kind, authors, tags, aliases, related, lang, dir } = article;
  const pictures = [...(article.image === undefined ? [] : [article.image]), ...(article.pictures ?? [])].map(
    (picture) => picture.path,
  );
  const wanted = wantedPath(article, time);
  return {
    group,
    nth,
    hash: hashOf([article, sources, wanted]),
    face: hashOf([headline, labels, published, kind, authors, summaryOf(article), lang, dir, section, wanted]),
    day: time?.day ?? null,
    instant: time?.instant ?? null,
    published,
    updated,
    section,
    lang,
    tags,
    authors,
    aliases,
    related: related.map((each) => headlineId(each.headline)),
    sources,
    wanted,
    isLive: kind === 'live',
    ...(pictures.length === 0 ? {} : { pictures }),
    ...(article.translationKey === undefined ? {} : { translationKey: article.translationKey }),
    ...(article.image === undefined ? {} : { hasImage: true as const }),
    ...(article.lead ? { lead: true as const } : {}),
  };
}

function itemRow(group: string, nth: number, merged: MergedItem): ItemRow {
  const { item, sources, time } = merged;
  const [source] = sources;
  if (source === undefined) throw new Error('An item has a source');
  return {
    group,
    nth,
    id: sha256(identityOf(merged)).slice(0, ID_LENGTH),
    hash: hashOf(item),
    day: time?.day ?? null,
    instant: time?.instant ?? null,
    published: item.published,
    category: item.category,
    source,
    paths: item.body.length === 0 ? [] : sources.map(({ path }) => path),
  };
}

/** What tells an item from every other one. UTC, so that the anchor does not hang on the site's zone. */
export function identityOf({ key, time }: Pick<MergedItem, 'key' | 'time'>): string {
  const when = time === null ? '' : time.instant === null ? time.day : new Date(time.instant).toISOString();
  return `${key}\n${when}`;
}

/** 64 bits: as much as is needed to tell one version of a record from the next. */
function hashOf(value: unknown): string {
  return sha256(JSON.stringify(value)).slice(0, 16);
}
