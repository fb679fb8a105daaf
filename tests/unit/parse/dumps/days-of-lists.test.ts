/** Lists that show clocks, or dates without a year: which day they are given. */
import { expect, test } from 'vitest';
import { parseText } from '../../../../src/parse/index.js';
import { parse } from './dump.js';

const CONTEXT = { timeZone: 'Europe/Berlin', lang: null, sections: [], override: {} };
const rules = (document: ReturnType<typeof parse>) =>
  new Set(document.messages.map(({ rule }) => rule).filter((rule) => rule.startsWith('date:')));
const times = (document: ReturnType<typeof parse>) => document.items.map(({ published }) => published);

const CLOCKS = `Ticker

18:05
Bürgermeisterin eröffnet den neuen Steg am Hafen
17:40
Zwei Schwäne legen den Verkehr auf der Brücke lahm
16:55
Stadtbad bleibt wegen einer Baustelle geschlossen
`;

test('a web archive says when its page was fetched', () => {
  const file = {
    path: 'a.wet',
    format: 'text',
    text: CLOCKS,
    sha256: '0',
    bytes: 1,
    encoding: 'utf-8',
    captured: '2024-06-18T19:00:00Z',
  } as const;
  const document = parseText(file, CONTEXT);
  expect(times(document)).toEqual([
    '2024-06-18T18:05:00+02:00',
    '2024-06-18T17:40:00+02:00',
    '2024-06-18T16:55:00+02:00',
  ]);
  expect(document.source.captured).toBe('2024-06-18T19:00:00Z');
  expect(rules(document)).toEqual(new Set());
});

test('without any date on the page clocks stay without a day', () => {
  const document = parse(CLOCKS, CONTEXT);
  expect(times(document)).toEqual([null, null, null]);
  expect(rules(document)).toEqual(new Set(['date:no-day']));
});

test('without an article clocks are of the newest day that the page shows, and that is told', () => {
  const document = parse(`${CLOCKS}\nMeist gelesen\nEin Haus aus Holz und Glas\n17.06.2024\n`, CONTEXT);
  expect(times(document).slice(0, 3)).toEqual([
    '2024-06-17T18:05:00+02:00',
    '2024-06-17T17:40:00+02:00',
    '2024-06-17T16:55:00+02:00',
  ]);
  expect(rules(document)).toContain('date:inferred');
});

test('a day far ahead of the others is none that a page was made on', () => {
  const others = 'Ein Haus aus Holz und Glas\n17.06.2024\nEin Garten auf dem Dach des Rathauses\n16.06.2024\n';
  const document = parse(`${CLOCKS}\nAusstellung bis 31.12.2049\n\nMeist gelesen\n${others}`, CONTEXT);
  expect(times(document)[0]).toBe('2024-06-17T18:05:00+02:00');
});

test('"today" and "yesterday" with a clock count from the article, and that is told', () => {
  const document = parse(
    `Council opens the new pier at the harbour
14 May 2024, 12:10

The council has opened the new pier at the harbour, which took three years to build and cost half of what had been planned for it.

The first ferry came in at noon. It will call at the pier four times a day from now on, and the old one will be taken down.

Latest

Today 11:40 am
Two swans stop the traffic on the bridge
Today 9:05 am
Swimming bath stays closed for another week
Yesterday 10:30 pm
Night train arrives a day early
`,
    { ...CONTEXT, timeZone: 'Europe/London' },
  );
  expect(times(document)).toEqual([
    '2024-05-14T11:40:00+01:00',
    '2024-05-14T09:05:00+01:00',
    '2024-05-13T22:30:00+01:00',
  ]);
  expect(rules(document)).toEqual(new Set(['date:inferred']));
});

test('a date without a year is in the year of the nearest one that has it', () => {
  const document = parse(
    `Rat eröffnet den neuen Steg
3. Januar, 12:10 Uhr

Der Rat hat den neuen Steg am Hafen eröffnet, an dem drei Jahre lang gebaut worden ist und der nur die Hälfte von dem kostet, was geplant war.

Die erste Fähre kam am Mittag. Sie wird von nun an viermal am Tag anlegen, und der alte Steg wird bis zum Sommer abgerissen.

Archiv
Ein Haus aus Holz und Glas
29.12.2023
Ein Garten auf dem Dach des Rathauses
27.12.2023
`,
    CONTEXT,
  );
  expect(document.article?.published).toBe('2024-01-03T12:10:00+01:00');
  expect(rules(document)).toContain('date:inferred');
});

const TODAY = `Ticker

Heute

18:05
Wirtschaft
Reederei bestellt zwei Fähren mit Batterien
17:40
Sport
Ruderin gewinnt auf dem Kanal die Meisterschaft
Gestern
23:10
Kultur
Theater am Hafen öffnet nach dem Umbau wieder
21:45
Sport
Torwart hält vier Elfmeter an einem Abend
`;

test('`Heute` and `Gestern` head their rows, which begin with their times and have their section between', () => {
  const document = parse(TODAY, { ...CONTEXT, override: { captured: '2024-06-18T19:00:00+02:00' } });
  expect(document.items.map(({ published, category, headline }) => [published, category, headline])).toEqual([
    ['2024-06-18T18:05:00+02:00', 'Wirtschaft', 'Reederei bestellt zwei Fähren mit Batterien'],
    ['2024-06-18T17:40:00+02:00', 'Sport', 'Ruderin gewinnt auf dem Kanal die Meisterschaft'],
    ['2024-06-17T23:10:00+02:00', 'Kultur', 'Theater am Hafen öffnet nach dem Umbau wieder'],
    ['2024-06-17T21:45:00+02:00', 'Sport', 'Torwart hält vier Elfmeter an einem Abend'],
  ]);
});

test('they count from the newest day that the page shows, and that is told', () => {
  const document = parse(`18. Juni 2024\n${TODAY}`, CONTEXT);
  expect(document.items).toHaveLength(4);
  expect(times(document)).toEqual([
    '2024-06-18T18:05:00+02:00',
    '2024-06-18T17:40:00+02:00',
    '2024-06-17T23:10:00+02:00',
    '2024-06-17T21:45:00+02:00',
  ]);
  expect(rules(document)).toEqual(new Set(['date:inferred']));
});
