/** When an article was published and updated: what the page says for machines, set against what it shows. */
import type { DateHints } from '../dates/index.js';
import { machineTime } from '../machine-time.js';
import { hasClass } from './class-words.js';
import type { HtmlPage } from './html-page.js';
import type { PageClaims } from './metadata/claims.js';
import { localTime } from './metadata/dates.js';
import type { HtmlElement } from './tree.js';

export interface ArticleTimes {
  readonly published: string | null;
  readonly updated: string | null;
  /** The claim, as written, that gave `published`; null when it was read from the text. */
  readonly claim: string | null;
}

export interface ShownTimes {
  readonly published: string | null;
  readonly updated: string | null;
  /** Line of the date that is shown. */
  readonly line: number | null;
}

export interface TimesContext {
  /** IANA name. */
  readonly timeZone: string;
  readonly hints: DateHints;
}

/** `…Z`, `…+02:00`, `… GMT` */
const ZONED = /(?:z|[+-]\d{2}:?\d{2}|\b[a-z]{3,4})\s*$/i;

/** Lines below the title, and above the body, whose `time` element may be the article's. */
const NEAR = 12;

export function articleTimes(
  page: HtmlPage,
  claims: PageClaims,
  shown: ShownTimes,
  [bodyStart, bodyEnd]: readonly [number, number],
  { timeZone, hints }: TimesContext,
): ArticleTimes {
  const read = (text: string): string | null => machineTime(text, timeZone, hints);
  const claim =
    claims.published.find((text) => read(text) !== null) ??
    (shown.line !== null && shown.line > bodyEnd ? namedTime(page, bodyEnd) : null) ??
    timeOn(page, shown.line) ??
    timeBetween(page, bodyStart) ??
    namedTime(page, bodyEnd);
  const machine = claim === undefined || claim === null ? null : read(claim);
  const updated = claims.updated.map(read).find((time) => time !== null) ?? shown.updated;
  if (machine === null || isOfAnotherDay(machine, shown, page.title.line, bodyStart))
    return { published: shown.published, updated, claim: null };
  // What is written without a zone, on the page or for another machine, is the time of the place.
  const walls = [shown.published, ...claims.published.filter((text) => !ZONED.test(text)).map(read)];
  const local = walls.map((wall) => (wall === null ? null : localTime(machine, wall))).find((time) => time !== null);
  // A claim of the day gains the clock that is shown for the same day.
  const finer = machine.length === 10 && shown.published?.startsWith(`${machine}T`) ? shown.published : null;
  const day = isLocalDay(machine, shown.published, updated) ? shown.published : null;
  return { published: local ?? finer ?? day ?? machine, updated, claim: claim ?? null };
}

/** A day alone is an editor's note, as when it is to be printed: the day that stands between title and text is meant. */
function isOfAnotherDay(machine: string, { published, line }: ShownTimes, title: number, bodyStart: number): boolean {
  if (machine.length > DAY || published === null || line === null || published.startsWith(machine)) return false;
  return title >= 0 && line >= title - 3 && line <= bodyStart;
}

/** `2024-06-18` */
const DAY = 10;
/** How far clocks are from UTC at most, in hours (IANA: Etc/GMT+12, Pacific/Kiritimati). */
const ZONES = { behind: 12, ahead: 14 };

/** `5 November` for `2021-11-04T23:00Z`: the day of the place, where the clock is not shown. */
function isLocalDay(machine: string, shown: string | null, updated: string | null): boolean {
  if (shown?.length !== DAY || !UTC.test(machine) || machine.startsWith(shown) || updated?.startsWith(shown))
    return false;
  const hours = (Date.parse(`${shown}T00:00Z`) - Date.parse(machine)) / 3_600_000;
  return hours > 0 ? hours <= ZONES.ahead : hours + 24 > -ZONES.behind;
}

const UTC = /T.*(?:Z|\+00:00)$/;

/** `datetime` of the `time` on the line that the date was read from … */
function timeOn(page: HtmlPage, shown: number | null): string | null {
  return shown === null ? null : firstTime(page, shown, shown);
}

/** … of the first one between title and text … */
function timeBetween(page: HtmlPage, bodyStart: number): string | null {
  const title = page.title.line;
  const from = title >= 0 && title < bodyStart ? title - 3 : bodyStart - NEAR;
  return firstTime(page, Math.max(0, from), bodyStart);
}

/**
 * … and below the text by its name, as hAtom and h-entry have it: times of readers' comments, which follow, have none.
 *
 *     <time class="entry-date published" datetime="2024-06-18T10:00:00+00:00">June 18, 2024</time>
 */
function namedTime(page: HtmlPage, bodyEnd: number): string | null {
  return firstTime(page, bodyEnd, bodyEnd + BELOW, (time) => TIME_NAMES.some((name) => hasClass(time, name)));
}

const TIME_NAMES = ['published', 'dt-published', 'entry-date'];
/** Lines below the text in which it may stand. */
const BELOW = 5;

function firstTime(
  page: HtmlPage,
  from: number,
  to: number,
  test: (time: HtmlElement) => boolean = () => true,
): string | null {
  for (let line = from; line <= Math.min(to, page.lines.length - 1); line++) {
    for (const { element } of page.lines[line]?.runs ?? []) {
      const time = timeAbove(element);
      const value = time?.attributes.get('datetime');
      if (time !== null && value && test(time)) return value;
    }
  }
  return null;
}

function timeAbove(element: HtmlElement): HtmlElement | null {
  for (let at: HtmlElement | null = element; at !== null; at = at.parent) if (at.name === 'time') return at;
  return null;
}
