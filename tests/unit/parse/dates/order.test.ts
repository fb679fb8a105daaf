import { describe, expect, test } from 'vitest';
import { orderEvidence } from '../../../../src/parse/dates/index.js';
import { Wording } from '../../../../src/parse/wording.js';

describe('day-first or month-first', () => {
  test.each([
    ['the page shows it', ['18/06/2024', '03/04/2024'], 'en', 'dmy', true],
    ['even against its language', ['Posting 01/23/2020'], 'de', 'mdy', true],
    [
      'one quotation does not turn a page',
      ['18/06/2024', '19/06/2024', '20/06/2024', '21/06/2024', '22/06/2024', '06/23/2024'],
      'en',
      'dmy',
      true,
    ],
    ['slashes before dots', ['18.06.2024', '06/18/2024'], 'en', 'mdy', true],
    ['dots, where there are no slashes', ['09.28.15', '09.10.15'], 'en', 'mdy', true],
    ['the same day in words', ['03/04/2024', '3 April 2024'], 'en', 'dmy', true],
    ['a day near it in words', ['02/10/2020', 'Sept. 29, 2020'], 'en', 'dmy', false],
    ['English alone', ['03/04/2024'], 'en', 'mdy', false],
    ['British alone', ['03/04/2024'], 'en-GB', 'dmy', true],
    ['an English page with dots', ['03.04.2024'], 'en', 'dmy', false],
    ['German alone', ['03/04/2024'], 'de', 'dmy', true],
    ['Chinese', ['2024-06-18'], 'zh', 'ymd', true],
    ['nothing known', [], null, 'dmy', false],
    ['phone numbers and addresses are no evidence', ['030/12/99', '192.168.13.10', '1.13.2.24'], 'en', 'mdy', false],
  ] as const)('%s', (_, lines, lang, order, certain) => {
    const read = lines.map((line) => new Wording(line, lang));
    expect(orderEvidence(read, lang)).toEqual({ order, certain });
  });
});
