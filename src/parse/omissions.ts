/** Why a block that is in no record is left out: by the interface words in it, else by where it stands. */
import type { Omission } from '../core/records.js';
import { asideOf } from './article/aside.js';
import { kindBit } from './lexicon/index.js';
import type { InterfaceKind } from './lexicon/interface-words.js';
import type { Reading } from './reading.js';

const OMISSIONS: readonly (readonly [InterfaceKind, Omission])[] = [
  ['consent', 'footer'],
  ['legal', 'footer'],
  ['comment', 'comments'],
  ['share', 'share'],
  ['advert', 'promotion'],
  ['promotion', 'promotion'],
  ['related', 'related'],
  ['credit', 'caption'],
  ['navigation', 'navigation'],
  ['tags', 'metadata'],
  ['readingTime', 'metadata'],
  ['updated', 'metadata'],
  ['published', 'metadata'],
  ['byline', 'metadata'],
];
const BY_WORDS = OMISSIONS.map(([kind, omission]) => [kindBit(kind), omission] as const);
/** One interface word in so many says what the block is. */
const DENSE = 6;

export function omissionOf(reading: Reading, block: number): Omission {
  const { page, roles } = reading;
  const fact = page.facts[block];
  if (!fact || fact.chars === 0) return 'blank';
  if (fact.signs > 0 && /[©®]/.test(page.blocks[block]?.text.slice(0, 60) ?? ''))
    return roles[block] === 'after' ? 'footer' : 'caption';
  if (fact.interfaceWords * DENSE >= fact.words) {
    const found = BY_WORDS.find(([bit]) => (fact.kinds & bit) !== 0);
    if (found) return found[1];
  }
  switch (roles[block]) {
    case 'before':
      return 'navigation';
    case 'head':
      return fact.words > 3 ? 'caption' : 'metadata';
    case 'body':
      return asideOf(reading, block) ?? 'other';
    case 'gap':
      return fact.words > 3 ? 'caption' : 'promotion';
    case 'after':
      return fact.words > 3 ? 'related' : 'footer';
    default:
      return 'other';
  }
}
