/** Rows of a list that are unlike the others: short headlines, a name before the date, a count of comments below. */
import { describe, expect, test } from 'vitest';
import { parse } from './dump.js';

const CONTEXT = { timeZone: 'Europe/Berlin' };
const headlines = (text: string) => parse(text, CONTEXT).items.map(({ headline }) => headline);

test('short headlines beside their dates, between, above and below longer ones', () => {
  const list = `
Neueste Beiträge
Neues Moor 20. Mai 2024
Vom Gehen auf nassen Wegen 14. Mai 2024
Was eine Eule im Winter frisst 9. Mai 2024
Alter Wald 2. Mai 2024
Wer im Herbst die Äpfel aufliest 28. April 2024
Zwei Tage am See ohne Boot 20. April 2024
Am Deich 12. April 2024
`;
  expect(headlines(list)).toEqual([
    'Neues Moor',
    'Vom Gehen auf nassen Wegen',
    'Was eine Eule im Winter frisst',
    'Alter Wald',
    'Wer im Herbst die Äpfel aufliest',
    'Zwei Tage am See ohne Boot',
    'Am Deich',
  ]);
});

test('who wrote it and on what day stands below the headline', () => {
  const list = `
Weitere Artikel
Die Mühle am Wehr mahlt wieder
Von Anna Muster am 08.05.2024
Das Rad ist so alt wie das Dorf
Von Uwe Beispiel am 06.05.2024
Im Winter bleibt der Bäcker geschlossen
Von Anna Muster am 02.05.2024
`;
  expect(headlines(list)).toEqual([
    'Die Mühle am Wehr mahlt wieder',
    'Das Rad ist so alt wie das Dorf',
    'Im Winter bleibt der Bäcker geschlossen',
  ]);
});

test('stories under which their comments are counted are no comments', () => {
  const list = `
More stories
The mill at the weir grinds again after ten years
16 hours ago
8 comments
The wheel is as old as the village that it stands in
19 hours ago
12 comments
In winter the baker closes his shop for three weeks
22 hours ago
3 comments
`;
  expect(headlines(list)).toHaveLength(3);
});

test('brackets that headlines have of their own stay, those around their times go', () => {
  const list = `
Neueste Beiträge
Neues aus dem alten Moor [Video] (20. Mai 2024)
Vom Gehen auf nassen Wegen (2) – 14. Mai 2024
[Fotos] Zwei Tage am See (9. Mai 2024)
Alter Wald im Regen (2. Mai 2024)
`;
  expect(headlines(list)).toEqual([
    'Neues aus dem alten Moor [Video]',
    'Vom Gehen auf nassen Wegen (2)',
    '[Fotos] Zwei Tage am See',
    'Alter Wald im Regen',
  ]);
});

test('full-width brackets around times', () => {
  const list = `
新着ニュース
村の学校に新しい屋根が完成（2024年5月3日）
ニシンが三週間早く沿岸に到着（2024年5月2日）
灯台の店、一万枚目のシャツを販売（2024年5月1日）
`;
  expect(headlines(list)).toEqual([
    '村の学校に新しい屋根が完成',
    'ニシンが三週間早く沿岸に到着',
    '灯台の店、一万枚目のシャツを販売',
  ]);
});

test('guillemets at either end of a headline stay where they are quotation marks', () => {
  const list = `
Ticker
16:25 - Müllerin vom Wehr: «Ich mahle weiter»
15:40 - »Niemand fragt die Schwäne«: Streit am Kanal
14:05 - Bäcker schließt für drei Wochen seinen Laden »
`;
  expect(headlines(list)).toEqual([
    'Müllerin vom Wehr: «Ich mahle weiter»',
    '»Niemand fragt die Schwäne«: Streit am Kanal',
    'Bäcker schließt für drei Wochen seinen Laden',
  ]);
});

test('some rows name their author between headline and time, with bars around the section', () => {
  const list = `
Aus der Stadt
Der Brunnen am Markt läuft wieder
Von Anna Muster
|
Stadt
|
14. Mai 2024
Zwei Schulen bekommen einen Garten
|
Bildung
|
12. Mai 2024
Die Fähre fährt im Sommer bis Mitternacht
Von Uwe Beispiel
|
Verkehr
|
9. Mai 2024
Der Chor sucht einen neuen Bass
|
Kultur
|
2. Mai 2024
`;
  expect(headlines(list)).toEqual([
    'Der Brunnen am Markt läuft wieder',
    'Zwei Schulen bekommen einen Garten',
    'Die Fähre fährt im Sommer bis Mitternacht',
    'Der Chor sucht einen neuen Bass',
  ]);
});

describe('a second line in each row that might be its headline', () => {
  const rows = [
    ['Old mill by the river gets a new wheel', 'Its last one fell into the water sixty years ago', '5 June 2024'],
    ['Baker of the village sells bread from a boat', 'Nine hamlets have no road in the spring', '25 May 2024'],
    ['School garden wins the prize of the province', 'Pumpkins grow where the bins once stood', '16 May 2024'],
    ['Bridge at the weir stays closed until the winter', 'Two of its eight posts are rotten', '2 May 2024'],
  ] as const;
  const expected = rows.map(([headline]) => headline);

  test('between headline and time it is a dek', () => {
    expect(headlines(`Village news\n${rows.map((row) => row.join('\n')).join('\n')}\nContact us\n`)).toEqual(expected);
  });

  test('below headline and time it is one too', () => {
    const list = rows.map(([headline, dek, time]) => [headline, time, dek].join('\n'));
    expect(headlines(`Village news\n${list.join('\n')}\nContact us\n`)).toEqual(expected);
  });
});

test('a time that stands there twice, beside the section and below it', () => {
  const list = `
Weitere Themen
Die Mühle am Wehr mahlt wieder
KULTUR vor 9 Minuten
vor 9 Minuten
Das Rad ist so alt wie das Dorf
POLITIK vor 4 Stunden
vor 4 Stunden
Im Winter bleibt der Bäcker geschlossen
GESELLSCHAFT 20.05.2023
20. Mai 2023
Zwei Esel ziehen in das Rathaus
POLITIK 19.05.2023
19. Mai 2023
`;
  const { items } = parse(list, CONTEXT);
  expect(items.map(({ headline, lines }) => [headline, lines])).toEqual([
    ['Die Mühle am Wehr mahlt wieder', [3, 5]],
    ['Das Rad ist so alt wie das Dorf', [6, 8]],
    ['Im Winter bleibt der Bäcker geschlossen', [9, 11]],
    ['Zwei Esel ziehen in das Rathaus', [12, 14]],
  ]);
});

test('an author may be the editorial office', () => {
  const headlinesOfList = [
    'Le moulin du barrage tourne à nouveau',
    'Deux ânes entrent à la mairie',
    'La cloche du bac remonte à la surface',
    'Le chœur cherche une nouvelle basse',
  ];
  const authors = ['Par Anne Dupont', 'Par la rédaction', 'Par Luc Exemple', 'Par Anne Dupont'];
  const sections = ['Société', 'Faits divers', 'Société', 'Culture'];
  const list = headlinesOfList.map(
    (headline, i) =>
      `${headline}\n\n${sections[i]}\n${authors[i]}\nPublié le ${20 - i} mars 2025 à 11h32\n${i + 2} commentaires`,
  );
  expect(headlines(`Toutes nos informations\n${list.join('\n')}\nMentions légales\n`)).toEqual(headlinesOfList);
});
