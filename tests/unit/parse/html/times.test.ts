import { expect, test } from 'vitest';
import { parse } from './page.js';

function publishedOf(head: string, shown: string): string | null | undefined {
  return parse(`<!DOCTYPE html><html lang="en"><head><title>Old depot stays where it is</title>${head}</head><body>
    <h1>Old depot stays where it is</h1>
    ${shown}
    <div><p>The old depot on Mill Road will stay where it is, the town council decided on Tuesday after a long evening of talks.</p>
    <p>It had wanted to sell the ground to a maker of bicycle bells, who has meanwhile found another place nearer the canal.</p>
    <p>Work on the roof is to begin in the spring and to last for about a year, said the mayor, who had voted for the sale.</p></div>
    </body></html>`).article?.published;
}

const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;
const shown = '<p class="date">June 18, 2024</p>';

test('a claim of a day alone is worth less than another day between title and text', () => {
  expect(publishedOf(meta('date', '2024-06-19'), shown)).toBe('2024-06-18');
  expect(publishedOf(meta('date', '2024-06-18'), shown)).toBe('2024-06-18');
  expect(publishedOf(meta('date', '2024-06-19'), '')).toBe('2024-06-19');
  expect(publishedOf(meta('date', '2024-06-19T10:00:00+04:00'), shown)).toBe('2024-06-19T10:00:00+04:00');
});

test('the day that is shown is that of the place, for a claim in UTC', () => {
  const of = (time: string, more = ''): string | null | undefined =>
    publishedOf(meta('article:published_time', time) + more, shown);
  expect(of('2024-06-17T22:00:00Z')).toBe('2024-06-18');
  expect(of('2024-06-19T04:10:00+00:00')).toBe('2024-06-18');
  // In no zone is it that day.
  expect(of('2024-06-17T09:00:00Z')).toBe('2024-06-17T09:00:00Z');
  expect(of('2024-06-19T12:30:00Z')).toBe('2024-06-19T12:30:00Z');
  // It was updated then.
  const updated = meta('article:modified_time', '2024-06-18T08:00:00Z');
  expect(of('2024-06-17T22:00:00Z', updated)).toBe('2024-06-17T22:00:00Z');
});
