/** Which lines below an article are headlines of related stories. */
import { expect, test } from 'vitest';
import { parse } from './dump.js';

const ARTICLE = [
  'Council votes to widen the northern quay after two years',
  'By Emma Quayle',
  '18 June 2024, 10:05',
  'The council of the harbour town voted on Tuesday to widen the northern quay, after two years in which the plan was put off again and again.',
  'Nine members were for it and four against, said the mayor, who had asked them to decide before the end of the month because of the grant.',
  'Work begins in the spring and will take about a year; until then ferries land at the old pier, which was closed last winter for repairs.',
];

function relatedTo(...below: string[]): string[] {
  const { article } = parse(`${[...ARTICLE, ...below].join('\n\n')}\n`, { timeZone: 'UTC' });
  return article?.related.map(({ headline }) => headline) ?? [];
}

const STORIES = ['Ferry company orders two boats that run on batteries', 'Mayor of the old town will not stand again'];

test('headlines that stand below the text one after the other are related', () => {
  expect(relatedTo('Share', 'Comments', ...STORIES)).toEqual(STORIES);
});

test('one that stands twice, for its picture and for itself, is there once', () => {
  expect(relatedTo('Read also', ...STORIES.flatMap((story) => [story, story]))).toEqual(STORIES);
});

test('one that stands twice in its line is there once, and is as long as it is', () => {
  const [first, second] = STORIES;
  expect(relatedTo('Read also', `${first} ${first}`, `${second} ${second}`)).toEqual(STORIES);
  const name = 'Nora Astrid Lindqvist';
  expect(relatedTo('Read also', first as string, `${name} ${name}`, second as string)).toEqual(STORIES);
});

test('one alone is, where something says so', () => {
  expect(relatedTo('Read also', STORIES[0] as string)).toEqual([STORIES[0]]);
  expect(relatedTo(`${STORIES[0]} - VIDEO`)).toEqual([STORIES[0]]);
  expect(relatedTo('Share', STORIES[0] as string)).toEqual([]);
});

test('what a pager puts before one is no part of it', () => {
  const [first, second] = STORIES;
  expect(relatedTo(`Previous article${first}`, `Next article${second}`)).toEqual(STORIES);
  expect(relatedTo(`Previous Post: ${first}`, `Nächster Artikel: ${second}`)).toEqual(STORIES);
  const other = 'Next story group reports a loss for the first time';
  expect(relatedTo('Read also', other)).toEqual([other]);
});

test('the heading above them is none', () => {
  expect(relatedTo('Das könnte Dich auch interessieren', STORIES[0] as string)).toEqual([STORIES[0]]);
});

test.each([
  'Click to share this story on Twitter with friends',
  'Subscribe to our newsletter for news of the harbour',
  'Log in or register if you want to comment here',
  'Copyright of all texts and pictures by their owners',
  'All who want to know more may write to us.',
  'More of what our readers have written to us:',
  '24 November 2019 at 5.53 pm',
  'Updated 2 days ago at 07:47 am',
  'By Nora Lindqvist and Tomás Herrera',
  'Reach 450 mm 475 mm 500 mm',
  'Fax +49 30 212341 410 and 411',
])('other lines among them are not: %s', (line) => {
  expect(relatedTo('Read also', STORIES[0] as string, line, STORIES[1] as string)).toEqual(STORIES);
});

test.each([
  'Since 18 June 2024 ferries land at the old pier again',
  'By night the ferries of Northport stay at the quay',
  '2024 in figures: 1,250,000 passengers, 45 ships, 3 quays',
  'Nora Lindqvist and Tomás Herrera open the new museum',
])('with a date, a number or a name it is one all the same: %s', (line) => {
  expect(relatedTo('Read also', STORIES[0] as string, line)).toEqual([STORIES[0], line]);
});
