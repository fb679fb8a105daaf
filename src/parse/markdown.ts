/**
 * A Markdown article with front matter → ParsedDocument. What the file says of itself comes before the site's
 * `overrides`: it is nearer to the text.
 */
import { directionOf } from '../core/direction.js';
import { LARGEST_MARKDOWN } from '../core/limits.js';
import { message } from '../core/messages.js';
import type { Article, Direction, Message, ParsedDocument } from '../core/records.js';
import type { ParseContext, SourceFile } from '../core/types.js';
import { isPage, kindOf } from './article-kind.js';
import { type FrontMatter, NO_FRONT_MATTER, readFrontMatter } from './front-matter.js';
import type { FrontMatterFields } from './front-matter-schema.js';
import { keyLinesOf } from './key-lines.js';
import { type MarkdownBody, readBody } from './markdown-body.js';
import { excessIn, excessMessage } from './markdown-effort.js';
import { ledgerOf } from './markdown-ledger.js';
import { leadPicture } from './markdown-pictures.js';
import { withoutKeysOfNews } from './news-keys.js';
import { plainTime } from './plain-time.js';
import { dateInPath, headlineInPath, idleLanguage, isOfSection } from './said-by-path.js';
import { isWholePage } from './whole-page.js';

/**
 * Reads an article. Pure; never throws for what is in the file: `article` is null when there is an error in it, when
 * it is a draft, and when there is nothing in it.
 */
export function parseMarkdown(file: SourceFile, context: ParseContext): ParsedDocument {
  const lines = splitLines(file.text);
  // What Hugo says of a section is not ours to check.
  const written = isOfSection(file.path) ? NO_FRONT_MATTER : readFrontMatter(lines, file.path, context.ignoredKeys);
  const matter = isPage(file.path, written.fields, context) ? withoutKeysOfNews(written, file.path) : written;
  const { article, body, messages } = readArticle(file, context, lines, matter);
  return {
    source: {
      path: file.path,
      url: null,
      sha256: file.sha256,
      bytes: file.bytes,
      lines: lines.length,
      format: file.format,
      encoding: file.encoding,
      lang: article?.lang ?? context.override.lang ?? context.lang,
      timeZone: zoneOf(context),
      captured: context.override.captured ?? null,
    },
    article,
    items: [],
    ledger: ledgerOf(lines, matter, { article, body }),
    messages: [...matter.messages, ...messages],
  };
}

interface Outcome {
  readonly article: Article | null;
  /** Null when there is no article. */
  readonly body: MarkdownBody | null;
  readonly messages: readonly Message[];
}

function readArticle(file: SourceFile, context: ParseContext, lines: readonly string[], matter: FrontMatter): Outcome {
  const none = (...messages: Message[]): Outcome => ({ article: null, body: null, messages });
  const { path } = file;
  const { fields, lineCount } = matter;
  if (fields === null || file.text.trim() === '') return none();
  const held = heldBack(path, fields, matter);
  if (held !== null) return none(held);
  if (file.bytes > LARGEST_MARKDOWN) {
    const limit = `${LARGEST_MARKDOWN / 1024 / 1024} MiB`;
    return none(message('markdown:too-large', `A file of more than ${limit} is not read as Markdown`, { path }));
  }
  const whole = lineCount === 0 && isWholePage(lines) ? [wholePage(path)] : [];
  const given = fields.headline ?? fields.title ?? null;
  const source = lines.slice(lineCount).join('\n');
  const excess = excessIn(source);
  if (excess !== null) return none(excessMessage(excess, lineCount, path));
  const body = readNested(source, lineCount + 1, given, path);
  if (body === null)
    return none(message('markdown:too-deep', 'Lists, quotes or HTML lie too deep in each other', { path }));
  const written = given ?? context.override.headline ?? body.heading?.text ?? null;
  if (written === null && body.blocks.length === 0 && body.pictures.length === 0)
    return none(...whole, message('read:empty', 'There is no text below its front matter', { path }));
  const headline = written ?? headlineInPath(path);
  if (headline === null) {
    const what = isPage(path, fields, context) ? 'page' : 'article';
    return none(...whole, message('markdown:no-headline', `The ${what} has no headline`, { path, line: 1 }));
  }
  const { image, messages } = leadPicture(fields.image, matter.keys.get('image')?.line ?? 1, path);
  return {
    article: {
      ...articleOf(path, fields, context, headline, body, lines),
      ...keyLinesOf(matter),
      ...(image === null ? {} : { image }),
      ...(body.pictures.length === 0 ? {} : { pictures: [...body.pictures] }),
      ...(body.links.length === 0 ? {} : { links: [...body.links] }),
      ...(body.anchors.length === 0 ? {} : { anchors: [...body.anchors] }),
    },
    body,
    messages: [...whole, ...idleLanguage(path, fields, context), ...messages, ...body.messages],
  };
}

