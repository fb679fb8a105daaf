/** Pages whose few words are no news: that there is no such page, where the office is, when it is open. */
import type { Article } from '../../core/records.js';
import type { ArticleTimes } from '../article/times.js';
import type { Reading } from '../reading.js';
import type { HtmlPage } from './html-page.js';
import type { PageClaims } from './metadata/claims.js';
import { wordsOf } from './title.js';
import type { HtmlElement } from './tree.js';

/** Of more words a text is an article even where it has no time. */
const NOTICE_WORDS = 60;

/** What speaks for a few words being an article. */
interface Evidence {
  readonly claims: PageClaims;
  /** As the page shows them. */
  readonly times: ArticleTimes;
  readonly headline: number | null;
  readonly body: Reading['body'];
}

/**
 * Whether what is read as an article is none: it has no text, or a few words without a time of their own, on a page that
 * does not call itself an article. Today's date at the top of every page, and that of a story beside it, are not its own.
 */
export function isNotice(page: HtmlPage, { body, published, kind }: Article, evidence: Evidence): boolean {
  if (kind === 'live') return false;
  if (body.length === 0) return true;
  const { claims, times } = evidence;
  const shown = [times.published?.block, times.updated?.block].filter((line) => line != null);
  if (claims.isArticle || claims.pageType === 'article' || (shown.length === 0 && published !== null)) return false;
  const headline = evidence.headline ?? evidence.body[0];
  if (shown.some((line) => isDayAbove(page, line, headline))) return false;
  const scope = scopeOf(page, headline, evidence.body[0]);
  if (shown.some((line) => isIn(scope, page.lines[line]?.block ?? null))) return false;
  return body.reduce((sum, { text }) => sum + wordsOf(text).length, 0) < NOTICE_WORDS;
}

/** `<h2>Tuesday, 18 June 2024</h2> <div><h3>Quay closed</h3> …`: as blogs head the stories of a day. */
function isDayAbove({ markup }: HtmlPage, line: number, headline: number): boolean {
  return line === headline - 1 && /^h[1-6]$/.test(markup[line]?.tag ?? '');
}

/** The element around the one that holds both lines; itself, where that is all of the page. */
function scopeOf(page: HtmlPage, headline: number, text: number): HtmlElement | null {
  const start = page.lines[text]?.block ?? null;
  let at: HtmlElement | null = page.lines[headline]?.block ?? start;
  while (at !== null && !isIn(at, start)) at = at.parent;
  if (at === start) at = at?.parent ?? null;
  const outer = at?.parent ?? null;
  return outer === null || WHOLE.has(outer.name) ? at : outer;
}

const WHOLE = new Set(['body', 'html', '#root']);

function isIn(outer: HtmlElement | null, inner: HtmlElement | null): boolean {
  for (let at = inner; at !== null; at = at.parent) if (at === outer) return true;
  return false;
}
