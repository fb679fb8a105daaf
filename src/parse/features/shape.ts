/** Features of a block's own text: how long, how it begins and ends, what it is made of. */
import { COMMA, DENSE, DIGIT, LETTER, LOWER, OTHER, QUOTE, STOP, UPPER } from '../chars.js';
import type { Facts } from '../facts.js';
import { bin, type OwnFeature, own, ownNumeric, ranges } from './feature.js';

const NEAR = [-2, -1, 0, 1, 2];
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
function ending({ last, lastChar }: Facts, text: string): number {
  if (lastChar === ':' || lastChar === '：') return 5;
  if (lastChar === '…' || (lastChar === '.' && text.endsWith('...'))) return 6;
  return LAST.get(last) ?? 4;
}

export const SHAPE: readonly OwnFeature[] = [
  /** Running text is long, labels are short. */
  ownNumeric('words', NEAR, [1, 2, 3, 5, 8, 12, 18, 30, 50, 90], ({ words }) => words),
  /** A sentence ends with a stop, a teaser with an ellipsis, a label with a letter. */
  own('ending', [-1, 0, 1], ['stop', 'comma', 'digit', 'sign', 'letter', 'colon', 'ellipsis'], ending),
  /** A sentence begins with a capital, a fragment with a small letter, a count with a digit. */
  own(
    'beginning',
    [-1, 0, 1],
    ['capital', 'small', 'caseless', 'digit', 'quote', 'sign', 'stop'],
    ({ first }) => FIRST.get(first) ?? 6,
  ),
  /** Several sentences in one block are running text. */
  ownNumeric('sentences', NEAR, [1, 2, 3, 6], ({ sentences }) => sentences),
  /** Function words hold sentences together; menus and lists of names have few. */
  ownNumeric('function-words', NEAR, [0.01, 0.1, 0.2, 0.3, 0.4, 0.5], ({ functionWords, words }) =>
    share(functionWords, words),
  ),
  /** Menus and headlines of some languages capitalise every word. */
  ownNumeric('capitals', [-1, 0, 1], [0.05, 0.2, 0.35, 0.5, 0.75, 0.99], ({ capitals, words }) =>
    share(capitals, words),
  ),
  /** Labels and agency names are all in capitals. */
  ownNumeric('shouted', [0], [0.01, 0.3, 0.9], ({ shouted, words }) => share(shouted, words)),
  /** Dates, counts and tables are full of digits. */
  ownNumeric('digits', [-1, 0, 1], [0.01, 0.05, 0.15, 0.4], ({ digits, chars }) => share(digits, chars)),
  /** Running text has a comma every few words, a list of links none. */
  ownNumeric('commas', [0], [0.01, 0.05, 0.1, 0.2], ({ commas, words }) => share(commas, words)),
  /** Speech is quoted in articles. */
  ownNumeric('quotes', [-1, 0, 1], [1, 2, 4], ({ quotes }) => quotes),
  /** Bars, arrows, copyright signs and the like stand in interfaces. */
  ownNumeric('signs', [-1, 0, 1], [0.005, 0.02, 0.1], ({ signs, chars }) => share(signs, chars)),
  /** A long line without a stop and one with many are different things: length, stop and function words together. */
  own(
    'sentence-like',
    [-1, 0, 1],
    ranges(...LENGTH_EDGES).flatMap((words) =>
      ['stop', 'other'].flatMap((end) => ranges(...FUNCTION_EDGES).map((f) => `${words} words, ${end}, ${f}`)),
    ),
    ({ words, functionWords, last }) => {
      const size = bin(words, LENGTH_EDGES);
      return (
        (size * 2 + (last === STOP ? 0 : 1)) * (FUNCTION_EDGES.length + 1) +
        bin(share(functionWords, words), FUNCTION_EDGES)
      );
    },
  ),
];
