/** The article of a dump: its head and its body put together as a record. */

import { directionOf } from '../../core/direction.js';
import type { Article } from '../../core/records.js';
import type { ParseContext } from '../../core/types.js';
import { headsContact } from '../byline/contact.js';
import type { Reading } from '../reading.js';
import type { Takings } from '../takings.js';
import { asideOf } from './aside.js';
import { datelineOf, publisherNamed } from './attribution.js';
import { type BodyPart, toBody } from './body.js';
import { isButton } from './button.js';
import { leaveOutCopies } from './copies.js';
import { type Anchors, type DateProblem, readHead } from './head.js';
import { kindOf } from './kind.js';
import { takeLabels } from './labels.js';
import { dekOf, openingOf } from './opening.js';
import { pullQuotesOf } from './pull-quotes.js';
import { signatureOf } from './signature.js';

export interface Assembled {
  readonly article: Article;
  readonly problems: readonly DateProblem[];
}

export interface TextAnchors extends Anchors {
  /** The headline's text, which may be a part of its block's. */
  readonly title: string | null;
}

/** Null when the dump has no article. */
export function assembleArticle(
  reading: Reading,
  anchors: TextAnchors,
  context: ParseContext,
  takings: Takings,
): Assembled | null {
  const { headline } = anchors;
  if (reading.body[1] < reading.body[0]) return null;
  if (headline !== null) takings.take(headline, '/article/headline');
  const head = readHead(reading, anchors, context, takings);
  const firstEntry = anchors.live?.rows[0]?.stamp.block ?? null;
  if (headline !== null) leaveOutCopies(reading, headline, takings);
  const dek = dekOf(reading, headline, takings, firstEntry);
  const opening = firstEntry === null ? openingOf(reading, headline, takings) : [];
  const whole = [...opening, ...bodyBlocks(reading, takings)];
  const quotes = pullQuotesOf(reading.page, whole);
  const text = whole.filter((block) => !quotes.has(block));
  const signature = signatureOf(reading, text, head.authors);
  for (const block of signature) takings.leaveOut(block, 'metadata');
  const inBody = text.filter(
    (block) => block !== dek && !signature.includes(block) && block < (firstEntry ?? Number.POSITIVE_INFINITY),
  );
  const parts = [...(dek === null ? [] : [dekPart(reading, dek)]), ...toBody(reading, inBody)];
  parts.forEach((part, i) => {
    for (const block of part.from) takings.take(block, `/article/body/${i}`);
  });
  if (dek !== null) takings.take(dek, '/article/dek');
  const publisher = takePublisher(parts, takings);

  const body = parts.map((part) => part.block);
  const title = takeLabels(anchors.title ?? firstWords(body[0]?.text ?? ''));
  const { override } = context;
  const section = override.section ?? head.section;
  const evidence = {
    section,
    headline: title.headline,
    labels: title.labels,
    affiliations: head.affiliations,
    liveEntries: anchors.live?.rows.length ?? 0,
  };
  const kind = override.kind
    ? { kind: override.kind, reason: 'Set under `overrides` in content/site.yaml.' }
    : kindOf(evidence);
  return {
    problems: head.problems,
    article: {
      headline: override.headline ?? title.headline,
      dek: dek === null ? null : (reading.page.blocks[dek]?.text ?? null),
      section,
      published: head.published,
      updated: head.updated,
      kind: kind.kind,
      kindReason: kind.reason,
      authors: [...(override.authors ?? head.authors)],
      affiliations: [...head.affiliations],
      publisher,
      dateline: datelineOf(body.find((block) => block.type === 'paragraph')?.text ?? '', reading.page.hints),
      labels: title.labels,
      tags: [...(override.tags ?? [])],
      lang: reading.language,
      dir: directionOf(reading.language ?? ''),
      body,
      related: [],
      lines: takings.span(),
      confidence: confidenceOf(reading, anchors.live ? bodyOf(reading) : inBody),
      markdown: null,
      slug: override.slug ?? null,
      aliases: [...(override.aliases ?? [])],
      ...(override.translationKey === undefined ? {} : { translationKey: override.translationKey }),
      ...(override.lead === undefined ? {} : { lead: override.lead }),
    },
  };
}

/** Blocks of the body, less what is none of its text, and less the lines of the head that the model took for it: those are in a field already. */
function bodyBlocks(reading: Reading, takings: Takings): number[] {
  const { page, roles } = reading;
  const isInHead = (block: number) =>
    takings.has(block) && !page.prose[block] && (page.facts[block]?.words ?? 0) < HEAD_WORDS;
  const blocks: number[] = [];
  roles.forEach((role, block) => {
    if (role === 'body' && !isInHead(block) && asideOf(reading, block) === null && !isButton(reading, block))
      blocks.push(block);
  });
  const contact = blocks.findIndex((block) => headsContact(page.blocks[block]?.text ?? ''));
  const isLast = contact > 0 && blocks.slice(contact).every((block) => page.prose[block] === 0);
  return isLast ? blocks.slice(0, contact) : blocks;
}

function bodyOf({ roles }: Reading): number[] {
  return roles.flatMap((role, block) => (role === 'body' ? [block] : []));
}

/** A longer block that names a date or an author is a paragraph all the same. */
const HEAD_WORDS = 25;

function dekPart({ page }: Reading, block: number): BodyPart {
  const { text, from, to } = page.blocks[block] as (typeof page.blocks)[number];
  return { block: { type: 'dek', text, lines: [from, to] }, from: [block] };
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
function firstWords(text: string): string {
  if (text.length <= 90) return text;
  const cut = text.lastIndexOf(' ', 90);
  return `${text.slice(0, cut > 40 ? cut : 90)}…`;
}

function confidenceOf({ certainty }: Reading, blocks: readonly number[]): number {
  const sum = blocks.reduce((total, block) => total + (certainty[block] as number), 0);
  return Math.round((sum / Math.max(1, blocks.length)) * 100) / 100;
}
