/** Stories in several languages: which belong together, and where that is said. */
import { describe, expect, test } from 'vitest';
import { parseConfig } from '../../../src/config/load.js';
import type { ArticleModel } from '../../../src/core/pages.js';
import type { ParsedDocument } from '../../../src/core/records.js';
import { parseText } from '../../../src/parse/index.js';
import { parseMarkdown } from '../../../src/parse/markdown.js';
import { buildSite, planPages } from '../../../src/site/index.js';
import { documentAt, renderSite, textsOf } from '../render/render.js';
import { article, config, documentOf, markdownOf } from './make.js';
import { modelOf, pagesOf } from './plan.js';
import { SAMPLE_SITES } from './sample-sites.js';

const story = (headline: string, lang: string | null, translationKey?: string, published = '2024-06-18') =>
  documentOf(
    `content/dumps/${headline}.txt`,
    {
      article: article(headline, { lang, published, ...(translationKey === undefined ? {} : { translationKey }) }),
    },
    { lang },
  );

const versionsOf = (documents: readonly ParsedDocument[], name: string): [string, string][] =>
  modelOf<ArticleModel>(pagesOf(documents), `2024/06/18/${name}.html`).translations.map(({ language, headline }) => [
    language,
    headline,
  ]);

describe('stories with one key', () => {
  const documents = [
    story('Quay', 'en', 'k'),
    story('Kai', 'de', 'k'),
    story('Liman', null, 'x'),
    story('Crane', 'az', 'k'),
    story('Ferry', 'ru'),
  ];

  test('know each other, by language', () => {
    const all = [
      ['az', 'Crane'],
      ['de', 'Kai'],
      ['en', 'Quay'],
    ];
    for (const name of ['quay', 'kai', 'crane']) expect(versionsOf(documents, name)).toEqual(all);
    for (const name of ['liman', 'ferry']) expect(versionsOf(documents, name)).toEqual([]);
  });

  test('of two in one language the first that was published stays, and the other is told', () => {
    const twice = [...documents, story('Quay again', 'EN', 'k', '2024-06-18T23:00:00Z')];
    expect(versionsOf(twice, 'quay')).toHaveLength(3);
    const { messages } = planPages(buildSite(twice, config()).site, config());
    expect(messages).toContainEqual(
      expect.objectContaining({
        rule: 'site:same-translation',
        severity: 'warning',
        path: 'content/dumps/Quay again.txt',
        reason: 'Two texts in `EN` have the translation key `k`; the other is that of content/dumps/Quay.txt',
      }),
    );
  });

  test('and with the line that has the key, where its front matter does', () => {
    const two = ['Quay', 'Quay again'].map((headline) =>
      markdownOf(`content/${headline}.md`, article(headline, { translationKey: 'k', keyLines: { translationKey: 4 } })),
    );
    const { messages } = planPages(buildSite(two, config()).site, config());
    expect(messages).toContainEqual(expect.objectContaining({ rule: 'site:same-translation', line: 4 }));
  });

  test('or where the configuration does', () => {
    const yaml = 'overrides:\n  dumps/:\n    translationKey: k\n  dumps/Kai.txt:\n    lang: de\n';
    const { config: settings, locate } = parseConfig(Buffer.from(yaml), 'content/site.yaml');
    const twice = [story('Quay', 'en', 'k'), story('Quay again', 'en', 'k', '2024-06-19')];
    const { messages } = planPages(buildSite(twice, config()).site, settings ?? config(), { locate });
    expect(messages).toContainEqual(
      expect.objectContaining({ rule: 'site:same-translation', path: 'content/site.yaml', line: 3, column: 21 }),
    );
  });

  test('or the file, where its name does', () => {
    const two = ['content/quay.md', 'content/quay.en.md'].map((path) =>
      markdownOf(path, article(path, { lang: 'en', translationKey: 'content/quay' })),
    );
    const { messages } = planPages(buildSite(two, config()).site, config());
    expect(messages).toContainEqual(
      expect.objectContaining({
        rule: 'site:same-translation',
        path: 'content/quay.en.md',
        line: null,
        reason: 'By its name the file is a translation of content/quay.md, which is in `en` too',
      }),
    );
  });

  test('one without a language is in that of the site; what is no language is none', () => {
    const loose = [story('Quay', null, 'k'), story('Kai', 'de', 'k'), story('Odd', '"><b>', 'k')];
    expect(versionsOf(loose, 'kai')).toEqual([
      ['de', 'Kai'],
      ['en', 'Quay'],
    ]);
  });
});

test('the key comes from front matter, and for dumps from the configuration', () => {
  const context = { timeZone: 'UTC', lang: null, sections: [], override: { translationKey: 'k' } };
  const file = (path: string, format: 'markdown' | 'text', text: string) =>
    ({ path, format, text, sha256: '', bytes: text.length, encoding: 'utf-8' }) as const;
  const markdown = file('content/a.md', 'markdown', '---\ntitle: Quay\ntranslationKey: own\n---\nText.');
  expect(parseMarkdown(markdown, context).article?.translationKey).toBe('own');
  expect(parseMarkdown({ ...markdown, text: '# Quay\n\nText.' }, context).article?.translationKey).toBe('k');
  const paragraph =
    'The council met on Tuesday and voted for the quay, after a long debate about what it will cost the town.';
  const dump = file(
    'content/a.txt',
    'text',
    `A quay opens in the north\n\nPolitics 10:00 18.06.2024\n\n${paragraph}\n\n${paragraph}\n`,
  );
  expect(parseText(dump, context).article?.translationKey).toBe('k');
});

describe('the pages', () => {
  test('lead to each other, and tell search engines', async () => {
    const files = await renderSite(SAMPLE_SITES.mixed());
    const path = [...files.keys()].find((each) => /harbour-board-votes/.test(each)) ?? '';
    const page = documentAt(files, path);
    expect(textsOf(page, '.translations a')).toEqual(['العربية', 'English', '中文']);
    expect(page.querySelector('.translations [aria-current=page]')?.textContent).toBe('English');
    expect(page.querySelector('.translations li')?.getAttribute('dir')).toBe('rtl');
    const links = [...page.querySelectorAll('link[hreflang]')].map((link) => [
      link.getAttribute('hreflang'),
      link.getAttribute('href'),
    ]);
    expect(links.map(([lang]) => lang)).toEqual(['ar', 'en', 'zh']);
    expect(links[1]?.[1]).toBe(`https://example.org/${path}`);

    const locales = [...page.querySelectorAll('meta[property^="og:locale"]')].map((each) =>
      each.getAttribute('content'),
    );
    expect(locales).toEqual(['en_US', 'ar_EG', 'zh_CN']);

    const sitemap = files.get('sitemap.xml') ?? '';
    expect(sitemap).toContain('xmlns:xhtml="http://www.w3.org/1999/xhtml"');
    for (const [lang, href] of links)
      expect(sitemap.split(`<xhtml:link rel="alternate" hreflang="${lang}" href="${href}"/>`)).toHaveLength(4);
  });

  test('of a site without an address lead to each other all the same', async () => {
    const { documents, config: settings } = SAMPLE_SITES.mixed();
    const files = await renderSite({ documents, config: { ...settings, baseUrl: null } });
    const page = documentAt(files, [...files.keys()].find((each) => /harbour-board-votes/.test(each)) ?? '');
    expect(page.querySelectorAll('.translations a')).toHaveLength(3);
    expect(page.querySelectorAll('link[hreflang]')).toHaveLength(0);
  });
});
