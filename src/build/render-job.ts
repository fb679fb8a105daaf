/** Pages → bytes. Plain data in and out: it runs in any thread. */
import { writeFileSync } from 'node:fs';
import { threadId } from 'node:worker_threads';
import type { Config } from '../config/schema.js';
import { sha256 } from '../core/hash.js';
import type { Message } from '../core/records.js';
import type { Page } from '../core/types.js';
import { createRenderer, type Renderer, TemplateError, type Theme, usesCards } from '../render/index.js';
import type { Room, Written } from '../write/index.js';
import { microseconds } from './stopwatch.js';
import { type Texts, textsInto } from './with-texts.js';

/** All that pages are rendered with. */
export interface Setting {
  readonly theme: Theme;
  readonly config: Config;
}

/** A page to render, its model made. */
export interface RenderJob {
  readonly page: Page;
  /** Where the file goes; null when its bytes are wanted. */
  readonly room: Room | null;
}

export interface RenderOutcome {
  readonly path: string;
  readonly template: string;
  /** Null when the template failed. */
  readonly made: Uint8Array | Written | null;
  /** SHA-256 of the contents. */
  readonly hash: string;
  readonly message: Message | null;
  /** When it was rendered, and where: see `Rendered`. */
  readonly start: number;
  readonly duration: number;
  readonly thread: number;
}

const encoder = new TextEncoder();

type Made = Pick<RenderOutcome, 'made' | 'hash' | 'message'>;

function make(render: Renderer['render'], page: Page, room: Room | null): Made {
  let bytes: Uint8Array;
  try {
    const { contents } = render(page);
    bytes = typeof contents === 'string' ? encoder.encode(contents) : contents;
  } catch (error) {
    if (!(error instanceof TemplateError)) throw new Error(`Cannot render ${page.path}`, { cause: error });
    return { made: null, hash: '', message: error.toMessage() };
  }
  const hash = sha256(bytes);
  if (room === null) return { made: bytes, hash, message: null };
  try {
    if (hash !== room.published) writeFileSync(room.file, bytes);
  } catch (cause) {
    throw new Error(`Cannot write ${page.path}`, { cause });
  }
  return { made: { size: bytes.length }, hash, message: null };
}

/** A function that renders pages in this setting; what draws is loaded with the first page that needs it. */
export function renderJobs({
  theme,
  config,
}: Setting): (jobs: readonly RenderJob[], texts: Texts) => Promise<RenderOutcome[]> {
  const withTexts = textsInto();
  let renderer: Promise<Renderer> | null = null;
  let hasCards = false;
  return async (jobs, texts) => {
    const pages = jobs.map(({ page }) => ({ ...page, model: withTexts(page.model, texts) }));
    const cards = hasCards || pages.some(usesCards);
    if (renderer === null || cards !== hasCards) {
      hasCards = cards;
      renderer = createRenderer(theme, config, { cards });
    }
    const { render } = await renderer;
    return pages.map((page, index) => {
      const start = microseconds();
      const outcome = make(render, page, jobs[index]?.room ?? null);
      return {
        path: page.path,
        template: page.template,
        ...outcome,
        start,
        duration: microseconds() - start,
        thread: threadId,
      };
    });
  };
}
