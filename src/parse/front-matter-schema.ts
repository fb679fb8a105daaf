/** What the front matter of a Markdown article may say. Unknown keys are errors, as in content/site.yaml. */
import * as v from 'valibot';
import { Language, Slug, Text } from '../config/schema.js';
import { ArticleKind, Label } from '../core/records.js';
import { plainTime } from './plain-time.js';

const Moment = v.pipe(
  Text,
  v.check(
    (text) => plainTime(text, 'UTC') !== null,
    'a date that exists, as 2024-06-18, 2024-06-18 10:00 or 2024-06-18T10:00:00+04:00',
  ),
);

/** One name alone, or a list of them. */
const Texts = v.union([Text, v.array(Text)]);

export const FrontMatterSchema = v.strictObject({
  title: v.exactOptional(Text),
  headline: v.exactOptional(Text),
  dek: v.exactOptional(Text),
  description: v.exactOptional(Text),
  section: v.exactOptional(Text),
  date: v.exactOptional(Moment),
  published: v.exactOptional(Moment),
  updated: v.exactOptional(Moment),
  author: v.exactOptional(Texts),
  authors: v.exactOptional(Texts),
  affiliations: v.exactOptional(v.array(v.strictObject({ role: Text, organization: Text }))),
  publisher: v.exactOptional(Text),
  dateline: v.exactOptional(Text),
  kind: v.exactOptional(ArticleKind),
  labels: v.exactOptional(v.array(Label)),
  tags: v.exactOptional(Texts),
  lang: v.exactOptional(Language),
  slug: v.exactOptional(Slug),
  aliases: v.exactOptional(Texts),
  translationKey: v.exactOptional(Text),
  lead: v.exactOptional(v.boolean()),
  image: v.exactOptional(
    v.union([
      Text,
      v.strictObject({
        src: Text,
        // Empty for a picture that only decorates.
        alt: v.exactOptional(v.pipe(v.string('a text'), v.trim())),
        caption: v.exactOptional(Text),
        credit: v.exactOptional(Text),
      }),
    ]),
  ),
  draft: v.exactOptional(v.boolean()),
});

export type FrontMatterFields = v.InferOutput<typeof FrontMatterSchema>;
export type FrontMatterKey = keyof FrontMatterFields;

/** Two names of one thing: the first is ours, the second what other generators call it. */
export const SYNONYMS: readonly (readonly [FrontMatterKey, FrontMatterKey])[] = [
  ['headline', 'title'],
  ['dek', 'description'],
  ['published', 'date'],
  ['authors', 'author'],
];

/** Which field of the article a key goes into; null: into none. */
export const FIELD: Readonly<Record<FrontMatterKey, string | null>> = {
  title: 'headline',
  headline: 'headline',
  dek: 'dek',
  description: 'dek',
  section: 'section',
  date: 'published',
  published: 'published',
  updated: 'updated',
  author: 'authors',
  authors: 'authors',
  affiliations: 'affiliations',
  publisher: 'publisher',
  dateline: 'dateline',
  kind: 'kind',
  labels: 'labels',
  tags: 'tags',
  lang: 'lang',
  slug: 'slug',
  aliases: 'aliases',
  translationKey: 'translationKey',
  lead: 'lead',
  image: 'image',
  draft: null,
};
