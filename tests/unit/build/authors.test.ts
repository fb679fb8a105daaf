/** What the site says of its authors, on their pages. */
import { parseHTML } from 'linkedom';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { build } from '../../../src/build/pipeline.js';
import { MemoryWriter } from '../../../src/write/index.js';
import { type Files, tempFolder } from '../../helpers.js';

const story = (headline: string, author: string): string =>
  `---\ntitle: ${headline}\ndate: 2024-06-18\nauthors: [${author}]\n---\nThe port is open.\n`;

const SITE_YAML = `title: Gazette
baseUrl: https://example.org/
authors:
  - name: Leyla Orucova
    role: Economics editor
    description: Writes about <ports> since 2009.
    picture: people/leyla.jpg
    links: ["https://www.social.example/@leyla", "mailto:leyla@example.org"]
`;

async function built(changes: Files = {}) {
  const photo = await sharp({ create: { width: 300, height: 400, channels: 3, background: '#204060' } })
    .jpeg()
    .toBuffer();
  const folder = await tempFolder({
    'content/site.yaml': SITE_YAML,
    'content/ferry.md': story('Ferry resumes', 'LEYLA ORUCOVA'),
    'content/quay.md': story('Quay closed', 'Emil Sadiqov'),
    'content/people/leyla.jpg': photo,
    ...changes,
  });
  const writer = new MemoryWriter();
  const { messages } = await build({ folder, writer });
  const page = (path: string) => parseHTML(writer.text(path) ?? '').document;
  return {
    writer,
    page,
    remedies: messages.map(({ remedy }) => remedy),
    messages: messages.map(({ rule, line, reason }) => `${line} ${rule} ${reason}`),
  };
}

describe('an author of whom the site says something', () => {
  test('has it on the page, in whatever spelling stories name her', async () => {
    const { page, writer, messages } = await built();
    const { document } = { document: page('author/leyla-orucova.html') };
    const profile = document.querySelector('.profile');
    expect(profile?.querySelector('.role')?.textContent).toBe('Economics editor');
    expect(profile?.querySelector('.about')?.textContent).toBe('Writes about <ports> since 2009.');
    const image = profile?.querySelector('img');
    expect(image?.getAttribute('alt')).toBe('Leyla Orucova');
    expect([...writer.files.keys()]).toContain(image?.getAttribute('src')?.replace('../', ''));
    expect([...(profile?.querySelectorAll('a') ?? [])].map((a) => [a.textContent, a.getAttribute('href')])).toEqual([
      ['social.example', 'https://www.social.example/@leyla'],
      ['leyla@example.org', 'mailto:leyla@example.org'],
    ]);
    expect(document.querySelector('meta[name=description]')?.getAttribute('content')).toMatch(/^Writes about <ports>/);
    expect(messages).toEqual([]);
  });

  test('is told to search engines', async () => {
    const { page } = await built();
    const data = page('author/leyla-orucova.html').querySelector('script[type="application/ld+json"]')?.textContent;
    expect(JSON.parse(data ?? '')['@graph'][0].mainEntity).toMatchObject({
      '@type': 'Person',
      jobTitle: 'Economics editor',
      description: 'Writes about <ports> since 2009.',
      image: expect.stringMatching(/^https:\/\/example\.org\/media\/leyla-/),
      email: 'leyla@example.org',
      sameAs: ['https://www.social.example/@leyla'],
    });
  });

  test('has it in the text edition too, without the picture', async () => {
    const { page } = await built({ 'content/site.yaml': `${SITE_YAML}theme: text\n` });
    const { body } = page('author/leyla-orucova.html');
    expect(body.textContent).toContain('Economics editor');
    expect(body.querySelector('a[rel=me]')?.getAttribute('href')).toBe('https://www.social.example/@leyla');
    expect(body.querySelector('img')).toBeNull();
  });
});

test('an author of whom the site says nothing has the stories only', async () => {
  const { page } = await built();
  expect(page('author/emil-sadiqov.html').querySelector('.profile')).toBeNull();
});

test('a name that no story has, and a picture that is not there, are told with their lines', async () => {
  const { messages, remedies } = await built({
    'content/site.yaml': 'title: Gazette\nauthors:\n  - name: Leyla Orucva\n    picture: people/leila.jpg\n',
  });
  expect(messages).toEqual(
    expect.arrayContaining([
      '3 config:idle-author No story is by `Leyla Orucva`, so there is no author/leyla-orucva.html. Did you mean `author/leyla-orucova.html`?',
      '4 picture:missing There is no picture content/people/leila.jpg. Did you mean `content/people/leyla.jpg`?',
    ]),
  );
  expect(remedies).toContain('Put the file there, or correct its name; it counts from content/.');
});
