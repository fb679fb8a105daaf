/** An article's section: one that the site's configuration names, or the likeliest of what stands around its head. */
import { best, type RankWeights } from '../../rank/ranker.js';
import type { Reading } from '../../reading.js';
import { sectionCandidates } from './candidates.js';
import { isPlain, isTopic, SECTION_FEATURES } from './features.js';
import { sectionOfKicker } from './kicker.js';
import { moreSpecific, sectionOfTrail } from './trail.js';

/** Blocks around the headline in which a section that is known by name may stand. */
const NEAR = 4;
/** Words of a label. */
const LABEL = 3;
/** A site shows its sections to every reader: rather none than one that is none. */
const SURE = 0.4;

export interface Section {
  readonly name: string;
  readonly block: number;
}

interface Around {
  readonly headline: number | null;
  /** Where the article's date stands. */
  readonly dateBlock: number | null;
  /** Of its authors. */
  readonly names: readonly string[];
  /** Names from the configuration, as they may stand in the dump. */
  readonly known: readonly string[];
}

export function findSection(
  reading: Reading,
  { headline, dateBlock, names, known }: Around,
  weights: RankWeights,
): Section | null {
  const candidates = sectionCandidates(reading, headline, dateBlock, names);
  const own = new Map(known.map((name) => [name.toLowerCase(), name]));
  const top = headline ?? reading.body[0];
  for (const { block, text } of candidates) {
    const name = own.get(text.toLowerCase());
    if (name !== undefined && Math.abs(block - top) <= NEAR && !isInMenu(reading, block)) return { name, block };
  }
  const likely = candidates.filter((candidate) => !isTopic(candidate));
  const found = best(SECTION_FEATURES, weights, likely, ({ text }) => text.toLowerCase());
  const chosen =
    found !== null && found.probability >= SURE
      ? moreSpecific(found.candidate, candidates)
      : (candidates.find(isPlain) ?? sectionOfTrail(candidates) ?? sectionOfKicker(candidates));
  return chosen === null ? null : { name: own.get(chosen.text.toLowerCase()) ?? chosen.text, block: chosen.block };
}

/** An entry among others: labels above it and below it. */
function isInMenu({ page }: Reading, block: number): boolean {
  const isLabel = (i: number): boolean =>
    (page.facts[i]?.words ?? LABEL + 1) <= LABEL && (page.mentions[i]?.length ?? 0) === 0;
  return isLabel(block - 1) && isLabel(block + 1);
}
