/** Text between headline and body, in dumps whose roles are given: what of it is the article's. */
import { describe, expect, test } from 'vitest';
import { dekOf, openingOf } from '../../../../src/parse/article/opening.js';
import { toBlocks } from '../../../../src/parse/blocks.js';
import type { Role } from '../../../../src/parse/chain.js';
import { LedgerBook } from '../../../../src/parse/ledger.js';
import { splitLines } from '../../../../src/parse/lines.js';
import { SHIPPED } from '../../../../src/parse/models.js';
import { toPage } from '../../../../src/parse/page.js';
import { type Reading, readPage } from '../../../../src/parse/reading.js';
import { Takings } from '../../../../src/parse/takings.js';

const HEADLINE = 'Ferry to the island runs again';
const BODY = [
  'The ferry to the island runs again after the harbour was dredged by the county, which had waited for the permit since the spring, and the captain says that the crossing takes an hour as it did before.',
  'In the harbour the children of the island waited with flags for the ferry, while the captain told them that the county will pay for the school crossing and that the permit is good for ten years.',
];
const LONG =
  'For the first time since the spring the ferry left the harbour for the island on Monday, with the captain, four passengers and a goat on board, and the county promises that it will not be the last crossing of the year, for the dredged channel is deep enough in any weather.';
const SHORT = 'The captain of the ferry says that the crossing is as safe as the harbour of the county itself.';

/** A dump of headline, `head` and body; `head` has the role given, as if the model had left it out of the body. */
function read(head: readonly string[], role: Role = 'head'): { reading: Reading; takings: Takings } {
  const lines = splitLines([HEADLINE, ...head, ...BODY].join('\n\n'));
  const blocks = toBlocks(lines);
  const read = readPage(toPage(blocks, 'en'), 'en', SHIPPED.chain);
  const roles: Role[] = ['headline', ...head.map(() => role), 'body', 'body'];
  const reading = { ...read, roles, body: [head.length + 1, head.length + 2] as const, listed: new Set<number>() };
  return { reading, takings: new Takings(blocks, new LedgerBook(lines.length)) };
}

/** Of a Korean dump, whose language has no list of function words. */
const KOREAN = [
  '섬으로 가는 배가 다시 다닌다',
  '주민 공모로 배 이름 정해… 내년 봄에는 두 번째 배도 들어온다',
  '서지안 기자',
  '섬으로 가는 배가 월요일부터 다시 다닌다. 군은 봄부터 기다리던 허가가 나와 항구 바닥을 모두 파냈다고 밝혔다. 선장은 한 시간이면 섬에 닿는다고 말했다.',
  '항구에서는 섬 아이들이 깃발을 들고 배를 기다렸다. 군은 아이들의 뱃삯을 모두 내기로 했고, 이번에 나온 허가는 십 년 동안 쓸 수 있다고 선장은 전했다.',
];

test('a dek needs no function word where none are known of the language', () => {
  const lines = splitLines(KOREAN.join('\n\n'));
  const blocks = toBlocks(lines);
  const roles: Role[] = ['headline', 'head', 'head', 'body', 'body'];
  const read = readPage(toPage(blocks, 'ko'), 'ko', SHIPPED.chain);
  const takings = new Takings(blocks, new LedgerBook(lines.length));
  takings.take(2, '/article/authors');
  expect(dekOf({ ...read, roles, body: [3, 4], listed: new Set() }, 0, takings, null)).toBe(1);
});

test('nor in a language that says with endings what others have words for', () => {
  const bulgarian = [
    'Възстановиха въжения мост над Арда',
    'Съоръжението свързва две села, ремонтът струва милион лева',
    'Десислава Петрова',
    'Въженият мост над река Арда отново е отворен за пешеходци след четиригодишно прекъсване. Лентата преряза кметът на общината.',
    'Съоръжението беше повредено при наводненията през пролетта. Оттогава хората трябваше да обикалят близо двадесет километра.',
  ];
  const lines = splitLines(bulgarian.join('\n\n'));
  const blocks = toBlocks(lines);
  const roles: Role[] = ['headline', 'head', 'head', 'body', 'body'];
  const read = readPage(toPage(blocks, 'bg'), 'bg', SHIPPED.chain);
  const takings = new Takings(blocks, new LedgerBook(lines.length));
  takings.take(2, '/article/authors');
  expect(dekOf({ ...read, roles, body: [3, 4], listed: new Set() }, 0, takings, null)).toBe(1);
});

