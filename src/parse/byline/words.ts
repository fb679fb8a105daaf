/**
 * Words of bylines in many languages, by what they do in them. All in lower case; no site's own name is
 * among them, and agencies only since agencies sign as authors do.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Stand before an author and are never part of a name. */
export const BY = set(`
  by par por przez door oleh bởi door автор авторы автора автори автор: автором tarafından yazan ni
  בעריכת מאת بقلم كتب كتبت كتبه إعداد تحرير نوشته نویسنده به‌قلم قلم द्वारा โดย โดย: โดย： รายงานโดย เขียนโดย เรื่องโดย เรียบเรียงโดย ผู้เขียน từ skrivet skrevet írta írták piše pišu
  napisal napisala napsal napsala napisał napisała scris παρά γράφει
  文 撰文 作者 記者 记者 编辑 編輯 责编 責編 责任编辑 責任編輯 本报记者 本報記者 通讯员 執筆 取材 聞き手 글 by: -by
`);

/** Stand before an author, but also inside names: "Von Anna von Muster". */
export const SOFT_BY = set('von vom van de di da del du af av od från från від от');

/** Greek "of the" and "from", before a name; elsewhere in a line they are what they say: "Της Μαρίας Παπαδοπούλου". */
export const FIRST_BY = set('του της των από');

/** Swahili "by", where it opens the line: "Na Amina Juma". In other languages it is "on" or "in the". */
export const FIRST_BY_IN: ReadonlyMap<string, string> = new Map([['na', 'sw']]);

/** Name the author: "Autor: X", "Autor X". */
export const LABELS = set(`
  author authors author/s byline writer writers autor autoren autorin autorinnen autor*in autor:in autor/in autorin/autor verfasser verfasserin
  auteur auteurs auteure autrice autora autores autoras autore autori autrici författare forfatter forfattar skribent kirjoittaja tekijä
  szerző autoři autorka autorzy автор авторы автори συντάκτης yazar penulis giả editor
  الكاتب كاتب الكاتبة تأليف מאת כתב כותב כתבת लेखक लेखिका रिपोर्ट रिपोर्टर
  লেখক লেখিকা রিপোর্ট প্রতিবেদক خبرنگار گزارش گزارشگر ผู้สื่อข่าว เรื่อง oprac opracował opracowała opracowanie rozmawiał rozmawiała
  ავტორი հեղինակ themenstarter threadstarter
  作者 記者 记者 文 撰文 編輯 编辑 责任编辑 責任編輯 来源作者 執筆者 ライター 取材・文 文・写真 글 기자 취재
`);

/** Name the author's part of the work; a colon, the line's end or a by-word must follow: "Text: X", "Story by X". */
export const PARTS_OF_WORK = set(`
  words text texts texte textes texto textos testo testi tekst tekster teksti szöveg текст тексты κείμενο yazı story report reporting writing
  reporter reporters correspondent redaktion redakteur redakteurin rédaction redacción redação redazione redactie redakcja
  haber haberi text/foto text/bild recherche записал записала подготовил подготовила беседовал беседовала
`);

/** What is by someone: "Ein Kommentar von", "Analysis by", "Artikel von". */
export const WORKS = set(`
  article articles post posts story column columns opinion analysis review reviews comment commentary essay editorial interview recipe
  words text report reporting writing feature art profile letter dispatch perspective
  artikel beitrag beiträge gastbeitrag blogbeitrag blog-beitrag kommentar gastkommentar kolumne analyse glosse reportage
  rezension kritik bericht rezept meinung porträt portrait leitartikel feuilleton geschichte nachricht meldung interview essay
  notiz protokoll gedicht videobericht newsletter blog gespräch ein-gastbeitrag leserbrief standpunkt zwischenruf einschätzung
  tribune chronique propos entretien critique récit enquête décryptage dossier texte édito éditorial
  artículo columna análisis opinión crónica reportaje entrevista reseña texto artigo coluna análise opinião reportagem crônica
  articolo commento analisi intervista recensione testo artikkel kommentar kronikk anmeldelse analyse ledare krönika recension
  cura haber tác artykuł komentarz felieton wywiad článek komentář rozhovor статья колонка интервью обзор материал
`);

