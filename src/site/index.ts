/** Records → the site → its pages. */
export { assemble, buildSite, timeless } from './build-site.js';
export { type Group, Grouping } from './groups.js';
export type { Site, SiteArticle, SiteItem, SiteSection } from './model.js';
export { type PackedGroup, packGroup, unpackGroup } from './packed-groups.js';
export { type PackedRows, packRows, unpackRows } from './packed-rows.js';
export type { FetchGroup } from './records.js';
export { type PlannedSite, planPages } from './routes.js';
export type { ArticleRow, ItemRow, Rows, SiteRows } from './row.js';
export { byAge } from './row-times.js';
export { rowsOf } from './rows.js';
export { rowsByMonth } from './rows-by-month.js';
export { sharedFile } from './share.js';
export type { SightedDocument } from './sighted.js';
