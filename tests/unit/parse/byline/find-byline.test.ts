import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toBlocks } from '../../../../src/parse/blocks.js';
import { type Byline, findByline } from '../../../../src/parse/byline/index.js';
import { detectLanguage } from '../../../../src/parse/language.js';
import { splitLines } from '../../../../src/parse/lines.js';
import { SHIPPED } from '../../../../src/parse/models.js';
import { toPage } from '../../../../src/parse/page.js';
import { type Reading, readPage } from '../../../../src/parse/reading.js';

function readingOf(text: string): Reading {
  const blocks = toBlocks(splitLines(text));
  const language = detectLanguage(blocks);
  return readPage(toPage(blocks, language), language, SHIPPED.chain);
}

/** Made-up articles: headline and text. */
const ARTICLES = {
  en: [
    'Harbour town votes to keep its last ferry',
    'The council of the small harbour town decided on Monday that the old ferry will go on running for another ten years. It was a close vote, and many people had come to listen.',
    'For months the owners had warned that the engine could not be repaired. They now say that a new one has been found in a yard on the other side of the bay, and that it will be fitted before the winter.',
    'Those who live on the island were relieved. Without the ferry they would have had to drive for two hours to reach the nearest school, and the road is often closed when the river is high.',
  ],
  de: [
    'Hafenstadt behält ihre letzte Fähre',
    'Der Rat der kleinen Hafenstadt hat am Montag beschlossen, dass die alte Fähre noch zehn Jahre lang fahren wird. Die Abstimmung war knapp, und viele Menschen waren gekommen, um zuzuhören.',
    'Monatelang hatten die Eigentümer gewarnt, dass die Maschine nicht mehr zu reparieren sei. Nun sagen sie, dass in einer Werft auf der anderen Seite der Bucht eine neue gefunden wurde.',
    'Die Bewohner der Insel sind erleichtert. Ohne die Fähre hätten sie zwei Stunden fahren müssen, um die nächste Schule zu erreichen, und die Straße ist bei Hochwasser oft gesperrt.',
  ],
  fr: [
    'La ville portuaire garde son dernier bac',
    'Le conseil de la petite ville portuaire a décidé lundi que le vieux bac continuera de circuler pendant dix ans. Le vote a été serré, et beaucoup de gens étaient venus pour écouter.',
    'Pendant des mois, les propriétaires avaient averti que le moteur ne pouvait plus être réparé. Ils disent maintenant qu’un autre a été trouvé dans un chantier de l’autre côté de la baie.',
    'Les habitants de l’île sont soulagés. Sans le bac, ils auraient dû rouler deux heures pour atteindre l’école la plus proche, et la route est souvent fermée quand la rivière est haute.',
  ],
  es: [
    'La ciudad portuaria conserva su último transbordador',
    'El consejo de la pequeña ciudad portuaria decidió el lunes que el viejo transbordador seguirá navegando durante diez años. La votación fue muy ajustada y mucha gente había venido a escuchar.',
    'Durante meses los dueños habían advertido de que el motor no se podía reparar. Ahora dicen que se ha encontrado otro en un astillero al otro lado de la bahía y que se instalará pronto.',
    'Los vecinos de la isla se sienten aliviados. Sin el transbordador habrían tenido que conducir dos horas para llegar a la escuela más cercana, y la carretera se cierra con frecuencia.',
  ],
  ru: [
    'Портовый город сохранит последний паром',
    'Совет небольшого портового города решил в понедельник, что старый паром будет ходить ещё десять лет. Голосование было трудным, и многие жители пришли послушать, что скажут.',
    'Несколько месяцев владельцы предупреждали, что двигатель уже нельзя починить. Теперь они говорят, что на верфи по другую сторону залива нашёлся новый, и его поставят до зимы.',
    'Жители острова рады этому решению. Без парома им пришлось бы ехать два часа до ближайшей школы, а дорогу часто закрывают, когда вода в реке поднимается.',
  ],
  ko: [
    '항구 도시, 마지막 나룻배를 지키기로',
    '작은 항구 도시의 시의회는 월요일 낡은 나룻배를 앞으로 십 년 더 운항하기로 결정했다. 표 차이는 크지 않았고 많은 주민이 방청석을 찾았다.',
    '선주들은 몇 달 동안 엔진을 더는 고칠 수 없다고 경고해 왔다. 이제 그들은 만 건너편 조선소에서 새 엔진을 찾았다고 말한다.',
    '섬 주민들은 안도했다. 나룻배가 없으면 가장 가까운 학교까지 두 시간을 운전해야 하고, 강물이 불어나면 길이 자주 끊긴다.',
  ],
  el: [
    'Η πόλη του λιμανιού κρατά το τελευταίο της πορθμείο',
    'Το συμβούλιο της μικρής πόλης αποφάσισε τη Δευτέρα ότι το παλιό πορθμείο θα συνεχίσει τα δρομολόγια για άλλα δέκα χρόνια. Η ψηφοφορία ήταν οριακή.',
    'Επί μήνες οι ιδιοκτήτες προειδοποιούσαν ότι η μηχανή δεν μπορεί να επισκευαστεί. Τώρα λένε ότι βρέθηκε μια καινούργια σε ναυπηγείο απέναντι.',
    'Οι κάτοικοι του νησιού ένιωσαν ανακούφιση. Χωρίς το πορθμείο θα έπρεπε να οδηγούν δύο ώρες για να φτάσουν στο πλησιέστερο σχολείο.',
  ],
  bn: [
    'বন্দর শহরের শেষ ফেরি থাকছে',
    'ছোট বন্দর শহরের পরিষদ সোমবার সিদ্ধান্ত নিয়েছে যে পুরোনো ফেরিটি আরও দশ বছর চলবে। ভোটের ব্যবধান ছিল কম এবং অনেক মানুষ শুনতে এসেছিলেন।',
    'মালিকেরা কয়েক মাস ধরে বলে আসছিলেন যে ইঞ্জিনটি আর মেরামত করা যাবে না। এখন তারা বলছেন, উপসাগরের ওপারের একটি কারখানায় নতুন ইঞ্জিন পাওয়া গেছে।',
    'দ্বীপের বাসিন্দারা স্বস্তি পেয়েছেন। ফেরি না থাকলে কাছের স্কুলে যেতে তাদের দুই ঘণ্টা গাড়ি চালাতে হতো এবং নদীর পানি বাড়লে রাস্তা প্রায়ই বন্ধ থাকে।',
  ],
  hi: [
    'बंदरगाह शहर अपनी आखिरी नाव बचाएगा',
    'छोटे बंदरगाह शहर की परिषद ने सोमवार को फैसला किया कि पुरानी नाव अगले दस साल तक चलती रहेगी। मतदान कड़ा था और बहुत से लोग सुनने आए थे।',
    'मालिकों ने महीनों तक चेतावनी दी थी कि इंजन की मरम्मत नहीं हो सकती। अब वे कहते हैं कि खाड़ी के दूसरी ओर के एक कारखाने में नया इंजन मिल गया है।',
    'द्वीप के लोगों ने राहत की सांस ली। नाव के बिना उन्हें सबसे पास के स्कूल तक पहुंचने के लिए दो घंटे गाड़ी चलानी पड़ती और नदी के बढ़ने पर सड़क अक्सर बंद रहती है।',
  ],
  ar: [
    'مدينة الميناء تحتفظ بآخر عباراتها',
    'قرر مجلس مدينة الميناء الصغيرة يوم الاثنين أن تستمر العبارة القديمة في العمل عشر سنوات أخرى. وكان التصويت متقاربا وحضره عدد كبير من الناس.',
    'وكان المالكون قد حذروا على مدى أشهر من أن المحرك لا يمكن إصلاحه. أما الآن فيقولون إن محركا جديدا وجد في حوض على الجانب الآخر من الخليج.',
    'وشعر سكان الجزيرة بالارتياح. فلولا العبارة لكان عليهم أن يقودوا سياراتهم ساعتين للوصول إلى أقرب مدرسة، والطريق كثيرا ما يغلق عند الفيضان.',
  ],
  hu: [
    'A kikötőváros megtartja utolsó kompját',
    'A kis kikötőváros képviselő-testülete hétfőn úgy döntött, hogy a régi komp még tíz évig járni fog. Szoros volt a szavazás, és sokan jöttek el meghallgatni.',
    'A tulajdonosok hónapok óta figyelmeztettek arra, hogy a motort már nem lehet megjavítani. Most azt mondják, hogy az öböl túlsó oldalán találtak egy újat.',
    'A sziget lakói megkönnyebbültek. A komp nélkül két órát kellett volna vezetniük a legközelebbi iskoláig, és az út gyakran le van zárva, ha magas a víz.',
  ],
  it: [
    'La città del porto tiene il suo ultimo traghetto',
    'Il consiglio della piccola città del porto ha deciso lunedì che il vecchio traghetto navigherà per altri dieci anni. Il voto è stato incerto, e molti erano venuti ad ascoltare.',
    'Per mesi i proprietari avevano avvertito che il motore non si poteva più riparare. Ora dicono che ne è stato trovato un altro in un cantiere dall’altra parte della baia.',
    'Chi abita sull’isola è sollevato. Senza il traghetto avrebbe dovuto guidare due ore per arrivare alla scuola più vicina, e la strada è spesso chiusa quando il fiume è alto.',
  ],
  pt: [
    'Vila portuária mantém o seu último barco',
    'O conselho da pequena vila portuária decidiu na segunda-feira que o velho barco vai continuar a navegar por mais dez anos. A votação foi renhida e muita gente veio ouvir.',
    'Durante meses os donos avisaram que o motor já não tinha reparação. Agora dizem que foi encontrado outro num estaleiro do outro lado da baía.',
    'Os habitantes da ilha estão aliviados. Sem o barco teriam de conduzir duas horas até à escola mais próxima, e a estrada fecha muitas vezes quando o rio sobe.',
  ],
  sw: [
    'Mji wa bandari waamua kubaki na kivuko chake cha mwisho',
    'Baraza la mji mdogo wa bandari liliamua siku ya Jumatatu kuwa kivuko cha zamani kitaendelea kufanya kazi kwa miaka kumi mingine. Watu wengi walikuja kusikiliza.',
    'Kwa miezi mingi wamiliki walionya kuwa injini haiwezi kutengenezwa tena. Sasa wanasema kuwa nyingine imepatikana katika karakana ya upande wa pili wa ghuba.',
    'Wakazi wa kisiwa hicho wamefurahi. Bila kivuko wangelazimika kuendesha gari kwa saa mbili ili kufika katika shule ya karibu, na barabara hufungwa mara nyingi.',
  ],
  zh: [
    '港口小镇保留最后一艘渡船',
    '这座港口小镇的议会星期一决定，老渡船将继续运行十年。表决结果十分接近，许多居民到场旁听。',
    '船主几个月来一直警告说，发动机已经无法修理。他们现在表示，在海湾对岸的船厂里找到了一台新的。',
    '岛上的居民松了一口气。如果没有渡船，他们要开车两个小时才能到最近的学校，而河水上涨时道路常常封闭。',
  ],
  ja: [
    '港町、最後の渡し船を残すと決定',
    '小さな港町の議会は月曜日、古い渡し船をあと十年間運航することを決めた。採決は僅差で、多くの町民が傍聴に訪れた。',
    '所有者は何か月も前から、エンジンはもう修理できないと訴えていた。いまは湾の向こう側の造船所で新しいものが見つかったと話す。',
    '島の住民は胸をなでおろした。渡し船がなければ最寄りの学校まで車で二時間かかり、川が増水すると道はたびたび通行止めになる。',
  ],
} as const;
type Language = keyof typeof ARTICLES;

