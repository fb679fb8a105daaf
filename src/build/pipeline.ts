/**
 * The whole flow, from a folder to a site. Each stage gathers all that is wrong before the build stops, and nothing
 * is written before everything is made: a failed build leaves the former site as it was.
 */
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadConfig } from '../config/load.js';
import { contextFor, unusedOverrides } from '../config/overrides.js';
import type { Config } from '../config/schema.js';
import type { Message } from '../core/records.js';
import type { OutputFile, Page } from '../core/types.js';
import { readSources } from '../read/index.js';
import { createRenderer, loadTheme, type Renderer, TemplateError, usesMarkdown } from '../render/index.js';
import { buildSite, planPages } from '../site/index.js';
import { checkOutput, type Published, publish, type Writer } from '../write/index.js';
import { hasErrors, inOrder } from './messages.js';
import { loadParser } from './parse-source.js';

/** The default theme, which lies beside the compiled code as beside the source. */
export const BUILT_IN_THEME = fileURLToPath(new URL('../../templates', import.meta.url));

export interface BuildOptions {
  /** The site's folder: it holds `content/` and, if it has its own, `templates/`. */
  readonly folder: string;
  readonly writer: Writer;
}

export interface Counts {
  readonly sources: number;
  readonly articles: number;
  readonly items: number;
  readonly pages: number;
}

const NOTHING: Counts = { sources: 0, articles: 0, items: 0, pages: 0 };

export interface BuildResult {
  /** False when a message is an error: then nothing was published. */
  readonly ok: boolean;
  /** What was found until the build ended or stopped. */
  readonly counts: Counts;
  readonly published: Published | null;
  /** In the order of path and line. */
  readonly messages: readonly Message[];
}

/** Builds the site in `options.folder`. Rejects only for failures of the disk or of Newsline itself. */
export async function build(options: BuildOptions): Promise<BuildResult> {
  const folder = resolve(options.folder);
  const checked = await load(folder);
  if (checked.made === null) return result(folder, checked);

  const { config, pages } = checked.made;
  const folders = [join(folder, 'templates'), BUILT_IN_THEME];
  const { theme, messages: themeMessages } = await loadTheme(folders, config.language);
  const messages = [...checked.messages, ...themeMessages];
  if (hasErrors(messages)) return result(folder, { ...checked, messages });

  const renderer = await createRenderer(theme, config, { markdown: pages.some(usesMarkdown) });
  const rendered = render(pages, renderer);
  messages.push(...rendered.messages, ...checkOutput(rendered.files));
  if (hasErrors(messages)) return result(folder, { ...checked, messages });

  const published = await publish(options.writer, rendered.files);
  messages.push(...published.messages);
  return result(folder, { ...checked, messages }, published);
}

/** All that can be said of the site in `folder` without rendering it. */
export async function check(folder: string): Promise<BuildResult> {
  return result(resolve(folder), await load(folder));
}

interface Loaded {
  readonly counts: Counts;
  readonly messages: readonly Message[];
  /** Null when a message is an error. */
  readonly made: { readonly config: Config; readonly pages: readonly Page[] } | null;
}

/** Reads, parses and plans: everything but rendering and writing. */
async function load(folder: string): Promise<Loaded> {
  const { config, messages: configMessages, locate } = await loadConfig(folder);
  if (config === null) return { counts: NOTHING, messages: configMessages, made: null };

  const { files, messages: readMessages } = await readSources(folder);
  const paths = files.map((file) => file.path);
  const parse = await loadParser(files.map((file) => file.format));
  const documents = files.map((file) => parse(file, contextFor(file.path, config)));
  const { site, messages: siteMessages } = buildSite(documents, config);
  const pages = planPages(site, config);

  const messages = [
    ...configMessages,
    ...unusedOverrides(config, paths, locate),
    ...readMessages,
    ...documents.flatMap((document) => document.messages),
    ...siteMessages,
  ];
  const counts = {
    sources: files.length,
    articles: site.articles.length,
    items: site.items.length,
    pages: pages.length,
  };
  return { counts, messages, made: hasErrors(messages) ? null : { config, pages } };
}

/** Every page, and a message for every template that fails (on most of its pages, in the same words). */
function render(pages: readonly Page[], renderer: Renderer): { files: OutputFile[]; messages: Message[] } {
  const files = renderer.assets();
  const messages: Message[] = [];
  for (const page of pages) {
    try {
      files.push(renderer.render(page));
    } catch (error) {
      if (!(error instanceof TemplateError)) throw new Error(`Cannot render ${page.path}`, { cause: error });
      messages.push(error.toMessage());
    }
  }
  return { files, messages };
}

function result(
  folder: string,
  found: Pick<Loaded, 'counts' | 'messages'>,
  published: Published | null = null,
): BuildResult {
  const messages = inOrder(found.messages, folder);
  return { ok: !hasErrors(messages), counts: found.counts, published, messages };
}
