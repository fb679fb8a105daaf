/** Sample sites, rendered in memory by a theme that Newsline ships. */
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import type { OutputFile } from '../../../src/core/types.js';
import { createRenderer, usesCards } from '../../../src/render/index.js';
import { loadTheme } from '../../../src/render/theme.js';
import { readTheme } from '../../../src/render/theme-files.js';
import { buildSite, planPages } from '../../../src/site/index.js';
import { allPages } from '../site/plan.js';
import type { SampleSite } from '../site/sample-sites.js';

export const BUILT_IN = fileURLToPath(new URL('../../../templates', import.meta.url));

/** By the name that `theme` in site.yaml has. */
export const THEMES = {
  default: BUILT_IN,
  text: fileURLToPath(new URL('../../../templates/themes/text', import.meta.url)),
} as const;

export type ThemeName = keyof typeof THEMES;

/** Every file of the site; `folders` lie over the theme, as a site's own templates do. */
export async function renderFiles(
  site: SampleSite,
  folders: readonly string[] = [],
  name: ThemeName = 'default',
): Promise<OutputFile[]> {
  const { config, documents } = site;
  const pages = allPages(planPages(buildSite(documents, config).site, config));
  const { theme } = await loadTheme(readTheme([...folders, THEMES[name]], BUILT_IN), config.language);
  const renderer = await createRenderer(theme, config, {
    cards: pages.some(usesCards),
  });
  return [...pages.map((page) => renderer.render(page)), ...renderer.assets()];
}

/** Path → text of every file. */
export async function renderSite(
  site: SampleSite,
  folders: readonly string[] = [],
  name: ThemeName = 'default',
): Promise<Map<string, string>> {
  const files = await renderFiles(site, folders, name);
  return new Map(
    files.map(({ path, contents }) => [
      path,
      typeof contents === 'string' ? contents : new TextDecoder().decode(contents),
    ]),
  );
}

/** The file's document; throws when there is no such file. */
export function documentAt(files: ReadonlyMap<string, string>, path: string): Document {
  const html = files.get(path);
  if (html === undefined) throw new Error(`No file ${path}; there are ${[...files.keys()].join(', ')}`);
  return parseHTML(html).document;
}

/** The page's structured data: the parts of its graph. */
export function dataOf(page: Document): Readonly<Record<string, unknown>>[] {
  const [script, ...others] = page.querySelectorAll('script[type="application/ld+json"]');
  if (script === undefined || others.length > 0) throw new Error(`${others.length} more pieces of structured data`);
  return JSON.parse(script.textContent ?? '')['@graph'];
}

/** Text of the first element, with runs of white space as one; null when there is none. */
export function textOf(root: ParentNode, selector: string): string | null {
  return root.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? null;
}

/** Text of each. */
export function textsOf(root: ParentNode, selector: string): string[] {
  return [...root.querySelectorAll(selector)].map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim());
}
