/**
 * The article's own record in schema.org terms, as pages carry it in `<script type="application/ld+json">`
 * (https://schema.org/NewsArticle; JSON-LD 1.1 for `@graph` and `@id`). Read as data, never as links to follow.
 */
import type { JsonObject, JsonValue } from './json.js';
import { parseLoosely } from './json.js';

export interface LinkedArticle {
  /** 0 for what is an article, 1 for other works with an author and a date, 2 for the page as such. */
  readonly rank: number;
  /** `NewsArticle` */
  readonly type: string;
  readonly headline: string | null;
  readonly name: string | null;
  readonly description: string | null;
  readonly section: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly authors: readonly string[];
  /** Those of them that are said to be no people. */
  readonly organisations: readonly string[];
  readonly publisher: string | null;
  readonly keywords: readonly string[];
  readonly language: string | null;
  readonly body: string | null;
  readonly url: string | null;
}

/** Nesting beyond this is no record of an article. */
const DEEPEST = 12;
/** Objects looked at: pages carry some hundred at most. */
const MOST_OBJECTS = 3000;

/** All objects that describe an article, those with the most telling type first, else in the order of the page. */
export function linkedArticles(scripts: readonly string[]): LinkedArticle[] {
  const objects: JsonObject[] = [];
  for (const script of scripts) collect(parseLoosely(script), objects, 0);
  const byId = new Map<string, JsonObject>();
  for (const object of objects) {
    const id = object['@id'];
    // A bare `{"@id": …}` is a reference, not the thing.
    if (typeof id === 'string' && Object.keys(object).length > 1 && !byId.has(id)) byId.set(id, object);
  }
  const found = objects.flatMap((object) => {
    const type = typesOf(object).find((name) => rankOf(name) < NONE);
    return type === undefined ? [] : [toArticle(type, object, byId)];
  });
  return found
    .map((article, index) => ({ article, index }))
    .sort((a, b) => a.article.rank - b.article.rank || a.index - b.index)
    .map(({ article }) => article);
}

const NONE = 3;

/** See `LinkedArticle.rank`. */
function rankOf(type: string): number {
  if (/(?:Article|BlogPosting|Report|LiveBlogPosting|SocialMediaPosting|DiscussionForumPosting)$/.test(type)) return 0;
  if (/^(?:Recipe|Review|HowTo|CreativeWork|Blog|VideoObject|PodcastEpisode|MedicalWebPage|Event)$/.test(type))
    return 1;
  return /^(?:WebPage|ItemPage|CollectionPage|AboutPage)$/.test(type) ? 2 : NONE;
}

function typesOf(object: JsonObject): string[] {
  return list(object['@type']).flatMap((type) =>
    typeof type === 'string' ? [type.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, '')] : [],
  );
}

function collect(value: JsonValue, objects: JsonObject[], depth: number): void {
  if (depth > DEEPEST || objects.length > MOST_OBJECTS || value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, objects, depth + 1);
    return;
  }
  objects.push(value);
  for (const [key, inner] of Object.entries(value)) if (NESTED.has(key)) collect(inner, objects, depth + 1);
}

/** Keys under which the page's article may lie; `itemListElement`, `hasPart` and the like hold other pages. */
const NESTED = new Set(['@graph', 'mainEntity', 'mainEntityOfPage', 'isPartOf', 'author', 'creator', 'publisher']);

function toArticle(type: string, object: JsonObject, byId: ReadonlyMap<string, JsonObject>): LinkedArticle {
  const text = (key: string): string | null => textOf(object[key]);
  return {
    rank: rankOf(type),
    type,
    headline: text('headline'),
    name: text('name'),
    description: text('description'),
    section: text('articleSection'),
    published: text('datePublished') ?? text('dateCreated') ?? text('uploadDate'),
    updated: text('dateModified'),
    authors: namesOf(object['author'] ?? object['creator'] ?? null, byId),
    organisations: list(object['author'] ?? object['creator'] ?? null)
      .filter((author) => isOrganisation(author, byId))
      .flatMap((author) => namesOf(author, byId)),
    publisher: namesOf(object['publisher'] ?? null, byId)[0] ?? null,
    keywords: list(object['keywords'] ?? null).flatMap((value) => (typeof value === 'string' ? [value] : [])),
    language: text('inLanguage'),
    body: text('articleBody') ?? text('reviewBody'),
    url: text('url') ?? text('@id'),
  };
}

function list(value: JsonValue | undefined): readonly JsonValue[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

/** A text, or the first of several, or `{"@value": …}`. */
function textOf(value: JsonValue | undefined): string | null {
  for (const item of list(value)) {
    if (typeof item === 'string' && item.trim() !== '') return item.trim();
    if (item !== null && typeof item === 'object' && !Array.isArray(item)) {
      const inner = item['@value'] ?? item['name'];
      if (typeof inner === 'string' && inner.trim() !== '') return inner.trim();
    }
  }
  return null;
}

function isOrganisation(value: JsonValue, byId: ReadonlyMap<string, JsonObject>): boolean {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return false;
  const id = value['@id'];
  const known = value['@type'] === undefined && typeof id === 'string' ? (byId.get(id) ?? value) : value;
  return typesOf(known).some((type) => /Organi[sz]ation$/.test(type));
}

/** Names of people or organisations: texts, objects with a `name`, references to such, lists of them. */
function namesOf(value: JsonValue, byId: ReadonlyMap<string, JsonObject>): string[] {
  return list(value).flatMap((item): string[] => {
    if (typeof item === 'string') return [item.trim()].filter((name) => name !== '');
    if (item === null || typeof item !== 'object' || Array.isArray(item)) return [];
    const id = item['@id'];
    const known = item['name'] === undefined && typeof id === 'string' ? (byId.get(id) ?? item) : item;
    const name = known['name'];
    if (name === undefined) {
      const parts = [textOf(known['givenName']), textOf(known['familyName'])].filter((part) => part !== null);
      return parts.length > 0 ? [parts.join(' ')] : [];
    }
    return list(name).flatMap((one) => (typeof one === 'string' && one.trim() !== '' ? [one.trim()] : []));
  });
}
