import { describe, expect, test } from 'vitest';
import { isTeaser } from '../../../../src/parse/article/teaser.js';
import { readLine } from './read-line.js';

const leadsAway = (line: string, language: string): boolean => isTeaser(readLine(line, language), 0);

describe('a line that leads to another story', () => {
  test.each([
    ['en', 'Read more: Ferry to the island runs again'],
    ['en', 'SEE ALSO: Who paid for the new lighthouse?'],
    ['de', 'Lesen Sie auch: Bademeister dringend gesucht'],
    ['fr', 'Lire aussi : Le phare rallumé par ses voisins'],
    ['pl', 'Czytaj też: Kto zapłaci za nowy most?'],
    ['no', 'Les også: Fergen går igjen'],
    ['sr', 'Прочитајте још: Скела поново вози'],
    ['hi', 'यह भी पढ़ें- द्वीप के लिए नाव फिर चली'],
    ['ta', 'இதையும் படிக்க | தீவுக்கு மீண்டும் படகு'],
    ['ur', 'مزید پڑھیں: جزیرے کی کشتی پھر چل پڑی'],
    ['hy', 'Կարդացեք նաև՝ Լաստանավը կրկին նավարկում է'],
    ['lt', 'Taip pat skaitykite: Keltas vėl plaukioja'],
    ['tr', 'İlgili haber: Ada vapuru yeniden çalışıyor'],
    ['hu', 'Olvasta már? Újra jár a komp a szigetre'],
    ['ca', 'Llegeix també: El transbordador torna a navegar'],
    ['id', 'Simak juga: Kapal feri kembali berlayar ke pulau'],
    ['he', 'ראו גם: המעבורת לאי חזרה להפליג'],
    ['am', 'ተጨማሪ ያንብቡ፦ ጀልባዋ ወደ ደሴቱ ዳግም ጀመረች'],
    ['de', 'Lesen Sie auch: Bademeister dringend gesucht, denn am Stadtsee will im nächsten Sommer niemand Dienst tun'],
  ])('%s: %s', (language, line) => expect(leadsAway(line, language)).toBe(true));
});

describe('the article’s own', () => {
  test.each([
    ['en', 'Further reading:'],
    ['en', 'The list of the harbour looks like this: four ferries, two cranes'],
    ['en', 'Ferry to the island runs again'],
    ['en', 'More - and this is the point - is not to be had'],
    ['en', 'Read-through of the play begins at noon'],
    ['en', 'Related costs: the county pays for the pier, and the island for the lamp.'],
    ['de', 'Die Vorsitzende sagt: Wir haben mit der Hälfte gerechnet'],
  ])('%s: %s', (language, line) => expect(leadsAway(line, language)).toBe(false));
});
