/** Who signed an article: people that the page names for machines, else those that it shows, else its house. */
import { splitNames } from '../byline/index.js';
import type { HtmlPage } from './html-page.js';
import type { AuthorClaim, PageClaims } from './metadata/claims.js';
import { wordsOf } from './title.js';

/** No author writes so much under one name. */
const MOST_WORDS = 6;
const MOST_AUTHORS = 12;
/** Lines above the headline, and below the text, in which a marked author is the article's. */
const ABOVE = 8;
const BELOW = 15;

/** The lines of the article, both included. */
export interface ArticleLines {
  readonly from: number;
  readonly to: number;
}

/** `shown`: names that the text's byline gives. */
export function chooseAuthors(
  page: HtmlPage,
  claims: PageClaims,
  shown: readonly string[],
  article: ArticleLines,
): string[] {
  const houses = new Set(
    [...claims.siteNames, ...claims.organisations, ...claims.titles, claims.section ?? ''].map(fold),
  );
  const lists = readClaims(page, claims.authors, article);
  const people = lists.map((names) => names.filter((name) => isName(name) && !houses.has(fold(name)) && !isSlug(name)));
  const choices = [...people, [...shown], ...lists.map((names) => names.filter(isName))];
  return (choices.find((names) => names.length > 0) ?? []).slice(0, MOST_AUTHORS);
}

/** One list for each place in the head; all that is marked in the article's own lines makes the last. */
function readClaims(page: HtmlPage, claims: readonly AuthorClaim[], article: ArticleLines): string[][] {
  const lines = page.lines.slice(Math.max(0, article.from - ABOVE), article.to + BELOW + 1);
  const first = lines[0]?.block.start ?? 0;
  const last = lines.at(-1)?.block.start ?? 0;
  const inHead = claims.filter(({ by }) => by !== 'markup').map(({ names }) => names);
  const marked = claims.flatMap(({ by, at, names }) =>
    by === 'markup' && at !== null && at >= first && at <= last + SLACK ? names : [],
  );
  return [...inHead, marked].map((names) => distinct(names.flatMap(readNames)));
}

/** Characters that a block with a name in it may have. */
const SLACK = 500;

/** `By A. Name and B. Name`, `A. Name, B. Name`: the names. What is no name at all gives none. */
function readNames(text: string): string[] {
  if (/https?:|\/\/|@|^\d+$/.test(text) || text.length > 300) return [];
  const names = SEPARATED.test(text) ? splitNames(text) : [];
  return names.length > 0 ? names : [text];
}

/** More than one name, or more than a name. */
const SEPARATED =
  /[,;|&/()]|\s(?:and|und|et|y|e|og|och|en|и|і|ve|və)\s|^\s*(?:by|von|par|por|de|di|door|av|af|text|autor|author)[\s:]/i;

function isName(name: string): boolean {
  const words = wordsOf(name);
  return words.length > 0 && words.length <= MOST_WORDS && !/^\W*(?:admin\w*|unknown)\W*$/i.test(name);
}

/** `mara-lindqvist`, `mara.lindqvist`: an account. */
function isSlug(name: string): boolean {
  return /^[a-z\d]+(?:[-._][a-z\d]+)+$/.test(name);
}

function fold(text: string): string {
  return wordsOf(text).join(' ');
}

/** Each name once, whatever its case. */
function distinct(names: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const name of names) if (!found.has(fold(name))) found.set(fold(name), name);
  return [...found.values()];
}
