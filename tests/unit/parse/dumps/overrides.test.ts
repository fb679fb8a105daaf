/** What is set for a source stands in its record, and the source's lines are accounted for all the same. */
import { expect, test } from 'vitest';
import { expectAccounted } from '../accounted.js';
import { parse } from './dump.js';

test('names set for a source are the authors, and the line with the others is accounted for', () => {
  const text = `Council keeps the old tram depot
By Mara Lindqvist and Tom Okafor
18 June 2024, 10:00

The council voted on Tuesday evening to keep the depot and to open a market hall in it next spring, after a close vote.

The hall is to have forty stalls, and the trams that stand in it now are moved to the museum by the river in autumn.
`;
  const document = parse(text, { override: { authors: ['N. N.'] } });
  expect(document.article?.authors).toEqual(['N. N.']);
  expectAccounted(document);
});