/** How it got out: "Posted by", "Veröffentlicht am … von". */
export const PUBLISHED = set(`
  written posted published submitted created added reviewed updated edited reported contributed started modified last fact-checked
  veröffentlicht geschrieben verfasst erstellt eingetragen gepostet publiziert erschienen eingestellt aktualisiert geändert gesendet
  online bearbeitet redigiert aufgezeichnet zuletzt letzte änderung thema
  publié publiée posté écrit écrite rédigé rédigée recueilli recueillis modifié mis à jour publicado publicada escrito escrita
  redactado actualizado enviado atualizado postado pubblicato scritto aggiornato inserito geplaatst geschreven gepubliceerd
  geüpdatet skrevet skrivet publisert publicerad publiceret udgivet opprettet oppdatert uppdaterad opdateret julkaistu kirjoittanut
  päivitetty opublikowane opublikowano napisane dodane dodano dodał zveřejnil zveřejněno publikováno vydáno опубликовал опубликовано
  опубликована написал добавил размещено yayınlayan yayınlanma güncelleme ekleyen diposting dipublikasikan ditulis đăng viết
  نشر نشرت تم فرستاده נכתב פורסם עודכן date stand datum data fecha am on le el il op den um im in at the vor um der
`);

/** Above a few words on the author: "Über Anna Muster". */
export const ABOUT = set('about über uber sobre om over o про о про despre acerca à-propos hakkında tentang');

/** By someone, but not the text: "Translated by", "Fotos von", "Redigiert von". */
export const OTHERS = set(`
  edited editing editor: translated translation reviewed fact-checked checked illustrated illustration illustrations illustrationen photographed
  photography photographs additional medically übersetzt übersetzung redigiert gegengelesen geprüft fotografiert illustriert grafik grafiken
  traduit traduction édité relu illustré photographie photographies traducido traducción editado fotografía fotografías ilustración
  traduzido edição tradotto traduzione vertaald fotografie fotograf fotografin fotografer foto's bilder översatt oversatt käännös
  przekład tłumaczenie zdjęcia překlad перевод перевёл перевела фотограф çeviren çeviri art kamera camera video videos schnitt cover titelbild
  bildquelle bildquellen bildcredit fotoquelle fotocredit fotonachweis titelfoto archivfoto archivbild pressefoto symbolfoto symbolbild
  moderation produktion music musik directed starring cast sponsored presented powered hosted provided bereitgestellt operated betrieben
  撮影 写真 摄影 攝影 사진 번역 翻訳 翻译
`);

/** More of the same author: "Mehr von", "More from". */
export const MORE = set(
  'more mehr weitere alle all plus más mais altri altre meer mer fler lisää więcej další ещё еще všechny tous todos todas tutti latest see view show zeige zeigen vedi ver voir browse read contact follow kontakt profil zum',
);

/** Join two names. */
export const AND = set(
  'and und et y e i och og ja en ve dan và и та й і a és és și și & + with mit avec con mes kun ו و と 和 及 un sowie',
);

/** Small words inside names: "María de la Cruz", "Abu al-Walid", "Rip van Winkle". */
export const PARTICLES = set(
  'von vom van der den de del della dello dei degli di da do dos das du des la le las los el al ter ten te tot zu zur zum af av bin ibn bint ben abu y e und i dal dalla mac mc san ap o und-zu',
);

/** Before a name, kept with it. */
export const TITLES = set(
  'dr prof dr. prof. mag dipl ing sir dame lord lady rabbi pater st st. mr mrs ms mx herr frau madame monsieur rev',
);

