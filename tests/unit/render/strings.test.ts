import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { directionOf } from '../../../src/core/direction.js';
import { readStrings } from '../../../src/render/read-strings.js';
import { type Plural, translate } from '../../../src/render/strings.js';
import { BUILT_IN } from './render.js';

const FOLDER = join(BUILT_IN, 'strings');
const LANGUAGES = readdirSync(FOLDER).map((name) => name.replace('.yaml', ''));
const textOf = (language: string): string => readFileSync(join(FOLDER, `${language}.yaml`), 'utf8');
const files = LANGUAGES.map((language) => ({
  path: `strings/${language}.yaml`,
  language,
  rank: 1,
  text: textOf(language),
}));
const own = (language: string, text: string) => [...files, { path: `own/${language}.yaml`, language, rank: 0, text }];

/** `labels.video` → its placeholders, in order. */
function placeholders(tree: object, prefix = ''): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const [key, value] of Object.entries(tree)) {
    const name = `${prefix}${key}`;
    if (typeof value === 'string') found[name] = [...value.matchAll(/\{\w+\}/g)].map(String).sort();
    // Forms differ by language, and may leave the number out ("one story").
    else if ('other' in value) found[name] = [];
    else Object.assign(found, placeholders(value, `${name}.`));
  }
  return found;
}

/** `items` → its forms. */
function plurals(language: string): [string, Plural][] {
  return Object.entries(parse(textOf(language)).text as Record<string, object>).filter(
    (entry): entry is [string, Plural] => 'other' in Object(entry[1]),
  );
}

/** Counts that show which numbers a form is for; the last two for the `many` of Romance languages. */
const COUNTS = [...Array.from({ length: 200 }, (_, count) => count), 1_000_000, 2_000_000];

