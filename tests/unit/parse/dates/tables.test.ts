import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dateFnsTable, icuTable } from '../../../../src/parse/dates/generate/main.js';

const committed = (name: string): string =>
  readFileSync(new URL(`../../../../src/parse/dates/${name}.ts`, import.meta.url), 'utf8');

/** `de months`, of a table's lines. */
const rows = (table: string): string[] =>
  table
    .split('\n')
    .filter((line) => /^[a-z]{2,3} /.test(line))
    .map((line) => line.split(' ').slice(0, 2).join(' '));

describe('the committed tables', () => {
  test('date-fns: what `npm run generate:dates` writes', () => {
    expect(committed('table-date-fns')).toBe(dateFnsTable());
  });

  test('ICU: the same languages and kinds of words; the words are those of the ICU that they were made with', () => {
    const [ours, here] = [rows(committed('table-icu')), rows(icuTable())];
    const languages = (keys: readonly string[]): string[] => [
      ...new Set(keys.map((key) => key.split(' ')[0] as string)),
    ];
    expect(languages(here)).toEqual(languages(ours));
    // Newer data may move a form into or out of the narrow rows; the ones that all readers need stay.
    for (const key of ['sw months', 'ur months', 'mr weekdays', 'ar months', 'de ago-hour'])
      expect(ours).toContain(key);
    expect(
      committed('table-icu')
        .split('\n')
        .every((line) => !line.includes('undefined') && !line.includes('\\')),
    ).toBe(true);
  });
});
