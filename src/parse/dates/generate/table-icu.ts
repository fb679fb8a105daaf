// Made by `npm run generate:dates`; do not edit.
export const ICU_TABLE = `
af order ymd
ckb order ymd
en order mdy
en-CA order ymd
en-PH order mdy
en-US order mdy
en-ZA order ymd
eo order ymd
es-PA order mdy
es-PR order mdy
eu order ymd
fa order ymd
fil order mdy
fr-CA order ymd
hu order ymd
ja order ymd
ko order ymd
lt order ymd
mn order ymd
ne order ymd
oc order ymd
or order mdy
ps order ymd
rw order ymd
sd order ymd
se order ymd
si order ymd
sv order ymd
ug order ymd
xh order mdy
zh order ymd
zu order mdy
af days //eergister
af ago-second # s gelede
af ago-minute # min gelede,# minuut gelede
af ago-hour # u gelede
af ago-week # w gelede
af ago-month # md gelede
af ago-year # j gelede
am months ጃን,ጃንዋሪ/ፌብ,ፌብሩዋሪ/ማርች/ኤፕሪ,ኤፕሪል/ሜይ/ጁን/ጁላይ/ኦገስ,ኦገስት/ሴፕቴ,ሴፕቴምበር/ኦክቶ,ኦክቶበር/ኖቬም,ኖቬምበር/ዲሴም,ዲሴምበር
am weekdays እሑድ/ሰኞ/ማክሰ,ማክሰኞ/ረቡዕ/ሐሙስ/ዓርብ/ቅዳሜ
am days ዛሬ/ትላንትና,ትናንት/ከትናንት ወዲያ
am am ጥዋት
am pm ከሰዓት
am ago-second ከ # ሰከንድ በፊት,ከ # ሰከንዶች በፊት
am ago-minute ከ # ደቂቃ በፊት,ከ # ደቂቃዎች በፊት
am ago-hour ከ # ሰዓት በፊት,ከ # ሰዓቶች በፊት
am ago-day ከ # ቀናት በፊት,ከ # ቀን በፊት,ከ # ቀኖች በፊት
am ago-week ከ # ሳምንታት በፊት,ከ # ሳምንት በፊት
am ago-month ከ # ወራት በፊት,ከ # ወር በፊት
am ago-year ከ # ዓመታት በፊት,ከ # ዓመት በፊት
ar months كانون الثاني/شباط/اذار/نيسان/ايار/حزيران/تموز/اب/ايلول/تشرين الاول/تشرين الثاني/كانون الاول
ar days //اول امس
ar ago-second قبل # ثانية,قبل # ثوان
ar ago-minute قبل # دقايق,قبل # دقيقة
ar ago-hour قبل # ساعات,قبل # ساعة
ar ago-day قبل # ايام,قبل # يوم,قبل # يوما
ar ago-week قبل # اسابيع,قبل # اسبوع,قبل # اسبوعا
ar ago-month خلال # اشهر,قبل # اشهر,قبل # شهر,قبل # شهرا
ar ago-year قبل # سنة,قبل # سنوات
ar ago-words-1-day قبل يوم واحد
ar ago-words-1-hour قبل ساعة واحدة
ar ago-words-1-minute قبل دقيقة واحدة
ar ago-words-1-month قبل شهر واحد
ar ago-words-1-second قبل ثانية واحدة
ar ago-words-1-week قبل اسبوع واحد
ar ago-words-1-year قبل سنة واحدة
ar ago-words-2-day قبل يومين
ar ago-words-2-hour قبل ساعتين
ar ago-words-2-minute قبل دقيقتين
ar ago-words-2-month قبل شهرين
ar ago-words-2-second قبل ثانيتين
ar ago-words-2-week قبل اسبوعين
ar ago-words-2-year قبل سنتين
as months জানু,জানুৱাৰী/ফেব্ৰু,ফেব্ৰুৱাৰী/মাৰ্চ/এপ্ৰিল/মে/জুন/জুলাই/আগ,আগষ্ট/ছেপ্তে,ছেপ্তেম্বৰ/অক্টো,অক্টোবৰ/নৱে,নৱেম্বৰ/ডিচে,ডিচেম্বৰ
as weekdays দেও,দেওবাৰ/সোম,সোমবাৰ/মঙ্গল,মঙ্গলবাৰ/বুধ,বুধবাৰ/বৃহ,বৃহস্পতিবাৰ/শুক্ৰ,শুক্ৰবাৰ/শনি,শনিবাৰ
as days আজি/কালি/পৰহি
as am পূৰ্বাহ্ন
as pm অপৰাহ্ন
as ago-second # ছেকেণ্ড পূৰ্বে
as ago-minute # মিনিট পূৰ্বে
as ago-hour # ঘণ্টা পূৰ্বে
as ago-day # দিন পূৰ্বে
as ago-week # সপ্তাহ পূৰ্বে
as ago-month # মাহ পূৰ্বে
as ago-year # বছৰৰ পূৰ্বে
az months /////iyn/iyl/////
az days bu gun//
az ago-second # saniyə oncə
az ago-minute # dəqiqə oncə
az ago-hour # saat oncə
az ago-day # gun oncə
az ago-week # həftə oncə
az ago-month # ay oncə
az ago-year # il oncə
be months сту///кра//чэр//жні//кас/ліс/сне
be days сення/учора/пазаучора
be am am
be pm pm
be ago-second # с таму
be ago-minute # хв таму
be ago-hour # гадз таму
be ago-week # тыд таму
be ago-month # мес таму
be ago-year # г таму
bg days днес/вчера/онзи ден
bg am am
bg pm pm
bg fillers г
bg ago-second пр # сек,преди # сек
bg ago-minute пр # мин,преди # мин
bg ago-hour пр # ч,преди # ч
bg ago-day пр # д
bg ago-week пр # седм,преди # седм
bg ago-month пр # м,преди # м
bg ago-year пр # г,преди # г
bn months /ফেব//এপ্রি///জুল/আগ/সেপ///
bn weekdays ////বৃহস্পতি//
bn days //গত পরশু
bn am am
bn pm pm
bn ago-second # সেকেন্ড পূর্বে
bn ago-hour # ঘণ্টা আগে
bn ago-year # বছর পূর্বে
br months gen,genver/cʼhwe,cʼhwevrer/meur,meurzh/ebr,ebrel/mae/mezh,mezheven/goue,gouere/eost/gwen,gwengolo/here/du/kerzu,kzu
br weekdays sul/lun/meu,meurzh/mer,mercʼher/yaou/gwe,gwener/sad,sadorn
br days hiziv/decʼh/dercʼhent decʼh
br am a m
br pm g m
br ago-second # eilenn zo,# s zo
br ago-minute # min zo,# munut zo,# vunut zo
br ago-hour # e zo,# eur zo
br ago-day # d zo,# deiz zo,# zeiz zo
br ago-week # sizh zo,# sizhun zo
br ago-month # miz zo,# viz zo
br ago-year # bl zo,# bloaz zo,# vloaz zo
bs months јан,јануар/феб,фебруар/мар,март/апр,април/мај/јун,јуни/јул,јули/aug,august,ауг,аугуст/сеп,септембар/окт,октобар/нов,новембар/дец,децембар
bs weekdays нед,недјеља/пон,понедјељак/уто,уторак/sri,сри,сриједа/чет,четвртак/пет,петак/суб,субота
bs days данас/jucer,јуче/prekjucer,прекјуче
bs am a m,пре подне
bs pm p m,поподне
bs ago-second prije # sek,prije # sekundu,прије # сек,прије # секунд,прије # секунде,прије # секунди
bs ago-minute prije # min,prije # minutu,прије # мин,прије # минут,прије # минута
bs ago-hour прије # сат,прије # сата,прије # сати
bs ago-day прије # дан,прије # дана
bs ago-week prije # sedm,prije # sedmica,прије # седм,прије # седмица,прије # седмице,прије # седмицу
bs ago-month prije # mj,прије # мјес,прије # мјесец,прије # мјесеца,прије # мјесеци
bs ago-year prije # g,prije # god,prije # godinu,прије # година,прије # године,прије # годину
ca months de gen,de gener/de febr,de febrer/de marc/d abr,d abril/de maig/de juny/de jul,de juliol/d ag,d agost/de set,de setembre/d oct,d octubre/de nov,de novembre/de des,de desembre
ca weekdays ///dc///
ca days //abans d ahir
ca fillers del
ca ago-second fa # s
ca ago-minute fa # min
ca ago-hour fa # h
ca ago-week fa # setm
ckb months //يازار//يايار//تەمووز//يەيلوول///كانوني يەكەم
ckb weekdays يەكشەممە/دووشەممە/سێشەممە/چوارشەممە/پێنجشەممە/ھەيني/شەممە
ckb days today/yesterday/
ckb am ب ن
cs days //predevcirem
cs ago-second pred # s
cs ago-minute pred # min
cs ago-hour pred # h
cs ago-week pred # tyd
cs ago-month pred # mes
cs ago-year pred # l,pred # lety,pred # r
cy months /chw,chwef/////gorff/////
cy weekdays /////gwen/
cy days //echdoe
cy am am
cy pm pm
cy ago-second # eil yn ol
cy ago-minute # mun yn ol
cy ago-week # ws yn ol
cy ago-year # bl yn ol,# o flynyddoedd yn ol
cy ago-words-1-hour awr yn ol
cy ago-words-1-year blwyddyn yn ol
cy ago-words-2-month deufis yn ol
da weekdays //tirs//tors//
da days //i forgars
da ago-second # sek siden,for # sekund siden,for # sekunder siden
da ago-minute # min siden,for # minut siden,for # minutter siden
da ago-hour for # time siden,for # timer siden
da ago-day for # dag siden,for # dage siden
da ago-week for # uge siden,for # uger siden
da ago-month # md siden,# mdr siden,for # maned siden,for # maneder siden
da ago-year for # ar siden
de months ////////sept///
de days //vorgestern
de am am
de pm pm
de ago-second vor # s,vor # sek
de ago-minute vor # m,vor # min
de ago-hour vor # std
de ago-week vor # wo
el days σημερα/χθεσ/προχθεσ
el ago-second # δ πριν,πριν απο # δευτ,πριν απο # δευτερολεπτα,πριν απο # δευτερολεπτο
el ago-minute # λ πριν,πριν απο # λεπ,πριν απο # λεπτα,πριν απο # λεπτο
el ago-hour # ω πριν,πριν απο # ω,πριν απο # ωρα,πριν απο # ωρεσ
el ago-day # ημ πριν,πριν απο # ημ,πριν απο # ημερα,πριν απο # ημερεσ
el ago-week # εβδ πριν,πριν απο # εβδ,πριν απο # εβδομαδα,πριν απο # εβδομαδεσ
el ago-month # μ πριν,πριν απο # μηνα,πριν απο # μηνεσ
el ago-year # ετη πριν,# ετοσ πριν,πριν απο # ετη,πριν απο # ετοσ
en months ////////sept///
en ago-second # s ago,# sec ago,# secs ago
en ago-minute # m ago,# min ago,# mins ago
en ago-hour # h ago,# hr ago,# hrs ago
en ago-day # d ago
en ago-week # w ago,# wk ago,# wks ago
en ago-month # mo ago,# mos ago
en ago-year # y ago,# yr ago,# yrs ago
eo days hod,hodiau/hier,hierau/
eo am atm
eo pm ptm
eo fillers a,la
eo ago-second antau # s,antau # sek
eo ago-minute antau # min
eo ago-hour antau # h
eo ago-day antau # t
eo ago-week antau # sem
eo ago-month antau # mon
eo ago-year antau # j
es months ////////sept///
es days //anteayer
es ago-second hace # s,hace # seg
es ago-minute hace # min
es ago-hour hace # h
es ago-day hace # d
es ago-week hace # sem
es ago-month hace # m
es ago-year hace # a
et days //uleeile
et ago-second # s eest,# sek eest
et ago-minute # min eest
et ago-hour # t eest
et ago-day # p eest
et ago-week # nad eest
et ago-month # k eest
et ago-year # a eest
eu weekdays //ar////
eu days //herenegun
eu fillers e
fa months ///اوريل/مه/ژوين/ژوييه/اوت////
fa days //پريروز
fa ago-second # ثانيه پيش
fa ago-minute # دقيقه پيش
fa ago-hour # ساعت پيش
fa ago-day # روز پيش
fa ago-week # هفته پيش
fa ago-month # ماه پيش
fa ago-year # سال پيش
fi days //toissa paivana,toissap
fi ago-second # s sitten,# sekunti sitten
fi ago-minute # min sitten,# minuutti sitten
fi ago-hour # t sitten,# tunti sitten
fi ago-day # paiva sitten,# pv sitten
fi ago-week # viikko sitten,# vk sitten
fi ago-month # kk sitten,# kuukausi sitten
fi ago-year # v sitten,# vuosi sitten
fil months ene,enero/peb,pebrero/mar,marso/abr,abril/may,mayo/hun,hunyo/hul,hulyo/ago,agosto/set,setyembre/okt,oktubre/nob,nobyembre/dis,disyembre
fil weekdays lin,linggo/lun,lunes/mar,martes/miy,miyerkules/huw,huwebes/biy,biyernes/sab,sabado
fil days ngayong araw/kahapon/araw bago ang kahapon
fil am am
fil pm pm
fil ago-second # seg ang nakalipas,# segundo ang nakalipas
fil ago-minute # min ang nakalipas,# minuto ang nakalipas
fil ago-hour # oras ang nakalipas
fil ago-day # araw ang nakalipas,# na araw ang nakalipas
fil ago-week # linggo ang nakalipas,# na linggo ang nakalipas
fil ago-month # buwan ang nakalipas
fil ago-year # taon ang nakalipas
fo months jan,januar/feb,februar/mar,mars/apr,april/mai/jun,juni/jul,juli/aug,august/sep,september/okt,oktober/nov,november/des,desember
fo weekdays sun,sunnudagur/man,manadagur/tys,tysdagur/mik,mikudagur/hos,hosdagur/fri,friggjadagur/ley,leygardagur
fo days i dag/i gjar/fyrradagin
fo am am
fo pm pm
fo ago-second # s siðan,# sek siðan,# sekund siðan
fo ago-minute # m siðan,# min siðan,# minutt siðan,# minuttir siðan
fo ago-hour # t siðan,# timar siðan,# timi siðan
fo ago-day # d siðan,# da siðan,# dagar siðan,# dagur siðan
fo ago-week # v siðan,# vi siðan,# vika siðan,# vikur siðan
fo ago-month # manað siðan,# manaðir siðan,# mnð siðan
fo ago-year # ar siðan
fr months //////juill/////
fr days //avant hier
fr am a m
fr pm p m
fr ago-second il y a # s
fr ago-minute il y a # min
fr ago-hour il y a # h
fr ago-day il y a # j
fr ago-week il y a # sem
fr ago-month il y a # m
fr ago-year il y a # a
fy days vandaag/gisteren/eergisteren
fy ago-day # deien lyn
ga months ean,eanair/feabh,feabhra/marta/aib,aibrean/beal,bealtaine/meith,meitheamh/iuil/lun,lunasa/mean fomhair,mfomh/deireadh fomhair,dfomh/samh,samhain/noll,nollaig
ga weekdays de domhnaigh,domh/de luain,luan/de mairt,mairt/cead,de ceadaoin/dear,deardaoin/aoine,de h aoine/de sathairn,sath
ga days inniu/inne/aru inne
ga am r n
ga pm i n
ga ago-second # shoic o shin,# shoicind o shin,# soic o shin,# soicind o shin
ga ago-minute # noim o shin,# noimead o shin
ga ago-hour # huaire o shin,# n uair an chloig o shin,# n uaire o shin,# uair an chloig o shin,# uair o shin
ga ago-day # la o shin
ga ago-week # scht o shin,# seachtain o shin,# seachtaine o shin,# shcht o shin,# sheachtain o shin
ga ago-month # mhi o shin,# mi o shin
ga ago-year # bhl o shin,# bhliain o shin,# bl o shin,# bliain o shin,# bliana o shin,# mbl o shin,# mbliana o shin
gd months dhen fhaoilleach/dhen ghearran,gearr/dhen mhart/dhen ghiblean/dhen cheitean/dhen ogmhios/dhen iuchar/dhen lunastal,luna/dhen t sultain/dhen damhair/dhen t samhain/dhen dubhlachd
gd weekdays di d,di domhnaich/di l,di luain/di m,di mairt/di c,di ciadain/diar daoin/dih aoine/di s,di sathairne
gd days //a bhoin de
gd fillers mh
gd ago-second # dhiog air ais,# diog air ais,# diogan air ais,o # dhiog,o # diog
gd ago-minute # mhionaid air ais,# mionaid air ais,# mionaidean air ais,o # mhion,o # mion
gd ago-hour # uair a thide air ais,# uairean a thide air ais,o # uair
gd ago-day # laithean air ais,# latha air ais,o # la
gd ago-week # seachdain air ais,# seachdainean air ais,# sheachdain air ais,o # seachd,o # sheachd
gd ago-month # mhios air ais,# mios air ais,# miosan air ais,o # mhios,o # mios
gd ago-year # bhliadhna air ais,# bhliadhnaichean air ais,# bliadhna air ais,o # bhlia,o # blia
gl days //antonte
gl ago-second hai # s
gl ago-minute hai # min
gl ago-hour hai # h
gl ago-week hai # sem
gsw months jan,januar/feb,februar/mar,marz/apr,april/mai/jun,juni/jul,juli/aug,auguscht/sep,septamber/okt,oktoober/nov,novamber/dez,dezamber
gsw weekdays su,sunntig/ma,maantig/zi,ziischtig/mi,mittwuch/du,dunschtig/fr,friitig/sa,samschtig
gsw days hut/geschter/vorgeschter
gsw am vorm
gsw pm nam
gu months /////////ઑક્ટો,ઑક્ટોબર//
gu days //ગયા પરમદિવસે
gu ago-week # અઠ પહેલાં
ha months jan,janairu/fab,faburairu/mar,maris/afi,afirilu/may,mayu/yun,yuni/yul,yuli/agu,agusta/sat,satumba/okt,oktoba/nuw,nuwamba/dis,disamba
ha weekdays lah,lahadi/lit,litinin/tal,talata/lar,laraba/alh,alhamis/jum,jummaʼa/asa,asabar
ha days yau/jiya/
ha am sf
ha pm ym
ha ago-second dakika # da ta gabata,dakiku # da suka gabata
ha ago-minute minti # da ya gabata,mintuna # da suka gabata
ha ago-hour awa # da ta gabata,awanni # da suka gabata
ha ago-day kwana # da ya gabata,kwanaki # da suka gabata
ha ago-week mako # da ya gabata,makonni # da suka gabata
ha ago-month wata # da ya gabata,watanni # da suka gabata
ha ago-year shekara # da ta gabata,shekaru # da suka gabata
he days //שלשום
he am am
he pm pm
he ago-second לפני # שנ
he ago-minute לפני # דק
he ago-hour לפני # שע
he ago-week לפני # שב
he ago-month לפני # חו
he ago-words-1-day לפני יום אחד
he ago-words-1-hour לפני שע
he ago-words-1-minute לפני דק
he ago-words-1-month לפני חו
he ago-words-1-second לפני שנ
he ago-words-1-week לפני שב
he ago-words-2-day לפני יומיים
he ago-words-2-second לפני שתי שנ
hi days /बीता कल/परसों
hi am am
hi pm pm
hi ago-second # से पहले
hi ago-minute # मि पहले
hi ago-hour # घं पहले
hi ago-month # माह पहले
hr months //////////studenoga/
hr days //prekjucer
hr ago-second prije # s,prije # sekundu
hr ago-minute prije # min,prije # minutu
hr ago-hour prije # h
hr ago-day prije # d
hr ago-week prije # tj
hr ago-month prije # mj
hr ago-year prije # g,prije # godinu
hu days ma/tegnap/tegnapelott
hu ago-second # m perce
hy months հնվ,հունվարի/փետրվարի,փտվ/մարտի,մրտ/ապրիլի/մայիսի,մյս/հնս,հունիսի/հլս,հուլիսի/օգոստոսի/սեպտեմբերի/հոկտեմբերի/նոյեմբերի/դեկտեմբերի
hy weekdays ///չրք///շբթ
hy days այսօր/երեկ/երեկ չէ առաջի օրը,նախանցյալ օրը
hy fillers թ
hy ago-second # վ առաջ,# վրկ առաջ
hy ago-minute # ր առաջ
hy ago-hour # ժ առաջ
hy ago-week # շաբ առաջ
hy ago-year # տ առաջ
id months ///////agu////
id days //kemarin dulu,selumbari
id ago-second # dtk lalu
id ago-minute # mnt lalu
id ago-hour # jam lalu
id ago-day # h lalu
id ago-week # mgg lalu
id ago-month # bln lalu
id ago-year # thn lalu
ig months jen,jenuwari/feb,februwari/maa,maachi/epr,epreel/mee/jun,juu/jul,julai/ogo,ogoost/sep,septemba/okt,oktoba/nov,novemba/dis,disemba
ig weekdays son,sondee/mon,monde/tiu,tiuzdee/wen,wenezdee/too,toozdee/frai,fraidee/sat,satodee
ig days taa,taata/unyaahu/
ig am n ututu
ig pm n abali
ig ago-day n ubochi # gara aga
ig ago-year afo # gara aga
is months //mar/apr//jun/jul/agu/sep///
is days //i fyrradag
is ago-second fyrir # sek,fyrir # sekundu,fyrir # sekundum
is ago-minute fyrir # min,fyrir # minutu,fyrir # minutum
is ago-hour fyrir # klst,fyrir # klukkustund,fyrir # klukkustundum
is ago-day fyrir # degi,fyrir # dogum
is ago-week fyrir # viku,fyrir # vikum
is ago-month fyrir # man,fyrir # manuði,fyrir # manuðum
is ago-year fyrir # ari,fyrir # arum
it days oggi/ieri/l altro ieri
it ago-second # s fa,# sec fa,# secondo fa
it ago-minute # min fa,# minuto fa
it ago-hour # h fa,# ora fa
it ago-day # g fa,# gg fa,# giorno fa
it ago-week # sett fa,# settimana fa
it ago-month # mese fa
it ago-year # anno fa
ja days 今日/昨日/一昨日
jv months jan,januari/feb,februari/mar,maret/apr,april/mei/jun,juni/jul,juli/agt,agustus/sep,september/okt,oktober/nov,november/des,desember
jv weekdays ahad/sen,senin/sel,selasa/rab,rabu/kam,kamis/jum,jumat/sab,sabtu
jv days dino iki/wingi/
jv am isuk
jv pm wengi
jv ago-second # detik kepungkur
jv ago-minute # menit kepungkur
jv ago-hour # jam kepungkur
jv ago-day # dina kepungkur,# dino kepungkur
jv ago-week # pekan kepungkur
jv ago-month # sasi kepungkur
jv ago-year # taun kepungkur
ka days //გუშინწინ
ka ago-second # წმ წინ
ka ago-minute # წთ წინ
ka ago-hour # სთ წინ
ka ago-week # კვ წინ,# კვირის წინ
kk days бүгін/кеше/алдыңгүні,алдыңғы күні
kk am am
kk pm pm
kk ago-second # сек бұрын
kk ago-minute # мин бұрын
kk ago-hour # сағ бұрын
kk ago-week # ап бұрын,# апта бұрын
kk ago-year # ж бұрын
km weekdays /ច័ន្ទ///ព្រហ//
km days ថ្ងៃ នេះ/ម្សិលមិញ/ម្សិល ម៉្ងៃ
km am am
km pm pm
km ago-second # វិនាទី មុន
km ago-minute # នាទី មុន
km ago-hour # ម៉ោង មុន
km ago-day # ថ្ងៃ មុន
km ago-week # សប្ដាហ៍ មុន
km ago-year # ឆ្នាំ មុន
kn days ಇಂದು/ನಿನ್ನೆ/ಮೊನ್ನೆ
kn am am
kn pm pm
kn ago-second # ಸೆಕೆಂಡುಗಳ ಹಿಂದೆ
kn ago-week # ವಾರಗಳ ಹಿಂದೆ,# ವಾರದ ಹಿಂದೆ
kn ago-month # ತಿಂಗಳು ಹಿಂದೆ
ko days //그저께
ko am am
ko pm pm
ky months янв,январь/фев,февраль/мар,март/апр,апрель/маи/июн,июнь/июл,июль/авг,август/сен,сентябрь/окт,октябрь/ноя,ноябрь/дек,декабрь
ky weekdays жек,жекшемби/дүи,дүишөмбү/шеиш,шеишемби/шарш,шаршемби/беиш,беишемби/жума/ишемби,ишм
ky days бүгүн/кечээ/мурдагы күнү
ky am тң
ky pm тк
ky fillers ж
ky ago-second # сек мурн,# сек мурун,# секунд мурун
ky ago-minute # мүн мурн,# мүн мурун,# мүнөт мурун
ky ago-hour # с мурн,# саат мурун
ky ago-day # күн мурун
ky ago-week # апт мурун,# апта мурун
ky ago-month # аи мурн,# аи мурун
ky ago-year # жыл мурун
lb weekdays son/mei/den/met/don/fre/sam
lb ago-second viru n # sek,viru n # sekonnen,virun # sek,virun # sekonn
lb ago-minute viru n # min,viru n # minutten,virun # min,virun # minutt
lb ago-hour viru n # st,viru n # stonnen,virun # st,virun # stonn
lb ago-day viru n # d,viru n # deeg,virun # d,virun # dag
lb ago-week viru n # w,viru n # wochen,virun # w,virun # woch
lb ago-month viru n # m,viru n # meint,virun # m,virun # mount
lb ago-year viru n # j,viru n # joer,virun # j
lo months ມ ກ,ມັງກອນ/ກ ພ,ກຸມພາ/ມ ນ,ມີນາ/ມ ສ,ເມສາ/ພ ພ,ພຶດສະພາ/ມິ ຖ,ມິຖຸນາ/ກ ລ,ກໍລະກົດ/ສ ຫ,ສິງຫາ/ກ ຍ,ກັນຍາ/ຕ ລ,ຕຸລາ/ພ ຈ,ພະຈິກ/ທ ວ,ທັນວາ
lo weekdays ວັນອາທິດ,ອາທິດ/ຈັນ,ວັນຈັນ/ວັນອັງຄານ,ອັງຄານ/ພຸດ,ວັນພຸດ/ພະຫັດ,ວັນພະຫັດ/ວັນສຸກ,ສຸກ/ວັນເສົາ,ເສົາ
lo days ມື້ນີ້/ມື້ວານ/ມື້ກ່ອນ
lo am ກ່ອນທ່ຽງ
lo pm ຫຼັງທ່ຽງ
lo ago-second # ວິ ກ່ອນ,# ວິນາທີກ່ອນ
lo ago-minute # ນທ ກ່ອນ,# ນາທີກ່ອນ
lo ago-hour # ຊມ ກ່ອນ,# ຊົ່ວໂມງກ່ອນ
lo ago-day # ມື້ກ່ອນ
lo ago-week # ອທ ກ່ອນ,# ອາທິດກ່ອນ
lo ago-month # ດ ກ່ອນ,# ເດືອນກ່ອນ
lo ago-year # ປີກ່ອນ
lt days //uzvakar
lt ago-second pries # s,pries # sek,pries # sekunde
lt ago-minute pries # min,pries # minute
lt ago-hour pries # val,pries # valanda
lt ago-day pries # d,pries # diena
lt ago-week pries # sav,pries # savaite
lt ago-month pries # men,pries # menesi
lt ago-year pries # m
lv days //aizvakar
lv am prieksp
lv pm pecp
lv ago-second pirms # s,pirms # sek
lv ago-minute pirms # min
lv ago-hour pirms # h,pirms # st
lv ago-day pirms # d
lv ago-week pirms # ned
lv ago-month pirms # men
lv ago-year pirms # g
mk months ////////сеп//ное/
mk days денес/вчера/завчера
mk am претпл
mk pm попл
mk fillers г
mk ago-second пред # сек
mk ago-minute пред # мин
mk ago-week пред # седмица,пред # седмици
mk ago-year пред # год
ml months ജനു,ജനുവരി/ഫെബ്രു,ഫെബ്രുവരി/മാർ,മാർച്ച്/ഏപ്രി,ഏപ്രിൽ/മേയ്/ജൂൺ/ജൂലൈ/ഓഗ,ഓഗസ്റ്റ്/സെപ്റ്റം,സെപ്റ്റംബർ/ഒക്ടോ,ഒക്ടോബർ/നവം,നവംബർ/ഡിസം,ഡിസംബർ
ml weekdays ഞായറാഴ്ച,ഞായർ/തിങ്കളാഴ്ച,തിങ്കൾ/ചൊവ്വ,ചൊവ്വാഴ്ച/ബുധനാഴ്ച,ബുധൻ/വ്യാഴം,വ്യാഴാഴ്ച/വെള്ളി,വെള്ളിയാഴ്ച/ശനി,ശനിയാഴ്ച
ml days ഇന്ന്/ഇന്നലെ/മിനിഞ്ഞാന്ന്
ml am am
ml pm pm
ml ago-second # സെക്കൻഡ് മുമ്പ്
ml ago-minute # മിനിറ്റ് മുമ്പ്
ml ago-hour # മണിക്കൂർ മുമ്പ്
ml ago-day # ദിവസം മുമ്പ്
ml ago-week # ആഴ്ച മുമ്പ്
ml ago-month # മാസം മുമ്പ്
ml ago-year # വർഷം മുമ്പ്
mn months //////////арван нэгдүгээр сар/
mn days өнөөдөр/өчигдөр/уржигдар
mn ago-second # сек өмнө,# секундын өмнө
mn ago-minute # мин өмнө
mn ago-hour # ц өмнө
mr months जाने,जानेवारी/फेब्रु,फेब्रुवारी/मार्च/एप्रि,एप्रिल/मे/जून/जुलै/ऑग,ऑगस्ट/सप्टें,सप्टेंबर/ऑक्टो,ऑक्टोबर/नोव्हें,नोव्हेंबर/डिसें,डिसेंबर
mr weekdays रवि,रविवार/सोम,सोमवार/मंगळ,मंगळवार/बुध,बुधवार/गुरु,गुरुवार/शुक्र,शुक्रवार/शनि,शनिवार
mr days आज/काल/
mr am am
mr pm pm
mr ago-second # से पूर्वी
mr ago-minute # मिनि पूर्वी
ms days hari ini/semalam,semlm/kelmarin
ms am pg
ms pm ptg
ms ago-second # saat lalu
ms ago-minute # min lalu,# minit lalu
ms ago-hour # jam lalu
ms ago-day # hari lalu
ms ago-week # mgu lalu,# minggu lalu
ms ago-month # bln lalu,# bulan lalu
ms ago-year # tahun lalu,# thn lalu
mt days illum/lbieraħ/jumejn ilu
mt fillers ta
mt ago-second # il sek ilu,# il sekonda ilu,# sek ilu,# sekonda ilu
mt ago-minute # il min ilu,# il minuta ilu,# min ilu,# minuta ilu
mt ago-hour # il siegħa ilu,# siegħa ilu,# sigħat ilu
mt ago-day # gurnata ilu,# il gurnata ilu
mt ago-week # gimgħa ilu,# il gimgħa ilu
mt ago-month # il xahar ilu,# xahar ilu
mt ago-year # il sena ilu,# sena ilu
mt ago-words-1-minute min ilu
mt ago-words-1-second sek ilu
mt ago-words-1-year sa sena ilu
mt ago-words-2-day jumejn ilu
mt ago-words-2-hour sagħtejn ilu
mt ago-words-2-month xahrejn ilu
mt ago-words-2-week gimagħtejn ilu
my months ဇန်,ဇန်နဝါရီ/ဖေ,ဖေဖော်ဝါရီ/မတ်/ဧပြီ/မေ/ဇွန်/ဇူ,ဇူလိုင်/ဩဂုတ်/စက်,စက်တင်ဘာ/အောက်,အောက်တိုဘာ/နို,နိုဝင်ဘာ/ဒီ,ဒီဇင်ဘာ
my weekdays တနင်္ဂနွေ/တနင်္လာ/အင်္ဂါ/ဗုဒ္ဓဟူး/ကြာသပတေး/သောကြာ/စနေ
my days ယနေ့/မနေ့က/တစ်နေ့က
my am နံနက်
my pm ညနေ
my ago-second ပြီးခဲ့သည့် # စက္ကန့်
my ago-minute ပြီးခဲ့သည့် # မိနစ်
my ago-hour ပြီးခဲ့သည့် # နာရီ
my ago-day ပြီးခဲ့သည့် # ရက်
my ago-week ပြီးခဲ့သည့် # ပတ်
my ago-month ပြီးခဲ့သည့် # လ
my ago-year ပြီးခဲ့သည့် # နှစ်
nb months //mar///jun/jul/////
nb days //i forgars
nb ago-second for # sek siden,for # sekund siden,for # sekunder siden
nb ago-minute for # min siden,for # minutt siden,for # minutter siden
nb ago-hour for # t siden,for # time siden,for # timer siden
nb ago-day for # d siden,for # døgn siden
nb ago-week for # u siden,for # uke siden,for # uker siden
nb ago-month for # maned siden,for # maneder siden,for # md siden
nb ago-year for # ar siden
ne months जनवरी/फेब्रुअरी/मार्च/अप्रिल/मे/जुन/जुलाई/अगस्ट/सेप्टेम्बर/अक्टोबर/नोभेम्बर/डिसेम्बर
ne weekdays आइत,आइतबार/सोम,सोमबार/मङ्गल,मङ्गलबार/बुध,बुधबार/बिहि,बिहिबार/शुक्र,शुक्रबार/शनि,शनिबार
ne days आज/हिजो/अस्ति
ne am पूर्वाह्न
ne pm अपराह्न
ne ago-second # सेकेन्ड पहिले
ne ago-minute # मिनेट पहिले
ne ago-hour # घण्टा पहिले
ne ago-day # दिन पहिले
ne ago-week # हप्ता पहिले
ne ago-month # महिना पहिले
ne ago-year # वर्ष अघि
nl days //eergisteren
nl am a m
nl pm p m
nl ago-second # sec geleden
nl ago-minute # min geleden,# minuut geleden
nl ago-day # dgn geleden
nn months //mar///jun/jul/////
nn weekdays sø,søn,søndag//////la
nn days //i forgars,i førgar
nn am f m
nn pm e m
nn ago-second for # sek sidan,for # sekund sidan
nn ago-minute for # min sidan,for # minutt sidan
nn ago-hour for # t sidan,for # timar sidan,for # time sidan
nn ago-day for # d sidan,for # døgn sidan
nn ago-week for # v sidan,for # veke sidan,for # veker sidan
nn ago-month for # manad sidan,for # manadar sidan,for # md sidan
nn ago-year for # ar sidan
oc months de genier/de febrier/de marc/d abril/de mai/de junh/de julhet/d agost/de setembre/d octobre/de novembre/de decembre
oc days today/yesterday/
or months ଜାନୁଆରୀ/ଫେବୃଆରୀ/ମାର୍ଚ୍ଚ/ଅପ୍ରେଲ/ମଇ/ଜୁନ/ଜୁଲାଇ/ଅଗଷ୍ଟ/ସେପ୍ଟେମ୍ବର/ଅକ୍ଟୋବର/ନଭେମ୍ବର/ଡିସେମ୍ବର
or weekdays ରବି,ରବିବାର/ସୋମ,ସୋମବାର/ମଙ୍ଗଳ,ମଙ୍ଗଳବାର/ବୁଧ,ବୁଧବାର/ଗୁରୁ,ଗୁରୁବାର/ଶୁକ୍ର,ଶୁକ୍ରବାର/ଶନି,ଶନିବାର
or days ଆଜି/ଗତକାଲି/
or am am
or pm pm
or ago-second # ସେ ପୂର୍ବେ,# ସେକେଣ୍ଡ ପୂର୍ବେ
or ago-minute # ମି ପୂର୍ବେ,# ମିନିଟ୍ ପୂର୍ବେ
or ago-hour # ଘ ପୂର୍ବେ,# ଘଣ୍ଟା ପୂର୍ବେ
or ago-day # ଦିନ ପୂର୍ବେ
or ago-week # ସପ୍ତା ପୂର୍ବେ,# ସପ୍ତାହ ପୂର୍ବେ
or ago-month # ମା ପୂର୍ବେ,# ମାସ ପୂର୍ବେ
or ago-year # ବ ପୂର୍ବେ,# ବର୍ଷ ପୂର୍ବେ
pa months ਜਨ,ਜਨਵਰੀ/ਫ਼ਰ,ਫ਼ਰਵਰੀ/ਮਾਰਚ/ਅਪ੍ਰੈ,ਅਪ੍ਰੈਲ/ਮਈ/ਜੂਨ/ਜੁਲਾ,ਜੁਲਾਈ/ਅਗ,ਅਗਸਤ/ਸਤੰ,ਸਤੰਬਰ/ਅਕਤੂ,ਅਕਤੂਬਰ/ਨਵੰ,ਨਵੰਬਰ/ਦਸੰ,ਦਸੰਬਰ
pa weekdays ਐਤ,ਐਤਵਾਰ/ਸੋਮ,ਸੋਮਵਾਰ/ਮੰਗਲ,ਮੰਗਲਵਾਰ/ਬੁੱਧ,ਬੁੱਧਵਾਰ/ਵੀਰ,ਵੀਰਵਾਰ/ਸ਼ੁੱਕਰ,ਸ਼ੁੱਕਰਵਾਰ/ਸ਼ਨੀ,ਸ਼ਨੀਵਾਰ
pa days ਅੱਜ/ਬੀਤਿਆ ਕੱਲ੍ਹ/
pa am am
pa pm pm
pa ago-second # ਸਕਿੰਟ ਪਹਿਲਾਂ
pa ago-minute # ਮਿੰਟ ਪਹਿਲਾਂ
pa ago-hour # ਘੰਟਾ ਪਹਿਲਾਂ,# ਘੰਟੇ ਪਹਿਲਾਂ
pa ago-day # ਦਿਨ ਪਹਿਲਾਂ
pa ago-week # ਹਫ਼ਤਾ ਪਹਿਲਾਂ,# ਹਫ਼ਤੇ ਪਹਿਲਾਂ
pa ago-month # ਮਹੀਨਾ ਪਹਿਲਾਂ,# ਮਹੀਨੇ ਪਹਿਲਾਂ
pa ago-year # ਸਾਲ ਪਹਿਲਾਂ
pl days dzis,dzisiaj/wcz,wczoraj/przedwczoraj
pl ago-second # s temu,# sek temu,# sekunde temu
pl ago-minute # min temu,# minute temu
pl ago-hour # g temu,# godz temu,# godzine temu
pl ago-day # dzien temu
pl ago-week # tydz temu,# tydzien temu,# tyg temu
pl ago-month # mies temu,# miesiac temu
pl ago-year # rok temu
ps months جنوري/فبروري,فېبروري/مارچ/اپريل/مۍ/جون/جولاي/اګست/سپتمبر,سېپتمبر/اكتوبر/نومبر/دسمبر
ps weekdays يونۍ/دونۍ/درېنۍ/څلرنۍ/پينځنۍ/جمعه/اونۍ
ps days نن/پرون/
ps am am
ps pm pm
ps fillers د
ps ago-second # ثانيه كې,# ثانيه مخكې,# ثانيې مخكې
ps ago-minute # دقيقه مخكې,# دقيقې مخكې
ps ago-hour # ساعت مخكې,# ساعتونه مخكې
ps ago-day # ورځ مخكې,# ورځې مخكې
ps ago-week # اونۍ مخكې
ps ago-month # مياشت مخكې,# مياشتې مخكې
ps ago-year # كال مخكې,# كاله مخكې
pt days //anteontem
pt ago-second ha # s,ha # seg
pt ago-minute ha # min
pt ago-hour ha # h
pt ago-week ha # sem
rm months da schaner,schan,schaner/da favrer,favr,favrer/da mars,mars/avr,avrigl,d avrigl/da matg,matg/da zercladur,zercl,zercladur/da fanadur,fan,fanadur/avust,d avust/da settember,sett,settember/d october,oct,october/da november,nov,november/da december,dec,december
rm weekdays du,dumengia/gli,glindesdi/ma,mardi/me,mesemna/gie,gievgia/ve,venderdi/so,sonda
rm days oz/ier/stersas
rm am am
rm pm pm
rm fillers ils
rm ago-second avant # s,avant # secunda,avant # secundas
rm ago-minute avant # min,avant # minuta,avant # minutas
rm ago-hour avant # h,avant # ura,avant # uras
rm ago-day avant # d,avant # di,avant # dis
rm ago-week avant # e,avant # emna,avant # emnas
rm ago-month avant # mais
rm ago-year avant # o,avant # onn,avant # onns
ro months ////////sept//nov/
ro days azi//alaltaieri
ro ago-second acum # de secunde,acum # sec,acum # secunda,acum # secunde
ro ago-minute acum # de minute,acum # min,acum # minut,acum # minute
ro ago-hour acum # de ore,acum # h,acum # ora,acum # ore
ro ago-day acum # de zile,acum # zi,acum # zile
ro ago-week acum # de saptamani,acum # sapt,acum # saptamana,acum # saptamani
ro ago-month acum # de luni,acum # luna,acum # luni
ro ago-year acum # an,acum # ani,acum # de ani
ru months /февр//////////
ru days сегодня/вчера/позавчера
ru am am
ru pm pm
ru ago-second # сек назад
ru ago-minute # мин назад
ru ago-hour # ч назад
ru ago-day # дн назад
ru ago-week # нед назад,# неделю назад
ru ago-month # мес назад
ru ago-year # г назад,# л назад
rw months mut,mutarama/gas,gashyantare/wer,werurwe/mat,mata/gic,gicurasi/kam,kamena/nya,nyakanga/kan,kanama/nze,nzeri/ukw,ukwakira/ugu,ugushyingo/uku,ukuboza
rw weekdays cyu,ku cyumweru/kuwa mbere,mbe/kab,kuwa kabiri/gtu,kuwa gatatu/kan,kuwa kane/gnu,kuwa gatanu/gnd,kuwa gatandatu
rw days uyu munsi/ejo/
rw am am
rw pm pm
sd months جنوري/فيبروري/مارچ/اپريل/ميي/جون/جولاء/اگسٽ/سيپٽمبر/اڪٽوبر/نومبر/ڊسمبر
sd weekdays اچر/سومر/اڱارو/اربع/خميس/جمعو/ڇنڇر
sd days اڄ/ڪل/
sd am صبح
sd pm شام
sd ago-second # سيڪنڊ پهرين
sd ago-minute # منٽ پهرين
sd ago-hour # ڪلاڪ پهرين
sd ago-day # ڏينهن پهرين
sd ago-week # هفتا پهرين,# هفتو پهرين
sd ago-month # مهينا پهرين
sd ago-year # سال پهرين
se months ođđj///////////
se weekdays ////duorasdat//
se days //oovdebpeivvi
se am i b
se pm e b
se ago-second # sekunda arat,# sekundda arat
se ago-minute # minuhta arat,# minuhtta arat
se ago-hour # diibmu arat,# diibmur arat
se ago-day # jandor arat,# jandora arat
se ago-week # vahkku arat,# vahku arat
se ago-month # manotbadji arat
se ago-year # jahki arat,# jahkki arat
si months දුරුතු/නවම්/මැදින්/බක්/වෙසක්/පොසොන්/ඇසළ/නිකිණි/බිනර/වප්/ඉල්/උඳුවප්
si weekdays ඉරිදා/සඳුදා/අඟහ,අඟහරුවාදා/බදාදා/බ්රහස්,බ්රහස්පතින්දා/සිකු,සිකුරාදා/සෙන,සෙනසුරාදා
si days අද/ඊයේ/පෙරේදා
si am පෙ ව
si pm ප ව
si ago-second තත්පර # කට පෙර
si ago-minute මිනිත්තු # කට පෙර
si ago-hour පැය # කට පෙර
si ago-day දින # කට පෙර
si ago-week සති # කට පෙර
si ago-month මාස # කට පෙර
si ago-year වසර # කට පෙර
sk days dnes/vcera/predvcerom
sk ago-second pred # s,pred # sekundou
sk ago-minute pred # min,pred # minutou
sk ago-hour pred # h,pred # hodinou
sk ago-day pred # d,pred # dnom
sk ago-week pred # tyz,pred # tyzdnom
sk ago-month pred # mes,pred # mesiacom
sk ago-year pred # r,pred # rokom
sl days danes/vceraj/predvcerajsnjim
sl ago-second pred # s
sl ago-minute pred # min
sl ago-hour pred # h
sl ago-day pred # dnevom
sl ago-week pred # ted,pred # tedni,pred # tednom,pred # tednoma
sl ago-month pred # mes
so months jan,janaayo,jannaayo/feb,febraayo/maarso,mar/abr,abriil/maayo,may/jun,juun/lul,luulyo/agosto,ogosto,ogs/seb,sebteembar,sebtembar/okt,oktoobar/nof,noofeembar/dis,diseembar
so weekdays axad,axd/isn,isniin/talaado,tldo/arbaco,arbc/khamiis,khms/jimco,jmc/sabti,sbti
so days maanta/shalay/
so am gh
so pm gd
so ago-second # ilbiriqsi kahor,# ilbrqsi khr
so ago-minute # daqiiqad kahor,# daqiiqadood kahor,# dqqd khr
so ago-hour # saacad kahor,# saacadood kahor,# scd khr
so ago-day # maalin kahor,# maalmood kahor,# mlmd khr,# mln khr
so ago-week # tdbd khr,# toddobaad kahor
so ago-month # bil kahor,# bil khr,# bilood kahor
so ago-year # sannad kahor,# sannadood kahor,# snd khr
sq months //////korr/gush////
sq weekdays e diel/e hene/e marte/e merkure/e enjte/e premte/e shtune
sq ago-second # sek me pare
sq ago-minute # min me pare
sq ago-year # vjet me pare
sr days //prekjuce,прекјуче
sr ago-second pre # s,pre # sek,пре # с,пре # сек
sr ago-minute pre # min,пре # мин
sr ago-hour pre # c,пре # ч
sr ago-day pre # d,пре # д
sr ago-week pre # n,pre # ned,pre # nedelja,пре # н,пре # нед,пре # недеља
sr ago-month pre # m,pre # mes,пре # м,пре # мес
sr ago-year pre # g,pre # god,пре # г,пре # год
su months jan,januari/peb,pebruari/mar,maret/apr,april/mei/jun,juni/jul,juli/ags,agustus/sep,september/okt,oktober/nop,nopember/des,desember
su weekdays minggu,mng/sen,senen/sal,salasa/reb,rebo/kem,kemis/jum,jumaah/sap,saptu
su days dinten ieu/kamari/
su am am
su pm pm
sv days i dag/i gar/i forrgar
sv ago-second for # s sen,for # sekund sedan,for # sekunder sedan
sv ago-minute for # min sen,for # minut sedan,for # minuter sedan
sv ago-hour for # tim sedan,for # timmar sedan,for # timme sedan
sv ago-day for # d sedan,for # dag sedan,for # dagar sedan
sv ago-week for # v sedan,for # vecka sedan,for # veckor sedan
sv ago-month for # man sen,for # manad sedan,for # manader sedan
sv ago-year for # ar sedan,for # ar sen
sw months jan,januari/feb,februari/mac,machi/apr,aprili/mei/jun,juni/jul,julai/ago,agosti/sep,septemba/okt,oktoba/nov,novemba/des,desemba
sw weekdays jumapili/jumatatu/jumanne/jumatano/alhamisi/ijumaa/jumamosi
sw days leo/jana/juzi
sw am am
sw pm pm
sw ago-second sekunde # iliyopita,sekunde # zilizopita
sw ago-minute dakika # iliyopita,dakika # zilizopita
sw ago-hour saa # iliyopita,saa # zilizopita
sw ago-day siku # iliyopita,siku # zilizopita
sw ago-week wiki # iliyopita,wiki # zilizopita
sw ago-month miezi # iliyopita,mwezi # uliopita
sw ago-year miaka # iliyopita,mwaka # uliopita
ta days இன்று/நேற்று/நேற்று முன்தினம்
ta am am
ta pm pm
ta ago-second # வி முன்,# விநாடிகளுக்கு முன்,# விநாடிக்கு முன்
ta ago-minute # நி முன்,# நிமி முன்,# நிமிடங்களுக்கு முன்,# நிமிடத்திற்கு முன்
ta ago-hour # ம முன்,# மணிநேரம் முன்
ta ago-day # நா முன்,# நாட்களுக்கு முன்,# நாளுக்கு முன்
ta ago-week # வா முன்,# வார முன்,# வாரங்களுக்கு முன்,# வாரத்திற்கு முன்
ta ago-month # மா முன்,# மாத முன்,# மாதங்களுக்கு முன்,# மாதத்துக்கு முன்
ta ago-year # ஆ முன்,# ஆண்டிற்கு முன்,# ஆண்டுகளுக்கு முன்
te days //మొన్న
te am am
te pm pm
te ago-second # సెక క్రితం,# సెకను క్రితం
te ago-minute # నిమి క్రితం,# నిమిషం క్రితం
te ago-hour # గం క్రితం,# గంట క్రితం
te ago-day # రోజు క్రితం
te ago-week # వారం క్రితం,# వారాల క్రితం
te ago-month # నెల క్రితం
te ago-year # సం క్రితం,# సంవత్సరం క్రితం
tg months янв,январ/фев,феврал/мар,март/апр,апрел/маи/июн/июл/авг,август/сен,сентябр/окт,октябр/ноя,ноябр/дек,декабр
tg weekdays якшанбе,яшб/душанбе,дшб/сешанбе,сшб/чоршанбе,чшб/панҷшанбе,пшб/ҷмъ,ҷумъа/шанбе,шнб
tg days имруз/дируз/
tg am am
tg pm pm
tg ago-second # сон пеш,# сония пеш
tg ago-minute # дақ пеш,# дақиқа пеш
tg ago-hour # соат пеш,# ст пеш
tg ago-day # руз пеш
tg ago-week # ҳ пеш,# ҳафта пеш
tg ago-month # м пеш,# моҳ пеш
tg ago-year # с пеш,# сол пеш
th weekdays วันอาทิตย์/วันจันทร์/วันอังคาร/วันพุธ/พฤหัส,วันพฤหัสบดี/วันศุกร์/วันเสาร์
th days วันนี้/เมื่อวาน/เมื่อวานซืน
th am am
th pm pm
th ago-second # วินาทีที่แล้ว
th ago-minute # นาทีที่แล้ว
th ago-hour # ชม ที่แล้ว
th ago-day # วันที่แล้ว
th ago-week # สัปดาห์ที่แล้ว
th ago-month # เดือนที่แล้ว
th ago-year # ปีที่แล้ว
tk months yan,yanwar/few,fewral/mar,mart/apr,aprel/may/iyun/iyul/awg,awgust/sen,sentyabr/okt,oktyabr/noy,noyabr/dek,dekabr
tk weekdays yek,yeksenbe/dus,dusenbe/sis,sisenbe/car,carsenbe/pen,pensenbe/ann,anna/sen,senbe
tk days su gun/duyn/
tk am go on
tk pm go son
tk ago-second # sek on,# sekunt on
tk ago-minute # min on,# minut on
tk ago-hour # sag on,# sagat on
tk ago-day # g on,# gun on
tk ago-week # h on,# hep on,# hepde on
tk ago-month # ay on
tk ago-year # y on,# yyl on
tr weekdays //////cmt
tr days //evvelsi gun
tr ago-second # sn once
tr ago-minute # dk once
tr ago-hour # sa once
tr ago-week # hf once
tt months гыин,гыинвар/фев,февраль/мар,март/апр,апрель/маи/июнь/июль/авг,август/сент,сентябрь/окт,октябрь/нояб,ноябрь/дек,декабрь
tt weekdays якш,якшәмбе/дүш,дүшәмбе/сиш,сишәмбе/чәр,чәршәмбе/пәнҗ,пәнҗешәмбе/җом,җомга/шим,шимбә
tt days бүген/кичә/
tt am am
tt pm pm
tt fillers ел
tt ago-second # с элек,# секунд элек
tt ago-minute # мин элек,# минут элек
tt ago-hour # сәг элек,# сәгать элек
tt ago-day # көн элек
tt ago-week # атна элек
tt ago-month # аи элек
tt ago-year # ел элек
ug months /فېۋرال//ياپرېل///يييۇل//سېنتەبير///دېكابير
ug weekdays يە/دۈ/سە/چا/پە/جۈ/شە
ug am چ ب
ug pm چ ك
ug ago-second # سېكۇنت ييلگيري
ug ago-minute # مينۇت ييلگيري
ug ago-hour # سايەت ييلگيري
ug ago-day # كۈن ييلگيري
ug ago-week # ھەپتە ييلگيري
ug ago-month # ياي ييلگيري
ug ago-year # ييل ييلگيري
uk months //бер//////вер//лист/
uk weekdays /////пʼятниця/
uk days /учора/позавчора
uk ago-second # с тому
uk ago-minute # хв тому
uk ago-hour # год тому
uk ago-day # дн тому,# дні тому
uk ago-week # тиж тому
uk ago-month # міс тому
uk ago-year # р тому
ur months جنوري/فروري/مارچ/اپريل/ميي/جون/جولايي/اگست/ستمبر/اكتوبر/نومبر/دسمبر
ur weekdays اتوار/پير/منگل/بدھ/جمعرات/جمعہ/ہفتہ
ur days اج/گزشتہ كل/گزشتہ پرسوں
ur am am
ur pm pm
ur ago-second # سيكنڈ پہلے
ur ago-minute # منٹ پہلے
ur ago-hour # گھنٹہ پہلے,# گھنٹے پہلے
ur ago-day # دن پہلے,# دنوں پہلے
ur ago-week # ہفتہ پہلے,# ہفتے پہلے
ur ago-month # ماہ قبل,# ماہ پہلے,# مہينہ پہلے,# مہينے پہلے
ur ago-year # سال پہلے
uz months /////iyn/iyl//сентябр/октябр//
uz days bugun,бугун/kecha,кеча/
uz am to,то
uz pm tk,тк
uz ago-second # soniya oldin
uz ago-minute # daqiqa oldin
uz ago-week # ҳафта олдин
uz ago-month # ои аввал
uz ago-year # иил аввал
vi days hom nay/hom qua/hom kia
xh months jan,janyuwari/feb,februwari/mat,matshi/epr,epreli/mey,meyi/jun,juni/jul,julayi/aga,agasti/sep,sept,septemba/okt,okthoba,okthobha/nov,novemba/dis,disemba
xh weekdays caw,cawe/mvu,mvulo/bin,lwesb,lwesibini/lwesithathu,tha/lwesine,sin/hla,lwesihlanu/mgq,mgqibelo
xh days namhlanje/izolo/
xh am am
xh pm pm
yo months osu sere/osu erele/osu erena/osu igbe/osu ebibi/osu okudu/osu agemo/osu ogun/osu owewe/osu owara/osu belu/osu ope
yo weekdays aiku,ojo aiku/aje,ojo aje/isegun,ojo isegun/ojoru/ojobo/eti,ojo eti/abameta,ojo abameta
yo days oni/ana/ijeta
yo am aaro
yo pm osan
yo ago-year # odun seyin,odun # seyin
zh days 今日/昨日/前天,前日
zh ago-second # 秒钟前
zh ago-minute # 分前
zh ago-day # 日前
zh ago-week # 周前,# 星期前,# 週前
zu months jan,januwari/feb,februwari/mas,mashi/eph,ephreli/mey,meyi/jun,juni/jul,julayi/aga,agasti/sep,septhemba/okt,okthoba/nov,novemba/dis,disemba
zu weekdays isonto,son/mso,umsombuluko/bil,ulwesibili/tha,ulwesithathu/sin,ulwesine/hla,ulwesihlanu/mgq,umgqibelo
zu days namhlanje/izolo/usuku olwandulela olwayizolo
zu am am
zu pm pm
zu ago-second # amasekhondi edlule,# isekhondi eledlule
zu ago-minute # amaminithi edlule,# iminithi eledlule
zu ago-hour # amahora edlule,# ihora eledlule,emahoreni angu # edlule
zu ago-day # izinsuku ezedlule,# usuku olwedlule,ezinsukwini ezingu # ezedlule,osukwini olungu # olwedlule
zu ago-week amaviki angu # edlule,evikini elingu # eledlule
zu ago-month # inyanga edlule,# izinyanga ezedlule
zu ago-year # iminyaka edlule,# unyaka odlule
`;
