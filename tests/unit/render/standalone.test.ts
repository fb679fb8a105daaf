/** Pages that are no news, and the links to them, in both themes. */
import { describe, expect, test } from 'vitest';
import { article, config, markdownOf } from '../site/make.js';
import { HOSTILE, pageDocument, SAMPLE_SITES } from '../site/sample-sites.js';
import { dataOf, documentAt, renderSite, THEMES, type ThemeName, textOf, textsOf } from './render.js';

const HOME = 'https://example.org/';

describe.each(Object.keys(THEMES) as ThemeName[])('in the theme %s', (theme) => {
  test('the page has its text, its authors and the day of its last change, and nothing of a story', async () => {
    const page = documentAt(await renderSite(SAMPLE_SITES.many(), [], theme), 'about/team.html');
    expect(textOf(page, 'h1')).toBe('Who we are');
    expect(textOf(page, 'main')).toContain('Leyla Orucova');
    expect(textOf(page, 'main')).toContain('19 June 2024');
    expect(page.querySelector('main table')).not.toBeNull();
    expect(page.querySelector('meta[property="og:type"]')?.getAttribute('content')).toBe('website');
    expect(page.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(`${HOME}about/team.html`);
    expect(page.querySelectorAll('.kicker, .neighbours, .tags, meta[property^="article:"]').length).toBe(0);
  });

  test('search engines are told what it is, and where it is in other languages', async () => {
    const files = await renderSite(SAMPLE_SITES.many(), [], theme);
    const [data, way] = dataOf(documentAt(files, 'about/team.html'));
    expect(data).toMatchObject({
      '@type': 'WebPage',
      name: 'Who we are',
      inLanguage: 'en',
      dateModified: '2024-06-19T08:30:00+04:00',
      url: `${HOME}about/team.html`,
    });
    expect(way).toMatchObject({
      '@type': 'BreadcrumbList',
      itemListElement: [{ position: 1 }, { name: 'Who we are' }],
    });
    const alternates = documentAt(files, 'imprint.html').querySelectorAll('link[hreflang]');
    expect([...alternates].map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')])).toEqual([
      ['ar', `${HOME}ar/imprint.html`],
      ['en', `${HOME}imprint.html`],
    ]);
  });

  test('each page leads to it in its foot, in its own language', async () => {
    const story = (lang: string) => markdownOf(`content/${lang}.md`, article(`A story in ${lang}`, { lang }));
    const documents = [
      ...['en', 'az'].map((lang) =>
        pageDocument(`content/pages/${lang}/imprint.md`, `Imprint ${lang}`, { lang, translationKey: 'imprint' }),
      ),
      ...['en', 'az', 'de'].map(story),
    ];
    const files = await renderSite({ documents, config: config({ baseUrl: HOME }) }, [], theme);
    const links = (path: string): string[] =>
      textsOf(documentAt(files, path), 'footer nav[aria-label="About this site"] a');
    expect(links('index.html')).toEqual(['Imprint en']);
    expect(links('2024/06/18/a-story-in-az.html')).toEqual(['Imprint az']);
    expect(links('2024/06/18/a-story-in-de.html')).toEqual(['Imprint en']);
    expect(links('az/imprint.html')).toEqual(['Imprint az']);
    expect(links('404.html')).toEqual(['Imprint en']);
    const own = documentAt(files, 'az/imprint.html').querySelector('footer nav [aria-current="page"]');
    expect(own?.getAttribute('href')).toBe('imprint.html');
    expect(own?.parentElement?.getAttribute('lang')).toBe('az');
    expect(documentAt(files, '404.html').querySelector('footer nav a')?.getAttribute('href')).toBe('/en/imprint.html');
  });

  test('what stands in it is text', async () => {
    const page = documentAt(await renderSite(SAMPLE_SITES.hostile(), [], theme), 'hostile-b.html');
    expect(textOf(page, 'h1')).toContain('<img src=x onerror=alert(2)>');
    expect(textsOf(page, 'footer nav a').some((text) => text.startsWith(HOSTILE.slice(0, 30)))).toBe(true);
    expect(page.querySelectorAll('img, script:not([type]):not([src])').length).toBe(0);
  });

  test('a site without one has no such list', async () => {
    const files = await renderSite(SAMPLE_SITES.few(), [], theme);
    expect(files.get('index.html')).not.toContain('About this site');
  });
});
