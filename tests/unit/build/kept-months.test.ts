/** Months that are kept from build to build, and changed where sources changed, are those that a clean build makes. */
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginsAnew, forgetIndex } from '../../../src/build/begin-index.js';
import type { Sources } from '../../../src/build/documents.js';
import { openStore } from '../../../src/build/open-store.js';
import { type OwnGroup, ownGroup } from '../../../src/build/own-group.js';
import { indexSite } from '../../../src/build/site-index.js';
import { NO_STORE, type Store } from '../../../src/build/store.js';
import { sha256 } from '../../../src/core/hash.js';
import type { ParsedDocument } from '../../../src/core/records.js';
import { assemble, planPages } from '../../../src/site/index.js';
import { sighted } from '../../../src/site/sighted.js';
import { tempFolder } from '../../helpers.js';
import { documents, sites } from '../site/documents.js';
import { article, config, documentOf } from '../site/make.js';
import { allPages } from '../site/plan.js';

const settings = config({ baseUrl: 'https://example.org/', records: true, sharePictures: true, search: true });

/** Documents as the sources of a site, one a file. */
function sourcesOf(all: readonly ParsedDocument[], store: Store): Sources {
  const byPath = new Map(all.map((each) => [each.source.path, each]));
  const keys = new Map([...byPath].sort().map(([path, each]) => [path, sha256(JSON.stringify(each))]));
  const state = JSON.stringify([...keys]);
  const own = new Map<string, OwnGroup>();
  const isAnew = beginsAnew(store);
  for (const [path, document] of isAnew ? byPath : []) {
    const made = ownGroup({ documents: [sighted(document)], messages: [] }, settings.timeZone);
    if (made !== null && store.putEncoded(made.name, made.packed)) own.set(path, made);
  }
  return {
    paths: [...keys.keys()],
    media: [],
    attachments: [],
    state,
    messages: [],
    folders: all.length === 0 ? new Map() : new Map([['content', state]]),
    keysIn: () => keys,
    ensure: async () => {},
    parsed: (path) => {
      const document = byPath.get(path);
      return { key: keys.get(path) ?? '', documents: document === undefined ? [] : [sighted(document)], messages: [] };
    },
    text: () => {
      throw new Error('Nothing is rendered');
    },
    takeOwn: () => own,
  };
}

/** All that is made of the site: pages with their models, what volumes and the search index hang on, messages. */
async function made(all: readonly ParsedDocument[], store: Store, atOnce?: number): Promise<unknown> {
  const index = await indexSite(sourcesOf(all, store), store, settings.timeZone, atOnce);
  const { site, messages } = assemble(index.months, settings, index.fetch);
  const plan = planPages(site, settings);
  return {
    pages: allPages(plan).map(({ path, template, inputs, model }) => ({ path, template, inputs, model })),
    volumes: plan.volumes.map(({ name, opened, size, inputs }) => ({ name, opened, size, inputs })),
    search: plan.search.map((part) => ({ ...part, records: part.records })),
    // A result has them in order.
    messages: [...index.messages, ...messages, ...plan.messages].map((each) => JSON.stringify(each)).sort(),
  };
}

test('merged in one pass or in several', async () => {
  await fc.assert(
    fc.asyncProperty(sites, fc.integer({ min: 1, max: 3 }), async (all, atOnce) => {
      expect(await made(all, NO_STORE, atOnce)).toEqual(await made(all, NO_STORE));
    }),
  );
});

test('made anew from what sources made by themselves', { timeout: 60_000 }, async () => {
  const store = await openStore(join(await tempFolder({}), 'cache'), 'a version');
  await fc.assert(
    fc.asyncProperty(sites, fc.integer({ min: 1, max: 6 }), async (all, atOnce) => {
      forgetIndex(store);
      await store.settled();
      expect(await made(all, store, atOnce)).toEqual(await made(all, NO_STORE));
      // Twice: what the first time has stored is what the second one goes on with.
      expect(await made(all, store)).toEqual(await made(all, NO_STORE));
    }),
  );
  await store.close();
});

const edits = fc.array(fc.oneof({ weight: 3, arbitrary: documents }, fc.nat(5)), { minLength: 1, maxLength: 8 });

/** An article that links to all other sources of a site, and is not edited itself. */
const linking = documentOf('content/linking.md', {
  article: article('Harbour reads', {
    published: '2023-01-01',
    markdown: '*Text*',
    links: ['a', 'b', 'c', 'd', 'e', 'f', 'nowhere'].map((name) => {
      const url = `${name}.txt`;
      return { url, path: url, lines: [7, 7], column: 1 };
    }),
  }),
});

test.each([
  ['after any sequence of edits', 60, []],
  ['links lead to where an edited source is', 30, [linking]],
])('%s', { timeout: 120_000 }, async (_, numRuns, others) => {
  const store = await openStore(join(await tempFolder({}), 'cache'), 'a version');
  expect(store.keeps).toBe(true);
  await fc.assert(
    fc.asyncProperty(sites, edits, async (first, changes) => {
      const site = new Map([...others, ...first].map((each) => [each.source.path, each]));
      expect(await made([...site.values()], store)).toEqual(await made([...site.values()], NO_STORE));
      for (const change of changes) {
        // A number takes away the source in that place.
        if (typeof change === 'number') site.delete([...site.keys()][others.length + change] ?? '');
        else site.set(change.source.path, change);
        expect(await made([...site.values()], store)).toEqual(await made([...site.values()], NO_STORE));
      }
    }),
    { numRuns },
  );
  await store.close();
});
