/** Zone names and offsets after a clock: `GMT`, `MESZ`, `UTC+3`, `+02:00`, `ET`, `(Ortszeit)`. */
import { splitNumber } from './around.js';
import { isGlued, isMark, isNumber, isWord, roleAt, type Scan } from './scan.js';
import type { Token } from './tokenise.js';

export interface Zone {
  /** Minutes east of UTC; null for local time and for American zones, whose offset hangs on the date. */
  readonly offset: number | null;
  /** ET, CT, MT, PT: minutes east of UTC in winter. */
  readonly american: number | null;
  /** Index of the token after it. */
  readonly next: number;
}

/**
 * Names that pages write, in minutes. Where one name has several zones, the one with the most readers of news
 * (CST and AST in America, BST in Britain), unless `BY_LANGUAGE` knows better.
 */
const NAMES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    utc: 0,
    gmt: 0,
    z: 0,
    wet: 0,
    west: 60,
    bst: 60,
    cet: 60,
    cest: 120,
    mez: 60,
    mesz: 120,
    met: 60,
    mest: 120,
    hnec: 60,
    heec: 120,
    eet: 120,
    eest: 180,
    oez: 120,
    oesz: 180,
    msk: 180,
    мск: 180,
    trt: 180,
    tsi: 180,
    ast: -240,
    adt: -180,
    est: -300,
    edt: -240,
    cst: -360,
    cdt: -300,
    mst: -420,
    mdt: -360,
    pst: -480,
    pdt: -420,
    akst: -540,
    akdt: -480,
    hst: -600,
    nst: -210,
    ndt: -150,
    brt: -180,
    art: -180,
    clt: -240,
    clst: -180,
    cot: -300,
    pet: -300,
    sast: 120,
    cat: 120,
    eat: 180,
    wat: 60,
    gst: 240,
    azt: 240,
    pkt: 300,
    uzt: 300,
    ist: 330,
    npt: 345,
    ict: 420,
    wib: 420,
    wita: 480,
    wit: 540,
    hkt: 480,
    sgt: 480,
    pht: 480,
    awst: 480,
    jst: 540,
    kst: 540,
    aest: 600,
    aedt: 660,
    acst: 570,
    acdt: 630,
    nzst: 720,
    nzdt: 780,
  }),
);

/** China, Arabia, Israel, Ireland, Bangladesh, Armenia. */
const BY_LANGUAGE: ReadonlyMap<string, number> = new Map([
  ['zh cst', 480],
  ['ar ast', 180],
  ['he ist', 120],
  ['ga ist', 60],
  ['bn bst', 360],
]);

const AMERICAN: ReadonlyMap<string, number> = new Map([
  ['et', -300],
  ['eastern', -300],
  ['ct', -360],
  ['central', -360],
  ['mt', -420],
  ['mountain', -420],
  ['pt', -480],
  ['pacific', -480],
]);

/** Minutes that `Eastern Standard Time` and `Eastern Daylight Time` are ahead of the winter's. */
const SEASONS: ReadonlyMap<string, number> = new Map([
  ['standard', 0],
  ['daylight', 60],
]);

/** The zone from token `at` on; null if there is none. Names count in capitals, or in brackets: `est` is French for "is". */
export function readZone(scan: Scan, at: number): Zone | null {
  const open = isMark(scan, at, '(') || isMark(scan, at, '[') ? 1 : 0;
  const zone = readName(scan, at + open, open > 0) ?? (open === 0 ? readOffset(scan, at) : null);
  if (zone === null || open === 0) return zone;
  return isMark(scan, zone.next, ')') || isMark(scan, zone.next, ']') ? { ...zone, next: zone.next + 1 } : null;
}

