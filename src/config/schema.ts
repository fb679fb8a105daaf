/** What `content/site.yaml` may say: keys, checks and defaults. Unknown keys are errors (strict objects). */
import * as v from 'valibot';
import type { SiteLink } from '../core/contact.js';
import { ArticleKind, Timestamp } from '../core/records.js';
import {
  isBaseUrl,
  isContact,
  isContentPath,
  isLanguageTag,
  isOverridePath,
  isRealTime,
  isTimeZone,
} from './checks.js';

// The messages are phrases that complete "… must be": see validate.ts.
export const Text = v.pipe(v.string('a text'), v.trim(), v.nonEmpty('a text that is not empty'));
export const TimeZone = v.pipe(Text, v.check(isTimeZone, 'an IANA time zone such as `Asia/Baku`'));
export const Language = v.pipe(Text, v.check(isLanguageTag, 'a BCP 47 language tag such as `en` or `az`'));

/** A slug or path segment that is safe on any host and file system. */
export const Slug = v.pipe(
  v.string('a text'),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'small letters, digits and single hyphens'),
);

/** A file in content/, from there. */
const ContentPath = v.pipe(Text, v.check(isContentPath, 'the path of a file in content/, such as `people/leyla.jpg`'));

/** An address of the web or of mail. */
const Contact = v.pipe(Text, v.check(isContact, 'an absolute http or https URL, or `mailto:` and an address'));

/** A link at the foot; an address alone is one of the newsroom's own. */
const FootLink = v.union([Contact, v.strictObject({ name: Text, url: Contact })]);

/** One section; a name alone is enough. */
const Section = v.union([Text, v.strictObject({ name: Text, slug: v.optional(Slug), description: v.optional(Text) })]);

/** What the page of an author says besides the stories; a name alone is enough. */
const AuthorMap = v.strictObject({
  /** As stories write it. */
  name: Text,
  role: v.optional(v.nullable(Text), null),
  description: v.optional(v.nullable(Text), null),
  picture: v.optional(v.nullable(ContentPath), null),
  links: v.optional(v.array(Contact), []),
});
const Author = v.union([Text, AuthorMap]);

/** What a person may say of one source, over what the parser finds; also the site's side of front matter. */
export const OverrideSchema = v.strictObject({
  headline: v.exactOptional(Text),
  section: v.exactOptional(Text),
  kind: v.exactOptional(ArticleKind),
  authors: v.exactOptional(v.array(Text)),
  lang: v.exactOptional(Language),
  timeZone: v.exactOptional(TimeZone),
  captured: v.exactOptional(v.pipe(Timestamp, v.check(isRealTime, 'a date and time that exist'))),
  slug: v.exactOptional(Slug),
  aliases: v.exactOptional(v.array(Text)),
  formerPaths: v.exactOptional(v.boolean()),
  translationKey: v.exactOptional(Text),
  lead: v.exactOptional(v.boolean()),
  tags: v.exactOptional(v.array(Text)),
});

const OverridePath = v.pipe(
  v.string(),
  v.check(isOverridePath, 'a path that counts from content/, such as `dumps/monday.txt`'),
);

export const ConfigSchema = v.strictObject({
  title: v.optional(Text, 'Newsline'),
  motto: v.optional(v.nullable(Text), null),
  description: v.optional(v.nullable(Text), null),
  /** Absolute, http or https, with the path under which the site lies; canonical links and feeds need it. */
  baseUrl: v.optional(
    v.nullable(v.pipe(Text, v.check(isBaseUrl, 'an absolute http or https URL such as `https://example.org/news/`'))),
    null,
  ),
  language: v.optional(Language, 'en'),
  timeZone: v.optional(TimeZone, 'UTC'),
  sections: v.optional(v.array(Section), []),
  authors: v.optional(v.array(Author), []),
  /** Sources of pages that are no news, relative to `content/`, as the foot of each page lists them; null: all of them. */
  pages: v.optional(v.nullable(v.array(Text)), null),
  /** Links to elsewhere at the foot of each page; those without a name are the newsroom's own accounts and addresses. */
  links: v.optional(v.array(FootLink), []),
  /** A folder in the site's own `templates/themes/` or in Newsline's, or `default`. */
  theme: v.optional(Slug, 'default'),
  /** How pages have the stylesheet: each in itself, which saves a first visit a round trip, or as a file that all of them share. */
  styles: v.optional(v.picklist(['linked', 'inline']), 'inline'),
  /** What feeds have of a story: its text, or its summary. */
  feeds: v.optional(v.picklist(['full', 'summary']), 'full'),
  /** What robots.txt tells the crawlers of language models: nothing, not to train on the site, or to stay away. */
  aiCrawlers: v.optional(v.picklist(['allow', 'no-training', 'block']), 'allow'),
  /** How former paths lead on: by a page at each, and also by the file that a host reads (`_redirects`, `.htaccess`). */
  redirects: v.optional(v.picklist(['pages', 'netlify', 'cloudflare', 'apache']), 'pages'),
  /** Each article also as JSON, beside its page. */
  records: v.optional(v.boolean(), false),
  /** Which dump and lines an article comes from, below it. */
  sourceNotes: v.optional(v.boolean(), true),
  /**
   * The picture that other sites show with a link: one for each article, one for the site, drawn from their words; or a
   * file in content/ for all.
   */
  sharePictures: v.optional(v.union([v.boolean(), ContentPath]), false),
  /** A page to search in, with an index by Pagefind: see src/build/search-index.ts for what it costs. */
  search: v.optional(v.boolean(), false),
  /** Keys of front matter that are left out: what a site's former generator made of them is not wanted. */
  ignoredKeys: v.optional(v.array(Text), []),
  /** Path of a source, or of a folder of sources (ends in `/`), relative to `content/` → what holds for it. */
  overrides: v.optional(v.record(OverridePath, OverrideSchema), {}),
});

export type ConfigInput = v.InferInput<typeof ConfigSchema>;
export type RawConfig = v.InferOutput<typeof ConfigSchema>;

/** A section as the stages see it. */
export interface SectionConfig {
  readonly name: string;
  readonly slug: string;
  readonly description: string | null;
}

export type AuthorConfig = v.InferOutput<typeof AuthorMap>;

/** The frozen configuration: `RawConfig` with sections, authors and links spelled out and a base URL that ends in `/`. */
export interface Config extends Omit<RawConfig, 'sections' | 'authors' | 'links'> {
  readonly sections: readonly SectionConfig[];
  readonly authors: readonly AuthorConfig[];
  readonly links: readonly SiteLink[];
}