/** A page of the lines given between the headline and the text, and behind the text. */
function find(language: Language, head: readonly string[], tail: readonly string[] = []): Byline {
  const [headline, ...text] = ARTICLES[language];
  const lines = ['Home', 'Politics', 'Sport', '', headline, '', ...head, '', ...text.flatMap((p) => [p, '']), ...tail];
  const reading = readingOf(lines.join('\n'));
  const at = reading.page.blocks.findIndex((block) => block.text === headline);
  return findByline(reading, at);
}

const CASES: readonly (readonly [Language, readonly string[], readonly string[]])[] = [
  ['en', ['By Clara Wexford', '3 May 2024'], ['Clara Wexford']],
  ['en', ['By Clara Wexford and Tom Aldine', '3 May 2024'], ['Clara Wexford', 'Tom Aldine']],
  ['en', ['By', 'Clara Wexford', 'Political Correspondent', '3 May 2024'], ['Clara Wexford']],
  ['en', ['By Clara Wexford, Staff Writer', '3 May 2024'], ['Clara Wexford']],
  ['en', ['By Google Research', '3 May 2024'], ['Google Research']],
  ['en', ['Published 3 May 2024 by Clara Wexford'], ['Clara Wexford']],
  ['en', ['CLARA WEXFORD', '3 MAY 2024'], ['CLARA WEXFORD']],
  ['de', ['Von Lena Hofreiter', '3. Mai 2024, 10:15 Uhr'], ['Lena Hofreiter']],
  ['de', ['Ein Kommentar von Lena Hofreiter', '3. Mai 2024'], ['Lena Hofreiter']],
  ['de', ['von', 'Lena Hofreiter', '3. Mai 2024'], ['Lena Hofreiter']],
  ['de', ['3. Mai 2024 von Lena von der Heyde'], ['Lena von der Heyde']],
  ['fr', ['Par Élodie Varennes', 'Publié le 3 mai 2024 à 10h15'], ['Élodie Varennes']],
  ['es', ['Por Inés Caballero y Tomás Rueda', '3 de mayo de 2024'], ['Inés Caballero', 'Tomás Rueda']],
  ['ru', ['Автор: Вера Лугова', '3 мая 2024, 10:15'], ['Вера Лугова']],
  ['ko', ['서지안 기자', '입력 2024.05.03. 오전 10:15'], ['서지안']],
  ['ko', ['서지안·문도윤 기자', '입력 2024.05.03. 오전 10:15'], ['서지안', '문도윤']],
  ['ko', ['서지안 특파원', '입력 2024.05.03. 오전 10:15'], ['서지안']],
  ['ko', ['서지안 기자, 문도윤 기자', '입력 2024.05.03. 오전 10:15'], ['서지안', '문도윤']],
  ['ko', ['글 서지안 사진 문도윤', '입력 2024.05.03. 오전 10:15'], ['서지안']],
  ['el', ['Της Ελένης Βρανά', '3 Μαΐου 2024, 10:15'], ['Ελένης Βρανά']],
  ['bn', ['নিজস্ব প্রতিবেদক', '৩ মে ২০২৪'], []],
  ['bn', ['প্রতিবেদক: রাহুল দেব', '৩ মে ২০২৪'], ['রাহুল দেব']],
  ['hi', ['राकेश शर्मा, संवाददाता', '3 मई 2024'], ['राकेश शर्मा']],
  ['hi', ['रिपोर्ट: राकेश शर्मा', '3 मई 2024'], ['राकेश शर्मा']],
  ['hi', ['द्वारा राकेश शर्मा, देहरादून', '3 मई 2024'], ['राकेश शर्मा']],
  ['zh', ['2026-12-03 16:20:15　来源：海湾晚报　作者：李志强　责编：陈洁'], ['李志强']],
  ['it', ['A cura della Redazione', 'Pubblicato il 3 maggio 2024 ore 21:07'], ['Redazione']],
  ['sw', ['Na Amina Juma', 'Ijumaa, Mei 03, 2024'], ['Amina Juma']],
  ['pt', ['Inês Carvalhal e Lusa', '3 de Maio de 2024, 17:32'], ['Inês Carvalhal', 'Lusa']],
  ['el', ['Από την Ελένη Βρανά', '3 Μαΐου 2024, 10:15'], ['Ελένη Βρανά']],
  ['hi', ['राकेश शर्मा', '3 मई 2024'], ['राकेश शर्मा']],
  ['ar', ['هيفاء السمان', '3 مايو 2024'], ['هيفاء السمان']],
  ['ar', ['سلمى الخطيب - مراسلة', '3 مايو 2024'], ['سلمى الخطيب']],
  ['ar', ['مشاركة', 'نسخ الرابط', '3 مايو 2024'], []],
  ['hu', ['Szabó Réka', 'belföld', '2024. december 3. 08:47', 'Megosztás', 'Vágólapra másolva!'], ['Szabó Réka']],
  ['hu', ['Tiszai Napló', 'Megosztás', 'Vágólapra másolva!', 'Szabó Réka'], ['Szabó Réka']],
  ['ja', ['高橋美咲', '2024年5月3日 5時00分'], ['高橋美咲']],
  ['ja', ['記者林怡君／台南報導', '2024年5月3日 5時00分'], ['林怡君']],
  ['ja', ['写真一覧', '2024年5月3日 5時00分'], []],
  ['el', ['Του Πέτρου Λαμπρινού', '3 Μαΐου 2024, 10:15'], ['Πέτρου Λαμπρινού']],
];

