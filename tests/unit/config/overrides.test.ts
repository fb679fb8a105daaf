import { expect, test } from 'vitest';
import { parseConfig } from '../../../src/config/load.js';
import { contextFor, contextOfPage, unusedOverrides } from '../../../src/config/overrides.js';

const yaml = `
timeZone: Asia/Baku
sections: [Politics, { name: World, slug: abroad }]
overrides:
  dumps/: { lang: en, section: World }
  dumps/az/: { lang: az, timeZone: Europe/Rome }
  dumps/az/a.txt: { lang: ru }
  dumps/misspelt.txt: { lang: az }
`;
const { config, locate } = parseConfig(Buffer.from(yaml), 'content/site.yaml');
if (config === null) throw new Error('the configuration is wrong');

test('the nearer to the file, the stronger', () => {
  expect(contextFor('content/dumps/az/a.txt', config)).toEqual({
    timeZone: 'Europe/Rome',
    lang: 'ru',
    sections: ['Politics', 'World'],
    override: { lang: 'ru', section: 'World', timeZone: 'Europe/Rome' },
  });
  expect(contextFor('content/dumps/b.txt', config)).toMatchObject({ timeZone: 'Asia/Baku', lang: 'en' });
});

test('what the name of a file says is nearer than its folder, and what is said of the file itself nearer still', () => {
  const named = { lang: 'de', key: 'content/dumps/az/a' };
  expect(contextFor('content/dumps/az/a.txt', config, named)).toMatchObject({
    lang: 'ru',
    override: { translationKey: 'content/dumps/az/a', timeZone: 'Europe/Rome' },
  });
  expect(contextFor('content/dumps/az/b.txt', config, named)).toMatchObject({ lang: 'de', override: { lang: 'de' } });
  expect(contextFor('content/dumps/az/b.txt', config, { ...named, lang: null })).toMatchObject({ lang: 'az' });
  expect(contextFor('content/b.txt', config, named)).toMatchObject({ lang: 'de' });
});

test('a language that only the name says is told, but where it is that of the site, or another is said', () => {
  const alone = (path: string, lang: string): string | undefined =>
    contextFor(path, config, { lang, key: null }).idleLanguage;
  expect(alone('content/b.de.md', 'de')).toBe('de');
  expect(contextFor('content/b.de.md', config, { lang: 'de', key: null })).toMatchObject({ lang: null, override: {} });
  expect(alone('content/b.en.md', 'en')).toBeUndefined();
  expect(alone('content/dumps/b.de.md', 'de')).toBeUndefined();
});

test('a source that nothing is said of', () => {
  expect(contextFor('content/articles/a.md', config)).toMatchObject({ lang: null, override: {} });
  expect(contextFor('/elsewhere/dumps/az/a.txt', config)).toMatchObject({ lang: null, override: {} });
});

test('a letter with a mark is the same as one sign and as two', () => {
  const said = parseConfig(
    Buffer.from('overrides: { größe.txt: { lang: de }, "grad/": { lang: az } }'),
    'content/site.yaml',
  ).config;
  if (said === null) throw new Error('the configuration is wrong');
  const path = 'content/größe.txt'.normalize('NFD');
  expect(contextFor(path, said)).toMatchObject({ lang: 'de' });
  expect(unusedOverrides(said, [path, 'content/grad/a.txt'], locate)).toEqual([]);
});

test('an override that holds for nothing is reported, with the path that was meant', () => {
  const found = unusedOverrides(config, ['content/dumps/az/a.txt', 'content/dumps/misspellt.txt'], locate);
  expect(found.map(({ line, column, reason }) => `${line}:${column} ${reason}`)).toEqual([
    '8:3 No source is at `content/dumps/misspelt.txt`. Did you mean `dumps/misspellt.txt`?',
  ]);
});

test('a page of a web archive, by the path that messages give it', () => {
  const said = parseConfig(
    Buffer.from(
      'overrides: { crawl.warc: { lang: en, section: World }, "crawl.warc#urn:uuid:1": { headline: Quay, lang: ru, timeZone: Europe/Rome }, "lost.warc#1": { lang: de } }',
    ),
    'content/site.yaml',
  ).config;
  if (said === null) throw new Error('the configuration is wrong');
  const archive = contextFor('content/crawl.warc', said);
  expect(contextOfPage(archive, 'crawl.warc', 'crawl.warc#urn:uuid:1')).toEqual({
    timeZone: 'Europe/Rome',
    lang: 'ru',
    sections: [],
    override: { headline: 'Quay', lang: 'ru', section: 'World', timeZone: 'Europe/Rome' },
  });
  const other = { timeZone: 'UTC', lang: 'en', sections: [], override: { lang: 'en', section: 'World' } };
  expect(contextOfPage(archive, 'crawl.warc', 'crawl.warc#urn:uuid:2')).toEqual(other);
  expect(contextOfPage(archive, 'crawl.warc', 'crawl.warc#toString')).toEqual(other);
  expect(unusedOverrides(said, ['content/crawl.warc'], locate).map(({ reason }) => reason)).toEqual([
    expect.stringContaining('No source is at `content/lost.warc#1`'),
  ]);
});

test('pages of a mirror have been where they lie in it', () => {
  const said = parseConfig(
    Buffer.from(
      'overrides: { old/paper.example/: { formerPaths: true }, old/paper.example/new/: { formerPaths: false }, old/paper.example/a.html: { aliases: [b.html] } }',
    ),
    'content/site.yaml',
  ).config;
  if (said === null) throw new Error('the configuration is wrong');
  const aliasesOf = (path: string): readonly string[] | undefined =>
    contextFor(`content/old/${path}`, said).override.aliases;
  expect(aliasesOf('paper.example/2012/03/port/index.html')).toEqual(['2012/03/port/index.html']);
  expect(aliasesOf('paper.example/port.htm.gz')).toEqual(['port.htm']);
  expect(aliasesOf('paper.example/a.html')).toEqual(['b.html', 'a.html']);
  expect(aliasesOf('paper.example/port.txt')).toBeUndefined();
  expect(contextFor('content/old/paper.example/port.mhtml', said).override).toEqual({ formerPaths: true });
  expect(contextFor('content/old/paper.example/new/port.mhtml', said).override).toEqual({});
  expect(aliasesOf('paper.example/new/port.html')).toBeUndefined();
  expect(aliasesOf('other.example/port.html')).toBeUndefined();
  expect(contextFor('content/old/paper.example/port.html', said).override).not.toHaveProperty('formerPaths');
});
