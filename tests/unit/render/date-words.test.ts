import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DATE_STYLES } from '../../../src/render/date-styles.js';
import { formatDay } from '../../../src/render/date-words.js';
import { readStrings } from '../../../src/render/read-strings.js';
import type { StringsFile } from '../../../src/render/theme-files.js';
import { BUILT_IN } from './render.js';

const filesOf = (...languages: string[]): StringsFile[] =>
  languages.map((language) => {
    const path = join(BUILT_IN, `strings/${language}.yaml`);
    return { path, language, rank: 0, text: readFileSync(path, 'utf8') };
  });

test.each([
  ['en', ['Tuesday, 18 June 2024', '18 June 2024', '18 June', 'June 2024', '2024', 'June', '09:05']],
  ['de', ['Dienstag, 18. Juni 2024', '18. Juni 2024', '18. Juni', 'Juni 2024', '2024', 'Juni', '09:05']],
  ['az', ['18 iyun 2024, çərşənbə axşamı', '18 iyun 2024', '18 iyun', 'İyun 2024', '2024', 'İyun', '09:05']],
  ['ru', ['Вторник, 18 июня 2024', '18 июня 2024', '18 июня', 'Июнь 2024', '2024', 'Июнь', '09:05']],
  ['ar', ['الثلاثاء، 18 يونيو 2024', '18 يونيو 2024', '18 يونيو', 'يونيو 2024', '2024', 'يونيو', '09:05']],
  ['zh', ['2024年6月18日 星期二', '2024年6月18日', '6月18日', '2024年6月', '2024年', '6月', '09:05']],
  ['fr', ['Mardi 18 juin 2024', '18 juin 2024', '18 juin', 'Juin 2024', '2024', 'Juin', '09:05']],
  [
    'pt',
    [
      'Terça-feira, 18 de junho de 2024',
      '18 de junho de 2024',
      '18 de junho',
      'Junho de 2024',
      '2024',
      'Junho',
      '09:05',
    ],
  ],
  ['uk', ['Вівторок, 18 червня 2024', '18 червня 2024', '18 червня', 'Червень 2024', '2024', 'Червень', '09:05']],
  ['tr', ['18 Haziran 2024 Salı', '18 Haziran 2024', '18 Haziran', 'Haziran 2024', '2024', 'Haziran', '09:05']],
  ['he', ['יום שלישי, 18 ביוני 2024', '18 ביוני 2024', '18 ביוני', 'יוני 2024', '2024', 'יוני', '09:05']],
  ['fa', ['سه‌شنبه، 18 ژوئن 2024', '18 ژوئن 2024', '18 ژوئن', 'ژوئن 2024', '2024', 'ژوئن', '09:05']],
  ['ja', ['2024年6月18日（火曜日）', '2024年6月18日', '6月18日', '2024年6月', '2024年', '6月', '09:05']],
])('%s', async (language, written) => {
  const { strings } = await readStrings(filesOf('en', language), language);
  expect(DATE_STYLES.map((style) => formatDay('2024-06-18', '09:05', strings.dates, style))).toEqual(written);
});

test.each([
  ['en', 'Mo Tu We Th Fr Sa Su'],
  ['az', 'B.e. Ç.a. Ç. C.a. C. Ş. B.'],
  ['ar', 'سبت أحد اثنين ثلاثاء أربعاء خميس جمعة'],
  ['zh', '一 二 三 四 五 六 日'],
  ['pt', 'Dom Seg Ter Qua Qui Sex Sáb'],
  ['fa', 'ش ی د س چ پ ج'],
])('the week in %s', async (language, week) => {
  const { dates } = (await readStrings(filesOf('en', language), language)).strings;
  const days = dates.shortWeekdays.map((_, index) => dates.shortWeekdays[(index + dates.weekStartsOn) % 7]);
  expect(days.join(' ')).toBe(week);
});

test('an hour that summer time leaves out is written all the same', async () => {
  const { strings } = await readStrings(filesOf('en'), 'en');
  // In St. John's, the tests' own zone, 02:30 of that day does not exist.
  expect(formatDay('2024-03-10', '02:30', strings.dates, 'time')).toBe('02:30');
});
