/**
 * Ids of headings, by which `[why](#why-now)` and other sites lead to them. They are made by github-slugger, which is
 * what GitHub, Astro and the plugins of Eleventy make them by, so that old links go on to lead there.
 */
import type { Heading } from 'mdast';
import { wordsOf } from './markdown-nodes.js';
import { onDemand } from './on-demand.js';
import { decodeNames } from './percent.js';

const githubSlugger = onDemand<typeof import('github-slugger')>('github-slugger');

/** What else has an id on a page of an article: see `templates/`, and `Notes` above the footnotes. */
const OF_TEMPLATES: ReadonlySet<string> = new Set(['by-month', 'content', 'footnote-label', 'related', 'updates']);
/** An item of the news line, a footnote. */
const OF_OTHERS = /^(?:n-[0-9a-f]+$|user-content-)/;

/** The id on a page of what has the id `written` in the HTML of a text: with a prefix it is none of the page's own. */
export function htmlId(written: string): string {
  return `user-content-${written}`;
}

/** Headings by their slugs: `## Why now?` by `why-now`, the next one with these words by `why-now-1`; `## A {#why}` by `why`. */
export function bySlug(headings: readonly Heading[]): Map<string, Heading> {
  const found = new Map<string, Heading>();
  if (headings.length === 0) return found;
  const slugger = new (githubSlugger().default)();
  for (const heading of headings) {
    const words = wordsOf(heading).trim();
    const own = heading.data?.ownId;
    const slug = own === undefined ? (words === '' ? '' : slugger.slug(words)) : slugger.slug(own, true);
    // `## ?!` has none.
    if (/^(?!-\d+$)./.test(slug)) found.set(slug, heading);
  }
  return found;
}

/** The id of the heading with this slug. No slug has a dot. */
export function headingId(slug: string): string {
  return OF_TEMPLATES.has(slug) || OF_OTHERS.test(slug) ? `text.${slug}` : slug;
}

/** Of `#updates` in a link from another text: the heading with these words is meant, and not what a page has besides. */
export function fragmentFrom(fragment: string): string {
  const slug = fragmentOf(fragment);
  return slug !== null && OF_TEMPLATES.has(slug) ? `#${headingId(slug)}` : fragment;
}

/** `#why%20now` → `why now`; null for a link that leads elsewhere, or to the top of the page. */
export function fragmentOf(url: string): string | null {
  if (!url.startsWith('#') || /^#(?:top)?$/i.test(url)) return null;
  return decodeNames(url.slice(1));
}
