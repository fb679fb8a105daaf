/** What a page declares as its inputs stands for its model: an incremental build makes no model where they are the same. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ParsedDocument } from '../../../src/core/records.js';
import type { Page } from '../../../src/core/types.js';
import { buildSite, planPages } from '../../../src/site/index.js';
import { documents, sites } from './documents.js';
import { config } from './make.js';
import { pagesOf } from './plan.js';

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
        expect(volume.opened).toBe(same.opened);
        compared += 1;
      }
    }),
    { numRuns: 400 },
  );
  // Some, that is: how many there are is left to chance.
  expect(compared).toBeGreaterThan(20);
});

test('a volume knows how many of its pages readers open, and their templates', () => {
  fc.assert(
    fc.property(sites, (some) => {
      for (const { opened, templates, pages } of planOf(some).volumes) {
        const planned = pages();
        expect(opened).toBe(planned.filter(({ path }) => path.endsWith('.html')).length);
        expect(templates).toEqual(expect.arrayContaining(planned.map(({ template }) => template)));
      }
    }),
  );
});

function plain(pages: readonly Page[]): unknown[] {
  return pages.map(({ path, template, model }) => ({ path, template, model }));
}
