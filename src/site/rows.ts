/**
 * A site by rows: of every article and item what its place on the site hangs on, and hashes that stand for the rest.
 * The records themselves lie in groups, one for each headline, and are fetched when a page is made that shows them.
 */
import { sha256 } from '../core/hash.js';
import { PAGE, type SiteLink } from '../core/records.js';
import type { LightArticle } from '../core/texts.js';
import type { Group } from './groups.js';
import { headlineId } from './headline-key.js';
import type { MergedArticle } from './merge-articles.js';
import type { MergedItem } from './merge-items.js';
import { wantedPath } from './permalinks.js';
import type { ArticleRow, ItemRow, Rows } from './row.js';
import { nearest } from './same-headline.js';
import { nameOf } from './source-links.js';
import { summaryOf } from './summary.js';

/** Digits of the hash in an anchor, at least. */
export const ID_LENGTH = 12;

/** What headlines elsewhere mean is not in them yet: see links.ts. */
export function rowsOf({ id, articles, items }: Group): Rows {
  const rows = articles.map((each, nth) => articleRow(id, nth, each));
  return { articles: rows, items: items.map((each, nth) => itemRow(id, nth, each, rows)) };
}

function articleRow(group: string, nth: number, { article, sources, time }: MergedArticle): ArticleRow {
  const { headline, labels, published, updated, section, kind, authors, tags, aliases, related, lang, dir } = article;
  const pictures = [...(article.image === undefined ? [] : [article.image]), ...(article.pictures ?? [])].map(
    (picture) => picture.path,
  );
  const wanted = wantedPath(article, time, sources);
  return {
    group,
    nth,
    hash: hashOf([withoutText(article), sources, wanted]),
    face: hashOf([
      ...[headline, labels, published, kind, authors, summaryOf(article), lang, dir, section, wanted],
      ...(article.image === undefined ? [] : [article.image]),
    ]),
    day: time?.day ?? null,
    instant: time?.instant ?? null,
    published,
    updated,
    section,
    lang,
    tags,
    authors,
    aliases,
    related: related.map((each) => [headlineId(each.headline)]),
    sources,
    wanted,
    isLive: kind === 'live',
    ...(pictures.length === 0 ? {} : { pictures }),
    ...(article.links === undefined ? {} : { links: [...new Set(article.links.map(nameOf))].map((name) => [name]) }),
    ...deepIn(article.links ?? []),
    ...(article.translationKey === undefined ? {} : { translationKey: article.translationKey }),
    ...(kind === PAGE ? { isPage: true as const } : {}),
    ...(article.image === undefined ? {} : { hasImage: true as const }),
    ...(article.lead ? { lead: true as const } : {}),
  };
}

/** Of a text that is kept apart the article has a hash. */
function withoutText(article: LightArticle): LightArticle {
  return article.stored === undefined ? article : { ...article, body: [] };
}

function deepIn(links: readonly SiteLink[]): Pick<ArticleRow, 'deep'> {
  const names = new Set(links.filter(({ fragment }) => fragment !== undefined).map(nameOf));
  return names.size === 0 ? {} : { deep: [...names] };
}

function itemRow(group: string, nth: number, merged: MergedItem, articles: readonly ArticleRow[]): ItemRow {
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
    article: nearest(articles, time),
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
