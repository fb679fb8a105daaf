import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { declaredIn, decodeText, labelOf, languageIn } from '../../../src/read/charset.js';
import { toSource } from '../../../src/read/source.js';

/** Sentences in the encodings that pages used before UTF-8, as bytes: made by iconv, since Node writes none of them. */
const SENTENCES: readonly (readonly [encoding: string, text: string, hex: string])[] = JSON.parse(
  (await import('node:fs')).readFileSync(new URL('../../fixtures/html/encodings.json', import.meta.url), 'utf8'),
);

const ALIKE: Readonly<Record<string, string>> = {
  'windows-1253': 'iso-8859-7',
  'windows-1255': 'iso-8859-8',
  gbk: 'gb18030',
};

describe('decodeText', () => {
  test.each(SENTENCES)('%s is told by its bytes', (encoding, text, hex) => {
    const decoded = decodeText(Buffer.from(hex, 'hex'));
    expect(decoded.text).toBe(text);
    expect(decoded).toMatchObject({ by: 'detected', invalid: null });
    // ISO 8859-7 and -8 and Microsoft's have the same letters; GB 18030 holds GBK.
    expect(decoded.encoding).toBe(ALIKE[encoding] ?? encoding);
  });

  test.each(SENTENCES)('%s as declared', (encoding, text, hex) => {
    const decoded = decodeText(Buffer.from(hex, 'hex'), { declared: [null, encoding.toUpperCase()] });
    expect(decoded).toEqual({ text, encoding, by: 'declared', invalid: null });
  });

  test('valid UTF-8 is UTF-8, whatever a server declares', () => {
    expect(decodeText(Buffer.from('Bakıda müəllim'), { declared: ['iso-8859-1'] })).toMatchObject({
      text: 'Bakıda müəllim',
      encoding: 'utf-8',
    });
  });

  test('a server that declares Western Europe for all that it sends is not believed against the bytes', () => {
    const [, text, hex] = SENTENCES.find(([encoding]) => encoding === 'gb18030' || encoding === 'gbk') ?? ['', '', ''];
    expect(decodeText(Buffer.from(hex, 'hex'), { declared: ['iso-8859-1'] }).text).toBe(text);
  });

  test('few letters: the language of the document decides', () => {
    const bytes = Buffer.from([0x4b, 0xfd, 0x7a]);
    expect(decodeText(bytes, { lang: 'tr-TR' })).toMatchObject({ text: 'Kız', encoding: 'windows-1254' });
    expect(decodeText(Buffer.from('Caf\xe9 am Markt', 'latin1'))).toMatchObject({ text: 'Café am Markt' });
  });

  test('Western Europe has quotes and dashes between 80 and 9F, by whatever name it is declared', () => {
    const bytes = Buffer.from('\x93Na gut\x94 \x96 10 \x80\x85 \x81', 'latin1');
    for (const declared of ['iso-8859-1', 'windows-1252', 'us-ascii'])
      expect(decodeText(bytes, { declared: [declared] }).text).toBe('“Na gut” – 10 €… \u0081');
  });

  test('UTF-8 with a bad byte stays UTF-8, and says where', () => {
    const bytes = Buffer.concat([Buffer.from('Bakı\nmüəllim '), Buffer.from([0xff]), Buffer.from(' ş')]);
    expect(decodeText(bytes)).toMatchObject({ encoding: 'utf-8', invalid: { line: 2, column: 9 } });
  });

  test('UTF-16 without a mark', () => {
    const little = Buffer.from('The council met on Tuesday.', 'utf16le');
    expect(decodeText(little)).toMatchObject({ text: 'The council met on Tuesday.', encoding: 'utf-16le' });
    expect(decodeText(Buffer.from(little).swap16())).toMatchObject({ encoding: 'utf-16be' });
    expect(toSource('-', 'text', little).file?.text).toBe('The council met on Tuesday.');
  });

  test('ISO-2022-JP, which is ASCII to the eye', () => {
    const bytes = Buffer.from('1b24423b7e3c2b1b28420a', 'hex');
    expect(decodeText(bytes).encoding).toBe('iso-2022-jp');
  });

  test('any bytes and any declaration: never throws', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom(null, 'big5', 'utf-16', 'nonsense'),
        (bytes, label) => {
          expect(typeof decodeText(bytes, { declared: [label] }).text).toBe('string');
        },
      ),
    );
  });
});

test.each([
  ['ISO-8859-9', 'windows-1254'],
  ['"utf8"', 'utf-8'],
  ['ks_c_5601-1987', 'euc-kr'],
  ['iso-2022-kr', null],
  ['none', null],
  ['', null],
])('label %s', (name, expected) => {
  expect(labelOf(name)).toBe(expected);
});

test.each([
  ['<meta charset=windows-1251>', ['windows-1251']],
  ['<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">', ['Shift_JIS']],
  ['<?xml version="1.0" encoding="euc-kr"?><rss>', ['euc-kr']],
  ['<p>charset=big5</p>', []],
])('declarations in %s', (html, expected) => {
  expect(declaredIn(Buffer.from(html))).toEqual(expected);
});

test('the language of a document', () => {
  expect(languageIn(Buffer.from('<!DOCTYPE html><html class="a" lang="tr-TR">'))).toBe('tr-TR');
  expect(languageIn(Buffer.from('<html data-lang-x><body lang="de">'))).toBeNull();
});

test('a saved page says what it is written in; a dump is guessed, with a note', () => {
  const page = Buffer.from('<meta charset="windows-1251"><p>\xcf\xf0\xe8\xe2\xe5\xf2</p>', 'latin1');
  expect(toSource('a.html', 'html', page)).toMatchObject({
    file: { text: '<meta charset="windows-1251"><p>Привет</p>', encoding: 'windows-1251' },
    messages: [],
  });
  const [, text, hex] = SENTENCES[0] ?? ['', '', ''];
  expect(toSource('a.txt', 'text', Buffer.from(hex, 'hex'))).toMatchObject({
    file: { text },
    messages: [{ rule: 'read:guessed-encoding', severity: 'info' }],
  });
});
