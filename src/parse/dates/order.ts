/** Day-first or month-first: what a language does, and what a page shows that it does. */
import { dayNumber } from './calendar.js';
import { defaultOrder } from './language.js';
import type { DateMention } from './mention.js';
import type { Order } from './scan.js';

/** Two or three numbers with marks between; linear, since every run of digits is bounded. */
const NUMERIC = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d\d)(?!\d|[./-]\d)/g;
const MAYBE = /\d[./-]\d/;

/** Longer lines are prose, and cost more than they tell. */
const LONGEST_LINE = 2000;
/** Lines that are read for dates whose order is known, when nothing else decides. */
const MOST_LINES = 400;

/** Days: news and what it speaks of are seldom further apart. */
const CLOSE = 7;

interface Votes {
  dmy: number;
  mdy: number;
}

/** `03/04/2024` */
export interface Numbers {
  readonly a: number;
  readonly b: number;
  readonly year: number;
  readonly mark: string;
}

interface Evidence {
  readonly slashed: Votes;
  readonly dotted: Votes;
  /** Dates that can be read both ways. */
  readonly open: Numbers[];
}

/** What is asked of a line, for a caller that keeps what it found. */
interface Line {
  readonly text: string;
  /** As `numbersIn` finds them. */
  readonly numbers: readonly Numbers[];
  /** Dates, read without an order. */
  mentions(order: null): readonly DateMention[];
}

/**
 * How a whole page writes numeric dates. `certain`: shown by the page itself (`18/06/2024`; or `03/04/2024` beside
 * `3 April 2024`), or the page's language knows one order only; English without evidence is not certain, whatever
 * region it claims. Dates with dots count only where there are none with slashes or hyphens.
 */
export function orderEvidence(lines: readonly Line[], lang: string | null): { order: Order; certain: boolean } {
  const evidence = gather(lines);
  const shown =
    decide(evidence.slashed) ?? (evidence.slashed.dmy + evidence.slashed.mdy === 0 ? decide(evidence.dotted) : null);
  if (shown !== null) return { order: shown, certain: true };
  if (evidence.open.length > 0) {
    const votes = compare(lines, evidence.open);
    const same = decide(votes(0));
    if (same !== null) return { order: same, certain: true };
    const close = decide(votes(CLOSE));
    if (close !== null) return { order: close, certain: false };
  }
  const usual = defaultOrder(lang);
  if (usual !== 'mdy') return { order: usual ?? 'dmy', certain: usual !== null };
  // An English page that writes dots with full years is of Europe.
  return { order: evidence.open.some(({ mark, year }) => mark === '.' && year > 99) ? 'dmy' : 'mdy', certain: false };
}

function gather(lines: readonly Line[]): Evidence {
  const evidence: Evidence = { slashed: { dmy: 0, mdy: 0 }, dotted: { dmy: 0, mdy: 0 }, open: [] };
  for (const { numbers } of lines) for (const each of numbers) vote(evidence, each);
  return evidence;
}

/** Numeric dates whose year stands last. */
export function numbersIn(line: string): readonly Numbers[] {
  if (line.length > LONGEST_LINE || !MAYBE.test(line)) return NONE;
  const found: Numbers[] = [];
  for (const [, a, mark = '', b, year = ''] of line.matchAll(NUMERIC)) {
    // `24-06-18` may begin with its year.
    if (mark !== '-' || year.length === 4) found.push({ a: Number(a), b: Number(b), year: Number(year), mark });
  }
  return found;
}

const NONE: readonly Numbers[] = [];

function vote(evidence: Evidence, numbers: Numbers): void {
  const { a, b, mark } = numbers;
  if (a < 1 || b < 1 || a > 31 || b > 31 || (a > 12 && b > 12)) return;
  const votes = mark === '.' ? evidence.dotted : evidence.slashed;
  if (a > 12) votes.dmy += 1;
  else if (b > 12) votes.mdy += 1;
  else if (a !== b) evidence.open.push(numbers);
}

/** One side only, or five to one: a quotation from elsewhere does not turn a page. */
function decide({ dmy, mdy }: Votes): Order | null {
  if (dmy > 0 && dmy >= 5 * mdy) return 'dmy';
  return mdy > 0 && mdy >= 5 * dmy ? 'mdy' : null;
}

/** Open dates held against those that are not, to within some days: `03/04/2024` on a page of `3 April 2024`. */
function compare(lines: readonly Line[], open: readonly Numbers[]): (slack: number) => Votes {
  const days: number[] = [];
  let count = 0;
  for (const line of lines) {
    if (line.text.length > LONGEST_LINE || !/\d{4}/.test(line.text)) continue;
    for (const { ambiguous, year, month, day } of line.mentions(null)) {
      if (!ambiguous && year !== null && month !== null && day !== null) days.push(dayNumber(year, month, day));
    }
    count += 1;
    if (count >= MOST_LINES) break;
  }
  return (slack) => {
    const votes: Votes = { dmy: 0, mdy: 0 };
    for (const { a, b, year } of open) {
      const full = year < 100 ? 2000 + year : year;
      const [dayFirst, monthFirst] = [dayNumber(full, b, a), dayNumber(full, a, b)].map((day) =>
        days.some((known) => Math.abs(known - day) <= slack),
      );
      if (dayFirst && !monthFirst) votes.dmy += 1;
      if (monthFirst && !dayFirst) votes.mdy += 1;
    }
    return votes;
  };
}
