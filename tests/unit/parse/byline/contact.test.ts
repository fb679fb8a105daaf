/** Press releases: whom to ask about them has not written them, and is none of their text. */
import { expect, test } from 'vitest';
import { parse } from '../dumps/dump.js';

const release = (foot: string, dek = '') =>
  parse(`Verband der Wanderfreunde
Der Verband
Mitglieder
Presse
14.10.2013
Wanderwege brauchen mehr Pflege
${dek}
Die Wanderwege in Deutschland sind in die Jahre gekommen. Nach einer Umfrage des Verbandes sind 40 Prozent der Markierungen veraltet oder fehlen ganz.

Bisher kümmern sich vor allem Ehrenamtliche um die Wege. Rund 20.000 Helferinnen und Helfer leisten dabei jedes Jahr mehr als 300.000 Stunden.

${foot}
Druckversion
Impressum
`).article;

test.each([
  'Ansprechpartner für die Presse:\nLars Pohlmann\nWaldallee 157\n34121 Kassel\nTel.: 0561 93873-0',
  'Für Rückfragen:\nGerald Mohn, mobil 0170 5555555',
  'Pressekontakt\nMarlene Tiefenbach\nTelefon 0211 88 40',
])('%j', (foot) => {
  const article = release(foot);
  expect(article?.authors).toEqual([]);
  expect(article?.body).toHaveLength(2);
});

test('a sentence that ends on "von" and a word names no author', () => {
  const dek = 'Studie des Verbandes zeigt: Wanderer merken sich Landschaften als Folge von Bildern\n';
  expect(release('', dek)?.authors).toEqual([]);
});
