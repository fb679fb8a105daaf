/** Fits the choice of an article's date, for dumps and for saved pages. */
import { TIME_FEATURES } from '../parse/article/time-features.js';
import { timeCandidates } from '../parse/article/times.js';
import { resolveDate } from '../parse/dates/index.js';
import { newestDay } from '../parse/newest-day.js';
import type { RankWeights } from '../parse/rank/ranker.js';
import type { Reading } from '../parse/reading.js';
import { fitRanker } from './fit-rank.js';

/** Some hundred pages, and features that say much the same. */
const PULL = 0.01;

export interface DatedReading {
  readonly reading: Reading;
  /** Block of the headline. */
  readonly headline: number | null;
  /** Every day that counts as right; none when the page does not show it. */
  readonly days: readonly string[];
}

export function fitTimes(readings: readonly DatedReading[]): RankWeights {
  const examples = readings.flatMap(({ reading, headline, days }) => {
    if (days.length === 0) return [];
    const candidates = timeCandidates(reading, headline);
    const near = newestDay(reading.page);
    const right = candidates.map(({ mention }) => {
      const { iso } = resolveDate(mention, { timeZone: 'UTC', captured: null, near });
      return iso !== null && days.includes(iso.slice(0, 10));
    });
    return right.includes(true) ? [{ candidates, right }] : [];
  });
  return fitRanker(TIME_FEATURES, examples, { pull: PULL });
}
