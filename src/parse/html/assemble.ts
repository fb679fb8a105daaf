/** The article of a saved page as a record: what the page says of itself, what it shows, and its text. */
import { directionOf } from '../../core/direction.js';
import type { Article, ArticleKind } from '../../core/records.js';
import type { ParseContext } from '../../core/types.js';
import { asideOf } from '../article/aside.js';
import { datelineOf, publisherNamed } from '../article/attribution.js';
import { isButton } from '../article/button.js';
import { type DateProblem, type Head, readHead } from '../article/head.js';
import { kindOf } from '../article/kind.js';
import { takeLabels } from '../article/labels.js';
import type { ArticleTimes as TextTimes } from '../article/times.js';
import type { Run } from '../items/row.js';
import type { RankWeights } from '../rank/ranker.js';
import type { Reading } from '../reading.js';
import type { Takings } from '../takings.js';
import { formerPath, isAddressOf } from './address.js';
import { chooseAuthors } from './authors.js';
import { toBody } from './body.js';
import { findDek } from './dek.js';
import type { Headline } from './headline.js';
import type { HtmlPage } from './html-page.js';
import type { UsedClaim } from './ledger.js';
import { isMenu } from './links.js';
import { markedSection } from './marked-section.js';
import type { PageClaims } from './metadata/claims.js';
import { withoutApart } from './set-apart.js';
import { articleTimes } from './times.js';

export interface HtmlAnchors {
  readonly headline: Headline | null;
  readonly times: TextTimes;
  /** Lines of news-line items. */
  readonly listed: ReadonlySet<number>;
  /** The entries of a live blog, whose texts are theirs and not the article's. */
  readonly live: Run | null;
  /** ISO 8601: when the page was captured, if known. */
  readonly captured: string | null;
  /** Address of the page, if it is known. */
  readonly url: string | null;
  readonly byline: RankWeights;
  readonly section: RankWeights;
}

export interface Assembled {
  readonly article: Article;
  readonly problems: readonly DateProblem[];
  /** Claims that went into the record, each with its field. */
  readonly used: readonly UsedClaim[];
}

/** Null when the page has no article. */
export function assembleArticle(
  page: HtmlPage,
  reading: Reading,
  { headline, times, listed, live, captured, url, byline, section: sectionWeights }: HtmlAnchors,
  claims: PageClaims,
  context: ParseContext,
  takings: Takings,
): Assembled | null {
  const { roles, body: bodySpan, language } = reading;
  if (bodySpan[1] < bodySpan[0]) return null;
  const { override } = context;
  const line = headline?.line ?? null;
  if (line !== null) takings.take(line, '/article/headline');
  const shown = readHead(
    reading,
    {
      headline: line,
      times,
      listed,
      captured,
      byline,
      section: sectionWeights,
      menus: page.lines.flatMap((at) => (isMenu(at) ? at.text : [])),
    },
    context,
    takings,
  );
  const dek = findDek(page, reading, line, claims, takings);
  const firstEntry = live?.rows[0]?.stamp.block ?? Number.POSITIVE_INFINITY;
  const isText = (i: number) =>
    !isHeadLine(page, takings, i) &&
    asideOf(reading, i) === null &&
    !isButton(reading, i) &&
    !isAddressOf(url, page.blocks[i]?.text ?? '');
  const inBody = roles.flatMap((role, i) => ((role === 'body' && i < firstEntry && isText(i)) || i === dek ? [i] : []));
  const authors =
    override.authors ?? chooseAuthors(page, claims, shown.authors, { from: line ?? bodySpan[0], to: bodySpan[1] });
  const parts = toBody(page, withoutApart(page, reading, inBody, authors), dek);
  parts.forEach((part, i) => {
    for (const at of part.from) takings.take(at, `/article/body/${i}`);
  });
  if (dek !== null) takings.take(dek, '/article/dek');
  const body = parts.map(({ block }) => block);

  const timeZone = override.timeZone ?? context.timeZone;
  const shownTimes = { ...shown, line: times.published?.block ?? null };
  // The line that a live blog's first entry begins with is its time.
  const textStart = live === null ? bodySpan[0] : bodySpan[0] - 1;
  const told = articleTimes(page, claims, shownTimes, [textStart, bodySpan[1]], { timeZone, hints: page.hints });
  const title = takeLabels(headline?.text ?? openingOf(body[0]?.text ?? ''));
  const marked = claims.section === null ? markedSection(page, claims, line ?? bodySpan[0], bodySpan[1]) : null;
  const section = override.section ?? claims.section ?? marked?.name ?? shown.section;
  // Below the text what is taken would end the search for related stories.
  if (marked !== null && marked.line < bodySpan[0] && !takings.has(marked.line))
    takings.take(marked.line, '/article/section');
  const lastOf = body.findLast(({ type }) => type === 'paragraph');
  return {
    problems: told.published === null || told.claim === null ? shown.problems : [],
    used: usedClaims({ published: told.claim, section, authors }, claims),
    article: {
      headline: override.headline ?? title.headline,
      dek: dek === null ? null : (page.blocks[dek]?.text ?? null),
      section,
      published: told.published,
      updated: told.updated,
      ...kind(claims, context, shown, title, { section, liveEntries: live?.rows.length ?? 0 }),
      authors: [...authors],
      affiliations: [...shown.affiliations],
      publisher: claims.publisher ?? publisherNamed(lastOf?.text ?? ''),
      dateline: datelineOf(body.find(({ type }) => type === 'paragraph')?.text ?? '', page.hints),
      labels: title.labels,
      tags: [...(override.tags ?? claims.tags)],
      lang: language,
      dir: directionOf(language ?? ''),
      body,
      related: [],
      lines: takings.span(),
      confidence: confidenceOf(reading, live?.rows.flatMap(({ body = [] }) => body) ?? inBody),
      markdown: null,
      slug: override.slug ?? null,
      aliases: [...(override.aliases ?? []), ...(override.formerPaths === true ? formerPath(url) : [])],
      ...(override.translationKey === undefined ? {} : { translationKey: override.translationKey }),
      ...(override.lead === undefined ? {} : { lead: override.lead }),
    },
  };
}

