/** Pages → files, by a theme. */
import type { Config } from '../config/schema.js';
import { directionOf } from '../core/direction.js';
import type { ShareCardModel } from '../core/machine-files.js';
import type { OutputFile, Page } from '../core/types.js';
import { bodyRenderer } from './body.js';
import { createEngine } from './engine.js';
import { FixedParts } from './fixed-parts.js';
import { formatWriter } from './formats/index.js';
import { HELPERS, helperFactory } from './helpers.js';
import type { Card } from './share/card.js';
import { translate } from './strings.js';
import type { Theme } from './theme.js';

export { TemplateError } from './engine.js';
export type { Strings } from './strings.js';
export type { Theme } from './theme.js';
export type { TemplateFile, ThemeFiles } from './theme-files.js';

export interface Renderer {
  /** The page's file; throws a TemplateError, which names the template's file and line. */
  render(page: Page): OutputFile;
  /** What the theme brings beside the pages: stylesheet, icon. */
  assets(): OutputFile[];
}

/** A renderer for pages of this theme and configuration. `cards` loads what draws, which only pages that `usesCards` need. */
export async function createRenderer(
  theme: Theme,
  config: Config,
  { cards = false }: { readonly cards?: boolean } = {},
): Promise<Renderer> {
  const words = {
    footnotes: translate(theme.strings, 'footnotes'),
    backToReference: translate(theme.strings, 'backToReference'),
    table: translate(theme.strings, 'table'),
  };
  const renderBody = bodyRenderer(words);
  const engine = createEngine(theme.templates, HELPERS);
  const fixed = new FixedParts();
  const helpers = helperFactory(theme, config, renderBody, fixed);
  const writeFormat = formatWriter(config, theme.strings, renderBody);
  const draw = cards ? await cardWriter(config) : null;
  return {
    render: (page) => ({
      path: page.path,
      contents:
        draw?.(page) ??
        writeFormat(page) ??
        fixed.encode(engine.render(page.template, { ...page.model, ...helpers(page) })),
    }),
    assets: () => [...theme.assets].map(([path, contents]) => ({ path, contents })),
  };
}

/** Name that share pictures have in the place of a template's. */
export const SHARE_CARD = 'share-card';

/** True for a share picture that is drawn. */
export function usesCards({ template }: Page): boolean {
  return template === SHARE_CARD;
}

/** Gives null for what is no share picture. */
async function cardWriter({ title, motto, language }: Config): Promise<(page: Page) => Uint8Array | null> {
  const { loadDrawing } = await import('./share/draw.js');
  const draw = await loadDrawing();
  const own: Card = { above: motto ?? '', kicker: null, headline: title, dir: directionOf(language) };
  return (page) => {
    if (!usesCards(page)) return null;
    const { story } = page.model as ShareCardModel;
    return draw(
      story === null ? own : { above: title, dir: story.dir, kicker: story.section, headline: story.headline },
      own,
    );
  };
}
