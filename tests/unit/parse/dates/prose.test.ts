import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDates } from '../../../../src/parse/dates/index.js';
import { read, saying } from './describe-mentions.js';

describe('what is no date', () => {
  test.each([
    '2019-2024',
    '2024/25',
    '+49 30 1234567',
    'Tel. 030/12.34.56',
    '1.234.567',
    '1.2.3',
    'Version 1.2.24',
    'v1.2.24',
    '192.168.1.10',
    '10.1.2.24',
    '50%',
    '24/7',
    '9/11',
    '1/2',
    '2.1. Einleitung',
    'ISBN 978-3-16-148410-0',
    'https://example.org/2024/06/18/slug',
    '2024-06-18-some-slug.html',
    'IMG_20240618_100500.jpg',
    'id=2024-06-18',
    '16:9',
    'CC BY-SA 2.5',
    '7.4.30',
    'von 0.90 auf 1.23 Prozent',
  ])('%s', (line) => {
    for (const lang of ['en', 'de', 'da', null]) expect([lang, read(line, lang)]).toEqual([lang, []]);
  });
});

describe('prose', () => {
  const filler =
    'Der Minister sagte am Rande einer Sitzung, man werde die Vorschläge sorgfältig prüfen und dann entscheiden. ';

  test('dates in a long line have their own places', () => {
    const line = `${filler.repeat(5)}Am 18. Juni 2024 um 14.05 Uhr begann es. ${filler.repeat(5)}Bis zum 3. Juli.`;
    const found = findDates(line, { lang: 'de', order: null });
    expect(found.map(saying)).toEqual(['2024-06-18 14:05', '????-07-03']);
    expect(found.map(({ start, end }) => line.slice(start, end))).toEqual(['18. Juni 2024 um 14.05 Uhr', '3. Juli']);
  });

  test('only the start of an endless line is read', () => {
    expect(read(`${'x '.repeat(30_000)}18.06.2024`, 'de')).toEqual([]);
  });

  test('any text: no crash, places in order and within the line', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        '18',
        '06',
        '2024',
        '.',
        '/',
        '-',
        ':',
        ' ',
        ', ',
        'Juni',
        'May',
        'mar',
        'h',
        'pm',
        'um',
        'vor',
        'Stunden',
        '年',
        '月',
        '日',
        '前',
        'T',
        'Z',
        '+02',
        '20232',
        '(',
        ')',
        'Tue',
        'gestern',
        'น.',
        '٣',
        '오후',
        '20240618',
      ),
    );
    const line = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(line, fc.constantFrom(null, 'de', 'en', 'ja', 'fr', 'ar', 'th'), (text, lang) => {
        let last = 0;
        for (const mention of findDates(text, { lang, order: null })) {
          expect(mention.start).toBeGreaterThanOrEqual(last);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.end).toBeLessThanOrEqual(text.length);
          expect(mention.month !== null || mention.hour !== null || mention.ago !== null).toBe(true);
          last = mention.end;
        }
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  // Quadratic it would take hours, which no test is given.
  test.each(['1', '1 ', '1.', '12:', '1/', '年', '1年', '5 m', '2024-', '(1', 'vor 3 ', '18. Juni '])(
    'fifty megabytes of "%s" come to an end, and so do their dates',
    (piece) => {
      const line = piece.repeat(50_000_000 / piece.length);
      for (const { end } of findDates(line, { lang: 'de', order: null })) expect(end).toBeLessThanOrEqual(line.length);
    },
  );
});
