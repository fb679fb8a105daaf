/** What a line of a script without spaces says by the words that stand alone in it. */
import { expect, test } from 'vitest';
import { factsOf } from '../../../src/parse/facts.js';
import { kindBit } from '../../../src/parse/lexicon/index.js';

test.each([
  ['関連ニュース', 'related'],
  ['相关新闻', 'related'],
  ['标签：港口', 'tags'],
  ['แชร์', 'share'],
] as const)('%s: %s', (text, kind) => {
  const { kinds, interfaceWords, words } = factsOf(text, -1);
  expect(kinds & kindBit(kind)).not.toBe(0);
  expect(interfaceWords).toBeLessThanOrEqual(words);
});

test('a Turkish capital İ is an i', () => {
  expect(factsOf('İlgili haberler', -1).kinds & kindBit('related')).not.toBe(0);
});

test('such a word within others says nothing', () => {
  expect(factsOf('港口的标签工厂今天恢复生产', -1).kinds).toBe(0);
});