function readName(scan: Scan, at: number, enclosed: boolean): Zone | null {
  if (!isWord(scan, at)) return null;
  const token = scan.tokens[at] as Token;
  const written = scan.line.slice(token.start, token.end);
  if (enclosed || written === written.toUpperCase()) {
    const offset = BY_LANGUAGE.get(`${scan.lang} ${token.text}`) ?? NAMES.get(token.text);
    if (offset !== undefined) return withOffset(scan, offset, at + 1);
  }
  const american = AMERICAN.get(token.text);
  const season = SEASONS.get(scan.tokens[at + 1]?.text ?? '');
  if (american !== undefined && season !== undefined && scan.tokens[at + 2]?.text === 'time')
    return { offset: american + season, american: null, next: at + 3 };
  if (
    american !== undefined &&
    (written === written.toUpperCase() ? written.length === 2 : scan.tokens[at + 1]?.text === 'time')
  ) {
    return { offset: null, american, next: at + (scan.tokens[at + 1]?.text === 'time' ? 2 : 1) };
  }
  const local = roleAt(scan, at, 'local-time');
  // "time" alone closes "10 a.m. Eastern time"; after a bare clock it is any word.
  return local === null || token.text === 'time' ? null : { offset: null, american: null, next: local.next };
}

/** `GMT+3`, `UTC +03:00`, `GMT+0530`; bare `GMT`. */
function withOffset(scan: Scan, base: number, at: number): Zone {
  const added = base === 0 ? readOffset(scan, at) : null;
  return added ?? { offset: base, american: null, next: at };
}

/** No place is further east or west. */
const FURTHEST_EAST = 14 * 60;
const FURTHEST_WEST = 12 * 60;

/** `+02:00`, `+0200`, `+3`: the number must touch its sign, so that `14:05 - 15:30` is no offset. */
function readOffset(scan: Scan, at: number): Zone | null {
  const plus = isMark(scan, at, '+');
  if ((!plus && !isMark(scan, at, '-')) || !isNumber(scan, at + 1) || !isGlued(scan, at + 1)) return null;
  const number = scan.tokens[at + 1] as Token;
  // `T10:10:52+01:0025. Dezember`: a theme's hidden timestamp, and its date.
  if (isMark(scan, at + 2, ':') && endsInSeconds(scan, at) && isGluedDay(scan, at + 3)) splitNumber(scan, at + 3, 2);
  const colon =
    isMark(scan, at + 2, ':') && isGlued(scan, at + 2) && isGlued(scan, at + 3) && scan.tokens[at + 3]?.digits === 2;
  if (number.digits > 2 && (number.digits !== 4 || colon)) return null;
  // `14:05-15:30` is a range; `T14:05:00-05:30` and `GMT-5` are not.
  if (!plus && number.digits < 4 && !isWord(scan, at - 1) && !(isGlued(scan, at) && endsInSeconds(scan, at)))
    return null;
  const size =
    number.digits === 4
      ? Math.floor(number.value / 100) * 60 + (number.value % 100)
      : number.value * 60 + (colon ? (scan.tokens[at + 3] as Token).value : 0);
  if (size > (plus ? FURTHEST_EAST : FURTHEST_WEST)) return null;
  // Never minus zero, which prints as 0 but is not equal to it for `Object.is`.
  return { offset: plus || size === 0 ? size : -size, american: null, next: at + (colon ? 4 : 2) };
}

/** The minutes of an offset with a day of one or two digits behind. */
function isGluedDay(scan: Scan, at: number): boolean {
  const digits = scan.tokens[at]?.digits;
  return isNumber(scan, at) && (digits === 3 || digits === 4);
}

function endsInSeconds(scan: Scan, at: number): boolean {
  const mark = scan.tokens[at - 2]?.text;
  return (
    (mark === ':' && scan.tokens[at - 4]?.text === ':') ||
    (mark === '.' && scan.tokens[at - 4]?.text === ':') ||
    scan.tokens[at - 4]?.text === 't'
  );
}

/**
 * Minutes east of UTC in the American zone with `winter` on that day: summer time runs from the second Sunday of
 * March to the first of November (Energy Policy Act of 2005; before 2007 it differed by weeks, which is let be).
 */
export function americanOffset(winter: number, year: number, month: number, day: number): number {
  const summer =
    (month > 3 && month < 11) ||
    (month === 3 && day >= nthSunday(year, 3, 2)) ||
    (month === 11 && day < nthSunday(year, 11, 1));
  return summer ? winter + 60 : winter;
}

function nthSunday(year: number, month: number, nth: number): number {
  const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
  return 1 + ((7 - first) % 7) + 7 * (nth - 1);
}
