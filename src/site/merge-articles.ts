/**
 * Articles that several sources hold. Under one headline
 * - equal times are one article; so are a day without a clock and a time of that day;
 * - equal texts within less than a day are one, since a time may be counted from the capture ("2 hours ago");
 * - an article without a date is one with another only if their texts are equal;
 * - captures of one page whose texts have most words in common are one, whatever their times: see captures.ts.
 * Of versions that differ the newest is taken, and a Markdown file, which a person wrote, before a dump. Markdown
 * files are never merged with each other: each is a page. A page that is no news is merged with nothing.
 */
import { compareZoned, inZone, type ZonedTime } from '../core/date.js';
import { message } from '../core/messages.js';
import type { SourceRef } from '../core/pages.js';
import { type Article, type Message, PAGE, type ParsedDocument, type Source } from '../core/records.js';
import { isAlike } from '../core/sketch.js';
import { type Words, wordsOf } from '../core/texts.js';
import { type Capture, captureOf, isAlone } from './captures.js';
import { headlineKey } from './headline-key.js';
import { wantedPath } from './permalinks.js';
import { comparePreferred, type Preferred } from './preference.js';
import { compareSources, sortSources } from './sources.js';

export interface MergedArticle {
  readonly article: Article;
  /** The first is the one that the text comes from. */
  readonly sources: readonly SourceRef[];
  readonly time: ZonedTime | null;
  /** What tells it from every other article, and stays when one is added. */
  readonly identity: string;
}

export interface Version {
  readonly article: Article;
  readonly source: Source;
  readonly ref: SourceRef;
  readonly time: ZonedTime | null;
  readonly text: Words;
}

const DAY = 24 * 3_600_000;

/** The article of a document as one version of it; null when it has none. */
export function versionOf(
  { source, article }: Pick<ParsedDocument, 'source' | 'article'>,
  timeZone: string,
): Version | null {
  if (article === null) return null;
  return {
    article: article.lang === null ? { ...article, lang: source.lang } : article,
    source,
    ref: { path: source.path, lines: article.lines },
    time: inZone(article.published, timeZone),
    text: wordsOf(article),
  };
}

/** The articles that the versions under one headline are, and a message for each version that is not shown. */
export function mergeVersions(
  key: string,
  versions: readonly Version[],
  timeZone: string,
): { articles: MergedArticle[]; messages: Message[] } {
  const messages: Message[] = [];
  return { articles: cluster(versions).map((each) => merged(key, each, timeZone, messages)), messages };
}

/** One headline's versions, by article. */
function cluster(group: readonly Version[]): Version[][] {
  if (group.length === 1) return [[...group]];
  const sorted = [...group].sort(
    (left, right) => compareZoned(left.time, right.time) || compareSources(left.ref, right.ref),
  );
  const clusters: Version[][] = [];
  const index = new Map<string, Version[]>();
  const pages = new Map<string, { made: Version[]; capture: Capture }>();
  const open = (version: Version): void => {
    const made = [version];
    clusters.push(made);
    for (const name of namesOf(version)) if (!index.has(name)) index.set(name, made);
    // The last one: the nearest in time to those that come after it.
    index.set(textName(version), made);
    const capture = captureOf(version);
    if (capture !== null) pages.set(capture.page, { made, capture });
  };
  const join = (version: Version): void => {
    const named = soughtBy(version).map((name) => index.get(name));
    const same =
      named.find((each) => each !== undefined) ??
      sameText(index.get(textName(version)), version) ??
      samePage(pages, captureOf(version));
    if (same === undefined) open(version);
    else same.push(version);
  };
  const dumps = sorted.filter(({ article }) => !isAlone(article));
  for (const version of sorted) {
    if (version.article.kind === PAGE) clusters.push([version]);
    else if (isAlone(version.article)) open(version);
  }
  for (const version of dumps) if (version.time !== null) join(version);
  for (const version of dumps) if (version.time === null) join(version);
  return clusters;
}

