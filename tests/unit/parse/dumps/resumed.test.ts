/** Text below a box between an article's paragraphs, which the best sequence of roles takes for the end of the body. */
import { expect, test } from 'vitest';
import { toBlocks } from '../../../../src/parse/blocks.js';
import { ROLE_COUNT, ROLES } from '../../../../src/parse/chain.js';
import { splitLines } from '../../../../src/parse/lines.js';
import { SHIPPED } from '../../../../src/parse/models.js';
import { toPage } from '../../../../src/parse/page.js';
import { readPage, withResumed } from '../../../../src/parse/reading.js';
import { resumedBelow } from '../../../../src/parse/resumed.js';

const BODY = ROLES.indexOf('body');
const ABOVE = [
  'The miller has found a wheel for the old weir, and the village has found a buyer for the flour of the miller.',
  'On the first day the whole village came to the weir with bread and butter, although it rained all the morning.',
  'The wheel was built by a carpenter who had never seen one before, and who will build another in the winter.',
];
const BELOW =
  'The miller wants to keep the old wheel as well, because the carpenter learned from it how a weir feeds the new one.';
const BOX = ['READ MORE', 'A bakery opens its door at night', 'Two swans stop the traffic'];

/**
 * Roles of the blocks of `text`, where `BELOW` is of the body with a probability, other lines below the box with `others`,
 * and the best sequence ends above the box.
 */
function rolesOf(text: string, probability: number, others = 0): string[] {
  const page = toPage(toBlocks(splitLines(text)), 'en');
  const path = Uint8Array.from(page.blocks, ({ text }) => ROLES.indexOf(ABOVE.includes(text) ? 'body' : 'after'));
  const forward = new Float64Array(path.length * ROLE_COUNT).fill(-Infinity);
  page.blocks.forEach((block, i) => {
    forward[i * ROLE_COUNT + BODY] = Math.log(block.text === BELOW ? probability : others);
  });
  const sums = { forward, backward: new Float64Array(forward.length), all: 0 };
  const below = resumedBelow({ page, language: 'en' }, path, sums, new Set());
  return [...path].map((role, block) => below.get(block) ?? (ROLES[role] as string));
}

/** It does not say what it is. */
const UNNAMED = BOX.slice(1);

const dump = (box: readonly string[], below = BELOW) =>
  `${ABOVE.join('\n\n')}\n\n${box.join('\n')}\n\n${below}\n\nComments\n`;

test('a paragraph that is text more likely than not goes on below the box, which is a gap', () => {
  expect(rolesOf(dump(BOX), 0.6)).toEqual(['body', 'body', 'body', 'gap', 'gap', 'gap', 'body', 'after']);
});

test.each([
  ['is hardly of the article', dump(UNNAMED), 0.4],
  ['stands far below', dump([...BOX, ...BOX, ...BOX]), 0.9],
  ['is set another way', dump(BOX).replace(`\n\n${BELOW}`, `\n${BELOW}`), 0.9],
])('a paragraph that %s does not', (_, text, probability) => {
  expect(rolesOf(text, probability).lastIndexOf('body')).toBe(ABOVE.length - 1);
});

const STRANGE = 'Nobody knows where these swans spend their nights, and hardly anyone has asked for it so far.';

test.each([
  ['a heading', BOX],
  ['a line that leads to another story', ['Read also: A bakery opens its door at night']],
  ['a request', ['Subscribe to our newsletter']],
  ['an advert', ['Advertisement']],
  ['a picture', ['The weir in the rain. Photo: Anna Muster']],
])('below a box that shows itself by %s the text need not be likely, nor say what the rest does', (_, box) => {
  expect(rolesOf(dump(box), 0.1).slice(2)).toEqual(['body', ...box.map(() => 'gap'), 'body', 'after']);
  expect(rolesOf(dump(box).replace(BELOW, STRANGE), 0, 0.1).at(-2)).toBe('body');
});

