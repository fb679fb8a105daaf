/** Pages whose text is a row of entries with times; and pages that look like such and are none. */
import { describe, expect, test } from 'vitest';
import { expectSound, parse } from './dump.js';

const PARAGRAPHS = [
  'The water at the old bridge has fallen by a hand since noon, and the people of the lower town may go back to their houses in the evening, the mayor said.',
  'No trains run to the coast before Friday, because the dam has been washed out over a length of thirty metres. Buses leave every hour from the market square.',
  'The school has been turned into a kitchen, in which the pupils cook soup for everybody who carries sandbags. They have cooked nine hundred plates of it so far.',
  'Six hundred people stood on the dyke all night long. The firemen sent them home only when the sun rose, and then most of them came back with bread.',
];
const HEADLINES = [
  'Lower town may go home',
  'Trains stop until Friday',
  'School cooks for the dyke',
  'Dyke holds in the night',
];
const CLOCKS = ['18:40', '16:15', '13:30', '07:05'];

test('each entry is an item with its own text, and the article keeps what stands above them', () => {
  const entries = CLOCKS.map((clock, i) => `${clock}\n${HEADLINES[i]}\n${PARAGRAPHS[i]}\n${PARAGRAPHS[(i + 1) % 4]}\n`);
  const text = `Live: the flood at the old bridge
9 June 2024, 18:45

${entries.join('\n')}
Contact us
`;
  const document = parse(text);
  expectSound(document, text);
  expect(document.article?.kind).toBe('live');
  expect(document.article?.body).toEqual([]);
  expect(document.items.map(({ headline, body }) => [headline, body.map((block) => block.text)])).toEqual(
    HEADLINES.map((headline, i) => [headline, [PARAGRAPHS[i], PARAGRAPHS[(i + 1) % 4]]]),
  );
  expect(document.items.map(({ published }) => published?.slice(11, 16))).toEqual(CLOCKS);
});

/** Three entries, of which each has what stands between its time and its text. */
const liveOf = (lines: readonly string[]) =>
  parse(
    `The flood at the old bridge\n9 June 2024, 18:45\n\n${lines.map((line, i) => `${CLOCKS[i]}\n${line}\n${PARAGRAPHS[i]}\n`).join('\n')}`,
  );

test('an entry’s headline may have two words, when they are no name', () => {
  const headlines = ['Water falls', 'Half empty', 'School cooks for the dyke'];
  expect(liveOf(headlines).items.map(({ headline }) => headline)).toEqual(headlines);
  expect(liveOf(['Anna Berger', 'Tom Okafor', 'Lena Hofreiter']).items).toEqual([]);
});

test('an article with a list of headlines and clocks below it is no live blog', () => {
  const list = CLOCKS.map((clock, i) => `${clock}\n${HEADLINES[i]} of the province, says the council`);
  const text = `The flood at the old bridge\n9 June 2024, 18:45\n\n${PARAGRAPHS.join('\n\n')}\n\nLatest\n\n${list.join('\n')}\n`;
  const document = parse(text);
  expect(document.article?.kind).toBe('news');
  expect(document.article?.body).toHaveLength(4);
  expect(document.items.map(({ body }) => body)).toEqual([[], [], [], []]);
});

test('a programme with its hours in no order is no live blog', () => {
  const hours = ['20:00', '10:30', '19:15', '08:45'].map((clock, i) => `${clock}\n${HEADLINES[i]}\n${PARAGRAPHS[i]}\n`);
  expect(parse(`Programme of the week\n9 June 2024\n\n${hours.join('\n')}`).article?.kind ?? 'news').toBe('news');
});

describe('entries of other forms', () => {
  const livePage = (entries: readonly string[]) =>
    parse(`Live: the flood at the old bridge\n9 June 2024, 18:45\n\n${entries.join('\n')}\nContact us\n`);
  const entriesOf = (document: ReturnType<typeof parse>) =>
    document.items.map(({ headline, published, body }) => [headline, published?.slice(11, 16), body.length]);
  const expected = HEADLINES.map((headline, i) => [headline, CLOCKS[i], 1]);

  test('who wrote the entry stands between its time and its headline', () => {
    const writers = ['Ann Lee', 'Jo van der Muster', 'Ann Lee', 'Uwe Beispiel'];
    const document = livePage(CLOCKS.map((clock, i) => `${clock}\n${writers[i]}\n${HEADLINES[i]}\n${PARAGRAPHS[i]}`));
    expect(document.article?.kind).toBe('live');
    expect(entriesOf(document)).toEqual(expected);
  });

  test('the day stands above each clock', () => {
    const days = ['9 June 2024', '9 June 2024', '8 June 2024', '8 June 2024'];
    const clocks = ['07:05', '06:15', '21:30', '18:40'];
    const document = livePage(clocks.map((clock, i) => `${days[i]}\n${clock}\n${HEADLINES[i]}\n${PARAGRAPHS[i]}`));
    expect(document.article?.kind).toBe('live');
    expect(document.items.map(({ published }) => published?.slice(0, 16))).toEqual(
      clocks.map((clock, i) => `2024-06-0${i < 2 ? 9 : 8}T${clock}`),
    );
  });
});
