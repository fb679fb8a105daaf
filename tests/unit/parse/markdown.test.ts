import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ParsedDocument } from '../../../src/core/records.js';
import type { ParseContext } from '../../../src/core/types.js';
import { parseMarkdown } from '../../../src/parse/markdown.js';
import { expectAccounted } from './accounted.js';

const CONTEXT: ParseContext = { timeZone: 'Asia/Baku', lang: null, sections: [], override: {} };

function parse(text: string, context: Partial<ParseContext> = {}, path = 'content/a.md'): ParsedDocument {
  const file = { path, format: 'markdown', text, sha256: '0', bytes: text.length, encoding: 'utf-8' } as const;
  const document = parseMarkdown(file, { ...CONTEXT, ...context });
  expectAccounted(document);
  return document;
}

const article = (
  text: string,
  context?: Partial<ParseContext>,
  path?: string,
): NonNullable<ParsedDocument['article']> => {
  const document = parse(text, context, path);
  expect(document.messages).toEqual([]);
  if (document.article === null) throw new Error('no article');
  return document.article;
};

/** `line:column rule reason` */
const problems = (text: string, path?: string): string[] => {
  const document = parse(text, {}, path);
  expect(document.article).toBeNull();
  return document.messages.map(({ line, column, rule, reason }) => `${line}:${column} ${rule} ${reason}`);
};

test('an article with everything', async () => {
  const folder = new URL('../../fixtures/markdown/full/', import.meta.url);
  const text = await readFile(new URL('input.md', folder), 'utf8');
  const document = parse(text, {}, 'content/articles/port.md');
  const expected = JSON.parse(await readFile(new URL('expected.json', folder), 'utf8'));
  const { sha256: _, bytes: __, ...source } = document.source;
  const { markdown, ...rest } = document.article ?? {};
  expect({ ...document, source, article: rest }).toEqual(expected);
  expect(markdown).toBe(text.slice(text.indexOf('\nFirst')).trimEnd());
});

test('links that may lead to a page or a source of one are kept, each address and place in it once', () => {
  const links = (text: string, path: string): unknown[] =>
    article(`# The port\n\n${text}`, {}, path).links?.map(({ url, path: to, fragment, lines: [line], column }) => [
      fragment === undefined ? url : `${url}#${fragment}`,
      to,
      line,
      column,
    ]) ?? [];
  const text = `[a](../quay.md) and [b][c], [a](../quay.md#x%20y) again, [a](../quay.md#) and [a](../quay.md#x%20y)
[d](/2023/06/18/port.html?a#b) [e](<b c.md>) [f](b%20c.md) <a href="./d/../e.html">g</a>

[c]: /articles/crane.MD#top "t"`;
  expect(links(text, 'content/news/a.md')).toEqual([
    ['../quay.md', 'quay.md', 3, 1],
    ['../quay.md#x y', 'quay.md', 3, 29],
    ['/2023/06/18/port.html#b', '2023/06/18/port.html', 4, 1],
    ['b c.md', 'news/b c.md', 4, 32],
    ['b%20c.md', 'news/b c.md', 4, 46],
    ['./d/../e.html', 'news/e.html', 4, 60],
    ['/articles/crane.MD', 'articles/crane.MD', 6, 1],
  ]);
  const others = ['https://example.org/a.md', '//example.org/a.md', '?b=c.md'];
  expect(links(others.map((url) => `[a](${url})`).join('\n'), 'content/a.md')).toEqual([]);
  // Of no site.
  expect(links('[a](quay.md)', 'a.md')).toEqual([]);
});

test('a link out of content/ is told, and one by a way that pages leave out', () => {
  const told = (text: string): string[] =>
    parse(`# The port\n\n${text}`).messages.map(
      ({ line, column, rule, reason }) => `${line}:${column} ${rule} ${/`(.*)`/.exec(reason)?.[1]}`,
    );
  expect(told('[a](quay.html) [b](../quay/), <a href="../c.md#x">d</a> [e][f]\n\n[f]: ../g')).toEqual([
    '3:16 markdown:relative-link ../quay/',
    '3:31 markdown:relative-link ../c.md#x',
    '5:1 markdown:relative-link ../g',
  ]);
  expect(told('[a](ftp://example.org/quay) [b](javascript:alert(1))')).toEqual([
    '3:1 markdown:link-scheme ftp://example.org/quay',
    '3:29 markdown:link-scheme javascript:alert(1)',
  ]);
  const good = [
    '/quay',
    '//example.org',
    '#the-port',
    '?page=2',
    'mailto:a@b.c',
    'tel:+49',
    'https://a.b/c:d',
    '/a:b',
    '',
  ];
  expect(told(`${good.map((url) => `[a](${url})`).join('\n')}\n\n## The port`)).toEqual([]);
});

