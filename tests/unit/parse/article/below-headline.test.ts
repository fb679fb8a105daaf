/** Lines right below the headline that a browser's text does not tell from a caption, and text that the model gives up. */
import { expect, test } from 'vitest';
import { parse } from '../dumps/dump.js';

const top = 'Hochschule am Fluss\nStudium\nForschung\nPresse\n12.06.2019';
const text = `Hummeln kehren auch über mehrere Kilometer zielsicher zu ihrem Nest zurück. Wie ihnen das gelingt, hat nun ein Team um die Biologin Annegret Hollmann untersucht.

Die Forscherinnen und Forscher statteten 60 Hummeln mit winzigen Sendern aus und verfolgten ihre Flüge über zwei Sommer.`;

test('a line without a stop right below the headline is its dek', () => {
  const { article } = parse(
    `${top}\nWie Hummeln ihren Weg finden\nInsekten erkennen Landschaften wie auf einer Karte\n\n${text}\n\nImpressum\nDatenschutz\n`,
  );
  expect(article?.dek).toBe('Insekten erkennen Landschaften wie auf einer Karte');
});

test.each(['von 3 Kommentaren am 12. Juni 2019', 'und wie sie es tun'])(
  'but not a date, or a line that begins small: %s',
  (line) => {
    const { article } = parse(`${top}\nWie Hummeln ihren Weg finden\n${line}\n\n${text}\n\nImpressum\nDatenschutz\n`);
    expect(article?.dek).toBe(null);
  },
);

test('a line that leads to what someone says, right above it, is of the text', () => {
  const said = 'Zur heutigen Anhörung im Ausschuss erklärt Marlene Tiefenbach, pflegepolitische Sprecherin:';
  const { article } = parse(
    `Zur Navigation springen\nFraktion\nAbgeordnete\nThemen\nPresse\nTermine\nKontakt\nHome › Presse › Pressemitteilungen\nPressemitteilung\n22. März 2017\nPflegekräfte brauchen bessere Löhne – nicht warme Worte\n\n${said}\n\nDie Expertinnen und Experten haben heute bestätigt, was in jedem Krankenhaus zu sehen ist: Es fehlt an Personal, und wer da ist, arbeitet am Limit.\n\nWir fordern verbindliche Schlüssel und einen Tarifvertrag, der für alle Träger gilt.\n\nTeilen\nDrucken\n`,
  );
  expect(article?.body.map((block) => block.text)[0]).toBe(said);
});

test('a short text of a blog goes on below a subhead, though its paragraphs have no word in common', () => {
  const { article } = parse(`Zum Inhalt springen
Zwei auf Achse
Reiseblog für Bulli-Fans
Menü
Start
Länder
Bulli
Über uns
Kategorien
NORWEGEN REISEBERICHTE
Lofoten im Regen: Unsere Route für zehn Tage
Beitragsautor Von Tobias & Anni
Beitragsdatum 22. August 2019
5 Kommentare zu Lofoten im Regen: Unsere Route für zehn Tage

Wir hatten uns die Lofoten so schön vorgestellt: Mitternachtssonne, weiße Strände, Stockfisch. Dann kam das Tief. Zehn Tage lang hat es geregnet, und trotzdem war es eine unserer besten Reisen.

Die Route

Von Bodø nahmen wir die Fähre nach Moskenes. Die Überfahrt dauert gut drei Stunden und ist nichts für schwache Mägen. Wer kann, sollte einen Tag mit wenig Wind wählen.

Unser Bulli am Strand von Ramberg

Danach ging es langsam Richtung Norden. Wir haben jeden Tag höchstens 60 Kilometer geschafft, weil Anni an jeder Brücke anhalten wollte. Es gibt viele Brücken.

Stellplätze

Frei stehen ist erlaubt, aber nicht überall gern gesehen. Wir haben gute Erfahrungen mit kleinen Campingplätzen gemacht, auf denen man duschen und trocknen kann.

Seid ihr schon einmal auf den Lofoten gewesen? Erzählt uns davon!
Schlagwörter Bulli, Camping, Lofoten
← Packliste Norwegen → Mit der Fähre nach Dänemark
5 Antworten auf „Lofoten im Regen: Unsere Route für zehn Tage“
Gerd sagt:
23. August 2019 um 06:58 Uhr

Schöner Bericht! Wir fahren im Juni. Lohnt sich der Abstecher nach Å?

Antworten
Anni sagt:
23. August 2019 um 09:10 Uhr

Unbedingt, allein wegen der Zimtschnecken.

Antworten
Schreibe einen Kommentar

Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert

Archiv
August 2019
Juli 2019
Juni 2019
© 2019 Zwei auf Achse
Mit Stolz präsentiert von WordPress
Nach oben ↑
`);
  const texts = article?.body.map((block) => block.text.slice(0, 10));
  expect(texts?.slice(0, 3)).toEqual(['Wir hatten', 'Die Route', 'Von Bodø n']);
  expect(texts?.slice(-3)).toEqual(['Stellplätz', 'Frei stehe', 'Seid ihr s']);
});
