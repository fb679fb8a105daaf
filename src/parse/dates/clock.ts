/** Clocks: `14:05`, `2:05 pm`, `14.05 Uhr`, `14h05`, `14 Uhr`, `kl 14`, `오후 2시 5분`, `1430 GMT`. */
import { type Evidence, strengthOf } from './clock-evidence.js';
import { readHands } from './hands.js';
import type { ClockPart } from './parts.js';
import { hourOf, periodAfter, periodBefore } from './period.js';
import { isGlued, isGluedMark, isGluedNumber, isMark, isNumber, isWord, plays, roleAt, type Scan } from './scan.js';
import type { Token } from './tokenise.js';
import { readZone, type Zone } from './zone.js';

/** The clock whose hour is number `at`, with what belongs to it on both sides. */
export function readClock(scan: Scan, at: number): ClockPart | null {
  const hands = startsClock(scan, at) ? readHands(scan, at) : null;
  if (hands === null) return null;
  const before = periodBefore(scan, at);
  const after = before === null ? periodAfter(scan, hands.next, hands.form) : null;
  const period = before ?? after;
  const hour = hourOf(hands.hour, period?.value ?? null);
  if (hour === null) return null;
  const end = overTail(scan, after?.next ?? hands.next);
  const start = before?.next ?? at;
  const lead = leadBefore(scan, start);
  const zone = zoneAfter(scan, end.next, hands.form === 'dotted');
  const strength = strengthOf(scan, at, hands, { period: period !== null, tail: end.tail, lead, zone: zone !== null });
  if (strength === null) return null;
  return {
    type: 'clock',
    from: lead === 'lead' ? leadStart(scan, start) : start,
    to: zone?.next ?? end.next,
    hour,
    minute: hands.minute,
    second: hands.second,
    offset: zone?.offset ?? null,
    american: zone?.american ?? null,
    weak: strength === 'weak',
  };
}

/** Not within `1:02:33`, `3.14:05`, `+49 30:12`, `$5:30`. */
function startsClock(scan: Scan, at: number): boolean {
  const token = scan.tokens[at] as Token;
  if (token.digits > 6 || token.digits === 3 || token.digits === 5) return false;
  const before = scan.tokens[at - 1];
  if (before === undefined || !token.glued || isWord(scan, at - 1) || isNumber(scan, at - 1)) return true;
  if ('$€£#=_+&'.includes(before.text)) return false;
  return !('.,:'.includes(before.text) && isGlued(scan, at - 1) && isNumber(scan, at - 2));
}

/** `14:05 Uhr`, `14:05 h`, `14.05 น.` */
function overTail(scan: Scan, at: number): { readonly next: number; readonly tail: boolean } {
  const tail = roleAt(scan, at, 'clock-tails');
  // `10:05 IST` is a zone's name.
  if (tail === null || readZone(scan, at) !== null) return { next: at, tail: false };
  const dot = isGluedMark(scan, tail.next, '.') && !isGluedNumber(scan, tail.next + 1) ? 1 : 0;
  return { next: tail.next + dot, tail: true };
}

/** `IMMOFINANZ 19.04+0.21 %`: a clock with a dot does not take an offset in numbers. */
function zoneAfter(scan: Scan, at: number, dotted: boolean): Zone | null {
  return dotted && !isWord(scan, at) && !isMark(scan, at, '(') ? null : readZone(scan, at);
}

/** The word before, over a mark: `kl. 14.05`. */
function leadStart(scan: Scan, at: number): number {
  return isMark(scan, at - 1, '.') || isMark(scan, at - 1, ':') ? at - 2 : at - 1;
}

function leadBefore(scan: Scan, at: number): Evidence['lead'] {
  const before = leadStart(scan, at);
  if (plays(scan, before, 'clock-leads')) return 'lead';
  return plays(scan, before, 'clock-hints') ? 'hint' : null;
}
