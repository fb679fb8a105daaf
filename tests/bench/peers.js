// @ts-check
/** The same site for other generators: article, section, tag and day pages, front page, feed, sitemap. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathOf, textOf } from './corpus.js';

/** @param {Record<string, string>} files @param {string} folder */
function fill(files, folder) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** The story with its section and day as taxonomies, since these have no pages of their own here. @param {number} index */
export function peerStory(index) {
  const text = textOf('markdown', index);
  const day = /^date: (\S{10})/m.exec(text)?.[1];
  const section = /^section: (.+)$/m.exec(text)?.[1];
  const path = pathOf('markdown', index).replace('content/articles/', '');
  return { path, text: text.replace('---\n', `---\ndays: [d${day}]\nsections: [${section}]\nlayout: article\n`) };
}

const HUGO = {
  'hugo.toml': `baseURL = "https://example.org/"
title = "The Harbour Gazette"
languageCode = "en"
[taxonomies]
  tag = "tags"
  day = "days"
  section = "sections"
[permalinks]
  articles = "/:year/:month/:day/:slug/"
[outputs]
  home = ["html", "rss"]
  term = ["html"]
  taxonomy = ["html"]
  section = []
`,
  'layouts/_default/baseof.html': `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title><link rel="stylesheet" href="/style.css"></head>
<body><header><a href="/">{{ site.Title }}</a><nav>{{ range site.Taxonomies.sections }}<a href="{{ .Page.RelPermalink }}">{{ .Page.Title }}</a> {{ end }}</nav></header>
<main>{{ block "main" . }}{{ end }}</main><footer>{{ site.Title }}</footer></body></html>
`,
  'layouts/_default/article.html': `{{ define "main" }}<article><h1>{{ .Title }}</h1><p><time datetime="{{ .Date.Format "2006-01-02T15:04:05Z07:00" }}">{{ .Date.Format "2 January 2006" }}</time> {{ delimit .Params.authors ", " }}</p>
{{ .Content }}
<ul>{{ range .GetTerms "tags" }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>
<nav>{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav></article>{{ end }}
`,
  'layouts/_default/list.html': `{{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Date.Format "2 January 2006" }}</li>{{ end }}</ul>{{ end }}
`,
  'layouts/index.html': `{{ define "main" }}<h1>{{ site.Title }}</h1>{{ range first 40 site.RegularPages }}<article><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2><p>{{ .Summary }}</p></article>{{ end }}{{ end }}
`,
  'static/style.css': 'body { max-width: 40rem; margin: auto }\n',
};

const ELEVENTY = {
  'eleventy.config.js': `export default function (config) {
  config.addPassthroughCopy({ 'static/style.css': 'style.css' });
  const by = (name) => (api) => {
    const groups = new Map();
    for (const page of api.getFilteredByGlob('articles/**/*.md')) {
      for (const key of page.data[name] ?? []) groups.set(key, [...(groups.get(key) ?? []), page]);
    }
    return [...groups].map(([name, pages]) => ({ name, pages }));
  };
  config.addCollection('stories', (api) => api.getFilteredByGlob('articles/**/*.md'));
  config.addCollection('byTag', by('topics'));
  config.addCollection('byDay', by('days'));
  config.addCollection('bySection', by('sections'));
  config.addFilter('day', (date) => date.toISOString().slice(0, 10));
  config.addFilter('newest', (list, count) => list.slice(-count).reverse());
  return { dir: { input: '.', output: 'dist', includes: '_includes' }, markdownTemplateEngine: false };
}
`,
  '_includes/base.njk': `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ title }}</title><link rel="stylesheet" href="/style.css"></head>
<body><header><a href="/">The Harbour Gazette</a><nav>{% for group in collections.bySection %}<a href="/sections/{{ group.name | slugify }}/">{{ group.name }}</a> {% endfor %}</nav></header>
<main>{{ content | safe }}</main><footer>The Harbour Gazette</footer></body></html>
`,
  '_includes/article.njk': `---
layout: base.njk
---
<article><h1>{{ title }}</h1><p><time datetime="{{ page.date | day }}">{{ page.date | day }}</time> {{ authors | join(', ') }}</p>
{{ content | safe }}
<ul>{% for topic in topics %}<li><a href="/tags/{{ topic | slugify }}/">{{ topic }}</a></li>{% endfor %}</ul></article>
`,
  'index.njk': `---
layout: base.njk
title: The Harbour Gazette
---
{% for story in collections.stories | newest(40) %}<article><h2><a href="{{ story.url }}">{{ story.data.title }}</a></h2></article>{% endfor %}
`,
  ...Object.fromEntries(
    [
      ['tags', 'byTag'],
      ['days', 'byDay'],
      ['sections', 'bySection'],
    ].map(([path, collection]) => [
      `${path}.njk`,
      `---
layout: base.njk
pagination: { data: collections.${collection}, size: 1, alias: group }
permalink: "/${path}/{{ group.name | slugify }}/index.html"
eleventyComputed: { title: "{{ group.name }}" }
---
<h1>{{ group.name }}</h1><ul>{% for story in group.pages | newest(100000) %}<li><a href="{{ story.url }}">{{ story.data.title }}</a> {{ story.date | day }}</li>{% endfor %}</ul>
`,
    ]),
  ),
  'feed.njk': `---
permalink: /feed.xml
---
<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>The Harbour Gazette</title><link>https://example.org/</link><description>News</description>
{% for story in collections.stories | newest(30) %}<item><title>{{ story.data.title }}</title><link>https://example.org{{ story.url }}</link></item>{% endfor %}</channel></rss>
`,
  'sitemap.njk': `---
permalink: /sitemap.xml
---
<?xml version="1.0" encoding="utf-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
{% for story in collections.stories %}<url><loc>https://example.org{{ story.url }}</loc></url>{% endfor %}</urlset>
`,
  'static/style.css': 'body { max-width: 40rem; margin: auto }\n',
};

/** @param {'hugo' | 'eleventy'} tool @param {number} index @param {string} folder */
export function writePeerStory(tool, index, folder) {
  const { path, text } = peerStory(index);
  // Eleventy's own tags are collections, and would be made twice.
  const own =
    tool === 'hugo' ? text : text.replace(/^tags:/m, 'topics:').replace('layout: article', 'layout: article.njk');
  fill({ [`${tool === 'hugo' ? 'content/' : ''}articles/${path}`]: own }, folder);
}

/** @param {'hugo' | 'eleventy'} tool @param {number} count @param {string} folder */
export function writePeerSite(tool, count, folder) {
  fill(tool === 'hugo' ? HUGO : ELEVENTY, folder);
  for (let index = 0; index < count; index += 1) writePeerStory(tool, index, folder);
}
