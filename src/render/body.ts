/** An article's body → HTML. */
import type { BlockContent, Root } from 'mdast';
import type { PictureView } from '../core/pictures.js';
import type { BodyBlock } from '../core/records.js';
import type { ArticleContent, TextLinks, TextPictures } from '../core/text-content.js';
import { placeIds } from './heading-ids.js';
import { type BodyWords, htmlStage } from './html.js';
import { parseMarkdown } from './markdown.js';
import { figureHtml, pictureHtml } from './picture.js';
import { plainHtml } from './plain-html.js';
import { linkPlacer } from './text-links.js';

export interface BodyOptions {
  /** Those of the site's own. */
  readonly pictures?: TextPictures | undefined;
  /** To sources. */
  readonly links?: TextLinks | undefined;
  /** Has the text a page to itself, so that its headings can have ids? */
  readonly ids?: boolean;
}

/** HTML of `content`; `link` is given each relative link (`/about.html` counts from the site's root) and changes it. */
export type RenderBody = (content: ArticleContent, link: (url: string) => string, options?: BodyOptions) => string;

export function bodyRenderer(words: BodyWords): RenderBody {
  const stage = htmlStage(words);
  return (content, link, { pictures = {}, links = {}, ids = false } = {}) => {
    const placeLink = linkPlacer(links, link);
    const urls = Object.keys(pictures);
    const toHtml = (tree: Root): string => {
      placeIds(tree, ids);
      return plainHtml(tree) ?? stage(tree, { link: placeLink, pictures: urls, ids });
    };
    if ('blocks' in content) return toHtml(treeOf(content.blocks));
    if ('stored' in content) throw new Error(`The text of ${content.stored.path} was not fetched`);
    const html = toHtml(parseMarkdown(content, placeLink, urls));
    return urls.length === 0 ? html : withPictures(html, Object.values(pictures), (path) => link(`/${path}`));
  };
}

/** A picture's place, as the parser leaves it and the HTML stage writes it. */
const PLACE = /<img loading="lazy" decoding="async" src="#picture-(\d+)" alt="">/g;

/** One that stands alone, or with others, in its paragraph. */
const PARAGRAPH = /<p>((?:\s*<img loading="lazy" decoding="async" src="#picture-\d+" alt="">)+)\s*<\/p>/g;

/** Puts the pictures in their places: text has no `<` in this HTML, so nothing else looks like a place. */
function withPictures(html: string, views: readonly PictureView[], href: (path: string) => string): string {
  const at = (make: typeof pictureHtml) => (whole: string, index: string) => {
    const view = views[Number(index)];
    return view === undefined ? whole : make(view, href);
  };
  return html
    .replace(PARAGRAPH, (_, places: string) => places.replace(PLACE, at(figureHtml)))
    .replace(PLACE, at(pictureHtml));
}

/** Blocks as mdast: their text is text, whatever Markdown would make of it. */
function treeOf(blocks: readonly BodyBlock[]): Root {
  const shown = blocks.filter(({ type, text }) => type === 'rule' || text.trim() !== '');
  const levels = shown.map(({ type, level }) => (type === 'heading' ? (level ?? 2) : 6));
  // The page's headline is its h1, so the highest heading of the text is an h2.
  const shift = 2 - Math.min(6, ...levels);
  return { type: 'root', children: shown.map((block) => node(block, shift)) };
}

function node({ type, text, level, ordered }: BodyBlock, shift: number): BlockContent {
  switch (type) {
    case 'heading':
      return { type: 'heading', depth: depth((level ?? 2) + shift), children: [{ type: 'text', value: text }] };
    case 'quote':
      return { type: 'blockquote', children: [paragraph(text)] };
    case 'list':
      return {
        type: 'list',
        ordered: ordered ?? false,
        spread: false,
        children: text
          .split('\n')
          .filter((item) => item.trim() !== '')
          .map((item) => ({ type: 'listItem', spread: false, children: [paragraph(item)] })),
      };
    case 'code':
      return { type: 'code', value: text };
    case 'rule':
      return { type: 'thematicBreak' };
    // A paragraph; and a dump has no pictures and no cells, only their text.
    default:
      return paragraph(text);
  }
}

function paragraph(text: string): BlockContent & { type: 'paragraph' } {
  return { type: 'paragraph', children: [{ type: 'text', value: text }] };
}

function depth(level: number): 2 | 3 | 4 | 5 | 6 {
  return Math.min(6, Math.max(2, level)) as 2;
}