/** What one is, not how one is called. Cuts a name, or stands alone below it. */
export const ROLES = set(`
  reporter reporters correspondent correspondents editor editors writer writers journalist journalists columnist columnists contributor
  contributors staff producer director manager analyst blogger critic author founder co-founder ceo host anchor intern fellow researcher
  scientist professor lecturer expert specialist strategist officer freelancer freelance attorney technologist engineer head newsroom
  editor-in-chief photojournalist chief technologist president partner consultant strategist physician nutritionist
  redakteur redakteurin redaktor redaktorin redakteur*in redakteur:in chefredakteur chefredakteurin chefredaktor volontär volontärin korrespondent korrespondentin
  reporterin journalistin kolumnist kolumnistin autor autorin gastautor gastautorin moderator moderatorin ressortleiter ressortleiterin
  redaktionsleiter redaktionsleiterin leiter leiterin experte expertin gründer gründerin herausgeber herausgeberin praktikant praktikantin
  pressesprecher pressesprecherin rechtsanwalt rechtsanwältin mitarbeiter mitarbeiterin bloggerin nachrichtenagentur agentur newsredakteur
  forenprofi admin administrator moderatorin mitglied member moderator verantwortlicher projektleiter projektleiterin
  journaliste rédacteur rédactrice correspondant correspondante chroniqueur chroniqueuse éditorialiste envoyé envoyée auteur avocat avocate
  periodista redactor redactora corresponsal reportero reportera columnista editora editor jefe jornalista repórter redator redatora
  giornalista redattore redattrice corrispondente inviato collaboratore verslaggever verslaggeefster redacteur correspondent journaliste
  journalist redaktør reporter skribent kommentator debattredaktör reporter korrespondent redaktör toimittaja päätoimittaja avustaja kirjeenvaihtaja
  dziennikarz dziennikarka redaktor redaktorka korespondent reportér reportérka novinář novinářka šéfredaktor publicista
  корреспондент корреспондентка журналист журналистка редактор обозреватель колумнист автор кореспондент журналістка редакторка
  mwandishi muhabir muhabiri editör editörü yazar yazarı gazeteci wartawan jurnalis kontributor phóng viên biên tập
  مراسل مراسلة صحفي صحفية كاتب كاتبة محرر محررة خبرنگار כתב כתבת עורך עורכת פרשן संवाददाता रिपोर्टर पत्रकार
  প্রতিবেদক প্রতিনিধি রিপোর্টার সংবাদদাতা সাংবাদিক সম্পাদক ผู้สื่อข่าว pv
  기자 특파원 논설위원 선임기자 인턴기자 記者 记者 編集者 編集委員 特派員 ライター 通讯员 评论员 特约记者
`);

/** Long German and Nordic compounds end in the role: "Wirtschaftsredakteurin". */
export const ROLE_END =
  /(?:redakteur|redaktor|korrespondent|reporter|journalist|kolumnist|redaktör|redaktør|experte|autor|editor|correspondent|writer)(?:in|innen|en|s)?$/;

/** Stand before a role, most of them in English, and are no part of the name: "Jane Doe Political Correspondent". */
export const MODIFIERS = set(`
  senior junior deputy assistant associate chief lead managing executive political politics news sports sport business economics
  economy health science technology tech travel lifestyle entertainment showbiz royal world foreign home crime education
  environment climate digital audience content features feature culture arts music film tv food fashion beauty money consumer
  personal finance local national international washington staff freelance guest special contributing breaking general
  investigations investigative data trends parliamentary legal defence defense security transport property motoring games gaming
  media social online weekend live trending night city state community white house capitol court real estate markets europe
  middle asia africa china us uk former ressort leitende leitender freie freier stellvertretende stellvertretender
  নিজস্ব স্টাফ বিশেষ জ্যেষ্ঠ वरिष्ठ विशेष
`);

/** Degrees behind a name and a comma: "Brenda Fuller, MA". */
export const DEGREES = set(
  'ma md phd ph.d ph.d. mph rn msc m.sc. bsc ba esq jr sr mba rd do dds facp cpa m.a. m.d. b.a. llm ll.m. msn np pa-c rdn psyd',
);

