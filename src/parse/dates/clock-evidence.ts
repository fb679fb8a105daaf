/** What makes two numbers a time of day, and not a score, a sum, a verse or the length of a video. */
import type { Hands } from './hands.js';
import { isGlued, isMark, isWord, plays, type Scan } from './scan.js';
import type { Token } from './tokenise.js';

export interface Evidence {
  /** am, pm */
  readonly period: boolean;
  /** 14:05 Uhr */
  readonly tail: boolean;
  /** `lead`: kl 14; `hint`: at 14:05. */
  readonly lead: 'lead' | 'hint' | null;
  readonly zone: boolean;
}

/** Enough to stand alone, enough only beside a date, or no clock at all (null). `at` is the hour's token. */
export function strengthOf(scan: Scan, at: number, hands: Hands, evidence: Evidence): 'strong' | 'weak' | null {
  const sure = evidence.period || evidence.tail || evidence.lead === 'lead' || evidence.zone;
  if (!sure && (plays(scan, hands.next, 'no-clock-after') || followsDuration(scan, at))) return null;
  switch (hands.form) {
    case 'marked':
      return isRunningTime(scan, at, hands, evidence) ? 'weak' : 'strong';
    case 'hour-mark':
      return evidence.period || evidence.lead !== null || evidence.zone ? 'strong' : 'weak';
    case 'plain':
      if (isRunningTime(scan, at, hands, evidence)) return 'weak';
      return sure || evidence.lead === 'hint' || !isDoubtful(scan, at, hands) ? 'strong' : 'weak';
    case 'spaced':
    case 'long':
      return sure ? 'strong' : 'weak';
    case 'dotted':
      return dottedStrength(
        scan,
        hands,
        sure || (evidence.lead === 'hint' && isDottingLanguage(scan.lang)) || opensLine(scan, at, hands),
      );
    case 'bare':
      return isBareHour(scan, at, hands, evidence) ? 'strong' : null;
    case 'military':
      return evidence.zone || scan.tokens[hands.next]?.text === 'hrs' ? 'strong' : null;
  }
}

function dottedStrength(scan: Scan, hands: Hands, sure: boolean): 'strong' | 'weak' | null {
  if (isAmount(scan, hands.next)) return null;
  return sure ? 'strong' : 'weak';
}

/** `5 pm`, `kl 5`; not `CO2PM`, `kl 5 kr`. */
function isBareHour(scan: Scan, at: number, { next }: Hands, evidence: Evidence): boolean {
  if (isGlued(scan, at) && isWord(scan, at - 1) && (scan.tokens[at - 1] as Token).text.length < 4) return false;
  if (evidence.period) return true;
  return evidence.lead === 'lead' && !isAmount(scan, next) && !plays(scan, next, 'no-clock-after');
}

/** `ore 10.05`, `alle 10.05`: English and German say `at 10.05` and `um 10.05` of sums as well. */
function isDottingLanguage(lang: string | null): boolean {
  return lang !== null && lang !== 'en' && lang !== 'de';
}

/** Languages that write `14.05` for a time of day, and sums with a comma. */
const DOTTED = new Set(['da', 'et', 'fi', 'id', 'it', 'nb', 'sv']);

/** `18.41` alone on its line, `18.41 Larm om brand`: of a list in such a language. */
function opensLine(scan: Scan, at: number, { next }: Hands): boolean {
  if (at !== 0 || (scan.tokens[0] as Token).digits !== 2 || scan.lang === null || !DOTTED.has(scan.lang)) return false;
  const follows = scan.tokens[next];
  return follows === undefined || (!isGlued(scan, next) && isWord(scan, next) && follows.capital);
}

const PLAY_MARKS = new Set(['\u25B6', '\u25BA', '\u23F5', '\u25B7', '\u23F1', '\u25B8']);

/** `Video 01:45`, `▶ 01:45`, `Dauer: 1:45`, `Video (0:45)` */
function followsDuration(scan: Scan, at: number): boolean {
  let before = at - 1;
  while (isMark(scan, before, ':') || isMark(scan, before, '(')) before -= 1;
  return plays(scan, before, 'no-clock-before') || PLAY_MARKS.has(scan.tokens[before]?.text ?? '');
}

/** `1h28`, `01:30 h`, `2:45 h`: before five o'clock, and no more evidence than an h, it is how long something takes. */
function isRunningTime(scan: Scan, at: number, hands: Hands, evidence: Evidence): boolean {
  if (hands.hour >= 5 || evidence.period || evidence.zone || evidence.lead !== null) return false;
  return scan.tokens[hands.form === 'marked' ? at + 1 : hands.next]?.text === 'h';
}

/** A line longer than this is prose, not a time with its headline. */
const PROSE = 100;

/**
 * `John 3:16`, `0:45`, `(1:07)`, `songs under 2:30` in prose: an hour of one digit with a name before it, in
 * brackets, in a long line or before one o'clock counts only beside a date.
 */
function isDoubtful(scan: Scan, at: number, hands: Hands): boolean {
  if ((scan.tokens[at] as Token).digits > 1) return false;
  const enclosed = isMark(scan, at - 1, '(') && isMark(scan, hands.next, ')');
  return hands.hour === 0 || enclosed || scan.line.length > PROSE || followsName(scan, at - 1);
}

/** A capitalised word that is no day's. */
function followsName(scan: Scan, at: number): boolean {
  const entry = scan.entries[at];
  const day = entry !== undefined && (entry.weekdays !== null || entry.days !== null);
  return isWord(scan, at) && (scan.tokens[at] as Token).capital && !day;
}

const UNITS = new Set(['%', '€', '$', '£', '°']);

/** `10.50 Euro`, `10.05 %`, `10.50 €` */
function isAmount(scan: Scan, at: number): boolean {
  return UNITS.has(scan.tokens[at]?.text ?? '') || plays(scan, at, 'no-amount-after');
}
