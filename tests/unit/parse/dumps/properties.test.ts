/** What holds for any text at all. */
import { existsSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectSound, FIXTURES, inputOf, parse } from './dump.js';

const fixtureLines = readdirSync(FIXTURES)
  .filter((name) => existsSync(`${FIXTURES}/${name}/input.txt`))
  .flatMap((name) => inputOf(name).split('\n'));

/** Any UTF-16 units, lone surrogates and NULs among them. */
const units = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0x7f }), fc.integer({ min: 0, max: 0xffff })), { maxLength: 60 })
  .map((codes) => String.fromCharCode(...codes));

/** What means something to a parser of dumps, or to a terminal. */
const odd = fc.constantFrom(
  '',
  ' ',
  '\u3000',
  '\t\u00A0',
  '\0',
  '\uFEFF',
  '\u202Etxet\u202C',
  '\u2066\u2069',
  '\u200F',
  '\u0085',
  '\u2028',
  '\uD83D',
  '\uDE00',
  '\uD840\0',
  '\uDC0B',
  'e\u0301\u0301\u0301',
  '31.02.2024',
  '00:00',
  '24:61',
  '12:00 12:00',
  '1.1.0001',
  '29 February 2023',
  '٣١/١٢/٢٠٢٤ ٢٣:٥٩',
  '令和6年6月18日',
  'vor 3 Stunden',
  '99999999999999999999 hours ago',
  'in 2 days',
  '- VIDEO',
  'A - VIDEO - PHOTOS - ',
  '(((((',
  '• ',
  '1. ',
  '/article/body/0',
  '__proto__',
  'constructor',
  '<script>alert(1)</script>',
  'By By By',
  'a: b: c: d',
);

const line = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...fixtureLines) },
  { weight: 2, arbitrary: odd },
  { weight: 1, arbitrary: units },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 80 }) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...fixtureLines), odd).map(([a, b]) => a + b) },
);

/** Lines with the line breaks of all systems between them. */
const mixed = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n', '\n\n', '\r\n', '\r')), { maxLength: 60 })
  .map((pairs) => pairs.map(([text, end]) => text + end).join(''));

/** Runs of one real dump, cut anywhere. */
const cut = fc
  .tuple(fc.nat(fixtureLines.length), fc.integer({ min: 1, max: 80 }))
  .map(([from, count]) => fixtureLines.slice(from, from + count).join('\n'));

const contexts = fc.record({
  timeZone: fc.constantFrom('Asia/Baku', 'UTC', 'America/St_Johns', 'Pacific/Apia'),
  lang: fc.constantFrom(null, 'en', 'ar', 'ja', 'xx'),
  sections: fc.constantFrom([], ['Politics', 'Sport']),
  override: fc.constantFrom({}, { captured: '2024-06-18T10:00:00+04:00' }),
});

describe.each([
  ['any characters', units, 400],
  ['mixed lines', mixed, 400],
  ['parts of dumps', cut, 200],
] as const)('%s', (_, texts, runs) => {
  test('are accounted for, line by line', () => {
    fc.assert(
      fc.property(texts, contexts, (text, context) => expectSound(parse(text, context), text)),
      { numRuns: runs },
    );
  });
});

test('the same text gives the same document, and each time a new one', () => {
  fc.assert(
    fc.property(fc.oneof(mixed, cut), contexts, (text, context) => {
      const first = parse(text, context);
      const kept = JSON.stringify(first);
      wipe(first);
      expect(JSON.stringify(parse(text, context))).toBe(kept);
    }),
    { numRuns: 150 },
  );
});

/** Nothing that the document holds may be shared with the next one. */
function wipe(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const inner of Object.values(value)) wipe(inner);
  if (Array.isArray(value)) value.length = 0;
}

test('line breaks of either system, and one at the end or none, make no difference', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...fixtureLines), { minLength: 1, maxLength: 60 }), (lines) => {
      // An empty last line needs its line break in order to be one.
      const all = [...lines, 'The end'];
      const { article, items, ledger } = parse(all.join('\n'));
      for (const text of [all.join('\r\n'), `${all.join('\n')}\n`, `${all.join('\r\n')}\r\n`]) {
        const other = parse(text);
        expect({ article: other.article, items: other.items, ledger: other.ledger }).toEqual({
          article,
          items,
          ledger,
        });
      }
    }),
    { numRuns: 60 },
  );
});
