import { describe, expect, test } from 'vitest';
import { sketchOf } from '../../../src/core/sketch.js';
import { type Capture, renamedIn } from '../../../src/site/captures.js';

const TEXT =
  'The board of the harbour closed the quay on Tuesday after divers had found cracks in two of its eleven pillars.';
const OTHER = 'Voters decide in June whether drivers must pay for leaving their cars in the old town, said a speaker.';

function capture(path: string, headline: string, captured: string | null, text = TEXT): Capture {
  return {
    page: 'p',
    ref: { path, lines: [1, 9] },
    headline,
    updated: null,
    captured,
    length: text.length,
    sketch: sketchOf(text),
  };
}

describe('captures of one page', () => {
  test('with one headline, however it is written, stay under it', () => {
    const captures = [capture('a', 'Quay closed', '2018-04-01'), capture('b', 'QUAY CLOSED.', '2018-05-01')];
    expect(renamedIn(captures, 'UTC').size).toBe(0);
  });

  test('are put under the headline of the newest', () => {
    const captures = [
      capture('b', 'Quay closed for a month', '2018-05-01T06:00:00Z'),
      capture('a', 'Quay closed', '2018-04-01T06:00:00Z'),
      capture('c', 'Quay closed', null),
    ];
    expect([...renamedIn(captures, 'UTC')]).toEqual([
      ['a', 'Quay closed for a month'],
      ['c', 'Quay closed for a month'],
    ]);
    expect(new Map(renamedIn(captures.toReversed(), 'UTC'))).toEqual(new Map(renamedIn(captures, 'UTC')));
  });

  test('that tell something else each time stay apart', () => {
    const captures = [
      capture('a', 'Quay closed', '2018-04-01T06:00:00Z'),
      capture('b', 'Vote on parking', '2018-05-01T06:00:00Z', OTHER),
      capture('c', 'Quay closed for a month', '2018-04-02T06:00:00Z'),
    ];
    expect([...renamedIn(captures, 'UTC')]).toEqual([['a', 'Quay closed for a month']]);
  });
});
