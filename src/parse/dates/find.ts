/** A line -> its mentions of dates and times. */

import { readClock } from './clock.js';
import { gluedTime } from './glued.js';
import { joinParts } from './join.js';
import { habitsOf } from './language.js';
import { type Entry, ROLES } from './lexicon.js';
import { readMarkedDate } from './marked.js';
import type { DateHints, DateMention } from './mention.js';
import { readNumericDate } from './numeric.js';
import type { Part } from './parts.js';
import { readAgo, readDay, readWordedAgo } from './relative.js';
import { type Scan, scanOf } from './scan.js';
import { NUMBER, WORD } from './tokenise.js';
import { readWeekday } from './weekday.js';
import { candidateWindows } from './windows.js';
import { readWordedDate } from './worded.js';

/**
 * All mentions of dates and times in a line, left to right, not overlapping. A line without digits is searched for
 * words ("yesterday") only if it is short; of a very long line only the start is (see `windows.ts`).
 */
export function findDates(line: string, hints: DateHints): DateMention[] {
  const windows = candidateWindows(line);
  if (windows.length === 0) return NONE;
  const { primary, order: usualOrder } = habitsOf(hints.lang);
  const read = { lang: primary, order: hints.order ?? usualOrder, usualOrder };
  const found = windows.flatMap(([from, to]) => findIn(scanOf(line, from, to, read)));
  return found.length > 1 ? found : (gluedAtEnd(line, read, found) ?? found);
}

/** What is glued to a headline at the end of a line, in which nothing else was found than a part of it. */
function gluedAtEnd(
  line: string,
  read: Parameters<typeof scanOf>[3],
  [part]: readonly DateMention[],
): DateMention[] | null {
  if (part !== undefined && part.end < line.length - 1) return null;
  const glued = gluedTime(line, read.lang);
  if (glued === -1 || (part !== undefined && part.start <= glued)) return null;
  const found = findIn(scanOf(line, glued, line.length, read));
  // A stop may belong to what is shortened.
  const isWhole = found.length === 1 && found[0]?.start === glued && found[0].end >= line.length - 1;
  return isWhole ? found : null;
}

const NONE: DateMention[] = [];

function findIn(scan: Scan): DateMention[] {
  const parts: Part[] = [];
  for (let at = 0; at < scan.tokens.length; ) {
    const part = readPart(scan, at);
    if (part === null) {
      at += 1;
      continue;
    }
    // "vor 3 Stunden", "오후 2:05" begin before the number that they were found by.
    const last = parts.at(-1);
    if (last === undefined || part.from >= last.to) parts.push(part);
    at = part.to;
  }
  return parts.length === 0 ? NONE : joinParts(scan, parts);
}

function readPart(scan: Scan, at: number): Part | null {
  const kind = scan.tokens[at]?.kind;
  if (kind === NUMBER)
    return (
      readNumericDate(scan, at) ??
      readMarkedDate(scan, at) ??
      // Before words: `6m ago` is no 6th of August, which Spanish shortens so.
      readAgo(scan, at) ??
      readWordedDate(scan, at) ??
      readClock(scan, at)
    );
  const entry = scan.entries[at];
  if (kind !== WORD || entry === undefined || !mayBegin(entry)) return null;
  return readWordedDate(scan, at) ?? readWordedAgo(scan, at) ?? readDay(scan, at) ?? readWeekday(scan, at);
}

/** Most known words are endings and joining words, which begin nothing. */
function mayBegin(entry: Entry): boolean {
  return (
    entry.months !== null ||
    entry.weekdays !== null ||
    entry.days !== null ||
    entry.ago !== null ||
    entry.next !== null ||
    (entry.roles & ROLES['month-leads']) !== 0
  );
}
