/** Keys of front matter that only news have a use for: a page that is none stands in no list, and shows nothing of them. */
import { message } from '../core/messages.js';
import type { FrontMatter } from './front-matter.js';
import type { FrontMatterKey } from './front-matter-schema.js';

const OF_NEWS: ReadonlySet<FrontMatterKey> = new Set<FrontMatterKey>([
  'section',
  'affiliations',
  'publisher',
  'dateline',
  'labels',
  'tags',
  'lead',
]);

/** The front matter of a page that is no news without them; they are told, by the names that the file has for them. */
export function withoutKeysOfNews(matter: FrontMatter, path: string): FrontMatter {
  if (matter.fields === null) return matter;
  const idle = [...matter.keys].flatMap(([key, place]) => (OF_NEWS.has(key) ? [place] : []));
  const [first] = idle.sort((left, right) => left.line - right.line || left.column - right.column);
  if (first === undefined) return matter;
  const names = [...new Set(idle.map(({ name }) => `\`${name}\``))].join(', ');
  const reason = `Left out of the front matter, as this is a page that is no news: ${names}`;
  const { line, column } = first;
  const ofPages = ([key]: [FrontMatterKey, unknown]): boolean => !OF_NEWS.has(key);
  return {
    ...matter,
    fields: Object.fromEntries((Object.entries(matter.fields) as [FrontMatterKey, unknown][]).filter(ofPages)),
    keys: new Map([...matter.keys].filter(ofPages)),
    idleLines: [...matter.idleLines, ...idle.map((place) => place.line)],
    messages: [...matter.messages, message('front-matter:news-key', reason, { path, line, column })],
  };
}
