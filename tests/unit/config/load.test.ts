import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultConfig, loadConfig, parseConfig } from '../../../src/config/load.js';

/** `line:column rule reason` of each message. */
function problems(yaml: string): string[] {
  const { config, messages } = parseConfig(Buffer.from(yaml), 'content/site.yaml');
  expect(config === null).toBe(messages.some((message) => message.severity === 'error'));
  return messages.map((message) => `${message.line}:${message.column} ${message.rule} ${message.reason}`);
}

function read(yaml: string): NonNullable<ReturnType<typeof parseConfig>['config']> {
  const { config, messages } = parseConfig(Buffer.from(yaml), 'content/site.yaml');
  expect(messages).toEqual([]);
  if (config === null) throw new Error('no configuration');
  return config;
}

describe('a right configuration', () => {
  test('an empty file and one of comments give the defaults', () => {
    expect(read('')).toEqual(defaultConfig());
    expect(read('# nothing\n')).toEqual(defaultConfig());
    expect(defaultConfig()).toMatchObject({ title: 'Newsline', baseUrl: null, timeZone: 'UTC', sections: [] });
  });

  test('an author may be a name alone, as a section may', () => {
    expect(read('authors: [Leyla Orucova, { name: Tom Reed, role: Editor }]\n').authors).toEqual([
      { name: 'Leyla Orucova', role: null, description: null, picture: null, links: [] },
      { name: 'Tom Reed', role: 'Editor', description: null, picture: null, links: [] },
    ]);
  });

  test('sections are spelled out, with slugs for any script', () => {
    const yaml =
      'sections:\n  - Politics\n  - name: Мнения\n    description: Чужие\n  - name: World\n    slug: abroad\n';
    expect(read(yaml).sections).toEqual([
      { name: 'Politics', slug: 'politics', description: null },
      { name: 'Мнения', slug: 'mneniya', description: 'Чужие' },
      { name: 'World', slug: 'abroad', description: null },
    ]);
  });

  test.each([
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/news', 'https://example.org/news/'],
    ['https://example.org/news?', 'https://example.org/news/'],
    ['HTTP://Example.org:80/a/', 'http://example.org/a/'],
  ])('the base URL %s becomes %s', (given, expected) => {
    expect(read(`baseUrl: ${given}`).baseUrl).toBe(expected);
  });

  test('the language tag is brought into its usual form', () => {
    expect(read('language: EN-us').language).toBe('en-US');
  });

  test('nothing in it can be changed', () => {
    const config = read('sections: [Politics]\noverrides:\n  dumps/a.txt: { tags: [x] }');
    expect(Object.isFrozen(config)).toBe(true);
    expect(Object.isFrozen(config.sections[0])).toBe(true);
    expect(Object.isFrozen(config.overrides['dumps/a.txt']?.tags)).toBe(true);
  });

  test('a byte order mark and CR LF do no harm', () => {
    expect(read('\uFEFFtitle: A\r\nmotto: B\r\n')).toMatchObject({ title: 'A', motto: 'B' });
  });
});

