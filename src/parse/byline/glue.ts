/** Words that a page sets apart by style alone and its text runs together; and the reverse, signs that join two words. */
import { charClasses, DENSE, LOWER, UPPER } from '../chars.js';
import { kindBit, lookUp } from '../lexicon/index.js';
import { AGENCIES, BY, LABELS, MODIFIERS, ROLES } from './words.js';

/** Where the second word begins: `ByAlex`, `MusterStaff`, `記者佐藤健`; 0 when the word is one. Offsets in `word`. */
export function seamOf(word: string): number {
  return charClasses()[word.charCodeAt(0)] === DENSE ? denseSeam(word) : caseSeam(word);
}

/** Longer words are addresses or worse. */
const LONGEST = 48;

function caseSeam(word: string): number {
  const classes = charClasses();
  for (let at = 2; at < Math.min(word.length - 1, LONGEST); at++) {
    if (classes[word.charCodeAt(at)] !== UPPER || classes[word.charCodeAt(at - 1)] !== LOWER) continue;
    if (isSeam(word.slice(0, at).toLowerCase(), word.slice(at).toLowerCase())) return at;
  }
  return 0;
}

/** Words of buttons that stand right behind a name. */
const BUTTONS =
  kindBit('share') |
  kindBit('comment') |
  kindBit('published') |
  kindBit('updated') |
  kindBit('readingTime') |
  kindBit('tags');

function isSeam(left: string, right: string): boolean {
  if (left === 'von' || left === 'by' || (left.length > 2 && BY.has(left))) return true;
  return ROLES.has(right) || MODIFIERS.has(right) || ((lookUp(right)?.kinds ?? 0) & BUTTONS) !== 0;
}

/** 記者佐藤健 and 佐藤健記者: a role runs on into the name. */
const DENSE_WORDS: readonly string[] = [...ROLES, ...LABELS, ...BY]
  .filter((word) => word.length > 1 && charClasses()[word.charCodeAt(0)] === DENSE)
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

function denseSeam(word: string): number {
  if (word.length > 12 || DENSE_WORDS.includes(word)) return 0;
  if (word[1] === '・' && word.length > 2 && LABELS.has(word[0] as string)) return 1;
  const lead = DENSE_WORDS.find((known) => word.startsWith(known) && word.length > known.length);
  if (lead !== undefined) return lead.length;
  const tail = DENSE_WORDS.find((known) => word.endsWith(known) && word.length > known.length);
  return tail === undefined ? 0 : word.length - tail.length;
}

/** "apa/dpa", "mk/dpa", "wetter.example/Agenturen" are one signature; "Anna Muster/Max Beispiel" are two names. */
export function joinsSignature(left: string, right: string): boolean {
  const signed = AGENCIES.has(left.toLowerCase()) || /^\p{Ll}{1,4}$|\p{L}\.\p{Ll}{2,3}$/u.test(left);
  return signed && AGENCIES.has(right.toLowerCase());
}
