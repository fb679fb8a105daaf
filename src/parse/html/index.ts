/** A saved page → records and ledger. The whole flow for HTML, in one function. */
import { message } from '../../core/messages.js';
import { type ArticleKind, type Message, PAGE, type ParsedDocument } from '../../core/records.js';
import type { ParseContext, SourceFile } from '../../core/types.js';
import { findTimes } from '../article/times.js';
import { toItems } from '../items/index.js';
import { blocksOfLive } from '../items/live.js';
import { blocksOf, findRuns } from '../items/rows.js';
import { LedgerBook } from '../ledger.js';
import { newestDay } from '../newest-day.js';
import { omissionOf } from '../omissions.js';
import { articleMessages, itemMessages, languageMessages } from '../problems.js';
import type { Reading } from '../reading.js';
import { findRelated } from '../related.js';
import { Takings } from '../takings.js';
import { assembleArticle } from './assemble.js';
import { toEntryBody } from './body.js';
import { isFront } from './front.js';
import { enrichItems } from './items.js';
import { closeLedger } from './ledger.js';
import { type HtmlModels, SHIPPED } from './models.js';
import { isNotice } from './notice.js';
import { pairByTree } from './pairing.js';
import { type PageReading, type PreparedPage, preparePage, readPrepared, withoutArticle } from './prepare.js';

/** Pure: the same page and context give the same document. Nothing in the page is executed or fetched. Never throws. */
export function parseHtml(file: SourceFile, context: ParseContext, models: HtmlModels = SHIPPED): ParsedDocument {
  return readPreparedPage(file, context, preparePage(file, context), models);
}

/** The same for a page that is prepared already. */
export function readPreparedPage(
  file: SourceFile,
  context: ParseContext,
  prepared: PreparedPage,
  models: HtmlModels,
): ParsedDocument {
  const read = readPrepared(prepared, models.chain);
  const of = (reading: PageReading): ParsedDocument | null => toDocument(file, context, prepared, reading, models);
  // Whoever gives it a headline knows that it is an article.
  const front = context.override.headline === undefined && read.live === null && isFront(prepared, read.reading);
  const found = front ? null : of(read);
  return found ?? (of(withoutArticle(read, front ? 'front' : 'no story')) as ParsedDocument);
}

/** Null where what is read as an article is none. */
function toDocument(
  file: SourceFile,
  context: ParseContext,
  { root, page, claims, language, url, unread }: PreparedPage,
  { reading, headline, live, without }: PageReading,
  models: HtmlModels,
): ParsedDocument | null {
  const { override } = context;
  const { blocks } = page;
  const count = lineCount(file.text);
  const ledger = new LedgerBook(count);
  const takings = new Takings(blocks, ledger);

  const line = headline?.line ?? null;
  const times = findTimes(reading, line, models.times);
  // Without an article a time is that of a row, but for today's date above the page's own heading.
  const top = page.markup[page.title.line]?.tag === 'h1' ? page.title.line : 0;
  const own =
    without === null
      ? [line, times.published?.block, times.updated?.block]
      : reading.stamps.flatMap(({ block }) => (block < top ? block : []));
  const closed = closedLines(reading, own);
  const entries = live ? blocksOfLive(page, live) : new Set<number>();
  for (const entry of entries) closed.add(entry);
  page.lines.forEach(({ hidden }, i) => {
    if (hidden) closed.add(i);
  });
  const lists = pairByTree(page, reading.stamps, findRuns(page, reading.stamps, closed), closed);
  const runs = live ? [live, ...lists] : lists;
  const captured = override.captured ?? file.captured ?? null;
  const assembled = assembleArticle(
    page,
    reading,
    {
      headline,
      times,
      listed: new Set([...blocksOf(runs), ...entries]),
      live,
      captured,
      url,
      byline: models.byline,
      section: models.section,
    },
    claims,
    context,
    takings,
  );
  const evidence = { claims, times, headline: line, body: reading.body };
  // Who says what its headline is, or that it is a page of the site, wants it.
  const isWanted = override.headline !== undefined || override.kind === PAGE;
  if (assembled !== null && !isWanted && isNotice(page, assembled.article, evidence)) return null;
  const timeZone = override.timeZone ?? context.timeZone;
  const near = assembled?.article.published ?? newestDay(page);
  const found = toItems(reading, runs, { timeZone, captured, near }, takings, ({ stamp, body = [] }) =>
    toEntryBody(page, body, stamp.block),
  );
  const items = enrichItems(page, runs, found.items, { timeZone, hints: page.hints, base: url });
  if (assembled) assembled.article.related = findRelated(reading, takings);

  for (let i = 0; i < blocks.length; i++) if (!takings.has(i)) takings.leaveOut(i, omissionOf(reading, i));
  if (unread !== null) ledger.omit([unread, count], 'other');
  closeLedger(ledger, file.text, root, assembled?.used ?? []);

  const at = (i: number) => ({ path: file.path, line: blocks[i]?.from ?? 1, column: 1 });
  const messages =
    blocks.length === 0
      ? [message('dump:no-article', 'The page shows no text', { path: file.path })]
      : [
          ...languageMessages(override.lang, blocks, file.path),
          ...(without === null
            ? articleMessages(assembled, reading, override.kind, at)
            : [withoutMessage(without, override.kind, file.path)]),
          ...itemMessages(items, found.problems, override.kind, at),
        ];
  if (unread !== null) {
    const place = { path: file.path, line: unread };
    messages.push(message('html:too-long', 'The page has so many lines of text that it is not read further', place));
  }
  return {
    source: {
      path: file.path,
      url,
      sha256: file.sha256,
      bytes: file.bytes,
      lines: count,
      format: file.format,
      encoding: file.encoding,
      lang: language,
      timeZone,
      captured,
    },
    article: assembled?.article ?? null,
    items,
    ledger: ledger.entries(),
    messages,
  };
}

function withoutMessage(without: 'front' | 'no story', kind: ArticleKind | undefined, path: string): Message {
  const why =
    without === 'front'
      ? 'The page shows teasers of stories, and none of its own'
      : 'The page has a few words without a time of their own, and no article';
  const remedy = kind === PAGE ? 'Give it a `headline` under `overrides` in content/site.yaml.' : undefined;
  return message('html:no-story', why, { path }, remedy);
}

/** Lines that are the article's for sure: no news line runs through them. */
function closedLines({ roles }: Reading, own: readonly (number | null | undefined)[]): Set<number> {
  const closed = new Set(roles.flatMap((role, i) => (role === 'body' ? [i] : [])));
  for (const line of own) if (line != null) closed.add(line);
  return closed;
}

/** As `splitLines` counts. */
function lineCount(text: string): number {
  if (text === '') return 0;
  const mark = text.includes('\n') || !text.includes('\r') ? '\n' : '\r';
  let count = text.endsWith(mark) ? 0 : 1;
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) count += 1;
  return count;
}
