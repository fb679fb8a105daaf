/** What the lines around an article's head are: a date, an author, buttons, a label. */
import { isGivenName } from '../../byline/given-names.js';
import { BY, LABELS, PUBLISHED, SOFT_BY, WORKS } from '../../byline/words.js';
import { kindBit } from '../../lexicon/index.js';
import type { Page } from '../../page.js';

export const SORTS = ['nothing', 'label', 'date', 'byline', 'buttons', 'prose', 'credit', 'line'] as const;
export type Sort = (typeof SORTS)[number];

const TIMES = kindBit('published') | kindBit('updated') | kindBit('readingTime');
const CREDIT = kindBit('credit');
const BUTTONS = (
  ['share', 'navigation', 'consent', 'legal', 'advert', 'comment', 'promotion', 'related'] as const
).reduce((set, kind) => set | kindBit(kind), 0);

/** A line with more words is more than a date, a name or a button. */
const SHORT = 16;
const LABEL = 4;
/** A picture's credit may be a sentence on what it shows. */
const CAPTION = 30;

export function sortOf(page: Page, block: number): Sort {
  const own = page.facts[block];
  const text = page.blocks[block]?.text ?? '';
  if (own === undefined || own.chars === 0) return 'nothing';
  if (page.prose[block] && own.words >= 12) return 'prose';
  const timed = (own.kinds & TIMES) !== 0;
  if (own.words < SHORT) {
    const mentions = page.mentions[block] ?? [];
    const dated = mentions.reduce((sum, { start, end }) => sum + end - start, 0);
    if (dated > 0 && (dated * 3 > text.length || timed)) return 'date';
    if (saysBy(text)) return 'byline';
    if (timed && own.words < 6 && own.interfaceWords * 3 >= own.words) return 'date';
  }
  if ((own.kinds & CREDIT) !== 0 && own.words < CAPTION && (own.words < 5 || /[©(:/|]/.test(text))) return 'credit';
  if (text.startsWith('©')) return 'credit';
  if ((own.kinds & BUTTONS) !== 0 && own.interfaceWords * 5 >= own.words * 2) return 'buttons';
  if (isName(page, block)) return 'byline';
  return own.words < LABEL ? 'label' : 'line';
}

/** `Von Anna Muster`, `By A and B`, `Autor: X`, `Ein Kommentar von X`: a word that leads to a name, and a capital after it. */
function saysBy(text: string): boolean {
  const words = text.slice(0, 80).split(' ', 6);
  for (let i = 0; i < Math.min(4, words.length); i++) {
    const word = (words[i] as string).toLowerCase();
    const soft = SOFT_BY.has(word);
    const leads = BY.has(word) || (i === 0 && (soft || LABELS.has(word.replace(/:$/, ''))));
    const next = words[i + 1];
    if (leads && (next === undefined || next.length < 4 || !/^\p{Ll}/u.test(next))) return true;
    if (!soft) continue;
    const before = (words[i - 1] ?? '').toLowerCase();
    if (WORKS.has(before) || PUBLISHED.has(before)) return true;
  }
  return false;
}

/** A few capitalised words, as a person's name has, of which the first is a given name. */
function isName({ facts, blocks }: Page, block: number): boolean {
  const own = facts[block];
  if (own === undefined || own.words < 2 || own.words > 5 || own.digits > 0 || own.functionWords > 1) return false;
  if (own.capitals < own.words - 1) return false;
  const text = blocks[block]?.text ?? '';
  return isGivenName(text.slice(0, text.indexOf(' ')).toLowerCase());
}
