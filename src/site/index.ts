/** Records → the site → its pages. */
export { assemble, buildSite, timeless } from './build-site.js';
export { type Group, Grouping } from './groups.js';
export type { Site, SiteArticle, SiteItem, SiteSection } from './model.js';
export type { FetchGroup } from './records.js';
export { planPages } from './routes.js';
export { type ArticleRow, type ItemRow, type Rows, rowsOf } from './rows.js';
export { sharedFile } from './share.js';
