/** The pages of made-up documents, by path. */
import type { Config } from '../../../src/config/schema.js';
import type { ParsedDocument } from '../../../src/core/records.js';
import type { Page } from '../../../src/core/types.js';
import { buildSite, planPages } from '../../../src/site/index.js';
import { config } from './make.js';

export const pagesOf = (documents: readonly ParsedDocument[], settings: Config = config()): Map<string, Page> =>
  new Map(planPages(buildSite(documents, settings).site, settings).pages.map((page) => [page.path, page]));

/** The model of the page at `path`, which must be there. */
export const modelOf = <Model>(pages: ReadonlyMap<string, Page>, path: string): Model => {
  const page = pages.get(path);
  if (page === undefined) throw new Error(`No page ${path}; there are ${[...pages.keys()].join(', ')}`);
  return page.model as Model;
};
