/**
 * The records that Newsline makes from a dump: defined once, as valibot schemas, with the
 * TypeScript types inferred from them and a JSON Schema generated from them (`newsline/schema.json`).
 *
 * Valibot rather than zod: a third of zod's time to load, and every command pays for loading.
 *
 * Conventions, everywhere: lines count from 1 and both ends are included; a field that is not
 * known is `null`, never absent; times are ISO 8601, with an offset, or a date alone when no
 * clock is known.
 */
import * as v from 'valibot';

/** Number of a line, from 1. */
const Line = v.pipe(v.number(), v.integer(), v.minValue(1));

/** First and last line of a span, from 1, both included. */
export const LineSpan = v.tuple([Line, Line]);

/** `2024-06-18`, or `2024-06-18T10:00:00+04:00` (RFC 3339 with a numeric offset or Z). */
export const Timestamp = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2}))?$/,
    'an ISO 8601 date, or date and time with its offset',
  ),
);

/** What sort of journalism an article is; schema.org names OpinionNewsArticle, AnalysisNewsArticle, … */
export const KINDS = ['news', 'opinion', 'analysis', 'interview', 'review', 'live', 'press-release'] as const;
/** No news, but a page of the site: its imprint, who makes it, how to reach them. */
export const PAGE = 'page';
export const ArticleKind = v.picklist([...KINDS, PAGE]);

/** Typed form of the endings and prefixes that sites put on headlines: "- PHOTOS", "LIVE:". */
export const LABELS = [
  'analysis',
  'audio',
  'breaking',
  'exclusive',
  'graphic',
  'interview',
  'live',
  'opinion',
  'photo',
  'survey',
  'updated',
  'video',
] as const;
export const Label = v.picklist(LABELS);

export const Direction = v.picklist(['ltr', 'rtl']);

/** One block of an article's or a live blog entry's body. */
export const BodyBlock = v.strictObject({
  type: v.picklist(['paragraph', 'dek', 'heading', 'quote', 'list', 'code', 'image', 'table', 'rule', 'html']),
  /** The text without markup. A list's items are joined by a line feed. */
  text: v.string(),
  lines: LineSpan,
  /** Heading: 2 to 6. */
  level: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6))),
  /** List: true when its items are numbered. */
  ordered: v.optional(v.boolean()),
});

export const Affiliation = v.strictObject({ role: v.string(), organization: v.string() });

/** A headline that the page links to, without a time of its own. */
export const RelatedHeadline = v.strictObject({
  headline: v.string(),
  labels: v.array(Label),
  lines: LineSpan,
});

/** A picture of the site's own: a file in content/. */
export const Picture = v.strictObject({
  /** As the article names it. */
  url: v.string(),
  /** Of the file, relative to the site's folder: `content/articles/quay.jpg`. */
  path: v.string(),
  alt: v.string(),
  caption: v.nullable(v.string()),
  credit: v.nullable(v.string()),
  lines: LineSpan,
});

