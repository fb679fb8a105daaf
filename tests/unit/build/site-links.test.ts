/** Links of the site's to elsewhere, at the foot of its pages. */
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { build } from '../../../src/build/pipeline.js';
import { MemoryWriter } from '../../../src/write/index.js';
import { tempFolder } from '../../helpers.js';

const SITE_YAML = `title: Gazette
baseUrl: https://example.org/
links:
  - https://www.social.example/@gazette
  - mailto:desk@example.org
  - { name: "Letter & more", url: "https://letter.example/?a=1&b=2" }
`;

async function built(siteYaml: string) {
  const folder = await tempFolder({
    'content/site.yaml': siteYaml,
    'content/ferry.md': '---\ntitle: Ferry resumes\ndate: 2024-06-18\n---\nThe port is open.\n',
  });
  const writer = new MemoryWriter();
  await build({ folder, writer });
  return (path: string) => parseHTML(writer.text(path) ?? '').document;
}

test.each([
  ['default', ''],
  ['text', 'theme: text\n'],
])('stand at the foot of each page, in the %s theme', async (_, theme) => {
  const page = await built(SITE_YAML + theme);
  for (const path of ['index.html', '2024/06/18/ferry-resumes.html', '404.html'])
    expect(
      [...page(path).querySelectorAll('footer a')]
        .map((a) => [a.textContent, a.getAttribute('href'), a.getAttribute('rel')])
        .filter(([, href]) => /^(?:https:|mailto:)/.test(href ?? '')),
      path,
    ).toEqual([
      ['social.example', 'https://www.social.example/@gazette', 'me'],
      ['desk@example.org', 'mailto:desk@example.org', 'me'],
      ['Letter & more', 'https://letter.example/?a=1&b=2', null],
    ]);
});

test('tell search engines what is the own of the newsroom', async () => {
  const page = await built(SITE_YAML);
  const data = page('index.html').querySelector('script[type="application/ld+json"]')?.textContent;
  expect(JSON.parse(data ?? '')['@graph']).toContainEqual(
    expect.objectContaining({
      '@type': 'NewsMediaOrganization',
      email: 'desk@example.org',
      sameAs: ['https://www.social.example/@gazette'],
    }),
  );
});

test('a site without them has no list of them', async () => {
  const page = await built('title: Gazette\n');
  expect(page('index.html').querySelector('footer a[rel=me]')).toBeNull();
});
