/** What a program that uses the library is told of its own mistakes. */
import { expect, test } from 'vitest';
import { parse } from '../../src/index.js';

const ARTICLE = { text: '---\ndate: 2024-06-18 10:00\n---\n# The port\n', format: 'markdown' } as const;

test('a time zone and a language are those of the command line, or are refused by name', async () => {
  const { article } = await parse({ ...ARTICLE, timeZone: 'Asia/Baku', lang: 'az' });
  expect([article?.published, article?.lang]).toEqual(['2024-06-18T10:00:00+04:00', 'az']);
  await expect(parse({ ...ARTICLE, timeZone: 'Baku' })).rejects.toThrow(
    new TypeError('timeZone must be an IANA time zone such as Asia/Baku, but is Baku'),
  );
  await expect(parse({ ...ARTICLE, lang: 'en_US' })).rejects.toThrow(
    new TypeError('lang must be a BCP 47 language tag such as en or az, but is en_US'),
  );
});

test('bytes that are no text are refused', async () => {
  await expect(parse({ text: Uint8Array.of(0, 1, 2, 0) })).rejects.toThrow(
    new TypeError('The file is not text: there is a NUL byte'),
  );
});
