/** Pages turned into Markdown as a whole, as html2text and Turndown do, and saved as text. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectSound, parse } from './dump.js';
import { expectFerries } from './ferries.js';
import { textOf as pageText, usualPage } from './made-up.js';

const turndown = `[Skip to content](#content)

[![The Harbour Gazette](/logo.svg)](/)

*   [Home](https://example.org/ "Front page")
*   [Politics](https://example.org/politics_(local))
*   [Harbour](/harbour)

[

![](/pixel.gif)

Tickets for the regatta

](https://example.org/regatta)

# Ferries to the islands sail **again**

By [Leyla Orucova](/author/leyla-orucova)

18 June 2024, 10:00

---

![A ferry at the pier](/ferry.jpg)

The ferry company said on [Tuesday](/2024/06/18) that its boats would sail again to the _three_ islands, after the [storm](/storm) had kept them in the harbour for nine days.

"We have waited for calm water", said the captain, who has worked for the **company** for thirty years. The old timetable \\[of the spring\\] holds until the autumn.

Two of the boats were repaired in the meantime, and the company wants to pay for the tickets of all who could not travel.

[About us](/about)[Imprint](/imprint)
`;

describe('marks of Markdown', () => {
  const document = parse(turndown);

  test('are in no record', () => {
    expectFerries(document, [
      'The ferry company said on Tuesday that its boats would sail again to the three islands, after the storm had kept them in the harbour for nine days.',
      '"We have waited for calm water", said the captain, who has worked for the company for thirty years. The old timetable [of the spring] holds until the autumn.',
      'Two of the boats were repaired in the meantime, and the company wants to pay for the tickets of all who could not travel.',
    ]);
  });

  test('and lines of nothing else are left out as what they are', () => {
    const marks = document.ledger.filter((entry) => 'omitted' in entry && entry.omitted === 'markup');
    const lines = turndown.split('\n');
    expect(marks.flatMap(({ lines: [from, to] }) => lines.slice(from - 1, to))).toEqual([
      '[![The Harbour Gazette](/logo.svg)](/)',
      '[',
      '![](/pixel.gif)',
      '](https://example.org/regatta)',
      '---',
      '![A ferry at the pier](/ferry.jpg)',
    ]);
    expectSound(document, turndown);
  });

  test('are text where a page has few', () => {
    const [first, second] = [
      'The harbour master writes [so](he says) and *not* otherwise, which the islanders have known for many years.',
      'In a file of the school stands [the old quay](/quay), and nobody has asked what the teacher meant by it.',
    ];
    expect(parse(`The stones of the harbour\n\n18 June 2024\n\n${first}\n\n${second}\n`).article?.body).toMatchObject([
      { text: first },
      { text: second },
    ]);
  });
});

/** Each line as one link. */
const linked = (text: string): string =>
  text
    .split('\n')
    .map((line, index) => (line === '' ? '' : `[${line}](https://example.org/${index} "Read ${index}")`))
    .join('\n');

test('any page says the same with links as without', () => {
  fc.assert(
    fc.property(usualPage.map(pageText), (text) => {
      const [plain, marked] = [parse(text), parse(linked(text))];
      expect(marked.article).toEqual(plain.article);
      expect(marked.items).toEqual(plain.items);
    }),
    { numRuns: 40 },
  );
});
