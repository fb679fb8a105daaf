/** A picture → HTML. */
import type { PictureView } from '../core/pictures.js';
import { escapeHtml } from './escape.js';

export interface PictureOptions {
  /** How wide it is shown, as the attribute `sizes` says it. */
  readonly sizes?: string;
  /** In view when the page opens. */
  readonly eager?: boolean;
}

/** The column of an article's text. */
const TEXT_SIZES = '(min-width: 40rem) 36rem, 100vw';
/** What is higher than it is wide is shown narrower, so that it fits on a screen. */
const TALL_SIZES = '(min-width: 26rem) 24rem, 100vw';

/** `<picture>` with its formats and sizes; `href` makes a link to a file of the site. */
export function pictureHtml(
  { src, width, height, alt, sources }: PictureView,
  href: (path: string) => string,
  { sizes = TEXT_SIZES, eager = false }: PictureOptions = {},
): string {
  const formats = sources.map(({ type, files }) => {
    const set = files.map((file) => `${href(file.path)} ${file.width}w`).join(', ');
    return `<source type="${type}" srcset="${escapeHtml(set)}" sizes="${escapeHtml(sizes)}">`;
  });
  const when = eager ? 'fetchpriority="high"' : 'loading="lazy" decoding="async"';
  return `<picture>${formats.join('')}<img src="${escapeHtml(href(src))}" width="${width}" height="${height}" alt="${escapeHtml(alt)}" ${when}></picture>`;
}

/** `Nora Lindqvist` below a caption: what feeds and the text edition show has no colour to tell the two apart. */
const inBrackets = (credit: string) => (/^[([（]/.test(credit) ? credit : `(${credit})`);

/** With its caption and credit; as it is where it has none. */
export function figureHtml(view: PictureView, href: (path: string) => string, options: PictureOptions = {}): string {
  const { caption, credit } = view;
  const isTall = view.height > view.width;
  const words = [
    caption === null ? '' : `<span class="caption">${escapeHtml(caption)}</span>`,
    credit === null ? '' : `<span class="credit">${escapeHtml(caption === null ? credit : inBrackets(credit))}</span>`,
  ].filter((part) => part !== '');
  const below = words.length === 0 ? '' : `<figcaption>${words.join(' ')}</figcaption>`;
  const picture = pictureHtml(view, href, isTall ? { sizes: TALL_SIZES, ...options } : options);
  return `<figure class="picture${isTall ? ' tall' : ''}">${picture}${below}</figure>`;
}
