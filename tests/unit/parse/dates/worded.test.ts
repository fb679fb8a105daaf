import { describe, expect, test } from 'vitest';
import { read, spans } from './describe-mentions.js';

describe('dates with the month as a word', () => {
  test.each([
    ['18. Juni 2024', 'de', '2024-06-18'],
    ['18 JUNI 2024', 'de', '2024-06-18'],
    ['June 18th, 2024', 'en', '2024-06-18'],
    ['the 18th of June 2024', 'en', '2024-06-18'],
    ['18 June, 2024', 'en', '2024-06-18'],
    ['Jun. 18, 2024', 'en', '2024-06-18'],
    ['Sept. 3, 2024', 'en', '2024-09-03'],
    ['2024 June 18', 'en', '2024-06-18'],
    ['Mai 21 2019', 'de', '2019-05-21'],
    ['1er janvier 2024', 'fr', '2024-01-01'],
    ['18 févr. 2024', 'fr', '2024-02-18'],
    ['18 FEVRIER 2024', 'fr', '2024-02-18'],
    ['18 de junio de 2024', 'es', '2024-06-18'],
    ['07 de mayo del 2022', 'es', '2022-05-07'],
    ['21.dez.2018', 'pt', '2018-12-21'],
    ['18/juin/2024', 'fr', '2024-06-18'],
    ['18-Jun-24', 'en', '2024-06-18'],
    ["18 June '24", 'en', '2024-06-18'],
    ['18 июня 2024 г.', 'ru', '2024-06-18'],
    ['18 ИЮНЯ 2024', 'ru', '2024-06-18'],
    ['18 мая 2024', 'ru', '2024-05-18'],
    ['18 Haziran 2024', 'tr', '2024-06-18'],
    ['18 HAZİRAN 2024', 'tr', '2024-06-18'],
    ['3 KASIM 2024', 'tr', '2024-11-03'],
    ['ΤΡΙΤΗ 18 ΙΟΥΝΙΟΥ 2024', 'el', '2024-06-18'],
    ['2024. június 18.', 'hu', '2024-06-18'],
    ['2024 m. birželio 18 d.', 'lt', '2024-06-18'],
    ['2024. gada 18. jūnijā', 'lv', '2024-06-18'],
    ['2024ko ekainaren 18a', 'eu', '2024-06-18'],
    ['18 ביוני 2024', 'he', '2024-06-18'],
    ['الثلاثاء 18 يونيو 2024', 'ar', '2024-06-18'],
    ['١٨ حزيران ٢٠٢٤', 'ar', '2024-06-18'],
    ['१८ जून, २०२४', 'hi', '2024-06-18'],
    ['১৮ জুন ২০২৪', 'bn', '2024-06-18'],
    ['18 มิถุนายน 2567', 'th', '2024-06-18'],
    ['18 มิ.ย. 67', 'th', '2024-06-18'],
    ['18 جون، 2024', 'ur', '2024-06-18'],
    ['18 Juni 2024', 'sw', '2024-06-18'],
    ['سه‌شنبه ۲۹ خرداد ۱۴۰۳', 'fa', '2024-06-18'],
    ['18 juni', 'sv', '????-06-18'],
    ['18. Juni', 'de', '????-06-18'],
    ['June 18', 'en', '????-06-18'],
    ['12 Octobre', 'fr', '????-10-12'],
    ['8 января', 'ru', '????-01-08'],
  ])('%s (%s)', (line, lang, saying) => {
    expect(read(line, lang)).toEqual([saying]);
  });

  test.each([
    ['18 lis 2024', 'pl', 11],
    ['18 lis 2024', 'hr', 10],
    ['18. listopada 2024', 'hr', 10],
    ['18 listopada 2024', 'pl', 11],
    ['18 srp 2024', 'cs', 8],
    ['18 srp 2024', 'hr', 7],
    ['18 listopada 2024', null, 11],
  ])('one word, two months: %s (%s)', (line, lang, month) => {
    expect(read(line, lang)).toEqual([`2024-${String(month).padStart(2, '0')}-18`]);
  });

  test.each([
    ['mar. 18 juin 2024', 'fr', '2024-06-18'],
    ['mar 18 giu 2024', 'it', '2024-06-18'],
    ['mar 18/06/2024', 'es', '2024-06-18'],
    ['18 mar 2024', 'es', '2024-03-18'],
    ['dydd Mawrth, 18 Mawrth 2024', 'cy', '2024-03-18'],
  ])('a month or a Tuesday: %s', (line, lang, saying) => {
    expect(read(line, lang)).toEqual([saying]);
  });

  test('short months without a year, where they end their phrase', () => {
    expect(read('7 sie', 'pl')).toEqual(['????-08-07']);
    expect(read('7 sie, 14:05', 'pl')).toEqual(['????-08-07 14:05']);
    expect(read('5 mai', 'ro')).toEqual(['????-05-05']);
    expect(read('25.Dez.17 , Anzahl', null)).toEqual(['2017-12-25']);
    expect(read('12 Mai 24 Personen', 'de')).toEqual(['????-05-12']);
  });

  test('weekdays belong to the date', () => {
    expect(spans('am Dienstag, den 18. Juni 2024, im Saal', 'de')).toEqual(['Dienstag, den 18. Juni 2024']);
    expect(spans('1月9日 (木)', 'ja')).toEqual(['1月9日 (木)']);
    expect(spans('18 Haziran 2024 Salı', 'tr')).toEqual(['18 Haziran 2024 Salı']);
  });

  test('ranges give the day that carries the month', () => {
    expect(read('June 18-20, 2024', 'en')).toEqual(['2024-06-18']);
    expect(read('18.–20. Juni 2024', 'de')).toEqual(['2024-06-20']);
    expect(read('18 June – 2 July 2024', 'en')).toEqual(['????-06-18', '2024-07-02']);
  });

  test('dates glued to each other and to words', () => {
    expect(read('10. Februar 20199. Februar 2019', 'de')).toEqual(['2019-02-10', '2019-02-09']);
    expect(read('readApril 25, 20232:26 PM GMT+2Last', 'en')).toEqual(['2023-04-25 14:26 +120']);
    expect(read('Name2021-12-14T12:38:19+01:0014. Dezember 2021', 'de')).toEqual([
      '2021-12-14 12:38:19 +60',
      '2021-12-14',
    ]);
    expect(read('by Some TimesNovember 21, 202501747', 'en')).toEqual(['2025-11-21']);
    expect(read('12:43, 20 Apr 2026Updated 12:44, 20 Apr 2026', 'en')).toEqual([
      '2026-04-20 12:43',
      '2026-04-20 12:44',
    ]);
  });

  test('impossible days are read as they are written', () => {
    expect(read('32 May 2024', 'en')).toEqual(['2024-05-32 impossible']);
    expect(read('30 février 2024', 'fr')).toEqual(['2024-02-30 impossible']);
  });

  test.each([
    ['May the force be with you', 'en'],
    ['the may 5 people', 'en'],
    ['In May 2024', 'en'],
    ['Mai 2024', 'de'],
    ['März', 'de'],
    ['April Jones, 34, said', 'en'],
    ['im Mai 20 Prozent mehr', 'de'],
    ['Set 5 goals', 'en'],
    ['Mac 5 review', 'en'],
    ['49 June', 'en'],
    ['o 7 się zaczyna', 'pl'],
    ['to jsou 4 pro nás', 'cs'],
    ['cele 5 mai importante', 'ro'],
    ['PlayStation 4 Pro', null],
    ['des 10. Jahrhunderts', null],
    ['3er Set', null],
    ['Sun', 'en'],
    ['We are Mon amour, Sat in Thu', 'en'],
  ])('no date: %s', (line, lang) => {
    expect(read(line, lang)).toEqual([]);
  });
});

test.each([
  ['الخميس 3 ديسمبر/كانون الأول 2026 12:30', 'ar', '2026-12-03 12:30'],
  ['3 ديسمبر/ كانون الأول 2026', 'ar', '2026-12-03'],
  ['3 दिसम्बर, 2026', 'hi', '2026-12-03'],
])('a month by two names, or in an older spelling: %s', (line, language, said) => {
  expect(read(line, language)).toEqual([said]);
});
