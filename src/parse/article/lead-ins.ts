/** How papers lead from one story to another, in many languages. */

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

/** Headings of boxes that name other stories, whole lines. */
const HEADINGS = `
related articles|related stories|related posts|related news|related topics|related content|related reading|explore further|recommended stories|recommended for you|more stories|more from this section|you may also like|you might also like|also of interest|in this series|editors' picks|editor's picks|top stories|trending now
mehr zum thema|mehr zu diesem thema|weitere artikel|weitere meldungen|weitere nachrichten|weitere themen|weitere informationen zum thema|das könnte sie auch interessieren|das könnte dich auch interessieren|das könnte ihnen auch gefallen|auch interessant|passend zum thema|zum thema|aus dem archiv|ähnliche artikel|ähnliche beiträge|meistgelesen|neueste artikel|zurück zur liste|zurück zur übersicht
articles liés|sur le même sujet|sur le même thème|à lire aussi|lire aussi|nos derniers articles|vous aimerez aussi|articles similaires|dans la même rubrique
notas relacionadas|noticias relacionadas|artículos relacionados|temas relacionados|contenido relacionado|contexto de la noticia|te puede interesar|le puede interesar|más información|infórmate más|informate más|más noticias|lo más leído|lea también|lee también|mira también|también te puede interesar
notícias relacionadas|matérias relacionadas|leia também|veja também|saiba mais|mais lidas|você pode gostar
articoli correlati|leggi anche|potrebbe interessarti|ti potrebbe interessare|ti potrebbe interessare anche|notizie correlate|i più letti
gerelateerde artikelen|lees ook|meer over dit onderwerp|läs också|läs även|les også|læs også|lue myös|relaterade artiklar|relaterte artikler|relaterede artikler
czytaj także|czytaj też|zobacz także|zobacz też|powiązane artykuły|czytaj więcej|související články|čtěte také|kapcsolódó cikkek|citește și|articole similare
читайте также|материалы по теме|новости по теме|похожие новости|похожие материалы|другие новости|читайте також|матеріали за темою|свързани новини
ilgili haberler|bunlar da ilginizi çekebilir|həmçinin oxuyun|oxşar xəbərlər|baca juga|artikel terkait|berita terkait|tin liên quan|xem thêm|اقرأ أيضا|اقرأ أيضاً|مواضيع ذات صلة|مقالات ذات صلة|مطالب مرتبط|اخبار مرتبط|相关阅读|相关新闻|延伸阅读|延伸閱讀|相關新聞|関連記事|あわせて読みたい|관련기사|관련 기사
`;

const leadIns = setOf(LEAD_INS);
const headings = setOf(HEADINGS);
const phrases = new Set([...leadIns].filter((phrase) => phrase.includes(' ') || /\p{Lo}/u.test(phrase)));

function setOf(phrases: string): ReadonlySet<string> {
  return new Set(phrases.split(/[|\n]/).filter((phrase) => phrase !== ''));
}

/** `label` as it stands: `>> PUEDES VER` */
export function isLeadIn(label: string): boolean {
  return leadIns.has(bare(label));
}

/** `line` as it stands: `NOTAS RELACIONADAS`, `Read also:` */
export function isBoxHeading(line: string): boolean {
  return line.length <= LONGEST && headings.has(bare(line));
}

/** `READ MORE` above another story, without a colon: a phrase, for a word alone may be a button or a subhead. */
export function isLeadInLine(line: string): boolean {
  return line.length <= LONGEST && phrases.has(bare(line));
}

const LONGEST = 48;

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}'. ]/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}
