/**
 * Front matter as other generators write it. What means the same as a key of ours is read as that key; what is about
 * another generator's pages is left out, and said so. All other keys stay as they are: they may be slips.
 *
 *     pubDate: 2024-06-18        →  date: 2024-06-18
 *     categories: [World, Sea]   →  section: World, tags: [Sea]
 *     layout: page               →  kind: page
 *     cover: { image, alt }      →  image: { src, alt }
 *     layout: post               →  nothing
 *
 * Keys are those that Hugo (https://gohugo.io/content-management/front-matter/), Jekyll
 * (https://jekyllrb.com/docs/front-matter/), Eleventy (https://www.11ty.dev/docs/data-configuration/), Obsidian
 * (https://help.obsidian.md/properties), Astro's blog and Ghost's and WordPress's exports have.
 */
import type { KeyPath } from '../config/key-path.js';
import type { YamlData } from '../config/yaml.js';
import { message } from '../core/messages.js';
import { type Message, PAGE } from '../core/records.js';
import type { RuleId } from '../core/rules.js';
import { HELD_BACK, isIdle, isNoDate, isPicture, OF_PAGES } from './foreign-meanings.js';
import { isEmpty, namesOf, pictureOf, readAs, slugOf, switchOf, wordsOf } from './foreign-values.js';
import { FIELD, type FrontMatterKey, SYNONYMS } from './front-matter-schema.js';

/** Of several keys for one the first counts that is given. */
const SAME: readonly (readonly [FrontMatterKey, readonly string[]])[] = [
  ['date', ['pubDate', 'pubDatetime', 'publishDate', 'publish_date', 'published_at', 'date_published', 'created']],
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
  ['tags', ['keywords', 'tag']],
  ['lang', ['language', 'locale']],
  ['aliases', ['redirect_from', 'permalink', 'url', 'path']],
];

/** Keys that are true or false, or may be. */
const SWITCHES = ['draft', 'lead', 'published', 'publish', 'permalink', 'headless'];

export interface Adopted {
  readonly data: YamlData;
  /** The key of the file whose value stands under a key of ours. */
  readonly nameOf: (key: string) => string;
  /** Keys that are left out. */
  readonly idle: readonly string[];
  readonly messages: readonly Message[];
}

/** `ignored`: keys of this site that are left out. */
export function adoptKeys(data: YamlData, path: string, ignored: readonly string[] = []): Adopted {
  const { value } = data;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { data, nameOf: (key) => key, idle: [], messages: [] };
  const given = new Map<string, unknown>(Object.entries(value));
  /** Key of ours → the key that its value stands under. */
  const origins = new Map<string, string>();
  /** `aliases 2`: an entry of a list of ours → where it stands. */
  const entries = new Map<string, KeyPath>();
  const idle: string[] = [];
  const drop = (key: string): void => {
    given.delete(key);
    idle.push(key);
  };

  /** More entries for a list of ours; `first`: index of the first one in the list under `key`. */
  const extend = (ours: FrontMatterKey, values: readonly unknown[], key: string, first: number): void => {
    const before = [given.get(ours) ?? []].flat();
    if (!given.has(ours)) origins.set(ours, key);
    values.forEach((_, index) => {
      entries.set(`${ours} ${before.length + index}`, [key, first + index]);
    });
    given.set(ours, [...before, ...values]);
  };

  for (const key of ignored) if (given.has(key)) drop(key);
  for (const key of SWITCHES) if (given.has(key)) given.set(key, switchOf(given.get(key)));
  for (const [key, is] of Object.entries(HELD_BACK)) {
    if (!is(given.get(key))) continue;
    if (given.has('draft')) drop(key);
    else {
      given.delete(key);
      given.set('draft', true);
      origins.set('draft', key);
    }
  }
  for (const [key, is] of Object.entries(OF_PAGES)) {
    if (given.has('kind') || !is(given.get(key))) continue;
    given.delete(key);
    given.set('kind', PAGE);
    origins.set('kind', key);
  }
  // Jekyll: whether it is, and not when.
  if (given.get('published') === true) drop('published');
  if (isNoDate(given.get('date'))) drop('date');
  for (const key of ['categories', 'tags', 'keywords'])
    if (given.has(key)) given.set(key, wordsOf(key, given.get(key), path));
  if (typeof given.get('aliases') === 'string') given.set('aliases', [given.get('aliases')]);
  // An empty `draft` says nothing of what is meant.
  for (const [key, value] of given) if (Object.hasOwn(FIELD, key) && key !== 'draft' && isEmpty(value)) drop(key);
  for (const [ours, theirs] of SAME) {
    for (const key of theirs) {
      if (!given.has(key)) continue;
      const adopted = readAs(ours, given.get(key));
      // Former paths are as many as there are.
      if (adopted === null || (ours !== 'aliases' && isGiven(given, ours))) {
        drop(key);
        continue;
      }
      given.delete(key);
      if (ours === 'aliases') extend(ours, [adopted.value].flat(), key, 0);
      else {
        origins.set(ours, key);
        given.set(ours, adopted.value);
      }
      if (adopted.tags.length > 0) extend('tags', adopted.tags, key, 1);
    }
  }
  for (const key of ['author', 'authors']) if (given.has(key)) given.set(key, namesOf(given.get(key)));
  for (const key of ['image', 'cover'] as const) {
    const picture = key === 'cover' && given.has('image') ? null : pictureOf(key, given.get(key));
    if (picture === null) continue;
    given.delete(key);
    given.set('image', picture);
    origins.set('image', key);
  }
  const pictures = given.has('image')
    ? []
    : [...given].filter(([key, value]) => isPicture(key) && !isEmpty(value)).map(([key]) => key);
  for (const key of [...given.keys()]) if (isIdle(key) || isPicture(key)) drop(key);

  const nameOf = (key: string): string => origins.get(key) ?? key;
  const locate: YamlData['locate'] = ([key, ...rest], of) => {
    if (key === undefined) return data.locate([], of);
    const [index, ...inner] = rest;
    const entry = index === undefined ? undefined : entries.get(`${key} ${index}`);
    return data.locate(entry === undefined ? [nameOf(String(key)), ...rest] : [...entry, ...inner], of);
  };
  idle.sort((left, right) => data.locate([left], 'key').line - data.locate([right], 'key').line);
  const messages: Message[] = [];
  const leaveOut = (rule: RuleId, keys: readonly string[]): void => {
    const [first] = keys;
    if (first === undefined) return;
    const reason = `Left out of the front matter: ${keys.map((key) => `\`${key}\``).join(', ')}`;
    messages.push(message(rule, reason, { path, ...data.locate([first], 'key') }));
  };
  leaveOut(
    'front-matter:foreign-key',
    idle.filter((key) => !pictures.includes(key)),
  );
  leaveOut('front-matter:foreign-picture', pictures);
  const slug = slugOf(given.get('slug'));
  if (slug !== null) {
    const reason = `The slug \`${given.get('slug')}\` is \`${slug}\` in the page’s path`;
    messages.push(message('front-matter:slug', reason, { path, ...data.locate(['slug'], 'value') }));
    given.set('slug', slug);
  }
  return { data: { ...data, value: Object.fromEntries(given), locate }, nameOf, idle, messages };
}

/** Ours, or what ours is also called. */
function isGiven(given: ReadonlyMap<string, unknown>, ours: string): boolean {
  return (
    SYNONYMS.some((names) => names.includes(ours as FrontMatterKey) && names.some((name) => given.has(name))) ||
    given.has(ours)
  );
}