test('a link that is none for the blanks in its address is told', () => {
  const told = (text: string): string[] =>
    parse(`# The port\n\n${text}`)
      .messages.filter(({ rule }) => rule === 'markdown:blank-in-address')
      .map(({ line, reason }) => `${line} ${/`(.*)`/.exec(reason)?.[1]}`);
  expect(told('Text.\n\n![A quay](new quay.jpg) and *[this](my report.pdf)*,\n[this](my report.pdf)')).toEqual([
    '5 ![A quay](new quay.jpg)',
    '5 [this](my report.pdf)',
  ]);
  const good = [
    '[a](</b c.html>)',
    '[a](/b.html "c d")',
    '[sic] (as he said)',
    '`[a](b c)`',
    '[a](/b%20c.html)',
    '\\](a b)',
  ];
  expect(told(good.join('\n'))).toEqual([]);
});

test('a link to a place in the article is told, with its place, where no heading is meant by it', () => {
  const links = (text: string): unknown[] =>
    parse(`---\ntitle: The port\n---\n${text}`)
      .messages.filter(({ rule }) => rule === 'markdown:fragment')
      .map(({ line, column, severity, reason }) => [line, column, severity, reason]);
  const text = '## Why now?\n\nSee [a](#why-now), [b](#why-nwo) and [c](#a%20b), [d](#top), [e](#).\n\n[f]: #nothing\n';
  expect(links(text)).toEqual([
    [6, 20, 'warning', 'The link `#why-nwo` leads to no heading of the text. Did you mean `why-now`?'],
    [6, 38, 'warning', 'The link `#a%20b` leads to no heading of the text'],
    [8, 1, 'warning', 'The link `#nothing` leads to no heading of the text'],
  ]);
  expect(links('[a](#çox-sağ), [b](#%C3%A7ox-sa%C4%9F), [c](/x.html#y) `[d](#e)`\n\n> ## Çox *sağ*!\n')).toEqual([]);
  // The headline is above the text, and not in it.
  const first = parse('# The port\n\n[a](#the-port) [b](#the-port-1)\n\n## The port\n');
  expect(first.messages.map(({ reason }) => reason.split(' ', 3)[2])).toEqual(['`#the-port-1`']);
});

describe('the headline', () => {
  test('is the first # heading where none is given, and is not in the body then', () => {
    const { headline, body, markdown } = article('Before\n\n# The *port*\n\nAfter\n\n# More\n');
    expect(headline).toBe('The port');
    expect(body.map(({ type, text, level }) => [type, text, level])).toEqual([
      ['paragraph', 'Before', undefined],
      ['paragraph', 'After', undefined],
      ['heading', 'More', 2],
    ]);
    expect(markdown).not.toContain('port');
  });

  test('is not repeated when the front matter says the same', () => {
    expect(article('---\ntitle: The port\n---\n# The port\n\nText').body).toHaveLength(1);
    expect(article('---\ntitle: The port\n---\n# A quay\n\nText').body).toHaveLength(2);
  });

  test('comes from the front matter, then from the configuration, then from the text', () => {
    const context = { override: { headline: 'Configured' } };
    expect(article('---\nheadline: Given\n---\nText', context).headline).toBe('Given');
    expect(article('# Found\n\nText', context)).toMatchObject({ headline: 'Configured', body: [{ text: 'Text' }] });
  });

  test('must be there', () => {
    expect(problems('Text\n\n## Not a headline\n')).toEqual([
      '1:null markdown:no-headline The article has no headline',
    ]);
    expect(problems('Text\n', 'content/pages/about.md')).toEqual([
      '1:null markdown:no-headline The page has no headline',
    ]);
  });
});

test('it is known in which lines the path, the former ones, the section and what joins translations are named', () => {
  const matter =
    'categories: [Port]\nslug: port\naliases:\n  - /a/\n  - /b/\n  - /a/\n\n  # the oldest\n  - /c/\ntranslationKey: port';
  const { aliases, keyLines } = article(`---\ntitle: A\n${matter}\n---\nText`);
  expect(aliases).toEqual(['/a/', '/b/', '/c/']);
  expect(keyLines).toEqual({ section: 3, aliases: [8, 7, 11], slug: 4, translationKey: 12 });
  expect(article('# A\n\nText')).not.toHaveProperty('keyLines');
});

