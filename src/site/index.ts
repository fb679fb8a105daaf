/** Records → the site → its pages. */
export { buildSite } from './build-site.js';
export type { Site, SiteArticle, SiteItem, SiteSection } from './model.js';
export { planPages } from './routes.js';
