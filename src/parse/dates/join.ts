/** Parts -> mentions: a weekday, a date and a clock that stand together are one. */
import { JOINING, yearAt } from './around.js';
import { isCalendarDay, weekdayOf } from './calendar.js';
import type { DateMention } from './mention.js';
import type { AgoPart, ClockPart, DatePart, DayPart, Part, WeekdayPart } from './parts.js';
import { isGluedMark, isMark, roleAt, type Scan } from './scan.js';
import { MARK, type Token, WORD } from './tokenise.js';
import { americanOffset } from './zone.js';

/** Parts that belong together; `date` and `day` exclude each other. */
interface Group {
  from: number;
  to: number;
  date: DatePart | null;
  day: DayPart | null;
  clock: ClockPart | null;
  weekday: WeekdayPart | null;
}

export function joinParts(scan: Scan, parts: readonly Part[]): DateMention[] {
  const mentions: DateMention[] = [];
  for (let index = 0; index < parts.length; ) {
    const part = parts[index] as Part;
    if (part.type === 'ago') {
      const clock = clockOfDay(scan, part, parts[index + 1]);
      mentions.push(agoMention(scan, part, clock));
      index += clock === null ? 1 : 2;
      continue;
    }
    const group: Group = { from: part.from, to: part.to, date: null, day: null, clock: null, weekday: null };
    add(group, part);
    index += 1;
    while (index < parts.length && takes(scan, group, parts, index)) {
      add(group, parts[index] as Part);
      index += 1;
    }
    const mention = mentionOf(scan, group);
    if (mention !== null) mentions.push(mention);
  }
  return mentions;
}

function add(group: Group, part: Part): void {
  group.to = part.to;
  if (part.type === 'date') group.date = part;
  else if (part.type === 'clock') group.clock = part;
  else if (part.type === 'weekday') group.weekday = part;
  else if (part.type === 'day') group.day = part;
}

/** Does the part at `index` belong to the group before it? */
function takes(scan: Scan, group: Group, parts: readonly Part[], index: number): boolean {
  const part = parts[index] as Part;
  if (!isJoined(scan, group.to, part.from)) return false;
  const after = parts[index + 1];
  const goesOn = (type: Part['type']): boolean =>
    after !== undefined && after.type === type && isJoined(scan, part.to, after.from);
  switch (part.type) {
    case 'ago':
      return false;
    case 'clock':
      return group.clock === null;
    case 'weekday':
      if (group.weekday !== null) return false;
      // `18 June, Tuesday 19 June`: the weekday belongs to the date after it; `10:05, Tuesday 18 June` is one.
      return group.date === null ? goesOn('date') : !goesOn('date');
    default:
      if (group.date !== null || group.day !== null) return false;
      // `um 19.30 Uhr. Heute`
      if (part.type === 'day' && isMark(scan, part.from - 1, '.')) return false;
      // `20:00, 18 June 2024, 14:05`: the date goes with the clock after it, unless they come in turns.
      if (group.clock !== null && group.weekday === null && goesOn('clock')) return isPaired(scan, parts, index + 1);
      return true;
  }
}

/** Clock, date, clock, date, …: each clock goes with the date after it. */
function isPaired(scan: Scan, parts: readonly Part[], clock: number): boolean {
  const [first, second] = [parts[clock], parts[clock + 1]];
  return first !== undefined && second?.type === 'date' && isJoined(scan, first.to, second.from);
}

/** Longer gaps are sentences. */
const LONGEST_GAP = 24;
const MOST_WORDS = 3;

/** Nothing but marks and joining words between token `from` and token `to`. */
function isJoined(scan: Scan, from: number, to: number): boolean {
  if (to < from) return false;
  const [last, first] = [scan.tokens[from - 1] as Token, scan.tokens[to] as Token];
  if (first.start - last.end > LONGEST_GAP || to - from > 5) return false;
  let words = 0;
  for (let at = from; at < to; ) {
    const token = scan.tokens[at] as Token;
    if (token.kind === MARK) {
      if (!JOINING.has(token.text)) return false;
      at += 1;
      continue;
    }
    if (token.kind !== WORD) return false;
    // 2024-06-18T10:05
    if (token.text === 't' && to === from + 1 && token.glued && first.glued) return true;
    const joiner = roleAt(scan, at, 'joiners') ?? roleAt(scan, at, 'fillers') ?? roleAt(scan, at, 'clock-leads');
    if (joiner === null) return false;
    // A clock may have taken the phrase's end as its lead: `عند | الساعة 14:05`.
    const next = Math.min(joiner.next, to);
    words += next - at;
    at = next;
  }
  return words <= MOST_WORDS;
}