describe('mistakes', () => {
  test('unknown keys, each with its place and the key that was meant', () => {
    expect(problems('tittle: A\nbaseURL: https://example.org/\nquux: 1\n')).toEqual([
      '1:1 config:unknown-key Unknown key `tittle`. Did you mean `title`?',
      '2:1 config:unknown-key Unknown key `baseURL`. Did you mean `baseUrl`?',
      '3:1 config:unknown-key Unknown key `quux`.',
    ]);
  });

  test('keys that other generators have, with what they are called here', () => {
    const yaml = 'url: https://a.example/\nsite_url: https://a.example/\nlanguageCode: de\ntagline: Quay\nname: A\n';
    expect(problems(yaml)).toEqual([
      '1:1 config:unknown-key Unknown key `url`. Did you mean `baseUrl`?',
      '2:1 config:unknown-key Unknown key `site_url`. Did you mean `baseUrl`?',
      '3:1 config:unknown-key Unknown key `languageCode`. Did you mean `language`?',
      '4:1 config:unknown-key Unknown key `tagline`. Did you mean `motto`?',
      '5:1 config:unknown-key Unknown key `name`. Did you mean `title`?',
    ]);
    // Where there is no such key, the spelling counts.
    expect(problems('sections:\n  - name: A\n    url: a\n')).toEqual(['3:5 config:unknown-key Unknown key `url`.']);
  });

  test('unknown keys within sections and overrides', () => {
    const yaml = 'sections:\n  - name: A\n    slugg: a\noverrides:\n  dumps/x.txt:\n    langs: az\n    author: [B]\n';
    expect(problems(yaml)).toEqual([
      '3:5 config:unknown-key Unknown key `slugg`. Did you mean `slug`?',
      '6:5 config:unknown-key Unknown key `langs`. Did you mean `lang`?',
      '7:5 config:unknown-key Unknown key `author`. Did you mean `authors`?',
    ]);
  });

  test('wrong types and values, each once, with what was expected', () => {
    const yaml = [
      'title: 12',
      'motto: ""',
      'description:',
      'baseUrl: example.org',
      'language: no such language',
      'timeZone: Baku',
      'sections: Politics',
    ].join('\n');
    expect(problems(yaml)).toEqual([
      '1:8 config:invalid-value `title` must be a text, but is 12.',
      '2:8 config:invalid-value `motto` must be a text that is not empty, but is "".',
      '4:10 config:invalid-value `baseUrl` must be an absolute http or https URL such as `https://example.org/news/`, but is "example.org".',
      '5:11 config:invalid-value `language` must be a BCP 47 language tag such as `en` or `az`, but is "no such language".',
      '6:11 config:invalid-value `timeZone` must be an IANA time zone such as `Asia/Baku`, but is "Baku".',
      '7:11 config:invalid-value `sections` must be a list, but is "Politics".',
    ]);
  });

  test('wrong values deeper down', () => {
    const yaml = [
      'sections:',
      '  - slug: a',
      '  - name: B',
      '    slug: B b',
      '  - 7',
      'overrides:',
      '  dumps/x.txt:',
      '    kind: opinon',
      '    captured: 2024-02-31',
      '  ../x.txt: {}',
      'title:',
    ].join('\n');
    expect(problems(yaml)).toEqual([
      '2:5 config:invalid-value `sections[0].name` is missing',
      '4:11 config:invalid-value `sections[1].slug` must be small letters, digits and single hyphens, but is "B b".',
      '5:5 config:invalid-value `sections[2]` must be a text, or a map of keys and values, but is 7.',
      '8:11 config:invalid-value `overrides.dumps/x.txt.kind` must be one of news, opinion, analysis, interview, review, live, press-release, page, but is "opinon". Did you mean `opinion`?',
      '9:15 config:invalid-value `overrides.dumps/x.txt.captured` must be a date and time that exist, but is "2024-02-31".',
      '10:3 config:invalid-value `overrides.../x.txt` must be a path that counts from content/, such as `dumps/monday.txt`, but is "../x.txt".',
      '11:1 config:invalid-value `title` is empty; give it a value or remove the key',
    ]);
  });

  test.each([
    ['ftp://example.org/'],
    ['https://example.org/?a'],
    ['https://example.org/#a'],
    ['https://me:secret@example.org/'],
    ['javascript:alert(1)'],
  ])('%s is no base URL', (url) => {
    expect(problems(`baseUrl: "${url}"`)).toHaveLength(1);
  });

  test.each(['english', 'Deutsch', 'de_AT', 'x y'])('%s is no language', (tag) => {
    expect(problems(`language: ${tag}`)).toEqual([
      `1:11 config:invalid-value \`language\` must be a BCP 47 language tag such as \`en\` or \`az\`, but is "${tag}".`,
    ]);
  });

  test('two sections at one path', () => {
    expect(problems('sections:\n  - Sport\n  - name: Sports\n    slug: sport\n')).toEqual([
      '3:5 config:invalid-value The sections "Sport" and "Sports" have the same slug `sport`',
    ]);
  });

  test('two authors with one page, and links that lead nowhere', () => {
    expect(problems('authors:\n  - Leyla Orucova\n  - { name: LEYLA ORUCOVA, role: Editor }\n')).toEqual([
      '3:5 config:invalid-value The authors "Leyla Orucova" and "LEYLA ORUCOVA" have the same page `author/leyla-orucova.html`',
    ]);
    for (const link of [
      'javascript:alert(1)',
      'leyla@example.org',
      '/leyla',
      'mailto:leyla@example.org?bcc=x@example.org',
    ]) {
      expect(problems(`authors:\n  - name: Leyla\n    links: ["${link}"]\n`), link).toHaveLength(1);
      expect(problems(`links: ["${link}"]\n`), link).toHaveLength(1);
      expect(problems(`links:\n  - { name: Leyla, url: "${link}" }\n`), link).toHaveLength(1);
    }
    expect(problems('authors:\n  - name: L\n    links: ["https://a.example/@l", "mailto:l@a.example"]\n')).toEqual([]);
  });

  test('pictures that lie elsewhere than in content/', () => {
    const must = 'must be the path of a file in content/, such as `people/leyla.jpg`, but is';
    for (const path of ['../leyla.jpg', '/../leyla.jpg', 'a/../../leyla.jpg', '..', 'https://a.example/leyla.jpg'])
      expect(problems(`authors:\n  - name: Leyla\n    picture: ${path}\n`)).toEqual([
        `3:14 config:invalid-value \`authors[0].picture\` ${must} "${path}".`,
      ]);
    expect(problems('sharePictures: ../quay.jpg\n')).toEqual([
      `1:16 config:invalid-value \`sharePictures\` ${must} "../quay.jpg".`,
    ]);
    for (const path of ['/people/leyla.jpg', './leyla.jpg', 'a/../leyla.jpg', '..leyla.jpg'])
      expect(problems(`authors:\n  - name: Leyla\n    picture: ${path}\n`), path).toEqual([]);
  });

  test('duplicate keys, all of them', () => {
    expect(problems('title: A\nmotto: x\ntitle: B\nmotto: y\n')).toEqual([
      '3:1 config:syntax The key `title` stands twice',
      '4:1 config:syntax The key `motto` stands twice',
    ]);
  });

  test.each([
    ['title: [A\nmotto: B\n', '2:1 config:syntax Not valid YAML: Flow sequence'],
    ['title: A\n\tmotto: B\n', '2:1 config:syntax Not valid YAML: Tabs are not allowed as indentation'],
    ['title: "A\n', '2:1 config:syntax Not valid YAML: Missing closing "quote'],
    ['title: !!js/function "function () {}"\n', '1:8 config:syntax Not valid YAML: Unresolved tag'],
    ['title: A\nsections: [*none]\n', '2:12 config:syntax There is no anchor `&none` before `*none`'],
    ['title: A\n---\ntitle: B\n', '2:1 config:syntax Not valid YAML: Source contains multiple documents'],
  ])('broken YAML: %j', (yaml, expected) => {
    const found = problems(yaml);
    expect(found).toHaveLength(1);
    expect(found[0]?.startsWith(expected), found[0]).toBe(true);
  });

  test('a file that is no map, or not UTF-8', () => {
    expect(problems('just text')).toEqual([
      '1:1 config:invalid-value The file must be a map of keys and values, but is "just text".',
    ]);
    const { messages } = parseConfig(Buffer.from([0x61, 0x0a, 0x62, 0xff]), 'content/site.yaml');
    expect(messages).toMatchObject([{ rule: 'config:syntax', line: 2, column: 2 }]);
  });

  test('YAML that would unfold without end, nests without end or holds itself', () => {
    const laughs = ['a: &a [x,x,x,x,x,x,x,x,x,x]'];
    for (let step = 1; step < 10; step += 1) {
      const before = String.fromCharCode(96 + step);
      laughs.push(
        `${String.fromCharCode(97 + step)}: &${String.fromCharCode(97 + step)} [${`*${before},`.repeat(9)}*${before}]`,
      );
    }
    expect(problems(laughs.join('\n'))).toEqual([
      '1:1 config:syntax Excessive alias count indicates a resource exhaustion attack',
    ]);
    expect(problems('['.repeat(50_000))).toHaveLength(1);
    expect(problems(`sections:\n${'  - *a\n'.repeat(20_000)}`)).toHaveLength(20_000);
    expect(problems('sections: &a [*a]')).toHaveLength(1);
  });

  test.each([
    ['[]', '1:1 config:invalid-value The file must be a map of keys and values, but is a list.'],
    ['overrides: []', '1:12 config:invalid-value `overrides` must be a map of keys and values, but is a list.'],
    [
      'overrides:\n  - a.txt: { slug: a }\n  - b.txt\n',
      '2:3 config:invalid-value `overrides` must be a map of keys and values, but is a list.',
    ],
    [
      'overrides:\n  a.txt: []\n',
      '2:10 config:invalid-value `overrides.a.txt` must be a map of keys and values, but is a list.',
    ],
    [
      'sections:\n  - [Politics]\n',
      '2:5 config:invalid-value `sections[0]` must be a text, or a map of keys and values, but is a list.',
    ],
  ])('a list in the place of a map: %j', (yaml, expected) => {
    expect(problems(yaml)).toEqual([expected]);
  });

  test('whatever a key has is read, or is a mistake that is told', () => {
    const keys = [...Object.keys(defaultConfig()), 'headline', 'name', 'a.txt', 'drafts/', '0'];
    const { value } = fc.letrec((again) => ({
      value: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.constantFrom<unknown>(null, true, '', 'a', 'a-b.txt', 7, '2024-06-18'),
        fc.array(again('value'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...keys), again('value'), { maxKeys: 3 }),
      ),
    }));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 4 }), (data) => {
        problems(JSON.stringify(data));
      }),
      { seed: 1, numRuns: 1000 },
    );
  });

  test('keys that JavaScript objects have of themselves are unknown like any other', () => {
    expect(problems('__proto__: { title: A }\nconstructor: 1\ntoString: 2\n')).toEqual([
      '1:1 config:unknown-key Unknown key `__proto__`.',
      '2:1 config:unknown-key Unknown key `constructor`.',
      '3:1 config:unknown-key Unknown key `toString`.',
    ]);
    expect(Object.hasOwn(Object.prototype, 'title')).toBe(false);
  });
});

describe('loadConfig', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'newsline-config-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('no file: the defaults', async () => {
    expect(await loadConfig(folder)).toEqual({ config: defaultConfig(), messages: [], locate: null });
  });

  test('site.yml: a warning, since it is not read', async () => {
    await mkdir(join(folder, 'content'));
    await writeFile(join(folder, 'content/site.yml'), 'title: A');
    expect((await loadConfig(folder)).messages).toMatchObject([{ rule: 'config:misplaced', path: 'content/site.yml' }]);
    await writeFile(join(folder, 'content/site.yaml'), 'title: A');
    expect(await loadConfig(folder)).toMatchObject({ config: { title: 'A' }, messages: [] });
  });
});
