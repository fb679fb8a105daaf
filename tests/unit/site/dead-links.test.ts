import { expect, test } from 'vitest';
import { build, check } from '../../../src/build/pipeline.js';
import { MemoryWriter } from '../../../src/write/index.js';
import { fill, tempFolder } from '../../helpers.js';

const STORY = (title: string, more = ''): string => `---\ntitle: ${title}\ndate: 2024-06-18\n${more}---\n\n`;

test('links to no page of the site are told, each with its line; all others are not', async () => {
  const folder = await tempFolder({
    // Not what `/feed.xml` leads to.
    'content/site.yaml': 'title: Gazette\nbaseUrl: https://example.org/\n',
    'content/feed.xml':
      '<rss version="2.0"><channel><title>A</title><item><title>The ferry is late again</title><pubDate>Tue, 18 Jun 2024 10:00:00 GMT</pubDate></item></channel></rss>',
    'content/port.md': `${STORY('The port', 'section: Economy\naliases: [/old/port/]\ntags: [Café]\n')}Text.\n`,
    'content/quay.md': `${STORY('The quay')}[a](/2024/06/18/the-port.html#top), [b](/2024/06/18/the-port) [c](/old/port/) [d](/)
[e](/2024/06/) [f](/tag/cafe.html) [g](/section/economy) [h](https://a.example/x/) [i](//a.example/y/) [j](/files/report.pdf)
[k](quay.html) [l](#top) [m](/feed.xml)

[gone](/2023/gone.html?x=1) and [again](/2023/gone.html)

[n][port] ![p](/img/)

[port]: </caf%C3%A9/>
`,
  });
  const writer = new MemoryWriter();
  const cache = await tempFolder();
  const told = async (of = build({ folder, writer, cache })) =>
    (await of).messages
      .filter(({ rule }) => /^site:(?:dead-link|no-)/.test(rule))
      .map(({ line, reason }) => `${line} ${reason}`);
  const expected = [
    '7 The link `/files/report.pdf` leads to no file: there is no content/files/report.pdf',
    '10 The link `/2023/gone.html` leads to no page of the site',
    '14 The link `/café/` leads to no page of the site',
  ];
  expect(await told()).toEqual(expected);
  expect(await told()).toEqual(expected);
  expect(await told(check(folder))).toEqual(expected);
  // Another article makes a link good.
  await fill(folder, { 'content/cafe.md': `${STORY('A café', 'aliases: [/café/]\n')}Text.\n` });
  expect(await told()).toEqual(expected.slice(0, 2));
});

test('the page of that name is asked for, wherever another generator had it', async () => {
  const folder = await tempFolder({
    'content/site.yaml': 'title: Gazette\n',
    'content/a.md': `${STORY('The port', 'slug: port\nsection: Sea\n')}Text.\n`,
    'content/b.md': `${STORY('Twice', 'slug: twice\n')}Text.\n`,
    'content/pages/twice.md': '# Twice\n\nText.\n',
    'content/posts/c.md': `${STORY('Links')}[a](/posts/port/) [b](../port/) [c](/sea.html) [d](/blog/twice/) [e](/nowhere/)\n`,
  });
  const questions = (await check(folder)).messages
    .filter(({ path }) => path === 'content/posts/c.md')
    .map(({ reason }) => /Did you mean `([^`]*)`/.exec(reason)?.[1] ?? null);
  const port = '/2024/06/18/port.html';
  expect(questions).toEqual([port, port, '/section/sea.html', null, null]);
});

test('an article without a date is told; a dump and a page that is no news are not', async () => {
  const folder = await tempFolder({
    'content/site.yaml': 'title: Gazette\n',
    'content/a.md': '# The port\n\nText.\n',
    'content/b.md': '---\nkind: page\n---\n# About\n\nText.\n',
    'content/2024-06-18-c.md': '# The quay\n\nText.\n',
    'content/d.txt':
      'The ferry comes back\n\nThe ferry that has lain at the quay since March will sail again on Monday, the town said.\n\nIt will carry cars, too, from the summer on, and go twice a day until the winter comes.\n',
  });
  const cache = await tempFolder();
  const told = async (): Promise<string[]> =>
    (await build({ folder, cache, writer: new MemoryWriter() })).messages
      .filter(({ rule }) => rule === 'site:no-date')
      .map(({ path, reason }) => `${path} ${reason}`);
  const expected = ['content/a.md It has no date: its page is undated/the-port.html, and stands below all others'];
  expect(await told()).toEqual(expected);
  expect(await told()).toEqual(expected);
});
