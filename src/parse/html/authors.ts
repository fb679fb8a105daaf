/** Who signed an article: people that the page names for machines, else those that it shows. */
import { splitNames } from '../byline/index.js';
import type { PageClaims } from './metadata/claims.js';
import { wordsOf } from './title.js';

/** No author writes so much under one name. */
const MOST_WORDS = 6;
const MOST_AUTHORS = 12;

/** `shown`: names that the text's byline gives. */
export function chooseAuthors(claims: PageClaims, shown: readonly string[]): string[] {
  const notPeople = new Set([...claims.siteNames, ...claims.titles, claims.section ?? ''].map(fold));
  const lists = claims.authors.map(({ by, names }) => ({ by, names: distinct(names.flatMap(readNames)) }));
  const people = lists.map(({ by, names }) => ({ by, names: names.filter((name) => isPerson(name, notPeople)) }));
  const given = people.find(({ names }) => names.length > 0)?.names ?? [];
  if (given.length > 0) return given.slice(0, MOST_AUTHORS);
  return [...shown].slice(0, MOST_AUTHORS);
}

/** `By A. Name and B. Name`, `A. Name, B. Name`: the names. What is no name at all gives none. */
function readNames(text: string): string[] {
  if (/https?:|\/\/|@|^\d+$/.test(text) || text.length > 300) return [];
  const names = splitNames(text);
  return names.length > 0 ? names : [text];
}

function isPerson(name: string, notPeople: ReadonlySet<string>): boolean {
  const words = wordsOf(name);
  return (
    words.length > 0 && words.length <= MOST_WORDS && !notPeople.has(fold(name)) && !/^\W*admin\w*\W*$/i.test(name)
  );
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
