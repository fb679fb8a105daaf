/** Lines between an article's paragraphs that are none of its text, and lines that look like them and are. */
import { expect, test } from 'vitest';
import { parse } from './dump.js';

const HEADLINE = 'Council votes to widen the northern quay after two years';
const BODY = [
  'The council of the harbour town voted on Tuesday to widen the northern quay, after two years in which the plan was put off again and again.',
  'Nine members were for it and four against, said the mayor, who had asked them to decide before the end of the month because of the grant.',
  'Work begins in the spring and will take about a year; until then ferries land at the old pier, which was closed last winter for repairs.',
  'A second vote on the cranes is planned for the autumn, when the costs are known and the port has said which of them it wants to keep.',
];

function readWith(line: string) {
  const [first, second, ...rest] = BODY;
  const text = [HEADLINE, '18 June 2024, 10:05', first, second, line, ...rest].join('\n\n');
  const { article, ledger } = parse(`${text}\n`, { timeZone: 'UTC' });
  const entry = ledger.find(({ lines }) => lines[0] <= 9 && lines[1] >= 9);
  return {
    body: article?.body.map((block) => block.text),
    omitted: entry !== undefined && 'omitted' in entry ? entry.omitted : null,
  };
}

test.each([
  ['Read more: Bridge across the river opens in May', 'related'],
  ['Das könnte Sie auch interessieren: Brücke über den Fluss öffnet im Mai', 'related'],
  ['LEA TAMBIÉN: El puente sobre el río abre en mayo', 'related'],
  ['Puedes ver: El puente sobre el río abre en mayo', 'related'],
  ['>> Leggi anche: Il ponte sul fiume apre a maggio', 'related'],
  ['Читайте также: Мост через реку откроют в мае', 'related'],
  ['The quay in autumn. © Anna Muster - example.org', 'caption'],
  ['Photo: www.example.org', 'caption'],
  ['Die Mole im Herbst. | Bildquelle: Hafenfunk/Anna Muster', 'caption'],
  ['[northern-quay-2024-1]', 'caption'],
  ['Image caption The quay as it was before the war', 'caption'],
  ['Additional reporting by Anna Muster', 'metadata'],
  ['Hat Ihnen der Artikel gefallen?', 'promotion'],
  ['Dieser Beitrag wurde unter Hafen abgelegt und mit Fähre, Kai verschlagwortet.', 'promotion'],
  ['Über dieses Thema berichtet: Der Tag am Kai, immer abends.', 'metadata'],
  ['Dieser Text erschien zuerst in der Ausgabe 3/2024.', 'promotion'],
  ['Mit Informationen von Anna Muster, Hauptstadtstudio', 'metadata'],
  [
    'All rights reserved. This material may not be published without the written permission of the Harbour Herald.',
    'footer',
  ],
  ['Copyright 2024 Harbour Herald', 'footer'],
  ['ⓒ 항구일보, 무단 전재 및 재배포 금지', 'footer'],
  ['広告', 'promotion'],
  ['פרסומת', 'promotion'],
  ['この記事は有料記事です。', 'promotion'],
  ['To view this video please enable JavaScript, and consider another browser', 'footer'],
  ['Story continues below advertisement', 'promotion'],
  ['Saken fortsetter under bildet.', 'other'],
  ['Dieser Artikel ist älter als ein Jahr.', 'metadata'],
  ['Artikeln är mer än 2 år gammal', 'metadata'],
  ['Subscribe now to our daily letter for the full story.', 'promotion'],
  ['Folge uns auch in den sozialen Medien, damit du nichts verpasst.', 'promotion'],
  ['Якщо ви помітили помилку, виділіть її й натисніть Ctrl + Enter, щоб повідомити редакцію.', 'promotion'],
  ['Halaman Selanjutnya', 'other'],
  ['READ | Bridge across the river opens in May', 'related'],
  ['Read MoreBridge across the river opens in May', 'related'],
  ['NOW READ: Bridge across the river opens in May', 'related'],
  ['The quay in autumn. (Supplied: Anna Muster)', 'caption'],
  ['The quay in autumn.(HRLD)', 'caption'],
  ['The northern quay, last week | ANNA MUSTER / HERALD', 'caption'],
  ['1 of 3', 'caption'],
  ['Duration 0:48', 'caption'],
  ['Video Player is loading.', 'other'],
  ['This article appears in the May 2024 print edition with the headline “A Quay at Last.”', 'metadata'],
  ['Published in The Harbour Herald, June 18th, 2024', 'metadata'],
  ['This advertisement has not loaded yet, but your article continues below.', 'other'],
  ['Advertisement 2', 'promotion'],
  ['Click here to report a mistake in this story.', 'promotion'],
  [
    'Harbour Notes is a reader-supported publication. To receive new posts and support my work, consider becoming a subscriber.',
    'promotion',
  ],
  [
    'Our morning newsletter tells you what the day will bring in all the harbours of the coast. Sign up here.',
    'promotion',
  ],
  ['after newsletter promotion', 'promotion'],
  ['請繼續往下閱讀...', 'other'],
])('%s', (line, reason) => {
  expect(readWith(line)).toEqual({ body: BODY, omitted: reason });
});

