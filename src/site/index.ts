/** Records → the site → its pages. */
export { assemble, buildSite, timeless } from './build-site.js';
export { type Capture, captureOf, type Renamed, renamedAmong, renamedIn } from './captures.js';
export { groupBy } from './days.js';
export { type Group, Grouping } from './groups.js';
export { headlineId } from './headline-key.js';
export { type ArticlesOf, linked } from './links.js';
export type { SiteArticle, SiteItem, SiteSection } from './model.js';
export type { MonthSummary } from './month-summary.js';
export { namedPictures } from './named-pictures.js';
export { type PackedGroup, packGroup, unpackGroup } from './packed-groups.js';
export { type PackedRows, packRows, unpackRows } from './packed-rows.js';
export { unknownEntries } from './page-entries.js';
export { place } from './place.js';
export type { FetchGroup } from './records.js';
export { type PlannedSite, planPages } from './routes.js';
export type { ArticleRow, ItemRow, Rows } from './row.js';
export { rowsOf } from './rows.js';
export { monthNameOf, monthOfArticle, rowsByMonth } from './rows-by-month.js';
export { candidatesOf } from './same-headline.js';

export type { SightedDocument } from './sighted.js';
export { type Site, withPages } from './site.js';
export type { SiteMonth, StoredMonth } from './site-month.js';
export { type ArticleTarget, namesOf, type TargetOf, targetsIn } from './source-links.js';
export { summarise } from './summarise.js';
