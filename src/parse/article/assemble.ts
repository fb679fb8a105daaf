/** The article of a dump: its head and its body put together as a record. */
import type { Article } from '../../core/records.js';
import type { ParseContext } from '../../core/types.js';
import { directionOf } from '../language.js';
import type { Reading } from '../reading.js';
import type { Takings } from '../takings.js';
import { datelineOf, publisherNamed } from './attribution.js';
import { type BodyPart, toBody } from './body.js';
import { type Anchors, type DateProblem, readHead } from './head.js';
import { kindOf } from './kind.js';
import { takeLabels } from './labels.js';

export interface Assembled {
  readonly article: Article;
  readonly problems: readonly DateProblem[];
}

/** Null when the dump has no article. */
export function assembleArticle(
  reading: Reading,
  anchors: Anchors,
  context: ParseContext,
  takings: Takings,
): Assembled | null {
  const { headline } = anchors;
  if (reading.body[1] < reading.body[0]) return null;
  if (headline !== null) takings.take(headline, '/article/headline');
  const head = readHead(reading, anchors, context, takings);
  const inBody = bodyBlocks(reading, takings);
  const parts = toBody(reading, inBody);
  const dek = markDek(reading, headline, parts);
  parts.forEach((part, i) => {
    for (const block of part.from) takings.take(block, `/article/body/${i}`);
  });
  if (dek?.from[0] !== undefined) takings.take(dek.from[0], '/article/dek');
  const publisher = takePublisher(parts, takings);

  const body = parts.map((part) => part.block);
  const title = takeLabels(
    headline === null ? openingOf(body[0]?.text ?? '') : (reading.page.blocks[headline]?.text ?? ''),
  );
  const { override } = context;
  const section = override.section ?? head.section;
  const evidence = {
    section,
    headline: title.headline,
    labels: title.labels,
    affiliations: head.affiliations,
    liveEntries: 0,
  };
  const kind = override.kind
    ? { kind: override.kind, reason: 'Set under `overrides` in content/site.yaml.' }
    : kindOf(evidence);
  return {
    problems: head.problems,
    article: {
      headline: override.headline ?? title.headline,
      dek: dek?.block.text ?? null,
      section,
      published: head.published,
      updated: head.updated,
      kind: kind.kind,
      kindReason: kind.reason,
      authors: [...(override.authors ?? head.authors)],
      affiliations: [...head.affiliations],
      publisher,
      dateline: datelineOf(body.find((block) => block.type === 'paragraph')?.text ?? ''),
      labels: title.labels,
      tags: [...(override.tags ?? [])],
      lang: reading.language,
      dir: directionOf(reading.language),
      body,
      related: [],
      lines: takings.span(),
      confidence: confidenceOf(reading, inBody),
      markdown: null,
      slug: override.slug ?? null,
      aliases: [...(override.aliases ?? [])],
    },
  };
}

/** Blocks of the body, less the lines of the head that the model took for it: those are in a field already. */
function bodyBlocks({ page, roles }: Reading, takings: Takings): number[] {
  return roles.flatMap((role, block) => {
    const inHead = takings.has(block) && !page.prose[block] && (page.facts[block]?.words ?? 0) < HEAD_WORDS;
    return role === 'body' && !inHead ? [block] : [];
  });
}

/** A longer block that names a date or an author is a paragraph all the same. */
const HEAD_WORDS = 25;
const DEK_WORDS: readonly [number, number] = [6, 80];

/**
 * The dek: a sentence or two right below the headline, with lines of another sort between it and the text
 * (names, times, a picture's caption). It stays in the body too, as a block of its own type, since it is
 * text of the article.
 */
function markDek({ page, roles, body }: Reading, headline: number | null, parts: readonly BodyPart[]): BodyPart | null {
  const [first, second] = parts;
  const at = first?.from[0];
  if (headline === null || first === undefined || at === undefined || at !== body[0] || at - headline > 2) return null;
  const words = page.facts[at]?.words ?? 0;
  const parted = roles[at + 1] === 'gap' || (second?.from[0] ?? at + 1) > at + 1;
  if (!parted || words < DEK_WORDS[0] || words > DEK_WORDS[1]) return null;
  first.block.type = 'dek';
  delete first.block.level;
  return first;
}

/** The publisher is named at the start of an article or at its end. */
function takePublisher(parts: readonly BodyPart[], takings: Takings): string | null {
  const paragraphs = parts.filter(({ block }) => block.type === 'paragraph');
  for (const part of new Set([paragraphs[0], paragraphs[1], paragraphs.at(-1)])) {
    const publisher = part ? publisherNamed(part.block.text) : null;
    if (!part || publisher === null) continue;
    for (const block of part.from) takings.take(block, '/article/publisher');
    return publisher;
  }
  return null;
}

/** An article without a headline is named by its opening words. */
function openingOf(text: string): string {
  if (text.length <= 90) return text;
  const cut = text.lastIndexOf(' ', 90);
  return `${text.slice(0, cut > 40 ? cut : 90)}…`;
}

function confidenceOf({ certainty }: Reading, blocks: readonly number[]): number {
  const sum = blocks.reduce((total, block) => total + (certainty[block] as number), 0);
  return Math.round((sum / Math.max(1, blocks.length)) * 100) / 100;
}
