/**
 * Words that newspapers the world over call their sections by: "Politik" is rather a section than "Kontakt" is. Only
 * evidence, never needed: a section may have any name.
 */
const WORDS = `
politics policy world international global europe africa asia americas national nation local region regional city metro us uk usa
business economy money finance markets industry work jobs careers education schools science technology tech digital gadgets internet computing
health wellness medicine environment climate nature energy sport sports football soccer cricket rugby tennis golf basketball baseball hockey motorsport
culture arts art books literature music film films movies tv television theatre theater stage media entertainment celebrity celebrities showbiz games gaming
lifestyle life style fashion beauty food drink recipes travel home garden family parenting society people community religion faith history
opinion opinions comment commentary editorial editorials columns columnists voices debate analysis features feature investigations investigation reviews review interviews interview
news breaking crime law justice weather obituaries magazine weekend video videos podcasts cars motoring property housing transport consumer security defence defense
politik innenpolitik außenpolitik inland ausland welt europa international deutschland österreich schweiz stadt region regionales lokales lokal kommunales
wirtschaft finanzen geld börse unternehmen verbraucher karriere beruf arbeit bildung schule wissen wissenschaft forschung technik digital netzwelt internet
gesundheit medizin umwelt klima natur energie sport fußball handball wintersport motorsport kultur feuilleton kunst bücher literatur musik film kino medien fernsehen bühne
leben stil mode genuss essen rezepte reise reisen familie gesellschaft panorama vermischtes leute menschen stars unterhaltung geschichte religion kirche
meinung kommentar kommentare kolumne kolumnen debatte analyse hintergrund reportage interview gespräch nachrichten aktuelles blaulicht kriminalität recht justiz wetter magazin auto mobilität verkehr immobilien wohnen ratgeber
politique monde international europe france société économie entreprises argent emploi éducation sciences science technologie numérique santé environnement planète climat sport sports culture livres musique cinéma médias télévision voyage cuisine mode idées débats opinions tribune tribunes éditorial région régions faits-divers justice actualité actualités
política mundo internacional internacionales nacional nacionales españa economía empresas dinero empleo educación ciencia tecnología salud sanidad medio ambiente clima deportes deporte fútbol cultura libros música cine televisión gente estilo moda viajes gastronomía opinión sociedad sucesos justicia local actualidad noticias
brasil economia negócios educação ciência saúde esporte esportes desporto futebol opinião sociedade cidade cidades cotidiano entretenimento notícias mundo cultura livros viagem
politica esteri interni cronaca economia finanza lavoro scuola scienza scienze tecnologia salute ambiente sport calcio cultura libri musica cinema spettacoli spettacolo società viaggi moda cucina opinioni commenti mondo notizie
politiek binnenland buitenland wereld economie financiën wetenschap techniek gezondheid milieu klimaat sport voetbal cultuur boeken muziek film media reizen opinie samenleving regio nieuws
politikk utenriks innenriks verden økonomi næringsliv kultur sport helse meninger nyheter politik utrikes inrikes världen ekonomi näringsliv hälsa ledare debatt åsikter nyheter udland indland verden erhverv sundhed kultur debat nyheder
politiikka kotimaa ulkomaat talous tiede terveys urheilu kulttuuri mielipide uutiset
polityka świat kraj polska gospodarka biznes pieniądze nauka technologia zdrowie środowisko sport kultura książki muzyka film opinie społeczeństwo wiadomości
politika svět domácí zahraničí ekonomika byznys věda zdraví sport kultura názory zprávy szvet gazdaság belföld külföld kultúra tudomány egészség vélemény
политика мир россия экономика бизнес финансы деньги общество наука технологии здоровье медицина экология спорт футбол культура книги музыка кино мнения мнение происшествия регионы новости стиль авто недвижимость образование
політика світ україна економіка суспільство здоров'я спорт культура думки новини
siyaset politika gündem dünya ekonomi iş toplum bilim teknoloji sağlık çevre spor futbol kültür sanat yaşam görüş haberler magazin eğitim siyasət dünya iqtisadiyyat cəmiyyət elm texnologiya səhiyyə idman mədəniyyət hadisə xəbərlər
politik ekonomi bisnis nasional internasional dunia olahraga teknologi kesehatan hiburan budaya gaya hidup opini berita
سياسة السياسة العالم عالم دولي محلي اقتصاد الاقتصاد أعمال مجتمع علوم تكنولوجيا صحة بيئة رياضة الرياضة ثقافة الثقافة فن رأي آراء مقالات أخبار حوادث منوعات
政治 国际 國際 世界 国内 社会 社會 经济 經濟 财经 財經 科技 科学 科學 健康 体育 體育 文化 娱乐 娛樂 教育 军事 军事 评论 評論 观点 觀點 时政 地方 新闻 新聞
経済 国際 スポーツ 科学 文化 芸能 エンタメ 健康 教育 地域 社説 オピニオン ビジネス 暮らし ニュース
정치 경제 사회 국제 세계 문화 스포츠 연예 과학 건강 교육 오피니언 사설 지역 뉴스
друштво економија култура свет србија хроника регион македонија društvo ekonomija svet vesti hronika hrvatska svijet vijesti kronika gospodarstvo slovenija
българия свят общество анализи крими actualitate politică economie externe sănătate cultură știri regióny slovensko zahraničie kultúra šport regiony
ελλάδα πολιτική οικονομία κόσμος αθλητισμός υγεία πολιτισμός κοινωνία ειδήσεις τοπικά
חדשות דעות כלכלה תרבות ספורט מקומי פוליטיקה משפט חינוך בריאות בעולם בארץ
societat economia esports internacional opinió món daerah hukum kriminal pendidikan otomotif wisata ข่าวทั่วไป ในประเทศ อาชญากรรม visuomenė sveikata nuomonės lietuvoje pasaulyje חברה צבא תחבורה بین‌الملل حوادث
سیاسی سیاست اقتصادی اجتماعی جامعه فرهنگ فرهنگی ورزش ورزشی جهان محیط زیست محليات پاکستان دنیا کھیل صحت کاروبار
বাংলাদেশ জাতীয় রাজনীতি বিশ্ব আন্তর্জাতিক বাণিজ্য অর্থনীতি খেলা বিনোদন শিক্ষা জেলা সারাদেশ
தமிழ்நாடு இந்தியா உலகம் விளையாட்டு அரசியல் சினிமா வணிகம் తెలంగాణ జాతీయం అంతర్జాతీయం క్రీడలు రాజకీయాలు సినిమా
การเมือง เศรษฐกิจ ภูมิภาค กีฬา บันเทิง สังคม ต่างประเทศ xã hội thời sự kinh tế thể thao giải trí thế giới pháp luật giáo dục sức khỏe văn hóa
kitaifa kimataifa michezo biashara siasa habari wararka ciyaaraha ዜና ስፖርት ኢኮኖሚ ፖለቲካ ጤና
საზოგადოება პოლიტიკა ეკონომიკა სპორტი მსოფლიო კულტურა հասարակություն քաղաքականություն տնտեսություն սպորտ մշակույթ қоғам саясат мәдениет әлем
lietuva pasaulis verslas sportas kultūra latvijā pasaulē bizness eesti maailm majandus kultuur 生活 運動 运动 國內
राज्य शहर बिजनेस शिक्षा
राजनीति देश दुनिया विदेश व्यापार खेल मनोरंजन विज्ञान स्वास्थ्य शिक्षा
`;

const known = new Set(WORDS.split(/\s+/));

/** `word` in small letters. */
export function isSectionWord(word: string): boolean {
  return known.has(word);
}
