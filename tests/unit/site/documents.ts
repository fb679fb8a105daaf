/** Documents of any sort, which share headlines, days and months. */
import fc from 'fast-check';
import type { Article, ParsedDocument } from '../../../src/core/records.js';
import { article, documentOf, item, paragraphs } from './make.js';

const pick = <Value>(...values: Value[]): fc.Arbitrary<Value> => fc.constantFrom(...values);

const HEADLINES = ['Quay opens', 'QUAY opens', 'Ferry is late', 'Council votes', 'Bridge closes'];
const headline = pick(...HEADLINES);
const section = pick(null, 'Politics', 'Economy', 'economy');
const days = ['2024-02-29', '2024-05-31', '2024-06-16', '2024-06-17', '2024-06-18'];
const published = pick(null, ...days.flatMap((day) => [day, `${day}T10:00:00+04:00`]));
const body = pick(paragraphs('The wall stands.'), paragraphs('The wall fell.', 'Nobody was hurt.'));
const labels = pick<'video'[]>([], ['video']);

/** To the sources below, to one that there is not, to pages. */
const link = pick('a.txt', '/a.txt', 'b.txt', 'c.txt', '/d.txt', 'e.txt', 'g.md', '/undated/quay.html').map((url) => ({
  url,
  path: url.replace(/^\//, ''),
  lines: [7, 7] as [number, number],
  column: 1,
}));

const articles = fc.record({
  headline,
  section,
  published,
  body,
  labels,
  updated: pick(null, '2024-06-19T10:00:00+04:00'),
  kind: pick('news' as const, 'live' as const, 'opinion' as const, 'page' as const),
  dek: pick(null, 'A dek.'),
  tags: pick([], ['Harbour'], ['harbour', 'Quay']),
  authors: pick([], ['Leyla Orucova']),
  aliases: pick([], ['/old/quay/']),
  slug: pick(null, null, 'quay'),
  lang: pick('en', 'en', 'de'),
  related: fc.array(
    headline.map((text) => ({ headline: text, labels: [], lines: [9, 9] as [number, number] })),
    { maxLength: 2 },
  ),
});
/** What few have. */
const more = fc.oneof(
  { weight: 2, arbitrary: pick<Partial<Article>>({}, { translationKey: 'quay' }, { lead: true }) },
  fc.uniqueArray(link, { minLength: 1, maxLength: 3, selector: ({ url }) => url }).map((links) => ({ links })),
);

const items = fc.record({ headline, published, category: section, labels, body: fc.oneof(pick([]), body) });

/** A document under one of six paths. */
export const documents = fc
  .tuple(pick('a', 'b', 'c', 'd', 'e', 'f'), fc.option(articles), more, fc.array(items, { maxLength: 4 }), fc.boolean())
  .map(([name, found, few, line, isMarkdown]): ParsedDocument => {
    const written =
      found === null ? null : article(found.headline, { ...found, ...few, markdown: isMarkdown ? '*Text*' : null });
    return documentOf(`content/${name}.txt`, {
      article: written,
      items: line.map(({ headline: text, published: time, ...more }, at) =>
        item(text, time, { ...more, lines: [at + 20, at + 20] }),
      ),
    });
  });
/** Those of a site. */
export const sites = fc.uniqueArray(documents, { selector: ({ source }) => source.path, maxLength: 6 });
