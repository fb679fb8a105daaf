/**
 * Fronts: of a site, a section, an author. What looks like text there are teasers, each below a headline that leads to
 * its story.
 *
 *     <h2><a href="/2024/ferry.html">Ferry resumes</a></h2> <p>After three weeks the ferry …</p>
 *     <h2><a href="/2024/quay.html">Quay closed</a></h2> <p>Cracks were found …</p>
 *
 * In an article the nearest headline above a paragraph is its own, or a subhead, and leads nowhere else.
 */
import { webAddress } from '../../core/web-address.js';
import type { Reading } from '../reading.js';
import { holdsDatedEntries } from './dated-entries.js';
import type { HtmlPage } from './html-page.js';
import { hrefIn } from './links.js';
import type { PreparedPage } from './prepare.js';
import { wordsOf } from './title.js';

/** Of the words of running text those in teasers: in an article some stand below a link to an older one. */
const MOST = 0.8;
/** A link of fewer words is a category, a name or a button. */
const HEADLINE_WORDS = 3;
/** Headlines that are no headings are taken for such where several stand above texts. */
const SEVERAL = 2;

/** Whether all that the model took for text are teasers, or several stories. */
export function isFront({ page, claims, url }: PreparedPage, reading: Reading): boolean {
  if (claims.isArticle) return false;
  if (holdsDatedEntries(page, reading)) return true;
  const { roles } = reading;
  let words = 0;
  /** Lines that are no running text, and those of them that are headlines. */
  let lines = 0;
  let named = 0;
  let teased = 0;
  const stories = { heading: 0, link: 0 };
  let above: Headline = null;
  page.lines.forEach((_, line) => {
    const headline = headlineAt(page, line, url);
    if (page.prose[line] !== 1) {
      if (headline !== undefined) above = headline;
      if (roles[line] !== 'body') return;
      lines += 1;
      if (headline !== undefined) named += 1;
      return;
    }
    // A card may be one link, its headline and its teaser in it.
    const own = above ?? headline ?? null;
    above = null;
    if (roles[line] !== 'body') return;
    const count = page.facts[line]?.words ?? 0;
    words += count;
    if (own === null) return;
    teased += count;
    stories[own] += 1;
  });
  // Headlines are all that there is to read.
  if (words === 0) return named > SEVERAL && named * 3 > lines;
  return teased >= words * MOST && (stories.heading > 0 || stories.link >= SEVERAL);
}

/** What leads to another story; null for a headline that does not. */
type Headline = 'heading' | 'link' | null;

/** Undefined for a line that is no headline. */
function headlineAt(page: HtmlPage, line: number, base: string | null): Headline | undefined {
  const { tag, link } = page.markup[line] as HtmlPage['markup'][number];
  const isTitle = page.title.line === line && page.title.score > TITLE;
  const isHeading = /^h[1-6]$/.test(tag);
  const leads = link > MOST && !isTitle && leadsAway(page, line, base);
  if (isHeading || isTitle) return leads ? 'heading' : null;
  return leads && wordsOf(page.blocks[line]?.text ?? '').length >= HEADLINE_WORDS ? 'link' : undefined;
}

/** A line that is as like what the head of the page says is its own headline, whatever it leads to. */
const TITLE = 0.6;

/** Whether it leads to another page of the same site. */
function leadsAway({ lines }: HtmlPage, line: number, base: string | null): boolean {
  const shown = lines[line];
  const href = (shown && hrefIn(shown)) ?? '';
  if (href === '' || href.startsWith('#')) return false;
  // Without the page's address a path is of the same site, and who can tell of the others?
  if (base === null) return true;
  const [to, from] = [webAddress(href, base), webAddress(base)].map((url) => (url === null ? null : new URL(url)));
  if (to == null || from == null) return false;
  return isSameSite(to.hostname, from.hostname) && to.pathname + to.search !== from.pathname + from.search;
}

/** `www.example.org`, `example.org` and `sport.example.org` */
function isSameSite(left: string, right: string): boolean {
  const [a, b] = [left, right].map((host) => `.${host.replace(/^www\./, '')}`) as [string, string];
  return a.endsWith(b) || b.endsWith(a);
}
