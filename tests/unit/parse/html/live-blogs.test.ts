/** Saved live blogs: a row of entries, each with a time, a headline and paragraphs of its own. */
import { expect, test } from 'vitest';
import type { ParseContext } from '../../../../src/core/types.js';
import { parseHtml } from '../../../../src/parse/html/index.js';
import { expectAccounted } from '../accounted.js';

const CONTEXT: ParseContext = { timeZone: 'Europe/Berlin', lang: null, sections: [], override: {} };

const ENTRIES = [
  [
    '18:40',
    'Krisenstab hebt die Warnung auf',
    'Die Bewohner der Altstadt von Steinfurt dürfen in ihre Häuser zurück. Der Pegel der Aar sei seit Mittag um vierzig Zentimeter gefallen, teilte der Krisenstab am Abend mit.',
  ],
  [
    '16:15',
    'Bahnverkehr bleibt unterbrochen',
    'Zwischen Steinfurt und Rehau fahren weiterhin keine Züge. Ein Damm ist auf einer Länge von dreißig Metern unterspült worden, und Fachleute müssen ihn prüfen.',
  ],
  [
    '13:30',
    'Ministerpräsidentin besucht die Helfer',
    'Die Ministerpräsidentin hat sich am Mittag in Steinfurt ein Bild von der Lage gemacht und den Helfern gedankt. Sie versprach schnelle Hilfe für alle.',
  ],
  [
    '07:05',
    'Deich hält in der Nacht stand',
    'Der Deich bei Rehau hat die Nacht überstanden. Sechshundert Freiwillige hatten ihn bis zum Morgen mit Sandsäcken verstärkt, und die Feuerwehr ließ sie erst bei Sonnenaufgang gehen.',
  ],
] as const;

function pageOf(entry: (clock: string, headline: string, text: string) => string): string {
  return `<!doctype html>
<html lang="de"><head><title>Liveblog zum Hochwasser | Bote</title></head>
<body>
<nav><a href="/">Start</a> <a href="/themen">Themen</a></nav>
<main>
<h1>Liveblog zum Hochwasser: Pegel in Steinfurt sinkt langsam</h1>
<p class="lead">Mehr als tausend Helfer sind an der Aar im Einsatz. Hier lesen Sie, was in der Nacht geschehen ist.</p>
<p>Stand: 09.06.2024, 18:45 Uhr</p>
${ENTRIES.map((each) => entry(each[0], each[1], each[2])).join('\n')}
</main>
<footer><a href="/impressum">Impressum</a></footer>
</body></html>
`;
}

test.each([
  [
    'articles with times for machines',
    pageOf(
      (clock, headline, text) =>
        `<article><time datetime="2024-06-09T${clock}:00+02:00">${clock} Uhr</time>\n<h3>${headline}</h3>\n<p>${text}</p></article>`,
    ),
  ],
  [
    'a list',
    pageOf(
      (clock, headline, text) => `<ul><li><div>${clock} Uhr</div>\n<h2>${headline}</h2>\n<p>${text}</p></li></ul>`,
    ),
  ],
])('%s: each entry is an item with its own text', (_, text) => {
  const file = { path: 'a.html', format: 'html', text, sha256: '0', bytes: text.length, encoding: 'utf-8' } as const;
  const document = parseHtml(file, CONTEXT);
  expectAccounted(document);
  expect(document.items.map(({ headline, published }) => [published?.slice(0, 16), headline])).toEqual(
    ENTRIES.map(([clock, headline]) => [`2024-06-09T${clock}`, headline]),
  );
  expect(document.items.map(({ body }) => body.map((block) => [block.type, block.text]))).toEqual(
    ENTRIES.map(([, , paragraph]) => [['paragraph', paragraph]]),
  );
  expect(document.article).toMatchObject({
    headline: 'Liveblog zum Hochwasser: Pegel in Steinfurt sinkt langsam',
    kind: 'live',
    published: '2024-06-09T18:45:00+02:00',
  });
  expect(document.article?.body.map(({ type }) => type)).toEqual(['dek']);
});