describe('times', () => {
  test.each([
    ['2024-06-18', '2024-06-18'],
    ['2024-6-8', '2024-06-08'],
    ['2024-06-18 10:00', '2024-06-18T10:00:00+04:00'],
    ['2024-06-18T10:00:30.5', '2024-06-18T10:00:30+04:00'],
    ['2024-06-18T10:00Z', '2024-06-18T10:00:00Z'],
    ['2024-06-18 10:00:00 +0200', '2024-06-18T10:00:00+02:00'],
    ['"2024-06-18"', '2024-06-18'],
    ['2024/6/18', '2024-06-18'],
    ['2024/06/18 10:00:00 +0200', '2024-06-18T10:00:00+02:00'],
    ['2024-06-18 10:00:00 UTC', '2024-06-18T10:00:00+00:00'],
    ['2024-06-18 10:00 PST', '2024-06-18T10:00:00-08:00'],
  ])('%s → %s', (given, expected) => {
    expect(article(`---\ntitle: A\ndate: ${given}\n---\n`).published).toBe(expected);
  });

  test.each(['2024-02-31', '2024-13-01', '2024-06-18 24:00', '18.06.2024', 'yesterday', '2024-06-18 10:00 CET'])(
    '%s is none',
    (given) => {
      expect(problems(`---\ntitle: A\ndate: ${given}\n---\n`)).toEqual([
        `3:7 front-matter:invalid-value \`date\` must be a date that exists, as 2024-06-18, 2024-06-18 10:00 or 2024-06-18T10:00:00+04:00, but is "${given}".`,
      ]);
    },
  );

  test('of the zone of the source, summer time and all', () => {
    const published = (date: string): string | null =>
      article(`---\ntitle: A\ndate: ${date}\n---\n`, { timeZone: 'Europe/Berlin' }).published;
    expect(published('2024-01-18 10:00')).toBe('2024-01-18T10:00:00+01:00');
    expect(published('2024-07-18 10:00')).toBe('2024-07-18T10:00:00+02:00');
    expect(published('2024-03-31 02:30')).toBe('2024-03-31T03:30:00+02:00');
  });

  test('of the name of the file, where the front matter has none', () => {
    const path = 'content/2024/2024-06-18-port.md';
    expect(article('# A', {}, path).published).toBe('2024-06-18');
    expect(article('---\ndate: 2024-06-19\n---\n# A', {}, path).published).toBe('2024-06-19');
    expect(article('# A', {}, 'content/2024-02-31-port.md').published).toBeNull();
  });

  test.each([
    ['content/2024-06-18 Port.md', '2024-06-18'],
    ['content/2024-06-18.md', '2024-06-18'],
    ['content/2024-06-18-port/index.md', '2024-06-18'],
    ['content/2024-06-18-port/index.pt-br.md', '2024-06-18'],
    ['content/2024-06-18-port.de.md', '2024-06-18'],
    ['content/2024/06/18/port.md', '2024-06-18'],
    ['content/2024/06/18/port/index.md', '2024-06-18'],
    ['content/2024/13/18/port.md', null],
    ['content/2024-06-18-port/crane.md', null],
    ['content/12024-06-18-port.md', null],
  ])('of the path %s: %s', (path, published) => {
    expect(article('# A', {}, path).published).toBe(published);
  });
});

test('a language that only the name of the file says is told, unless its front matter says one', () => {
  const told = (text: string): string[] =>
    parse(text, { idleLanguage: 'de' }, 'content/quay.de.md').messages.map(
      ({ line, severity, rule, reason }) => `${line} ${severity} ${rule} ${reason}`,
    );
  expect(told('# Der Kai')).toEqual([
    'null info markdown:idle-language The language `de` in the name of the file is not taken: no text beside it has the same name in another',
  ]);
  expect(told('---\nlang: nds\n---\n# De Kaje')).toEqual([]);
  expect(told('---\ndraft: true\n---\n# Der Kai')).toEqual([expect.stringContaining('markdown:draft')]);
});

