/** What `content/site.yaml` may say: keys, checks and defaults. Unknown keys are errors (strict objects). */
import * as v from 'valibot';
import { ArticleKind, Timestamp } from '../core/records.js';
import { isLanguageTag, isTimeZone } from './checks.js';

const Text = v.pipe(v.string('a text'), v.trim(), v.nonEmpty('a text that is not empty'));
const TimeZone = v.pipe(Text, v.check(isTimeZone, 'an IANA time zone such as `Asia/Baku`'));
const Language = v.pipe(Text, v.check(isLanguageTag, 'a BCP 47 language tag such as `en` or `az`'));

/** A slug or path segment that is safe on any host and file system. */
export const Slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'small letters, digits and single hyphens'),
);

/** One section; a name alone is enough. */
const Section = v.union([Text, v.strictObject({ name: Text, slug: v.optional(Slug), description: v.optional(Text) })]);

/** What a person may say of one source, over what the parser finds; also the site's side of front matter. */
export const OverrideSchema = v.strictObject({
  headline: v.optional(Text),
  section: v.optional(Text),
  kind: v.optional(ArticleKind),
  authors: v.optional(v.array(Text)),
  lang: v.optional(Language),
  timeZone: v.optional(TimeZone),
  captured: v.optional(Timestamp),
  slug: v.optional(Slug),
  aliases: v.optional(v.array(Text)),
  tags: v.optional(v.array(Text)),
});

export const ConfigSchema = v.strictObject({
  title: v.optional(Text, 'Newsline'),
  motto: v.optional(v.nullable(Text), null),
  description: v.optional(v.nullable(Text), null),
  /** Absolute, http or https, with the path under which the site lies; canonical links and feeds need it. */
  baseUrl: v.optional(
    v.nullable(v.pipe(Text, v.url('an absolute URL'), v.regex(/^https?:\/\//, 'an http or https URL'))),
    null,
  ),
  language: v.optional(Language, 'en'),
  timeZone: v.optional(TimeZone, 'UTC'),
  sections: v.optional(v.array(Section), []),
  /** Path of a source, or of a folder of sources (ends in `/`), relative to `content/` → what holds for it. */
  overrides: v.optional(v.record(v.string(), OverrideSchema), {}),
});

export type ConfigInput = v.InferInput<typeof ConfigSchema>;
export type RawConfig = v.InferOutput<typeof ConfigSchema>;

/** A section as the stages see it. */
export interface SectionConfig {
  readonly name: string;
  readonly slug: string;
  readonly description: string | null;
}

/** The frozen configuration: `RawConfig` with the sections spelled out and a base URL that ends in `/`. */
export interface Config extends Omit<RawConfig, 'sections'> {
  readonly sections: readonly SectionConfig[];
}
