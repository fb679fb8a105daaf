/** What stands in an article's head: when it was published, who signed it and from where, its section. */
import type { Affiliation } from '../../core/records.js';
import type { ParseContext } from '../../core/types.js';
import { findByline } from '../byline/index.js';
import { resolveDate } from '../dates/index.js';
import type { Run } from '../items/row.js';
import { newestDay } from '../newest-day.js';
import type { RankWeights } from '../rank/ranker.js';
import type { Reading } from '../reading.js';
import type { Takings } from '../takings.js';
import type { TimeProblem } from '../time-problem.js';
import { toAffiliation } from './affiliations.js';
import { findSection } from './section/index.js';
import type { TimeCandidate } from './time-candidate.js';
import type { ArticleTimes } from './times.js';

export interface DateProblem {
  readonly block: number;
  /** As written. */
  readonly text: string;
  readonly problem: TimeProblem;
}

/** What is known of an article before its record is put together. */
export interface Anchors {
  /** Block of the headline. */
  readonly headline: number | null;
  readonly times: ArticleTimes;
  /** Blocks of news-line items. */
  readonly listed: ReadonlySet<number>;
  /** Entries of a live blog, if it is one: the article's text ends above the first. */
  readonly live?: Run | null;
  /** ISO 8601: when the page was captured, if known. */
  readonly captured: string | null;
  /** Which name is an author's. */
  readonly byline: RankWeights;
  /** Which line names the section. */
  readonly section: RankWeights;
  /** Texts that are known for entries of menus, and are no section: `News Sport`. */
  readonly menus?: readonly string[];
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
  { headline, times, listed, captured, byline: weights, section: sectionWeights, menus = [] }: Anchors,
  context: ParseContext,
  takings: Takings,
): Head {
  const problems: DateProblem[] = [];
  const resolve = (candidate: TimeCandidate | null, field: string): string | null => {
    if (!candidate) return null;
    const { iso, problem } = resolveDate(candidate.mention, {
      timeZone: context.override.timeZone ?? context.timeZone,
      captured,
      // Asked of all dates of the page, and needed for one without a year only.
      near: candidate.mention.year === null ? (captured ?? newestDay(reading.page)) : null,
    });
    const { start, end } = candidate.mention;
    const text = reading.page.blocks[candidate.block]?.text.slice(start, end) ?? '';
    const isInferred = captured === null && iso !== null && candidate.mention.year === null;
    const told = problem ?? (isInferred ? 'inferred' : null);
    if (told !== null) problems.push({ block: candidate.block, text, problem: told });
    takings.take(candidate.block, `/article/${field}`);
    return iso;
  };
  const published = resolve(times.published, 'published');
  const updated = resolve(times.updated, 'updated');
  if (times.dated !== null) takings.take(times.dated, '/article/published');
  const { affiliations, blocks: offices } = readAffiliations(reading, headline, takings);
  const byline = findByline(
    reading,
    headline,
    offices.length === 0 ? listed : new Set([...listed, ...offices]),
    weights,
  );
  // To the field as a whole: the names may yet be replaced, by an override or by what a page says of itself.
  for (const block of byline.blocks) takings.take(block, '/article/authors');
  const around = {
    headline,
    dateBlock: times.published?.block ?? null,
    names: [...byline.names, ...menus],
    known: context.sections,
  };
  const section = findSection(reading, around, sectionWeights);
  if (section) takings.take(section.block, '/article/section');
  return { published, updated, authors: byline.names, affiliations, section: section?.name ?? null, problems };
}

function readAffiliations(
  { page, body }: Reading,
  headline: number | null,
  takings: Takings,
): { affiliations: Affiliation[]; blocks: number[] } {
  const affiliations: Affiliation[] = [];
  const blocks: number[] = [];
  const last = Math.min(body[0] + HEAD_BLOCKS, page.blocks.length);
  for (let block = (headline ?? body[0]) + 1; block < last && !page.prose[block]; block++) {
    const affiliation = takings.has(block) ? null : toAffiliation(page.blocks[block]?.text ?? '');
    if (!affiliation) continue;
    takings.take(block, `/article/affiliations/${affiliations.length}`);
    affiliations.push(affiliation);
    blocks.push(block);
  }
  return { affiliations, blocks };
}