describe('other fields', () => {
  test('names other generators use', () => {
    const text = '---\ntitle: A\ndescription: B\nauthor: C, D\ntags: [x, y, x]\n---\n';
    expect(article(text)).toMatchObject({ dek: 'B', authors: ['C, D'], tags: ['x', 'y'] });
  });

  test('the configuration fills in what the front matter leaves open', () => {
    const override = {
      section: 'World',
      kind: 'analysis',
      authors: ['E'],
      slug: 's',
      aliases: ['old.html'],
      tags: ['t'],
      lead: true,
    } as const;
    expect(article('# A', { override, lang: 'fa' })).toMatchObject({ ...override, lang: 'fa', dir: 'rtl' });
    const own = article('---\nkind: review\nlang: en\nsection: Home\nlead: false\n---\n# A', { override, lang: 'fa' });
    expect(own.lead).toBe(false);
    expect(own).toMatchObject({
      kind: 'review',
      section: 'Home',
      dir: 'ltr',
    });
  });

  test('the direction of a text of unknown language is that of its first letter', () => {
    expect(article('# 24: شهر').dir).toBe('rtl');
    expect(article('# City شهر').dir).toBe('ltr');
  });
});

describe('front matter with mistakes', () => {
  test('all unknown keys and wrong values, with their places in the file', () => {
    expect(
      problems('---\ntitel: A\nkind: opinon\nlabels: [phto]\ndraft: maybe\naffiliations: [{ role: x, org: y }]\n---\n'),
    ).toEqual([
      '2:1 front-matter:unknown-key Unknown key `titel`. Did you mean `title`?',
      '3:7 front-matter:invalid-value `kind` must be one of news, opinion, analysis, interview, review, live, press-release, page, but is "opinon". Did you mean `opinion`?',
      '4:10 front-matter:invalid-value `labels[0]` must be one of analysis, audio, breaking, exclusive, graphic, interview, live, opinion, photo, survey, updated, video, but is "phto". Did you mean `photo`?',
      '5:8 front-matter:invalid-value `draft` must be true or false, but is "maybe".',
      '6:16 front-matter:invalid-value `affiliations[0].organization` is missing',
      '6:27 front-matter:unknown-key Unknown key `org`.',
    ]);
  });

  test.each([
    ['---\ntitle: A: B\n---\n', '2:8 front-matter:syntax Not valid YAML: Nested mappings'],
    ['---\ntitle: A\ntitle: B\n---\n', '3:1 front-matter:syntax The key `title` stands twice'],
    ['\n\n---\ntitle: A\n---\n# A\n', '3:1 front-matter:misplaced The front matter does not begin in the first line'],
    ['Title: A\nDate: 2024-06-18\nStatus: draft\n\n# A\n', '1:1 front-matter:misplaced There is no line of hyphens'],
    ['title: A\ntags:\n- b\n---\n# A\n', '1:1 front-matter:misplaced There is no line of hyphens'],
    ['---\ntitle: A\n', '1:1 front-matter:unclosed The front matter has no end'],
    [
      '---\ntitle: A\ndate: 2024-06-18\ndescription: B\ndek: B\n---\n',
      '5:1 front-matter:invalid-value `dek` and `description`',
    ],
    ['---js\n{ title: process.exit(7) }\n---\n', '1:1 front-matter:language Front matter in js is not read'],
    ['---constructor\ntitle: A\n---\n', '1:1 front-matter:language Front matter in constructor is not read'],
    ['---json\n{ "titel": "A" }\n---\n', '2:3 front-matter:unknown-key Unknown key `titel`. Did you mean `title`?'],
    ['{\n  "title": "A\n}\n', '3:2 front-matter:syntax Not valid YAML: Missing closing'],
    ['+++\ntitle = "A\n+++\n', '2:9 front-matter:syntax Invalid TOML'],
    ['+++\ntitle = "A"\n---\n', '1:1 front-matter:unclosed The front matter has no end'],
    ['+++\ntitel = "A"\n+++\n', '2:1 front-matter:unknown-key Unknown key `titel`. Did you mean `title`?'],
    ['---\n- a\n---\n', '2:1 front-matter:invalid-value The file must be a map'],
    ['---\ntitle: !!js/function "function () {}"\n---\n', '2:8 front-matter:syntax'],
  ])('%j', (text, expected) => {
    const found = problems(text);
    expect(found).toHaveLength(1);
    expect(found[0]?.startsWith(expected), found[0]).toBe(true);
  });

  test('a value may hold lines that begin with hyphens', () => {
    expect(article('---\ntitle: A\ndek: |\n  --- x\n  ----\n---\nText')).toMatchObject({
      dek: '--- x\n----',
      body: [{ text: 'Text' }],
    });
  });

  test('none, or nothing in it', () => {
    expect(article('# A\n\n---\n\nB').body.map(({ type }) => type)).toEqual(['rule', 'paragraph']);
    expect(article('---\n---\n# A').headline).toBe('A');
    expect(article('---\n# only a remark\n\n---\n# A').headline).toBe('A');
    expect(article('--- text\n\n# A').body[0]).toMatchObject({ text: '--- text' });
    expect(article('---yaml\ntitle: A\n---\r\n').headline).toBe('A');
  });
});

