import { describe, expect, test } from 'vitest';
import { read, spans } from './describe-mentions.js';

describe('zones', () => {
  test.each([
    ['2024-06-18T10:05:00Z', 'en', '2024-06-18 10:05:00 +0'],
    ['2024-06-18T10:05:00.123+02:00', 'en', '2024-06-18 10:05:00 +120'],
    ['2024-06-18T10:05-0530', 'en', '2024-06-18 10:05 -330'],
    ['20240618T100500Z', 'en', '2024-06-18 10:05:00 +0'],
    ['2024-06-18 10:05:00 +0000', 'en', '2024-06-18 10:05:00 +0'],
    ['Tue, 18 Jun 2024 10:05:00 GMT', 'en', '2024-06-18 10:05:00 +0'],
    ['Tue Jun 18 10:05:00 CEST 2024', 'en', '2024-06-18 10:05:00 +120'],
    ['18.06.2024, 10:05 Uhr MESZ', 'de', '2024-06-18 10:05 +120'],
    ['18/6/2024, 10:05 (GMT+7)', 'vi', '2024-06-18 10:05 +420'],
    ['18 июня 2024, 10:05 (мск)', 'ru', '2024-06-18 10:05 +180'],
    ['18 Jun 2024 10:05 WIB', 'id', '2024-06-18 10:05 +420'],
    ['17:41 JST, June 18, 2024', 'en', '2024-06-18 17:41 +540'],
    ['June 18, 2024 10:05 AM UTC', 'en', '2024-06-18 10:05 +0'],
    ['10:05 UTC+03:00', 'en', '10:05 +180'],
    ['18 Jun 2024 10:05 IST', 'en-IN', '2024-06-18 10:05 +330'],
    ['18.06.2024 10:05 IST', 'he', '2024-06-18 10:05 +120'],
    ['18 Jun 2024 10:05 CST', 'en', '2024-06-18 10:05 -360'],
    ['2024-06-18 10:05 CST', 'zh', '2024-06-18 10:05 +480'],
  ])('%s (%s)', (line, lang, saying) => {
    expect(read(line, lang)).toEqual([saying]);
    expect(spans(line, lang)).toEqual([line]);
  });

  test('American zones follow summer time by the date', () => {
    expect(read('June 18, 2024 at 10:05 p.m. ET', 'en')).toEqual(['2024-06-18 22:05 -240']);
    expect(read('Jan. 18, 2024 at 10:05 p.m. ET', 'en')).toEqual(['2024-01-18 22:05 -300']);
    expect(read('10 a.m. PT on March 10, 2024', 'en')).toEqual(['2024-03-10 10:00 -420']);
    expect(read('10 a.m. Eastern time, November 3, 2024', 'en')).toEqual(['2024-11-03 10:00 -300']);
    expect(read('June 18, 2024 08:30 AM Eastern Daylight Time', 'en')).toEqual(['2024-06-18 08:30 -240']);
    expect(read('8:30 AM Mountain Standard Time, June 18, 2024', 'en')).toEqual(['2024-06-18 08:30 -420']);
    expect(read('10 a.m. ET', 'en')).toEqual(['10:00']);
  });

  test('local time is covered, and has no offset', () => {
    expect(spans('18.06.2024, 10:05 Uhr (Ortszeit)', 'de')).toEqual(['18.06.2024, 10:05 Uhr (Ortszeit)']);
    expect(read('18.06.2024, 10:05 Uhr (Ortszeit)', 'de')).toEqual(['2024-06-18 10:05']);
  });

  test('a range is no offset, and a small word no zone', () => {
    expect(read('14:05 -15:30', 'en')).toEqual(['14:05', '15:30']);
    expect(read('14:05-15:30', 'en')).toEqual(['14:05', '15:30']);
    expect(read('à 14:05 est venu', 'fr')).toEqual(['14:05']);
  });
});
