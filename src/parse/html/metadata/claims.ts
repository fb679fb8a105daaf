/** What a page says of itself, from all the places where pages say it, the most telling first. */

import { hasClass } from '../class-words.js';
import { buildTree, type HtmlElement } from '../tree.js';
import { type LinkedArticle, linkedArticles } from './json-ld.js';
import { firstOf, type Head, oneLine, textOf } from './meta.js';

export interface PageClaims {
  readonly titles: readonly string[];
  /** Names of the site and of its publisher: what follows the bar in a tab's title. */
  readonly siteNames: readonly string[];
  /** As written; see `dates.ts`. */
  readonly published: readonly string[];
  readonly updated: readonly string[];
  /** Lists of names, one for each place that gives some. */
  readonly authors: readonly AuthorClaim[];
  /** Authors that are said to be no people. */
  readonly organisations: readonly string[];
  readonly descriptions: readonly string[];
  readonly section: string | null;
  /** Sections that elements are marked as, in order of the page. */
  readonly sections: readonly SectionClaim[];
  readonly tags: readonly string[];
  readonly lang: string | null;
  readonly publisher: string | null;
  /** schema.org type of the article: `OpinionNewsArticle`; null when none is named. */
  readonly type: string | null;
  /** It calls itself an article, by its linked data or by when that came out. */
  readonly isArticle: boolean;
  /** `og:type`: `article`, `website` */
  readonly pageType: string | null;
}

export interface SectionClaim {
  readonly name: string;
  readonly element: HtmlElement;
}

export interface AuthorClaim {
  readonly by: 'linked data' | 'meta' | 'markup';
  readonly names: readonly string[];
  /** Offset in the source of what is shown; null for what is in the head. */
  readonly at: number | null;
}

const PUBLISHED = [
  ...['article:published_time', 'og:article:published_time', 'article:published', 'og:published_time'],
  ...['datepublished', 'dc.date.issued', 'dcterms.issued', 'parsely-pub-date', 'cxenseparse:recs:publishtime'],
  ...['citation_publication_date', 'publish-date', 'publish_date', 'publishdate', 'publication_date', 'pubdate'],
  ...[
    'originalpublicationdate',
    'dc.date',
    'dc.date.created',
    'dcterms.created',
    'sailthru.date',
    'date',
    'dcterms.date',
  ],
];
const UPDATED = [
  ...['article:modified_time', 'og:article:modified_time', 'og:updated_time', 'datemodified', 'dc.date.modified'],
  ...['dcterms.modified', 'last-modified', 'lastmod', 'revised'],
];
const AUTHOR = [
  ...['sailthru.author', 'parsely-author', 'cxenseparse:author', 'citation_author', 'author', 'dc.creator'],
  ...['dcterms.creator', 'article:author', 'og:article:author', 'byl', 'creator', 'dc.contributor'],
];

export function claimsOf(head: Head): PageClaims {
  const { tags, title } = head;
  const linked = best(linkedArticles(head.linkedData), head);
  const publisher = linked?.publisher ?? firstOf(tags, 'og:site_name', 'dc.publisher', 'publisher', 'application-name');
  return {
    titles: distinct([
      linked?.headline,
      firstOf(tags, 'og:title'),
      firstOf(tags, 'twitter:title'),
      firstOf(tags, 'parsely-title', 'sailthru.title', 'dc.title', 'citation_title'),
      title,
      linked?.name,
    ]),
    siteNames: distinct([
      firstOf(tags, 'og:site_name'),
      linked?.publisher,
      firstOf(tags, 'application-name', 'publisher'),
    ]),
    published: distinct([
      linked?.published,
      ...PUBLISHED.map((name) => firstOf(tags, name)),
      ...propertiesOf(head, 'datePublished'),
    ]),
    updated: distinct([
      linked?.updated,
      ...UPDATED.map((name) => firstOf(tags, name)),
      ...propertiesOf(head, 'dateModified'),
    ]),
    authors: authorClaims(head, linked),
    organisations: linked?.organisations ?? [],
    descriptions: distinct([
      linked?.description,
      firstOf(tags, 'og:description'),
      firstOf(tags, 'description'),
      firstOf(tags, 'twitter:description'),
      firstOf(tags, 'dc.description'),
    ]),
    section: linked?.section ?? firstOf(tags, 'article:section', 'og:article:section', 'section', 'parsely-section'),
    sections: sectionClaims(head),
    tags: keywordsOf(head, linked),
    lang: head.lang ?? linked?.language ?? null,
    publisher,
    type: linked?.type ?? null,
    pageType: firstOf(tags, 'og:type'),
    // Not by `og:type`: WordPress calls its lists of stories articles too, and others call every page a website.
    isArticle: linked?.rank === 0 || firstOf(tags, 'article:published_time', 'og:article:published_time') !== null,
  };
}

