/** The entries of feeds of every kind in one shape, as feedsmith reads them. Nothing is fetched; DTDs are refused. */
import { parseFeed as readFeed } from 'feedsmith';

/** Text that is markup, or is not. */
export interface FeedText {
  readonly text: string;
  readonly html: boolean;
}

export interface FeedEntry {
  readonly title: FeedText | null;
  /** As written. */
  readonly published: string | null;
  readonly url: string | null;
  readonly category: string | null;
  /** Its text; where it has neither that nor a title, as posts of networks have none, its summary. */
  readonly content: FeedText | null;
}

export interface Feed {
  readonly title: string | null;
  readonly lang: string | null;
  /** Address of the site that the feed is of. */
  readonly link: string | null;
  readonly entries: readonly FeedEntry[];
  readonly json: boolean;
}

type Read = ReturnType<typeof readFeed>;
type RssItem = NonNullable<Extract<Read, { format: 'rss' }>['feed']['items']>[number];
type RdfItem = NonNullable<Extract<Read, { format: 'rdf' }>['feed']['items']>[number];
type AtomEntry = NonNullable<Extract<Read, { format: 'atom' }>['feed']['entries']>[number];
type JsonItem = NonNullable<Extract<Read, { format: 'json' }>['feed']['items']>[number];

/** Null for what is no feed. */
export function readEntries(source: string): Feed | null {
  let read: Read;
  try {
    read = readFeed(source);
  } catch {
    return null;
  }
  switch (read.format) {
    case 'rss': {
      const { feed } = read;
      return {
        title: feed.title ?? null,
        lang: feed.language ?? null,
        link: feed.link ?? null,
        entries: (feed.items ?? []).map(fromRss),
        json: false,
      };
    }
    case 'rdf': {
      const { feed } = read;
      return {
        title: feed.title ?? null,
        lang: feed.dc?.languages?.[0] ?? null,
        link: feed.link ?? null,
        entries: (feed.items ?? []).map(fromRdf),
        json: false,
      };
    }
    case 'atom': {
      const { feed } = read;
      return {
        title: feed.title?.value ?? null,
        lang: null,
        link: alternate(feed.links),
        entries: (feed.entries ?? []).map(fromAtom),
        json: false,
      };
    }
    case 'json': {
      const { feed } = read;
      return {
        title: feed.title ?? null,
        lang: feed.language ?? null,
        link: feed.home_page_url ?? null,
        entries: (feed.items ?? []).map(fromJson),
        json: true,
      };
    }
  }
}

/** RSS does not say whether a title is markup; what holds tags or entities is taken for it. */
function loose(text: string | undefined): FeedText | null {
  return text === undefined ? null : { text, html: /<[a-z/!]|&[#\w]{2,12};/i.test(text) };
}

/** Atom says which it is. */
function typed(text: Partial<{ value: string; type: string }> | undefined): FeedText | null {
  if (text?.value === undefined) return null;
  return { text: text.value, html: /^(?:xhtml|html|text\/html)$/.test(text.type ?? 'text') };
}

function markup(text: string | undefined): FeedText | null {
  return text === undefined ? null : { text, html: true };
}

function plain(text: string | undefined): FeedText | null {
  return text === undefined ? null : { text, html: false };
}

function inPlaceOf(title: FeedText | null, summary: FeedText | null): FeedText | null {
  return title === null || title.text.trim() === '' ? summary : null;
}

function fromRss(item: Partial<RssItem>): FeedEntry {
  const guid = item.guid?.isPermaLink === false ? undefined : item.guid?.value;
  const title = loose(item.title);
  return {
    title,
    published: textOf(item.pubDate ?? item.dc?.dates?.[0]),
    url: item.link ?? guid ?? null,
    category: item.categories?.[0]?.name ?? item.dc?.subjects?.[0] ?? null,
    content: markup(item.content?.encoded) ?? inPlaceOf(title, loose(item.description)),
  };
}

function fromRdf(item: Partial<RdfItem>): FeedEntry {
  const title = loose(item.title);
  return {
    title,
    published: textOf(item.dc?.dates?.[0]),
    url: item.link ?? item.rdf?.about ?? null,
    category: item.dc?.subjects?.[0] ?? null,
    content: markup(item.content?.encoded) ?? inPlaceOf(title, loose(item.description)),
  };
}

function fromAtom(entry: Partial<AtomEntry>): FeedEntry {
  const title = typed(entry.title);
  return {
    title,
    published: textOf(entry.published ?? entry.updated),
    url: alternate(entry.links),
    category: entry.categories?.[0]?.label ?? entry.categories?.[0]?.term ?? null,
    content: typed(entry.content) ?? inPlaceOf(title, typed(entry.summary)),
  };
}

function fromJson(item: Partial<JsonItem>): FeedEntry {
  const title = plain(item.title);
  return {
    title,
    published: textOf(item.date_published),
    url: item.url ?? null,
    category: item.tags?.[0] ?? null,
    content: markup(item.content_html) ?? plain(item.content_text) ?? inPlaceOf(title, plain(item.summary)),
  };
}

/** feedsmith leaves the type of dates open: it gives them as they are written. */
function textOf(date: unknown): string | null {
  return typeof date === 'string' && date.trim() !== '' ? date : null;
}

function alternate(links: readonly Partial<{ href: string; rel: string }>[] | undefined): string | null {
  const found = links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? null;
  return found?.href ?? null;
}
