/** Which blocks are the article's body, where the chain's best sequence says what cannot be. */
import { expect, test } from 'vitest';
import { toBlocks } from '../../../../src/parse/blocks.js';
import { TEXT_LAYOUT, toChain } from '../../../../src/parse/chain.js';
import { splitLines } from '../../../../src/parse/lines.js';
import { toPage } from '../../../../src/parse/page.js';
import { readPage } from '../../../../src/parse/reading.js';

const TEXT =
  'The mill at the weir grinds again, since the miller found a wheel that fits and a buyer for the flour, and on the first day the whole village came with bread and butter.';
const ROLES = ['before', 'headline', 'head', 'body', 'gap', 'after'];

/** A chain that takes marked lines for the body, and by `doubt` thinks that running text stands below it. */
function chainWith(doubt: number) {
  const only = (role: string, score: number) => ROLES.map((each) => (each === role ? score : 0));
  return toChain(TEXT_LAYOUT, {
    steps: {},
    features: {
      marker: { bullet: [only('body', 0), only('body', 4), only('body', 0)] },
      copies: { '<2': [only('after', 0)] },
      'core-prose': { 'inside, prose': [only('after', 0), only('after', doubt), only('after', 0)] },
    },
  });
}

function bodyOf(doubt: number): string[] {
  const blocks = toBlocks(splitLines(`• Home\n• News\n\n${TEXT}\n`));
  const { roles } = readPage(toPage(blocks, 'en'), 'en', chainWith(doubt));
  return blocks.filter((_, i) => roles[i] === 'body').map(({ text }) => text);
}

test('a likeliest body without running text gives way to the running text that may be one', () => {
  expect(bodyOf(1)).toContain(TEXT);
});

test('running text that is hardly an article’s makes no article of a menu', () => {
  expect(bodyOf(9)).toEqual([]);
});
