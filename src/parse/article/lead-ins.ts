/** How papers lead from one story to another, in many languages. */
import { Memo, ownCopy } from '../memo.js';

/**
 * What stands before the colon of a line that leads to another story, in small letters and without signs. Beside the
 * words of interfaces (lexicon/), of which one is enough to say so: of these the label must be one as a whole.
 */
const LEAD_INS = `
read|read also|also read|now read|also watch|also see|read more|read next|read this|see also|see more|watch|watch also|more|more on this|related|related story|related stories|related article|recommended|must read|don't miss|further reading|in other news
lesen sie auch|lesen sie hier|lesen sie mehr|lesen sie dazu|lies auch|lies hier|mehr dazu|mehr zum thema|siehe auch|auch interessant|zum thema|lesetipp|dazu passend|passend dazu
lire|lire aussi|à lire|à lire aussi|a lire aussi|lire également|voir aussi|à voir aussi|pour aller plus loin|sur le même sujet
lea|lea también|lea más|lea además|lee|lee también|lee más|leer más|leer también|también lea|también lee|puedes ver|puede ver|puedes leer|mira también|mirá también|mira|vea también|ver también|ver más|te puede interesar|le puede interesar|te podría interesar|te recomendamos|sigue leyendo|seguí leyendo|no te pierdas|entérate más
leia|leia também|leia mais|leia ainda|veja|veja também|veja mais|confira|confira também|saiba mais|continue lendo
leggi|leggi anche|leggi pure|leggi qui|vedi anche|approfondisci|potrebbe interessarti|ti potrebbe interessare
llegeix|llegeix també|llegiu també|vegeu també|et pot interessar|lees|zie ook|lees ook|lees meer|lees verder|bekijk ook|se också|se även|se også|katso myös|lue lisää aiheesta|läs|läs också|läs även|läs mer|les|les også|les mer|læs|læs også|læs mere|lue|lue myös|lue lisää
przeczytaj również|sprawdź także|sprawdź też|czytaj|czytaj też|czytaj także|czytaj również|czytaj więcej|czytaj dalej|zobacz|zobacz również|zobacz też|zobacz także|przeczytaj|przeczytaj też|przeczytaj także|čtěte i|čtěte dále|čtěte také|čtěte|čtěte více|přečtěte si|přečtěte si také|čítajte aj|čítajte tiež|prečítajte si aj|prečítajte si tiež|mohlo by vás zajímat
pročitajte i|pročitajte još|pročitaj još|čitajte i|preberite tudi|прочитајте и|прочитајте још|читајте и|прочетете и|вижте още|вижте и|още по темата
читайте в материале|материал по теме|до теми|за темою|детальніше|читайте більше|читайте|читайте также|читать также|читайте ещё|читайте еще|смотрите также|по теме|см. также|читайте також|дивіться також|прочетете още|читайте ще|читайте про це|чытайце таксама
taip pat skaitykite|skaitykite taip pat|taip pat skaityk|skaitykite daugiau|loe veel|vaata ka|lasi arī|lasiet arī|loe ka|loe lisaks|preberite še|lexo edhe|lexoni edhe|shuningdek o‘qing|оқи отырыңыз|тағы оқыңыз|кирээд окуңуз|կարդացեք նաև|կարդացեք նաեւ|ასევე წაიკითხეთ|ასევე იხილეთ
olvassa el ezt is|olvass tovább|olvasd el ezt is|ezt is érdemes elolvasni|citește mai mult|află mai multe|vezi mai mult|həmçinin bax|bunu da oku|ayrıca oku|bunu da oku|ayrıca bakınız|ilgili haber|həmçinin oxu|həmçinin oxuyun|citește și|citiți și|citește|bunu da oxuyun|ilginizi çekebilir|ayrıca okuyun|citeşte şi|vezi și|vezi şi|olvassa el|olvasta már|kapcsolódó|ezt is olvassa el|ezt olvasta már|διαβάστε επίσης|διαβάστε ακόμα|διαβάστε ακόμη|διαβάστε περισσότερα|διαβάστε και|διαβάστε εδώ|δείτε επίσης|δείτε ακόμα
baca|simak juga|baca juga|baca selengkapnya|lihat juga|baca lagi|basahin din|akhri sidoo kale|karanta kuma|ఇవి కూడా చదవండి|ഇതും വായിക്കുക|ಇದನ್ನೂ ಓದಿ|हेही वाचा|यो पनि पढ्नुहोस्|આ પણ વાંચો|ਇਹ ਵੀ ਪੜ੍ਹੋ|xem thêm|đọc thêm|اقرأ أيضا|اقرأ أيضاً|إقرأ أيضا|إقرأ أيضاً|اقرأ المزيد|قد يهمك|قد يهمك أيضا|قد يهمك أيضاً|شاهد أيضا|همچنین ببینید|بیشتر بخوانید|همچنین بخوانید|اقرأ أيضًا|إقرأ أيضًا|طالع أيضا|شاهد أيضاً|مزید پڑھیں|یہ بھی پڑھیں|یہ بھی دیکھیں|یہ بھی پڑھیے|קראו גם|ראו גם|לקריאה נוספת|עוד בנושא|קראו עוד|यह भी पढ़ें|यह भी पढ़े|ये भी पढ़ें|इसे भी पढ़ें|और पढ़ें|यह भी देखें|আরও পড়ুন|আরো পড়ুন|আরও দেখুন|இதையும் படிக்க|இதையும் படியுங்கள்|மேலும் படிக்க|இதையும் படிங்க|ఇది కూడా చదవండి|อ่านเพิ่มเติม|อ่านเพิ่ม|อ่านต่อ|อ่านประกอบ|อ่านข่าวเพิ่มเติม|ดูเพิ่มเติม|ข่าวที่เกี่ยวข้อง|อ่านข่าวต้นฉบับ|soma zaidi|soma pia|soma|ተጨማሪ ያንብቡ|還看|推荐阅读|推薦閱讀|更多新聞|相关报道|相關報導|还看|相关阅读|延伸阅读|延伸閱讀|相关链接|相關連結|看更多|あわせて読みたい|合わせて読みたい|関連記事|関連ニュース|관련기사|관련 기사
`;

