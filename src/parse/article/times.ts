/** When an article was published and updated: some of the dates in and around its head. */
import { type DateMention, findDates } from '../dates/index.js';
import { datesIn } from '../page.js';
import { best, type RankWeights } from '../rank/ranker.js';
import type { Reading } from '../reading.js';
import type { TimeCandidate } from './time-candidate.js';
import { says, TIME_FEATURES, UPDATED, UPDATED_BEHIND } from './time-features.js';

/** Blocks above the headline and below the body in which dates are looked for. */
const ABOVE = 100;
const BELOW = 25;
/** Prose may mention any date; in a long block only its two ends are looked at. */
const LONG = 400;
const END = 160;

export function timeCandidates(reading: Reading, headline: number | null): TimeCandidate[] {
  const { page, body } = reading;
  const { hints } = page;
  if (body[1] < body[0]) return [];
  const title = headline ?? body[0];
  const first = Math.max(0, title - ABOVE);
  const last = Math.min(page.blocks.length - 1, body[1] + BELOW);
  const candidates: Omit<TimeCandidate, 'sameDay'>[] = [];
  for (let block = 0; block <= last; block++) {
    // The top of the dump too: some pages date themselves there.
    if ((block < first && block > 8) || reading.listed.has(block)) continue;
    const text = page.blocks[block]?.text ?? '';
    // Deep in the body a date belongs to the story.
    if (block > body[0] + 3 && block < body[1] - 2 && (page.facts[block]?.words ?? 0) > 12) continue;
    const offset = text.length > LONG ? text.length - END : 0;
    const head = text.length > LONG ? text.slice(0, END) : text;
    const found =
      offset === 0
        ? datesIn(page, block)
        : [
            ...findDates(head, hints),
            ...findDates(text.slice(offset), hints).map((m) => ({
              ...m,
              start: m.start + offset,
              end: m.end + offset,
            })),
          ];
    found.forEach((mention, nth) => {
      // A clock alone dates nothing; it is the time of an item in some list.
      if (mention.kind === 'clock') return;
      const whole = withClock(mention, clockBelow(reading, block, mention) ?? clockAbove(reading, block, mention));
      candidates.push({
        reading,
        headline: title,
        block,
        mention: whole,
        nth,
        before: text.slice(Math.max(0, mention.start - 40), mention.start).toLowerCase(),
      });
    });
  }
  const days = new Map<string, number>();
  const dayOf = ({ year, month, day }: DateMention): string => `${year} ${month} ${day}`;
  for (const { mention } of candidates) days.set(dayOf(mention), (days.get(dayOf(mention)) ?? 0) + 1);
  return candidates.map(({ reading, headline, block, mention, nth, before }) => {
    const sameDay = mention.day === null ? 1 : (days.get(dayOf(mention)) ?? 1);
    return { reading, headline, block, mention, nth, before, sameDay };
  });
}

/** `18 June 2024` with `10:05` alone on the line below it. */
function clockBelow(reading: Reading, block: number, date: DateMention): DateMention | null {
  return date.kind === 'date' ? clockAlone(reading, block + 1) : null;
}

/** Or above it, where that is no date's. */
function clockAbove(reading: Reading, block: number, date: DateMention): DateMention | null {
  const length = reading.page.blocks[block]?.text.length ?? 0;
  const isAlone = date.kind === 'date' && date.end - date.start >= length;
  const dated = reading.page.mentions[block - 2]?.some(({ kind }) => kind === 'date') ?? false;
  return isAlone && !dated ? clockAlone(reading, block - 1) : null;
}

function clockAlone({ page }: Reading, block: number): DateMention | null {
  const clock = page.mentions[block]?.[0];
  const length = page.blocks[block]?.text.length ?? 0;
  return clock?.kind !== 'clock' || clock.end - clock.start < length ? null : clock;
}

function withClock(date: DateMention, clock: DateMention | null): DateMention {
  if (clock === null) return date;
  const { hour, minute, second, offset } = clock;
  return { ...date, kind: 'datetime', hour, minute, second, offset };
}

/** When the article was published and updated, as the dump has it. */
export interface ArticleTimes {
  readonly published: TimeCandidate | null;
  readonly updated: TimeCandidate | null;
  /** A line that has but the day of publication, as a caption may. */
  readonly dated: number | null;
}

export function findTimes(reading: Reading, headline: number | null, weights: RankWeights): ArticleTimes {
  const candidates = timeCandidates(reading, headline);
  const chosen = best(TIME_FEATURES, weights, candidates)?.candidate ?? null;
  if (chosen === null) return { published: null, updated: null, dated: null };
  const first = notUpdated(candidates, chosen);
  const published = withTimeOfDay(candidates, first);
  const update = first === chosen ? updateOf(candidates, published) : chosen;
  const dated = chosen.mention.kind === 'date' && published !== chosen ? chosen.block : null;
  return { published, dated, updated: update ?? updateAt(reading, published) };
}

