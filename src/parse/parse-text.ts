/** A dump as text -> records and ledger. The whole flow of the parser, in one function. */
import { message } from '../core/messages.js';
import type { Message, ParsedDocument } from '../core/records.js';
import type { ParseContext, SourceFile } from '../core/types.js';
import { assembleArticle } from './article/assemble.js';
import { findHeadline } from './article/headline.js';
import { toBlocks } from './blocks.js';
import { toItems } from './items/index.js';
import { findRuns } from './items/rows.js';
import { findStamps } from './items/stamps.js';
import { detectLanguage } from './language.js';
import { LedgerBook } from './ledger.js';
import { splitLines } from './lines.js';
import { type Models, SHIPPED } from './models.js';
import { omissionOf } from './omissions.js';
import { toPage } from './page.js';
import { readPage } from './reading.js';
import { findRelated } from './related.js';

/** Below this the parser says that it is in doubt. */
const DOUBTFUL = 0.6;

/** Pure: the same text and context give the same document. Never throws on any text. */
export function parseText(file: SourceFile, context: ParseContext, models: Models = SHIPPED): ParsedDocument {
  const lines = splitLines(file.text);
  const blocks = toBlocks(lines);
  const language = context.override.lang ?? detectLanguage(blocks) ?? context.lang;
  const reading = readPage(toPage(blocks, language), language, models.chain);
  const { page } = reading;
  const timeZone = context.override.timeZone ?? context.timeZone;
  const captured = context.override.captured ?? null;
  const ledger = new LedgerBook(lines.length);
  const messages: Message[] = [];

  const headline = findHeadline(reading, models.headline);
  const assembled = assembleArticle(reading, headline?.block ?? null, context, language, ledger, models);
  const runs = findRuns(page, findStamps(page), assembled?.blocks ?? new Set());
  const dated = toItems(page, runs, {
    path: file.path,
    timeZone,
    captured,
    articleDate: assembled?.article.published ?? null,
    lang: language,
    orderCertain: page.orderCertain,
  });
  messages.push(...dated.messages);

  const taken = new Set(assembled?.blocks);
  const mark = (block: number, field: string) => {
    const { from, to } = page.blocks[block] as (typeof blocks)[number];
    ledger.assign([from, to], field);
    taken.add(block);
  };
  dated.rows.forEach(({ row, item }, i) => {
    mark(row.headline, `/items/${i}/headline`);
    mark(row.stamp.block, `/items/${i}/published`);
    mark(row.stamp.last, `/items/${i}/published`);
    const kicker = row.others.find((block) => page.blocks[block]?.text === item.category);
    if (kicker !== undefined) mark(kicker, `/items/${i}/category`);
    for (const double of row.doubles) {
      if (taken.has(double)) continue;
      const { from, to } = page.blocks[double] as (typeof blocks)[number];
      ledger.omit([from, to], 'duplicate-headline');
      taken.add(double);
    }
  });
  for (const run of runs) {
    for (const day of run.days)
      mark(day.block, `/items/${dated.rows.findIndex(({ row }) => row.stamp.block > day.block)}/published`);
    const first = Math.min(...run.rows.map((row) => Math.min(row.headline, row.stamp.block, ...row.doubles)));
    const heading = page.facts[first - 1];
    if (heading && !taken.has(first - 1) && heading.words <= 4) {
      const { from, to } = page.blocks[first - 1] as (typeof blocks)[number];
      ledger.omit([from, to], 'section-heading');
      taken.add(first - 1);
    }
  }
  if (assembled) assembled.article.related = findRelated(reading, taken, ledger);

  for (const line of lines) if (line.text === '') ledger.omit([line.number, line.number], 'blank');
  blocks.forEach(({ from, to }, block) => ledger.omit([from, to], omissionOf(reading, block)));

  for (const { block, text, problem } of assembled?.dateProblems ?? []) {
    const rule =
      problem === 'impossible'
        ? 'date:impossible'
        : problem === 'relative'
          ? 'date:relative'
          : problem === 'ambiguous'
            ? 'date:ambiguous'
            : 'date:no-day';
    const why =
      problem === 'impossible'
        ? 'There is no such date as'
        : problem === 'relative'
          ? 'The capture time is not known, so this cannot be counted from it:'
          : problem === 'ambiguous'
            ? 'Day first or month first?'
            : 'The day is incomplete:';
    if (problem !== 'ambiguous' || !page.orderCertain)
      messages.push(message(rule, `${why} "${text}"`, { path: file.path, line: blocks[block]?.from ?? 1, column: 1 }));
  }
  if (lines.length > 0 && !assembled)
    messages.push(
      message('dump:no-article', 'No article was found in the dump', { path: file.path, line: 1, column: 1 }),
    );
  if (lines.length > 0 && dated.rows.length === 0)
    messages.push(message('dump:no-items', 'No news line was found in the dump', { path: file.path }));
  if (assembled && assembled.article.confidence < DOUBTFUL) {
    messages.push(
      message(
        'dump:doubtful',
        `It is doubtful where the article begins and ends (confidence ${assembled.article.confidence})`,
        { path: file.path, line: assembled.article.lines[0], column: 1 },
      ),
    );
  }
  return {
    source: {
      path: file.path,
      sha256: file.sha256,
      bytes: file.bytes,
      lines: lines.length,
      format: file.format,
      encoding: file.encoding,
      lang: language,
      timeZone,
      captured,
    },
    article: assembled?.article ?? null,
    items: dated.rows.map(({ item }) => item),
    ledger: ledger.entries(),
    messages,
  };
}
