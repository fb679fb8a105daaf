/** Texts of archives and reader services, whose first lines say what they are. */
import { expect, test } from 'vitest';
import { parse } from '../dumps/dump.js';

const body = `
The ferry company said on Tuesday that its boats would sail again to the three islands, after the storm had kept them in the harbour for nine days.

"We have waited for calm water", said the captain, who has worked for the company for thirty years. The old timetable holds until the autumn.
`;

const read = (head: string) => {
  const { article } = parse(`${head}\n${body}`);
  return [article?.headline, article?.authors, article?.published];
};

test.each([
  'Title: Ferries to the islands sail again\nAuthor: Leyla Orucova\nDate: 18 June 2024',
  'Title: Ferries to the islands sail again\nURL Source: https://example.org/ferries\nByline: Leyla Orucova\nPublished Time: 18 June 2024',
])('the label of the headline is none of it: %j', (head) => {
  expect(read(head)).toEqual(['Ferries to the islands sail again', ['Leyla Orucova'], '2024-06-18']);
});

test('a headline with a colon stays whole', () => {
  const head = 'Captain: The islands have waited long enough\n\nBy Leyla Orucova\n\n18 June 2024';
  expect(read(head)[0]).toBe('Captain: The islands have waited long enough');
});