describe('who signed an article', () => {
  test.each(CASES)('%s: %j', (language, head, names) => {
    expect(find(language, head).names).toEqual(names);
  });

  test('a photographer is no author', () => {
    const { names } = find('de', ['Foto: Jonas Amsel', 'Von Lena Hofreiter', '3. Mai 2024']);
    expect(names).toEqual(['Lena Hofreiter']);
  });

  test('nor is one whose name stands behind the agency’s', () => {
    expect(find('de', ['3. Mai 2024', 'APA/Jonas Amsel']).names).toEqual([]);
    expect(find('ru', ['3 мая 2024, 10:15', '© Север-Информ/ Виктор Ланге']).names).toEqual([]);
    expect(find('de', ['Jonas Amsel/APA', '3. Mai 2024']).names).toContain('Jonas Amsel');
  });

  test('a count is none of longer words, whose ends are no names', () => {
    expect(find('en', ['Ferry saved by 300 shareholders', '3 May 2024']).names).toEqual([]);
  });

  test('who comments below is no author', () => {
    const { names } = find('de', ['Von Lena Hofreiter', '3. Mai 2024'], ['Kommentare', 'Jonas Amsel sagt:', 'Gut so.']);
    expect(names).toEqual(['Lena Hofreiter']);
  });

  test.each<readonly [Language, readonly string[], readonly string[]]>([
    ['en', ['Print This Article'], []],
    ['en', ['Google Maps'], []],
    ['en', ['YouTube Video'], []],
    ['en', [], ['Popular Posts', '3 May 2024']],
    ['de', ['Internationale Politik'], []],
    ['de', ['Ort Hafenstadt', 'Datum 3. Mai 2024'], []],
  ])('capitals alone make no author: %s: %j %j', (language, head, tail) => {
    expect(find(language, head, tail).names).toEqual([]);
  });

  test('with an initial they do', () => {
    expect(find('en', ['E. Wexford']).names).toEqual(['E. Wexford']);
  });

  test('whose role stands in the next line, of whatever name, two of them too', () => {
    expect(find('en', ['Zephora Quill', 'Health correspondent', '3 May 2024']).names).toEqual(['Zephora Quill']);
    const two = ['Zephora Quill', 'Reporter', 'Umbert Sallow', 'Editor', '3 May 2024'];
    expect(find('en', two).names).toEqual(['Zephora Quill', 'Umbert Sallow']);
  });

  test('none whose name is set in capitals below a picture, where the author’s is not', () => {
    expect(find('en', ['The ferry on Monday', 'ANNA MARLOW', 'By Clara Wexford', '3 May 2024']).names).toEqual([
      'Clara Wexford',
    ]);
  });

  test('a button in capitals is none', () => {
    expect(find('en', ['3 May 2024', 'DOWNLOAD PDF']).names).toEqual([]);
  });

  test('nor is who took the picture', () => {
    expect(find('de', ['Die Fähre am Montag | Bildquelle: Hafenfunk/Ute Amsel', '3. Mai 2024']).names).toEqual([]);
  });

  test('lines of the byline without a name are told apart from names', () => {
    const byline = find('en', ['By', 'Clara Wexford', 'Political Correspondent', '3 May 2024']);
    expect(byline.extra).toHaveLength(2);
    expect(byline.extra).not.toContain(byline.blocks[0]);
  });

  test('blocks of a news line are not read', () => {
    const [headline, ...text] = ARTICLES.en;
    const reading = readingOf([headline, 'By Clara Wexford', '3 May 2024', ...text].join('\n\n'));
    expect(findByline(reading, 0, new Set([1])).names).toEqual([]);
  });
});

