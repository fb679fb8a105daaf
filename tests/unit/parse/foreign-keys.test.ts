/** Markdown as other generators have it: their front matter says the same, and nothing of it is lost in silence. */
import { describe, expect, test } from 'vitest';
import type { ParsedDocument } from '../../../src/core/records.js';
import type { ParseContext } from '../../../src/core/types.js';
import { parseMarkdown } from '../../../src/parse/markdown.js';
import { expectAccounted } from './accounted.js';

const CONTEXT: ParseContext = { timeZone: 'Europe/Berlin', lang: null, sections: [], override: {} };

function parse(text: string, path = 'content/a.md', context: Partial<ParseContext> = {}): ParsedDocument {
  const file = { path, format: 'markdown', text, sha256: '0', bytes: text.length, encoding: 'utf-8' } as const;
  const document = parseMarkdown(file, { ...CONTEXT, ...context });
  expectAccounted(document);
  return document;
}

const said = ({ messages }: ParsedDocument): string[] =>
  messages.map(({ line, rule, reason }) => `${line} ${rule} ${reason}`);

test('Jekyll', () => {
  const document = parse(
    `---
layout: post
title:  "The port, a year on"
date:   2015-08-22 12:00:00 -0500
categories: [Economy, Sea]
excerpt: What changed
published: true
permalink: /economy/port/
---
Text.
`,
    'content/_posts/2015-08-22-port.md',
  );
  expect(document.article).toMatchObject({
    headline: 'The port, a year on',
    published: '2015-08-22T12:00:00-05:00',
    section: 'Economy',
    tags: ['Sea'],
    dek: 'What changed',
    aliases: ['/economy/port/'],
  });
  expect(said(document)).toEqual(['2 front-matter:foreign-key Left out of the front matter: `layout`, `published`']);
  expect(document.ledger).toContainEqual({ lines: [6, 6], fields: ['/article/dek'] });
  expect(document.ledger).toContainEqual({ lines: [3, 3], fields: ['/article/headline'] });
  expect(document.ledger).toContainEqual({ lines: [1, 2], omitted: 'front-matter' });
});

test('Hugo, in TOML', () => {
  const document = parse(`+++
title = "The port, a year on"
date = 2024-06-19T10:00:00+02:00
lastmod = 2024-06-20
draft = false
categories = ["World", "Sea"]
tags = ["ports", "cranes"]
authors = ["A. B."]
aliases = ["/old/port/"]
weight = 10

[cover]
image = "port.jpg"
+++

Text.
`);
  expect(document.article).toMatchObject({
    headline: 'The port, a year on',
    published: '2024-06-19T10:00:00+02:00',
    updated: '2024-06-20',
    section: 'World',
    tags: ['ports', 'cranes', 'Sea'],
    authors: ['A. B.'],
    aliases: ['/old/port/'],
    body: [{ type: 'paragraph', text: 'Text.', lines: [16, 16] }],
  });
  expect(said(document)).toEqual([
    '10 front-matter:foreign-key Left out of the front matter: `weight`',
    '12 front-matter:foreign-picture Left out of the front matter: `cover`',
  ]);
});

test.each([
  ['Hugo’s', '{\n\t"title": "Caf\\u00e9 \\ud83d\\ude00",\n\t"date": "2024-06-18",\n\t"tags": ["a", 7]\n}\nText.\n'],
  [
    'Eleventy’s',
    '---json\n{ "title": "Caf\\u00e9 \\ud83d\\ude00", "date": "2024-06-18",\n "tags": ["a", 7] }\n---\nText.\n',
  ],
])('JSON, %s way', (_, text) => {
  const document = parse(text);
  expect(document.article).toMatchObject({ headline: 'Café 😀', published: '2024-06-18', tags: ['a', '7'] });
  expect(said(document)).toEqual([]);
});

test('a text that begins with a brace is no front matter', () => {
  expect(parse('{\nnews}\n\n# A\n').article?.body[0]?.text).toContain('{');
});

test('Eleventy', () => {
  const document = parse(`---
layout: post.njk
title: 2024
date: Last Modified
tags: [2024, 007, 1.10]
permalink: "/blog/{{ title | slugify }}/"
---
Text.
`);
  expect(document.article).toMatchObject({ headline: '2024', published: null, tags: ['2024', '007', '1.10'] });
  expect(said(document)).toEqual([
    '2 front-matter:foreign-key Left out of the front matter: `layout`, `date`, `permalink`',
  ]);
});

