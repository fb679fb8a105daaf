/** Pages of `newsline dev` in a browser: they show why a build failed, and follow one that did not. */
import { expect, onTestFinished, test } from 'vitest';
import { serveSite } from '../../src/cli/dev/site-server.js';
import { tempFolder } from '../helpers.js';
import { hasBrowser, launch } from './browser.js';

test.skipIf(!hasBrowser)('an open page shows why a build failed until one does not', { timeout: 60_000 }, async () => {
  const out = await tempFolder({ 'index.html': '<!doctype html><title>Gazette</title><p>News</p>' });
  const server = await serveSite(out, { host: 'localhost', port: 0, root: '/' });
  onTestFinished(() => server.close());
  const browser = await launch();
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  await page.goto(server.url);
  const failure = 'content/a.md:2:1 error <b>Unknown</b> key\n  Correct it.\n';
  server.failed(failure);
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').textContent()).toBe(failure);

  const later = await browser.newPage();
  await later.goto(server.url);
  await later.getByRole('alert').waitFor();

  server.failed('');
  await page.getByRole('alert').waitFor({ state: 'detached' });
  await page.evaluate(() => document.body.append('old'));
  server.changed();
  await page.waitForFunction(() => !document.body.textContent?.includes('old'));
});