test('there are sixteen, and those in letters that run from the right are taken so', () => {
  expect(LANGUAGES.length).toBeGreaterThanOrEqual(16);
  const right = LANGUAGES.filter((language) => directionOf(language) === 'rtl');
  expect(right).toEqual(['ar', 'fa', 'he']);
  for (const language of LANGUAGES) {
    const words = textOf(language).replace(/^.*#.*$/gm, '');
    expect(/[\p{sc=Arab}\p{sc=Hebr}]/u.test(words), language).toBe(right.includes(language));
  }
});

describe.each(LANGUAGES)('%s', (language) => {
  test('has every key of English, with the same placeholders, and no other', () => {
    expect(placeholders(parse(textOf(language)).text)).toEqual(placeholders(parse(textOf('en')).text));
  });

  test('has a form for every plural category of the language, with the number where it stands for several', () => {
    const rules = new Intl.PluralRules(language);
    const categories = [...rules.resolvedOptions().pluralCategories].sort();
    expect(plurals(language).map(([key]) => key)).toEqual(plurals('en').map(([key]) => key));
    for (const [key, forms] of plurals(language)) {
      expect(Object.keys(forms).sort(), key).toEqual(categories);
      for (const category of categories) {
        const several = COUNTS.filter((count) => rules.select(count) === category).length !== 1;
        if (several) expect(forms[category], `${key}.${category}`).toContain('{count}');
      }
    }
  });

  test('says each thing in its own words', () => {
    if (language === 'en') return;
    const [own, english] = [parse(textOf(language)).text, parse(textOf('en')).text];
    const sentences = ['skip', 'notFoundText', 'nothingHint', 'moved', 'movedTo', 'embedHint', 'earlierDays', 'readOn'];
    for (const key of sentences) expect(own[key], key).not.toBe(english[key]);
  });

  test('is read without a message', async () => {
    expect((await readStrings(files, language)).messages).toEqual([]);
  });
});

test.each([
  ['ru', 1, '1 сообщение'],
  ['ru', 3, '3 сообщения'],
  ['ru', 11, '11 сообщений'],
  ['ar', 2, 'خبران'],
  ['ar', 40, '40 خبراً'],
  ['zh', 40, '40 条新闻'],
  ['en', 1, '1 item'],
  ['fr', 0, '0 brève'],
  ['es', 2_000_000, '2.000.000 de breves'],
  ['en', 12_345, '12,345 items'],
  ['fa', 1000, '1,000 خبر'],
  ['uk', 22, '22 новини'],
  ['pl', 22, '22 wiadomości'],
  ['he', 2, 'שני מבזקים'],
  ['ja', 40, '速報40件'],
])('%s: %i', async (language, count, text) => {
  const { strings } = await readStrings(files, language);
  expect(translate(strings, 'items', { count })).toBe(text);
});

describe('which words', () => {
  test('a wider language stands in for a narrower one', async () => {
    const { strings, messages } = await readStrings(files, 'az-Latn-AZ');
    expect(translate(strings, 'readOn')).toBe('Davamını oxu');
    expect(messages).toEqual([]);
  });

  test('English stands in for a language without words, and that is told', async () => {
    const { strings, messages } = await readStrings(files, 'ka');
    expect(translate(strings, 'readOn')).toBe('Continue reading');
    expect(messages).toMatchObject([{ rule: 'theme:language', severity: 'warning' }]);
  });

  test('a new language is one file, with English for what it leaves out', async () => {
    const { strings, messages } = await readStrings(
      own('ka', 'dates: { locale: ka }\ntext: { readOn: განაგრძეთ }\n'),
      'ka',
    );
    expect([translate(strings, 'readOn'), translate(strings, 'newsLine')]).toEqual(['განაგრძეთ', 'News line']);
    expect(strings.dates.months[5]).toBe('ივნისი');
    expect(messages).toEqual([]);
  });
});

describe('what is wrong is told', () => {
  test.each([
    ['no YAML', 'text: [', 'Flow sequence'],
    ['no map', '- a', 'holds no keys'],
    ['an unknown key', 'text: { readOnn: x }', 'Did you mean `readOn`?'],
    ['a number', 'text: { readOn: 1 }', '`readOn` is no text'],
    ['a locale that is a path', 'dates: { locale: ../../../etc }', '`locale` must be the name'],
    ['a locale that is none', 'dates: { locale: xx }', 'no locale `xx`'],
    ['a pattern with more than names', 'dates: { day: PPPP }', 'in a pattern'],
    ['an unknown style', 'dates: { dya: d }', 'unknown key `dya`'],
    ['too few months', 'dates: { months: [a] }', 'a list of 12'],
    ['words without `text`', 'readOn: x', 'Unknown key `readOn`. It belongs under `text`.'],
    ['another key beside `text`', 'txet: {}', 'Unknown key `txet`. Did you mean `text`?'],
    ['no words', 'text: x', '`text` must be a map'],
    ['an alias', 'text: { readOn: &a x, newsLine: *a, all: *b }', 'There is no anchor `&b` before `*b`'],
    ['a key that stands twice', 'text: { readOn: x, readOn: y }', 'The key `readOn` stands twice'],
  ])('%s', async (_, text, reason) => {
    const { messages } = await readStrings(own('en', text), 'en');
    expect(messages).toMatchObject([{ rule: 'theme:strings', severity: 'error', path: 'own/en.yaml' }]);
    expect(messages[0]?.reason).toContain(reason);
    expect(messages[0]?.line).toBe(1);
  });

  test('at its line and column', async () => {
    const { messages } = await readStrings(own('en', '# Ours\ntext:\n  labels:\n    vido: Film\n  readOn: 7\n'), 'en');
    expect(messages.map(({ line, column }) => [line, column])).toEqual([
      [5, 3],
      [4, 5],
    ]);
  });
});

test('a value that looks like a placeholder stays as it is', async () => {
  const { strings } = await readStrings(files, 'en');
  expect(translate(strings, 'by', { names: '{names} $& {constructor}' })).toBe('By {names} $& {constructor}');
  expect(() => translate(strings, 'constructor')).toThrow(RangeError);
});
