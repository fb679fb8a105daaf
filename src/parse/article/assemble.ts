/** The article of a dump: which blocks are its headline, dek, byline, times and body, put together as a record. */
import type { Article } from '../../core/records.js';
import type { ParseContext } from '../../core/types.js';
import { findByline } from '../byline/index.js';
import { resolveDate } from '../dates/index.js';
import { directionOf } from '../language.js';
import type { LedgerBook } from '../ledger.js';
import type { Models } from '../models.js';
import type { Reading } from '../reading.js';
import { toAffiliation } from './affiliations.js';
import { datelineOf, publisherNamed } from './attribution.js';
import { toBody } from './body.js';
import { kindOf } from './kind.js';
import { takeLabels } from './labels.js';
import { findSection } from './section.js';
import { findPublished, findUpdated, timeCandidates } from './times.js';

export interface Assembled {
  readonly article: Article;
  /** Blocks that it took. */
  readonly blocks: ReadonlySet<number>;
  /** Problems with its dates: rule parameters for the caller's messages. */
  readonly dateProblems: readonly { readonly block: number; readonly text: string; readonly problem: string }[];
}

/** Lines of offices stand in the article's head: so many blocks of the body at most belong to it. */
const HEAD_BLOCKS = 8;

export function assembleArticle(
  reading: Reading,
  headline: number | null,
  context: ParseContext,
  lang: string | null,
  ledger: LedgerBook,
  models: Models,
): Assembled | null {
  const { page, roles, body } = reading;
  if (body[1] < body[0]) return null;
  const taken = new Set<number>();
  const take = (block: number, field: string) => {
    const { from, to } = page.blocks[block] as (typeof page.blocks)[number];
    ledger.assign([from, to], `/article/${field}`);
    taken.add(block);
  };
  const text = (block: number) => page.blocks[block]?.text ?? '';

  if (headline !== null) take(headline, 'headline');
  const top = headline ?? body[0];

  const times = timeCandidates(reading, headline);
  const published = findPublished(times, models.times);
  const updated = published && findUpdated(times, published);
  const dateProblems: Assembled['dateProblems'][number][] = [];
  const resolved = [published, updated].map((candidate, i) => {
    if (!candidate) return null;
    const { iso, problem } = resolveDate(candidate.mention, {
      timeZone: context.override.timeZone ?? context.timeZone,
      captured: context.override.captured ?? null,
      near: context.override.captured ?? null,
    });
    if (problem !== null) {
      const { start, end } = candidate.mention;
      dateProblems.push({ block: candidate.block, text: text(candidate.block).slice(start, end), problem });
    }
    if (iso !== null || problem !== null) take(candidate.block, i === 0 ? 'published' : 'updated');
    return iso;
  });

  const affiliations = [];
  for (
    let block = top + 1;
    block < Math.min(body[0] + HEAD_BLOCKS, page.blocks.length) && !page.prose[block];
    block++
  ) {
    const affiliation = taken.has(block) ? null : toAffiliation(text(block));
    if (!affiliation) continue;
    take(block, `affiliations/${affiliations.length}`);
    affiliations.push(affiliation);
  }

  const byline = findByline(reading, headline);
  byline.names.forEach((_, i) => {
    const block = byline.blocks[i];
    if (block !== undefined) take(block, `authors/${i}`);
  });

  const section = findSection(reading, headline, published?.block ?? null, context.sections);
  if (section && section.block !== null) take(section.block, 'section');

  const inBody = roles.flatMap((role, block) => (role === 'body' && !isHeadMatter(block) ? [block] : []));
  /** A line of the head that the model took for the body: it is in a field already, and is no paragraph. */
  function isHeadMatter(block: number): boolean {
    return taken.has(block) && !page.prose[block] && (page.facts[block]?.words ?? 0) < 25;
  }
  const parts = toBody(reading, inBody);
  const dek = dekOf(reading, headline, inBody);
  parts.forEach((part, i) => {
    for (const block of part.from) take(block, `body/${i}`);
    if (dek !== null && part.from[0] === dek) {
      take(dek, 'dek');
      part.block.type = 'dek';
      delete part.block.level;
    }
  });
  const bodyBlocks = parts.map((part) => part.block);
  const paragraphs = bodyBlocks.filter((block) => block.type === 'paragraph');
  const publisherAt = [0, 1, paragraphs.length - 1].find((i) => publisherNamed(paragraphs[i]?.text ?? '') !== null);
  const publisher = publisherAt === undefined ? null : publisherNamed(paragraphs[publisherAt]?.text ?? '');
  const named = parts.findIndex((part) => part.block === paragraphs[publisherAt ?? -1]);
  if (publisher !== null && named >= 0) for (const block of parts[named]?.from ?? []) take(block, 'publisher');

  const title = takeLabels(headline === null ? (bodyBlocks[0]?.text.slice(0, 120) ?? '') : text(headline));
  const override = context.override;
  const kind = kindOf({
    section: override.section ?? section?.name ?? null,
    headline: title.headline,
    labels: title.labels,
    affiliations,
    liveEntries: 0,
  });
  const lines = [...taken].map((block) => page.blocks[block] as (typeof page.blocks)[number]);
  const certainty =
    inBody.reduce((sum, block) => sum + (reading.certainty[block] as number), 0) / Math.max(1, inBody.length);
  return {
    blocks: taken,
    dateProblems,
    article: {
      headline: override.headline ?? title.headline,
      dek: dek === null ? null : text(dek),
      section: override.section ?? section?.name ?? null,
      published: resolved[0] ?? null,
      updated: resolved[1] ?? null,
      kind: override.kind ?? kind.kind,
      kindReason: override.kind ? 'Set under `overrides` in content/site.yaml.' : kind.reason,
      authors: [...(override.authors ?? byline.names)],
      affiliations,
      publisher,
      dateline: datelineOf(paragraphs[0]?.text ?? ''),
      labels: title.labels,
      tags: [...(override.tags ?? [])],
      lang,
      dir: directionOf(lang),
      body: bodyBlocks,
      related: [],
      lines: [Math.min(...lines.map((block) => block.from)), Math.max(...lines.map((block) => block.to))],
      confidence: Math.round(certainty * 100) / 100,
      markdown: null,
      slug: override.slug ?? null,
      aliases: [...(override.aliases ?? [])],
    },
  };
}

/**
 * The dek: a sentence or two right below the headline, above the byline or the date. It stays in the
 * body too, as a block of its own type, since it is text of the article.
 */
function dekOf({ page, roles, body }: Reading, headline: number | null, inBody: readonly number[]): number | null {
  const first = inBody[0];
  if (headline === null || first === undefined || first - headline > 2 || first !== body[0]) return null;
  const words = page.facts[first]?.words ?? 0;
  // Between a dek and the text stand lines of another sort: names, times, a picture's caption.
  const parted = roles[first + 1] === 'gap' || (inBody[1] !== undefined && inBody[1] > first + 1);
  return parted && words >= 6 && words <= 80 ? first : null;
}
