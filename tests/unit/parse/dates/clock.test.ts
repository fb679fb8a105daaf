import { describe, expect, test } from 'vitest';
import { read, spans } from './describe-mentions.js';

describe('clocks', () => {
  test.each([
    ['14:05', null, '14:05'],
    ['14:05 Uhr', 'de', '14:05'],
    ['14.05 Uhr', 'de', '14:05'],
    ['14 Uhr', 'de', '14:00'],
    ['14.05 uur', 'nl', '14:05'],
    ['2:05 PM', 'en', '14:05'],
    ['2:05pm', 'en', '14:05'],
    ['2.05pm', 'en', '14:05'],
    ['2:05 p.m.', 'en', '14:05'],
    ['2:05 p. m.', 'es', '14:05'],
    ['12:30 am', 'en', '00:30'],
    ['12:30 pm', 'en', '12:30'],
    ['14:05 pm', 'en', '14:05'],
    ['7 p.m.', 'en', '19:00'],
    ['12 noon', 'en', '12:00'],
    ['২:০৫ পিএম', 'bn', '14:05'],
    ['৩ মে ২০২৪, ১৪: ০৫', 'bn', '2024-05-03 14:05'],
    ['Room 12: 18 June 2024', 'en', '2024-06-18'],
    ['14h05', 'fr', '14:05'],
    ['14 h 05', 'fr', '14:05'],
    ['9h00', 'fr', '09:00'],
    ['17H45', 'fr', '17:45'],
    ['16:51 h', 'es', '16:51'],
    ['09:01 hrs.', 'es', '09:01'],
    ['kl. 14.05', 'sv', '14:05'],
    ['kl 14', 'sv', '14:00'],
    ['klo 14.05', 'fi', '14:05'],
    ['14.05', 'fi', '14:05'],
    ['14.05 Färjan går igen', 'sv', '14:05'],
    ['Publicerad 14.05', 'sv', '14:05'],
    ['Uppdaterad: 14.05', 'sv', '14:05'],
    ['Aggiornato 14.05', 'it', '14:05'],
    ['ore 14.05', 'it', '14:05'],
    ['às 14h05', 'pt', '14:05'],
    ['a las 14:05', 'es', '14:05'],
    ['godz. 14:05', 'pl', '14:05'],
    ['в 14:05', 'ru', '14:05'],
    ['pukul 14.05', 'id', '14:05'],
    ['14.05 น.', 'th', '14:05'],
    ['21時37分', 'ja', '21:37'],
    ['午後9時5分', 'ja', '21:05'],
    ['下午2:05', 'zh', '14:05'],
    ['下午2点05分', 'zh', '14:05'],
    ['오후 2:05', 'ko', '14:05'],
    ['오전 9시 5분', 'ko', '09:05'],
    ['2:05 μ.μ.', 'el', '14:05'],
    ['2:05 م', 'ar', '14:05'],
    ['١٤:٠٥', 'ar', '14:05'],
    ['1430 GMT', 'en', '14:30 +0'],
    ['14：05', 'zh', '14:05'],
  ])('%s (%s)', (line, lang, saying) => {
    expect(read(line, lang)).toEqual([saying]);
  });

  test.each([
    ['14:05:09', 'en'],
    ['1:02:33', 'en'],
    ['00:13:45', 'de'],
    ['Video 01:45', 'de'],
    ['Dauer: 1:45', 'de'],
    ['▶ 01:45', 'en'],
    ['01:45 min', 'de'],
    ['01:45 Min.', 'de'],
    ['0:45', 'en'],
    ['(1:07)', 'en'],
    ['1h28', 'fr'],
    ['4:04,87', 'de'],
    ['2:1', 'de'],
    ['3-2', 'en'],
    ['78:85', 'en'],
    ['24:61', 'en'],
    ['John 3:16', 'en'],
    ['10.50', 'de'],
    ['10.50 Euro', 'de'],
    ['um 10.50 gestiegen', 'de'],
    ['19.04+0.21 %', 'de'],
    ['14h', 'fr'],
    ['CO2PM', 'de'],
    ['5 Stunden', 'de'],
    ['a 2 da manhã', 'en'],
  ])('no clock: %s (%s)', (line, lang) => {
    expect(read(line, lang)).toEqual([]);
  });

  test('a dotted or long clock counts beside a date', () => {
    expect(read('22.11.2024 07.57', 'de')).toEqual(['2024-11-22 07:57']);
    expect(read('18.6.2024 14.05', 'fi')).toEqual(['2024-06-18 14:05']);
    expect(read('2012-06-04 09:20:26', 'zh')).toEqual(['2012-06-04 09:20:26']);
    expect(read('18.06.2024 10.50 Euro', 'de')).toEqual(['2024-06-18']);
    expect(read('mardi 5 juin 2018 à 1h28', 'fr')).toEqual(['2018-06-05 01:28']);
  });

  test('German "am" and French "du" are not halves of the day', () => {
    expect(read('Beginn 13 Uhr am Brunnen', 'de')).toEqual(['13:00']);
    expect(read('12:00 am 18. Juni 2024', 'de')).toEqual(['2024-06-18 12:00']);
    expect(read('à 5:30 du matin', 'fr')).toEqual(['05:30']);
    expect(read('um 8 Uhr abends', 'de')).toEqual(['20:00']);
  });

  test('date and clock in either order, over the usual marks and words', () => {
    for (const line of [
      '18.06.2024, 14:05',
      '18.06.2024 | 14:05 Uhr',
      '18.06.2024 • 14:05',
      '18.06.2024 - 14:05 Uhr',
      '18.06.2024 um 14.05 Uhr',
      '18. Juni 2024 / 14:05',
      '18.06.2024 (14:05)',
      '14:05 18.06.2024',
      '14:05 Uhr, 18. Juni 2024',
      '14:05 Uhr am 18.06.2024',
      'Di., 18.06.2024, 14:05',
      '18.06.2024, Dienstag, 14:05 Uhr',
    ]) {
      expect([line, read(line, 'de')]).toEqual([line, ['2024-06-18 14:05']]);
      expect([line, spans(line, 'de')]).toEqual([line, [line]]);
    }
  });

  test('sentences between them keep them apart', () => {
    expect(read('Am 18.06.2024 kam er an. Er blieb bis 14:05 Uhr.', 'de')).toEqual(['2024-06-18', '14:05']);
    expect(read('20:15 bis 21:45 Uhr', 'de')).toEqual(['20:15', '21:45']);
    expect(read('18.06.2024 | 10:00 | 19.06.2024 | 11:00', 'de')).toEqual(['2024-06-18 10:00', '2024-06-19 11:00']);
    expect(read('10:00 18.06.2024 11:00 19.06.2024', 'de')).toEqual(['2024-06-18 10:00', '2024-06-19 11:00']);
  });

  test('a weekday with a clock', () => {
    expect(spans('Tue 10:30am', 'en')).toEqual(['Tue 10:30am']);
    expect(read('Tue 10:30am', 'en')).toEqual(['10:30']);
  });
});
