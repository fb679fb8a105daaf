// @ts-check
/** Feeds of many entries, and of long ones. */
import { parseFeed } from '../../../lib/parse/feed/index.js';
import { CONTEXT, fileOf, SENTENCE } from './article.js';

const MANY = 3000;
const NOTICEABLE = 300;

/** @param {string} text */
const read = (text) => parseFeed(fileOf('feed.xml', 'feed', text), CONTEXT);
/** @param {string} items */
const rss = (items) => `<rss version="2.0"><channel><title>A</title>\n${items}\n</channel></rss>`;
/** @param {string} entries */
const atom = (entries) => `<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title>\n${entries}\n</feed>`;
/** @param {string} items */
const json = (items) => `{"version":"https://jsonfeed.org/version/1.1","title":"A","items":[${items}]}`;

const DATE = 'Fri, 03 May 2024 10:00:00 GMT';
const ITEM = `<item><title>Council votes</title><link>https://example.org/a</link><pubDate>${DATE}</pubDate></item>\n`;
const ENTRY = `<entry><title>Council votes</title><updated>2024-05-03T10:00:00Z</updated><content type="html">&lt;p&gt;${SENTENCE}&lt;/p&gt;</content></entry>\n`;
const OBJECT = '{"id":"1","title":"Council votes","date_published":"2024-05-03T10:00:00Z","content_html":"<p>A</p>"}';
/** @param {string} html */
const withHtml = (html) => rss(`<item><title>A</title><content:encoded><![CDATA[${html}]]></content:encoded></item>`);

/** @type {Readonly<Record<string, (many: number) => string>>} */
const FEEDS = {
  'items of RSS': (many) => rss(ITEM.repeat(many)),
  'items of RSS in one line': (many) => rss(ITEM.trim().repeat(many)),
  'items of RSS that are empty': (many) => rss('<item></item>'.repeat(many)),
  'items of RSS without an end': (many) => rss('<item><title>A'.repeat(many)),
  'entries of Atom': (many) => atom(ENTRY.repeat(many)),
  'objects of JSON Feed': (many) => json(Array.from({ length: many }, () => OBJECT).join(',\n')),
  'categories of an item': (many) => rss(`<item><title>A</title>${'<category>a</category>\n'.repeat(many)}</item>`),
  'title of an item': (many) => rss(`<item><title>${SENTENCE.repeat(many)}</title></item>`),
  'title of entities': (many) => rss(`<item><title>${'&amp;amp;'.repeat(many)}</title></item>`),
  'text of paragraphs': (many) => withHtml(`<p>${SENTENCE}</p>`.repeat(many)),
  'text of divs within each other': (many) => withHtml('<div>A '.repeat(many)),
  'text of breaks': (many) => withHtml('A<br>'.repeat(many)),
  'text of brackets': (many) => withHtml('<'.repeat(many)),
  'elements within each other': (many) => rss(`<item>${'<a>'.repeat(many)}</item>`),
  'string of JSON': (many) => json(`{"id":"1","content_text":"${'\\"a\\n'.repeat(many)}"}`),
  'brackets of JSON': (many) => json(`{"id":"1","a":${'['.repeat(many)}${']'.repeat(many)}}`),
};

/** @returns {Generator<import('./growth.js').Case>} */
export function* feeds() {
  for (const [name, make] of Object.entries(FEEDS))
    yield { name: `feed: ${name}`, size: MANY, noticeable: NOTICEABLE, make, read };
}
