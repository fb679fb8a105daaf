/** Pages → bytes. Plain data in and out: it runs in any thread. */
import { threadId } from 'node:worker_threads';
import type { Config } from '../config/schema.js';
import type { Message } from '../core/records.js';
import type { Page } from '../core/types.js';
import { createRenderer, type Renderer, TemplateError, type Theme, usesCards, usesMarkdown } from '../render/index.js';
import { microseconds } from './stopwatch.js';

/** All that pages are rendered with. */
export interface Setting {
  readonly theme: Theme;
  readonly config: Config;
}

export interface RenderOutcome {
  readonly path: string;
  /** Null when the template failed. */
  readonly contents: string | Uint8Array | null;
  readonly message: Message | null;
  /** When it was rendered, and where: see `Rendered`. */
  readonly start: number;
  readonly duration: number;
  readonly thread: number;
}

function attempt(render: Renderer['render'], page: Page): Pick<RenderOutcome, 'contents' | 'message'> {
  try {
    return { contents: render(page).contents, message: null };
  } catch (error) {
    if (!(error instanceof TemplateError)) throw new Error(`Cannot render ${page.path}`, { cause: error });
    return { contents: null, message: error.toMessage() };
  }
}

/** A function that renders pages in this setting; the Markdown parser and what draws are loaded with the first page that needs them. */
export function renderJobs({ theme, config }: Setting): (pages: readonly Page[]) => Promise<RenderOutcome[]> {
  let renderer: Promise<Renderer> | null = null;
  let hasMarkdown = false;
  let hasCards = false;
  return async (pages) => {
    const needs = { markdown: hasMarkdown || pages.some(usesMarkdown), cards: hasCards || pages.some(usesCards) };
    if (renderer === null || needs.markdown !== hasMarkdown || needs.cards !== hasCards) {
      hasMarkdown = needs.markdown;
      hasCards = needs.cards;
      renderer = createRenderer(theme, config, needs);
    }
    const { render } = await renderer;
    return pages.map((page) => {
      const start = microseconds();
      const made = attempt(render, page);
      return { path: page.path, ...made, start, duration: microseconds() - start, thread: threadId };
    });
  };
}
