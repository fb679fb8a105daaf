/**
 * Frequent given names of the languages that news is written in: "Anna Schneider" is rather a person than
 * "Gesunde Küche" is. Only evidence, never needed: most of the world's names are not here.
 */
const NAMES = `
james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua
kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin
samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle walter ethan jeremy
harold keith christian roger noah gerald terry sean austin carl arthur lawrence dylan jesse jordan bryan billy joe bruce gabriel logan albert willie
alan juan wayne elijah randy roy vincent ralph eugene russell bobby mason philip louis harry oliver simon ian neil graham stuart nigel gareth craig
mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol
amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha
katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan
evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy sophia
grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori claire fiona lucy clare phoebe
chloe zoe molly holly sophie kate kathy jenny tom tim jim bob dan ben sam matt mike steve chris nick alex tony andy greg jeff max leo liam evan
luke will owen connor callum rory angus duncan ewan hugh giles rupert alastair dominic damien toby elliot miles reuben kirsty niamh siobhan aoife ciara
hans peter wolfgang klaus jürgen juergen dieter manfred uwe günter gunter günther horst bernd werner heinz helmut gerhard rolf stefan stephan thomas
andreas michael frank matthias martin jörg joerg ralf markus marcus sven torsten thorsten dirk jens olaf holger karsten carsten kai kay ingo
volker detlef axel rainer reiner heiko heiner henning hendrik henrik lars björn bjoern nils niels timo tobias sebastian florian fabian dominik daniel
philipp philip maximilian felix lukas lucas jonas jan jannik moritz paul julian niklas leon finn elias anton emil konrad konstantin johannes
johann jakob georg gregor christoph christof christopher kilian korbinian benedikt severin valentin vinzenz xaver alois franz josef joseph ludwig
otto karl carl fritz friedrich heinrich herbert hubert erwin ernst egon erich eberhard eckhard ekkehard elmar alfred albrecht adrian achim joachim
hartmut harald hermann ulrich udo ulf till tilman rene rené roland robert robin roman ronny rüdiger ruediger raphael samuel simon siegfried steffen
claudia petra sabine susanne monika ursula renate karin brigitte ingrid helga gisela christa birgit andrea martina gabriele angelika heike
anja anke antje silke simone sonja stefanie stephanie tanja ulrike ute katrin kathrin katja kerstin kirsten christiane christina bettina barbara
beate bianca britta carola carolin caroline cornelia daniela diana doris dorothea elke elisabeth ellen eva friederike franziska gudrun hannah hanna
heidi hildegard ilona ines inge inga irene iris isabel isabell isabella jana janine jasmin jennifer jessica johanna judith julia juliane jutta
karolin katharina lea lena leonie linda lisa lotte luisa luise manuela margarete maria marie marina marion marlene melanie michaela miriam mirjam
nadja nadine nina nora pauline petra ramona regina rebecca rita rosemarie ruth sandra sara sarah saskia sigrid silvia sina sophia sophie svenja
sybille tamara theresa tina uta vanessa vera verena veronika viktoria waltraud yvonne irmgard annette anette annika alina alexandra
jean pierre michel andré philippe alain bernard jacques daniel patrick gérard nicolas christophe laurent frédéric olivier stéphane éric pascal thierry
françois dominique sébastien julien guillaume antoine maxime alexandre mathieu matthieu vincent jérôme benoît bruno cédric fabrice gilles hervé
jérémy kévin luc marc marcel maurice rémi romain sylvain thibault thibaut xavier yann yves arnaud baptiste clément emmanuel étienne fabien grégoire
nathalie isabelle sylvie catherine martine christine françoise valérie sandrine stéphanie véronique sophie céline chantal patricia anne brigitte julie
monique aurélie laurence annie émilie virginie élodie claire camille léa manon chloé mathilde pauline lucie charlotte amélie hélène agnès delphine
emmanuelle florence marion mélanie noémie solène margaux clémence bénédicte cécile
antonio manuel josé jose francisco david juan javier josé daniel carlos jesús jesus alejandro miguel rafael pedro pablo ángel angel sergio fernando jorge
luis alberto álvaro alvaro diego adrián adrian raúl raul enrique ramón vicente iván ivan rubén ruben óscar oscar andrés andres joaquín
santiago eduardo víctor victor roberto jaime mario ignacio salvador ricardo marcos julio julián guillermo gabriel tomás agustín gonzalo martín
rodrigo nicolás facundo matías mauricio hernán gustavo marcelo federico leandro esteban cristian cristián edilson íñigo iker xavi jordi
maría carmen ana isabel laura cristina marta dolores lucía pilar elena sara paula raquel beatriz silvia rosa mercedes julia irene alba patricia rocío
andrea montserrat mónica monica alicia sonia sandra susana marina natalia yolanda inés ángela eva sofía claudia verónica gloria lorena luciana
carla mariana gabriela alejandra daniela valentina camila victoria fernanda soledad guadalupe
joão joao paulo pedro tiago rui nuno bruno thiago felipe gustavo leonardo marcelo renato rodolfo caio vinícius mateus luiz luís duarte henrique
mariana ana beatriz carolina fernanda juliana letícia aline bruna camila larissa rafaela tatiana vitória catarina inês joana
giuseppe giovanni antonio mario luigi francesco angelo vincenzo pietro salvatore carlo franco domenico bruno paolo michele giorgio aldo sergio luciano
marco andrea luca matteo alessandro lorenzo davide simone stefano fabio massimo roberto riccardo federico filippo giacomo tommaso nicola alberto jacopo
anna giuseppina rosa angela giovanna teresa lucia carmela caterina francesca antonietta carla elena concetta rita margherita franca paola chiara
giulia martina sara valentina alessandra silvia elisa federica ilaria laura roberta simona elisabetta serena eleonora
jan piet pieter johannes hendrik willem cornelis kees gerrit henk bart joost jeroen sander maarten martijn mark marco erik wouter thijs tim tom koen
bram daan stijn ruben jelle sjoerd rutger floris gijs dirk ilse inge marieke marloes anouk sanne femke lotte annelies els griet ann katrien liesbeth
lars erik anders johan karl per nils jan mikael hans lennart gunnar sven björn fredrik magnus jonas henrik mattias oskar emil viktor axel
ole bjørn kjell knut svein arne thomas tor geir terje morten trond rune håkon sigurd kåre øystein espen øyvind eirik frode stian marius martin
jens peter søren niels rasmus mads kasper jesper henrik lasse mikkel anne mette kirsten hanne lone marianne pernille trine camilla maja ida
maria anna margareta elisabeth eva birgitta kristina karin ingrid marie annika malin linnea frida johanna lisa ingeborg astrid marit solveig silje
siri kari inger berit hilde randi marlene tiina päivi anu minna sari jukka pekka matti timo juha mikko antti jari kari tapio ville juhani tuomas
krzysztof andrzej tomasz paweł marcin michał piotr jakub mateusz wojciech adam łukasz maciej grzegorz bartosz kamil dawid rafał jacek marek dariusz
anna maria katarzyna małgorzata agnieszka barbara krystyna ewa elżbieta zofia magdalena joanna monika aleksandra karolina dorota
jiří petr pavel martin tomáš jaroslav miroslav zdeněk václav michal milan ondřej vojtěch filip aleš luboš radek jana eva hana lenka kateřina věra
lucie alena petra martina tereza veronika zuzana mária katarína jozef štefan ján peter ivan márton lászló istván jános zoltán gábor péter tamás
attila andrás balázs katalin erzsébet ilona éva ágnes zsuzsanna ion andrei mihai alexandru cristian ștefan gheorghe ioana elena mihaela
ivan marko luka ante josip nikola stefan aleksandar milan dragan goran zoran jelena marija milica ivana
александр сергей владимир андрей дмитрий алексей иван михаил николай евгений максим юрий антон павел роман илья игорь олег виктор виталий денис
анна мария елена ольга наталья татьяна ирина екатерина светлана юлия анастасия марина людмила галина дарья ксения карина виктория вера
ярослав богдан тарас олександр андрій михайло петро оксана тетяна наталія олена юрій сергій георги димитър иван петър мария
mehmet mustafa ahmet ali hüseyin hasan ibrahim ismail osman yusuf murat ömer emre can burak cem deniz fatih kemal serkan ayşe fatma emine hatice zeynep
elif merve esra selin özlem gül sevgi
mohammed muhammad mohamed ahmed mahmoud omar ali hassan hussein ibrahim khalid khaled youssef yusuf abdullah abdul fatima aisha maryam layla leila
noor nour sara zainab
raj rahul amit anil sunil sanjay vijay ravi rajesh suresh ashok arun deepak manoj vikram arjun priya pooja neha anjali kavita sunita
aditya rohan ananya divya
réka zsófia anikó tünde gergely dániel bence máté ádám dávid krisztina mónika viktória dóra eszter nóra orsolya judit györgy ferenc lajos imre géza
béla krisztián levente csaba szabolcs zsolt andreea ionuț bogdan vlad radu marius cătălin roxana raluca oana anca mirela loredana
γιώργος γιάννης νίκος κώστας δημήτρης παναγιώτης βασίλης χρήστος θανάσης μιχάλης σπύρος αλέξανδρος αντώνης στέλιος μαρία ελένη κατερίνα βασιλική σοφία
αγγελική γεωργία δήμητρα κωνσταντίνα χριστίνα άννα ιωάννα ειρήνη αναστασία
марко јелена јована милан никола драган зоран горан марија ивана милица александар стефан душан весна снежана николай димитър стоян петя
павел анатолий александра алина валентина маргарита надежда нина вадим вячеслав геннадий григорий константин леонид никита руслан станислав степан
тимур федор фёдор эдуард артем артём кирилл ірина юлія наталія марія світлана вікторія катерина дмитро сергій микола василь роман ігор володимир
nərgiz elçin aysel günel nigar ayşən rəşad elnur kamran vüsal aygün könül səbinə tural ruslan orxan anar emin ilqar samir vüqar elvin fərid ülviyyə
sevinc şəhla hakan kerem onur volkan gökhan tolga barış uğur cengiz selim ebru derya pınar nur hande aslı ceren buse büşra kübra
محمد أحمد احمد محمود علي علی حسن حسين حسین عمر خالد يوسف إبراهيم ابراهيم عبدالله مصطفى مصطفی سامي سمير طارق ياسر وليد هشام إسماعيل فاطمة فاطمه مريم
مریم سارة سارا سلمى ليلى لیلا هدى رانيا دينا ياسمين زينب عائشة خديجة سعاد نادية فهد فيصل عبدالرحمن عبدالعزيز عماد رامي باسم بلال أنس أيمن حسام نبيل
شيماء أسماء لينا رضا مهدی امیر حمید مسعود زهرا نرگس الهام مینا شیما نازنین محسن حامد پریسا سپیده سمیه عائشہ فاطمہ عمران زبیر ثناء
יוסי דני אבי משה דוד יעקב יוסף אברהם עידו עומר נועם איתי יונתן דניאל תומר ליאור שמעון מיכאל נועה מיכל יעל שירה תמר מאיה רונית אורלי דנה הילה ענת גלית
אפרת ליאת רחל שרה אסתר נדב איתמר
राकेश राजेश सुरेश महेश रमेश अमित अनिल सुनील संजय विजय रवि अजय मनोज विनोद दीपक पंकज प्रदीप संदीप अभिषेक राहुल रोहित आशीष नीरज मुकेश दिनेश पूजा
प्रिया नेहा अंजलि कविता सुनीता अनीता शालिनी श्वेता प्रियंका मनीष आलोक अरुण अशोक मोहम्मद सौरभ गौरव अंकित विवेक
মোহাম্মদ আবদুল আব্দুল শাহানা রফিক শফিক কামাল জামাল হাসান হোসেন সুমন রাজীব সোহেল নাসরিন ফারহানা তানভীর আরিফ সাইফুল মাহমুদ শারমিন সুব্রত অর্ণব রাহুল
budi agus siti dewi rina andi wahyu nguyễn trần minh hieu thabo sipho nomsa thandi kwame kofi chinedu emeka ngozi amina
`;