test('Astro’s blog', () => {
  const document = parse(`---
title: 'First post'
description: 'Lorem ipsum'
pubDate: 'Jul 08 2022'
updatedDate: 'July 9, 2022'
heroImage: '../../assets/port.jpg'
---

Text.
`);
  expect(document.article).toMatchObject({ published: '2022-07-08', updated: '2022-07-09', dek: 'Lorem ipsum' });
  expect(said(document)).toEqual(['6 front-matter:foreign-picture Left out of the front matter: `heroImage`']);
});

test('Obsidian', () => {
  const document = parse(`---
created: 2024-02-01
modified: 2024-02-03T10:00
tags: ports, cranes
aliases:
  - The port
cssclasses: wide
publish: true
---
# The port, a year on

Text.
`);
  expect(document.article).toMatchObject({
    headline: 'The port, a year on',
    published: '2024-02-01',
    updated: '2024-02-03T10:00:00+01:00',
    tags: ['ports', 'cranes'],
  });
  expect(said(document)).toEqual(['7 front-matter:foreign-key Left out of the front matter: `cssclasses`, `publish`']);
  const held = parse('---\npublish: false\n---\n# A\n');
  expect(held.article).toBeNull();
  expect(said(held)).toEqual(['2 markdown:draft Not published: it is a draft']);
});

test.each([
  ['tags: ports, cranes', { tags: ['ports', 'cranes'] }],
  ['categories: Sea, Ports, Cranes', { section: 'Sea', tags: ['Ports', 'Cranes'] }],
  ['tags: [Ports, "Washington, D.C."]', { tags: ['Ports', 'Washington, D.C.'] }],
])('commas part what is no list: %s', (line, expected) => {
  expect(parse(`---\n${line}\n---\n# A\n\nText.\n`).article).toMatchObject(expected);
});

test('a picture of another generator is told, unless the article has one or the site does not want it', () => {
  const rules = (text: string, context = {}): string[] =>
    parse(`---\n${text}\n---\n# A\n\nText.\n`, 'content/a.md', context).messages.map(({ rule }) => rule);
  expect(rules('cover: quay.jpg')).toEqual(['front-matter:foreign-picture']);
  expect(rules('cover: ""')).toEqual(['front-matter:foreign-key']);
  expect(rules('cover: quay.jpg\nimage: { src: quay.jpg, alt: The quay }')).toEqual(['front-matter:foreign-key']);
  expect(rules('cover: quay.jpg', { ignoredKeys: ['cover'] })).toEqual(['front-matter:foreign-key']);
});

test('a picture of another generator that says what it shows is the picture above the text', () => {
  const read = (text: string) => parse(`---\ntitle: A\n${text}\n---\nText.\n`, 'content/a/a.md');
  const quay = { path: 'content/a/quay.jpg', alt: 'The quay' };
  const astro = read("image:\n  url: './quay.jpg'\n  alt: The quay");
  expect(astro.article?.image).toMatchObject({ ...quay, caption: null, lines: [3, 3] });
  expect(astro.messages).toEqual([]);
  const hugo = read(
    'cover:\n  image: quay.jpg\n  alt: The quay\n  caption: At night\n  relative: true\n  hidden: false',
  );
  expect(hugo.article?.image).toMatchObject({ ...quay, caption: 'At night', lines: [3, 3] });
  expect(hugo.messages).toEqual([]);
  expect(said(read('cover: { image: quay.jpg, alt: "", relative: true }'))).toEqual([
    '3 front-matter:foreign-picture Left out of the front matter: `cover`',
  ]);
  expect(said(read('image: { url: quay.jpg }'))).toEqual([
    '3 picture:no-alt The picture `quay.jpg` has no text for those who cannot see it',
  ]);
  expect(said(read('image: { url: quay.jpg, src: quay.jpg, alt: A }'))).toEqual([
    '3 front-matter:unknown-key Unknown key `url`.',
  ]);
});

const code = (line: number, shown: string): string =>
  `${line} markdown:template-code The text holds code for another generator or editor, which readers will see: ${shown}`;

