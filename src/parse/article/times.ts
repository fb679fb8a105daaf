/** When an article was published and updated: some of the dates in and around its head. */
import { type DateMention, findDates } from '../dates/index.js';
import { datesIn } from '../page.js';
import { best, type RankWeights } from '../rank/ranker.js';
import type { Reading } from '../reading.js';
import type { TimeCandidate } from './time-candidate.js';
import { says, TIME_FEATURES, UPDATED } from './time-features.js';

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
      const whole = clockBelow(reading, block, mention);
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
  return candidates.map((c) => ({ ...c, sameDay: c.mention.day === null ? 1 : (days.get(dayOf(c.mention)) ?? 1) }));
}

/** `18 June 2024` with `10:05` alone on the line below it. */
function clockBelow({ page }: Reading, block: number, date: DateMention): DateMention {
  const clock = page.mentions[block + 1]?.[0];
  const length = page.blocks[block + 1]?.text.length ?? 0;
  if (date.kind !== 'date' || clock?.kind !== 'clock' || clock.end - clock.start < length) return date;
  return {
    ...date,
    kind: 'datetime',
    hour: clock.hour,
    minute: clock.minute,
    second: clock.second,
    offset: clock.offset,
  };
}

/** When the article was published and updated, as the dump has it. */
export interface ArticleTimes {
  readonly published: TimeCandidate | null;
  readonly updated: TimeCandidate | null;
}

export function findTimes(reading: Reading, headline: number | null, weights: RankWeights): ArticleTimes {
  const candidates = timeCandidates(reading, headline);
  const published = best(TIME_FEATURES, weights, candidates)?.candidate ?? null;
  return { published, updated: published && updateOf(candidates, published) };
}

/** A later mention near the publication's that is said to be of an update. */
function updateOf(candidates: readonly TimeCandidate[], published: TimeCandidate): TimeCandidate | null {
  const isUpdate = (c: TimeCandidate) => UPDATED.test(c.before) || (c.nth === 0 && says(c, -1, 'updated'));
  return (
    candidates.find(
      (c) => c !== published && c.mention.day !== null && Math.abs(c.block - published.block) <= 3 && isUpdate(c),
    ) ?? null
  );
}
