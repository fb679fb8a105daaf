/** Headlines that the page names once more: in the way to it, above the comments; and lines that are none. */
import { expect, test } from 'vitest';
import { parse } from '../dumps/dump.js';

const body = `
Die Stadtverwaltung hat in der letzten Sitzung des Rates klargemacht, was sie vom Bürgerentscheid über die Fähre hält: wenig. Das Begehren sei bedenklich, hieß es, ohne dass jemand sagen konnte, worin das Bedenken besteht.

Man muss sich das einmal vorstellen. Da sammeln Leute an ihren freien Samstagen neuntausend Unterschriften, und dann kommt ein Gutachten, das niemand bestellt haben will, und findet auf Seite 47 einen Kommafehler.

Die Unterschriften sind jedenfalls da, und sie gehen auch nicht mehr weg, sagt die Sprecherin der Bürger.
`;

const headlineOf = (head: string, foot = '') => parse(`${head}\n${body}\n${foot}\n`).article?.headline;

test.each([
  ['4 Reaktionen zu “Wer hat Angst vor dem Bürgerentscheid?”', 'Kommentar von Anna am 3. Mai 2019 um 10:15 Uhr'],
  ['3 Antworten auf Wer hat Angst vor dem Bürgerentscheid?', 'Anna sagt:'],
])('the heading of the comments names the headline: %s', (...foot) => {
  const head =
    'Der Zaungast\nRäte, Gutachten und was sonst noch bedenklich ist\n« Noch einmal zur Brücke\nDie Zahlen der Woche »\nWer hat Angst vor dem Bürgerentscheid?';
  expect(headlineOf(head, foot.join('\n'))).toBe('Wer hat Angst vor dem Bürgerentscheid?');
});

test('a line that was cut to fit is the whole one, where that stands there too', () => {
  const head =
    'Alle Meldungen\nStadt am Fluss\nBürger sammeln Unterschriften für die Fähre und ...\nStadt am Fluss\n04.05.2021 – 11:08\n\nStadt am Fluss\n\nBürger sammeln Unterschriften für die Fähre und gegen das Gutachten\n\nFluss (ots)';
  expect(headlineOf(head)).toBe('Bürger sammeln Unterschriften für die Fähre und gegen das Gutachten');
});

test('a sentence below the credit of a picture is no headline, nor are those who made a film', () => {
  expect(
    headlineOf(
      'Bildrechte: Muster\nBildbeitrag\nBürger sammeln Unterschriften für die Fähre.\nEntscheid\nDie Fähre bleibt',
    ),
  ).toBe('Die Fähre bleibt');
  const cast = 'Regie: Anna Muster\nDarsteller: Anna Stadtmann, Jan Fluss, Ida Falk';
  expect(headlineOf(`Die Fähre am Fluss – Kritik\n${cast}\nKinostart: 28.11.2013`)).toBe('Die Fähre am Fluss – Kritik');
});

test('a place before a colon is a part of the headline, with lines of other labels below it', () => {
  const head =
    'Kassel: Bürger sammeln Unterschriften für die Fähre\nZuletzt aktualisiert: 30. August 2022\nLesezeit: 7 Minuten';
  expect(headlineOf(head)).toBe('Kassel: Bürger sammeln Unterschriften für die Fähre');
});

test('a time with the heading of a list behind it counts no comments', () => {
  const head = 'Lokale Meldungen\nBürger sammeln Unterschriften für die Fähre\nVon Anna Muster\n30. August 2022';
  expect(headlineOf(head, 'Brücke gesperrt\n2 Std.\nBad öffnet\n5 hours agoMore Lokale Meldungen')).toBe(
    'Bürger sammeln Unterschriften für die Fähre',
  );
});
