/** A dump as text -> records and ledger. The whole flow of the parser, in one function. */
import { alone, type Steps } from '../core/in-step.js';
import type { ParsedDocument } from '../core/records.js';
import type { ParseContext, SourceFile } from '../core/types.js';
import { webAddress } from '../core/web-address.js';
import { assembleArticle } from './article/assemble.js';
import { findHeadline } from './article/headline/index.js';
import { type ArticleTimes, findTimes } from './article/times.js';
import { toBlocks } from './blocks.js';
import { dumpLines } from './dump-lines.js';
import { toItems } from './items/index.js';
import { blocksOfLive, findLive, readingOfLive } from './items/live.js';
import { blocksOf, findRuns } from './items/rows.js';
import { detectLanguage } from './language.js';
import { LedgerBook } from './ledger.js';
import { type Models, SHIPPED } from './models.js';
import { newestDay } from './newest-day.js';
import { omissionOf } from './omissions.js';
import { toPage } from './page.js';
import { articleMessages, itemMessages, languageMessages } from './problems.js';
import { type Reading, readPage, withResumed } from './reading.js';
import { findRelated } from './related.js';
import { Takings } from './takings.js';

/** Pure: the same text and context give the same document. Never throws, whatever the text. */
export function parseText(file: SourceFile, context: ParseContext, models: Models = SHIPPED): ParsedDocument {
  return alone(textSteps(file, context, models));
}

/** The same in steps, for dumps that are read together. */
export function* textSteps(file: SourceFile, context: ParseContext, models: Models = SHIPPED): Steps<ParsedDocument> {
  const { override } = context;
  const lines = dumpLines(file.text);
  yield;
  const blocks = toBlocks(lines);
  const language = override.lang ?? detectLanguage(blocks) ?? context.lang;
  yield;
  const page = toPage(blocks, language);
  yield;
  const read = readPage(page, language, models.chain);
  yield;
  const live = findLive(read);
  const first = live ? readingOfLive(read, live) : read;
  const ledger = new LedgerBook(lines.length);
  const takings = new Takings(blocks, ledger);

  const title = findHeadline(first, models.headline);
  yield;
  const headline = title?.block ?? null;
  const published = findTimes(first, headline, models.times);
  yield;
  const reading = live ? first : withResumed(first);
  const own = ownBlocks(reading, headline, published);
  const entries = live ? blocksOfLive(reading.page, live) : new Set<number>();
  for (const block of entries) own.add(block);
  const lists = findRuns(reading.page, reading.stamps, own, models.direction);
  const runs = live ? [live, ...lists] : lists;
  const captured = override.captured ?? file.captured ?? null;
  const anchors = {
    headline,
    title: title?.text ?? null,
    times: published,
    listed: live ? new Set([...blocksOf(runs), ...entries]) : blocksOf(runs),
    live,
    captured,
    byline: models.byline,
    section: models.section,
  };
  yield;
  const assembled = assembleArticle(reading, anchors, context, takings);
  yield;
  const times = {
    timeZone: override.timeZone ?? context.timeZone,
    captured,
    near: assembled?.article.published ?? newestDay(reading.page),
  };
  const { items, problems } = toItems(reading, runs, times, takings);
  yield;
  if (assembled) assembled.article.related = findRelated(reading, takings);

  for (const { number, text, omitted } of lines) if (text === '') ledger.omit([number, number], omitted ?? 'blank');
  for (let block = 0; block < blocks.length; block++)
    if (!takings.has(block)) takings.leaveOut(block, omissionOf(reading, block));

  const at = (block: number) => ({ path: file.path, line: blocks[block]?.from ?? 1, column: 1 });
  return {
    source: {
      path: file.path,
      url: webAddress(file.url ?? ''),
      sha256: file.sha256,
      bytes: file.bytes,
      lines: lines.length,
      format: file.format,
      encoding: file.encoding,
      lang: language,
      timeZone: times.timeZone,
      captured: times.captured,
    },
    article: assembled?.article ?? null,
    items,
    ledger: ledger.entries(),
    messages:
      lines.length === 0
        ? []
        : [
            ...languageMessages(override.lang, blocks, file.path),
            ...articleMessages(assembled, reading, override.kind, at),
            ...itemMessages(items, problems, override.kind, at),
          ],
  };
}

/** Blocks that are the article's for sure: no news line runs through them. */
export function ownBlocks(
  { roles }: Reading,
  headline: number | null,
  { published, updated }: ArticleTimes,
): Set<number> {
  const own = new Set<number>();
  roles.forEach((role, block) => {
    if (role === 'body') own.add(block);
  });
  for (const block of [headline, published?.block, updated?.block]) if (block != null) own.add(block);
  return own;
}
