import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dateFnsTable, icuTable, wordTable } from '../../../../src/parse/dates/generate/main.js';
import { DATE_FNS_TABLE } from '../../../../src/parse/dates/generate/table-date-fns.js';
import { ICU_TABLE } from '../../../../src/parse/dates/generate/table-icu.js';

/** `de months`, of a table's lines. */
const rows = (table: string): string[] =>
  table
    .split('\n')
    .filter((line) => /^[a-z]{2,3} /.test(line))
    .map((line) => line.split(' ').slice(0, 2).join(' '));

describe('the committed tables', () => {
  test('date-fns: what `npm run generate:dates` writes', () => {
    expect(DATE_FNS_TABLE).toBe(dateFnsTable());
  });

  test('ICU: the same languages and kinds of words; the words are those of the ICU that they were made with', () => {
    const [ours, here] = [rows(ICU_TABLE), rows(icuTable())];
    const languages = (keys: readonly string[]): string[] => [
      ...new Set(keys.map((key) => key.split(' ')[0] as string)),
    ];
    expect(languages(here)).toEqual(languages(ours));
    // Newer data may move a form into or out of the narrow rows; the ones that all readers need stay.
    for (const key of ['sw months', 'ur months', 'mr weekdays', 'ar months', 'de ago-hour'])
      expect(ours).toContain(key);
    expect(ICU_TABLE.split('\n').every((line) => !line.includes('undefined') && !line.includes('\\'))).toBe(true);
  });

  test('all words: what `npm run generate:dates` makes of the two and of extra-words.ts', () => {
    const committed = readFileSync(new URL('../../../../src/parse/dates/word-table.ts', import.meta.url), 'utf8');
    expect(committed).toBe(wordTable(DATE_FNS_TABLE, ICU_TABLE));
  });
});