test('a draft is no article, and that is said', () => {
  const { article: none, messages, ledger } = parse('---\ntitle: A\ndraft: true\n---\n\nText\n');
  expect(none).toBeNull();
  expect(messages).toMatchObject([{ rule: 'markdown:draft', severity: 'info', line: 3 }]);
  expect(ledger).toEqual([
    { lines: [1, 4], omitted: 'front-matter' },
    { lines: [5, 5], omitted: 'blank' },
    { lines: [6, 6], omitted: 'other' },
  ]);
});

test('an empty file gives nothing, and reading has said so', () => {
  expect(parse('')).toMatchObject({ article: null, ledger: [], messages: [] });
  expect(parse(' \n\n')).toMatchObject({ article: null, ledger: [{ lines: [1, 2], omitted: 'blank' }], messages: [] });
});

test('CR LF: lines count the same', () => {
  const { body, lines } = article('---\r\ntitle: A\r\n---\r\n\r\nOne\r\ntwo\r\n\r\nThree\r\n');
  expect(body.map((block) => block.lines)).toEqual([
    [5, 6],
    [8, 8],
  ]);
  expect(lines).toEqual([1, 8]);
});

test('a page saved as Markdown with its menus is told, as a dump may be meant', () => {
  const menu = 'Politics Economy World Culture Sport Science Harbour Opinion Weather Letters'
    .split(' ')
    .map((name) => `*   [${name}](https://example.org/${name})\n`)
    .join('');
  const page = `${menu}\n# The port\n\nThe port is open.\n`;
  const rules = (text: string) => parse(text).messages.map(({ rule }) => rule);
  expect(rules(page)).toEqual(['markdown:whole-page']);
  expect(rules(page.replace('# ', ''))).toContain('markdown:whole-page');
  expect(rules(`---\ntitle: Where to read on\n---\n\n${menu}`)).toEqual([]);
});

test('what would cost too much is an error, not a crash', () => {
  const long = `# A\n\n${'word '.repeat(1_000_000)}`;
  expect(problems(long)).toEqual(['null:null markdown:too-large A file of more than 4 MiB is not read as Markdown']);
  expect(problems(`---\ntitle: A\n---\n${'>'.repeat(9_000)} a`)).toEqual([
    '4:1 markdown:too-deep Lists and quotes lie more than 100 deep in each other',
  ]);
  expect(problems(`---\ntitle: A\n---\n${'> a *b*\n\n'.repeat(9_000)}`).join()).toMatch(
    /^7\d{3}:1 markdown:too-much Lists, quotes or marks are too many/,
  );
});

test('any text gives a valid document and a ledger of every line', () => {
  const piece = fc.constantFrom(
    '---',
    '\n',
    '\r\n',
    '# A',
    'title: A',
    '- x',
    '> ',
    '```',
    '<!-- c -->',
    '[a]: b',
    '| a |',
    '| - |',
    ' ',
    '*b*',
    'é',
    '\t',
    'draft: true',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      parse(pieces.join(''));
    }),
    { numRuns: 500 },
  );
});

test('a rule below blank lines is no front matter, and neither is a line with a colon', () => {
  expect(article('# A\n\ntitle: B\ndate: C\n').body).toMatchObject([{ text: 'title: B\ndate: C' }]);
  expect(article('Title: of what\n\n# A\n').headline).toBe('A');
  expect(article('\n---\n\n# A\n\nText.\n').body).toMatchObject([{ type: 'rule' }, { text: 'Text.' }]);
});

test('a file with nothing below its front matter, as index.md of Jekyll, is passed over', () => {
  for (const text of ['---\nlayout: home\n---\n', '---\ndate: 2024-06-18\n---\n\n<!-- later -->\n'])
    expect(problems(text).filter((line) => !line.includes('foreign-key'))).toEqual([
      'null:null read:empty There is no text below its front matter',
    ]);
});