function wholePage(path: string): Message {
  return message('markdown:whole-page', 'Many lines are a link and nothing else: menus are published as text', {
    path,
  });
}

/** Why the article is not published; null where it is. Hugo and Jekyll say some of it by names of files and folders. */
function heldBack(path: string, { draft }: FrontMatterFields, { keys }: FrontMatter): Message | null {
  if (draft === true) {
    return message('markdown:draft', 'Not published: it is a draft', { path, line: keys.get('draft')?.line ?? 1 });
  }
  if (draft === undefined && /(?:^|\/)_drafts\//.test(path)) {
    return message('markdown:draft', 'Not published: it lies in _drafts/', { path }, 'Move it out of `_drafts/`.');
  }
  return isOfSection(path)
    ? message(
        'markdown:section-page',
        `Not published: \`${path.slice(path.lastIndexOf('/') + 1)}\` is a page of a section`,
        { path },
      )
    : null;
}

function readNested(source: string, firstLine: number, headline: string | null, path: string): MarkdownBody | null {
  try {
    return readBody(source, firstLine, headline, path);
  } catch (error) {
    // The stack ends at some thousands of quotes in quotes.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function articleOf(
  path: string,
  fields: FrontMatterFields,
  context: ParseContext,
  headline: string,
  body: MarkdownBody,
  lines: readonly string[],
): Article {
  const { override } = context;
  const time = (text: string | undefined): string | null =>
    text === undefined ? null : plainTime(text, zoneOf(context));
  const lang = fields.lang ?? override.lang ?? context.lang;
  const translationKey = fields.translationKey ?? override.translationKey;
  const lead = fields.lead ?? override.lead;
  return {
    headline,
    dek: fields.dek ?? fields.description ?? null,
    section: fields.section ?? override.section ?? null,
    published: time(fields.published ?? fields.date) ?? dateInPath(path),
    updated: time(fields.updated),
    ...kindOf(path, fields, context),
    authors: list(fields.authors ?? fields.author ?? override.authors),
    affiliations: fields.affiliations ?? [],
    publisher: fields.publisher ?? null,
    dateline: fields.dateline ?? null,
    labels: [...new Set(fields.labels ?? [])],
    tags: list(fields.tags ?? override.tags),
    lang,
    dir: lang === null ? firstStrong(headline) : directionOf(lang),
    body: [...body.blocks],
    related: [],
    lines: [1, Math.max(1, lines.findLastIndex((line) => line.trim() !== '') + 1)],
    confidence: 1,
    markdown: body.markdown,
    slug: fields.slug ?? override.slug ?? null,
    aliases: list(fields.aliases ?? override.aliases),
    ...(translationKey === undefined ? {} : { translationKey }),
    ...(lead === undefined ? {} : { lead }),
  };
}

function zoneOf({ override, timeZone }: ParseContext): string {
  return override.timeZone ?? timeZone;
}

/** One or many, each once. */
function list(given: string | readonly string[] | undefined): string[] {
  if (given === undefined) return [];
  return typeof given === 'string' ? [given] : [...new Set(given)];
}

/** As HTML's `dir=auto`: the direction of the first letter that has one. */
function firstStrong(text: string): Direction {
  const letter = /\p{L}/u.exec(text)?.[0] ?? '';
  return /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Adlm}]/u.test(letter) ? 'rtl' : 'ltr';
}

/** A final line break begins no further line. Breaks as CommonMark has them, since its positions are counted so. */
function splitLines(text: string): string[] {
  // By one character it takes a fifth of the time.
  const lines = text.split(text.includes('\r') ? /\r\n|\n|\r/ : '\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}