/** Headings of boxes that name other stories, whole lines. */
const HEADINGS = `
related articles|related stories|related coverage|related posts|recommended reading|people are also reading|what to read next|more stories|more coverage|related news|related topics|related content|related reading|explore further|recommended stories|recommended for you|more stories|more from this section|you may also like|you might also like|also of interest|in this series|editors' picks|editor's picks|top stories|trending now
mehr zum thema|mehr zu diesem thema|weitere artikel|weitere meldungen|weitere nachrichten|weitere themen|weitere informationen zum thema|das könnte sie auch interessieren|das könnte dich auch interessieren|das könnte ihnen auch gefallen|auch interessant|passend zum thema|zum thema|aus dem archiv|ähnliche artikel|ähnliche beiträge|meistgelesen|neueste artikel|zurück zur liste|zurück zur übersicht
articles liés|sur le même sujet|sur le même thème|à lire aussi|lire aussi|nos derniers articles|vous aimerez aussi|articles similaires|dans la même rubrique
notas relacionadas|noticias relacionadas|artículos relacionados|temas relacionados|contenido relacionado|contexto de la noticia|te puede interesar|le puede interesar|más información|infórmate más|informate más|más noticias|lo más leído|lea también|lee también|mira también|también te puede interesar
notícies relacionades|llegeix també|et pot interessar|notícias relacionadas|matérias relacionadas|leia também|veja também|saiba mais|mais lidas|você pode gostar
articoli correlati|leggi anche|potrebbe interessarti|ti potrebbe interessare|ti potrebbe interessare anche|notizie correlate|i più letti
gerelateerde artikelen|lees ook|meer over dit onderwerp|läs också|läs även|les også|læs også|lue myös|relaterade artiklar|relaterte artikler|relaterede artikler
czytaj także|czytaj też|zobacz także|zobacz też|powiązane artykuły|czytaj więcej|související články|čtěte také|prečítajte si tiež|mohlo by vás zajímat|súvisiace články|kapcsolódó cikkek|kapcsolódó cikk|citește și|articole similare|articole recomandate|pe aceeași temă|vezane vijesti|vezani članci|povezane vijesti|povezane vesti|повезане вести|pročitajte još|pročitajte i|прочитајте још|још из рубрике
читайте также|материалы по теме|новости по теме|похожие новости|похожие материалы|другие новости|читайте також|матеріали за темою|новини за темою|свързани новини|още по темата|вижте още|прочетете още|σχετικά άρθρα|διαβάστε επίσης|διαβάστε ακόμα|διαβάστε ακόμη|δείτε επίσης
ilgili haberler|bunlar da ilginizi çekebilir|ilginizi çekebilir|benzer haberler|habari zinazohusiana|soma zaidi|ተዛማጅ ዜናዎች|həmçinin oxuyun|oxşar xəbərlər|baca juga|artikel terkait|berita terkait|artikel berkaitan|berita berkaitan|მსგავსი სიახლეები|սույն թեմայով|susijusios naujienos|saistītie raksti|sorodni članki|tin liên quan|bài liên quan|xem thêm|đọc thêm|اقرأ أيضا|اقرأ أيضاً|أخبار ذات صلة|موضوعات ذات صلة|اقرأ المزيد|بیشتر بخوانید|مزید پڑھیں|یہ بھی پڑھیں|متعلقہ خبریں|כתבות נוספות|כתבות נוספות בנושא|כתבות קשורות|עוד בנושא|קראו גם|यह भी पढ़ें|संबंधित खबरें|আরও পড়ুন|আরো পড়ুন|தொடர்புடைய செய்திகள்|இதையும் படிக்க|மேலும் படிக்க|อ่านเพิ่มเติม|ข่าวที่เกี่ยวข้อง|เรื่องที่เกี่ยวข้อง|مواضيع ذات صلة|مقالات ذات صلة|مطالب مرتبط|اخبار مرتبط|相关阅读|推荐阅读|推薦閱讀|相关新闻|延伸阅读|延伸閱讀|相關新聞|関連記事|関連ニュース|関連リンク|あわせて読みたい|관련기사|관련 기사|관련 뉴스|함께 읽으면 좋은 기사
`;

const leadIns = setOf(LEAD_INS);
const headings = setOf(HEADINGS);
const phrases = new Set([...leadIns].filter((phrase) => phrase.includes(' ') || /\p{Lo}/u.test(phrase)));

function setOf(phrases: string): ReadonlySet<string> {
  return new Set(
    phrases
      .normalize('NFC')
      .split(/[|\n]/)
      .filter((phrase) => phrase !== ''),
  );
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

/** Lines of menus and lists, which each dump of a site has. */
const known = new Memo<string>(2048);

function bare(text: string): string {
  const found = known.get(text);
  if (found !== undefined) return found;
  const made = text
    .normalize('NFC')
    .replaceAll('İ', 'i')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}'. ]/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim();
  known.set(ownCopy(text), made);
  return made;
}
