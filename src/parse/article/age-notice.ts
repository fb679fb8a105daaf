/** `This article is more than 3 years old`: what a paper says above a text that may be out of date. */

/** How such a line begins, in small letters: the text, and that it is older than something. */
const STARTS = [
  '(?:this|the) (?:article|story|post|content|page) is (?:more than|over|older than)',
  '(?:dieser|der) (?:artikel|beitrag|text) ist (?:mehr als|über|älter als|schon)',
  "cet article (?:a|date de) plus d(?:e|’|')",
  '(?:este artículo|esta noticia|esta nota) (?:tiene|fue publicad[oa] hace) más de',
  '(?:este artigo|esta notícia|esta matéria) (?:tem|foi publicad[oa] há) mais de',
  '(?:questo articolo|questa notizia) ha (?:oltre|più di)',
  'dit (?:artikel|bericht) is (?:meer dan|ouder dan)',
  '(?:den här |denna )?(?:artikeln|texten|nyheten) är (?:mer än|över|äldre än)',
  '(?:denne )?(?:artikkelen|saken) er (?:mer enn|over|eldre enn)',
  '(?:denne )?(?:artiklen|artikel|historien) er (?:mere end|over|ældre end)',
  '(?:tämä )?(?:artikkeli|juttu) on (?:yli|vanhempi kuin)',
];
const NOTICE = new RegExp(`^(?:${STARTS.join('|')})`, 'iu');
/** What an age is counted in. */
const AGE =
  /(?:^|[^\p{L}])(?:years?|months?|days?|jahre?n?|monate?n?|tage?n?|ans?|mois|jours|años?|meses|días|anos?|dias|ann[oi]|mesi|jaar|maanden|dagen|år|månader|dagar|måneder|dage|vuotta|kuukautta|vuoden)(?![\p{L}\p{M}])/iu;
/** A longer line is a sentence of the text. */
const LONGEST = 100;

export function isAgeNotice(line: string): boolean {
  return line.length <= LONGEST && NOTICE.test(line) && AGE.test(line);
}