const known: ReadonlySet<string> = new Set(NAMES.split(/\s+/).filter(Boolean));

/** Frequent family names of Japan, which stand first. */
const FAMILIES = new Set(
  `佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 斎藤 斉藤 清水 山崎 阿部 池田 橋本 山下 石川 中島 前田
藤田 後藤 小川 岡田 村上 長谷川 近藤 石井 坂本 遠藤 藤井 青木 福田 三浦 西村 藤原 太田 松田 原田 岡本 中野 中川 小野 田村 竹内 金子 中山 和田 石田 上田 森田
柴田 酒井 工藤 横山 宮崎 宮本 内田 高木 安藤 谷口 大野 丸山 今井 高田 藤本 武田 村田 上野 杉山 増田 平野 小島 千葉 久保 松井 岩崎 桜井 野口 松尾 野村 菊地 佐野
菅原 渡部 大塚 島田 新井 古川 吉川 市川 小松 水野 川口 北村 辻本 浜田 服部 福島 西田 片山`.split(/\s+/),
);

/** `高橋美咲`: a family name and a given one. */
export function isJapaneseName(text: string): boolean {
  return text.length >= 3 && text.length <= 6 && (FAMILIES.has(text.slice(0, 2)) || FAMILIES.has(text.slice(0, 3)));
}

/** True for a frequent given name; `word` in lower case. "Anna-Lena" counts by its first part. */
export function isGivenName(word: string): boolean {
  if (known.has(word)) return true;
  const hyphen = word.indexOf('-');
  return hyphen > 1 && known.has(word.slice(0, hyphen));
}