/** Pieces of pages, good and bad. */
const PIECE = fc.oneof(
  fc.constantFrom(
    'By Clara Wexford',
    'Von',
    'Lena Hofreiter',
    'and',
    'Foto: Jonas Amsel',
    '3 May 2024',
    '記者 高村真琴',
    'بقلم: سلمى الخطيب',
    '@clarawex',
    'red, dpa/AP',
    '(Clara Wexford, 3.5.2024)',
    '',
    ...ARTICLES.en,
    ...ARTICLES.de,
  ),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

test('any text: no crash, and every name stands in its block', () => {
  fc.assert(
    fc.property(fc.array(PIECE, { maxLength: 30 }), fc.nat(30), (lines, at) => {
      const reading = readingOf(lines.join('\n'));
      const { blocks } = reading.page;
      for (const headline of [null, at < blocks.length ? at : null]) {
        const byline = findByline(reading, headline);
        expect(byline.blocks).toHaveLength(byline.names.length);
        byline.names.forEach((name, i) => {
          expect(name).not.toBe('');
          expect(blocks[byline.blocks[i] ?? -1]?.text.toLowerCase()).toContain(name.toLowerCase());
        });
        for (const block of byline.extra) expect(byline.blocks).not.toContain(block);
      }
    }),
    { numRuns: 300, seed: 4 },
  );
});
