import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digitGroupsOf, grouped } from '../../../src/render/digit-groups.js';

const LANGUAGES = [
  'en',
  'de',
  'de-CH',
  'es',
  'pl',
  'pt',
  'pt-PT',
  'fr',
  'ru',
  'az',
  'ar',
  'fa',
  'hi',
  'en-IN',
  'bg',
  'ja',
  'hy',
];

test.each(LANGUAGES)('%s: digits are grouped as Intl groups them', (language) => {
  const groups = digitGroupsOf(language);
  const format = new Intl.NumberFormat(language, { numberingSystem: 'latn' });
  fc.assert(
    fc.property(fc.oneof(fc.nat(200_000), fc.maxSafeNat()), (value) => {
      expect(grouped(value, groups)).toBe(format.format(value));
    }),
    { numRuns: 500 },
  );
});

test('the count of a page stands there in its groups', () => {
  expect(grouped(1234567, digitGroupsOf('hi'))).toBe('12,34,567');
  expect(['es', 'en'].map((language) => grouped(1234, digitGroupsOf(language)))).toEqual(['1234', '1,234']);
});
