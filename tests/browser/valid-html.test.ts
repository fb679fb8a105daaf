/** The Nu HTML checker finds no error on any page of any sample site. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { THEMES, type ThemeName } from '../unit/render/render.js';
import { SAMPLE_SITES, type SampleName } from '../unit/site/sample-sites.js';
import { hasJava } from './browser.js';
import { type SitesOnDisk, writeSites } from './sites.js';

const VNU: string = createRequire(import.meta.url)('vnu-jar');

const THEME_NAMES = Object.keys(THEMES) as ThemeName[];

describe.skipIf(!hasJava).each(THEME_NAMES)('the Nu HTML checker finds no error in the theme %s', (theme) => {
  let sites: SitesOnDisk;
  beforeAll(async () => {
    sites = await writeSites(Object.keys(SAMPLE_SITES) as SampleName[], theme);
  });
  afterAll(() => sites?.remove());

  test('on any page', () => {
    const run = spawnSync(
      'java',
      ['-Xss4m', '-jar', VNU, '--errors-only', '--format', 'json', '--skip-non-html', sites.folder],
      { encoding: 'utf8', maxBuffer: 2 ** 26 },
    );
    const { messages } = JSON.parse(run.stderr) as { messages: { url: string; message: string; extract?: string }[] };
    expect(messages.map(({ url, message, extract }) => `${url.slice(-80)}: ${message} ${extract ?? ''}`)).toEqual([]);
    expect([...sites.pages.values()].flat().length).toBeGreaterThan(60);
  }, 120_000);
});
