/** What stands in an article's head: when it was published, who signed it and from where, its section. */
import type { Affiliation } from '../../core/records.js';
import type { ParseContext } from '../../core/types.js';
import { findByline } from '../byline/index.js';
import { resolveDate } from '../dates/index.js';
import type { Models } from '../models.js';
import type { Reading } from '../reading.js';
import type { Takings } from '../takings.js';
import { toAffiliation } from './affiliations.js';
import { findSection } from './section.js';
import { findPublished, findUpdated, type TimeCandidate, timeCandidates } from './times.js';

export interface DateProblem {
  readonly block: number;
  /** As written. */
  readonly text: string;
  readonly problem: 'impossible' | 'relative' | 'no-date' | 'ambiguous';
}

export interface Head {
  readonly published: string | null;
  readonly updated: string | null;
  readonly authors: readonly string[];
  readonly affiliations: readonly Affiliation[];
  readonly section: string | null;
  readonly problems: readonly DateProblem[];
}

/** Lines of offices stand above the text: so many blocks of the body at most belong to the head. */
const HEAD_BLOCKS = 8;

export function readHead(
  reading: Reading,
  headline: number | null,
  context: ParseContext,
  models: Models,
  takings: Takings,
): Head {
  const problems: DateProblem[] = [];
  const resolve = (candidate: TimeCandidate | null, field: string): string | null => {
    if (!candidate) return null;
    const { iso, problem } = resolveDate(candidate.mention, {
      timeZone: context.override.timeZone ?? context.timeZone,
      captured: context.override.captured ?? null,
      near: context.override.captured ?? null,
    });
    const { start, end } = candidate.mention;
    const text = reading.page.blocks[candidate.block]?.text.slice(start, end) ?? '';
    if (problem !== null) problems.push({ block: candidate.block, text, problem });
    takings.take(candidate.block, `/article/${field}`);
    return iso;
  };
  const times = timeCandidates(reading, headline);
  const first = findPublished(times, models.times);
  const published = resolve(first, 'published');
  const updated = resolve(first && findUpdated(times, first), 'updated');
  const affiliations = readAffiliations(reading, headline, takings);
  const byline = findByline(reading, headline);
  byline.blocks.forEach((block, i) => {
    takings.take(block, `/article/authors/${i}`);
  });
  const section = findSection(reading, headline, first?.block ?? null, context.sections);
  if (section) takings.take(section.block, '/article/section');
  return { published, updated, authors: byline.names, affiliations, section: section?.name ?? null, problems };
}

function readAffiliations({ page, body }: Reading, headline: number | null, takings: Takings): Affiliation[] {
  const affiliations: Affiliation[] = [];
  const last = Math.min(body[0] + HEAD_BLOCKS, page.blocks.length);
  for (let block = (headline ?? body[0]) + 1; block < last && !page.prose[block]; block++) {
    const affiliation = takings.has(block) ? null : toAffiliation(page.blocks[block]?.text ?? '');
    if (!affiliation) continue;
    takings.take(block, `/article/affiliations/${affiliations.length}`);
    affiliations.push(affiliation);
  }
  return affiliations;
}
