/** Markup in a feed as plain text. */
import type { BodyBlock } from '../../core/records.js';
import { renderLines } from '../html/rendered-lines.js';
import { buildTree } from '../html/tree.js';
import { clean } from '../lines.js';
import type { FeedText } from './entries.js';

/** Longer contents are no entries of a news line. */
const MOST_BLOCKS = 400;

export type ContentBlock = Pick<BodyBlock, 'type' | 'text' | 'level'>;

/** Without markup, as one text. */
export function plainText({ text, html }: FeedText): string {
  if (!html) return text;
  return renderLines(buildTree(text), text)
    .map((line) => line.text)
    .join(' ');
}

/** The paragraphs and headings of an entry's text. */
export function contentLines({ text, html }: FeedText): ContentBlock[] {
  if (!html) {
    const paragraphs = text.split(/\n\s*\n/).map(clean);
    return paragraphs
      .filter((part) => part !== '')
      .slice(0, MOST_BLOCKS)
      .map((part) => ({ type: 'paragraph', text: part }));
  }
  const lines = renderLines(buildTree(text), text).filter(({ hidden }) => !hidden);
  return lines.slice(0, MOST_BLOCKS).map(({ text: shown, block }): ContentBlock => {
    const level = /^h([1-6])$/.exec(block.name)?.[1];
    if (level !== undefined) return { type: 'heading', text: shown, level: Math.max(2, Number(level)) };
    return { type: block.name === 'blockquote' ? 'quote' : 'paragraph', text: shown };
  });
}
