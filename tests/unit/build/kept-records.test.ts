/** Records as they are kept between builds come back as they were. */
import { expect, test } from 'vitest';
import { decodeParsed, encodeParsed, type KnownItems, keyOfParsed } from '../../../src/build/parsed.js';
import { Grouping, packGroup, unpackGroup } from '../../../src/site/index.js';
import { sighted } from '../../../src/site/sighted.js';
import { article, documentOf, item } from '../site/make.js';

const FERRY = item('Fähre fährt wieder\nund pünktlich', '2024-06-18T10:00:00+04:00', { lines: [1, 2] });
const QUAY = item('北京 quay closed', '2024-06-18T11:00:00+04:00', { lines: [3, 4] });
const STORM = item('Storm passes', null, { lang: 'de', lines: [5, 6] });

const MONDAY = sighted(documentOf('content/monday.txt', { article: article('Harbour opens'), items: [FERRY, QUAY] }));
const TUESDAY = sighted(documentOf('content/tuesday.txt', { items: [{ ...FERRY, lines: [7, 9] }, QUAY, STORM] }));

test('sources, of which the later ones name items that are known', () => {
  const known: KnownItems = new Map();
  for (const documents of [[MONDAY], [TUESDAY], [TUESDAY, MONDAY], []]) {
    const parsed = { key: 'a key', documents, messages: [] };
    const encoded = encodeParsed(parsed);
    expect(decodeParsed(encoded)).toEqual(parsed);
    expect(decodeParsed(encoded, known)).toEqual(parsed);
    expect(keyOfParsed(encoded)).toBe('a key');
  }
  expect(known.size).toBe(3);
});

test('groups, with the places of their records', () => {
  const grouping = new Grouping('Asia/Baku');
  for (const document of [MONDAY, TUESDAY]) grouping.add(document);
  const groups = [...grouping.take()];
  expect(groups).toHaveLength(4);
  for (const { id: _, messages: __, ...group } of groups) {
    const stored: unknown = JSON.parse(JSON.stringify(packGroup({ ...group, id: '', messages: [] })));
    expect(unpackGroup(stored as ReturnType<typeof packGroup>)).toEqual(group);
  }
});
