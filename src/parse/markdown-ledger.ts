/** What became of each line of a Markdown article. */
import type { Article, LedgerEntry, LineSpan, Omission } from '../core/records.js';
import type { FrontMatter } from './front-matter.js';
import { FIELD } from './front-matter-schema.js';
import type { MarkdownBody } from './markdown-body.js';

/** A pointer into the document, or the reason why a line is in no record. */
type Fate = { readonly field: string } | { readonly omitted: Omission };

/** Entries for lines 1 to `lines.length`. Without an article (a draft, a mistake) there is no `body` either. */
export function ledgerOf(
  lines: readonly string[],
  matter: FrontMatter,
  { article, body }: { readonly article: Article | null; readonly body: MarkdownBody | null },
): LedgerEntry[] {
  const blank = (index: number): boolean => (lines[index] ?? '').trim() === '';
  const rest: Omission = body === null ? 'other' : 'markup';
  const fates: Fate[] = lines.map((_, index) => {
    if (index < matter.lineCount) return { omitted: 'front-matter' };
    return { omitted: blank(index) ? 'blank' : rest };
  });
  const claim = ([from, to]: LineSpan, field: string): void => {
    for (let line = from; line <= to && line <= lines.length; line += 1) fates[line - 1] = { field };
  };
  if (article !== null && body !== null) {
    // A picture that cannot be shown is in no field.
    for (const [field, span] of keySpans(lines, matter)) if (field in article) claim(span, `/article/${field}`);
    if (body.heading) claim(body.heading.lines, '/article/headline');
    for (const [index, block] of body.blocks.entries()) claim(block.lines, `/article/body/${index}`);
  }
  return runs(fates);
}

/** The lines of each key: from its own to the last before the next key that is neither blank nor a comment. */
function keySpans(lines: readonly string[], matter: FrontMatter): [field: string, span: LineSpan][] {
  const idle = matter.idleLines.map((line) => [null, line] as const);
  const known = [...matter.keys].map(([key, { line }]) => [key, line] as const);
  const begins = [...known, ...idle].sort(([, a], [, b]) => a - b);
  return begins.flatMap(([key, from], index): [string, LineSpan][] => {
    const field = key === null ? null : FIELD[key];
    if (field === null) return [];
    let to = (begins[index + 1]?.[1] ?? matter.lineCount) - 1;
    while (to > from && /^(?:\s*|#.*)$/.test(lines[to - 1] ?? '')) to -= 1;
    return [[field, [from, to]]];
  });
}

/** Lines next to each other with one fate are one entry. */
function runs(fates: readonly Fate[]): LedgerEntry[] {
  const entries: LedgerEntry[] = [];
  let from = 1;
  for (const [index, fate] of fates.entries()) {
    const next = fates[index + 1];
    if (next !== undefined && isSame(fate, next)) continue;
    const lines: LineSpan = [from, index + 1];
    entries.push('field' in fate ? { lines, fields: [fate.field] } : { lines, omitted: fate.omitted });
    from = index + 2;
  }
  return entries;
}

function isSame(a: Fate, b: Fate): boolean {
  return 'field' in a ? 'field' in b && a.field === b.field : 'omitted' in b && a.omitted === b.omitted;
}
