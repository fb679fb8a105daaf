/** Dumps of html2text as Debian has it. */
import { expect, test } from 'vitest';
import { expectSound, parse } from './dump.js';

const html2text = `[The Harbour Gazette]
    * Home
    * World_&_Nation
    * Harbour_and_Quay
    * School_of_the_Islands
          o About_us
          o Letters_to_the_editor
    * _________________
****** Ferries to the islands sail again ******
By Leyla_Orucova
18 June 2024, 10:00
The ferry company said on Tuesday_evening that its boats would sail again to
the three islands, after the storm had kept them in the harbour for nine days
and the islanders had run out of bread.
"We have waited for calm water", said the captain, who can be written to at
the_captain@example.org and has worked for the company for thirty years.
***** More from the harbour *****
    * Imprint
`;

test('underscores of links are blanks, and stars around headings go', () => {
  const document = parse(html2text);
  expect(document.article).toMatchObject({
    headline: 'Ferries to the islands sail again',
    authors: ['Leyla Orucova'],
    published: '2024-06-18T10:00:00+04:00',
  });
  const text = document.article?.body.map((block) => block.text).join('\n');
  expect(text).toContain('said on Tuesday evening that');
  expect(text).toContain('the_captain@example.org');
  expectSound(document, html2text);
});

test('names of a program keep theirs where no heading stands between stars', () => {
  const names = ['read_lines', 'read_words', 'read_pages', 'read_books', 'read_shelves'];
  const text = names.map(
    (name) => `The school wrote a function ${name} that counts what the islanders read each year.`,
  );
  const found = parse(['How the islands count', '18 June 2024', ...text].join('\n\n'));
  expect(found.article?.body.map((block) => block.text)).toEqual(text);
});
