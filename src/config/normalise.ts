/** From what the person wrote to what the stages read: sections, authors and links spelled out, URLs and tags in one form, frozen. */
import { contactLink, type SiteLink } from '../core/contact.js';
import { slugOr } from '../core/slug.js';
import { termPath } from '../core/term-path.js';
import type { AuthorConfig, Config, RawConfig, SectionConfig } from './schema.js';

/** Two sections, or two authors, whose pages would lie at the same path. */
export interface Clash {
  readonly list: 'sections' | 'authors';
  /** Of the later one, in the list. */
  readonly index: number;
  readonly first: string;
  readonly second: string;
  /** Slug, or path. */
  readonly shared: string;
}

/** The configuration as the stages see it, and what is wrong with its lists taken as a whole. */
export function normalise(raw: RawConfig): { config: Config; clashes: readonly Clash[] } {
  const sections = raw.sections.map(sectionOf);
  const authors = raw.authors.map(authorOf);
  const clashes = [
    ...clashesIn('sections', sections, ({ slug }) => slug),
    ...clashesIn('authors', authors, ({ name }) => termPath(name, 'author')),
  ];
  const config = {
    ...raw,
    baseUrl: raw.baseUrl === null ? null : folderOf(raw.baseUrl),
    language: canonical(raw.language),
    sections,
    authors,
    links: raw.links.map(linkOf),
  };
  return { config: deepFreeze(config), clashes };
}

function clashesIn<Entry extends { readonly name: string }>(
  list: Clash['list'],
  entries: readonly Entry[],
  of: (entry: Entry) => string,
): Clash[] {
  const firsts = new Map<string, string>();
  return entries.flatMap((entry, index) => {
    const shared = of(entry);
    const first = firsts.get(shared);
    if (first === undefined) firsts.set(shared, entry.name);
    return first === undefined ? [] : [{ list, index, first, second: entry.name, shared }];
  });
}

function sectionOf(section: RawConfig['sections'][number]): SectionConfig {
  if (typeof section === 'string') return { name: section, slug: slugOr(section, 'section'), description: null };
  return {
    name: section.name,
    slug: section.slug ?? slugOr(section.name, 'section'),
    description: section.description ?? null,
  };
}

function authorOf(author: RawConfig['authors'][number]): AuthorConfig {
  if (typeof author !== 'string') return author;
  return { name: author, role: null, description: null, picture: null, links: [] };
}

function linkOf(link: RawConfig['links'][number]): SiteLink {
  return typeof link === 'string' ? { ...contactLink(link), own: true } : { ...link, own: false };
}

/** `https://example.org/news?` → `https://example.org/news/` */
function folderOf(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + (pathname.endsWith('/') ? pathname : `${pathname}/`);
}

/** `EN-us` → `en-US`. */
function canonical(tag: string): string {
  return Intl.getCanonicalLocales(tag)[0] ?? tag;
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}
