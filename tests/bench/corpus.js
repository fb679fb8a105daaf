// @ts-check
/**
 * Corpora for the benchmark and for tests: the same number gives the same files, and a small corpus is the start of a
 * large one. Story `i` is published 71 minutes after story `i - 1`, so that twenty stories make a day.
 *
 *   node tests/bench/corpus.js markdown 10000 /tmp/site
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SECTIONS = ['Politics', 'Economy', 'World', 'Culture', 'Sport', 'Science', 'Harbour', 'Opinion'];
const PEOPLE = ['Leyla Orucova', 'Emil Sadıqov', 'Nora Lindqvist', 'Tomás Herrera', 'Mei Tanaka', 'Piet de Vries'];
const NOUNS =
  'council harbour ferry quay minister budget bridge market museum river storm engineer school vote contract railway grain port union court tariff budget valley festival reporter clinic tower border reservoir orchard committee survey season tunnel library'.split(
    ' ',
  );
const VERBS =
  'opens delays approves rejects repairs measures praises studies reviews expands closes funds visits renames defends questions restores tests extends postpones'.split(
    ' ',
  );
const ADJECTIVES =
  'northern public former quiet regional costly early annual new disputed joint rural long modern narrow second small'.split(
    ' ',
  );
const LINKS = 'after,before,despite,because of,along with,without,during,instead of,ahead of,near'.split(',');
const ENDINGS = ['', '', '', '', '', ' - PHOTOS', ' - VIDEO', ' - UPDATED'];

/** Small, fast, and the same everywhere (mulberry32). @param {number} seed */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** @template T @param {() => number} random @param {readonly T[]} list @returns {T} */
function pick(random, list) {
  return /** @type {T} */ (list[Math.floor(random() * list.length)]);
}

/** @param {() => number} random */
function clause(random) {
  return `the ${pick(random, ADJECTIVES)} ${pick(random, NOUNS)} ${pick(random, VERBS)} the ${pick(random, NOUNS)}`;
}

/** @param {string} text */
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** @param {() => number} random */
function sentence(random) {
  const middle = `${pick(random, LINKS)} ${clause(random)}`;
  const end = random() < 0.4 ? `, ${pick(random, LINKS)} a ${pick(random, ADJECTIVES)} ${pick(random, NOUNS)}` : '';
  return `${capital(clause(random))} ${middle}${end}.`;
}

/** @param {() => number} random @param {number} length in characters, about */
function paragraph(random, length) {
  let text = sentence(random);
  while (text.length < length) text += ` ${sentence(random)}`;
  return text;
}

/** No two alike: the number is part of it, as that of a flight or a bill would be. @param {number} index */
function headline(index, stream = 1) {
  const random = randomFrom(index * 2 + stream);
  return `${capital(pick(random, ADJECTIVES))} ${pick(random, NOUNS)} ${pick(random, VERBS)} ${pick(random, NOUNS)} ${pick(random, LINKS)} bill ${index + 1}`;
}

const START = Date.UTC(2010, 0, 1, 6, 0);

/** @param {number} index @param {number} minutes between two */
const timeOf = (index, minutes) => new Date(START + index * minutes * 60_000).toISOString();

/** `10:00 18.06.2024` @param {string} iso */
const dotted = (iso) => `${iso.slice(11, 16)} ${iso.slice(8, 10)}.${iso.slice(5, 7)}.${iso.slice(0, 4)}`;

/** An article of about 6 KB. @param {number} index */
export function markdownArticle(index) {
  const random = randomFrom(index * 7919 + 11);
  const tags = [0, 1, 2].map(() => pick(random, NOUNS));
  const parts = [
    '---',
    `title: ${JSON.stringify(headline(index))}`,
    `date: ${timeOf(index, 71).slice(0, 19)}Z`,
    `section: ${pick(random, SECTIONS)}`,
    `authors: [${pick(random, PEOPLE)}]`,
    `tags: [${[...new Set(tags)].join(', ')}]`,
    '---',
    '',
    paragraph(random, 500),
    '',
    paragraph(random, 600),
    '',
    `## ${capital(clause(random))}`,
    '',
    `${paragraph(random, 500)} See [the ${pick(random, NOUNS)}](https://example.org/${index}) and **${clause(random)}**.`,
    '',
    `> ${sentence(random)}`,
    '',
    paragraph(random, 700),
    '',
    ...[0, 1, 2, 3].map(() => `- ${capital(clause(random))} *${pick(random, ADJECTIVES)}*`),
    '',
    `## ${capital(clause(random))}`,
    '',
    ...[0, 1, 2, 3, 4].flatMap(() => [paragraph(random, 600), '']),
  ];
  return `${parts.join('\n').trimEnd()}\n`;
}

/** Items of the site's news line that come between two captures. */
const ITEMS_BETWEEN = 3;
const ITEMS_SHOWN = 40;

/** A dump of about 140 lines: an article, then the 40 newest items of the site's line, 37 of them in the last dump too. @param {number} index */
export function dump(index) {
  const random = randomFrom(index * 7919 + 11);
  const section = pick(random, SECTIONS);
  const lines = [headline(index), '', `${section} ${dotted(timeOf(index, 71))}`, ''];
  for (let count = 0; count < 11; count += 1) lines.push(paragraph(random, 450), '');
  lines.push('', 'News line', '');
  const newest = index * ITEMS_BETWEEN + ITEMS_SHOWN - 1;
  for (let item = newest; item > newest - ITEMS_SHOWN; item -= 1) {
    const text = headline(item, 1_000_003) + pick(randomFrom(item), ENDINGS);
    lines.push(text);
    if (item % 5 === 0) lines.push(text);
    lines.push(dotted(timeOf(item, 71 / ITEMS_BETWEEN)));
  }
  return `${lines.join('\n')}\n`;
}

export const SITE_YAML = `title: The Harbour Gazette
motto: Late, but in order
description: News of two harbours and the plain between them.
baseUrl: https://example.org/
language: en
timeZone: UTC
sections: [${SECTIONS.join(', ')}]
`;

/** Path below the site's folder, in folders by day as newsrooms have them. @param {'markdown' | 'dumps'} kind @param {number} index */
export function pathOf(kind, index) {
  const day = timeOf(index, 71).slice(0, 10).replaceAll('-', '/');
  const name = `story-${String(index).padStart(6, '0')}`;
  return kind === 'markdown' ? `content/articles/${day}/${name}.md` : `content/dumps/${day}/${name}.txt`;
}

/** @param {'markdown' | 'dumps'} kind @param {number} index */
export function textOf(kind, index) {
  return kind === 'markdown' ? markdownArticle(index) : dump(index);
}

/** Writes stories `from` to `to` - 1, and the configuration. @param {'markdown' | 'dumps'} kind @param {number} to @param {string} folder */
export function writeCorpus(kind, to, folder, from = 0) {
  mkdirSync(join(folder, 'content'), { recursive: true });
  writeFileSync(join(folder, 'content/site.yaml'), SITE_YAML);
  let made = '';
  for (let index = from; index < to; index += 1) {
    const path = join(folder, pathOf(kind, index));
    if (dirname(path) !== made) mkdirSync(dirname(path), { recursive: true });
    made = dirname(path);
    writeFileSync(path, textOf(kind, index));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [kind, count, folder] = process.argv.slice(2);
  if ((kind !== 'markdown' && kind !== 'dumps') || !Number(count) || folder === undefined) {
    throw new Error('Usage: node tests/bench/corpus.js markdown|dumps COUNT FOLDER');
  }
  writeCorpus(kind, Number(count), folder);
}
