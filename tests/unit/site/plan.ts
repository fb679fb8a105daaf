/** The pages of made-up documents, by path. */
import type { Config } from '../../../src/config/schema.js';
import type { ParsedDocument } from '../../../src/core/records.js';
import type { Page } from '../../../src/core/types.js';
import { buildSite, type PlannedSite, planPages } from '../../../src/site/index.js';
import { config } from './make.js';

export const pagesOf = (documents: readonly ParsedDocument[], settings: Config = config()): Map<string, Page> =>
  new Map(allPages(planPages(buildSite(documents, settings).site, settings)).map((page) => [page.path, page]));

/** Those of every month among them. */
export const allPages = ({ pages, volumes }: Pick<PlannedSite, 'pages' | 'volumes'>): Page[] => [
  ...pages,
  ...volumes.flatMap((volume) => volume.pages()),
];

/** The model of the page at `path`, which must be there. */
export const modelOf = <Model>(pages: ReadonlyMap<string, Page>, path: string): Model => {
  const page = pages.get(path);
  if (page === undefined) throw new Error(`No page ${path}; there are ${[...pages.keys()].join(', ')}`);
  return page.model as Model;
};
