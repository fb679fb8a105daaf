/** Text from left to right within text from right to left: the program's code, the mark of a note beside a number. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { build } from '../../src/build/pipeline.js';
import { DiskWriter } from '../../src/write/index.js';
import { tempFolder } from '../helpers.js';
import { hasBrowser, launch } from './browser.js';

const ARTICLE = `---
title: افتتاح النفق
slug: tunnel
date: 2024-06-18
lang: ar
---
لن تُفرض الرسوم قبل يوليو 2024.[^1]

\`\`\`
ls content/
\`\`\`

[^1]: تغيّر الموعد.
`;

/** Left edges of the characters of the first text that holds `text`. */
const EDGES = `(text) => {
  const walker = document.createTreeWalker(document.querySelector('.text'), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const at = walker.currentNode.data.indexOf(text);
    if (at === -1) continue;
    return [...text].map((_, index) => {
      const range = document.createRange();
      range.setStart(walker.currentNode, at + index);
      range.setEnd(walker.currentNode, at + index + 1);
      return range.getBoundingClientRect().left;
    });
  }
}`;

test.skipIf(!hasBrowser).each(['default', 'text'])('in the theme %s', { timeout: 60_000 }, async (theme) => {
  const folder = await tempFolder({ 'content/a.md': ARTICLE, 'content/site.yaml': `theme: ${theme}\n` });
  const out = join(folder, 'dist');
  expect(await build({ folder, writer: new DiskWriter(out) })).toMatchObject({ ok: true });
  const browser = await launch();
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  await page.goto(pathToFileURL(join(out, '2024/06/18/tunnel.html')).href);
  const edges = (text: string): Promise<number[]> => page.evaluate(`(${EDGES})('${text}')`);

  const [first = 0, last = 0] = await edges('t/');
  expect(last, 'the slash stands behind the name').toBeGreaterThan(first);
  const [digit = 0, stop = 0] = await edges('4.');
  const [mark = 0] = await page.evaluate<number[]>(
    `[document.querySelector('.text sup').getBoundingClientRect().left]`,
  );
  expect(stop, 'the full stop stands at the end of the sentence').toBeLessThan(digit);
  expect(mark, 'and the mark behind it').toBeLessThan(stop);
});
