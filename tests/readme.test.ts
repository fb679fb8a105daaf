/** What README.md promises holds. */
import { access, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { COMMANDS } from '../src/cli/args.js';
import { EXIT } from '../src/cli/io.js';
import { parseConfig } from '../src/config/load.js';
import { ConfigSchema, OverrideSchema } from '../src/config/schema.js';
import { ENDINGS, isAttachment } from '../src/core/attachments.js';
import { KINDS, LABELS, PAGE } from '../src/core/records.js';
import { FrontMatterSchema } from '../src/parse/front-matter-schema.js';
import { parseMarkdown } from '../src/parse/markdown.js';

const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');

/** The contents of the fenced blocks in `language`. */
const blocks = (language: string): string[] =>
  [...readme.matchAll(/^(`{3,})(\w+)\n([\s\S]*?)^\1$/gm)]
    .filter((match) => match[2] === language)
    .map((match) => match[3] ?? '');

test('holds the two commands of a newcomer', () => {
  expect(blocks('sh')).toEqual(expect.arrayContaining(['npm ci && npm run build\n', 'npm test\n']));
});

describe('names every', () => {
  test('key of front matter, kind and label', () => {
    const missing = [...Object.keys(FrontMatterSchema.entries), ...KINDS, PAGE, ...LABELS].filter(
      (key) => !readme.includes(`\`${key}\``),
    );
    expect(missing).toEqual([]);
  });

  test('key of the configuration, in a sample that is right', () => {
    const [sample = '', workflow = ''] = blocks('yaml');
    const { config, messages } = parseConfig(Buffer.from(sample), 'README.md');
    expect(messages).toEqual([]);
    expect(Object.keys(ConfigSchema.entries).filter((key) => !new RegExp(`^${key}:`, 'm').test(sample))).toEqual([]);
    const said = Object.assign({}, ...Object.values(config?.overrides ?? {}));
    expect(Object.keys(OverrideSchema.entries).filter((key) => !Object.hasOwn(said, key))).toEqual([]);
    expect(parseYaml(workflow)).toMatchObject({ jobs: { publish: {} } });
    expect(workflow).toContain('npm ci && npm run build');
  });

  test('command, option and exit code', () => {
    for (const [name, { options }] of Object.entries(COMMANDS)) {
      expect(readme).toContain(`newsline ${name}`);
      for (const option of Object.keys(options)) expect(readme).toContain(`--${option}`);
    }
    expect(readme).toContain(
      'Exit codes: 0 good, 1 the content has errors, 2 wrong\nusage, 3 the disk or Newsline itself failed',
    );
    expect(EXIT).toEqual({ good: 0, content: 1, usage: 2, failure: 3 });
  });
});

test('the article in it is one', () => {
  const [text = ''] = blocks('markdown');
  const file = { path: 'a.md', format: 'markdown', text, sha256: '', bytes: text.length, encoding: 'utf-8' } as const;
  const { article, messages } = parseMarkdown(file, { timeZone: 'Asia/Baku', lang: null, sections: [], override: {} });
  expect(messages).toEqual([]);
  expect(article).toMatchObject({ headline: 'The port, a year on', published: '2024-06-18T10:00:00+04:00' });
});

test('it names every type of file that is published beside articles', () => {
  const listed = /^These are published: ([\s\S]*?); each/m.exec(readme)?.[1]?.match(/(?<=`\.)\w+/g) ?? [];
  expect(listed.filter((ending) => !isAttachment(`a.${ending}`))).toEqual([]);
  expect(listed.sort()).toEqual([...ENDINGS].sort());
});

test('its links lead somewhere', async () => {
  for (const name of ['README.md', 'CONTRIBUTING.md']) {
    const whole = await readFile(new URL(`../${name}`, import.meta.url), 'utf8');
    const text = whole.replace(/^```[\s\S]*?^```$/gm, '');
    for (const [, target = ''] of text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)) {
      await expect(access(new URL(`../${target}`, import.meta.url)), `${name}: ${target}`).resolves.toBeUndefined();
    }
  }
});
