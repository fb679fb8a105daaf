/** Who signed an article: people that the page names for machines, else those that it shows, else its house. */
import { splitNames } from '../byline/index.js';
import { DESKS } from '../byline/words.js';
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

/**
 * `shown`: names that the text's byline gives. Linked data is believed first. What a `meta` element says may be the same on
 * all pages of a site, and what is marked may be below another story, so that the byline comes before them; before the
 * former only where no line about the article bears its names.
 */
export function chooseAuthors(
  page: HtmlPage,
  claims: PageClaims,
  shown: readonly string[],
  article: ArticleLines,
): string[] {
  const from = Math.max(0, article.from - ABOVE);
  const lines = page.lines.slice(from, article.to + BELOW + 1);
  const houses = housesOf(claims);
  const lists = readClaims(lines, claims.authors);
  const people = lists.map(({ by, names }) => ({ by, names: names.filter((name) => isPerson(name, houses)) }));
  const of = (...by: AuthorClaim['by'][]) => people.filter((list) => by.includes(list.by)).map(({ names }) => names);
  const isShown = (name: string): boolean =>
    lines.some(({ text }, i) => page.prose[from + i] !== 1 && ` ${fold(text)} `.includes(` ${fold(name)} `));
  // `Depot stays - The Canal Post - Town`
  const sites = new Set(claims.titles.flatMap((title) => title.split(TITLE_PART).map(joined)));
  const inHead = of('linked data', 'meta');
  const choices = [
    ...of('linked data'),
    ...of('meta').filter((names) => names.some((name) => isShown(name) && !sites.has(joined(name)))),
    shown.filter((name) => !houses.has(joined(name))),
    ...inHead,
    ...of('markup'),
    shown,
    ...lists.map(({ names }) => names.filter(isName)),
  ];
  const chosen = choices.find((names) => names.length > 0) ?? [];
  return [...([...inHead, shown].find((names) => saysMore(names, chosen)) ?? chosen)].slice(0, MOST_AUTHORS);
}

const TITLE_PART = /\s[|–—·»«•-]+\s|:\s|\|/;

/** All of the names and others, or one of them in full. */
function saysMore(names: readonly string[], chosen: readonly string[]): boolean {
  const all = names.map(fold);
  const isIn = (name: string): boolean =>
    all.includes(name) || (!name.includes(' ') && all.some((full) => full.startsWith(`${name} `)));
  return (
    chosen.length > 0 &&
    chosen.every((name) => isIn(fold(name))) &&
    all.some((name) => !chosen.map(fold).includes(name))
  );
}

/** Names that are the site's, the publisher's, the section's or the headline, without their spaces: as domains have them. */
function housesOf({ siteNames, organisations, titles, section }: PageClaims): Set<string> {
  const names = [...siteNames, ...siteNames.flatMap(readNames), ...organisations, ...titles, section ?? ''];
  return new Set(names.map((name) => joined(name.replace(DOMAIN, ''))).filter((name) => name !== ''));
}

/** `www.`, `.com` */
const DOMAIN = /^www\.|\.[a-z]{2,4}$/gi;

/** One list for each place in the head; all that is marked in the article's own lines makes the last. */
function readClaims(lines: HtmlPage['lines'], claims: readonly AuthorClaim[]): Pick<AuthorClaim, 'by' | 'names'>[] {
  const first = lines[0]?.block.start ?? 0;
  const last = lines.at(-1)?.block.start ?? 0;
  const inHead = claims.filter(({ by }) => by !== 'markup');
  const marked = claims.flatMap(({ by, at, names }) =>
    by === 'markup' && at !== null && at >= first && at <= last + SLACK ? names : [],
  );
  return [...inHead, { by: 'markup' as const, names: marked }].map(({ by, names }) => ({
    by,
    names: distinct(names.flatMap(readNames)),
  }));
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
  return words.length > 0 && words.length <= MOST_WORDS && !/^\W*(?:admin\w*|unknown)\W*$|^\(/i.test(name);
}

/** Neither a house, a desk (`Redaktion`, `Echo Staff`), nor an account. */
function isPerson(name: string, houses: ReadonlySet<string>): boolean {
  const own = wordsOf(name).filter((word) => !DESKS.has(word));
  return (
    isName(name) &&
    own.length > 0 &&
    !houses.has(own.join('')) &&
    !houses.has(joined(name.replace(DOMAIN, ''))) &&
    !isAccount(name)
  );
}

/** `mara-lindqvist`, `mara.lindqvist`, and what Joomla calls who has set it up. */
function isAccount(name: string): boolean {
  return /^[a-z\d]+(?:[-._][a-z\d]+)+$|^[Ss]uper [Uu]ser$/.test(name);
}

function fold(text: string): string {
  return wordsOf(text).join(' ');
}

function joined(text: string): string {
  return wordsOf(text).join('');
}

/** Each name once, whatever its case. */
function distinct(names: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const name of names) if (!found.has(fold(name))) found.set(fold(name), name);
  return [...found.values()];
}
