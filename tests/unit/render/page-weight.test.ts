/** What a page weighs, compressed: a first visit to an article fits into one round trip of TCP, some 14 KB. */
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { config } from '../site/make.js';
import { SAMPLE_SITES, type SampleName } from '../site/sample-sites.js';
import { documentAt, renderSite } from './render.js';

const KB = 1024;
const weight = (text = ''): number => gzipSync(text, { level: 9 }).length;

test.each([
  ['opinion', '2024/06/18/two-harbours-one-sea-and-the-way-forward.html', ['style', 'article']],
  ['many', '2024/06/18/harbour-board-votes-to-reopen-the-northern-quay.html', ['style', 'article']],
  ['many', 'index.html', ['style', 'lists', 'line']],
  ['many', 'ticker.html', ['style', 'line', 'ticker']],
] as const satisfies [SampleName, string, readonly string[]][])('%s: %s', async (name, path, sheets) => {
  const { config: settings, documents } = SAMPLE_SITES[name]();
  for (const styles of ['linked', 'inline'] as const) {
    const files = await renderSite({ config: config({ ...settings, styles }), documents });
    const page = documentAt(files, path);
    const linked = (selector: string, attribute: string): number =>
      [...page.querySelectorAll(selector)]
        .map((element) =>
          new URL(element.getAttribute(attribute) ?? '', `https://example.org/${path}`).pathname.slice(1),
        )
        .reduce((sum, asset) => sum + weight(files.get(asset)), 0);
    const first = weight(files.get(path)) + linked('link[rel="stylesheet"]', 'href');
    expect(first, `${styles}, before the first paint`).toBeLessThan(14 * KB);
    expect(first + linked('script[src]', 'src') + linked('link[rel="icon"]', 'href')).toBeLessThan(30 * KB);
    expect(
      [...page.querySelectorAll('link[rel="stylesheet"]')].map((link) => basename(link.getAttribute('href') ?? '')),
    ).toEqual(styles === 'linked' ? sheets.map((sheet) => `${sheet}.css`) : []);
    // Nothing that the parser waits for but the stylesheets.
    expect(page.querySelectorAll('script[src]:not([defer]):not([type="module"])')).toHaveLength(0);
  }
});
