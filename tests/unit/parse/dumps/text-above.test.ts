/** Paragraphs between headline and body that the best sequence of roles takes for lines of the head. */
import { expect, test } from 'vitest';
import { toBlocks } from '../../../../src/parse/blocks.js';
import { ROLE_COUNT, ROLES } from '../../../../src/parse/chain.js';
import { splitLines } from '../../../../src/parse/lines.js';
import { toPage } from '../../../../src/parse/page.js';
import { textAbove } from '../../../../src/parse/text-above.js';

const BODY = ROLES.indexOf('body');
const FIRST = 'The miller has found a wheel for the old weir, and the village has found a buyer for the flour.';
const SECOND = 'On the first day the whole village came to the weir with bread and butter.';
const BELOW = 'The wheel was built by a carpenter who had never seen one before, and who will build another.';

/** `probability`: that `FIRST` and `SECOND` are of the body. */
function aboveOf(lines: readonly string[], probability: number, listed: readonly number[] = []): number[] {
  const page = toPage(toBlocks(splitLines(['A wheel for the weir', ...lines, BELOW].join('\n\n'))), 'en');
  const roles = page.blocks.map((_, i) => (i === 0 ? 'headline' : i === lines.length + 1 ? 'body' : 'head'));
  const forward = new Float64Array(roles.length * ROLE_COUNT).fill(-Infinity);
  page.blocks.forEach(({ text }, i) => {
    if (text === FIRST || text === SECOND) forward[i * ROLE_COUNT + BODY] = Math.log(probability);
  });
  const path = Uint8Array.from(roles, (role) => ROLES.indexOf(role as (typeof ROLES)[number]));
  const sums = { forward, backward: new Float64Array(forward.length), all: 0 };
  return [...textAbove(page, path, sums, new Set(listed))].sort();
}

test('paragraphs above an advert that are text more likely than not', () => {
  expect(aboveOf(['By Anna Muster', FIRST, SECOND, 'Advertisement'], 0.6)).toEqual([2, 3]);
});

test('none that are hardly text, none of a list', () => {
  expect(aboveOf([FIRST, SECOND, 'Advertisement'], 0.4)).toEqual([]);
  expect(aboveOf([FIRST, SECOND, 'Advertisement'], 0.6, [1, 2])).toEqual([]);
});

test('none so far above that other things stand between', () => {
  const menu = ['News', 'Sport', 'Weather', 'Culture', 'Travel', 'Letters', 'Puzzles', 'Contact'];
  expect(aboveOf([FIRST, ...menu], 0.6)).toEqual([]);
});