/** The record of this very page: of several articles that one whose headline or address is the page's, else the first. */
function best(found: readonly LinkedArticle[], { tags, title, canonical }: Head): LinkedArticle | null {
  // A record of the page as such stands in only where there is none of an article.
  const articles = found.filter(({ rank }) => rank === found[0]?.rank);
  const titles = `${firstOf(tags, 'og:title') ?? ''}\n${title}`.toLowerCase();
  const url = canonical ?? firstOf(tags, 'og:url') ?? '';
  const own = articles.find(({ headline }) => headline !== null && titles.includes(plainText(headline).toLowerCase()));
  return own ?? articles.find((article) => url !== '' && article.url === url) ?? articles[0] ?? null;
}

function authorClaims(head: Head, linked: LinkedArticle | null): AuthorClaim[] {
  const claims: AuthorClaim[] = [];
  const add = (by: AuthorClaim['by'], names: readonly string[], at: number | null = null): void => {
    if (names.length > 0) claims.push({ by, names, at });
  };
  add('linked data', linked?.authors ?? []);
  for (const name of AUTHOR) add('meta', head.tags.get(name) ?? []);
  for (const element of head.elements) {
    const named = /(?:^|\s)author(?:\s|$)/i.test(element.attributes.get('rel') ?? '') || isProperty(element, 'author');
    if ((named || isCard(element)) && claims.length < MOST_CLAIMS)
      add('markup', distinct([nameIn(element)]), element.start);
  }
  return claims;
}

/** `<a rel="category tag">News</a>`, as WordPress has it; `<span itemprop="articleSection">`, `genre` in Joomla. */
function sectionClaims({ elements }: Head): SectionClaim[] {
  const marked = elements.filter(
    (element) =>
      /(?:^|\s)category(?:\s|$)/i.test(element.attributes.get('rel') ?? '') ||
      isProperty(element, 'articleSection') ||
      isProperty(element, 'genre'),
  );
  return marked
    .slice(0, MOST_CLAIMS)
    .map((element) => ({ name: oneLine(contentOf(element)), element }))
    .filter(({ name }) => name !== '' && name.length <= LONGEST_TAG);
}

/** `<span class="author vcard">`, `<p class="p-author h-card">`: hAtom and h-entry, as the themes of WordPress have them. */
function isCard(element: HtmlElement): boolean {
  return (
    (hasClass(element, 'author') && hasClass(element, 'vcard')) ||
    (hasClass(element, 'p-author') && hasClass(element, 'h-card'))
  );
}

/** A page of comments marks a hundred authors. */
const MOST_CLAIMS = 200;

function isProperty({ attributes }: HtmlElement, name: string): boolean {
  return (attributes.get('itemprop') ?? '').split(/\s+/).includes(name);
}

function propertiesOf({ elements }: Head, name: string): string[] {
  return elements.flatMap((element) => (isProperty(element, name) ? [contentOf(element)] : []));
}

/** The value of a property in microdata: for machines, if there is one, else as shown. */
function contentOf(element: HtmlElement): string {
  const { name, attributes } = element;
  // <abbr itemprop="datePublished" title="2024-06-18T10:00:00Z">10 AM</abbr>
  const title = name === 'abbr' ? attributes.get('title') : undefined;
  return attributes.get('content') ?? attributes.get('datetime') ?? title ?? oneLine(textOf(element));
}

/** `<span itemprop="author"><span itemprop="name">A. Name</span></span>`, `<a class="fn">A. Name</a>`: the inner name. */
function nameIn(element: HtmlElement): string {
  const inner = find(element, (at) => isProperty(at, 'name') || hasClass(at, 'fn') || hasClass(at, 'p-name'), 6);
  return contentOf(inner ?? element);
}

function find(element: HtmlElement, test: (at: HtmlElement) => boolean, depth: number): HtmlElement | null {
  for (const child of element.children) {
    if (child.name === '#text' || !('children' in child)) continue;
    if (test(child)) return child;
    const found = depth > 0 ? find(child, test, depth - 1) : null;
    if (found !== null) return found;
  }
  return null;
}

const MOST_TAGS = 20;
const LONGEST_TAG = 60;

/** Keywords as articles carry them; a site's own list of them, the same on every page, is told by its length. */
function keywordsOf({ tags }: Head, linked: LinkedArticle | null): string[] {
  const given = [
    ...(tags.get('article:tag') ?? []),
    ...(linked?.keywords ?? []),
    firstOf(tags, 'news_keywords', 'parsely-tags', 'sailthru.tags') ?? '',
  ];
  const words = distinct(given.flatMap((list) => list.split(/[,;]/).map(oneLine)));
  return words.filter((word) => word.length <= LONGEST_TAG).slice(0, MOST_TAGS);
}

/** `R&uuml;ckbau <b>…</b>`: linked data is often written as if it were markup. */
function plainText(text: string): string {
  return /&[#\w]+;|<[a-z/]/i.test(text) ? textOf(buildTree(text)) : text;
}

function distinct(texts: readonly (string | null | undefined)[]): string[] {
  const found = new Set<string>();
  for (const text of texts) {
    const plain = oneLine(plainText(text ?? ''));
    if (plain !== '') found.add(plain);
  }
  return [...found];
}
