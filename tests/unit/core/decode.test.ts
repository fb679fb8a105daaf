import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, isBinary } from '../../../src/core/decode.js';

const bytes = (...parts: (string | number[])[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

describe('decode', () => {
  test('UTF-8, with and without its mark', () => {
    expect(decode(bytes('Bakı\r\nş'))).toEqual({ text: 'Bakı\r\nş', encoding: 'utf-8', invalid: null });
    expect(decode(bytes([0xef, 0xbb, 0xbf], 'Bakı'))).toEqual({ text: 'Bakı', encoding: 'utf-8', invalid: null });
  });

  test('UTF-16 by its mark', () => {
    const little = bytes([0xff, 0xfe], [...Buffer.from('Bakı', 'utf16le')]);
    expect(decode(little)).toEqual({ text: 'Bakı', encoding: 'utf-16le', invalid: null });
    const big = Buffer.from(little).swap16();
    expect(decode(big)).toEqual({ text: 'Bakı', encoding: 'utf-16be', invalid: null });
    expect(decode(bytes([0xff, 0xfe, 0x41]))).toMatchObject({ invalid: { line: 1, column: 1 } });
  });

  test.each([
    ['the first byte', bytes([0xff], 'a'), 1, 1],
    ['after a line end', bytes('a\nb\n', [0x80]), 3, 1],
    ['after CR LF', bytes('a\r\nb', [0xc3]), 2, 2],
    ['after letters of two and three bytes', bytes('ışşı„', [0xe2, 0x82], 'x'), 1, 6],
    ['after a U+FFFD that the file holds itself', bytes('a\uFFFDb\uFFFD', [0xf0, 0x9f]), 1, 5],
    ['after a byte order mark', bytes([0xef, 0xbb, 0xbf], 'a\uFFFD', [0xfe]), 1, 3],
  ])('the place of what cannot be read: %s', (_, input, line, column) => {
    expect(decode(input).invalid).toEqual({ line, column });
  });

  test('any bytes: never throws, and valid means that the bytes come back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (input) => {
        const { text, encoding, invalid } = decode(input);
        if (encoding !== 'utf-8') return;
        const marked = input[0] === 0xef && input[1] === 0xbb && input[2] === 0xbf;
        expect(Buffer.from(marked ? `\uFEFF${text}` : text).equals(Buffer.from(input))).toBe(invalid === null);
      }),
    );
  });
});

describe('isBinary', () => {
  test.each([
    ['text', bytes('plain\ttext\r\n'), false],
    ['nothing', bytes(), false],
    ['Latin-1 text', bytes([0x63, 0x61, 0x66, 0xe9]), false],
    ['text in UTF-16', bytes([0xff, 0xfe], [...Buffer.from('text', 'utf16le')]), false],
    ['a coloured log', bytes('\u001B[31mred\u001B[0m'), false],
    ['a picture (PNG)', bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), true],
    ['control characters', bytes([1, 2, 3, 4], 'abcdef'), true],
    ['a NUL in a text', bytes('a'.repeat(100_000), [0]), false],
    ['a NUL in a short text', bytes('ab', [0], 'c'), false],
    ['two NULs in a short text', bytes('ab', [0, 0], 'c'), true],
    ['many NULs far from the start', bytes('a'.repeat(100_000), Array(102).fill(0)), true],
    ['a NUL in a text in UTF-16', bytes([0xff, 0xfe], [...Buffer.from('te\0xt', 'utf16le')]), false],
    ['letters with a zero byte at their ends, in UTF-16', bytes([0xff, 0xfe, 0, 1, 0, 1, 0, 1, 0x61, 0]), false],
    ['many NULs in UTF-16', bytes([0xff, 0xfe], Array(40).fill(0)), true],
  ])('%s', (_, input, expected) => {
    expect(isBinary(input)).toBe(expected);
  });
});