test('shortcodes and tags that nothing carries out are told of, but not those in code', () => {
  const document = parse('---\ntitle: A\n---\nText.\n\n{{< figure src="a.jpg" >}}\n\n{% include x.html %}\n');
  expect(said(document)).toEqual([code(6, '{{< figure'), code(8, '{% include')]);
  expect(said(parse('---\ntitle: A\n---\nA lead. {:.lead}\n\n* Contents\n{:toc}\n'))).toEqual([code(4, '{:.lead}')]);
  expect(said(parse('---\ntitle: A\n---\nA set is {: it begins, a smile :{ ends}.\n'))).toEqual([]);
  expect(said(parse('---\ntitle: A\n---\nText {of} {{mind}.\n\n```\n{% raw %}\n```\n'))).toEqual([]);
  expect(said(parse('---\ntitle: A\n---\nWrite `{{< ref >}}`, or\n\n* `{% raw %}`\n\n> **`[[x]]`**\n'))).toEqual([]);
  expect(said(parse('---\ntitle: A\n---\nWrite `{{< ref >}}`, and {{< ref "a.md" >}}\n'))).toEqual([
    code(4, '{{< ref'),
  ]);
});

test('each kind of code is told once, where it first is, and what closes it never', () => {
  const text = '{{< note >}}\nA\n{{< /note >}}\n\n{{< note >}}\nB\n{{< /note >}}\n\n{{< youtube w7Ft2ymGmfc >}}\n';
  expect(said(parse(`---\ntitle: A\n---\n${text}`))).toEqual([code(4, '{{< note'), code(12, '{{< youtube')]);
});

test.each([
  ['See [[The port|the port]], [[Quay]].', '[[The port|the port]]'],
  ['![[quay.jpg]]', '![[quay.jpg]]'],
  ['Text. %% ask the mayor again, he was not in his office %%', '%% ask the mayor again, he was not in hi…'],
  ['> [!NOTE]\n> Beware.', '[!NOTE]'],
  ['Text.\n:::note\nBeware.\n:::', ':::note'],
])('what editors write is told of: %s', (text, shown) => {
  expect(said(parse(`---\ntitle: A\n---\n${text}\n`))).toEqual([code(4, shown)]);
});

test.each([
  '[[1]](https://example.org/), [sic], a[[0]',
  'From 10 %% to 20 %',
  'So::: it ended',
  '`[x](y)` [!NOTE] and text',
])('what is no such code is text: %s', (text) => {
  expect(said(parse(`---\ntitle: A\n---\n${text}\n`))).toEqual([]);
});

test.each([
  ['content/_drafts/a.md', 'null markdown:draft Not published: it lies in _drafts/'],
  ['content/news/_index.md', 'null markdown:section-page Not published: `_index.md` is a page of a section'],
  [
    'content/news/_index.pt-br.md',
    'null markdown:section-page Not published: `_index.pt-br.md` is a page of a section',
  ],
])('%s is not published', (path, told) => {
  const document = parse('---\ntitle: A\n---\nText.\n', path);
  expect(document.article).toBeNull();
  expect(said(document)).toEqual([told]);
});

