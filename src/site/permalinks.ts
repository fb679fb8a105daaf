/** Paths of the articles: by date and slug, and the same for good once a site has them. */
import { compareZoned, type Moment } from '../core/date.js';
import { message } from '../core/messages.js';
import type { SourceRef } from '../core/pages.js';
import { type Article, type Message, PAGE } from '../core/records.js';
import { shortHash, slugify, slugOr } from '../core/slug.js';
import { pagePath } from './page-path.js';
import type { ArticleRow } from './row.js';
import { momentOf } from './row-times.js';
import { compareSources } from './sources.js';

/** Folder of the articles that have no date. */
export const UNDATED = 'undated';

/** What an article's path hangs on. */
type Placed = Pick<ArticleRow, 'wanted' | 'sources' | 'day' | 'instant' | 'isPage' | 'lang' | 'translationKey'>;

/** An article whose path another one has. */
interface Twin {
  /** What tells it from every other one, and stays when one is added. */
  readonly identity: string;
  readonly article: Pick<Article, 'keyLines'>;
}

/**
 * One path for each of `articles`: `2024/06/18/slug.html`, by the day that readers see (in the site's zone). Where two
 * would have the same, the one published first keeps it, so a new story never moves an old one; at the same time the
 * source's path decides. The others get a suffix that comes from their own content, not from their number: translations
 * their language, those that are none a hash, for which they are fetched.
 */
export function assignPaths<Row extends Placed>(
  articles: readonly Row[],
  fetch: (row: Row) => Twin,
): { paths: ReadonlyMap<Row, string>; messages: Message[] } {
  const messages: Message[] = [];
  const paths = new Map<Row, string>();
  const owners = new Map<string, Placed>();
  const pathBeside = (owner: Placed, each: Row): string => {
    const own = pathOfTranslation(each, owner, owners);
    if (own !== null) return own;
    const twin = fetch(each);
    const path = freePath(each.wanted, twin.identity, owners);
    messages.push(takenBy(owner, each, twin, path));
    return path;
  };
  for (const each of [...articles].sort(compareAge)) {
    const owner = owners.get(each.wanted);
    const path = owner === undefined ? each.wanted : pathBeside(owner, each);
    owners.set(path, each);
    paths.set(each, path);
  }
  return { paths, messages };
}

function takenBy(
  owner: Placed,
  { wanted, isPage, sources: [source] }: Placed,
  { article }: Twin,
  path: string,
): Message {
  const place = { path: source?.path ?? '', line: article.keyLines?.slug ?? source?.lines[0] ?? null };
  const other = owner.sources[0]?.path ?? 'another source';
  return isPage
    ? message('site:page-path', `The path ${wanted} belongs to the page of ${other}`, place)
    : message(
        'site:path-collision',
        `The path ${wanted} belongs to the article of ${other}; this one is at ${path}`,
        place,
      );
}

/** The path that an article has if no other wants it. `sources`: that of its text first. */
export function wantedPath(
  article: Pick<Article, 'slug' | 'headline' | 'kind'>,
  time: Moment | null,
  sources: readonly SourceRef[],
): string {
  if (article.kind === PAGE) return pagePath(article, sources[0]?.path ?? '');
  const folder = time === null ? UNDATED : time.day.replaceAll('-', '/');
  const slug = article.slug === null ? '' : slugify(article.slug);
  return `${folder}/${slug || slugOr(article.headline, 'story')}.html`;
}

/** The folder of the month that an article's path lies in: `2024/06`, `undated`. */
export function folderOf(path: string): string {
  return path.startsWith(`${UNDATED}/`) ? UNDATED : path.slice(0, '2024/06'.length);
}

/** `slug-de.html` for a translation of the text at `slug.html`; null where it is none, and where that is taken too. */
function pathOfTranslation(
  { wanted, lang, translationKey }: Placed,
  original: Placed,
  owners: ReadonlyMap<string, unknown>,
): string | null {
  const isOne = translationKey !== undefined && translationKey === original.translationKey && lang !== original.lang;
  const suffix = isOne ? slugify(lang ?? '') : '';
  const path = withSuffix(wanted, suffix);
  return suffix === '' || owners.has(path) ? null : path;
}

/** `slug-1f0c5a.html`, longer where that is taken too. */
function freePath(wanted: string, identity: string, owners: ReadonlyMap<string, unknown>): string {
  let path = withSuffix(wanted, shortHash(identity, 6));
  for (let digits = 7; owners.has(path); digits += 1)
    path = withSuffix(wanted, shortHash(`${digits} ${identity}`, digits));
  return path;
}

function withSuffix(path: string, suffix: string): string {
  return `${path.slice(0, -'.html'.length)}-${suffix}.html`;
}

/** Oldest first; those without a date last. */
function compareAge(left: Placed, right: Placed): number {
  const undated = Number(left.day === null) - Number(right.day === null);
  const order = undated === 0 ? compareZoned(momentOf(left), momentOf(right)) : undated;
  if (order !== 0) return order;
  const [from, to] = [left.sources[0], right.sources[0]];
  if (from === undefined || to === undefined) return 0;
  const [name, other] = [withoutEnding(from), withoutEnding(to)];
  return name === other ? compareSources(from, to) : name < other ? -1 : 1;
}

/** `quay` comes before `quay.de`: a translation under the same headline takes no path from the text that it translates. */
function withoutEnding({ path }: SourceRef): string {
  return path.slice(0, path.lastIndexOf('.'));
}
