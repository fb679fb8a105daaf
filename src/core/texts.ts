/**
 * The texts of articles apart from the articles: a site of 100,000 stories plans its pages from what lists need, and
 * a text is at hand only while its own page is rendered.
 */
import { sha256 } from './hash.js';
import type { Article, BodyBlock } from './records.js';
import type { ArticleContent, TextPlace } from './text-content.js';

/** A text by itself: of Markdown the source, of all else the body. */
export interface Text extends Pick<Article, 'body' | 'markdown'> {
  /** Of Markdown the tree, as `treeText` gives it: the parser reads it once, not again for each page and feed. */
  readonly tree?: string;
}

/** As it is kept. */
export interface KeptText extends Text {
  /** That of its place. */
  readonly hash: string;
}

/**
 * An article whose text may lie elsewhere: then `body` is only as much of its start as summaries need, and `markdown`
 * says by not being null that it was written in Markdown.
 */
export interface LightArticle extends Article {
  readonly stored?: { readonly place: TextPlace; readonly words: Words };
}

/** What is compared of two texts. */
export interface Words {
  readonly hash: string;
  readonly length: number;
}

/** More than any summary or excerpt shows. */
const OPENING = 2000;

/** Takes the text out of an article; `treeText` is asked for the tree of Markdown. */
export function lighten(
  article: Article,
  path: string,
  index: number,
  treeText: (markdown: string) => string | null,
): { article: LightArticle; text: KeptText } {
  const { body, markdown } = article;
  const tree = markdown === null ? null : treeText(markdown);
  const hash = sha256(markdown ?? JSON.stringify(body));
  return {
    article: {
      ...article,
      body: opening(body),
      markdown: markdown === null ? null : '',
      stored: { place: { path, index, hash }, words: wordsOf(article) },
    },
    text: { hash, body: markdown === null ? body : [], markdown, ...(tree === null ? {} : { tree }) },
  };
}

/** Paragraphs from the start. */
function opening(body: readonly BodyBlock[]): BodyBlock[] {
  const blocks: BodyBlock[] = [];
  let length = 0;
  for (const block of body) {
    if (block.type !== 'paragraph' || block.text.trim() === '') continue;
    // `shorten` looks at four times what it shows, and at one more.
    blocks.push({ ...block, text: block.text.slice(0, 4 * OPENING + 1) });
    length += block.text.length;
    if (length >= OPENING) break;
  }
  return blocks;
}

export function wordsOf({ body, stored }: LightArticle): Words {
  if (stored !== undefined) return stored.words;
  const text = body.map((block) => block.text).join('\n');
  return { hash: sha256(text), length: text.length };
}

/** The text as a page has it; `dek`: what stands above it already. */
export function contentOf(article: LightArticle, dek: string | null): ArticleContent {
  return article.stored === undefined ? contentFrom(article, dek) : { stored: article.stored.place, dek };
}

export function contentFrom({ body, markdown, tree }: Text, dek: string | null): ArticleContent {
  if (markdown === null) return { blocks: withoutDek(body, dek) };
  return tree === undefined ? { markdown } : { markdown, tree };
}

/** The body without the block that is the dek. */
function withoutDek(body: readonly BodyBlock[], dek: string | null): readonly BodyBlock[] {
  const first = dek === null ? -1 : body.findIndex((block) => block.text === dek);
  return first === -1 ? body : body.toSpliced(first, 1);
}
