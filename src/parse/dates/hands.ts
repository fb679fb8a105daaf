/** The numbers of a clock, in each form that they are written in. */
import { goesOn, isGluedMark, isGluedNumber, isNumber, plays, roleAt, type Scan } from './scan.js';
import type { Token } from './tokenise.js';

export interface Hands {
  readonly hour: number;
  readonly minute: number;
  readonly second: number | null;
  /** Index of the token after them. */
  readonly next: number;
  /**
   * `plain` 14:05; `spaced` ১৪: ০৫; `long` 1:02:33; `dotted` 14.05; `marked` 14h05 and 14 Uhr; `hour-mark` 14h; `bare` 14; `military`
   * 1430. How far each can be trusted alone is for `clock-evidence.ts` to say.
   */
  readonly form: 'plain' | 'spaced' | 'long' | 'dotted' | 'marked' | 'hour-mark' | 'bare' | 'military';
}

/** The clock whose hour is number `at`, in the first form that fits; hours are not checked. */
export function readHands(scan: Scan, at: number): Hands | null {
  const { digits } = scan.tokens[at] as Token;
  const hands =
    digits > 2
      ? (readIsoBasic(scan, at) ?? readMilitary(scan, at))
      : (readMarked(scan, at) ??
        readColon(scan, at) ??
        readSpaced(scan, at) ??
        readDotted(scan, at) ??
        readBare(scan, at));
  return hands === null || hands.minute > 59 || (hands.second ?? 0) > 59 ? null : hands;
}

/** `T1405`, `T140509`, after `20240618`. */
function readIsoBasic(scan: Scan, at: number): Hands | null {
  const { value, digits, glued } = scan.tokens[at] as Token;
  if (!glued || scan.tokens[at - 1]?.text !== 't' || scan.tokens[at - 2]?.digits !== 8) return null;
  if (digits === 4)
    return { hour: Math.floor(value / 100), minute: value % 100, second: null, next: at + 1, form: 'long' };
  if (digits !== 6) return null;
  const [hour, minute, second] = [Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100];
  return { hour, minute, second, next: at + 1, form: 'long' };
}

/** `1430` of `1430 GMT`. */
function readMilitary(scan: Scan, at: number): Hands | null {
  const { value, digits } = scan.tokens[at] as Token;
  if (digits !== 4 || isGluedMark(scan, at + 1, ':') || goesOn(scan, at + 1, '.,/-')) return null;
  return { hour: Math.floor(value / 100), minute: value % 100, second: null, next: at + 1, form: 'military' };
}

/** `14:05`, `14:05:09`, `14:05:09.123` */
function readColon(scan: Scan, at: number): Hands | null {
  const hour = (scan.tokens[at] as Token).value;
  const minute = minuteAfter(scan, at, ':');
  // `4:04,87 min` is a runner's.
  if (minute === null || goesOn(scan, at + 3, '.,')) return null;
  if (!goesOn(scan, at + 3, ':')) return { hour, minute, second: null, next: at + 3, form: 'plain' };
  const second = scan.tokens[at + 4] as Token;
  if (second.digits !== 2 || goesOn(scan, at + 5, ':')) return null;
  return { hour, minute, second: second.value, next: at + (goesOn(scan, at + 5, '.,') ? 7 : 5), form: 'long' };
}

/** `১৪: ০৫`, in digits of other scripts alone: `Room 12: 18 June` has no clock. */
function readSpaced(scan: Scan, at: number): Hands | null {
  const [hour, minute] = [scan.tokens[at] as Token, scan.tokens[at + 2]];
  if (hour.digits !== 2 || minute?.digits !== 2 || scan.line.charCodeAt(hour.start) < 0x80) return null;
  if (!isGluedMark(scan, at + 1, ':') || goesOn(scan, at + 3, '.,:')) return null;
  return { hour: hour.value, minute: minute.value, second: null, next: at + 3, form: 'spaced' };
}

function readDotted(scan: Scan, at: number): Hands | null {
  const minute = minuteAfter(scan, at, '.');
  if (minute === null || goesOn(scan, at + 3, '.,:')) return null;
  return { hour: (scan.tokens[at] as Token).value, minute, second: null, next: at + 3, form: 'dotted' };
}

/** Two digits after a mark that touches both sides. */
function minuteAfter(scan: Scan, at: number, mark: string): number | null {
  const minute = scan.tokens[at + 2];
  return isGluedMark(scan, at + 1, mark) && isGluedNumber(scan, at + 2) && minute?.digits === 2 ? minute.value : null;
}

/** `14h05`, `14 h 05 min`, `14 Uhr 05`, `21時37分`, `오후 2시 5분`; `14 Uhr`, `14h`, `14時` without minutes. */
function readMarked(scan: Scan, at: number): Hands | null {
  const hour = (scan.tokens[at] as Token).value;
  const mark = roleAt(scan, at + 1, 'hour-marks');
  if (mark === null) return null;
  const minute = scan.tokens[mark.next];
  if (minute !== undefined && isMinute(scan, mark.next)) {
    const end = mark.next + (plays(scan, mark.next + 1, 'minute-marks') ? 2 : 1);
    const seconds = isNumber(scan, end) && plays(scan, end + 1, 'second-marks');
    const second = seconds ? (scan.tokens[end] as Token).value : null;
    return { hour, minute: minute.value, second, next: seconds ? end + 2 : end, form: 'marked' };
  }
  if (plays(scan, at + 1, 'hours-alone')) return { hour, minute: 0, second: null, next: mark.next, form: 'marked' };
  const dot = isGluedMark(scan, mark.next, '.') ? 1 : 0;
  return { hour, minute: 0, second: null, next: mark.next + dot, form: 'hour-mark' };
}

/** Two digits, or one with its own mark: `5분`; not the day of `14 Uhr 18.06.`. */
function isMinute(scan: Scan, at: number): boolean {
  const token = scan.tokens[at] as Token;
  if (!isNumber(scan, at) || token.digits > 2 || isGluedMark(scan, at + 1, '.')) return false;
  return token.digits === 2 || plays(scan, at + 1, 'minute-marks');
}

/** `5` of `5 pm` or `kl 5`. */
function readBare(scan: Scan, at: number): Hands | null {
  if (isGluedMark(scan, at + 1, ':') || goesOn(scan, at + 1, '.,/-')) return null;
  return { hour: (scan.tokens[at] as Token).value, minute: 0, second: null, next: at + 1, form: 'bare' };
}
