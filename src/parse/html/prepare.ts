/** A saved page made ready to be read, and read: its lines, what it says of itself, the roles of its lines. */
import { isLanguageTag } from '../../config/checks.js';
import type { ParseContext, SourceFile } from '../../core/types.js';
import { webAddress } from '../../core/web-address.js';
import type { Chain, Role } from '../chain.js';
import { findLive, readingOfLive } from '../items/live.js';
import type { Run } from '../items/row.js';
import { detectLanguage } from '../language.js';
import { type Reading, readPage, withResumed } from '../reading.js';
import { pageAddress } from './address.js';
import { chooseHeadline, type Headline, titlesOf } from './headline.js';
import { type HtmlPage, toBlocks, toHtmlPage } from './html-page.js';
import { waysHome } from './links.js';
import { claimsOf, type PageClaims } from './metadata/claims.js';
import { readHead } from './metadata/meta.js';
import { readabilityVote } from './readability.js';
import { type RenderedLine, renderLines } from './rendered-lines.js';
import { buildTree, type HtmlElement } from './tree.js';

export interface PreparedPage {
  readonly root: HtmlElement;
  readonly page: HtmlPage;
  readonly claims: PageClaims;
  readonly language: string | null;
  /** Where it was, as it or its archive says. */
  readonly url: string | null;
  /** First line of the source that is not read, since the page has too many; null when all are. */
  readonly unread: number | null;
}

/** Lines of text that a page is read to: the longest pages have some thousands. */
const MOST_LINES = 30_000;

export interface PageReading {
  readonly reading: Reading;
  readonly headline: Headline | null;
  /** The entries, where the page is a live blog. */
  readonly live: Run | null;
  /** Why it is read as one without an article, where it is not for want of a text. */
  readonly without: 'front' | 'no story' | null;
}

export function preparePage(file: SourceFile, { override, lang }: ParseContext): PreparedPage {
  const root = buildTree(file.text);
  const all = renderLines(root, file.text);
  const lines = all.length > MOST_LINES ? all.slice(0, MOST_LINES) : all;
  const head = readHead(root);
  const said = claimsOf(head);
  const claims = { ...said, siteNames: [...said.siteNames, ...homeNames(lines)] };
  const language = override.lang ?? languageOf(claims.lang, detectLanguage(toBlocks(lines))) ?? lang;
  const url = pageAddress(webAddress(file.url ?? ''), head.canonical);
  const page = toHtmlPage({ lines, language, titles: titlesOf(claims), kept: readabilityVote(root) });
  return { root, page, claims, language, url, unread: all[lines.length]?.from ?? null };
}

export function readPrepared({ page, claims, language }: PreparedPage, chain: Chain<HtmlPage>): PageReading {
  const read = withVote(page, withResumed(readPage(page, language, chain)));
  const live = findLive(read);
  const reading = live ? readingOfLive(read, live) : read;
  const headline = chooseHeadline(page, claims, reading.body[0]);
  return { reading: withHead(reading, headline?.line ?? null), headline, live, without: null };
}

/** What leads to the site's front bears its name, as a rule: `The Canal Post`, `Home`. */
function homeNames(lines: readonly RenderedLine[]): string[] {
  return [...new Set(lines.filter(waysHome(lines)).map(({ text }) => text))].slice(0, MOST_HOMES);
}

const MOST_HOMES = 5;

/** The page with what was taken for an article among the rest. */
export function withoutArticle({ reading }: PageReading, without: PageReading['without']): PageReading {
  const none: Reading = { ...reading, roles: reading.roles.map(() => 'before'), body: [0, -1] };
  return { reading: none, headline: null, live: null, without };
}

/** Words that Readability's article must have to be taken for one on its word alone. */
const VOTED_WORDS = 40;
const VOTED = 0.5;
/** How sure an article is that only Readability sees. */
const DOUBTFUL = 0.3;

/** A page in which the model finds no running text, and Readability does: its text is the article. */
function withVote(page: HtmlPage, reading: Reading): Reading {
  if (reading.body[1] >= reading.body[0]) return reading;
  const voted = page.markup.map(({ vote, hidden }) => vote > VOTED && !hidden);
  const words = page.facts.reduce((sum, fact, i) => sum + (voted[i] ? fact.words : 0), 0);
  if (words < VOTED_WORDS) return reading;
  const body: readonly [number, number] = [voted.indexOf(true), voted.lastIndexOf(true)];
  const roles = voted.map((yes, i) => (yes ? 'body' : i < body[0] ? 'before' : i > body[1] ? 'after' : 'gap'));
  return { ...reading, roles, body, certainty: new Float64Array(voted.length).fill(DOUBTFUL) };
}

/** The page's declaration, unless its text is in another language: templates are often left in English. */
function languageOf(declared: string | null, detected: string | null): string | null {
  const tag = declared?.trim().replace('_', '-') ?? '';
  if (!isLanguageTag(tag)) return detected;
  const same = detected === null || tag.toLowerCase().split('-')[0] === detected.split('-')[0];
  return same ? tag : detected;
}

/** What stands between headline and text is the article's head; paragraphs above an advert or a way to another story are of the text. */
function withHead(reading: Reading, headline: number | null): Reading {
  const [first, end] = reading.body;
  if (end < first) return reading;
  const above = new Set([...reading.above].filter((i) => i > (headline ?? -1) && i < first));
  const start = Math.min(first, ...above);
  const roleOf = (i: number): Role => {
    if (above.has(i)) return 'body';
    if (i >= start) return 'gap';
    if (headline === null || i < headline) return 'before';
    return i === headline ? 'headline' : 'head';
  };
  return { ...reading, roles: reading.roles.map((role, i) => (i >= first ? role : roleOf(i))), body: [start, end] };
}