function openingAt(head: readonly string[]): number[] {
  const { reading, takings } = read(head);
  return openingOf(reading, 0, takings);
}

describe('paragraphs above the body', () => {
  test('share buttons below the first paragraph do not part it from the article', () => {
    expect(openingAt(['By Una Ross', LONG, 'Facebook', 'Email', 'Print'])).toEqual([2]);
  });

  test('a paragraph that has nothing to do with the text is another’s', () => {
    const other =
      'Our readers can choose from a great many garden tools this week, and who is quick will have a rake for half of what it was worth on Sunday.';
    expect(openingAt([other])).toEqual([]);
  });

  test('one that is likely text is the article’s, be it short and of other words', () => {
    const first = 'Nobody had believed in it any more. Then came Monday.';
    const { reading, takings } = read(['By Una Ross', first, 'Advertisement']);
    expect(openingOf({ ...reading, above: new Set([2]) }, 0, takings)).toEqual([2]);
  });

  test('a caption with its credit and a notice about cookies are none', () => {
    const caption =
      'The captain of the ferry and the children of the island wait in the harbour for the county (photo: Una Ross)';
    const notice =
      'We use cookies on the ferry pages of the island and of the harbour: by clicking accept you consent to tracking, see the cookie policy and the privacy policy of the county.';
    expect(openingAt([caption])).toEqual([]);
    expect(openingAt([notice])).toEqual([]);
  });

  test('a line that was read as the date or the name is not text a second time', () => {
    const { reading, takings } = read([SHORT]);
    takings.take(1, '/article/published');
    expect(openingOf(reading, 0, takings)).toEqual([]);
  });
});

describe('the dek', () => {
  test('may speak of a download or a deal without being an interface', () => {
    const dek = 'The county makes a deal with the captain: the ferry to the island leaves the harbour twice a day.';
    const { reading, takings } = read([dek, 'By Una Ross']);
    expect(dekOf(reading, 0, takings, null)).toBe(1);
  });

  test('is the first line of the body when a name stands below it', () => {
    const { reading, takings } = read([SHORT, 'By Una Ross'], 'body');
    expect(dekOf(reading, 0, takings, null)).toBeNull();
    takings.take(2, '/article/authors');
    expect(dekOf(reading, 0, takings, null)).toBe(1);
  });

  test('is above the picture and the name, and need not say what the text says', () => {
    const dek = 'Nobody had believed in it any more, least of all those who have most to gain by it.';
    const { reading, takings } = read([dek, 'Waiting in the rain. © Tom Okafor', 'By Una Ross']);
    expect(dekOf(reading, 0, takings, null)).toBeNull();
    takings.take(3, '/article/authors');
    expect(dekOf(reading, 0, takings, null)).toBe(1);
  });

  test.each([
    ['a day is in it', 'The captain of the ferry says farewell to the county on May 3, 2024.', '© Tom Okafor'],
    ['it has no stop', 'The ferry that took the children to the harbour of the county', '(AP)'],
  ])('is not what a picture shows further down: %s', (_, shown, credit) => {
    const { reading, takings } = read(['18 June 2024', shown, credit, 'By Una Ross']);
    takings.take(1, '/article/published');
    takings.take(4, '/article/authors');
    expect(dekOf(reading, 0, takings, null)).toBeNull();
  });

  test('does not stand below a whole paragraph', () => {
    const { reading, takings } = read([`${LONG} ${LONG}`, SHORT]);
    expect(dekOf(reading, 0, takings, null)).toBeNull();
  });
});
