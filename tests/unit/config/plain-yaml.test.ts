/** The short way through plain YAML says what the whole way says, and takes texts that are not plain nowhere else. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPlainYaml } from '../../../src/config/plain-yaml.js';
import { readAnyYaml } from '../../../src/config/yaml.js';

const read = (text: string) => readAnyYaml({ path: 'a.md', text, family: 'front-matter', firstLine: 1 });

const key = fc.constantFrom('title', 'date', 'tags', 'authors', 'sort-by', 'a_1', 'constructor', 'null', '__proto__');
const space = fc.constantFrom('', ' ', '  ', '\t', '\u00A0', '\u3000');
const text = fc.oneof(
  fc.constantFrom('Ferry delayed', 'It’s here: at last', 'a:b', 'a: b', 'a #b', 'a#b', 'x,y', '- a', '[a]', '{a: b}'),
  fc.constantFrom('2024-06-18', '2024-06-18T10:00:00+04:00', '12:30', '1e3', '0x1f', '0o7', '1_000', '.5', '-1', '~'),
  fc.constantFrom(
    'true',
    'Null',
    'yes',
    '.inf',
    '渡船延誤',
    'Ä',
    '½',
    '"a"',
    "'b'",
    '"a\\n"',
    "''",
    '"a" b',
    '&a',
    '*a',
    '!t',
  ),
  fc.constantFrom('|', '>', '', '#', '"open', 'a ', 'a\u00A0', 'a: ', 'a:', '? b', '@a', '`a', '%a', 'exo', '--- a'),
  fc.string({ maxLength: 8, unit: 'binary' }),
);
const any = fc.oneof(
  fc.tuple(key, space, text, space).map(([name, gap, value, end]) => `${name}:${gap}${value}${end}`),
  fc.tuple(key, space).map(([name, end]) => `${name}:${end}`),
  fc.tuple(space, space, text).map(([indent, gap, value]) => `${indent}-${gap}${value}`),
  fc
    .tuple(key, fc.array(text, { maxLength: 3 }), space)
    .map(([name, list, end]) => `${name}: [${list.join(', ')}]${end}`),
  fc.tuple(space, text).map(([indent, value]) => `${indent}${value}`),
  fc.constantFrom('', '---', '...', '# note'),
);
const word = fc.constantFrom(
  'Ferry delayed',
  '"At last: a \'quay\'"',
  "'b, c'",
  '2024-06-18T10:00:00Z',
  '渡船',
  'a:b',
  'x#',
);
const plainField = fc.oneof(
  fc.tuple(key, word).map(([name, value]) => `${name}: ${value}`),
  fc.tuple(key, word, word).map(([name, one, other]) => `${name}:\n  - ${one}\n  -   ${other}`),
  fc.tuple(key, fc.constantFrom('a', '[a, b]', '[ "a",b ]')).map(([name, list]) => `${name}:  ${list}`),
);
const lines = fc.oneof({ weight: 6, arbitrary: plainField }, { weight: 1, arbitrary: any });

test('what is read the short way is what YAML says, value for value and place for place', () => {
  let plain = 0;
  fc.assert(
    fc.property(fc.array(lines, { maxLength: 6 }), (all) => {
      const source = all.join('\n');
      const short = readPlainYaml(source);
      if (short === null) return;
      plain += 1;
      const whole = read(source);
      expect(whole.messages).toEqual([]);
      expect(short.value).toEqual(whole.value);
      expect(Object.keys(short.value)).toEqual(Object.keys(whole.value as object));
      const paths = Object.entries(short.value).flatMap(([name, value]) => [
        [name],
        [name, 0],
        [name, 9],
        ...(Array.isArray(value) ? value.map((_, index) => [name, index]) : []),
      ]);
      for (const path of [[], ['none'], ...paths])
        for (const of of ['key', 'value'] as const)
          expect([path, of, short.locate(path, of)]).toEqual([path, of, whole.locate(path, of)]);
    }),
    { numRuns: 20_000 },
  );
  expect(plain).toBeGreaterThan(500);
});

test('the front matter of an ordinary story is plain', () => {
  const source =
    'title: "Ferry delayed"\ndate: 2024-06-18T10:00:00+04:00\ntags: [harbour, Black Sea]\nauthors:\n  - Leyla\n';
  expect(readPlainYaml(source)?.value).toEqual({
    title: 'Ferry delayed',
    date: '2024-06-18T10:00:00+04:00',
    tags: ['harbour', 'Black Sea'],
    authors: ['Leyla'],
  });
});