test.each([
  'The mayor said: nobody has to read what they do not like, and nobody will.',
  'Subscribers of the theatre paid for the new hall, and for the lamps in it.',
  'This article is more than a joke, said the mayor of the paper that had praised the quay.',
  'Writing by hand is slow, said the clerk, and the council liked it for that reason.',
  'Copyright is the right of whoever painted the quay, said the clerk.',
  'Die Bürgermeisterin sagte, dieser Beitrag wurde unter Freunden viel gelesen.',
  'Mit Informationen von Zeugen kam die Polizei nicht weiter.',
  'The council of the port has a newsletter of its own.',
  'She asked him to sign up here, and he did, said the clerk of the harbour.',
  'This story appears in no book, said the mayor.',
  'Nobody had asked for it but the mayor. (dpa)',
  'Follow the money, said the accountant, and you will find the quay.',
  'Auch der Text geht unter dem Kran weiter, sagte sie, und alle lachten.',
])('text stays: %s', (line) => {
  expect(readWith(line).body).toContain(line);
});

test('what a picture shows, and the same with whom it is by', () => {
  const [first, second, ...rest] = BODY;
  const shown = 'The northern quay in the first storm of the year.';
  const text = [HEADLINE, '18 June 2024, 10:05', first, second, `${shown}\n${shown}CREDIT: ANNA MUSTER`, ...rest];
  const { article } = parse(`${text.join('\n\n')}\n`, { timeZone: 'UTC' });
  expect(article?.body.map((block) => block.text)).toEqual(BODY);
});

test('a point of a list that stands alone between paragraphs leads to another story', () => {
  const [first, second, third, fourth] = BODY;
  const point = 'Ferry company orders two boats that run on batteries';
  const read = (...body: (string | undefined)[]) =>
    parse(`${[HEADLINE, '18 June 2024, 10:05', ...body].join('\n\n')}\n`, { timeZone: 'UTC' }).article?.body;
  expect(read(first, second, `  • ${point}`, third, fourth)?.map(({ text }) => text)).toEqual(BODY);
  const listed = read(first, second, `  • ${point}\n  • Mayor of the old town will not stand again`, third, fourth);
  expect(listed?.map(({ text }) => text)[2]).toContain(point);
});

test('what the page calls its parts, above every few paragraphs', () => {
  const name = 'Article content';
  const text = [HEADLINE, '18 June 2024, 10:05', ...BODY.flatMap((paragraph) => [name, paragraph])];
  const { article } = parse(`${text.join('\n\n')}\n`, { timeZone: 'UTC' });
  expect(article?.body.map((block) => block.text)).toEqual(BODY);
});

test('a line that stands twice in a row is there once', () => {
  const [first, second, ...rest] = BODY;
  const subhead = 'What it will cost the town';
  const text = [HEADLINE, '18 June 2024, 10:05', first, second, `${subhead}\n${subhead}`, ...rest];
  const { article } = parse(`${text.join('\n\n')}\n`, { timeZone: 'UTC' });
  expect(article?.body.map((block) => block.text)).toEqual([first, second, subhead, ...rest]);
});

test.each([
  ['READ MORE', 'Ferry company orders two boats that run on batteries'],
  ['Διαβάστε επίσης', 'Η ναυτιλιακή παραγγέλνει δύο πλοία με μπαταρίες'],
  ['Xem thêm', 'Hãng phà đặt mua hai tàu chạy bằng pin'],
])('another story right below %s, and not the subhead after it', (lead, story) => {
  const [first, second, ...rest] = BODY;
  const subhead = 'What it will cost the town';
  const text = [HEADLINE, '18 June 2024, 10:05', first, second, `${lead}\n${story}`, subhead, ...rest].join('\n\n');
  const { article } = parse(`${text}\n`, { timeZone: 'UTC' });
  expect(article?.body.map((block) => block.text)).toEqual([first, second, subhead, ...rest]);
});

test.each([
  [
    'Related articles',
    'Ferry company orders two boats that run on batteries',
    'Mayor of the old town will not stand again',
  ],
  ['NOTAS RELACIONADAS', 'La naviera pide dos barcos con baterías', 'El alcalde no se presenta a las elecciones'],
])('a box of other stories between paragraphs: %s', (...box) => {
  const [first, second, ...rest] = BODY;
  const text = [HEADLINE, '18 June 2024, 10:05', first, second, ...box, ...rest].join('\n\n');
  const { article } = parse(`${text}\n`, { timeZone: 'UTC' });
  expect(article?.body.map((block) => block.text)).toEqual(BODY);
});

test('a subhead below a heading that only looks like one of a box stays, with its text', () => {
  const lines = ['More about the quay', 'What happens next'];
  const [first, second, ...rest] = BODY;
  const text = [HEADLINE, '18 June 2024, 10:05', first, second, lines[0], rest[0], lines[1], rest[1]].join('\n\n');
  const { article } = parse(`${text}\n`, { timeZone: 'UTC' });
  expect(article?.body.map((block) => block.text)).toEqual([first, second, lines[0], rest[0], lines[1], rest[1]]);
});