/** A link from a text to a page of the site, or to the source of one. */
export const SiteLink = v.strictObject({
  /** As the text has it, up to its `?` or `#`: `../port.md`, `/2024/06/18/port.html`. */
  url: v.string(),
  /** Of a page, from the site's root, `2024/06/18/port.html`; or of a source, from content/: `articles/port.md`. */
  path: v.string(),
  /** What stands behind its `#`, of a link to a place in another text; absent where nothing does. */
  fragment: v.exactOptional(v.string()),
  lines: LineSpan,
  column: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

export const Article = v.strictObject({
  headline: v.string(),
  dek: v.nullable(v.string()),
  section: v.nullable(v.string()),
  published: v.nullable(Timestamp),
  updated: v.nullable(Timestamp),
  kind: ArticleKind,
  /** Why it has this kind, in a sentence that a person can check. */
  kindReason: v.string(),
  authors: v.array(v.string()),
  affiliations: v.array(Affiliation),
  /** Whom the text names as its publisher or agency ("Ednews reports"). */
  publisher: v.nullable(v.string()),
  /** Place at the head of the first paragraph ("BAKU, June 18 —"). */
  dateline: v.nullable(v.string()),
  labels: v.array(Label),
  tags: v.array(v.string()),
  /** BCP 47. */
  lang: v.nullable(v.string()),
  dir: Direction,
  body: v.array(BodyBlock),
  related: v.array(RelatedHeadline),
  /** From the article's first line to its last. */
  lines: LineSpan,
  /** 0 to 1: how sure the parser is of where the article begins and ends. 1 for Markdown. */
  confidence: v.number(),
  /** Markdown source of the body; null for a dump, whose body is `body` as plain text. */
  markdown: v.nullable(v.string()),
  /** Asked for in front matter or in `overrides`; null: made from the headline. */
  slug: v.nullable(v.string()),
  /** Former paths of the page, relative to the site's root. */
  aliases: v.array(v.string()),
  /** What its translations have in common; absent where it has none. */
  translationKey: v.exactOptional(v.string()),
  /** Lines of the front matter that name them: one for each of `aliases`; absent where it names none of them. */
  keyLines: v.exactOptional(
    v.strictObject({
      section: v.exactOptional(Line),
      aliases: v.exactOptional(v.array(Line)),
      slug: v.exactOptional(Line),
      translationKey: v.exactOptional(Line),
    }),
  ),
  /** Leads the front page, or does not, as front matter or `overrides` say; absent where neither says. */
  lead: v.exactOptional(v.boolean()),
  /** Stands above the text; absent where there is none. */
  image: v.exactOptional(Picture),
  /** Pictures in the text; absent where there are none. */
  pictures: v.exactOptional(v.array(Picture)),
  /** Links in the text to pages of the site, or to sources of them; absent where there are none. */
  links: v.exactOptional(v.array(SiteLink)),
  /** What links can lead to in its text, by its headings and what has an id; absent where that is nothing. */
  anchors: v.exactOptional(v.array(v.string())),
});

export const NewsItem = v.strictObject({
  headline: v.string(),
  published: v.nullable(Timestamp),
  /** The time as the dump shows it: "14:01 23.07.2024", "2 hours ago". */
  timeText: v.nullable(v.string()),
  labels: v.array(Label),
  /** Section, kicker or author that stands beside the time. */
  category: v.nullable(v.string()),
  /** Where the headline leads, for inputs that say so (feeds, HTML). */
  url: v.nullable(v.string()),
  /** Entries of a live blog have a body; a ticker's items have none. */
  body: v.array(BodyBlock),
  lang: v.nullable(v.string()),
  dir: Direction,
  lines: LineSpan,
});

/** Why a line is in no record. */
export const OMISSIONS = [
  'blank', // nothing on it
  'duplicate-headline', // a headline that stands twice, as the picture's alt text
  'section-heading', // a heading over a list: "News line"
  'navigation', // menus, skip links, breadcrumbs
  'caption', // picture captions and credits
  'share', // share and follow buttons
  'promotion', // newsletter boxes, adverts, "read more"
  'related', // related lists that are not kept
  'comments',
  'footer', // copyright, imprint, consent
  'metadata', // reading time, view counts, tags that are not kept
  'references', // numbers and addresses of links, as text browsers write them
  'front-matter', // the fences and comments of front matter
  'markup', // Markdown or HTML that has no text of its own
  'other',
] as const;
export const Omission = v.picklist(OMISSIONS);

/**
 * What became of a run of lines: `fields` names the record fields that it went into, as JSON
 * Pointers (RFC 6901) into the document, or `omitted` says why it is in none. Entries are in
 * order, without gap or overlap, from line 1 to the last.
 */
export const LedgerEntry = v.union([
  v.strictObject({ lines: LineSpan, fields: v.pipe(v.array(v.string()), v.minLength(1)) }),
  v.strictObject({ lines: LineSpan, omitted: Omission }),
]);

export const SourceFormat = v.picklist(['text', 'markdown', 'html', 'feed', 'warc']);

export const Source = v.strictObject({
  /** Relative to the site's folder, or as given on the command line; always with `/`. */
  path: v.string(),
  /** Where the page was, if the page or its archive says so. */
  url: v.nullable(v.string()),
  sha256: v.string(),
  bytes: v.number(),
  lines: v.number(),
  format: SourceFormat,
  /** As detected or declared, e.g. `utf-8`. */
  encoding: v.string(),
  lang: v.nullable(v.string()),
  /** IANA name; clocks in the dump without an offset are read in it. */
  timeZone: v.string(),
  /** When the page was captured, if known: relative times are counted from it. */
  captured: v.nullable(Timestamp),
});

/** An article of a site as its own file, beside its page: `newsline/article.schema.json`. */
export const ArticleFile = v.strictObject({
  /** Of its page; null where the site's address is not known. */
  url: v.nullable(v.string()),
  /** Of its page, relative to the site's root. */
  path: v.string(),
  /** As its sources give it, merged. One in Markdown has its text in `markdown`, and an empty `body`. */
  article: Article,
  /** Where it comes from, that of the text first; relative to the site's folder. */
  sources: v.array(v.strictObject({ path: v.string(), lines: LineSpan })),
});

/** A content problem, as plain data (an Error would lose its fields between threads). */
export const Message = v.strictObject({
  path: v.string(),
  line: v.nullable(v.number()),
  column: v.nullable(v.number()),
  severity: v.picklist(['error', 'warning', 'info']),
  rule: v.string(),
  reason: v.string(),
  remedy: v.string(),
});

/** Everything that one source gave. */
export const ParsedDocument = v.strictObject({
  source: Source,
  article: v.nullable(Article),
  items: v.array(NewsItem),
  ledger: v.array(LedgerEntry),
  messages: v.array(Message),
});

export type LineSpan = v.InferOutput<typeof LineSpan>;
export type ArticleKind = v.InferOutput<typeof ArticleKind>;
export type Label = v.InferOutput<typeof Label>;
export type Direction = v.InferOutput<typeof Direction>;
export type BodyBlock = v.InferOutput<typeof BodyBlock>;
export type Affiliation = v.InferOutput<typeof Affiliation>;
export type Picture = v.InferOutput<typeof Picture>;
export type SiteLink = v.InferOutput<typeof SiteLink>;
export type ArticleFile = v.InferOutput<typeof ArticleFile>;
export type RelatedHeadline = v.InferOutput<typeof RelatedHeadline>;
export type Article = v.InferOutput<typeof Article>;
export type NewsItem = v.InferOutput<typeof NewsItem>;
export type Omission = v.InferOutput<typeof Omission>;
export type LedgerEntry = v.InferOutput<typeof LedgerEntry>;
export type SourceFormat = v.InferOutput<typeof SourceFormat>;
export type Source = v.InferOutput<typeof Source>;
export type Message = v.InferOutput<typeof Message>;
export type ParsedDocument = v.InferOutput<typeof ParsedDocument>;
