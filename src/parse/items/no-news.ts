/** Rows of times that look like a list of news and are none: lengths of films, events, posts of a network, one text all over. */
import { kindBit } from '../lexicon/index.js';
import type { Page } from '../page.js';
import type { Row, Run } from './row.js';

export function isNoNews(page: Page, run: Run): boolean {
  return (
    areLengths(run) ||
    arePosts(run) ||
    isOneText(run) ||
    areComments(page, run) ||
    areSaid(page, run) ||
    areEvents(page, run)
  );
}

const COMMENT = kindBit('comment');
/** `Comments (18)`, `18 Kommentare`; a word alone may be a button. */
const COUNTED = /^(?:\p{Lu}\p{L}+ ?\(?\d{1,5}\)?|\d{1,5} \p{L}+):?$/u;

/** A name has fewer words. */
const NAME = 4;

/** `Comments (18)` / name / `21 January` / what is said / name / …: no buttons tell of it, but the heading does. */
function areComments({ blocks, facts }: Page, { rows }: Run): boolean {
  const heading = (rows[0]?.stamp.block ?? 0) - 2;
  if (((facts[heading]?.kinds ?? 0) & COMMENT) === 0 || !COUNTED.test(blocks[heading]?.text ?? '')) return false;
  return rows.every(({ stamp, headline }, i) => {
    const above = stamp.block - 1;
    const isApart = i === 0 || above > (rows[i - 1]?.headline ?? 0);
    return headline > stamp.block && isApart && (facts[above]?.words ?? NAME) < NAME;
  });
}

/** `Anna said...`, `Anna hat gesagt…`: above what a reader has to say. */
const SAID =
  /^\S.{0,38}\s(?:said|says|wrote|hat gesagt|sagt|sagte|schrieb|a dit|dijo|disse|ha detto|zei|powiedział|сказал)\s?(?:\.\.\.|…)$/iu;
/** Lines of a comment between that and its time. */
const COMMENT_LINES = 6;

/** `Anna said...` / what is said / `14 October 2019 at 08:02`: in half of the rows. */
function areSaid({ blocks }: Page, { rows }: Run): boolean {
  const said = rows.filter(({ stamp }, i) => {
    const from = Math.max((rows[i - 1]?.stamp.last ?? 0) + 1, stamp.block - COMMENT_LINES);
    return blocks.slice(from, stamp.block).some(({ text }) => SAID.test(text));
  });
  return said.length * 2 >= rows.length;
}

/** `4 March` / `Chess for beginners` / `19:00 – 21:00`: what ends at a time of its own takes place then. In half of the rows. */
function areEvents(page: Page, { rows }: Run): boolean {
  const events = rows.filter(({ headline, stamp }) =>
    [stamp.block, stamp.last + 1, headline + 1].some((block) => hasSpan(page, block)),
  );
  return events.length * 2 >= rows.length;
}

/** What joins two clocks to a span: `19:00 – 21:00`, `19.00 Uhr bis 21.00 Uhr` */
const TO = /^\s?(?:[-–—~]|to|until|bis|à|a|alle|às|do|до)\s?$/u;

function hasSpan({ mentions, blocks }: Page, block: number): boolean {
  const found = mentions[block];
  const [first, second] = [found?.at(-2), found?.at(-1)];
  if (first === undefined || second?.kind !== 'clock' || first.hour === null) return false;
  return TO.test(blocks[block]?.text.slice(first.end, second.start) ?? '');
}

/** Share of neighbouring clocks in one order, in a list of news. */
const IN_ORDER = 0.7;
/** Clocks in a row that may be in order by chance. */
const FEW = 3;

/** `01:45`, `02:10`, `00:58`, `03:27`: how long films last. Nothing but small clocks, in no order. */
function areLengths({ rows, days }: Run): boolean {
  if (rows.length <= FEW || days.length > 0) return false;
  if (!rows.every(({ stamp }) => stamp.mention.kind === 'clock' && LENGTH.test(stamp.text))) return false;
  const clocks = rows.map(({ stamp }) => (stamp.mention.hour ?? 0) * 60 + (stamp.mention.minute ?? 0));
  const falls = clocks.slice(1).filter((clock, i) => clock <= (clocks[i] as number)).length;
  const rises = clocks.slice(1).filter((clock, i) => clock >= (clocks[i] as number)).length;
  return Math.max(falls, rises) < (clocks.length - 1) * IN_ORDER;
}

/** Up to twenty minutes, as players write it. */
const LENGTH = /^[01]?\d:[0-5]\d$/;

/** `RT @example: A new bridge https://t.example/abc`: half of the rows name an address or begin by repeating a post. */
function arePosts({ rows }: Run): boolean {
  return rows.filter(isPost).length * 2 >= rows.length;
}

const POST = /^RT @|\S\.\p{L}{2,}\/\S|\bpic\.\p{L}+\.com/u;
/** A post has no more characters. */
const LONGEST_POST = 400;

function isPost({ text }: Row): boolean {
  return POST.test(text.slice(0, LONGEST_POST));
}

/** `A letter - 26 October 2010 - Example Blog`, twice: the tab's title and the page's. Or a button between two posts. */
function isOneText({ rows }: Run): boolean {
  return rows.every(({ text }) => text === rows[0]?.text);
}
