/** Values of front matter as other generators write them, read as ours. */
import { decodeNames } from '../core/percent.js';
import { slugify } from '../core/slug.js';
import type { FrontMatterKey } from './front-matter-schema.js';

interface Value {
  readonly value: unknown;
  /** What goes to the tags. */
  readonly tags: readonly unknown[];
}

/** Null for nothing, and for what cannot be read as `ours`. */
export function readAs(ours: FrontMatterKey, given: unknown): Value | null {
  if (isEmpty(given)) return null;
  if (ours === 'section' && Array.isArray(given)) return { value: given[0], tags: given.slice(1) };
  // Of a list, which holds paths and no pattern, the site says what it cannot use.
  if (ours === 'aliases' && !Array.isArray(given)) return isPath(given) ? { value: [given], tags: [] } : null;
  return { value: given, tags: [] };
}

/** As the archetypes of Hugo's themes leave them: `tags: []`, `description: ""`. */
export function isEmpty(given: unknown): boolean {
  return given === null || given === '' || (Array.isArray(given) && given.length === 0);
}

const YES = new Set(['true', 'yes', 'on']);
const NO = new Set(['false', 'no', 'off']);

/** `yes`, `off`: to YAML 1.1, which Jekyll and Hugo have read, these are no words. `"true"`, as forms of editors write it. */
export function switchOf(given: unknown): unknown {
  const word = typeof given === 'string' ? given.toLowerCase() : '';
  return YES.has(word) || (NO.has(word) ? false : given);
}

/** `/2019/port/`, and neither a pattern (`/:year/:title/`, `{{ slug }}`) nor an address elsewhere nor the front page. */
function isPath(given: unknown): given is string {
  return (
    typeof given === 'string' && /^\/?[^/:{}?#]+(?:\/[^/:{}?#]+)*\/?$/.test(given) && !/^\/?index\.html$/.test(given)
  );
}

/** `{ name: Jane Roe, url: … }` → `Jane Roe`, one or many. */
export function namesOf(given: unknown): unknown {
  if (Array.isArray(given)) return given.map(namesOf);
  return typeof given === 'object' && given !== null && 'name' in given ? given.name : given;
}

/** `tags: ports, cranes` are two; to Jekyll, whose posts lie in `_posts/`, so are `categories: world sea`. */
export function wordsOf(key: string, given: unknown, path: string): unknown {
  if (typeof given !== 'string') return given;
  const words = given.split(key !== 'keywords' && isPost(path) ? /[\s,]+/ : ',');
  return words.map((word) => word.trim()).filter((word) => word !== '');
}

function isPost(path: string): boolean {
  return /(?:^|\/)_posts\//.test(path);
}

/** `My_Post` → `my-post`, `%d0%bf%d0%be%d1%80%d1%82` → `port`; null for a slug that is good, and for what gives none. */
export function slugOf(given: unknown): string | null {
  if (typeof given !== 'string') return null;
  const slug = slugify(decodeNames(given));
  return slug === '' || slug === given ? null : slug;
}

/**
 * The picture above the text, as Astro's blogs (`image: { url, alt }`) and themes of Hugo (`cover: { image, alt, relative }`)
 * have it; null for what is none, and for one that does not say what it shows.
 */
export function pictureOf(key: 'image' | 'cover', given: unknown): Readonly<Record<string, unknown>> | null {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return null;
  const { url, ...rest } = given as Record<string, unknown>;
  if (key === 'image') return url === undefined || 'src' in rest ? null : { src: url, ...rest };
  const { image, alt, caption = null } = rest;
  const isTold = [image, alt].every((each) => typeof each === 'string' && each.trim() !== '');
  return isTold ? { src: image, alt, ...(isEmpty(caption) ? {} : { caption }) } : null;
}
