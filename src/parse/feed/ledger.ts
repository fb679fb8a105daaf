/** The account of a feed's lines. */
import type { LineSpan, NewsItem } from '../../core/records.js';
import type { LedgerBook } from '../ledger.js';
import type { FieldSpan, ItemSpan } from './spans.js';

/** Lines of a source, by offset. */
export interface Lines {
  readonly count: number;
  /** First and last line of a span; of nothing, the first line. */
  spanOf(span: FieldSpan | null): LineSpan;
}

export function linesOf(source: string): Lines {
  const mark = source.includes('\n') || !source.includes('\r') ? '\n' : '\r';
  const starts = [0];
  for (let at = source.indexOf(mark); at !== -1 && at + 1 < source.length; at = source.indexOf(mark, at + 1))
    starts.push(at + 1);
  const lineAt = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
  return {
    count: source === '' ? 0 : starts.length,
    spanOf: (span) => (span === null ? [1, 1] : [lineAt(span.start), lineAt(Math.max(span.start, span.end - 1))]),
  };
}

const CONTENT = /^(?:content|content:encoded|content_html|content_text)$/;
const SUMMARY = /^(?:description|summary)$/;

/** Elements and keys, by the field of an item that they feed. */
const FIELDS: readonly (readonly [RegExp, keyof NewsItem])[] = [
  [/^title$/, 'headline'],
  [/^(?:pubdate|published|dc:date|date_published)$/, 'published'],
  [/^(?:link|url|guid)$/, 'url'],
  [/^(?:category|dc:subject|tags)$/, 'category'],
  [CONTENT, 'body'],
];

/** The element or key that the text of the entry stands in, if it has one. */
export function bodyOf({ fields }: ItemSpan): FieldSpan | null {
  return fields.find(({ name }) => CONTENT.test(name)) ?? fields.find(({ name }) => SUMMARY.test(name)) ?? null;
}

export function assignFields(ledger: LedgerBook, span: ItemSpan, lines: Lines, index: number, item: NewsItem): void {
  const body = bodyOf(span);
  const seen = new Set<string>();
  for (const field of span.fields) {
    const name = field === body ? 'body' : FIELDS.find(([pattern]) => pattern.test(field.name))?.[1];
    const own = lines.spanOf(field);
    const empty = name === undefined || item[name] === null || (name === 'body' && item.body.length === 0);
    // Of several categories the first counts.
    if (empty || (name === 'category' && seen.has(name))) ledger.omit(own, 'metadata');
    else ledger.assign(own, `/items/${index}/${name}`);
    if (name !== undefined) seen.add(name);
  }
  if (!seen.has('published') && item.published !== null) {
    const updated = span.fields.find(({ name }) => name === 'updated');
    if (updated) ledger.assign(lines.spanOf(updated), `/items/${index}/published`);
  }
}

export function omitRest(ledger: LedgerBook, source: string, lines: Lines): void {
  const mark = source.includes('\n') || !source.includes('\r') ? '\n' : '\r';
  const texts = source.split(mark);
  for (let i = 0; i < lines.count; i++) ledger.omit([i + 1, i + 1], texts[i]?.trim() === '' ? 'blank' : 'markup');
}
