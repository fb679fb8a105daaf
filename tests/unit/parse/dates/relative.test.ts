import { describe, expect, test } from 'vitest';
import { read, spans } from './describe-mentions.js';

describe('relative times', () => {
  test.each([
    ['2 hours ago', 'en', '2 hour ago'],
    ['an hour ago', 'en', '1 hour ago'],
    ['35m ago', 'en', '35 minute ago'],
    ['5 hrs ago', 'en', '5 hour ago'],
    ['about 3 hours ago', 'en', '3 hour ago'],
    ['30 seconds ago', 'en', '0 minute ago'],
    ['just now', 'en', '0 minute ago'],
    ['6m ago', null, '6 minute ago'],
    ['vor 3 Stunden', 'de', '3 hour ago'],
    ['VOR EINER STUNDE', 'de', '1 hour ago'],
    ['vor etwa 3 Stunden', 'de', '3 hour ago'],
    ['vor ca. 5 Min.', 'de', '5 minute ago'],
    ['vor 2 Tagen', 'de', '2 day ago'],
    ['il y a 2 h', 'fr', '2 hour ago'],
    ['il y a 2 heures', 'fr', '2 hour ago'],
    ['hace 3 horas', 'es', '3 hour ago'],
    ['há 3 horas', 'pt', '3 hour ago'],
    ['3 ore fa', 'it', '3 hour ago'],
    ['hai 2 horas', 'gl', '2 hour ago'],
    ['2 uur geleden', 'nl', '2 hour ago'],
    ['för 2 timmar sedan', 'sv', '2 hour ago'],
    ['for 2 timer siden', 'nb', '2 hour ago'],
    ['for 2 timer siden', 'da', '2 hour ago'],
    ['2 tuntia sitten', 'fi', '2 hour ago'],
    ['2 godziny temu', 'pl', '2 hour ago'],
    ['před 2 hodinami', 'cs', '2 hour ago'],
    ['prije 2 sata', 'hr', '2 hour ago'],
    ['2 órával ezelőtt', 'hu', '2 hour ago'],
    ['acum 2 ore', 'ro', '2 hour ago'],
    ['2 saat önce', 'tr', '2 hour ago'],
    ['πριν από 2 ώρες', 'el', '2 hour ago'],
    ['5 мин назад', 'ru', '5 minute ago'],
    ['5 минут назад', 'ru', '5 minute ago'],
    ['час назад', 'ru', '1 hour ago'],
    ['2 години тому', 'uk', '2 hour ago'],
    ['2時間前', 'ja', '2 hour ago'],
    ['2 小时前', 'zh', '2 hour ago'],
    ['2小時前', 'zh-TW', '2 hour ago'],
    ['2시간 전', 'ko', '2 hour ago'],
    ['2시간전', 'ko', '2 hour ago'],
    ['منذ ساعتين', 'ar', '2 hour ago'],
    ['منذ 3 ساعات', 'ar', '3 hour ago'],
    ['۳ ساعت پیش', 'fa', '3 hour ago'],
    ['לפני 3 שעות', 'he', '3 hour ago'],
    ['2 घंटे पहले', 'hi', '2 hour ago'],
    ['2 ชั่วโมงที่แล้ว', 'th', '2 hour ago'],
    ['2 giờ trước', 'vi', '2 hour ago'],
    ['2 jam yang lalu', 'id', '2 hour ago'],
    ['saa 2 zilizopita', 'sw', '2 hour ago'],
    ['prieš 8 min', 'lt', '8 minute ago'],
  ])('%s (%s)', (line, lang, saying) => {
    expect(read(line, lang)).toEqual([saying]);
    expect(spans(line, lang)).toEqual([line.replace(/\.$/, line.endsWith('Min.') ? '' : '.')]);
  });

  test.each([
    ['gestern', 'de', '1 day ago'],
    ['Yesterday', 'en', '1 day ago'],
    ['i går', 'sv', '1 day ago'],
    ['HOY', 'es', '0 day ago'],
    ["Aujourd'hui", 'fr', '0 day ago'],
    ['昨日', 'ja', '1 day ago'],
    ['어제', 'ko', '1 day ago'],
    ['Politics | Yesterday', 'en', '1 day ago'],
    ['heute, 14:05', 'de', '0 day ago 14:05'],
    ['Gestern um 14.05 Uhr', 'de', '1 day ago 14:05'],
    ['Today 5:00 am', 'en', '0 day ago 05:00'],
    ['Вчера в 14:05', 'ru', '1 day ago 14:05'],
    ['2 days ago at 07:52 am', 'en', '2 day ago 07:52'],
  ])('%s (%s)', (line, lang, saying) => {
    expect(read(line, lang)).toEqual([saying]);
  });

  test('short forms count on a line of their own, hours not where they are clocks', () => {
    expect(read('2h', 'en')).toEqual(['2 hour ago']);
    expect(read('• 35m', 'en')).toEqual(['35 minute ago']);
    expect(read('3d', null)).toEqual(['3 day ago']);
    expect(read('2h', 'fr')).toEqual([]);
    expect(read('2h left', 'en')).toEqual([]);
    expect(read('140m', 'en')).toEqual([]);
    expect(read('24h', 'en')).toEqual([]);
  });

  test('a month before it takes no day from it', () => {
    expect(read('The quay may close in January 2 hours ago', 'en')).toEqual(['2 hour ago']);
    expect(read('Конец работ в июле 5 минут назад', 'ru')).toEqual(['5 minute ago']);
    expect(read('January 2, 3 hours ago', 'en')).toEqual(['????-01-02', '3 hour ago']);
  });

  test('an hour-old item and its clock are two', () => {
    expect(read('2 hours ago10:05 Some Name', 'en')).toEqual(['2 hour ago', '10:05']);
  });

  test.each([
    ['5 minutes', 'en'],
    ['5 min read', 'en'],
    ['Lesezeit: 5 Minuten', 'de'],
    ['Today, we talk', 'en'],
    ['TV Today', 'en'],
    ['bis heute', 'de'],
    ['was heute wichtig wird', 'de'],
    ['2.5 hours ago', 'en'],
    ['avant 5h45 du matin', 'de'],
  ])('not relative: %s', (line, lang) => {
    expect(read(line, lang).filter((saying) => saying.includes('ago'))).toEqual([]);
  });
});

