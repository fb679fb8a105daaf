/** Times that stand beside headlines: on a line of their own, or at one end of the headline's line. */
import { BY, PUBLISHED, SOFT_BY } from '../byline/words.js';
import type { DateMention } from '../dates/index.js';
import type { Page } from '../page.js';

export interface Stamp {
  /** First and last block that it takes: date and clock may stand on two lines. */
  readonly block: number;
  readonly last: number;
  readonly mention: DateMention;
  /** As written. */
  readonly text: string;
  /** What shares its line: a section, an author, or the headline itself. */
  readonly before: string;
  readonly after: string;
  /** The rest of the line is long enough to be a headline. */
  readonly inline: 'no' | 'before' | 'after';
}

/** A line with a time and more words than this is a sentence that mentions a date. */
const LONGEST = 45;
/** Words beside a time on its line: fewer are a section or an author, more a headline. */
const HEADLINE_WORDS = 4;
/** Signs that join a time to what stands beside it, or close and open the brackets around it: `Roof [Video] (3 May)`. */
const EDGE = /^[\s|•·–—\-,:;/»«>)\]●▪◆｜・：，、）］】]+|[\s|•·–—\-,:;/»«<([●▪◆｜・：，、（［【]+$/gu;

export function findStamps(page: Page): Stamp[] {
  const stamps: Stamp[] = [];
  for (let block = 0; block < page.blocks.length; block++) {
    const words = page.facts[block]?.words ?? 0;
    if (words === 0 || words > LONGEST) continue;
    const stamp = stampOf(page.blocks[block]?.text ?? '', block, page.mentions[block] ?? []);
    if (!stamp) continue;
    const previous = stamps.at(-1);
    const isNext = previous?.last === block - 1 && stamp.inline === 'no' && previous.inline === 'no';
    if (isNext && isSplit(previous, stamp)) stamps[stamps.length - 1] = joined(previous, stamp);
    else if (isNext && isDouble(previous, stamp)) stamps[stamps.length - 1] = { ...previous, last: block };
    else stamps.push(stamp);
  }
  return withShortRows(withoutRefrains(stamps));
}

/** Blocks between two rows of a list at most: an excerpt may stand there. */
const ROW = 4;
/** Words of the shortest headline. */
const FEWEST = 2;

/** `New bench 3 May` is a row where the rows above it and below it have their headlines beside their times. */
function withShortRows(stamps: Stamp[]): Stamp[] {
  return stamps.map((stamp, i) => {
    const side = stamp.after === '' ? 'before' : stamp.before === '' ? 'after' : 'no';
    if (stamp.inline !== 'no' || side === 'no' || wordCount(stamp[side]) < FEWEST) return stamp;
    const isRow = (step: number) => {
      const other = stamps[i + step];
      const isNear = Math.abs((other?.block ?? Number.POSITIVE_INFINITY) - stamp.block) <= ROW * Math.abs(step);
      return isNear && other?.inline === side && other.mention.kind === stamp.mention.kind;
    };
    const isOne = (isRow(-1) && isRow(1)) || (isRow(-1) && isRow(-2)) || (isRow(1) && isRow(2));
    return isOne ? withInline(stamp, side) : stamp;
  });
}

/** So many rows do not share a headline: `Local News and Views May 14, 2025` names their section. */
const REFRAIN = 3;
/** A page of many times may have `Weather forecast for 3 June` each day: the words are a section's if so many have them. */
const REFRAIN_SHARE = 0.2;

/** What stands beside many times in the same words is no headline, however long. */
function withoutRefrains(stamps: Stamp[]): Stamp[] {
  const counts = new Map<string, number>();
  const textOf = ({ inline, before, after }: Stamp): string => (inline === 'before' ? before : after);
  for (const stamp of stamps) counts.set(textOf(stamp), (counts.get(textOf(stamp)) ?? 0) + 1);
  return stamps.map((stamp) => {
    const count = counts.get(textOf(stamp)) ?? 0;
    const isRefrain = stamp.inline !== 'no' && count >= REFRAIN && count >= stamps.length * REFRAIN_SHARE;
    return isRefrain ? withInline(stamp, 'no') : stamp;
  });
}

/** Written out, for one shape: V8 gives the copies that a spread makes another. */
function withInline({ block, last, mention, text, before, after }: Stamp, inline: Stamp['inline']): Stamp {
  return { block, last, mention, text, before, after, inline };
}

function stampOf(text: string, block: number, mentions: readonly DateMention[]): Stamp | null {
  const mention = mentions[0];
  if (!mention || isSpan(mentions)) return null;
  const before = withoutEdges(text.slice(0, mention.start));
  const after = withoutEdges(text.slice(mention.end));
  const left = isAttribution(before) ? 0 : wordCount(before);
  const right = wordCount(after);
  if (left >= HEADLINE_WORDS && right >= HEADLINE_WORDS) return null;
  return {
    block,
    last: block,
    mention,
    text: text.slice(mention.start, mention.end),
    before,
    after,
    inline: left >= HEADLINE_WORDS ? 'before' : right >= HEADLINE_WORDS ? 'after' : 'no',
  };
}

/** `By Anna Muster on`: a name of three words between the two. */
const ATTRIBUTION = 5;

/** `Posted by Anna Muster on`, `Von Anna Muster am`: what stands before the time is no headline. */
function isAttribution(text: string): boolean {
  if (text === '') return false;
  const words = text.toLowerCase().split(' ');
  const [first = '', second = ''] = words;
  const isBy = (word: string) => BY.has(word) || SOFT_BY.has(word);
  if (PUBLISHED.has(first) && isBy(second)) return true;
  return isBy(first) && words.length <= ATTRIBUTION && PUBLISHED.has(words.at(-1) ?? '');
}

/** `daily from 10:00 to 18:00`: opening hours, a programme. */
function isSpan(mentions: readonly DateMention[]): boolean {
  return mentions.length === 2 && mentions.every(({ kind }) => kind === 'clock');
}

/** Where both `«` and `»` are there, they are quotation marks. */
const QUOTED_EDGE = new RegExp(EDGE.source.replaceAll(/[«»]/g, ''), 'gu');

function withoutEdges(text: string): string {
  if (text === '') return '';
  return text.replace(text.includes('«') && text.includes('»') ? QUOTED_EDGE : EDGE, '');
}

/** `18 June 2024` / `10:05`, each alone on its line. */
function isSplit(first: Stamp, second: Stamp): boolean {
  const bare = first.before === '' && first.after === '' && second.before === '' && second.after === '';
  const kinds = [first.mention.kind, second.mention.kind];
  return bare && first.block === first.last && kinds.includes('date') && kinds.includes('clock');
}

/** `Politics 3.5.2024` / `3 May 2024`, `2 hours ago` / `2 hours ago`: a page has one for each width of screen. */
function isDouble({ mention: a }: Stamp, { mention: b, before, after }: Stamp): boolean {
  const isSame = (['kind', 'year', 'month', 'day', 'hour', 'minute'] as const).every((part) => a[part] === b[part]);
  return before === '' && after === '' && isSame && a.ago?.unit === b.ago?.unit && a.ago?.count === b.ago?.count;
}

function joined(first: Stamp, second: Stamp): Stamp {
  const [date, clock] =
    first.mention.kind === 'date' ? [first.mention, second.mention] : [second.mention, first.mention];
  return {
    ...first,
    last: second.last,
    text: `${first.text} ${second.text}`,
    mention: {
      ...date,
      kind: 'datetime',
      hour: clock.hour,
      minute: clock.minute,
      second: clock.second,
      offset: clock.offset ?? date.offset,
    },
  };
}

/** Words by spaces; in a script without them, two characters count for one. */
function wordCount(text: string): number {
  if (text === '') return 0;
  const dense = text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/gu)?.length ?? 0;
  return text.split(' ').length + Math.floor(dense / 2);
}
