/**
 * Captures of one page, at one address, whose headline was changed: a correction. All are put under the headline of the
 * newest, so that they are merged with it. What an address held one day and another text the next (`/`, `/live`) stays
 * apart: most words of both texts must be the same.
 */

import { type Article, PAGE } from '../core/records.js';
import { isAlike, sketchOf } from '../core/sketch.js';
import { shortHash } from '../core/slug.js';
import type { LightArticle } from '../core/texts.js';
import { wordsOf } from '../core/texts.js';
import { headlineKey } from './headline-key.js';
import { comparePreferred, type Preferred } from './preference.js';
import type { SightedDocument } from './sighted.js';

/** Plain data. */
export interface Capture extends Omit<Preferred, 'written'> {
  /** Stands for the address. */
  readonly page: string;
  readonly headline: string;
  readonly sketch: readonly number[];
}

/** Path of a document → the headline that its article is put under, where that is not its own. */
export type Renamed = ReadonlyMap<string, string>;

/** Is it what one source says, however like another? So is Markdown, which a person wrote, and what is no news. */
export function isAlone({ markdown, kind }: Pick<Article, 'markdown' | 'kind'>): boolean {
  return markdown !== null || kind === PAGE;
}

/** Null for what has no address, no article, or one that is never merged. */
export function captureOf({ source, article }: Pick<SightedDocument, 'source' | 'article'>): Capture | null {
  if (article === null || isAlone(article) || source.url === null) return null;
  return {
    page: shortHash(source.url.replace(/#.*$/s, ''), 20),
    ref: { path: source.path, lines: article.lines },
    headline: article.headline,
    updated: article.updated,
    captured: source.captured,
    length: wordsOf(article).length,
    sketch: sketchOfOpening(article),
  };
}

/** Characters from the start that are compared: what an article has at hand whose text lies elsewhere. */
const OPENING = 2000;

function sketchOfOpening({ body }: LightArticle): readonly number[] {
  const paragraphs = body.filter(({ type, text }) => type === 'paragraph' && text.trim() !== '');
  return sketchOf(
    paragraphs
      .map(({ text }) => text)
      .join('\n')
      .slice(0, OPENING),
  );
}

/** `captures`: all of one page, in any order. */
export function renamedIn(captures: readonly Capture[], timeZone: string): Map<string, string> {
  const renamed = new Map<string, string>();
  const first = captures[0]?.headline;
  if (captures.every(({ headline }) => headline === first)) return renamed;
  const preferred = (capture: Capture): Preferred => ({ ...capture, written: false });
  let rest = [...captures].sort((left, right) => comparePreferred(preferred(left), preferred(right), timeZone));
  for (let newest = rest.shift(); newest !== undefined; newest = rest.shift()) {
    const { headline, sketch } = newest;
    const key = headlineKey(headline);
    const same = new Set(rest.filter((other) => isAlike(sketch, other.sketch)));
    for (const { ref, headline: own } of same) if (headlineKey(own) !== key) renamed.set(ref.path, headline);
    rest = rest.filter((other) => !same.has(other));
  }
  return renamed;
}

/** As `renamedIn`, of many pages. */
export function renamedAmong(captures: Iterable<Capture>, timeZone: string): Map<string, string> {
  const pages = new Map<string, Capture[]>();
  for (const capture of captures) {
    const known = pages.get(capture.page);
    if (known === undefined) pages.set(capture.page, [capture]);
    else known.push(capture);
  }
  return new Map([...pages.values()].flatMap((each) => [...renamedIn(each, timeZone)]));
}
