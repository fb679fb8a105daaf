/** What is kept of captures gives, after any edits, what all captures together give. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KeptCaptures } from '../../../src/build/kept-captures.js';
import { NO_STORE, type Store } from '../../../src/build/store.js';
import type { ParsedDocument } from '../../../src/core/records.js';
import { captureOf, type Renamed, renamedAmong, type SightedDocument } from '../../../src/site/index.js';

function memory(): Store {
  const values = new Map<string, string>();
  return {
    ...NO_STORE,
    keeps: true,
    get: (key) => JSON.parse(values.get(key) ?? 'null'),
    put: (key, value) => void values.set(key, JSON.stringify(value)),
    remove: (key) => void values.delete(key),
  };
}

const TEXTS = [
  'The board of the harbour closed the quay on Tuesday after divers had found cracks in two of its pillars.',
  'Voters decide in June whether drivers must pay for leaving their cars in the old town, said a speaker.',
];

interface Seen {
  readonly page: number;
  readonly headline: string;
  readonly text: number;
  readonly day: number;
}

function document(file: string, { page, headline, text, day }: Seen, index: number): SightedDocument {
  const body = [{ type: 'paragraph', text: TEXTS[text] ?? '', lines: [2, 2] }];
  const article = { headline, body, lines: [1, 2], markdown: null, updated: null };
  const captured = `2018-04-0${day}T06:00:00Z`;
  const source = { path: `${file}#${index}`, url: `https://gazette.example/${page}`, captured };
  return { source, article, items: [], messages: [] } as unknown as Pick<ParsedDocument, 'article'> as SightedDocument;
}

const seen = fc.record({
  page: fc.nat(2),
  headline: fc.constantFrom('Quay closed', 'Quay closed for a month', 'Vote in June'),
  text: fc.nat(1),
  day: fc.integer({ min: 1, max: 3 }),
});
const edit = fc.record({ file: fc.constantFrom('a', 'b', 'c'), pages: fc.array(seen, { maxLength: 3 }) });

test('after any edits', () => {
  fc.assert(
    fc.property(fc.array(fc.array(edit, { maxLength: 3 }), { maxLength: 5 }), (builds) => {
      const store = memory();
      const files = new Map<string, SightedDocument[]>();
      let renamed: Renamed = new Map();
      for (const edits of builds) {
        const changed = new Map<string, SightedDocument[]>(
          edits.map(({ file, pages }) => [file, pages.map((each, i) => document(file, each, i))]),
        );
        const captures = new KeptCaptures(store, 'UTC');
        const all = (): Renamed =>
          renamedAmong(
            [...files.values()].flat().flatMap((each) => captureOf(each) ?? []),
            'UTC',
          );
        const before = all();
        const kept = new Map(files);
        for (const [file, documents] of changed) {
          files.set(file, documents);
          captures.see(file, documents);
        }
        const now = captures.renamed(renamed);
        const after = all();
        expect(new Map([...now].sort())).toEqual(new Map([...after].sort()));
        // Files that did not change, and of which a document is put under another headline.
        const moved = new Set(captures.moved(renamed, now).map(({ file }) => file));
        for (const [file, documents] of kept) {
          if (changed.has(file)) continue;
          const isMoved = documents.some(({ source: { path } }) => before.get(path) !== after.get(path));
          expect(moved.has(file)).toBe(isMoved);
        }
        captures.keep();
        renamed = now;
      }
    }),
  );
});
