/** Lines between an article's paragraphs that are none of its text, by what they say themselves. */
import type { Omission } from '../../core/records.js';
import type { Unread } from '../unread.js';
import { isAgeNotice } from './age-notice.js';
import { isInBox } from './box.js';
import { isCaption } from './caption.js';
import { announcesText } from './continuation.js';
import { embedOf } from './embed.js';
import { isPlea } from './plea.js';
import { isTeaser } from './teaser.js';

/** Why a block of the body is left out; null for the article's text. */
export function asideOf(reading: Unread, block: number): Omission | null {
  if (isTeaser(reading, block) || isInBox(reading, block)) return 'related';
  if (isCaption(reading, block)) return 'caption';
  const text = reading.page.blocks[block]?.text ?? '';
  if (announcesText(text)) return 'other';
  if (isAgeNotice(text)) return 'metadata';
  return isPlea(reading, block) ? 'promotion' : embedOf(reading, block);
}
