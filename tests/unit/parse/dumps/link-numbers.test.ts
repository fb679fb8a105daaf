/** Dumps of text browsers that number links and list their addresses, as `lynx -dump` does unless it is told not to. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectSound, parse } from './dump.js';
import { expectFerries } from './ferries.js';
import { textOf as pageText, usualPage } from './made-up.js';

const lynx = `   [1]Skip to content

     * [2]Home
     * [3]Politics
     * [4]Harbour

   [5]The Harbour Gazette

Ferries to the islands sail again

   By [6]Leyla Orucova
   18 June 2024, 10:00

   The ferry company said on [7]Tuesday that its boats would sail again to
   the [8]three islands, after the storm had kept them in the harbour for
   [9]nine days and the islanders had run out of bread.

   "We have waited for calm water", said the captain, who has worked for the
   company for thirty years. The [10]old timetable holds until the autumn.

   Two of the boats were repaired in the meantime, and the company wants to
   pay for the tickets of all who could not travel.

   [11]About us [12]Imprint

References

   Visible links:
   1. file:///tmp/page.html#content
   2. https://example.org/
   3. https://example.org/politics
  12. mailto:?subject=A story&body=Read this

   Hidden links:
  14. https://example.org/pixel
`;

const textOf = (text: string) => parse(text).article?.body.map((block) => block.text);

describe('numbers of links', () => {
  const document = parse(lynx);

  test('are in no record', () => {
    expectFerries(document, [
      'The ferry company said on Tuesday that its boats would sail again to the three islands, after the storm had kept them in the harbour for nine days and the islanders had run out of bread.',
      '"We have waited for calm water", said the captain, who has worked for the company for thirty years. The old timetable holds until the autumn.',
      'Two of the boats were repaired in the meantime, and the company wants to pay for the tickets of all who could not travel.',
    ]);
  });

  test('and the addresses below are left out as what they are', () => {
    const { ledger } = document;
    expect(
      ledger.filter((entry) => 'omitted' in entry && entry.omitted === 'references').map(({ lines }) => lines),
    ).toEqual([
      [26, 26],
      [28, 32],
      [34, 35],
    ]);
    expectSound(document, lynx);
  });

  test('a short line that ends the page is none of the list', () => {
    const short = lynx.replace('   [11]About us [12]Imprint\n', '   He agreed.\n').replace('   Visible links:\n', '');
    const line = short.split('\n').indexOf('   He agreed.') + 1;
    const { ledger } = parse(short);
    const entry = ledger.find(({ lines: [from, to] }) => from <= line && line <= to);
    expect(entry).not.toHaveProperty('omitted', 'references');
    expect(ledger).toContainEqual({ lines: [line + 2, line + 2], omitted: 'references' });
  });

  test('of links with titles have their addresses a line below', () => {
    const titled = lynx.replace(
      '   3. https://example.org/politics\n',
      '   3. The day in parliament\n\thttps://example.org/politics\n',
    );
    expect(parse(titled).article).toEqual(document.article);
  });

  test('between two words leave a space', () => {
    expect(parse(lynx.replace('the [8]three islands', 'the three[8]islands')).article).toEqual(document.article);
  });
});

describe('what is no number of a link', () => {
  const paragraph = (note: number) =>
    `The harbour was built by the islanders themselves,[${note}] as the chronicle of the school tells, and it was paid for by the ferry company.[${note + 1}] Nobody has counted the stones.`;

  test('numbers of footnotes, which stand behind words, stay', () => {
    const notes = [1, 3, 5, 7].map(paragraph);
    expect(textOf(['The stones of the harbour', '18 June 2024', ...notes].join('\n\n'))).toEqual(notes);
  });

  test('works of a list have a space behind their number', () => {
    const works = [1, 2, 3, 4, 5, 6].map((n) => `[${n}] A history of harbours in ${n} volumes, printed on the island.`);
    const said = parse(
      ['The stones of the harbour', '18 June 2024', paragraph(1), paragraph(3), ...works].join('\n\n'),
    );
    expect(said.ledger.some((entry) => 'omitted' in entry && entry.omitted === 'references')).toBe(false);
    expect(said.article?.body[0]?.text).toContain('themselves,[1]');
  });
});

/** Each line as one link. */
function numbered(text: string): string {
  let count = 0;
  const lines = text
    .split('\n')
    .map((line) => (line.trim() === '' ? line : line.replace(/\S/, (first) => `[${++count}]${first}`)));
  const addresses = Array.from(
    { length: count },
    (_, index) => `${String(index + 1).padStart(4)}. https://example.org/${index}`,
  );
  return [...lines, '', 'References', '', ...addresses, ''].join('\n');
}

test('any page says the same with numbers as without', () => {
  fc.assert(
    fc.property(usualPage.map(pageText), (text) => {
      const [plain, marked] = [parse(text), parse(numbered(text))];
      expect(marked.article).toEqual(plain.article);
      expect(marked.items).toEqual(plain.items);
    }),
    { numRuns: 40 },
  );
});