test.each([
  'Article continues below',
  'Story continues below advertisement',
  'Artikeln fortsätter efter annonsen',
  'Saken fortsetter under bildet.',
  'Artiklen fortsætter under annoncen',
  'Juttu jatkuu mainoksen alla',
  'Der Artikel wird nach dieser Anzeige fortgesetzt',
  'La suite après cette publicité',
  'El artículo continúa después de la publicidad',
  'L’articolo continua dopo la pubblicità',
  'Artikel gaat verder onder de advertentie',
])('below a line that announces it text goes on, be it ever so unlikely: %s', (line) => {
  expect(rolesOf(dump([line]).replace(BELOW, STRANGE), 0).slice(2)).toEqual(['body', 'gap', 'body', 'after']);
  expect(rolesOf(dump([line]).replaceAll('\n\n', '\n'), 0).slice(2)).toEqual(['body', 'gap', 'body', 'after']);
});

test('a sentence on articles announces nothing', () => {
  const line = 'The article continues to bother the miller, who has written to the paper about it.';
  expect(rolesOf(dump([line]), 0).slice(2)).toEqual(['body', 'after', 'after', 'after']);
});

test.each([
  ['where readers’ comments stand', dump([...BOX, 'Comments'])],
  [
    'that speaks to the reader',
    dump(BOX, 'Our newsletter tells you each morning what is new, and it is free for all who subscribe to it.'),
  ],
  [
    'with a sentence that asks for something',
    dump(
      BOX,
      'What happened in the village over night, and what the miller says of it: Follow us on all the weirs of the river.',
    ),
  ],
])('text %s does not go on', (_, text) => {
  expect(rolesOf(text, 0.4, 0.4).lastIndexOf('body')).toBe(ABOVE.length - 1);
});

test('what stands below text that goes on, a subhead and a short sentence among it, goes on with it', () => {
  const end = 'Bread costs the same.';
  const roles = rolesOf(
    dump(BOX, `${BELOW}\n\nA new oven\n\n${STRANGE}\n\nNext year she wants to bake more.\n\n${end}`),
    0.1,
    0.05,
  );
  expect(roles.slice(6)).toEqual(['body', 'body', 'body', 'body', 'after', 'after']);
});

test('a headline of two sentences between the box and the text is no subhead of it', () => {
  const roles = rolesOf(dump(BOX, `Madness at the weir. Miller throws in his wheel\n\n${BELOW}`), 0.9);
  expect(roles.slice(6)).toEqual(['gap', 'body', 'after']);
});

test.each([
  ['a subhead', 'A new wheel', true],
  ['a question', 'Who mends the weir?', true],
  ['a name and a date', 'Anna Muster · 14 May 2024', false],
  ['what leads elsewhere', 'Read also: A bakery opens its door at night', false],
  ['a credit', 'Photo: Anna Muster', false],
  ['no word', '***', false],
])('a line alone between two paragraphs, left out of the body, is of it where it is %s', (_, line, isText) => {
  const page = toPage(toBlocks(splitLines([...ABOVE.slice(0, 2), line, ABOVE[2]].join('\n\n'))), 'en');
  const path = Uint8Array.from(page.blocks, (_, i) => ROLES.indexOf(i === 2 ? 'gap' : 'body'));
  const sums = { forward: new Float64Array(4 * ROLE_COUNT), backward: new Float64Array(4 * ROLE_COUNT), all: 0 };
  const below = resumedBelow({ page, language: 'en' }, path, sums, new Set());
  expect([...below]).toEqual(isText ? [[2, 'body']] : []);
});

