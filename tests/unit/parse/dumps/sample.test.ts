/** The dump that the project began with: `expected.json` was written by reading it, not by running the parser. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { LedgerEntry } from '../../../../src/core/records.js';
import { expectSound, FIXTURES, parse, SAMPLE } from './dump.js';

const text = readFileSync(SAMPLE, 'utf8');
const expected = JSON.parse(readFileSync(`${FIXTURES}/china-russia-way-forward/expected.json`, 'utf8'));
const document = parse(text, { timeZone: 'Asia/Baku', sections: ['Politics'] });

test('the article', () => {
  const { kindReason, confidence, ...article } = document.article ?? {};
  expect(article).toEqual(expected.article);
  expect(kindReason).toMatch(/^It is signed by an outside expert/);
  expect(confidence).toBeGreaterThan(0.6);
});

test('the section is found without the help of the configuration', () => {
  expect(parse(text).article?.section).toBe('Politics');
});

test('the news line', () => {
  expect(document.items).toEqual(expected.items);
});

test('the ledger', () => {
  const sorted = (entry: LedgerEntry): LedgerEntry =>
    'fields' in entry ? { ...entry, fields: [...entry.fields].sort() } : entry;
  expect(document.ledger.map(sorted)).toEqual(expected.ledger);
  expectSound(document, text);
});

test('nothing to report', () => {
  expect(document.messages).toEqual([]);
});

test('the same with CR LF, and with a final line break', () => {
  for (const variant of [text.replaceAll('\n', '\r\n'), `${text}\n`]) {
    const { article, items, ledger } = parse(variant, { sections: ['Politics'] });
    expect({ article, items, ledger }).toEqual({
      article: document.article,
      items: document.items,
      ledger: document.ledger,
    });
  }
});
