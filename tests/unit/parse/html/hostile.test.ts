import { describe, expect, test } from 'vitest';
import { parse } from '../../../../src/index.js';

/** Seconds of the processor: other processes on the machine do not count. */
async function secondsFor(text: string): Promise<number> {
  const before = process.cpuUsage();
  await parse({ text, format: 'html', path: 'a.html' });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** At four times the size linear work takes four times as long, and quadratic sixteen times. */
describe('time grows with the size of a page, whatever is in it', () => {
  const prose = '<p>The council keeps the depot, and work begins in autumn.</p>';
  test.each([
    ['elements that are never closed', `${prose}${'<b>x'.repeat(40_000)}`, 12],
    ['signs that begin no tag', `${prose}${'<'.repeat(400_000)}`, 6],
    ['a list in one line', `<ul>${'<li>Item text here</li>'.repeat(20_000)}</ul>`, 20],
  ])('%s', async (_, text, most) => {
    expect(await secondsFor(text)).toBeLessThan(most);
  });
});

test('signs that begin no tag are text', async () => {
  const text = `<h1>Growth stays below two per cent</h1>${'<p>Where a < b and b <c> d, and 1 << 2 is "four" &amp; more, the council waits for another year.</p>\n'.repeat(6)}`;
  const { article } = await parse({ text, format: 'html', path: 'a.html' });
  expect(article?.body[0]?.text).toBe(
    'Where a < b and b d, and 1 << 2 is "four" & more, the council waits for another year.',
  );
});
