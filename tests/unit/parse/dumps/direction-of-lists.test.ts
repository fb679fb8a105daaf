/** Headlines above their times or below them: what the rows alone leave open, the whole list tells. */
import { expect, test } from 'vitest';
import { parse } from './dump.js';

const rowsOf = (text: string) => parse(text).items.map(({ headline, timeText }) => `${timeText} ${headline}`);

test('a line that might be one more headline stands below the last time', () => {
  const text = `On the same subject

Old mill by the river gets a new wheel after sixty years
5 June 2024

Baker of the village sells bread from a boat
25 May 2024

School garden wins the prize of the province
16 May 2024

Get the news of the day in your mailbox
Your address
Send
`;
  expect(rowsOf(text)).toEqual([
    '5 June 2024 Old mill by the river gets a new wheel after sixty years',
    '25 May 2024 Baker of the village sells bread from a boat',
    '16 May 2024 School garden wins the prize of the province',
  ]);
});

test('section, headline, excerpt, author, date: the author belongs to the headline above', () => {
  const row = (section: string, headline: string, excerpt: string, author: string, date: string) =>
    `${section}\n${headline}\n\n${excerpt}\n\n${author}\n${date}\n`;
  const text = [
    `Gemeinde verschenkt ihre alten Parkuhren
Von Matthias Ebner
7. Mai 2021, 11:15 Uhr

Die Gemeinde Obertal verschenkt ihre Parkuhren. Wer eine haben möchte, kann sich bis Ende August im Rathaus melden und muss nur versprechen, sie selbst abzuholen, heißt es in einer Mitteilung vom Mittwoch.

Geparkt wird in Obertal künftig mit Parkscheibe. Der Gemeinderat hatte im Juni ausgerechnet, dass die achtzehn Uhren im Jahr weniger einbringen, als ihre Wartung kostet, und einstimmig beschlossen, sie abzubauen.

Bis zum Mittag hatten sich schon vierzig Menschen gemeldet. Unter ihnen sind ein Museum, zwei Künstlerinnen und ein Mann, der an jeder dieser Uhren einmal einen Strafzettel bekommen hat.

Lesenswert
`,
    row(
      'Gesellschaft',
      'Was eine Hebamme in vierzig Jahren gesehen hat',
      'Sie hat dreitausend Kinder auf die Welt geholt und keines davon vergessen, sagt sie.',
      'Petra Lindner',
      '29.04.2021',
    ),
    row(
      'Kultur',
      'Ein Orchester spielt auf Töpfen und Pfannen',
      'Im Winter war kein Geld mehr für Instrumente da, und so kam es zu einem neuen Klang.',
      'Jan Kowal',
      '03.04.2021',
    ),
    row(
      'Wissen',
      'Warum die Störche in diesem Jahr früher kommen',
      'Forscher haben den Vögeln kleine Sender angelegt und sind ihnen bis ans Meer gefolgt.',
      'Ruth Berger',
      '28.04.2021',
    ),
    'Werbung\nDer Brief aus der Redaktion an jedem Freitag\n\nSie bekommen eine Nachricht von uns.\n',
  ].join('');
  expect(rowsOf(text)).toEqual([
    '29.04.2021 Was eine Hebamme in vierzig Jahren gesehen hat',
    '03.04.2021 Ein Orchester spielt auf Töpfen und Pfannen',
    '28.04.2021 Warum die Störche in diesem Jahr früher kommen',
  ]);
});

test('some rows have an excerpt, others do not', () => {
  const text = `Старый трамвай снова вышел на линию
9 января 2024, 10:20

Трамвай, построенный почти сто лет назад, снова возит пассажиров по берегу реки. Его три года чинили рабочие депо, и многие детали им пришлось выточить самим, потому что таких больше никто не делает.

В первый день на остановке собралось столько людей, что кондуктор просил их ехать по очереди. Билет стоит столько же, сколько в обычном трамвае, и по выходным дети ездят бесплатно.

Главное за день

Мост через реку открыли на два года раньше срока
Анна Белова, 8 января 2024, 17:46
Школьники нашли в подвале письма столетней давности
Иван Лесной, 8 января 2024, 15:30
Город отказался от рекламы на автобусах и трамваях

Мэр считает, что пассажиры должны смотреть в окно. Бюджет потеряет немного, а город станет красивее.

Ольга Рябова, 8 января 2024, 13:10
Пекарь печёт хлеб по рецепту из музейной книги

Книгу ему подарил сторож музея. Тесто для этого хлеба стоит трое суток.

Пётр Ильин, 7 января 2024, 18:21
`;
  expect(rowsOf(text).map((row) => row.replace(/^.*\d\d:\d\d /, ''))).toEqual([
    'Мост через реку открыли на два года раньше срока',
    'Школьники нашли в подвале письма столетней давности',
    'Город отказался от рекламы на автобусах и трамваях',
    'Пекарь печёт хлеб по рецепту из музейной книги',
  ]);
});