test.each([
  ['draft: yes', false],
  ['draft: On', false],
  ['draft: "true"', false],
  ['published: no', false],
  ['permalink: off', false],
  ['draft: no', true],
  ['draft: OFF', true],
  ["draft: 'false'", true],
  ['published: yes', true],
])('words for true and false, %s: published, %s', (line, isPublished) => {
  const { article, messages } = parse(`---\ntitle: A\n${line}\n---\nText.\n`);
  expect(article !== null).toBe(isPublished);
  expect(messages.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test.each([
  ['content/_posts/2024-06-18-quay-in-winter.markdown', 'Quay in winter'],
  ['content/_posts/town/2024-06-18-quay.html', 'Quay'],
  ['content/vault/The quay in winter.md', 'The quay in winter'],
  ['content/vault/2024-06-18 With Tom at the quay.md', 'With Tom at the quay'],
  ['content/quay-in-winter.md', undefined],
  ['content/2024-06-18-quay-in-winter.md', undefined],
])('without a headline %s is called %s', (path, headline) => {
  expect(parse('---\ntags: [port]\n---\nText.\n', path).article?.headline).toBe(headline);
  expect(parse('---\ntags: [port]\n---\n# A\nText.\n', path).article?.headline).toBe('A');
  expect(parse('---\ntags: [port]\n---\n', path).article).toBeNull();
});

test('the front matter of a page of a section is not checked', () => {
  expect(said(parse('---\nbookFlatSection: true\n---\n', 'content/_index.md'))).toHaveLength(1);
});

test.each(['content/news/index.md', 'content/news/a_index.md', 'content/my_drafts/a.md'])('%s is', (path) => {
  expect(parse('---\ntitle: A\n---\nText.\n', path).article?.headline).toBe('A');
});

describe('keys of other generators', () => {
  test('never come before our own, and the first of several counts', () => {
    const document = parse(
      '---\ntitle: A\nsummary: Short\ndek: Ours\nmodified: 2024-06-19\nlastmod: 2024-06-20\n---\nText.\n',
    );
    expect(document.article).toMatchObject({ dek: 'Ours', updated: '2024-06-20' });
    expect(said(document)).toEqual(['3 front-matter:foreign-key Left out of the front matter: `summary`, `modified`']);
  });

  test('about pages are left out however they are written', () => {
    const document = parse(
      '---\ntitle: A\nTocOpen: false\nhidemeta: true\nexcerpt_separator: <!--more-->\n---\nText.\n',
    );
    expect(said(document)).toEqual([
      '3 front-matter:foreign-key Left out of the front matter: `TocOpen`, `hidemeta`, `excerpt_separator`',
    ]);
  });

  test('an author with an address of his own is a name', () => {
    expect(
      parse('---\ntitle: A\nauthor: { name: Jane Roe, url: https://a.example }\n---\nText.\n').article?.authors,
    ).toEqual(['Jane Roe']);
  });

  test.each([
    'published: false',
    'permalink: false',
    'headless: true',
    'status: draft',
    'status: Private',
    'visibility: private',
  ])('`%s` is a draft', (key) => {
    const document = parse(`---\ntitle: A\n${key}\n---\nText.\n`);
    expect(document.article).toBeNull();
    expect(said(document)).toEqual(['3 markdown:draft Not published: it is a draft']);
  });

  test.each(['status: evergreen', 'status: publish', 'visibility: public', 'headless: false'])(
    '`%s` is none',
    (key) => {
      expect(parse(`---\ntitle: A\n${key}\n---\nText.\n`).article?.headline).toBe('A');
    },
  );

  test('`draft` comes before them', () => {
    expect(parse('---\ntitle: A\nstatus: draft\ndraft: false\n---\nText.\n').article?.headline).toBe('A');
  });

  test('are as good as not there when they are empty, and so are ours', () => {
    const document = parse(
      '---\ntitle: A\ndescription: ""\ntags:\nauthor:\nimage: ""\nslug: []\nsubtitle:\n---\nText.\n',
    );
    expect(document.article).toMatchObject({ headline: 'A', dek: null, tags: [], authors: [], slug: null });
    expect(said(document)).toEqual([
      '3 front-matter:foreign-key Left out of the front matter: `description`, `tags`, `author`, `image`, `slug`, `subtitle`',
    ]);
    expect(said(parse('---\ntitle: A\ndraft:\n---\nText.\n'))[0]).toContain('3 front-matter:invalid-value `draft`');
    expect(said(parse('---\ntitle: A\ntitel:\n---\nText.\n'))[0]).toContain('3 front-matter:unknown-key');
  });

  test('that lead to a page are all former paths of it', () => {
    const document = parse(
      '---\ntitle: A\nredirect_from: /one/\naliases: [/two/, /three.html]\npermalink: /four/\nurl: /five/\n---\nText.\n',
    );
    expect(document.article?.aliases).toEqual(['/two/', '/three.html', '/one/', '/four/', '/five/']);
    expect(document.article?.keyLines).toEqual({ aliases: [4, 4, 3, 5, 6] });
    const one = parse('---\ntitle: A\naliases: /two/\nredirect_from: /one/\n---\nText.\n');
    expect(one.messages.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(one.article?.aliases).toEqual(['/two/', '/one/']);
    expect(one.article?.keyLines).toEqual({ aliases: [3, 4] });
    expect(said(document)).toEqual([]);
  });

  test.each([
    ['My_First Post', 'my-first-post'],
    ['порт', 'port'],
    ['%d0%bf%d0%be%d1%80%d1%82', 'port'],
    ['blog/port/', 'blog-port'],
    ['../../etc/passwd', 'etc-passwd'],
  ])('a slug %s is %s in the path', (given, slug) => {
    const document = parse(`---\ntitle: A\nslug: "${given}"\n---\nText.\n`);
    expect(document.article?.slug).toBe(slug);
    expect(said(document)).toEqual([`3 front-matter:slug The slug \`${given}\` is \`${slug}\` in the page’s path`]);
  });

  test('in a post of Jekyll are lists where they have blanks', () => {
    const text = '---\ntitle: A\ncategories: world sea\ntags: big ships\n---\nText.\n';
    expect(parse(text, 'content/_posts/2024-06-18-a.md').article).toMatchObject({
      section: 'world',
      tags: ['big', 'ships', 'sea'],
    });
    expect(parse(text).article).toMatchObject({ section: 'world sea', tags: ['big ships'] });
    const keywords = '---\ntitle: A\nkeywords: big ships, cranes,\n---\nText.\n';
    expect(parse(keywords).article?.tags).toEqual(['big ships', 'cranes']);
  });

  test.each(['/:categories/:title/', '{{ title | slugify }}/', 'https://elsewhere.example/a', '/', '/index.html'])(
    'the path %s is no former path',
    (permalink) => {
      const document = parse(`---\ntitle: A\npermalink: "${permalink}"\n---\nText.\n`);
      expect(document.article?.aliases).toEqual([]);
      expect(said(document)).toHaveLength(1);
    },
  );

  test('a site leaves out keys of its own', () => {
    const text = '---\ntitle: A\nmood: fine\nlayout: x\n---\nText.\n';
    const document = parse(text, 'content/a.md', { ignoredKeys: ['mood'] });
    expect(document.article?.headline).toBe('A');
    expect(said(document)).toEqual(['3 front-matter:foreign-key Left out of the front matter: `mood`, `layout`']);
  });

  test('a mistake is told where the key stands', () => {
    const document = parse('---\ntitle: A\npubDate: soon\nmood: fine\n---\nText.\n');
    expect(document.article).toBeNull();
    expect(document.messages.map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toEqual([
      '3:10 front-matter:invalid-value',
      '4:1 front-matter:unknown-key',
    ]);
  });
});

describe('a page that is no news', () => {
  const kindOf = (front: string, path = 'content/about.md', context: Partial<ParseContext> = {}) => {
    const document = parse(`---\ntitle: About\n${front}---\nText.\n`, path, context);
    return [document.article?.kind, document.article?.kindReason, said(document)];
  };

  test.each(['layout: page', 'layout: layouts/page.njk', 'type: page', 'kind: page'])('is known by `%s`', (line) => {
    expect(kindOf(`${line}\n`)).toEqual(['page', 'Its front matter says so.', []]);
  });

  test('is not one by another layout, nor where its kind is said', () => {
    expect(kindOf('layout: homepage\ntype: pages\n')[0]).toBe('news');
    expect(kindOf('kind: news\nlayout: page\n')).toEqual([
      'news',
      'Its front matter says so.',
      ['4 front-matter:foreign-key Left out of the front matter: `layout`'],
    ]);
  });

  test('lies in content/pages/, unless it or the configuration says otherwise', () => {
    expect(kindOf('', 'content/pages/de/about.md')).toEqual(['page', 'It lies in content/pages/.', []]);
    expect(kindOf('', 'content/news/pages/about.md')[0]).toBe('news');
    expect(kindOf('kind: review\n', 'content/pages/about.md')[0]).toBe('review');
    expect(kindOf('', 'content/pages/about.md', { override: { kind: 'news' } })[0]).toBe('news');
    expect(kindOf('', 'content/legal/about.md', { override: { kind: 'page' } })[0]).toBe('page');
  });

  test('has the line that says so in the ledger', () => {
    const { ledger } = parse('---\ntitle: About\nlayout: page\n---\nText.\n');
    expect(ledger).toContainEqual({ lines: [3, 3], fields: ['/article/kind'] });
  });
});
