/**
 * Links from the texts of articles that lead nowhere: to pages of the site that there are not, of which most come from
 * another generator's paths, to sources that there are not, or that gave no article, and to files that there are not.
 */
import { type ParsedPath, posix } from 'node:path';
import type { LinkedFiles } from '../core/attachments.js';
import { message } from '../core/messages.js';
import { once } from '../core/on-demand.js';
import { decodeNames } from '../core/percent.js';
import type { Message, SiteLink } from '../core/records.js';
import type { RuleId } from '../core/rules.js';
import { suggest } from '../core/suggest.js';
import { fileAt, isFileName } from './linked-files.js';
import type { SiteMonth } from './site-month.js';
import { isMarkdown, nameOf, OF_THEME, sourcesAt } from './source-links.js';

/** So many are told which source was meant: to find out costs the more the more sources there are. */
const SUGGESTED = 20;

/** Of an address in a message. */
const LONGEST = 120;

/** All that links can lead to. */
export interface Reachable {
  /** Of all pages and files of the site but `files`; asked for when an article has a link that may lead to one. */
  readonly paths: () => Iterable<string>;
  /** Those that texts lead to. */
  readonly files: LinkedFiles;
  /** Paths of all sources … */
  readonly sources: readonly string[];
  /** … and of what else lies in content/. */
  readonly beside: readonly string[];
}

export function deadLinks(months: readonly SiteMonth[], { paths, files, sources, beside }: Reachable): Message[] {
  if (months.every(({ summary }) => summary.links.length === 0)) return [];
  const pages = once(() => new Set([...paths()].map((path) => path.normalize('NFC'))));
  const known = once(() => new Set(sources));
  const isDead = (name: string): boolean => {
    if (fileAt(name, files) !== null) return false;
    const possible = pagesAt(name);
    if (possible.length > 0) return !possible.some((path) => pages().has(path));
    if (!name.startsWith('/') || isMarkdown(name)) return true;
    if (isFileName(name)) return !pages().has(name.slice(1));
    // `/feed.xml` is a file of the site, though there is a content/feed.xml.
    return isKnown(name) && !pages().has(name.slice(1));
  };
  const isKnown = (name: string): boolean => sourcesAt(name).some((path) => known().has(path));
  const named = once(() => pagesByName(pages()));
  let left = SUGGESTED;
  const meant: Meant = (link) => {
    const { url, path } = link;
    // Without the slash that a path from content/ begins with, or without its ending.
    const written = [`/${decodeNames(url.replace(/^\.?\//, ''))}`, `/${path.replace(/\/$/, '')}.md`].find(isKnown);
    if (written !== undefined) return written;
    const among = isMarkdown(nameOf(link)) ? sources : isFileName(path) ? beside : null;
    if (among === null) return named().get(lastName(path)) ?? null;
    return left-- > 0 ? nearest(path, among) : null;
  };

  const linking = months.filter(({ summary }) => summary.links.some(isDead)).flatMap((of) => of.articles());
  return linking.flatMap(({ row, article, sources: [source] }) => {
    const dead = new Set(row.links?.flatMap(([name, group]) => (group === undefined && isDead(name) ? [name] : [])));
    return (article.links ?? []).flatMap((link) => {
      const name = nameOf(link);
      // Each once.
      if (!dead.delete(name)) return [];
      const [rule, reason] = problemOf(link, isKnown(name), meant);
      return [message(rule, reason, { path: source?.path ?? '', line: link.lines[0], column: link.column })];
    });
  });
}

/** The source that a link which leads to none was meant to lead to, as it can name it. */
type Meant = (link: SiteLink) => string | null;

function problemOf(link: SiteLink, isKnown: boolean, meant: Meant): [rule: RuleId, reason: string] {
  const { path } = link;
  const url = link.url.length > LONGEST ? `${link.url.slice(0, LONGEST)}…` : link.url;
  const name = nameOf(link);
  if (isKnown) return ['site:no-article', `The link \`${url}\` leads to content/${path}, of which there is no page`];
  const found = meant(link);
  const question = found === null ? '' : `. Did you mean \`${found}\`?`;
  if (isMarkdown(name))
    return ['site:no-source', `The link \`${url}\` leads to no source: there is no content/${path}${question}`];
  if (isFileName(name)) {
    const places = (OF_THEME.test(name) ? ['templates/', 'content/'] : ['content/']).map((folder) => folder + path);
    return ['site:no-file', `The link \`${url}\` leads to no file: there is no ${places.join(' and no ')}${question}`];
  }
  if (name.startsWith('/')) return ['site:dead-link', `The link \`/${path}\` leads to no page of the site${question}`];
  const reason = `The link \`${url}\` leads to no source, and pages lie elsewhere than their files`;
  return ['markdown:relative-link', `${reason}${question}`];
}

/** Of files in content/, as a link can name it, `/news/second.md`: one of that name in another folder, or of a name like it in the same. */
function nearest(path: string, files: readonly string[]): string | null {
  const paths = files.map((file) => file.replace(/^content\//, ''));
  const wanted = posix.basename(path).toLowerCase();
  const same = paths.filter((each) => posix.basename(each).toLowerCase() === wanted);
  const { dir, name, ext } = posix.parse(path);
  // A table is not meant where a film is named; an article may be any source.
  const isLike = (each: ParsedPath): boolean => each.dir === dir && (each.ext === ext || !isFileName(path));
  const beside = new Map(paths.flatMap((each) => (isLike(posix.parse(each)) ? [[posix.parse(each).name, each]] : [])));
  const found =
    same.length > 0
      ? (suggest(path, same) ?? (same.length === 1 ? same[0] : null))
      : beside.get(suggest(name, [...beside.keys()]) ?? '');
  return found == null ? null : `/${found}`;
}

/** `/posts/first-post/` and `2019/03/04/first-post.html` → `first-post` */
function lastName(path: string): string {
  return posix.basename(path.replace(/(?:^|\/)index\.html?$|\/$|\.html?$/, ''));
}

/** As links name them; without those of one name. Other generators put the same names into other folders. */
function pagesByName(pages: ReadonlySet<string>): Map<string, string | null> {
  const found = new Map<string, string | null>();
  for (const path of pages) {
    const name = lastName(path);
    if (path.endsWith('.html')) found.set(name, found.has(name) ? null : `/${path}`);
  }
  found.delete('');
  return found;
}

/** Which pages a host may show there; none for what is no page: others may have put it into the output. */
function pagesAt(name: string): string[] {
  if (!name.startsWith('/')) return [];
  const link = name.slice(1);
  if (link === '' || link.endsWith('/')) return [`${link}index.html`];
  if (/\.html?$/.test(link)) return [link];
  return /\.[^/]*$/.test(link) ? [] : [`${link}.html`, `${link}/index.html`];
}
