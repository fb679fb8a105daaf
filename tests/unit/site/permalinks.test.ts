import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ParsedDocument } from '../../../src/core/records.js';
import { buildSite } from '../../../src/site/index.js';
import { article, config, documentOf, markdownOf, paragraphs } from './make.js';

/** Source → path of its article. */
function pathsOf(...documents: ParsedDocument[]): Record<string, string> {
  const { site } = buildSite(documents, config());
  return Object.fromEntries(
    [...site.articles].flatMap(({ path, sources }) => sources.map((source) => [source.path, path])),
  );
}

const story = (source: string, headline: string, published: string | null, body = source): ParsedDocument =>
  documentOf(source, { article: article(headline, { published, body: paragraphs(body) }) });

describe('an article lies', () => {
  test('under the day that readers see', () => {
    expect(pathsOf(story('a.txt', 'Quay opens', '2024-06-18T22:30:00Z'))).toEqual({
      'a.txt': '2024/06/19/quay-opens.html',
    });
  });

  test('in a folder of its own without a date', () => {
    expect(pathsOf(story('a.txt', 'Quay opens', null))).toEqual({ 'a.txt': 'undated/quay-opens.html' });
  });

  test('where its slug says', () => {
    const own = article('Quay opens', { slug: 'harbour' });
    expect(pathsOf(documentOf('a.txt', { article: own }))).toEqual({ 'a.txt': '2024/06/18/harbour.html' });
  });

  test('under a hash, when its headline has no letters', () => {
    expect(pathsOf(story('a.txt', '⁂ ⁂', '2024-06-18'))['a.txt']).toMatch(/^2024\/06\/18\/story-[0-9a-f]{8}\.html$/);
  });
});

describe('two articles of one path', () => {
  test('the one published first keeps it, and the other is told', () => {
    const documents = [
      story('a.txt', 'Weather!', '2024-06-18T18:00:00+04:00'),
      story('b.txt', 'Weather', '2024-06-18T06:00:00+04:00'),
    ];
    const paths = pathsOf(...documents);
    expect(paths['b.txt']).toBe('2024/06/18/weather.html');
    expect(paths['a.txt']).toMatch(/^2024\/06\/18\/weather-[0-9a-f]{6}\.html$/);
    expect(buildSite(documents, config()).messages).toMatchObject([
      { rule: 'site:path-collision', severity: 'warning', path: 'a.txt', line: 1 },
    ]);
  });

  test('a slug that both have is told with its line', () => {
    const slug = { slug: 'weather', keyLines: { slug: 3 } };
    const { messages } = buildSite(
      [markdownOf('a.md', article('Rain', slug)), markdownOf('b.md', article('Sun', slug))],
      config(),
    );
    expect(messages).toMatchObject([{ rule: 'site:path-collision', path: 'b.md', line: 3 }]);
  });

  test('a translation has its language in its own, and takes none from the text whose name it has', () => {
    const version = (lang: string | null, key = 'a/quay'): ParsedDocument =>
      markdownOf(
        lang === null ? 'a/quay.md' : `a/quay.${lang}.md`,
        article('Weather', { lang, slug: 'weather', translationKey: key }),
      );
    const three = [version('pt-BR'), version(null), version('de')];
    expect(pathsOf(...three)).toEqual({
      'a/quay.md': '2024/06/18/weather.html',
      'a/quay.de.md': '2024/06/18/weather-de.html',
      'a/quay.pt-BR.md': '2024/06/18/weather-pt-br.html',
    });
    expect(buildSite(three, config()).messages).toEqual([]);
    const another = version('de', 'another');
    expect(pathsOf(version(null), another)['a/quay.de.md']).toMatch(/^2024\/06\/18\/weather-[0-9a-f]{6}\.html$/);
    const taken = markdownOf('a/b.md', article('Weather de', { published: '2024-06-18T09:00:00+04:00' }));
    expect(pathsOf(...three, taken)['a/quay.de.md']).toMatch(/^2024\/06\/18\/weather-[0-9a-f]{6}\.html$/);
  });

  test('Markdown files keep theirs when their text is corrected', () => {
    const twins = (text: string): ParsedDocument[] => [
      markdownOf('a.md', article('Weather')),
      markdownOf('b.md', article('Weather', { body: paragraphs(text) })),
    ];
    expect(pathsOf(...twins('Rain.'))).toEqual(pathsOf(...twins('Rain, and wind.')));
  });
});

describe('over all sites', () => {
  // Few headlines and days, so that they meet.
  const stories = fc.array(
    fc.record({
      headline: fc.constantFrom(
        'Weather',
        'weather!',
        'Погода',
        '天气',
        '⁂',
        'CON',
        'index',
        'Weather 2',
        'w'.repeat(200),
      ),
      minute: fc.integer({ min: 0, max: 3 * 24 * 60 }),
      body: fc.constantFrom('a', 'b', 'c'),
      kind: fc.constantFrom('clock', 'day', 'none', 'markdown'),
    }),
    { maxLength: 12 },
  );
  const toDocuments = (drawn: readonly { headline: string; minute: number; body: string; kind: string }[]) =>
    drawn.map(({ headline, minute, body, kind }, index) => {
      const clock = `${new Date(Date.UTC(2024, 5, 17, 0, minute)).toISOString().slice(0, 19)}Z`;
      const published = kind === 'none' ? null : kind === 'day' ? clock.slice(0, 10) : clock;
      const source = `content/${String(index).padStart(3, '0')}.txt`;
      const made = article(headline, { published, body: paragraphs(body) });
      return kind === 'markdown' ? markdownOf(source, made) : documentOf(source, { article: made });
    });

  test('paths are safe and each its own, also where case does not count', () => {
    fc.assert(
      fc.property(stories, (drawn) => {
        const { site } = buildSite(toDocuments(drawn), config());
        const paths = [...site.articles].map(({ path }) => path);
        for (const path of paths) {
          expect(path).toMatch(/^(?:\d{4}\/\d{2}\/\d{2}|undated)\/[a-z0-9]+(?:-[a-z0-9]+)*\.html$/);
          expect(path).not.toMatch(/\/(?:con|nul|aux|prn|index)\.html$/);
          expect(path.length).toBeLessThan(120);
        }
        expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
      }),
    );
  });

  test('a new story moves no old one', () => {
    fc.assert(
      fc.property(stories, fc.constantFrom('Weather', '⁂', '天气'), (drawn, headline) => {
        const before = toDocuments(drawn.map((each) => ({ ...each, kind: each.kind === 'none' ? 'day' : each.kind })));
        const old = pathsOf(...before);
        const now = pathsOf(...before, story('content/new.txt', headline, '2024-06-20T23:00:00Z', 'new'));
        for (const [source, path] of Object.entries(old)) expect(now[source]).toBe(path);
      }),
    );
  });

  test('the order of the sources does not count', () => {
    fc.assert(
      fc.property(stories, (drawn) => {
        const documents = toDocuments(drawn);
        const made = (all: typeof documents) => {
          const { site, messages } = buildSite(all, config());
          const months = site.months.map(({ month, hash, summary }) => ({ month, hash, summary }));
          return { months, sections: site.sections, newest: site.newest, messages };
        };
        expect(made([...documents].reverse())).toEqual(made(documents));
      }),
    );
  });
});
