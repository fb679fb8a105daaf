/** Fits all models, one after the other: each is fitted on readings by models that have not seen their publisher. */
import { HEADLINE_FEATURES, headlineCandidates } from '../parse/article/headline/index.js';
import { takeLabels } from '../parse/article/labels.js';
import { type Chain, TEXT_LAYOUT } from '../parse/chain.js';
import type { Models } from '../parse/models.js';
import type { RankWeights } from '../parse/rank/ranker.js';
import { fitByline } from './byline.js';
import { directionOf } from './direction.js';
import { type Fitted, FOLDS, fittedOutOfFold, type Prepared } from './examples.js';
import { fit } from './fit.js';
import { fitRanker } from './fit-rank.js';
import { isNear, plain } from './gold.js';
import { fitSection, type Sections, sectionExamples } from './section.js';
import { fitTimes } from './times.js';

/** Models for all samples, and for each fold those that were fitted without it. */
export function fitModels(prepared: readonly Prepared[], sections: Sections): { all: Models; folds: Models[] } {
  const chains = folds((left) => chainOf(prepared.filter((p) => p.fold !== left)));
  const untitled = fittedOutOfFold(prepared, chains, null);
  const headlines = folds((left) => headlineOf(untitled.filter((p) => p.fold !== left)));
  const titled = fittedOutOfFold(prepared, chains, headlines);
  const times = folds((left) => timesOf(titled.filter((p) => p.fold !== left)));
  const directions = folds((left) =>
    directionOf(
      titled.filter((p) => p.fold !== left),
      times,
    ),
  );
  const examples = folds((only) =>
    sectionExamples(
      titled.filter((p) => p.fold === only),
      times[only] as RankWeights,
      sections,
    ),
  );
  const sectionsLeft = folds((left) => fitSection(examples.filter((_, fold) => fold !== left).flat()));
  const bylines = folds((left) => bylineOf(titled.filter((p) => p.fold !== left)));
  return {
    all: {
      chain: chainOf(prepared),
      headline: headlineOf(untitled),
      times: timesOf(titled),
      direction: directionOf(titled, times),
      byline: bylineOf(titled),
      section: fitSection(examples.flat()),
    },
    folds: folds((left) => ({
      chain: chains[left] as Chain,
      headline: headlines[left] as RankWeights,
      times: times[left] as RankWeights,
      direction: directions[left] as RankWeights,
      byline: bylines[left] as RankWeights,
      section: sectionsLeft[left] as RankWeights,
    })),
  };
}

function folds<T>(make: (left: number) => T): T[] {
  return Array.from({ length: FOLDS }, (_, left) => make(left));
}

function chainOf(prepared: readonly Prepared[]): Chain {
  return fit(
    TEXT_LAYOUT,
    prepared.flatMap((p) => (p.example ? [p.example] : [])),
  );
}

/** A few hundred examples for a few hundred values: smaller steps, and features left out, found by holding publishers out. */
const HEADLINE_FIT = { epochs: 40, rate: 0.05, pull: 0.001, drop: 0.25 };

function headlineOf(all: readonly Fitted[]): RankWeights {
  const examples = all.flatMap(({ sample: { gold, input, title }, reading }) => {
    const headline = gold.headline && gold.visible[input]?.headline !== false ? gold.headline : title;
    if (headline === undefined) return [];
    const candidates = headlineCandidates(reading);
    const texts = candidates.map(({ text }) => takeLabels(text).headline);
    // Where the very headline stands, a line that is only like it is no better than others.
    const same = texts.map((text) => plain(text) === plain(headline));
    const right = same.includes(true) ? same : texts.map((text) => isNear(headline, text));
    return right.includes(true) ? [{ candidates, right }] : [];
  });
  return fitRanker(HEADLINE_FEATURES, examples, HEADLINE_FIT);
}

function bylineOf(all: readonly Fitted[]): RankWeights {
  return fitByline(all.map(({ sample: { gold, input }, reading, headline }) => ({ gold, input, reading, headline })));
}

function timesOf(all: readonly Fitted[]): RankWeights {
  return fitTimes(
    all.map(({ sample: { gold, input }, reading, headline }) => ({
      reading,
      headline,
      days: gold.visible[input]?.published === false ? [] : (gold.published_days ?? []),
    })),
  );
}
