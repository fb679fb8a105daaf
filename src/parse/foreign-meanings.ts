/** What keys and values of other generators mean for an article of ours: that it is held back, or no news; or nothing. */

/** A key → whether its value says that the page is not to be published. */
export const HELD_BACK: Readonly<Record<string, (value: unknown) => boolean>> = {
  // Jekyll
  published: (value) => value === false,
  // Eleventy: no file is written.
  permalink: (value) => value === false,
  // Hugo
  headless: (value) => value === true,
  // Exports of WordPress and Ghost
  status: (value) => typeof value === 'string' && /^(?:draft|pending|private|scheduled|future|trash)$/i.test(value),
  visibility: (value) => value === 'private',
  // Obsidian
  publish: (value) => value === false,
};

/** A key → whether its value says that the file is a page of the site, and no news. */
export const OF_PAGES: Readonly<Record<string, (value: unknown) => boolean>> = {
  // Jekyll: `page`; Eleventy: `layouts/page.njk`
  layout: (value) => typeof value === 'string' && /(?:^|\/)page(?:\.\w+)?$/.test(value),
  // Hugo, Obsidian, exports of WordPress and Ghost
  type: (value) => value === 'page',
};

/** Eleventy: to be asked of the disk or of git, which say another day on each machine. */
export function isNoDate(value: unknown): boolean {
  return typeof value === 'string' && /^(?:git )?(?:last modified|created)$/i.test(value);
}

/** How another generator or its theme shows the page, which is no matter of the article. To Hugo `TocOpen` is `tocopen`. */
const IDLE: ReadonlySet<string> = new Set(
  (
    'layout type weight toc math mermaid comments comment menu menus cascade outputs markup headless sitemap id uid ' +
    'featured sticky pin hidden share showToc tocOpen disableShare hideMeta searchHidden linkTitle isCJKLanguage ' +
    'expiryDate unlisted render_with_liquid eleventyNavigation eleventyExcludeFromCollections eleventyComputed ' +
    'pagination templateEngineOverride resources series status visibility post_id guid wordpress_id excerpt_separator ' +
    'params build _build canonicalURL canonical_url editPost showReadingTime showBreadCrumbs showPostNavLinks ' +
    'showCodeCopyButtons showWordCount hideSummary hiddenInHomeList useHugoToc header classes author_profile read_time ' +
    'related sidebar toc_label toc_sticky mathjax katex nav_order nav_exclude parent has_children sidebar_position ' +
    'sidebar_label eleventyImport link external_url abbrlink top_img primary_tag feature_image_alt template publish cssclass cssclasses'
  )
    .toLowerCase()
    .split(' '),
);

export function isIdle(key: string): boolean {
  return IDLE.has(key.toLowerCase());
}

/** The picture above the text, or beside links to it, in folders and forms of another generator. */
const PICTURES: ReadonlySet<string> = new Set(
  'cover coverImage heroImage ogImage featured_image featuredImage feature_image thumbnail images'
    .toLowerCase()
    .split(' '),
);

export function isPicture(key: string): boolean {
  return PICTURES.has(key.toLowerCase());
}
