/** What is set for a source stands in its record, and the source's lines are accounted for all the same. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { expectAccounted } from '../accounted.js';
import { inputOf, parse, SAMPLE } from './dump.js';

test('names set for a source are the authors, and the line with the others is accounted for', () => {
  const text = `Council keeps the old tram depot
By Mara Lindqvist and Tom Okafor
18 June 2024, 10:00

The council voted on Tuesday evening to keep the depot and to open a market hall in it next spring, after a close vote.

The hall is to have forty stalls, and the trams that stand in it now are moved to the museum by the river in autumn.
`;
  const document = parse(text, { override: { authors: ['N. N.'] } });
  expect(document.article?.authors).toEqual(['N. N.']);
  expectAccounted(document);
});

describe('a language that is set', () => {
  const told = (text: string, lang: string) => {
    const { messages, source } = parse(text, { override: { lang } });
    expect(source.lang).toBe(lang);
    return messages.filter(({ rule }) => rule === 'dump:other-language').map(({ reason }) => reason);
  };

  test('holds, and is told where the text is for sure in another one', () => {
    const english = readFileSync(SAMPLE, 'utf8');
    expect(told(english, 'de-AT')).toEqual(['The language is set to `de-AT`, but the text is in `en`']);
    expect(told(english, 'ja')).toHaveLength(1);
    expect(told(inputOf('japanese'), 'en')).toEqual(['The language is set to `en`, but the text is in `ja`']);
  });

  test.each(['arabic', 'azerbaijani', 'chinese', 'french', 'german-uhr', 'japanese', 'polish', 'russian', 'spanish'])(
    'and is that of the text, in %s, is not told',
    (fixture) => {
      const { source } = parse(inputOf(fixture));
      expect(told(inputOf(fixture), source.lang ?? '')).toEqual([]);
    },
  );

  test('and is near the one that the text seems to be in, or not known, is not told', () => {
    const norwegian = 'Det er en by ved vannet, og den har ikke vært stor, men folk kom fra hele landet for å se den. ';
    expect(told(norwegian.repeat(5), 'de')).toHaveLength(1);
    expect(told(norwegian.repeat(5), 'da')).toEqual([]);
    expect(told(inputOf('german-uhr'), 'lb')).toEqual([]);
  });

  test('of a text that is too short to tell is not told', () => {
    expect(told('The port and the sea\n\nThe ships of the port were at sea for a week.\n', 'de')).toEqual([]);
  });
});

describe('a dump of a page that is no news', () => {
  const said = (text: string, override = {}): string[] =>
    parse(text, { override }).messages.map(({ rule, reason }) => `${rule} ${reason}`);

  test('need have no news line', () => {
    const imprint =
      'Imprint\n\nThe Gazette is printed by the Gazette Press in the old customs hall, and answers for what it prints.\n\nWhoever has found a mistake writes to the editors, who put it right in the next number on the second page.\n';
    expect(said(imprint, { headline: 'Imprint' })).toEqual(['dump:no-items No news line was found in the dump']);
    expect(said(imprint, { headline: 'Imprint', kind: 'page' })).toEqual([]);
  });

  test('is told of one in content/pages/, which is news unless the configuration says otherwise', () => {
    const rules = (override: object, path: string): string[] =>
      parse(readFileSync(SAMPLE, 'utf8'), { override }, path).messages.map(({ rule }) => rule);
    expect(rules({}, 'content/pages/about.txt')).toContain('dump:in-pages');
    expect(rules({ kind: 'page' }, 'content/pages/about.txt')).not.toContain('dump:in-pages');
    expect(rules({ kind: 'news' }, 'content/pages/about.txt')).not.toContain('dump:in-pages');
    expect(rules({}, 'content/dumps/pages/about.txt')).not.toContain('dump:in-pages');
  });

  test('and is told to have no text, where it has none', () => {
    expect(said('Home\nSport\n', { kind: 'page' })).toEqual(['dump:no-article No text was found in the dump']);
  });
});
