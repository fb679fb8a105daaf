/** What the lines of a body are: questions of an interview, subheads that ask, what is said of the author at the end. */
import { describe, expect, test } from 'vitest';
import { parse } from './dump.js';

const LONG = [
  'Clara opens the door of the mill with a screwdriver in her hand. The wheel has lost a blade again, she says, and the miller who could mend it is on holiday until Monday.',
  'The wheel is older than the village, and it has been mended so often that nobody knows which of its blades are old. I have kept a list of them since I came to the mill, and it has two hundred lines.',
  'The miller found me at the weir, where I was looking for a wheel that fits. We have worked at it for three winters, and in the summer we sell the flour to the baker and to the village.',
  'I will stay until the wheel turns without me. Then the mill will belong to the village, as it did before, and I will look for another one that has no miller and no wheel at all.',
];

const article = (lines: readonly string[]) =>
  `The wheel that nobody wanted to mend\nBy Anna Muster\nMay 14, 2024\n\n${lines.join('\n\n')}\n`;
const typesOf = (text: string) =>
  new Map((parse(text).article?.body ?? []).map(({ text: said, type }) => [said, type]));

describe('a short question', () => {
  test('is a subhead where the others are too', () => {
    const lines = [LONG[0], 'How old is the wheel?', LONG[1], 'Who found it?', LONG[2], 'What comes next?', LONG[3]];
    const types = typesOf(article(lines as string[]));
    expect(types.get('Who found it?')).toBe('heading');
    expect(types.get('What comes next?')).toBe('heading');
  });

  test('is none in an interview, where most have short answers or are long', () => {
    const lines = [
      ...[LONG[0], 'You mend it at night. What do the neighbours say?', 'They knock when I am too slow.'],
      ...['Is that a joke?', 'No. The man upstairs was a miller.', 'Who found it?', LONG[2]],
      ...['They say that you stopped in the middle of the winter and left. Why?', LONG[3]],
    ];
    expect(typesOf(article(lines as string[])).get('Who found it?')).toBe('paragraph');
  });
});

describe('a subhead', () => {
  const kindOf = (line: string, below = 'It turned for three winters, and then it stood still.') =>
    typesOf(article([...LONG.slice(0, 2), line, below, ...LONG.slice(2)])).get(line);

  test.each(['Three winters', '„Drei Winter lang“', "'I slept in the mill'", '« Un moulin qui tourne »'])(
    'may have one sentence below it: %s',
    (line) => expect(kindOf(line)).toBe('heading'),
  );

  test.each(['“It is old.”', '– Three winters', '14.05.2024', '[ A wheel for the weir ]', 'and so on'])(
    'is no other line: %s',
    (line) => expect(kindOf(line)).not.toBe('heading'),
  );
});

describe('lines without blank lines between them, where paragraphs have some', () => {
  const listOf = (...lines: string[]) =>
    parse(article([...LONG.slice(0, 2), ...lines, ...LONG.slice(2)])).article?.body.find(({ type }) => type === 'list')
      ?.text ?? null;

  test('are a list below a line that announces it', () => {
    expect(listOf('A wheel needs these:', 'Blades of oak\nAn axle\nA miller who has time')).toBe(
      'Blades of oak\nAn axle\nA miller who has time',
    );
    expect(listOf('A wheel needs these:\nBlades of oak\nAn axle')).toBe('Blades of oak\nAn axle');
  });

  test('and below a subhead, in their own block or above it', () => {
    expect(listOf('Parts of the wheel\nBlades of oak\nAn axle\nA miller who has time')).toBe(
      'Blades of oak\nAn axle\nA miller who has time',
    );
    expect(listOf('Parts of the wheel', '20 blades\n1 axle\n1 miller who has time')).toBe(
      '20 blades\n1 axle\n1 miller who has time',
    );
  });

  test.each([
    ['a line and its source', 'The wheel at noon\nThe weir at noon'],
    ['a program', 'This turns it:\n\nwheel = read(weir);\nturn(wheel);'],
    ['a wrapped sentence', 'He said this: the wheel\nneeds a miller, and\nThree winters of\nwork in the rain'],
  ])('are none where they are %s', (_, lines) => expect(listOf(...lines.split('\n\n'))).toBeNull());
});

test('where to reach the author is not the article’s text', () => {
  const signature =
    'Anna Muster covers the mills and weirs of the valley, and she is always looking for millers. You can reach her at anna@example.com.';
  const { article: found, ledger } = parse(article([...LONG, signature, 'Latest news']));
  expect(found?.body.at(-1)?.text).toBe(LONG[3]);
  expect(found?.authors).toEqual(['Anna Muster']);
  expect(ledger.find(({ lines }) => lines[0] === 13)).toMatchObject({ omitted: 'metadata' });
});

test('nor is what the paper says of its author, with the name alone above', () => {
  const text = article([...LONG, 'Anna Muster', 'Anna Muster, 58, covers the mills of the valley.', 'Latest news']);
  expect(parse(text).article?.body.at(-1)?.text).toBe(LONG[3]);
});

test('of an author whom the text tells of, the last paragraph is text', () => {
  const last = 'Anna Muster is 58 years old and lives in the valley.';
  const lines = [...LONG.slice(0, 3), `${LONG[3]} Ms Muster bought a mill.`, last];
  expect(parse(article(lines)).article?.body.at(-1)?.text).toBe(last);
});
