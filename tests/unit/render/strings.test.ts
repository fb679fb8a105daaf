import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readStrings, translate } from '../../../src/render/strings.js';
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

describe.each(LANGUAGES)('%s', (language) => {
  test('has every key of English, with the same placeholders', () => {
    expect(placeholders(parse(textOf(language)).text)).toEqual(placeholders(parse(textOf('en')).text));
  });

  test('has a form for every plural category of the language', () => {
    const { items, stories } = parse(textOf(language)).text;
    const categories = [...new Intl.PluralRules(language).resolvedOptions().pluralCategories].sort();
    expect(Object.keys(items).sort()).toEqual(categories);
    expect(Object.keys(stories).sort()).toEqual(categories);
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
  ])('%s', async (_, text, reason) => {
    const { messages } = await readStrings(own('en', text), 'en');
    expect(messages).toMatchObject([{ rule: 'theme:strings', severity: 'error', path: 'own/en.yaml' }]);
    expect(messages[0]?.reason).toContain(reason);
  });
});

test('a value that looks like a placeholder stays as it is', async () => {
  const { strings } = await readStrings(files, 'en');
  expect(translate(strings, 'by', { names: '{names} $& {constructor}' })).toBe('By {names} $& {constructor}');
  expect(() => translate(strings, 'constructor')).toThrow(RangeError);
});
