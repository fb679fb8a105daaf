/** What a page declares as its inputs stands for its model: an incremental build makes no model where they are the same. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ParsedDocument } from '../../../src/core/records.js';
import type { Page } from '../../../src/core/types.js';
import { buildSite, planPages } from '../../../src/site/index.js';
import { article, config, documentOf, item, paragraphs } from './make.js';
import { pagesOf } from './plan.js';

const pick = <Value>(...values: Value[]): fc.Arbitrary<Value> => fc.constantFrom(...values);

const HEADLINES = ['Quay opens', 'QUAY opens', 'Ferry is late', 'Council votes', 'Bridge closes'];
const headline = pick(...HEADLINES);
const section = pick(null, 'Politics', 'Economy', 'economy');
const days = ['2024-05-31', '2024-06-16', '2024-06-17', '2024-06-18'];
const published = pick(null, ...days.flatMap((day) => [day, `${day}T10:00:00+04:00`]));
const body = pick(paragraphs('The wall stands.'), paragraphs('The wall fell.', 'Nobody was hurt.'));
const labels = pick<'video'[]>([], ['video']);

const articles = fc.record({
  headline,
  section,
  published,
  body,
  labels,
  updated: pick(null, '2024-06-19T10:00:00+04:00'),
  kind: pick('news' as const, 'live' as const, 'opinion' as const),
  dek: pick(null, 'A dek.'),
  tags: pick([], ['Harbour'], ['harbour', 'Quay']),
  authors: pick([], ['Leyla Orucova']),
  aliases: pick([], ['/old/quay/']),
  slug: pick(null, null, 'quay'),
  related: fc.array(
    headline.map((text) => ({ headline: text, labels: [], lines: [9, 9] as [number, number] })),
    { maxLength: 2 },
  ),
});
const items = fc.record({ headline, published, category: section, labels, body: fc.oneof(pick([]), body) });

const documents = fc
  .tuple(pick('a', 'b', 'c', 'd', 'e', 'f'), fc.option(articles), fc.array(items, { maxLength: 4 }), fc.boolean())
  .map(([name, found, line, isMarkdown]): ParsedDocument => {
    const written =
      found === null ? null : article(found.headline, { ...found, markdown: isMarkdown ? '*Text*' : null });
    return documentOf(`content/${name}.txt`, {
      article: written,
      items: line.map(({ headline: text, published: time, ...more }, at) =>
        item(text, time, { ...more, lines: [at + 20, at + 20] }),
      ),
    });
  });
const sites = fc.uniqueArray(documents, { selector: ({ source }) => source.path, maxLength: 6 });

const settings = config({ baseUrl: 'https://example.org/', records: true, sharePictures: true });

test('pages of the same inputs have the same models, whatever else there is on the site', () => {
  let compared = 0;
  fc.assert(
    fc.property(sites, documents, (before, changed) => {
      const after = [...before.filter(({ source }) => source.path !== changed.source.path), changed];
      const old = pagesOf(before, settings);
      for (const [path, page] of pagesOf(after, settings)) {
        const same = old.get(path);
        if (same?.inputs === undefined || page.inputs === undefined) continue;
        if (JSON.stringify([same.template, same.inputs]) !== JSON.stringify([page.template, page.inputs])) continue;
        expect(page.model, path).toEqual(same.model);
        compared += 1;
      }
    }),
    { numRuns: 400 },
  );
  expect(compared).toBeGreaterThan(100);
});

const planOf = (documents: readonly ParsedDocument[]) => planPages(buildSite(documents, settings).site, settings);

test('volumes of the same inputs have the same pages, whatever else there is on the site', () => {
  let compared = 0;
  fc.assert(
    fc.property(sites, documents, (before, changed) => {
      const after = [...before.filter(({ source }) => source.path !== changed.source.path), changed];
      const old = new Map(planOf(before).volumes.map((volume) => [volume.name, volume]));
      for (const volume of planOf(after).volumes) {
        const same = old.get(volume.name);
        if (same === undefined || JSON.stringify(same.inputs) !== JSON.stringify(volume.inputs)) continue;
        expect(plain(volume.pages())).toEqual(plain(same.pages()));
        expect(volume.documents).toEqual(same.documents);
        compared += 1;
      }
    }),
    { numRuns: 400 },
  );
  expect(compared).toBeGreaterThan(50);
});

test('a volume names all of its pages that readers open, and no other', () => {
  fc.assert(
    fc.property(sites, (some) => {
      for (const { documents: named, templates, pages } of planOf(some).volumes) {
        const planned = pages();
        const opened = planned.filter(({ path }) => path.endsWith('.html'));
        expect([...named].sort()).toEqual(opened.map(({ path }) => path).sort());
        expect(templates).toEqual(expect.arrayContaining(planned.map(({ template }) => template)));
      }
    }),
  );
});

function plain(pages: readonly Page[]): unknown[] {
  return pages.map(({ path, template, model }) => ({ path, template, model }));
}
