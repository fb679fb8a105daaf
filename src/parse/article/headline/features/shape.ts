/** What the line itself looks like. */
import { COMMA, DIGIT, LOWER, QUOTE, STOP, UPPER } from '../../../chars.js';
import { SORTS } from '../line-sorts.js';
import { type Candidate, choice, flag, type HeadlineFeature, numeric, ratio, sortAt } from './feature.js';

const BEGINNINGS = ['capital', 'small', 'digit', 'quote', 'other'] as const;
const ENDINGS = ['stop', 'question', 'colon', 'comma', 'digit', 'other'] as const;

const block = ({ context, block }: Candidate) => context.page.blocks[block];

/** Of a line's beginning, as much as signs and glued words are looked for in. */
const ENOUGH = 300;
const SEPARATOR = /[›»>|/•·→:–—-]\s|\s[›»>|/•·→–—-]/g;
const GLUED = /\p{Ll}\p{Lu}/gu;
/** Arrows; and quotation marks and brackets that point like them, apart from the words. */
const POINTER = /^(?:[←→↑↓▶►▸]|[«‹»›<>]\s)|(?:[←→↑↓▶►▸]|\s[«‹»›<>])$/u;

export const SHAPE: readonly HeadlineFeature[] = [
  choice('line', SORTS, (c) => sortAt(c, 0)),
  numeric('chars', [6, 10, 15, 20, 27, 35, 45, 60, 75, 90, 110, 140, 180], (c) => c.facts.chars),
  numeric('shouted', [0.01, 0.3, 0.9], (c) => ratio(c.facts.shouted, c.facts.words)),
  choice('beginning', BEGINNINGS, ({ facts: { first } }) => {
    const at = [UPPER, LOWER, DIGIT, QUOTE].indexOf(first);
    return BEGINNINGS[at] ?? 'other';
  }),
  choice('ending', ENDINGS, ({ facts: { last, lastChar } }) => {
    if (last === STOP) return lastChar === '?' || lastChar === '？' ? 'question' : 'stop';
    if (lastChar === ':') return 'colon';
    return last === COMMA ? 'comma' : last === DIGIT ? 'digit' : 'other';
  }),
  /** `Rhine: water rises again`. */
  flag('colon-inside', ({ text }) => /\S: \S/.test(text.slice(0, ENOUGH))),
  /** `Home › News`, `News | Example Times`, `- a point of a list`. */
  numeric('separators', [1, 2], ({ text }) => text.slice(0, ENOUGH).match(SEPARATOR)?.length ?? 0),
  /** `NewsSportWeather`: links that the page's styles set apart. */
  numeric('glued', [1, 2], ({ text }) => text.slice(0, ENOUGH).match(GLUED)?.length ?? 0),
  /** `← The story before`, `Read more »`. */
  flag('pointer', ({ text }) => POINTER.test(text)),
  /** `Share on Facebook` is all a page's own words. */
  numeric('interface-share', [0.01, 0.2, 0.5], ({ facts }) => ratio(facts.interfaceWords, facts.words)),
  /** `Rain expected [Update]`; `[ 26 February 2020 ] Rain expected` in a list. */
  flag('brackets', ({ text }) => /[([]/.test(text.slice(0, ENOUGH))),
  numeric('indent', [1, 3, 4], (c) => block(c)?.indent ?? 0),
];
