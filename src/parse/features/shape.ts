/** Features of a block's own text: how long, how it begins and ends, what it is made of. */
import { COMMA, DENSE, DIGIT, LETTER, LOWER, OTHER, QUOTE, STOP, UPPER } from '../chars.js';
import type { Facts } from '../facts.js';
import type { Page } from '../page.js';
import { bin, type Feature, flag, numeric, ranges } from './feature.js';

const NEAR = [-2, -1, 0, 1, 2];
const fact = (page: Page, block: number): Facts => page.facts[block] as Facts;
const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

const FIRST = new Map([
  [UPPER, 0],
  [LOWER, 1],
  [LETTER, 2],
  [DENSE, 2],
  [DIGIT, 3],
  [QUOTE, 4],
  [OTHER, 5],
]);
const LAST = new Map([
  [STOP, 0],
  [COMMA, 1],
  [DIGIT, 2],
  [OTHER, 3],
]);
const LENGTH_EDGES = [4, 10, 20];
const FUNCTION_EDGES = [0.1, 0.25, 0.4];

/** How the last character ends the block: 0 stop, 1 comma, 2 digit, 3 sign, 4 letter, 5 colon, 6 ellipsis. */
function ending(page: Page, block: number): number {
  const { last, lastChar } = fact(page, block);
  if (lastChar === ':' || lastChar === '：') return 5;
  if (lastChar === '…' || (lastChar === '.' && page.blocks[block]?.text.endsWith('...'))) return 6;
  return LAST.get(last) ?? 4;
}

export const SHAPE: readonly Feature[] = [
  /** Running text is long, labels are short. */
  numeric('words', NEAR, [1, 2, 3, 5, 8, 12, 18, 30, 50, 90], (page, block) => fact(page, block).words),
  /** A sentence ends with a stop, a teaser with an ellipsis, a label with a letter. */
  {
    name: 'ending',
    at: [-1, 0, 1],
    values: ['stop', 'comma', 'digit', 'sign', 'letter', 'colon', 'ellipsis'],
    of: ending,
  },
  /** A sentence begins with a capital, a fragment with a small letter, a count with a digit. */
  {
    name: 'beginning',
    at: [-1, 0, 1],
    values: ['capital', 'small', 'caseless', 'digit', 'quote', 'sign', 'stop'],
    of: (page, block) => FIRST.get(fact(page, block).first) ?? 6,
  },
  /** Several sentences in one block are running text. */
  numeric('sentences', NEAR, [1, 2, 3, 6], (page, block) => fact(page, block).sentences),
  /** Function words hold sentences together; menus and lists of names have few. */
  numeric('function-words', NEAR, [0.01, 0.1, 0.2, 0.3, 0.4, 0.5], (page, block) =>
    share(fact(page, block).functionWords, fact(page, block).words),
  ),
  /** Menus and headlines of some languages capitalise every word. */
  numeric('capitals', [-1, 0, 1], [0.05, 0.2, 0.35, 0.5, 0.75, 0.99], (page, block) =>
    share(fact(page, block).capitals, fact(page, block).words),
  ),
  /** Labels and agency names are all in capitals. */
  numeric('shouted', [0], [0.01, 0.3, 0.9], (page, block) => share(fact(page, block).shouted, fact(page, block).words)),
  /** Dates, counts and tables are full of digits. */
  numeric('digits', [-1, 0, 1], [0.01, 0.05, 0.15, 0.4], (page, block) =>
    share(fact(page, block).digits, fact(page, block).chars),
  ),
  /** Running text has a comma every few words, a list of links none. */
  numeric('commas', [0], [0.01, 0.05, 0.1, 0.2], (page, block) =>
    share(fact(page, block).commas, fact(page, block).words),
  ),
  /** Speech is quoted in articles. */
  numeric('quotes', [-1, 0, 1], [1, 2, 4], (page, block) => fact(page, block).quotes),
  /** Bars, arrows, copyright signs and the like stand in interfaces. */
  numeric('signs', [-1, 0, 1], [0.005, 0.02, 0.1], (page, block) =>
    share(fact(page, block).signs, fact(page, block).chars),
  ),
  /** A long line without a stop and one with many are different things: length, stop and function words together. */
  {
    name: 'sentence-like',
    at: [-1, 0, 1],
    values: ranges(...LENGTH_EDGES).flatMap((words) =>
      ['stop', 'other'].flatMap((end) => ranges(...FUNCTION_EDGES).map((f) => `${words} words, ${end}, ${f}`)),
    ),
    of(page, block) {
      const { words, functionWords, last } = fact(page, block);
      const size = bin(words, LENGTH_EDGES);
      return (
        (size * 2 + (last === STOP ? 0 : 1)) * (FUNCTION_EDGES.length + 1) +
        bin(share(functionWords, words), FUNCTION_EDGES)
      );
    },
  },
  /** A mark of a list stood before the text. */
  {
    name: 'marker',
    at: [-1, 0, 1],
    values: ['none', 'bullet', 'number'],
    of: (page, block) => (page.blocks[block]?.marker === '' ? 0 : /^\d/.test(page.blocks[block]?.marker ?? '') ? 2 : 1),
  },
  /** A date or a time is all of the block, most of it, or a part. */
  {
    name: 'time',
    at: NEAR,
    values: ['none', 'part', 'most', 'all'],
    of(page, block) {
      const text = page.blocks[block]?.text ?? '';
      const covered =
        (page.mentions[block] ?? []).reduce((sum, { start, end }) => sum + end - start, 0) / Math.max(1, text.length);
      return covered === 0 ? 0 : covered < 0.4 ? 1 : covered < 0.85 ? 2 : 3;
    },
  },
  /** Blank lines before: paragraphs are set apart in many dumps. */
  numeric('gap', [0, 1], [1, 2, 3], (page, block) => page.blocks[block]?.gap ?? 0),
  /** Columns of white space before it: text browsers set lists and menus in. */
  numeric('indent', [0], [1, 3, 4, 6, 9], (page, block) => page.blocks[block]?.indent ?? 0),
  /** The block was broken over several lines, as text browsers break paragraphs. */
  flag('wrapped', [-1, 0, 1], (page, block) => page.blocks[block]?.to !== page.blocks[block]?.from),
];