/** A date, a name or an office that the model took for text: it is in a field already. */
function isHeadLine(page: HtmlPage, takings: Takings, line: number): boolean {
  return takings.has(line) && !page.prose[line] && (page.facts[line]?.words ?? 0) < HEAD_WORDS;
}

const HEAD_WORDS = 25;

/** schema.org's kinds of news article (https://schema.org/NewsArticle, "more specific types"). */
const KINDS: Readonly<Record<string, ArticleKind>> = {
  OpinionNewsArticle: 'opinion',
  AnalysisNewsArticle: 'analysis',
  ReviewNewsArticle: 'review',
  Review: 'review',
  LiveBlogPosting: 'live',
};

function kind(
  { type }: PageClaims,
  { override }: ParseContext,
  { affiliations }: Head,
  title: ReturnType<typeof takeLabels>,
  { section, liveEntries }: { section: string | null; liveEntries: number },
): Pick<Article, 'kind' | 'kindReason'> {
  if (override.kind) return { kind: override.kind, kindReason: 'Set under `overrides` in content/site.yaml.' };
  const named = type === null ? undefined : KINDS[type];
  if (named) return { kind: named, kindReason: `The page's linked data calls it ${type}.` };
  const found = kindOf({ section, ...title, affiliations, liveEntries });
  return { kind: found.kind, kindReason: found.reason };
}

function usedClaims(
  { published, section, authors }: { published: string | null; section: string | null; authors: readonly string[] },
  claims: PageClaims,
): UsedClaim[] {
  const used: UsedClaim[] = [];
  if (published !== null) used.push(['/article/published', published]);
  if (section !== null && section === claims.section) used.push(['/article/section', section]);
  if (claims.publisher !== null) used.push(['/article/publisher', claims.publisher]);
  // `By A. Name and B. Name` is one claim.
  for (const claim of claims.authors[0]?.names ?? [])
    if (authors.some((name) => claim.includes(name))) used.push(['/article/authors', claim]);
  return used;
}

/** An article without a headline is named by its opening words. */
function openingOf(text: string): string {
  if (text.length <= 90) return text;
  const cut = text.lastIndexOf(' ', 90);
  return `${text.slice(0, cut > 40 ? cut : 90)}…`;
}

function confidenceOf({ certainty }: Reading, lines: readonly number[]): number {
  const sum = lines.reduce((total, line) => total + (certainty[line] as number), 0);
  return Math.round((sum / Math.max(1, lines.length)) * 100) / 100;
}
