/**
 * What stands before the colon of a line that leads to another story, in small letters and without signs. Beside the
 * words of interfaces (lexicon/), of which one is enough to say so: of these the label must be one as a whole.
 */
const LEAD_INS = `
read|read also|also read|read more|read next|read this|see also|see more|watch|watch also|more|more on this|related|related story|related stories|related article|recommended|must read|don't miss|further reading|in other news
lesen sie auch|lesen sie hier|lesen sie mehr|lesen sie dazu|lies auch|lies hier|mehr dazu|mehr zum thema|siehe auch|auch interessant|zum thema|lesetipp|dazu passend|passend dazu
lire|lire aussi|à lire|à lire aussi|a lire aussi|lire également|voir aussi|à voir aussi|pour aller plus loin|sur le même sujet
lea|lea también|lea más|lea además|lee|lee también|lee más|leer más|leer también|también lea|también lee|puedes ver|puede ver|puedes leer|mira también|mirá también|mira|vea también|ver también|ver más|te puede interesar|le puede interesar|te podría interesar|te recomendamos|sigue leyendo|seguí leyendo|no te pierdas|entérate más
leia|leia também|leia mais|leia ainda|veja|veja também|veja mais|confira|confira também|saiba mais|continue lendo
leggi|leggi anche|leggi pure|leggi qui|vedi anche|approfondisci|potrebbe interessarti|ti potrebbe interessare
lees|lees ook|lees meer|lees verder|bekijk ook|läs|läs också|läs även|läs mer|les|les også|les mer|læs|læs også|læs mere|lue|lue myös|lue lisää
czytaj|czytaj też|czytaj także|czytaj więcej|zobacz|zobacz też|zobacz także|przeczytaj|przeczytaj też|przeczytaj także|čtěte také|čtěte|čtěte více|přečtěte si|přečtěte si také|čítajte aj|prečítajte si aj|pročitajte i|čitajte i
читайте|читайте также|читать также|читайте ещё|читайте еще|смотрите также|по теме|см. также|читайте також|дивіться також|прочетете още|прочитајте и
ayrıca oku|bunu da oku|ayrıca bakınız|ilgili haber|həmçinin oxu|həmçinin oxuyun|citește și|citiți și|citește|olvassa el|olvasta már|kapcsolódó|διαβάστε επίσης|διαβάστε ακόμα|δείτε επίσης
baca|baca juga|baca selengkapnya|lihat juga|xem thêm|đọc thêm|اقرأ أيضا|اقرأ أيضاً|إقرأ أيضا|إقرأ أيضاً|اقرأ المزيد|شاهد أيضا|بیشتر بخوانید|همچنین بخوانید|यह भी पढ़ें|इसे भी पढ़ें|还看|相关阅读|延伸阅读|延伸閱讀|あわせて読みたい|関連記事|관련기사
`;

const known = new Set(LEAD_INS.split(/[|\n]/));
known.delete('');

/** `label` as it stands: `>> PUEDES VER` */
export function isLeadIn(label: string): boolean {
  return known.has(
    label
      .toLowerCase()
      .replace(/[^\p{L}\p{M}'. ]/gu, '')
      .replace(/ {2,}/g, ' ')
      .trim(),
  );
}
