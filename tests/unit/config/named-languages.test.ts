import { expect, test } from 'vitest';
import { namedLanguages } from '../../../src/config/named-languages.js';

/** `path: language key` of those whose names say something. */
const said = (...paths: string[]): string[] =>
  [...namedLanguages(paths)].map(([path, { lang, key }]) => `${path}: ${lang} ${key}`).sort();

test('a text of the same name in the same folder bears a language out', () => {
  expect(said('content/a/quay.de.md', 'content/a/quay.md', 'content/a/crane.md')).toEqual([
    'content/a/quay.de.md: de content/a/quay',
    'content/a/quay.md: null content/a/quay',
  ]);
  expect(said('quay.fr.md', 'quay.de.markdown.gz')).toEqual(['quay.de.markdown.gz: de quay', 'quay.fr.md: fr quay']);
  const alone = ['content/a/quay.de.md: de null'];
  expect(said('content/a/quay.de.md')).toEqual(alone);
  expect(said('content/a/quay.de.md', 'content/quay.md', 'content/b/quay.fr.md').slice(0, 1)).toEqual(alone);
});

test('two texts in one language are no translations of each other', () => {
  expect(said('quay.de.md', 'quay.DE.markdown')).toEqual(['quay.DE.markdown: de null', 'quay.de.md: de null']);
});

test('a letter with a mark is the same as one sign and as two', () => {
  const [text, translation] = ['öl.md'.normalize('NFD'), 'öl.de.md'];
  const found = namedLanguages([text, translation]);
  expect(found.get(text)?.key).toBe('öl');
  expect(found.get(translation)?.key).toBe('öl');
});

test('the page of a folder has translations as any other', () => {
  expect(said('a/index.md', 'a/index.az.md', '_.md', '.md')).toEqual([
    'a/index.az.md: az a/index',
    'a/index.md: null a/index',
  ]);
});

test.each([
  ['pt-br', 'pt-BR'],
  ['ZH-hant', 'zh-Hant'],
  ['es-419', 'es-419'],
  ['sr-latn-rs', 'sr-Latn-RS'],
  ['yue', 'yue'],
  ['la', 'la'],
])('%s is a language', (written, lang) => {
  expect(namedLanguages([`quay.${written}.md`, 'quay.md']).get(`quay.${written}.md`)?.lang).toBe(lang);
});

test.each([
  ...['v2', 'draft', '2', 'js', 'xx', 'old', 'und', 'x', 'english'],
  // These are languages, too, and have shorter codes or no dates that Intl could write.
  ...['mar', 'bak', 'fin', 'new', 'min', 'pro', 'war', 'mul'],
  // Variants of Indonesian and Italian, a script and a region that there are not.
  ...['in-depth', 'it-matters', 'to-read', 'de-zz9', 'de-yy', 'pt_br'],
])('%s is none', (written) => {
  expect(said(`quay.${written}.md`, 'quay.md')).toEqual([]);
});
