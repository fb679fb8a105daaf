/** Pages that Firefox saved as text, and newsletters as mail programs write them: addresses stand behind the words of links. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectSound, parse } from './dump.js';
import { expectFerries } from './ferries.js';
import { textOf as pageText, usualPage } from './made-up.js';

const saved = `Skip to content <#content>

The Harbour Gazette <https://example.org/>

Politics <https://example.org/politics>
Harbour <https://example.org/harbour>
<https://example.org/weather>

Ferries to the islands sail again

By Leyla Orucova <mailto:leyla@example.org>
18 June 2024, 10:00

The ferry company said on Tuesday <https://example.org/2024/06/18> that its boats would sail again to the three islands, after the storm (https://example.org/storm) had kept them in the harbour for nine days.

"We have waited for calm water", said the captain, who has worked for the company for thirty years.

About us </about>
`;

describe('addresses behind words', () => {
  const document = parse(saved);

  test('are in no record', () => {
    expectFerries(document, [
      'The ferry company said on Tuesday that its boats would sail again to the three islands, after the storm had kept them in the harbour for nine days.',
      '"We have waited for calm water", said the captain, who has worked for the company for thirty years.',
    ]);
  });

  test('and lines of nothing else are left out as what they are', () => {
    expect(document.ledger).toContainEqual({ lines: [7, 7], omitted: 'references' });
    expectSound(document, saved);
  });

  test('are text where there are few', () => {
    const text =
      'Who wants to sail has to write to the company (https://example.org/write), as the captain said on Tuesday in the harbour.';
    expect(parse(`Ferries sail again\n\n18 June 2024\n\n${text}\n`).article?.body[0]?.text).toBe(text);
  });
});

/** Each line as one link. */
const linked = (text: string): string =>
  text
    .split('\n')
    .map((line, index) => (line === '' ? '' : `${line} <https://example.org/${index}>`))
    .join('\n');

test('any page says the same with addresses as without', () => {
  fc.assert(
    fc.property(usualPage.map(pageText), (text) => {
      const [plain, marked] = [parse(text), parse(linked(text))];
      expect(marked.article).toEqual(plain.article);
      expect(marked.items).toEqual(plain.items);
    }),
    { numRuns: 40 },
  );
});
