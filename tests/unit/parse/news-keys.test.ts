/** What only news have a use for is told where a page that is no news says it. */
import { expect, test } from 'vitest';
import type { ParsedDocument } from '../../../src/core/records.js';
import type { ParseContext } from '../../../src/core/types.js';
import { parseMarkdown } from '../../../src/parse/markdown.js';
import { expectAccounted } from './accounted.js';

const CONTEXT: ParseContext = { timeZone: 'Europe/Berlin', lang: null, sections: [], override: {} };

function parse(matter: string, path = 'content/pages/about.md', context: Partial<ParseContext> = {}): ParsedDocument {
  const text = `---\ntitle: About us\n${matter}\n---\nWe print news of the port.\n`;
  const file = { path, format: 'markdown', text, sha256: '0', bytes: text.length, encoding: 'utf-8' } as const;
  const document = parseMarkdown(file, { ...CONTEXT, ...context });
  expectAccounted(document);
  return document;
}

const said = ({ messages }: ParsedDocument): string[] =>
  messages.map(({ line, column, severity, rule, reason }) => `${line}:${column} ${severity} ${rule} ${reason}`);

const LEFT_OUT = 'info front-matter:news-key Left out of the front matter, as this is a page that is no news:';

test('keys of news alone are left out of a page, with the line of the first', () => {
  const document = parse('updated: 2024-06-19\nlead: true\nsection: Economy\ntags: [ports]\nauthor: Jane Roe');
  expect(said(document)).toEqual([`4:1 ${LEFT_OUT} \`lead\`, \`section\`, \`tags\``]);
  expect(document.article).toMatchObject({ section: null, tags: [], authors: ['Jane Roe'], updated: '2024-06-19' });
  expect(document.article).not.toHaveProperty('lead');
  expect(document.ledger).toContainEqual({ lines: [4, 6], omitted: 'front-matter' });
});

test('all of them, and no others', () => {
  const ofNews = [
    'section: Economy',
    'affiliations: [{ role: Editor, organization: The Gazette }]',
    'publisher: Trend',
    'dateline: Baku',
    'labels: [photo]',
    'tags: ports',
    'lead: false',
  ];
  for (const line of ofNews) expect(said(parse(line))).toEqual([`3:1 ${LEFT_OUT} \`${line.split(':')[0]}\``]);
  const ofAll =
    'dek: Who we are\ndate: 2024-06-18\nupdated: 2024-06-19\nauthors: [A. B.]\nlang: en\nslug: us\naliases: [/us/]\ntranslationKey: us';
  expect(said(parse(ofAll))).toEqual([]);
});

test('they are named as the file has them', () => {
  const document = parse('type: page\ncategories: [World, Sea]', 'content/about.md');
  expect(said(document)).toEqual([`4:1 ${LEFT_OUT} \`categories\``]);
});

test('a page by the configuration is one, and news are none', () => {
  const overridden = { override: { kind: 'page' } } as const;
  expect(said(parse('section: Economy', 'content/legal/about.md', overridden))).toHaveLength(1);
  const news = parse('section: Economy\nkind: news');
  expect(said(news)).toEqual([]);
  expect(news.article?.section).toBe('Economy');
});