/** Lines of a head that tell of one another; */
const NEAR = 3;
/** of one day, share buttons and a picture may stand between them. */
const SAME_HEAD = 8;
/** A longer line is a caption, or tells of something else. */
const HEAD_WORDS = 14;

/** Said right before the date, or behind it. */
function saysUpdated({ before, reading: { page }, block, mention }: TimeCandidate): boolean {
  const text = page.blocks[block]?.text ?? '';
  return UPDATED.test(before) || UPDATED_BEHIND.test(text.slice(mention.end, mention.end + 12));
}

/** Said in the line itself, or in one above that has no date of its own. */
function isUpdate(c: TimeCandidate): boolean {
  if (saysUpdated(c)) return true;
  return c.nth === 0 && says(c, -1, 'updated') && c.reading.page.mentions[c.block - 1]?.length === 0;
}

/** A line of the article's head, within `reach` blocks of `other`. */
function isBeside(c: TimeCandidate, other: TimeCandidate, reach: number): boolean {
  const { page, body } = c.reading;
  const isHead = c.block < Math.max(body[0], c.headline) && (page.facts[c.block]?.words ?? 0) <= HEAD_WORDS;
  return isHead && Math.abs(c.block - other.block) <= reach;
}

/** `Updated 19 June 2024` beside `18 June 2024`: the day of publication is the one that nothing is said of. */
function notUpdated(candidates: readonly TimeCandidate[], chosen: TimeCandidate): TimeCandidate {
  if (!saysUpdated(chosen)) return chosen;
  const isEarlier = ({ mention }: TimeCandidate) =>
    mention.kind === chosen.mention.kind && mention.year !== null && inOrder(mention) <= inOrder(chosen.mention);
  return (
    candidates.find((c) => c !== chosen && !isUpdate(c) && isEarlier(c) && isBeside(c, chosen, SAME_HEAD)) ?? chosen
  );
}

/** Of two dates of one day that which has the clock too: the other may be a caption's. */
function withTimeOfDay(candidates: readonly TimeCandidate[], chosen: TimeCandidate): TimeCandidate {
  if (chosen.mention.kind !== 'date') return chosen;
  const isSame = ({ mention }: TimeCandidate) => mention.kind === 'datetime' && sameDay(mention, chosen.mention);
  // The day at the page's top may be today's: below the headline it is the article's.
  const isBelow = ({ block, headline }: TimeCandidate) => chosen.block < headline && block > headline;
  return (
    candidates.find(
      (c) => isSame(c) && !isUpdate(c) && isBeside(c, chosen, isBelow(c) ? Number.POSITIVE_INFINITY : SAME_HEAD),
    ) ?? chosen
  );
}

function sameDay(a: DateMention, b: DateMention): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}

/** Greater for what is later; days count one. */
function inOrder({ year, month, day, hour, minute }: DateMention): number {
  return (year ?? 0) * 372 + (month ?? 0) * 31 + (day ?? 0) + ((hour ?? 0) * 60 + (minute ?? 0)) / 1440;
}

/** A later mention near the publication's that is said to be of an update. */
function updateOf(candidates: readonly TimeCandidate[], published: TimeCandidate): TimeCandidate | null {
  return (
    candidates.find(
      (c) =>
        c !== published &&
        c.mention.day !== null &&
        isUpdate(c) &&
        (Math.abs(c.block - published.block) <= NEAR || isBeside(c, published, SAME_HEAD)),
    ) ?? null
  );
}

/** `18 June 2024`, `Updated at 18:05`: a clock alone that is said to be of an update is of the same day, if that may be. */
function updateAt({ page }: Reading, published: TimeCandidate): TimeCandidate | null {
  const { mention, block: from } = published;
  if (mention.day === null) return null;
  for (let block = from; block <= from + NEAR; block++) {
    const text = page.blocks[block]?.text ?? '';
    if ((page.facts[block]?.words ?? 0) > HEAD_WORDS) continue;
    for (const clock of page.mentions[block] ?? []) {
      const before = text.slice(Math.max(0, clock.start - 40), clock.start).toLowerCase();
      if (clock.kind !== 'clock' || !UPDATED.test(before)) continue;
      const { start, end } = clock;
      const whole = { ...withClock(mention, clock), start, end };
      return inOrder(whole) >= inOrder(mention) ? { ...published, block, mention: whole, before } : null;
    }
  }
  return null;
}
