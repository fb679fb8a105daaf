import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SLUG_LENGTH, slugify, slugOr } from '../../../src/core/slug.js';

describe('slugify', () => {
  test.each([
    ['China-Russia Strategic Partnership and Way Forward', 'china-russia-strategic-partnership-and-way-forward'],
    ["China's “new” way — it’s long", 'chinas-new-way-its-long'],
    ['Путин и Си: новая эра', 'putin-i-si-novaya-era'],
    ['Əliyev İlham çıxış etdi', 'eliyev-ilham-cixis-etdi'],
    ['北京会谈 2024', 'bei-jing-hui-tan-2024'],
    ['Straße & Größe', 'strasse-grosse'],
    ['  --  ', ''],
    ['١٢ يونيو', '12-ywnyw'],
    ['', ''],
  ])('%s → %s', (headline, slug) => {
    expect(slugify(headline)).toBe(slug);
  });

  test.each(['CON', 'nul', 'Com1', 'LPT9', 'aux'])('%s is no device of Windows', (name) => {
    expect(slugify(name)).toBe(`n-${name.toLowerCase()}`);
  });

  test('a story does not take the place of its folder', () => {
    expect(slugify('Index')).toBe('n-index');
  });

  test('long headlines are cut between words', () => {
    const slug = slugify('one two three four five six seven eight nine ten '.repeat(4));
    expect(slug.length).toBeLessThanOrEqual(SLUG_LENGTH);
    expect(slug).toMatch(/-(?:one|two|three|four|five|six|seven|eight|nine|ten)$/);
  });

  test('a word without end is cut through', () => {
    expect(slugify('a'.repeat(500))).toBe('a'.repeat(SLUG_LENGTH));
  });

  test('a headline of megabytes has the slug of its start', () => {
    expect(slugify('北京 '.repeat(5_000_000))).toBe(slugify('北京 '.repeat(500)));
  });

  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.lorem());

  test('any text gives a safe name, or none', () => {
    fc.assert(
      fc.property(text, (headline) => {
        const slug = slugify(headline);
        expect(slug === '' || /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)).toBe(true);
        expect(slug.length).toBeLessThanOrEqual(SLUG_LENGTH + 2);
        expect(slug).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d|index)$/);
      }),
    );
  });

  test('a slug is its own slug', () => {
    fc.assert(fc.property(text, (headline) => slugify(slugify(headline)) === slugify(headline)));
  });
});

test('slugOr names what cannot be written by its hash', () => {
  expect(slugOr('⁂', 'story')).toMatch(/^story-[0-9a-f]{8}$/);
  expect(slugOr('⁂', 'story')).not.toBe(slugOr('※', 'story'));
});