/** Lines between the second paragraph and the third, of the body by the best sequence or not, as they stand in `text`. */
function withinOf(text: string): string[] {
  const page = toPage(toBlocks(splitLines(text)), 'en');
  const path = Uint8Array.from(page.blocks, ({ text }) => ROLES.indexOf(ABOVE.includes(text) ? 'body' : 'gap'));
  const count = path.length * ROLE_COUNT;
  const sums = { forward: new Float64Array(count), backward: new Float64Array(count), all: 0 };
  const below = resumedBelow({ page, language: 'en' }, path, sums, new Set());
  return [...below.keys()].map((block) => page.blocks[block]?.text ?? '');
}

const [FIRST, SECOND, THIRD] = ABOVE as [string, string, string];
const TEASER = 'Read also: A bakery opens its door at night';

test.each([
  ['a blank line apart', `${FIRST}\n\n${SECOND}\n\n${TEASER}\n\nA new wheel\n\n${THIRD}\n`],
  ['right below it', `${FIRST}\n\n${SECOND}\n\n${TEASER}\nA new wheel\n\n${THIRD}\n`],
])('a subhead below a line that leads to another story is of the text, %s', (_, text) => {
  expect(withinOf(text)).toEqual(['A new wheel']);
});

test.each([
  ['the label alone', `${FIRST}\n\n${SECOND}\n\nRead also:\nA new wheel\n\n${THIRD}\n`],
  ['a headline', `${FIRST}\n\n${SECOND}\n\n${TEASER}\nTwo swans stop the traffic on the bridge\n\n${THIRD}\n`],
])('what stands right below %s is another story', (_, text) => {
  expect(withinOf(text)).toEqual([]);
});

test('a line to the left of the text is a subhead, as Lynx sets them', () => {
  const set = (line: string) => `   ${line}`;
  const text = `${set(FIRST)}\n\n${set(SECOND)}\n\nA new wheel\n\n${set(THIRD)}\n`;
  expect(withinOf(text)).toEqual(['A new wheel']);
});

test('a quotation set in, as text browsers set it, goes on where text went on below a box', () => {
  const quote = '“The wheel has been turning since the morning”, says the carpenter.';
  expect(rolesOf(dump(BOX, `${BELOW}\n\n    ${quote}\n\n${STRANGE}`), 0.1, 0.05).slice(6)).toEqual([
    'body',
    'body',
    'body',
    'after',
  ]);
});

test('a quotation of a few words that stands there is of the text, too', () => {
  const roles = rolesOf(dump(BOX, `${BELOW}\n\n    “It turns.”\n\n${STRANGE}`), 0.1, 0.05);
  expect(roles.slice(6)).toEqual(['body', 'body', 'body', 'after']);
});

test('the article’s record is made of a reading that has it', () => {
  const reading = readPage(toPage(toBlocks(splitLines(dump(BOX))), 'en'), 'en', SHIPPED.chain);
  const short = { ...reading, roles: reading.roles.map((role, i) => (i > 2 ? 'after' : role)), body: [0, 2] } as const;
  const { roles, body } = withResumed({
    ...short,
    below: new Map([
      [3, 'gap'],
      [6, 'body'],
    ]),
  });
  expect(roles.slice(3)).toEqual(['gap', 'after', 'after', 'body', 'after']);
  expect(body).toEqual([0, 6]);
});

test('a subhead within the body leaves its end where it is', () => {
  const reading = readPage(toPage(toBlocks(splitLines(dump(BOX))), 'en'), 'en', SHIPPED.chain);
  expect(withResumed({ ...reading, body: [0, 6], below: new Map([[1, 'body']]) }).body).toEqual([0, 6]);
});

test('a paragraph below a button that is text more likely than not goes on, whatever its words', () => {
  expect(rolesOf(dump(['Share'], STRANGE), 0, 0.6).slice(2)).toEqual(['body', 'gap', 'body', 'after']);
  expect(rolesOf(dump(['Share'], STRANGE), 0, 0.4).slice(2)).toEqual(['body', 'after', 'after', 'after']);
  expect(rolesOf(dump(['Comments'], STRANGE), 0, 0.4).slice(2)).toEqual(['body', 'after', 'after', 'after']);
});
