import { describe, expect, test } from 'vitest';
import { read, spans } from './describe-mentions.js';

test.each([
  ['12/3（木） 16:20', 'ja', '????-12-03 16:20'],
  ['12/3(목) 16:20', 'ko', '????-12-03 16:20'],
  ['12/3 16:20', 'zh', '????-12-03 16:20'],
  ['12.03. 12:06', 'hu', '????-12-03 12:06'],
])('the month stands first in %s, %s', (line, lang, said) => {
  expect(read(line, lang)).toEqual([said]);
});

describe('dates in numbers', () => {
  test.each([
    ['18.06.2024', 'de', '2024-06-18'],
    ['18. 6. 2024', 'cs', '2024-06-18'],
    ['14. 01. 2020', 'de', '2020-01-14'],
    ['18/06/2024', 'es', '2024-06-18'],
    ['06/18/2024', 'en', '2024-06-18'],
    ['18-06-2024', 'nl', '2024-06-18'],
    ['2024-06-18', null, '2024-06-18'],
    ['2024/6/18', 'ja', '2024-06-18'],
    ['2024.06.18.', 'hu', '2024-06-18'],
    ['2024. 06. 18.', 'hu', '2024-06-18'],
    ['18.06.24', 'de', '2024-06-18'],
    ['18/06/24', 'fr', '2024-06-18'],
    ['06/18/24', 'en', '2024-06-18'],
    ['9.28.15', 'en', '2015-09-28'],
    ['24-06-18', 'zh', '2024-06-18'],
    ['1.2.24', 'de', '2024-02-01'],
    ['18.06.98', 'de', '1998-06-18'],
    ['18.06.', 'de', '????-06-18'],
    ['2024年6月18日', 'zh', '2024-06-18'],
    ['2024年 6月 18日', 'ja', '2024-06-18'],
    ['2024년 6월 18일', 'ko', '2024-06-18'],
    ['6月18日', 'ja', '????-06-18'],
    ['令和6年6月18日', 'ja', '2024-06-18'],
    ['民國113年6月18日', 'zh', '2024-06-18'],
    ['ngày 18 tháng 6 năm 2024', 'vi', '2024-06-18'],
    ['１８．０６．２０２４', null, '2024-06-18'],
    ['18/06/2567', 'th', '2024-06-18'],
    ['18/06/67', 'th', '2024-06-18'],
    ['۱۴۰۳/۰۳/۲۹', 'fa', '2024-06-18'],
  ])('%s (%s)', (line, lang, saying) => {
    expect(read(line, lang)).toEqual([saying]);
  });

  test.each([
    ['১৮/০৬/২০২৪', 'bn'],
    ['१८/०६/२०२४', 'hi'],
    ['١٨/٠٦/٢٠٢٤', 'ar'],
    ['๑๘/๐๖/๒๐๒๔', 'th'],
    ['၁၈/၀၆/၂၀၂၄', 'my'],
    ['១៨/០៦/២០២៤', 'km'],
    ['૧૮/૦૬/૨૦૨૪', 'gu'],
  ])('native digits: %s', (line, lang) => {
    expect(read(line, lang)).toEqual(['2024-06-18']);
  });

  test('what stands against the date without a space is not part of it', () => {
    expect(spans('Nuomonės2024.03.31 19:59', 'lt')).toEqual(['2024.03.31 19:59']);
    expect(spans('06.06.2025Neuer Rekord', 'de')).toEqual(['06.06.2025']);
    expect(read('18/06/202414:05', 'es')).toEqual(['2024-06-18 14:05']);
    expect(read('18.06.20240', 'de')).toEqual(['2024-06-18']);
  });

  test.each([
    ['03/04/2024', 'en', '2024-03-04?'],
    ['03/04/2024', 'en-GB', '2024-04-03?'],
    ['03/04/2024', 'fr', '2024-04-03?'],
    ['03.04.2024', 'de', '2024-04-03'],
    ['04/04/2024', 'en', '2024-04-04'],
    ['Wednesday, 03/04/2024', 'en', '2024-04-03'],
    ['Monday, 03/04/2024', 'en-GB', '2024-03-04'],
  ])('day or month first: %s (%s)', (line, lang, saying) => {
    expect(read(line, lang)).toEqual([saying]);
  });

  test('the page decides over the language, but not for the dots of a language that has the day first', () => {
    expect(read('03/04/2024', 'de', 'mdy')).toEqual(['2024-03-04?']);
    expect(read('03.04.2024', 'de', 'mdy')).toEqual(['2024-04-03']);
    expect(read('03/04/2024', 'en', 'dmy')).toEqual(['2024-04-03?']);
  });

  test.each([
    ['31.02.2024', '2024-02-31 impossible'],
    ['29.02.2023', '2023-02-29 impossible'],
    ['32.05.2024', '2024-05-32 impossible'],
    ['18.13.2024', '2024-13-18 impossible'],
  ])('impossible: %s', (line, saying) => {
    expect(read(line, 'de')).toEqual([saying]);
    expect(read('29.02.2024', 'de')).toEqual(['2024-02-29']);
  });

  test.each([
    ['Di 18.06, 14:05', 'de', '????-06-18 14:05'],
    ['18/06 14:05', 'es', '????-06-18 14:05'],
    ['06-18 14:05', 'zh', '????-06-18 14:05'],
    ['6/18(火) 14:05', 'ja', '????-06-18 14:05'],
    ['18.6. klo 14.05', 'fi', '????-06-18 14:05'],
    ['am 1.6. beginnt', 'de', '????-06-01'],
  ])('without a year, beside a weekday, a clock or a preposition: %s', (line, lang, saying) => {
    expect(read(line, lang)).toEqual([saying]);
  });
});
