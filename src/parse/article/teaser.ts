/** `Read also: Bridge opens in May`: a line between an article's paragraphs that leads to another one. */
import { STOP } from '../chars.js';
import { factsOf } from '../facts.js';
import { kindBit } from '../lexicon/index.js';
import type { Unread } from '../unread.js';
import { languageIndex } from '../wording.js';
import { isBoxHeading, isLeadIn, isLeadInLine } from './lead-ins.js';

const RELATED = kindBit('related');
/** A longer line is a paragraph that names what else there is to read. */
const MOST_WORDS = 30;
/** Characters before the colon. */
const LABEL = 40;

/** `इसे भी पढ़ें - …`, `Read also | …`, `Olvasta már? …`: the words alone are a phrase that says it, and another sign than a colon parts them from the headline. */
const OTHER_SIGN = /^([^|\u2013\u2014\u1366\u055D-]{3,32}?)\s?(?:\||[፦՝]|[-?\u2013\u2014](?=\s))\s?\S/u;

/** `• Bridge opens in May`: alone between two paragraphs, in a text browser's dump, and no sentence. A dash may begin what is said. */
function isLonePoint({ blocks, facts, prose }: Unread['page'], block: number): boolean {
  const { marker = '' } = blocks[block] ?? {};
  if (marker === '' || !POINT.test(marker) || prose[block] === 1) return false;
  const { words = 0, sentences = 0, last } = facts[block] ?? {};
  const areText = [block - 1, block + 1].every((beside) => prose[beside] === 1 && blocks[beside]?.marker === '');
  return (
    areText && words >= POINT_WORDS && sentences === 0 && last !== STOP && !/[:;,]$/.test(blocks[block - 1]?.text ?? '')
  );
}

const POINT = /^[•*◦▪]$/;
const POINT_WORDS = 4;

/** `Read moreBridge opens in May`: two elements that stand side by side. */
const GLUED = /^(.{2,40}?\p{Ll})(?=\p{Lu}\p{Ll})/u;

function isLedIn(text: string): boolean {
  const glued = GLUED.exec(text)?.[1];
  if (glued !== undefined && isLeadInLine(glued)) return true;
  const label = OTHER_SIGN.exec(text)?.[1];
  return label !== undefined && (isLeadInLine(label) || (text[label.length + 1] === '|' && isLeadIn(label)));
}

export function isTeaser({ page, language }: Unread, block: number): boolean {
  const facts = page.facts[block];
  if (facts === undefined || facts.words > MOST_WORDS) return false;
  const text = page.blocks[block]?.text ?? '';
  const colon = text.slice(0, LABEL + 1).search(/[:：]/);
  if (isLedIn(text) || isLonePoint(page, block)) return true;
  // A headline follows: `Further reading:` is the heading of a list, and what ends as a sentence does is text.
  if (colon === -1 || colon === text.length - 1 || facts.lastChar === '.') return false;
  const label = text.slice(0, colon);
  if (isLeadIn(label) || isBoxHeading(label)) return true;
  // Of the label alone: in a long line phrases are not looked for.
  const { kinds, interfaceWords, words } = factsOf(label, languageIndex(language));
  return (kinds & RELATED) !== 0 && interfaceWords * 3 >= words;
}
