/** What has times and is no list of news: readers' comments, posts of networks, opening hours. */
import { describe, expect, test } from 'vitest';
import { parse } from './dump.js';

const CONTEXT = { timeZone: 'Europe/Berlin' };
const headlines = (text: string) => parse(text, CONTEXT).items.map(({ headline }) => headline);

const ARTICLE = `Der alte Steg am Stadthafen wird abgerissen
14. Mai 2024

Der Steg am Stadthafen wird nach dem Sommer abgerissen, weil seine Pfähle morsch sind. Das hat der Rat am Dienstag beschlossen, und zwar gegen die Stimmen von zwei Fraktionen.

Für die Boote, die dort liegen, sucht die Stadt nun andere Plätze. Sie sollen bis zum Herbst gefunden sein, sagte die Hafenmeisterin, die schon mit den Nachbarorten gesprochen hat.

Ein neuer Steg ist für das nächste Jahr geplant. Er soll länger werden als der alte, damit auch die Fähre dort anlegen kann, die bisher am anderen Ufer hält.
`;

const LATEST = `
Kurz gemeldet
Zwei Schwäne legen den Verkehr auf der Brücke lahm
14. Mai 2024
Stadtbad bleibt wegen einer Baustelle geschlossen
13. Mai 2024
Die Bücherei öffnet im Sommer auch am Sonntag
12. Mai 2024
`;

test('lists of news are found where nothing speaks against it', () => {
  expect(headlines(ARTICLE + LATEST)).toHaveLength(3);
});

describe('readers’ comments', () => {
  test('whose button stands far below their times, under a text of some lines', () => {
    const comments = `
3 Kommentare
segelfreund
14. Mai 2024
Liebe Redaktion,
den Steg habe ich noch mit meinem Vater gebaut
Schade um das schöne Holz, das noch gut ist
Hoffentlich wird der neue Steg nicht so laut
Bis bald am Hafen
Euer Segelfreund
Antworten
Uferschnepfe
14. Mai 2024
Endlich kommt das morsche Ding aus dem Wasser
Am Ufer gegenüber war es immer viel schöner
Dort stehen Bänke unter den alten Weiden
Und die Fähre hält dort auch noch
Grüße vom anderen Ufer
Antworten
segelfreund
15. Mai 2024
Morsch ist daran nur die Verwaltung der Stadt
Sie hat den Steg seit Jahren nicht gestrichen
Das Holz war von guten Leuten ausgesucht
Es hielt fünfzig Winter mit viel Eis
Ahoi sagt Euer Segelfreund
Antworten
`;
    expect(headlines(ARTICLE + comments)).toEqual([]);
  });

  test('with their times below them, and the page’s own foot between', () => {
    const comments = `
Eingestellt von Anna Muster um 20:14
Diesen Post per E-Mail versendenBlogThis!In X teilen
2 Kommentare:
Uwe Beispiel hat gesagt…

Den Steg habe ich noch mit meinem Vater gebaut.

14. Mai 2024 um 08:02

Ida hat gesagt…

Ich habe nicht morsch gesagt, ich habe alt gesagt.

14. Mai 2024 um 19:40

Neuerer Post Älterer Post Startseite
`;
    expect(headlines(ARTICLE + comments)).toEqual([]);
  });

  test('of people who say something, without any button', () => {
    const comments = `
Anna Muster sagt:
14.05.2024 um 9:16
Den Steg habe ich noch mit meinem Vater gebaut
Uwe Beispiel sagt:
14.05.2024 um 9:58
Endlich kommt das morsche Ding aus dem Wasser
Anna Muster sagt:
14.05.2024 um 11:02
Morsch ist daran nur die Verwaltung der Stadt
`;
    expect(headlines(ARTICLE + comments)).toEqual([]);
  });
});

test('posts of a network, with the addresses that they lead to', () => {
  const posts = `
Folgen Sie uns
RT @hafenblatt: Der Steg kommt nach dem Sommer weg
vor 2 Stunden
Zwei Schwäne auf der Brücke, alle warten https://kurz.example/a8Bc
vor 3 Stunden
Das Stadtbad bleibt noch zu kurz.example/stadtbad/…
vor 5 Stunden
`;
  expect(headlines(ARTICLE + posts)).toEqual([]);
});

test('hours in which something is open', () => {
  const hours = `
Kommentare werden freigeschaltet
montags bis freitags in der Zeit von 10:00 bis 20:00 Uhr
an Feiertagen und am Wochenende von 10:00 bis 18:00 Uhr
`;
  expect(headlines(ARTICLE + hours)).toEqual([]);
});

test('embedded posts, whose line says who wrote them, with one button each', () => {
  const posts = `
Posted by Anna Maria Muster on Monday, May 13, 2024
Inhalte von anderen Seiten laden
Posted by Uwe Beispiel on Sunday, May 12, 2024
Inhalte von anderen Seiten laden
`;
  expect(headlines(ARTICLE + posts)).toEqual([]);
});

const SAID = `
Gudrun
21. Mai 2024
Den Steg habe ich noch mit meinem Vater gebaut
Pit
22. Mai 2024
Hoffentlich wird der neue nicht so laut
`;

test('a heading with their count tells of comments without buttons', () => {
  expect(headlines(`${ARTICLE}\nKommentare (2)${SAID}`)).toEqual([]);
});

test('it does not where it stands above a list of news', () => {
  expect(headlines(`${ARTICLE}\nKommentare (2)${LATEST}`)).toHaveLength(3);
  const rows = LATEST.trim().split('\n').slice(1);
  const list = [0, 2, 4].map((i) => `${rows[i + 1]}\n${rows[i]}`).join('\n');
  expect(headlines(`${ARTICLE}\nKommentare (2)\nKurz gemeldet\n${list}\n`)).toHaveLength(3);
});

test('what ends at a time of its own is an event', () => {
  const titles = [
    'Schach für Anfänger',
    'Treffen der Suppenküche',
    'Offene Bühne im Reiher',
    'Blutspende in der Turnhalle',
  ];
  const spans = ['19:00 – 21:00 Uhr', '17.30 Uhr bis 19.00 Uhr', '20:00 – 23:00 Uhr', '10:00 – 15:00 Uhr'];
  const days = titles.map(
    (title, i) => `${i + 3}. März\n${title} und alle anderen\n${spans[i]}\nGemeindehaus, Mühlweg 12`,
  );
  expect(headlines(`Termine der Woche\n${days.join('\n')}\nKontakt\n`)).toEqual([]);
  const dated = titles.map((title, i) => `${title} und alle anderen\n${i + 3}. März 2025, ${spans[i]}`);
  expect(headlines(`Termine der Woche\n${dated.join('\n')}\nKontakt\n`)).toEqual([]);
});