function mentionOf(scan: Scan, group: Group): DateMention | null {
  const { clock, day, weekday } = group;
  if (group.date !== null) return dateMention(scan, group, group.date);
  if (day !== null) {
    if (clock === null && !standsApart(scan, day)) return null;
    return toMention(scan, group, 'relative', clock, {
      weekday: weekday?.weekday ?? null,
      ago: { unit: 'day', count: day.ago },
    });
  }
  if (clock === null || (clock.weak && weekday === null)) return null;
  return toMention(scan, group, 'clock', clock, { weekday: weekday?.weekday ?? null });
}

function dateMention(scan: Scan, group: Group, date: DatePart): DateMention {
  const weekday = group.weekday?.weekday ?? null;
  let { year, month, day, ambiguous } = date;
  // `Tue Jun 18 10:05:00 CEST 2024`
  if (year === null && group.clock !== null && group.to === group.clock.to) {
    year = isGluedMark(scan, group.to + 1, ':') ? null : yearAt(scan, group.to);
    if (year !== null) group.to += 1;
  }
  if (ambiguous && weekday !== null && year !== null) {
    const [asRead, swapped] = [weekdayOf(year, month, day) === weekday, weekdayOf(year, day, month) === weekday];
    if (asRead !== swapped) ambiguous = false;
    if (swapped && !asRead) [month, day] = [day, month];
  }
  const impossible = !isCalendarDay(year, month, day);
  const kind = group.clock === null ? 'date' : 'datetime';
  return toMention(scan, group, kind, group.clock, { year, month, day, ambiguous, weekday, impossible });
}

/** `2 days ago at 07:52`; not `2 hours ago 10:05`, which are two. */
function clockOfDay(scan: Scan, part: AgoPart, next: Part | undefined): ClockPart | null {
  if (next?.type !== 'clock' || part.unit === 'second' || part.unit === 'minute' || part.unit === 'hour') return null;
  return isJoined(scan, part.to, next.from) ? next : null;
}

function agoMention(scan: Scan, part: AgoPart, clock: ClockPart | null): DateMention {
  const ago =
    part.unit === 'second'
      ? ({ unit: 'minute', count: Math.floor(part.count / 60) } as const)
      : { unit: part.unit, count: part.count };
  return toMention(scan, { from: part.from, to: clock?.to ?? part.to }, 'relative', clock, { ago });
}

/** All mentions are made here, of one shape: what reads them has less to tell apart. */
function toMention(
  scan: Scan,
  span: { readonly from: number; readonly to: number },
  kind: DateMention['kind'],
  clock: ClockPart | null,
  {
    year = null,
    month = null,
    day = null,
    ambiguous = false,
    ago = null,
    weekday = null,
    impossible = false,
  }: Partial<DateMention>,
): DateMention {
  return {
    start: (scan.tokens[span.from] as Token).start,
    end: (scan.tokens[closed(scan, span) - 1] as Token).end,
    kind,
    year,
    month,
    day,
    hour: clock?.hour ?? null,
    minute: clock?.minute ?? null,
    second: clock?.second ?? null,
    offset: clock?.offset ?? offsetOn(clock?.american ?? null, year, month, day),
    ambiguous,
    ago,
    weekday,
    impossible,
  };
}

/** Of ET and PT on a day, if that is known. */
function offsetOn(
  american: number | null,
  year: number | null,
  month: number | null,
  day: number | null,
): number | null {
  const isKnown = american !== null && year !== null && month !== null && day !== null;
  return isKnown ? americanOffset(american, year, month, day) : null;
}

/** With the bracket that closes one within: `1月10日 (金)`, `Thursday (9 pm)`. */
function closed(scan: Scan, { from, to }: { readonly from: number; readonly to: number }): number {
  if (!isMark(scan, to, ')')) return to;
  const inside = scan.tokens
    .slice(from, to)
    .filter(({ kind, text }) => kind === MARK && (text === '(' || text === ')'));
  return inside.at(-1)?.text === '(' ? to + 1 : to;
}

/** `Yesterday` on its own, `Politics | Gestern`; not `Today, we`, `Bis heute`, `TV Today`. */
function standsApart(scan: Scan, part: DayPart): boolean {
  const [before, after] = [scan.tokens[part.from - 1], scan.tokens[part.to]];
  return [before, after].every((token) => token === undefined || (token.kind === MARK && APART.has(token.text)));
}

const APART = new Set(['|', '\u00B7', '/', '(', ')', '[', ']', '-', '~', '\u00BB', '\u203A']);
