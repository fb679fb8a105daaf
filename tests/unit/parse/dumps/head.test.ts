/** What is said around a headline and is easily taken for something else. */
import { expect, test } from 'vitest';
import type { Article } from '../../../../src/core/records.js';
import { parse } from './dump.js';

const HEADLINE = 'Council votes to widen the northern quay after two years';
const BODY = [
  'The council of the harbour town voted on Tuesday to widen the northern quay, after two years in which the plan was put off again and again.',
  'Nine members were for it and four against, said the mayor, who had asked them to decide before the end of the month because of the grant.',
  'Work begins in the spring and will take about a year; until then ferries land at the old pier, which was closed last winter for repairs.',
];

function articleOf(head: readonly string[], body: readonly string[] = BODY): Article {
  const { article } = parse(`${[...head, ...body].join('\n\n')}\n`, { timeZone: 'UTC' });
  if (article === null) throw new Error('No article was found');
  return article;
}

test.each([
  ['the same words', HEADLINE],
  ['a kicker before them', `Harbour: ${HEADLINE}`],
  ['a count of comments', `1 comment on ${HEADLINE}`],
])('a second copy of the headline is no dek, with %s', (_, copy) => {
  const { headline, dek, body } = articleOf([HEADLINE, copy, '18 June 2024, 10:05']);
  expect({ headline, dek }).toEqual({ headline: HEADLINE, dek: null });
  expect(body.map((block) => ('text' in block ? block.text : ''))).toEqual(BODY);
});

test('a dek that takes up words of the headline is kept', () => {
  const dek = 'Ferries will land at the old pier until the northern quay is wide enough for two of them at once.';
  expect(articleOf([HEADLINE, dek, '18 June 2024, 10:05']).dek).toBe(dek);
});

test('a caption that says who is who is no dek', () => {
  const caption = 'From left: the mayor, the harbour master and a member of the council on the old pier on Tuesday.';
  expect(articleOf([HEADLINE, caption, '18 June 2024, 10:05']).dek).toBeNull();
});

test('a line that names the author is no office of an expert, and the article no opinion', () => {
  const { authors, affiliations, kind } = articleOf([HEADLINE, 'Author: Anna Schneider', '18 June 2024, 10:05']);
  expect({ authors, affiliations, kind }).toEqual({ authors: ['Anna Schneider'], affiliations: [], kind: 'news' });
});

test.each([
  ['KATHMANDU, April 3 (Reuters) - ', 'KATHMANDU'],
  ['BERLIN (dpa) - ', 'BERLIN'],
  ['LA CROSSE, Wis. (AP) — ', 'LA CROSSE, Wis.'],
  ['FILE - ', null],
  ['The summer of 2021 – ', null],
])('a dateline is the place before the dash: %s', (start, place) => {
  expect(articleOf([HEADLINE, '18 June 2024'], [`${start}${BODY[0]}`, ...BODY.slice(1)]).dateline).toBe(place);
});

test.each([
  ['with a clock of its update alone', ['18 June 2024', 'Updated at 18:05'], '2024-06-18', '2024-06-18T18:05'],
  ['in one line with that', ['18 June 2024, 10:05 Last update: 18:05'], '2024-06-18T10:05', '2024-06-18T18:05'],
  ['with its clock above it', ['10:05', '18 June 2024'], '2024-06-18T10:05', null],
])('the time of publication %s', (_, lines, published, updated) => {
  const article = articleOf([HEADLINE, lines.join('\n')]);
  expect([article.published?.slice(0, published.length), article.updated?.slice(0, 16) ?? null]).toEqual([
    published,
    updated,
  ]);
});

test('an update that would be earlier than its article is none', () => {
  expect(articleOf([HEADLINE, '18 June 2024, 10:05', 'Updated at 00:20']).updated).toBeNull();
});

test('a sentence or two right below the headline is the dek, of whatever words, where a name stands below it', () => {
  const dek =
    'Nobody believed them when they began. How three fishermen, a bank and a bottle of rum changed everything.';
  expect(articleOf([HEADLINE, `${dek}\nBy Anna Schneider`, '18 June 2024, 10:05']).dek).toBe(dek);
});

test.each([
  [
    'below the stars of a review',
    '★★★★☆\n',
    'Nobody believed them when they began, and now everybody claims to be a friend.',
  ],
  ['without a stop', '', 'Everybody is angry; nobody wants to say with whom, and why'],
  ['of four words', '', 'Ferries must wait again.'],
])('what stands right below the headline and above a name is the dek, %s', (_, above, dek) => {
  expect(articleOf([HEADLINE, `${above}${dek}\nBy Anna Schneider`, '18 June 2024, 10:05']).dek).toBe(dek);
});

test('the place that begins the text parts the dek from it, below names and dates too', () => {
  const dek = 'Ferries will land at the old pier until the northern quay is wide enough for two of them at once.';
  const head = [HEADLINE, 'By Anna Schneider\n18 June 2024, 10:05\nUpdated at 18:05\n2 min', dek];
  expect(articleOf(head, [`OLDPORT — ${BODY[0]}`, ...BODY.slice(1)]).dek).toBe(dek);
  expect(articleOf(head).dek).toBeNull();
});

test('the day at the page’s top may be today’s, where the head has it with a clock; and a button for letters signs nothing', () => {
  const top = ['Tue, Jun 18, 2024 | Updated 10.55 AM', 'Harbours'];
  const buttons = ['Share', 'AA', '+Text Size', 'Small', 'Medium', 'Large'];
  const { published, authors } = articleOf([...top, HEADLINE, 'HHN / Jun 18, 2024, 08:15', buttons.join('\n')]);
  expect(published).toBe('2024-06-18T08:15:00+00:00');
  expect(authors).not.toContain('AA');
});
