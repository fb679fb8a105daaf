/** Pages → bytes. Plain data in and out: it runs in any thread. */
import { threadId } from 'node:worker_threads';
import type { Config } from '../config/schema.js';
import { sha256 } from '../core/hash.js';
import type { Message } from '../core/records.js';
import type { Page } from '../core/types.js';
import { createRenderer, type Renderer, TemplateError, type Theme, usesCards, usesMarkdown } from '../render/index.js';
import { microseconds } from './stopwatch.js';
import { type Texts, textsInto } from './with-texts.js';

/** All that pages are rendered with. */
export interface Setting {
  readonly theme: Theme;
  readonly config: Config;
}

export interface RenderOutcome {
  readonly path: string;
  /** Null when the template failed. */
  readonly contents: Uint8Array | null;
  /** SHA-256 of the contents. */
  readonly hash: string;
  readonly message: Message | null;
  /** When it was rendered, and where: see `Rendered`. */
  readonly start: number;
  readonly duration: number;
  readonly thread: number;
}

const encoder = new TextEncoder();

function attempt(render: Renderer['render'], page: Page): Pick<RenderOutcome, 'contents' | 'hash' | 'message'> {
  try {
    const made = render(page).contents;
    const contents = typeof made === 'string' ? encoder.encode(made) : made;
    return { contents, hash: sha256(contents), message: null };
  } catch (error) {
    if (!(error instanceof TemplateError)) throw new Error(`Cannot render ${page.path}`, { cause: error });
    return { contents: null, hash: '', message: error.toMessage() };
  }
}

/** A function that renders pages in this setting; the Markdown parser and what draws are loaded with the first page that needs them. */
export function renderJobs({
  theme,
  config,
}: Setting): (pages: readonly Page[], texts: Texts) => Promise<RenderOutcome[]> {
  const withTexts = textsInto();
  let renderer: Promise<Renderer> | null = null;
  let hasMarkdown = false;
  let hasCards = false;
  return async (planned, texts) => {
    const pages = planned.map(({ path, template, model }) => ({ path, template, model: withTexts(model, texts) }));
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
