// @ts-check
/** Saved pages of an article and of something that is hostile. */
import { HEADLINE, PARAGRAPH, PARAGRAPHS, readPage } from './article.js';

/** Milliseconds: a page is read in more ways than a dump. */
const NOTICEABLE = 500;

const HEAD = `<!doctype html><html lang="en"><head><title>${HEADLINE}</title>`;
const TOP = `<h1>${HEADLINE}</h1><p class="byline">By Anna Muster</p><time datetime="2024-05-03T10:00Z">3 May 2024</time>`;
const BODY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');

/** Where in a page it stands. @type {Readonly<Record<string, (html: string) => string>>} */
const PLACES = {
  head: (html) => `${HEAD}${html}</head><body><article>${TOP}${BODY}</article></body></html>`,
  above: (html) => `${HEAD}</head><body><div>${html}</div><article>${TOP}${BODY}</article></body></html>`,
  within: (html) => `${HEAD}</head><body><article>${TOP}${BODY}${html}<p>${PARAGRAPH}</p></article></body></html>`,
  below: (html) => `${HEAD}</head><body><article>${TOP}${BODY}</article><div>${html}</div></body></html>`,
  alone: (html) => `${HEAD}</head><body>${html}</body></html>`,
};
const OF_BODY = ['above', 'within', 'below', 'alone'];

/**
 * Pages with it in the head, or in so many of the places of the body, from the one on that `turn` says.
 *
 * @param {string} name
 * @param {number | 'head'} turn
 * @param {number} size
 * @param {(size: number) => string} html
 * @param {number} count
 * @returns {Generator<import('./growth.js').Case>}
 */
export function* pages(name, turn, size, html, count = 2) {
  const next = (/** @type {number} */ i) => OF_BODY[i % OF_BODY.length] ?? '';
  const places = turn === 'head' ? [turn] : Array.from({ length: count }, (_, i) => next(turn + i));
  for (const place of places)
    yield {
      name: `page, ${place}: ${name}`,
      size,
      noticeable: NOTICEABLE,
      make: (many) => PLACES[place]?.(html(many)) ?? '',
      read: readPage,
    };
}
