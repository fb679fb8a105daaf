/** Lists of an evaluation folder as examples of headlines above their times, or below. */
import { findTimes } from '../parse/article/times.js';
import { DIRECTION_FEATURES, type Reading } from '../parse/items/direction-features.js';
import { type Hypothesis, hypothesesOf } from '../parse/items/hypotheses.js';
import { stackedGroups } from '../parse/items/rows.js';
import { ROWS, segmentsOf } from '../parse/items/stacked.js';
import { ownBlocks } from '../parse/parse-text.js';
import type { RankWeights } from '../parse/rank/ranker.js';
import type { Fitted } from './examples.js';
import { fitRanker, type RankExample } from './fit-rank.js';
import { type Gold, isNear, plain } from './gold.js';

/** Some hundred lists: more pull than for articles. */
const PULL = 0.2;

/** `times`: the weights that find an article's date, for each fold. */
export function directionOf(all: readonly Fitted[], times: readonly RankWeights[]): RankWeights {
  return fitRanker(
    DIRECTION_FEATURES,
    all.flatMap((fitted) => examplesOf(fitted, times[fitted.fold] as RankWeights)),
    { pull: PULL },
  );
}

export function examplesOf(
  { sample: { gold }, reading, headline }: Fitted,
  times: RankWeights,
): RankExample<Reading>[] {
  if (!gold.items?.length) return [];
  const own = ownBlocks(reading, headline, findTimes(reading, headline, times));
  const { groups, closed } = stackedGroups(reading.page, reading.stamps, own);
  return groups
    .flatMap((group) => segmentsOf(reading.page, group, closed))
    .filter(({ rows }) => rows.length >= ROWS)
    .flatMap(({ stamps, place }) => {
      const [above, below] = hypothesesOf(reading.page, stamps, closed);
      const [up, down] = [rightRows(above, gold), rightRows(below, gold)];
      if (up === down) return [];
      const candidates = [
        { chosen: above, other: below, found: place < 0 },
        { chosen: below, other: above, found: place > 0 },
      ];
      return [{ candidates, right: [up > down, down > up] }];
    });
}

/** How many rows pair a headline of the gold with its time. */
function rightRows({ page, stamps, headlines }: Hypothesis, { items = [] }: Gold): number {
  return stamps.filter((stamp, i) => {
    const text = page.blocks[headlines[i] ?? -1]?.text;
    const time = plain(stamp.text);
    return text !== undefined && items.some((item) => isRow(item, text, time));
  }).length;
}

function isRow(item: { headline: string; time: string }, text: string, time: string): boolean {
  const own = plain(item.time);
  return (own.includes(time) || time.includes(own)) && isNear(item.headline, text);
}