describe('what is glued to the headline before it', () => {
  test.each([
    ['de', 'Brand in der alten Kolonievor 4 Stunden', '4 hour ago'],
    ['es', 'El puerto abre mañanahace 2 horas', '2 hour ago'],
    ['cs', 'Na mostě se tvoří kolonypřed 2 hodinami', '2 hour ago'],
    ['ar', 'ارتفاع الأسعار بالسوق المحليةمنذ ساعتين', '2 hour ago'],
    ['lt', 'Uoste rekordinė krovaprieš 2 val.', '2 hour ago'],
    ['cs', 'Sparta postoupila do poháruvčera 21:30', '1 day ago 21:30'],
    ['nb', 'Strømprisen faller i helgai går kl. 21:05', '1 day ago 21:05'],
  ])('%s: %s', (language, line, said) => expect(read(line, language)).toEqual([said]));

  test.each([
    ['de', 'Politikvor 4 Stundenvor 4 Stunden'],
    ['de', 'Sie kamen davor 4 Stunden lang nicht vom Fleck'],
    ['en', 'Brand in der alten Kolonievor 4 Stunden'],
  ])('no time: %s: %s', (language, line) => expect(read(line, language)).toEqual([]));

  test('nor is a word that ends as one', () => expect(read('La festa dei pompieri 18:30', 'it')).toEqual(['18:30']));
});

describe('words of single languages', () => {
  test.each([
    ['el', 'πριν 2 ώρες', '2 hour ago'],
    ['hu', '2 órája', '2 hour ago'],
    ['hu', '3 perce', '3 minute ago'],
    ['sr', 'pre 3 h', '3 hour ago'],
    ['et', '2 tundi tagasi', '2 hour ago'],
    ['th', 'เมื่อวานนี้ 10:20', '1 day ago 10:20'],
    ['ja', 'きょう 18:20', '0 day ago 18:20'],
  ])('%s: %s', (language, line, said) => expect(read(line, language)).toEqual([said]));
});
