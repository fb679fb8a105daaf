import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DATE_STYLES, formatDay } from '../../../src/render/date-words.js';
import { readStrings } from '../../../src/render/strings.js';
import { BUILT_IN } from './render.js';

test.each([
  ['en', ['Tuesday, 18 June 2024', '18 June 2024', '18 June', 'June 2024', '09:05']],
  ['de', ['Dienstag, 18. Juni 2024', '18. Juni 2024', '18. Juni', 'Juni 2024', '09:05']],
  ['az', ['18 iyun 2024, çərşənbə axşamı', '18 iyun 2024', '18 iyun', 'İyun 2024', '09:05']],
  ['ru', ['вторник, 18 июня 2024', '18 июня 2024', '18 июня', 'Июнь 2024', '09:05']],
  ['ar', ['الثلاثاء، 18 يونيو 2024', '18 يونيو 2024', '18 يونيو', 'يونيو 2024', '09:05']],
  ['zh', ['2024年6月18日 星期二', '2024年6月18日', '6月18日', '2024年6月', '09:05']],
])('%s', async (language, written) => {
  const files = ['en', language].map((name) => {
    const path = join(BUILT_IN, `strings/${name}.yaml`);
    return { path, language: name, rank: 0, text: readFileSync(path, 'utf8') };
  });
  const { strings } = await readStrings(files, language);
  expect(DATE_STYLES.map((style) => formatDay('2024-06-18', '09:05', strings.dates, style))).toEqual(written);
});

test('an hour that summer time leaves out is written all the same', async () => {
  const path = join(BUILT_IN, 'strings/en.yaml');
  const { strings } = await readStrings([{ path, language: 'en', rank: 0, text: readFileSync(path, 'utf8') }], 'en');
  // In St. John's, the tests' own zone, 02:30 of that day does not exist.
  expect(formatDay('2024-03-10', '02:30', strings.dates, 'time')).toBe('02:30');
});
