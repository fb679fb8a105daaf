/** RSS 2.0 and 1.0, Atom 1.0, JSON Feed 1.0 and 1.1 → items of the news line. */
import { isLanguageTag } from '../../config/checks.js';
import { directionOf } from '../../core/direction.js';
import { message } from '../../core/messages.js';
import type { BodyBlock, Message, NewsItem, ParsedDocument } from '../../core/records.js';
import type { ParseContext, SourceFile } from '../../core/types.js';
import { webAddress } from '../../core/web-address.js';
import { takeLabels } from '../article/labels.js';
import { detectLanguage } from '../language.js';
import { LedgerBook } from '../ledger.js';
import { clean } from '../lines.js';
import { machineTime } from '../machine-time.js';
import { contentLines, plainText } from './content.js';
import { type Feed, type FeedEntry, readEntries } from './entries.js';
import { assignFields, bodyOf, type Lines, linesOf, omitRest } from './ledger.js';
import { type ItemSpan, jsonItems, xmlItems } from './spans.js';
import { heldBack, inNumbers } from './wordpress.js';

/** Pure. Never throws: what is no feed gives a message. */
export function parseFeed(file: SourceFile, context: ParseContext): ParsedDocument {
  const timeZone = context.override.timeZone ?? context.timeZone;
  const lines = linesOf(file.text);
  const ledger = new LedgerBook(lines.count);
  const feed = readEntries(file.text);
  const messages: Message[] = [];
  const items: NewsItem[] = [];
  const lang = feed === null ? null : languageOf(feed, context);
  if (feed === null) {
    messages.push(message('feed:unreadable', 'The file is no feed that can be read', { path: file.path }));
  } else {
    const spans = feed.json ? jsonItems(file.text) : xmlItems(file.text);
    const placed = spans.length === feed.entries.length;
    const held = spans.map((span) => heldBack(file.text, span));
    const reasons = held.filter((reason) => reason !== null);
    // Where it is not known which entry is which, none is published.
    const isHeld = (i: number): boolean => (placed ? held[i] !== null : reasons.length > 0);
    spans.forEach((span, i) => {
      if (isHeld(i)) ledger.omit(lines.spanOf(span), 'other');
    });
    if (reasons.length > 0) {
      const reason = `Not published, as in WordPress: ${inNumbers(reasons)}`;
      const line = lines.spanOf(spans[held.findIndex((each) => each !== null)] ?? null)[0];
      messages.push(message('feed:held-back', reason, { path: file.path, line }));
    }
    feed.entries.forEach((entry, i) => {
      if (isHeld(i)) return;
      const span = placed ? (spans[i] ?? null) : null;
      const read = toItem(entry, feed, span, lines, { timeZone, lang });
      const line = read.item?.lines[0] ?? lines.spanOf(span)[0];
      if (read.item === null) {
        messages.push(message('feed:no-headline', 'An entry has neither a title nor text', { path: file.path, line }));
        return;
      }
      if (read.unreadableTime !== null) {
        const reason = `Cannot read "${read.unreadableTime}" as a date`;
        messages.push(message('date:impossible', reason, { path: file.path, line }));
      }
      if (span !== null) assignFields(ledger, span, lines, items.length, read.item);
      items.push(read.item);
    });
    if (items.length === 0 && reasons.length === 0)
      messages.push(message('dump:no-items', 'The feed has no entries', { path: file.path }));
  }
  omitRest(ledger, file.text, lines);
  return {
    source: {
      path: file.path,
      url: webAddress(file.url ?? ''),
      sha256: file.sha256,
      bytes: file.bytes,
      lines: lines.count,
      format: file.format,
      encoding: file.encoding,
      lang,
      timeZone,
      captured: context.override.captured ?? file.captured ?? null,
    },
    article: null,
    items,
    ledger: ledger.entries(),
    messages,
  };
}

/** Entries that tell a language; more tell no more. */
const SAMPLE = 60;

function languageOf(feed: Feed, { override, lang }: ParseContext): string | null {
  if (override.lang) return override.lang;
  const declared = feed.lang?.trim().replace('_', '-') ?? '';
  if (declared !== '' && isLanguageTag(declared)) return declared;
  const texts = feed.entries.slice(0, SAMPLE).map(({ title }) => (title === null ? '' : plainText(title)));
  return (
    detectLanguage(texts.map((text, i) => ({ text, from: i + 1, to: i + 1, indent: 0, marker: '', gap: 0 }))) ?? lang
  );
}

interface ItemContext {
  readonly timeZone: string;
  readonly lang: string | null;
}

interface ReadItem {
  readonly item: NewsItem | null;
  /** A time that is there and cannot be read. */
  readonly unreadableTime: string | null;
}

/** Characters of its text by which an entry without a title is named. */
const OPENING = 90;

function toItem(
  entry: FeedEntry,
  feed: Feed,
  span: ItemSpan | null,
  lines: Lines,
  { timeZone, lang }: ItemContext,
): ReadItem {
  const whole = lines.spanOf(span);
  const contentSpan = lines.spanOf((span === null ? null : bodyOf(span)) ?? span);
  const texts = entry.content === null ? [] : contentLines(entry.content);
  const title = clean(entry.title === null ? '' : plainText(entry.title)) || openingOf(texts[0]?.text ?? '');
  if (title === '') return { item: null, unreadableTime: null };
  const published = entry.published === null ? null : machineTime(entry.published, timeZone);
  const { headline, labels } = takeLabels(title);
  const item: NewsItem = {
    headline,
    published,
    timeText: entry.published,
    labels,
    category: clean(entry.category ?? '') || null,
    url: absolute(entry.url, feed.link),
    body: texts.map((block): BodyBlock => ({ ...block, lines: contentSpan })),
    lang,
    dir: directionOf(lang ?? ''),
    lines: whole,
  };
  return { item, unreadableTime: published === null ? entry.published : null };
}

function openingOf(text: string): string {
  if (text.length <= OPENING) return text;
  const cut = text.lastIndexOf(' ', OPENING);
  return `${text.slice(0, cut > OPENING / 2 ? cut : OPENING)}…`;
}

/** Only addresses of the web; a relative one is read against the feed's site. */
function absolute(url: string | null, site: string | null): string | null {
  if (url === null || !(URL.canParse(url) || (site !== null && URL.canParse(url, site)))) return null;
  const { protocol, href } = URL.canParse(url) ? new URL(url) : new URL(url, site ?? undefined);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