/** Names under which a version is found by others: its time, its day. */
function namesOf({ time }: Version): string[] {
  if (time === null) return [];
  return [`day ${time.day}`, time.instant === null ? `no clock ${time.day}` : `at ${time.instant}`];
}

/** Names under which it finds others: with a clock, the same time or a day that has none; else any time of its day. */
function soughtBy({ time }: Version): string[] {
  if (time === null) return [];
  return time.instant === null ? [`day ${time.day}`] : [`at ${time.instant}`, `no clock ${time.day}`];
}

function textName({ text }: Version): string {
  return `text ${text.hash}`;
}

/** The article of the page that was captured, if it tells the same. */
function samePage(
  pages: ReadonlyMap<string, { readonly made: Version[]; readonly capture: Capture }>,
  capture: Capture | null,
): Version[] | undefined {
  const found = capture === null ? undefined : pages.get(capture.page);
  return found !== undefined && isAlike(found.capture.sketch, capture?.sketch ?? []) ? found.made : undefined;
}

/** `found`, if less than a day lies between it and `version`, or one of them has no date. */
function sameText(found: Version[] | undefined, version: Version): Version[] | undefined {
  const [from, to] = [found?.[0]?.time, version.time];
  if (from == null || to == null) return found;
  const near = (time: ZonedTime): number => time.instant ?? Date.parse(time.day);
  return Math.abs(near(from) - near(to)) < DAY ? found : undefined;
}

function merged(key: string, versions: readonly Version[], timeZone: string, messages: Message[]): MergedArticle {
  const [best, ...others] = [...versions].sort((left, right) =>
    comparePreferred(preferred(left), preferred(right), timeZone),
  );
  if (best === undefined) throw new Error('An article is made from at least one version');
  for (const other of others) {
    if (other.text.hash === best.text.hash) continue;
    messages.push(
      message('site:article-version', `Another version of this article is shown, that of ${best.ref.path}`, {
        path: other.ref.path,
        line: other.ref.lines[0],
      }),
    );
  }
  const known = [best, ...others].map((version) => version.article);
  const union = <Value>(pick: (article: Article) => readonly Value[]): Value[] => [...new Set(known.flatMap(pick))];
  const first = <Value>(pick: (article: Article) => Value | null): Value | null =>
    known.map(pick).find((value) => value !== null) ?? null;
  // A day without a clock gives way to the time that another version has.
  const timed = best.time?.instant == null ? versions.find((version) => version.time?.instant != null) : undefined;
  const dated = timed ?? (best.time === null ? versions.find((version) => version.time !== null) : undefined) ?? best;
  const slug = first((article) => article.slug);
  // Where a headline was corrected, the page by the former one leads on.
  const path = wantedPath({ ...best.article, slug }, dated.time, [best.ref]);
  const former = others.filter(({ article }) => headlineKey(article.headline) !== key);
  const paths = former
    .map(({ article, time, ref }) => wantedPath(article, time, [ref]))
    .filter((other) => other !== path);
  return {
    article: {
      ...best.article,
      published: dated.article.published,
      section: first((article) => article.section),
      dek: first((article) => article.dek),
      publisher: first((article) => article.publisher),
      slug,
      labels: union((article) => article.labels),
      tags: union((article) => article.tags),
      aliases: [...new Set([...union((article) => article.aliases), ...paths])],
      ...(known.some((article) => article.lead) ? { lead: true } : {}),
    },
    sources: [best.ref, ...sortSources(others.map((other) => other.ref))],
    time: dated.time,
    identity: identity(key, best, dated.time),
  };
}

function preferred({ article, source, text, ref }: Version): Preferred {
  const { markdown, updated } = article;
  return { written: markdown !== null, updated, captured: source.captured, length: text.length, ref };
}

/** A Markdown file is its path; a dump's article its headline and time, or its text where it has no time. */
function identity(key: string, version: Version, time: ZonedTime | null): string {
  if (version.article.markdown !== null) return version.ref.path;
  const when =
    time === null ? version.text.hash : time.instant === null ? time.day : new Date(time.instant).toISOString();
  return `${key}\n${when}`;
}