/** News agencies, and how papers sign what they made out of agencies' reports. */
export const AGENCIES = set(`
  ap afp dpa reuters apa sda ats sid dts epd kna efe ansa tass тасс xinhua 新华社 新華社 共同通信 時事通信 aap belga anp ntb tt ritzau pap čtk ctk tasr mti aa iha dha
  anadolu upi bloomberg ians pti ani yonhap 연합뉴스 뉴시스 뉴스1 kyodo jiji antara bernama interfax ria риа рбк укринформ lusa stt ukrinform agerpres mediafax
  hina tanjug bta elta leta bns spa wam rte nhk бта танјуг тасс απε-μπε पीटीआई एएनआई বাসস 路透社 法新社 中央社 中新社 美联社 ddp ap-newsfeatures telam ritzaus agencia agencias agência agências agence agenzia agenzie
  agentur agenturen agencies agency kathpress apa/dpa dpa-afx dpa-infocom awp keystone-sda sp-x spot-on cnn
`);

/** A desk signs for all: "Redaktion", "Staff", "Newsdesk". */
export const DESKS = set(
  'redaktion redakcja redacción redacao redação redazione rédaction redaktionen toimitus redactie newsdesk news-desk newsroom staff team webteam admin editorial desk red redakcia redakce редакция редакція haber merkezi pressestelle webmaster',
);

/** Say that a person speaks or has written a comment below: "Jan Muster sagt:". */
export const SAYS = set(
  'sagt sagte says said schreibt schrieb wrote writes meint dit dijo dice disse skriver säger zegt schreef mówi пишет сказал antwortet kommentierte commented replied kommentiert',
);

/** Tell of a person: "Sarah Lane is a reporter", "Jan Muster ist Redakteur". */
export const IS = set(
  'is was covers writes has ist war arbeitet schreibt leitet berichtet est travaille es trabaja escribe è lavora werkt is är arbetar er jobber on jest pracuje je работает является',
);

/** Agencies of more than one word. */
export const AGENCY_NAMES = new Set([
  'associated press',
  'the associated press',
  'press association',
  'agence france-presse',
  'deutsche presse-agentur',
  'anadolu ajansı',
  'anadolu agency',
  'austria presse agentur',
  'canadian press',
  'the canadian press',
  'china daily',
  'demirören haber ajansı',
  'europa press',
  'thomson reuters',
  'epd bild',
  'dpa infocom',
]);

/** Words of the names of papers, houses and bodies: "Evening Chronicle", "Institut für Wetterkunde". */
export const ORGANISATIONS = set(`
  news times post journal magazine press media insider today daily weekly tribune herald guardian telegraph chronicle gazette observer mirror
  mail express bulletin review digital online radio tv television broadcasting network channel wire report reports research project program
  programme institute university college school foundation centre center council association agency department ministry office government
  bureau library museum church bank group inc ltd llc plc corp company association society union alliance blog podcast studio studios records
  books publishing finance sport sports global international
  gmbh ag kg se ev e.v. verlag zeitung blatt nachrichten tageblatt anzeiger kurier bote rundschau woche magazin rundfunk fernsehen universität
  hochschule institut stiftung verband verein bund ministerium amt behörde stadt landkreis gemeinde kirche partei gesellschaft akademie zentrum
  institut université fondation ministère mairie association société groupe journal quotidien hebdo france
  universidad instituto fundación ministerio ayuntamiento asociación diario periódico noticias gobierno universidade fundação jornal
  università istituto fondazione ministero comune associazione giornale notizie stichting universiteit krant nieuws ministerie
  universitet forening avis nyheter nyheder stiftelse yliopisto uutiset uniwersytet fundacja wiadomości gazeta univerzita noviny
  университет институт министерство газета новости агентство фонд редакция haber haberler gazetesi üniversitesi bakanlığı
`);
