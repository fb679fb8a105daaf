/**
 * Front matter as other generators write it. What means the same as a key of ours is read as that key; what is about
 * another generator's pages is left out, and said so. All other keys stay as they are: they may be slips.
 *
 *     pubDate: 2024-06-18        →  date: 2024-06-18
 *     categories: [World, Sea]   →  section: World, tags: [Sea]
 *     layout: post               →  nothing
 *
 * Keys are those that Hugo (https://gohugo.io/content-management/front-matter/), Jekyll
 * (https://jekyllrb.com/docs/front-matter/), Eleventy (https://www.11ty.dev/docs/data-configuration/), Astro's blog and
 * Ghost's and WordPress's exports have.
 */
import type { YamlData } from '../config/yaml.js';
import { message } from '../core/messages.js';
import type { Message } from '../core/records.js';
import { type FrontMatterKey, SYNONYMS } from './front-matter-schema.js';

/** Of several keys for one the first counts that is given. */
const SAME: readonly (readonly [FrontMatterKey, readonly string[]])[] = [
  ['date', ['pubDate', 'pubDatetime', 'publishDate', 'publish_date', 'published_at', 'date_published']],
  [
    'updated',
    [
      'lastmod',
      'modified',
      'updatedDate',
      'modDatetime',
      'last_modified_at',
      'updated_at',
      'date_modified',
      'date_updated',
    ],
  ],
  ['description', ['summary', 'excerpt', 'subtitle', 'custom_excerpt']],
  ['section', ['categories', 'category']],
  ['tags', ['keywords']],
  ['lang', ['language', 'locale']],
  ['aliases', ['redirect_from', 'permalink', 'url']],
];

/** How another generator shows the page, which is no matter of the article. To Hugo `TocOpen` is `tocopen`. */
const IDLE: ReadonlySet<string> = new Set(
  (
    'layout type weight toc math mermaid comments comment menu menus cascade outputs markup headless sitemap id uid ' +
    'featured sticky pin hidden share showToc tocOpen disableShare hideMeta searchHidden linkTitle isCJKLanguage ' +
    'expiryDate unlisted render_with_liquid eleventyNavigation eleventyExcludeFromCollections eleventyComputed ' +
    'pagination templateEngineOverride cover coverImage heroImage ogImage featured_image featuredImage feature_image ' +
    'thumbnail images resources series status visibility post_id guid wordpress_id excerpt_separator'
  )
    .toLowerCase()
    .split(' '),
);

export interface Adopted {
  readonly data: YamlData;
  /** Keys that are left out. */
  readonly idle: readonly string[];
  readonly messages: readonly Message[];
}

/** `ignored`: keys of this site that are left out. */
export function adoptKeys(data: YamlData, path: string, ignored: readonly string[] = []): Adopted {
  const { value } = data;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { data, idle: [], messages: [] };
  const given = new Map<string, unknown>(Object.entries(value));
  /** Key of ours → the key that its value stands under. */
  const origins = new Map<string, string>();
  const idle: string[] = [];
  const drop = (key: string): void => {
    given.delete(key);
    idle.push(key);
  };

  for (const key of ignored) if (given.has(key)) drop(key);
  // Jekyll: whether it is, and not when.
  const published = given.get('published');
  if (typeof published === 'boolean') {
    if (published || given.has('draft')) drop('published');
    else {
      given.delete('published');
      given.set('draft', true);
      origins.set('draft', 'published');
    }
  }
  for (const [ours, theirs] of SAME) {
    for (const key of theirs) {
      if (!given.has(key)) continue;
      const adopted = readAs(ours, given.get(key));
      if (adopted === null || isGiven(given, ours)) {
        drop(key);
        continue;
      }
      given.delete(key);
      given.set(ours, adopted.value);
      origins.set(ours, key);
      if (adopted.tags.length === 0) continue;
      if (!given.has('tags')) origins.set('tags', key);
      given.set('tags', [given.get('tags') ?? [], adopted.tags].flat());
    }
  }
  for (const key of ['author', 'authors']) if (given.has(key)) given.set(key, namesOf(given.get(key)));
  for (const key of [...given.keys()]) if (IDLE.has(key.toLowerCase())) drop(key);

  const locate: YamlData['locate'] = ([key, ...rest], of) =>
    key === undefined ? data.locate([], of) : data.locate([origins.get(String(key)) ?? key, ...rest], of);
  idle.sort((left, right) => data.locate([left], 'key').line - data.locate([right], 'key').line);
  const adopted = { data: { ...data, value: Object.fromEntries(given), locate }, idle };
  const [first] = idle;
  if (first === undefined) return { ...adopted, messages: [] };
  const names = idle.map((key) => `\`${key}\``).join(', ');
  const reason = `Left out of the front matter: ${names}`;
  const said = message('front-matter:foreign-key', reason, { path, ...data.locate([first], 'key') });
  return { ...adopted, messages: [said] };
}

/** Ours, or what ours is also called. */
function isGiven(given: ReadonlyMap<string, unknown>, ours: string): boolean {
  return (
    SYNONYMS.some((names) => names.includes(ours as FrontMatterKey) && names.some((name) => given.has(name))) ||
    given.has(ours)
  );
}

interface Value {
  readonly value: unknown;
  readonly tags: readonly unknown[];
}

/** Null for nothing, and for what cannot be read as `ours`. */
function readAs(ours: FrontMatterKey, given: unknown): Value | null {
  if (given === null || given === '' || (Array.isArray(given) && given.length === 0)) return null;
  if (ours === 'section' && Array.isArray(given)) return { value: given[0], tags: given.slice(1) };
  // Of a list, which holds paths and no pattern, the site says what it cannot use.
  if (ours === 'aliases' && !Array.isArray(given)) return isPath(given) ? { value: [given], tags: [] } : null;
  return { value: given, tags: [] };
}

/** `/2019/port/`, and neither a pattern (`/:year/:title/`, `{{ slug }}`) nor an address elsewhere nor the front page. */
function isPath(given: unknown): given is string {
  return (
    typeof given === 'string' && /^\/?[^/:{}?#]+(?:\/[^/:{}?#]+)*\/?$/.test(given) && !/^\/?index\.html$/.test(given)
  );
}

/** `{ name: Jane Roe, url: … }` → `Jane Roe`, one or many. */
function namesOf(given: unknown): unknown {
  if (Array.isArray(given)) return given.map(namesOf);
  return typeof given === 'object' && given !== null && 'name' in given ? given.name : given;
}