test('the box for comments below a list does not make comments of its rows', () => {
  const text = `Sur le même thème
Le moulin du village retrouve sa roue après soixante ans
05/06/2020
La boulangère vend son pain depuis une barque
25/05/2020
Le jardin de l'école remporte le prix de la province
16/05/2020
Laisser un commentaire

Nom
Message
`;
  expect(rowsOf(text)).toEqual([
    '05/06/2020 Le moulin du village retrouve sa roue après soixante ans',
    '25/05/2020 La boulangère vend son pain depuis une barque',
    "16/05/2020 Le jardin de l'école remporte le prix de la province",
  ]);
});

test('dates at the start of lines are no numbers of a list', () => {
  const text = `Veranstaltungen

20. Juni 2025
Ein Chor singt in der Werft und alle singen mit
21. Juni 2025
Oldtimer fahren ohne Lärm durch die Altstadt
22. Juni 2025
Drei Köche kochen für die ganze Straße
`;
  expect(rowsOf(text)).toEqual([
    '20. Juni 2025 Ein Chor singt in der Werft und alle singen mit',
    '21. Juni 2025 Oldtimer fahren ohne Lärm durch die Altstadt',
    '22. Juni 2025 Drei Köche kochen für die ganze Straße',
  ]);
});

test('clocks in no order are how long films last; a ticker with a midnight in it is in order', () => {
  const list = (clocks: string[]) =>
    clocks.map((clock, i) => `${clock}\nPelicans number ${i} came to the harbour of the town\n`).join('');
  expect(rowsOf(`Watch\n\n${list(['01:45', '12:10', '00:58', '03:27', '02:02'])}`)).toEqual([]);
  expect(rowsOf(`Ticker\n\n${list(['02:10', '01:45', '00:20', '23:50', '22:05'])}`)).toHaveLength(5);
});

test('what stands beside every time in the same words is a section, not a headline', () => {
  const text = `Latest

Pension fund buys a mountain and plants it with pines
May 15, 2025 Local News and Views
Lawyer of twenty wins her first case against the railway
May 14, 2025 Local News and Views
Clinic on wheels reaches the last village of the valley
May 14, 2025 Local News and Views
`;
  expect(parse(text).items.map(({ headline, category }) => [headline, category])).toEqual([
    ['Pension fund buys a mountain and plants it with pines', 'Local News and Views'],
    ['Lawyer of twenty wins her first case against the railway', 'Local News and Views'],
    ['Clinic on wheels reaches the last village of the valley', 'Local News and Views'],
  ]);
});

test('a clock with its headline on one line lends it to no other clock', () => {
  const text = `En direct

14:44 Le port rouvre après la tempête de la nuit
14:32 Un peintre offre ses toiles à la gare
14:10
La bibliothèque prête aussi des parapluies à ses lecteurs
13:54 Le dernier phare de la côte a trouvé son gardien
13:24
Une école de campagne apprend à lire les nuages
13:18 Le marché du samedi déménage sur le quai
`;
  const rows = rowsOf(text);
  expect(rows).toContain('14:32 Un peintre offre ses toiles à la gare');
  expect(rows).toContain('13:54 Le dernier phare de la côte a trouvé son gardien');
  expect(rows.filter((row) => /\d\d:\d\d .*\d\d:\d\d/.test(row))).toEqual([]);
});

test('a heading of the list that is as long as a headline is none', () => {
  const rows = [
    'vor 20 Minuten\nTaucher bergen Glocke der Fähre',
    'vor 2 Stunden\nBäcker backt das längste Brot',
    'vor 4 Stunden\nStreit um die Parkbänke endet',
    'vor 9 Stunden\nZwei Esel ziehen ins Rathaus',
  ];
  expect(rowsOf(`Mehr aus unserer Gegend\n${rows.join('\n')}\nImpressum Datenschutz\n`)).toEqual(
    rows.map((row) => row.replace('\n', ' ')),
  );
});
