/** What of a line is the headline: breadcrumbs, dates and kickers stand in one line with it on some pages. */
import { kindBit, lookUp } from '../../lexicon/index.js';
import type { Page } from '../../page.js';
import { keyOf } from '../../words.js';

/** Signs that part the steps of a breadcrumb. */
const STEPS = /[›»>|→/]/u;
const NAVIGATION = kindBit('navigation');
/** As far from the line as another that has the headline too is looked for. */
const AROUND = 15;
/** Two lines that share fewer words may do so by chance. */
const LEAST_WORDS = 3;
const LEAST_CHARS = 14;
/** Blocks at the dump's top that may be the tab's title. */
export const TITLE = 6;
/** Longer lines are no headlines with something before them. */
const LONGEST = 400;

/**
 * The headline in the text of a block. `keys`: by block, of the lines around it, as `keyOf` makes them; `known`: the
 * same as a set.
 */
export function headlineIn(
  page: Page,
  keys: readonly (string | undefined)[],
  known: ReadonlySet<string>,
  block: number,
): string {
  const text = page.blocks[block]?.text ?? '';
  if (text.length > LONGEST) return text;
  return (
    afterBreadcrumb(text, known) ??
    afterDate(page, block) ??
    sharedPart(page, keys, block) ??
    besideSite(page, known, block) ??
    text
  );
}

/** A bar or a dash with spaces around it. */
const BAR = /\s[|–—·•»«-]\s/gu;
/** Without one of these there is none. */
const SIGN = /[|–—·•»«-]/;
/** A site's name has few words. */
const SITE = 5;

/** `Rain expected | Weather | Example News`: the keys of its parts; none of a line without a bar. */
export function partsOf(text: string): string[] {
  const parts = text.slice(0, LONGEST).split(BAR);
  return parts.length < 2 ? [] : parts.map(keyOf).filter((key) => key !== '');
}

/**
 * The tab's title `Rain expected | Example News`, where the site's name is a line of its own too. And `Rain expected -
 * Weather` where `Weather Rain expected` stands elsewhere.
 */
function besideSite({ blocks, copies }: Page, known: ReadonlySet<string>, block: number): string | null {
  const text = blocks[block]?.text ?? '';
  if (!SIGN.test(text)) return null;
  for (const { index } of text.matchAll(BAR)) {
    const before = text.slice(0, index);
    const [a, b] = [keyOf(before), keyOf(text.slice(index + 3))];
    if (!isLong(a)) continue;
    const site = block < TITLE && copies[block] === 1 && b.split(' ').length < SITE && known.has(b);
    if (site || known.has(`${b} ${a}`)) return before;
  }
  return null;
}

function isLong(key: string): boolean {
  return key.length >= LEAST_CHARS || key.split(' ').length >= LEAST_WORDS;
}

/**
 * `Home > News > Rain expected`: the last step, when the first is the way home. And of `Overview / News / Rain expected`
 * when the last is a line of its own too.
 */
function afterBreadcrumb(text: string, known: ReadonlySet<string>): string | null {
  if (!STEPS.test(text)) return null;
  const steps = text
    .split(STEPS)
    .map((step) => step.trim())
    .filter((step) => step !== '');
  const [first, last] = [steps[0] ?? '', steps.at(-1) ?? ''];
  if (steps.length < 2) return null;
  const key = keyOf(last);
  if (isWayHome(keyOf(first).split(' ').at(-1) ?? '')) return key.length >= 5 ? last : null;
  return steps.length > 2 && isLong(key) && known.has(key) ? last : null;
}

/** `Home`, `Startseite`, `Accueil`. */
function isWayHome(word: string): boolean {
  return ((lookUp(word)?.kinds ?? 0) & NAVIGATION) !== 0;
}

/** `23.01.2022 - Rain expected`, `27.01.2022Rain expected`: what follows a full date at the start. */
function afterDate({ blocks, mentions }: Page, block: number): string | null {
  const date = mentions[block]?.find(({ start }) => start <= 1);
  if (date === undefined || date.day === null || date.year === null) return null;
  const rest = (blocks[block]?.text ?? '').slice(date.end).replace(/^[\s\-–—|:,.•·/]+/u, '');
  return keyOf(rest).split(' ').length >= LEAST_WORDS ? rest : null;
}

/** `Home` in `Home Politics` and in `HomePolitics`. */
const FIRST_WORD = /^\p{L}\p{Ll}*/u;

/**
 * `Home Politics Rain expected` or `HomePoliticsRain expected` and, near it, `Rain expected`, alone or with more behind
 * it; or `Weather Rain expected` and `Rain expected - Weather`: a kicker stands first on the page and last in a title.
 */
function sharedPart(page: Page, keys: readonly (string | undefined)[], block: number): string | null {
  const { blocks } = page;
  const own = keys[block] ?? '';
  // Most lines are of menus, and too short to share a headline with another.
  if (!isLong(own)) return null;
  const home = isWayHome(FIRST_WORD.exec(blocks[block]?.text ?? '')?.[0].toLowerCase() ?? '');
  // From the nearest line on: one above, one below.
  for (let step = 2; step <= AROUND * 2 + 1; step++) {
    const at = block + (step % 2 === 0 ? -1 : 1) * (step >> 1);
    const other = keys[at];
    if (other === undefined || other === own || (!home && other.length !== own.length)) continue;
    if (home && own.endsWith(other) && isLong(other)) return afterDate(page, at) ?? blocks[at]?.text ?? null;
    const end = sharedEnd(own, other);
    if (end === '' || !(home || other === `${end} ${own.slice(0, -end.length - 1)}`)) continue;
    return lastWords(blocks[block]?.text ?? '', end.split(' ').length);
  }
  return null;
}

/** The longest end of `a` that begins `b`, in whole words; '' when it is short. */
function sharedEnd(a: string, b: string): string {
  for (let from = a.indexOf(' '); from !== -1; from = a.indexOf(' ', from + 1)) {
    const end = a.slice(from + 1);
    if (end.length < LEAST_CHARS) return '';
    if (b.startsWith(`${end} `) && end.split(' ').length >= LEAST_WORDS) return end;
  }
  return '';
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

function lastWords(text: string, count: number): string {
  const from = [...text.matchAll(WORD)].map(({ index }) => index).at(-count) ?? 0;
  // A quote that opens right before the first word belongs to it.
  return text.slice(/["„“«»'‘‚(]/u.test(text[from - 1] ?? '') ? from - 1 : from);
}
