/** The lines that may be the headline. */
import type { Reading } from '../../reading.js';
import { isAgeNotice } from '../age-notice.js';
import { isCaption } from '../caption.js';
import { contextOf, type HeadContext, type HeadLine, isDated, MOST_WORDS } from './context.js';
import { type Echoes, echoesOf } from './echoes.js';
import { type Standing, standingsOf } from './standing.js';

export interface HeadlineCandidate extends HeadLine {
  readonly context: HeadContext;
  readonly block: number;
  readonly echoes: Echoes;
  readonly standing: Standing;
}

/** Lines so near above the text may be its headline whatever they say. */
const NEAR = 12;
/** A dek or a date that the chain takes for the body's beginning may stand above it. */
const INTO = 2;
/** So many lines that the chain finds likeliest may be it, wherever they stand. */
const LIKELIEST = 8;
/** Lines that stand there again may say nothing that the text says. */
const AGAIN = 30;
/** Further up shorter lines are menus. */
const WORDS = 3;

/** In order of their blocks; none when the dump has no article. */
export function headlineCandidates(reading: Reading): HeadlineCandidate[] {
  const context = contextOf(reading);
  if (context === null) return [];
  const blocks: number[] = [];
  context.lines.forEach((line, i) => {
    if (line.key === '' || line.facts.words > MOST_WORDS || isAgeNotice(line.text) || isOfPicture(reading, i)) return;
    if (isCandidate(context, line, i)) blocks.push(i);
  });
  const echoes = echoesOf(context, blocks);
  const standings = standingsOf(context, blocks);
  return blocks.map((block, n) => {
    const { text, key, facts, kinship } = context.lines[block] as HeadLine;
    const [echo, standing] = [echoes[n] as Echoes, standings[n] as Standing];
    return { text, key, facts, kinship, context, block, echoes: echo, standing };
  });
}

/**
 * What a picture shows, written below it once more with whom it is by:
 *
 *     A ferry at the old pier
 *     A ferry at the old pier Photo: Anna Muster
 */
function isOfPicture(reading: Reading, block: number): boolean {
  const { blocks } = reading.page;
  const [text = '', below = ''] = [blocks[block]?.text, blocks[block + 1]?.text];
  return below.length > text.length && below.startsWith(text) && isCaption(reading, block + 1);
}

function isCandidate(context: HeadContext, { facts, kinship }: HeadLine, block: number): boolean {
  const { page, start, likelyRank } = context;
  if (block >= start - NEAR) return block <= start + INTO;
  if ((likelyRank.get(block) ?? LIKELIEST) < LIKELIEST) return true;
  const isHead = isDated(page, block);
  if (facts.words < (isHead ? 1 : WORDS)) return false;
  if (kinship.shared > 0) return context.sorts[block] !== 'buttons';
  return page.copies[block] !== 1 && (isHead || block >= start - AGAIN);
}
