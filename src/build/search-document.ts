/** A story as Pagefind reads it: a page of HTML with nothing on it but what is to be found, and what results show. */
import type { SearchRecord } from '../core/search.js';
import { escapeHtml } from '../render/escape.js';

/** `text`: its blocks; `lang`: the language of the index. */
export function searchDocument(record: SearchRecord, text: readonly { text: string }[], lang: string): string {
  const { headline, dek, authors, section, published, year, updates } = record;
  // The names stand last: an excerpt is of what comes before.
  const paragraphs = [dek, ...text.map((block) => block.text)].filter((each) => each !== null);
  return [
    `<!doctype html><html lang="${escapeHtml(lang)}"><body>`,
    // Searched as metadata, which counts for more; a result shows it above the excerpt, and need not do so twice.
    `<h1 data-pagefind-meta="title" data-pagefind-ignore>${escapeHtml(headline)}</h1>`,
    value('meta', 'published', published),
    value('meta', 'section', section?.name ?? null),
    value('filter', 'section', section?.slug ?? null),
    value('filter', 'year', year),
    ...paragraphs.map(paragraph),
    ...updates.flatMap((update) => [
      `<h2>${escapeHtml(update.headline)}</h2>`,
      ...update.blocks.map((block) => paragraph(block.text)),
    ]),
    ...authors.map(paragraph),
    '</body></html>',
  ].join('\n');
}

function paragraph(text: string): string {
  return `<p>${escapeHtml(text)}</p>`;
}

/** By an attribute of its own: in Pagefind's short form a comma begins the next value. */
function value(kind: 'meta' | 'filter', name: string, text: string | null): string {
  return text === null ? '' : `<i data-pagefind-${kind}="${name}[data-value]" data-value="${escapeHtml(text)}"></i>`;
}
