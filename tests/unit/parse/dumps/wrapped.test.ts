/** Dumps that a text browser broke at its width, with few lines that tell of it. */
import { expect, test } from 'vitest';
import { toBlocks } from '../../../../src/parse/blocks.js';
import { splitLines } from '../../../../src/parse/lines.js';
import { expectSound, parse } from './dump.js';

test('two headlines of a short list that go on in a second line are whole', () => {
  const text = `     * Home
     * News

Latest news

    1. School gets a new roof before the winter and the pupils helped to
       build it themselves
       5 minutes ago
    2. Herring arrive three weeks early
       20 minutes ago
    3. Lighthouse shop sells its ten thousandth jersey
       1 hour ago
    4. Ice road will not open before the end of next month, says the
       council of the county
       2 hours ago

   Imprint
`;
  const document = parse(text);
  expectSound(document, text);
  expect(document.items.map(({ headline }) => headline)).toEqual([
    'School gets a new roof before the winter and the pupils helped to build it themselves',
    'Herring arrive three weeks early',
    'Lighthouse shop sells its ten thousandth jersey',
    'Ice road will not open before the end of next month, says the council of the county',
  ]);
});

test('a short article whose lines were broken twice has whole paragraphs', () => {
  const paragraphs = [
    'The bell of the ferry that sank ninety years ago came to the surface on Friday\nmorning.',
    'It will hang in the chapel above the harbour from next spring, said the mayor,\nwho had come by bicycle.',
    'The wreck itself stays where it is.',
  ];
  const text = `Divers raise the bell of the ferry\n\n3 November 2023\n\n${paragraphs.join('\n\n')}\n`;
  const document = parse(text);
  expectSound(document, text);
  expect(document.article?.body.slice(0, 2).map((block) => block.text)).toEqual(
    paragraphs.slice(0, 2).map((paragraph) => paragraph.replace('\n', ' ')),
  );
});

test('headlines of one length with times in small letters between them were not broken there', () => {
  const headlines = [
    'El puerto de Vallehondo pide una grúa nueva',
    'Una vecina encuentra el reloj de la torre',
    'Los panaderos cambian la harina por castañas',
    'El tren de las siete vuelve a parar en Robledal',
    'La escuela del río estrena un huerto flotante',
  ];
  const times = ['hace 10 min', 'hace 35 min', 'hace 2 h', 'hace 3 h', 'hace 5 h'];
  const text = `Noticias de Vallehondo\nÚltimas noticias\n${headlines.map((line, i) => `${times[i]}\n${line}`).join('\n')}\nAviso legal\n`;
  const document = parse(text);
  expectSound(document, text);
  expect(document.items.map(({ headline, timeText }) => [headline, timeText])).toEqual(
    headlines.map((headline, i) => [headline, times[i]]),
  );
  expect(document.items[0]?.lines).toEqual([3, 4]);
});

test('a long headline does not go on in the line that names its author', () => {
  const headlines = [
    'Divers raise the bell of the ferry that sank ninety years ago off the old harbour',
    'Baker of the village sells bread from a boat to nine hamlets without a road in spring',
    'School garden wins the prize of the province for pumpkins where the bins once stood',
  ];
  const days = ['5 June 2024', '25 May 2024', '16 May 2024'];
  const text = `Related articles\n${headlines.map((line, i) => `${line}\nby Anna Muster on ${days[i]}`).join('\n')}\nContact us\n`;
  expect(parse(text).items.map(({ headline }) => headline)).toEqual(headlines);
});

test('paragraphs of two lines each, which end with a stop, were broken at the width', () => {
  const paragraphs = [
    'For the first time in five years the library of the school will not close its\ndoors in the week before Easter.',
    'The building will be open day and night from the first of April, the head of\nthe library said in a letter.',
    '“Pupils asked, and we found the money,” she wrote. “We have also found a very\nlarge coffee urn.”',
    'Guards will look at passes after midnight. The shop for paper and ink will close\nat ten as it does now.',
  ];
  const text = `Library open all night before Easter\n\n3 March 2023\n\n${paragraphs.join('\n\n')}\n`;
  const document = parse(text);
  expectSound(document, text);
  expect(document.article?.body.map((block) => block.text)).toEqual(paragraphs.map((each) => each.replace('\n', ' ')));
});

test.each([
  [
    'by letters',
    '    Storm leaves two hundred families of the old harbour without a roof in\n                                    November',
  ],
  [
    'by bytes',
    '  Újra közlekedik a kisvasút a Zemplénben, az első napon mindenki ingyen\n                                   utazhatott',
  ],
])('a heading of two lines that Lynx centred, %s, is one', (_, heading) => {
  const text = `   Home | News

${heading}

   3 November 2023

   It will hang in the chapel above the harbour from next spring, said the
   mayor, who had come by bicycle, although the wind took her hat at the
   bridge.

   The wreck itself stays where it is, for it is a grave by law and nobody
   may dive below its deck before the summer, which the divers had asked
   for.
`;
  expect(parse(text).article?.headline).toBe(heading.trim().replace(/\s+/, ' ').replace(/\n\s+/, ' '));
});

test('a date that a text browser has set in is no point of a list', () => {
  const text = `   Bell of the ferry

   3. decembra 2026 o 9:41

     1. Bread
     2. Butter
`;
  expect(toBlocks(splitLines(text)).map(({ marker, text }) => [marker, text])).toEqual([
    ['', 'Bell of the ferry'],
    ['', '3. decembra 2026 o 9:41'],
    ['1.', 'Bread'],
    ['2.', 'Butter'],
  ]);
});
