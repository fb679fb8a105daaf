// Made by `npm run generate:dates`; do not edit.
export const DATE_FNS_TABLE = `
af months jan,januarie/feb,februarie/maart,mrt/apr,april/mei/jun,junie/jul,julie/aug,augustus/sep,september/okt,oktober/nov,november/des,desember
af weekdays so,son,sondag/ma,maa,maandag/di,din,dinsdag/wo,woe,woensdag/do,don,donderdag/vr,vry,vrydag/sa,sat,saterdag
af days vandag/gister/
af am oggend,uur die oggend,vm
af pm laat middag,middag,nm,uur die aand,uur die middag
af noon middaguur,uur die middag
af midnight middernag
af ordinals de,ste
af joiners om
af ago-second # sekonde gelede,# sekondes gelede
af ago-minute # minute gelede,minder as # minute gelede
af ago-hour # ure gelede,# uur gelede,ongeveer # ure gelede,ongeveer # uur gelede
af ago-day # dae gelede,# dag gelede
af ago-week # week gelede,# weke gelede,ongeveer # week gelede,ongeveer # weke gelede
af ago-month # maand gelede,# maande gelede,ongeveer # maand gelede,ongeveer # maande gelede
af ago-year # jaar gelede,ongeveer # jaar gelede
af ago-words-1-minute minder as n minuut gelede,n minuut gelede
ar months جان,جانفي,ينا,يناير/فبر,فبراير,فيف,فيفري/مارس/ابريل,افريل/ماي,مايو/جوان,يون,يونيو/جوي,جويلية,يول,يوليو,يوليوز/اغس,اغسطس,اوت,غشت/سبت,سبتمبر,شتن,شتنبر/اكت,اكتوبر/نوف,نوفمبر,نون,نونبر/دجن,دجنبر,ديس,ديسمبر
ar weekdays احد,الاحد/اثن,اثنين,الاثنين/الثلاثاء,ثلا,ثلاثاء/ارب,اربعاء,الاربعاء/الخميس,خمي,خميس/الجمعة,جمعة/السبت,سبت
ar days النهاردة,اليوم/الامس,البارح,امبارح,امس/
ar am الصباح,ص,صباحا,في الصباح
ar pm العشية,المساء,بعد الظهر,بعد القايلة,ع,في العشية,في المساء,م,مساء,مساءا
ar noon الظهر,القايلة,ظهر,ظهرا,في القايلة
ar midnight منتصف الليل,نص الليل,نصف الليل
ar joiners الساعة,عند,عند الساعة,مع
ar ago-second عندو # ثانية,عندو # ثواني,منذ # ثانية,منذ # ثواني
ar ago-minute عندو # دقايق,عندو # دقيقة,عندو اقل من # دقايق,عندو اقل من # دقيقة,منذ # دقايق,منذ # دقيقة,منذ اقل من # دقايق,منذ اقل من # دقيقة
ar ago-hour عندو # ساعة,عندو # ساعة تقريب,عندو # سوايع,عندو # سوايع تقريب,منذ # ساعات,منذ # ساعات تقريبا,منذ # ساعة,منذ # ساعة تقريبا,منذ حوالي # ساعات,منذ حوالي # ساعة
ar ago-day عندو # ايام,عندو # يوم,منذ # ايام,منذ # يوم
ar ago-week عندو # جماع,عندو # جماع تقريب,عندو # جمعة,عندو # جمعة تقريب,منذ # اسابيع,منذ # اسابيع تقريبا,منذ # اسبوع,منذ # اسبوع تقريبا,منذ # اسبوعا,منذ # اسبوعا تقريبا,منذ حوالي # اسابيع,منذ حوالي # اسبوع
ar ago-month عندو # اشهرة,عندو # اشهرة تقريب,عندو # شهر,عندو # شهر تقريب,منذ # اشهر,منذ # اشهر تقريبا,منذ # شهر,منذ # شهر تقريبا,منذ # شهرا,منذ # شهرا تقريبا,منذ حوالي # اشهر,منذ حوالي # شهر
ar ago-year عندو # اعوام,عندو # اعوام تقريب,عندو # عام,عندو # عام تقريب,منذ # اعوام,منذ # اعوام تقريبا,منذ # سنة,منذ # سنة تقريبا,منذ # سنوات,منذ # سنوات تقريبا,منذ # عام,منذ # عام تقريبا,منذ حوالي # سنة,منذ حوالي # سنين
ar ago-words-1-day عندو نهار,منذ يوم,منذ يوم واحد
ar ago-words-1-hour عندو ساعة,عندو ساعة تقريب,منذ حوالي ساعة,منذ ساعة,منذ ساعة واحدة,منذ ساعة واحدة تقريبا
ar ago-words-1-minute عندو اقل من دقيقة,عندو دقيقة,منذ اقل من دقيقة,منذ دقيقة,منذ دقيقة واحدة
ar ago-words-1-month عندو شهر,عندو شهر تقريب,منذ حوالي شهر,منذ شهر,منذ شهر واحد,منذ شهر واحد تقريبا
ar ago-words-1-second عندو ثانية,منذ ثانية,منذ ثانية واحدة
ar ago-words-1-week عندو جمعة,عندو جمعة تقريب,منذ اسبوع,منذ اسبوع واحد,منذ اسبوع واحد تقريبا,منذ حوالي اسبوع
ar ago-words-1-year عندو عام,عندو عام تقريب,منذ حوالي سنة,منذ سنة واحد,منذ سنة واحدة تقريبا,منذ عام,منذ عام واحد,منذ عام واحد تقريبا
ar ago-words-2-day عندو نهارين,منذ يومان,منذ يومين
ar ago-words-2-hour عندو ساعتين,عندو ساعتين تقريب,منذ حوالي ساعتين,منذ ساعتان,منذ ساعتين,منذ ساعتين تقريبا
ar ago-words-2-minute عندو اقل من دقيقتين,عندو دقيقتين,منذ اقل من دقيقتين,منذ دقيقتان,منذ دقيقتين
ar ago-words-2-month عندو شهرين,عندو شهرين تقريب,منذ حوالي شهرين,منذ شهران,منذ شهرين,منذ شهرين تقريبا
ar ago-words-2-second عندو زوز ثواني,منذ ثانتين,منذ ثانيتان,منذ ثانيتين
ar ago-words-2-week عندو جمعتين,عندو جمعتين تقريب,منذ اسبوعان,منذ اسبوعين,منذ اسبوعين تقريبا,منذ حوالي اسبوعين
ar ago-words-2-year عندو عامين,عندو عامين تقريب,منذ حوالي سنتين,منذ سنتان,منذ سنتين تقريبا,منذ عامين,منذ عامين تقريبا
az months yan,yanvar/fev,fevral/mar,mart/apr,aprel/may/iyun/iyul/avq,avqust/sen,sentyabr/okt,oktyabr/noy,noyabr/dek,dekabr
az weekdays baz,bazar/b e,baz e,bazar ertəsi/c a,cər a,cərsənbə axsami/cər,cərsənbə/c a,cum a,cumə axsami/cum,cumə/sə,sənbə
az days bugun/dunən/
az am a m,am,səhər
az pm axsam,gunduz,p m,pm
az noon gun
az midnight gecəyari
az ordinals inci,nci,uncu
az fillers il
az joiners də
az ago-second # saniyə əvvəl
az ago-minute # bir dəqiqədən az əvvəl,# dəqiqə əvvəl
az ago-hour # saat əvvəl,təxminən # saat əvvəl
az ago-day # gun əvvəl
az ago-week # həftə əvvəl,təxminən # həftə əvvəl
az ago-month # ay əvvəl,təxminən # ay əvvəl
az ago-year # il əvvəl,təxminən # il əvvəl
az ago-words-1-minute bir dəqiqə əvvəl,bir dəqiqədən az əvvəl
be months студз,студзень,студзеня/лют,лютага,люты/сак,сакавік,сакавіка/крас,красавік,красавіка/маи,мая,трав,травень,трауня/чэрв,чэрвень,чэрвеня/ліп,ліпень,ліпеня/жн,жнівень,жніуня/вер,верасень,верасня/кастр,кастрычнік,кастрычніка/ліст,лістапад,лістапада/снеж,снежань,снежня,сьнеж,сьнежань,сьнежня
be weekdays нд,нядз,нядзеля/пан,панядзелак,пн/ау,аут,ауторак/сер,серада,ср/чац,чацвер,чаць,чацьвер,чц/пт,пят,пятніца/сб,суб,субота
be days сення а,сеньня а/учора а/
be am дп,ран,раніца,раніцы
be pm веч,вечар,вечара,дзень,дня,пп
be noon поуд,поудзень
be midnight поун,поунач
be ordinals га,ы,і
be fillers г
be ago-second # секунд таму,# секунду таму,# секунды таму
be ago-minute # хвілін таму,# хвіліну таму,# хвіліны таму,менш за # хвілін таму,менш за # хвіліну таму,менш за # хвіліны таму
be ago-hour # гадзін таму,# гадзіну таму,# гадзіны таму,каля # гадзін таму,каля # гадзіны таму
be ago-day # дзен таму,# дзень таму,# дні таму
be ago-week # тыдзень таму,# тыдняу таму,# тыдні таму,каля # тыдняу таму,каля # тыдні таму
be ago-month # месяц таму,# месяцау таму,# месяцы таму,каля # месяца таму,каля # месяцау таму
be ago-year # гадоу таму,# гады таму,# год таму,каля # гадоу таму,каля # года таму
be ago-words-1-minute менш за хвіліну таму
bg months яну,януари/фев,февруари/мар,март/апр,април/маи/юни/юли/авг,август/сеп,септември/окт,октомври/ное,ноември/дек,декември
bg weekdays нд,нед,неделя/пн,пон,понеделник/вт,вто,вторник/ср,сря,сряда/чет,четвъртък,чт/пет,петък,пт/сб,съб,събота
bg days днес в/вчера в/
bg am преди обяд,сутринта
bg pm вечерта,след обяд,следобед
bg noon на обяд
bg midnight в полунощ
bg ordinals ви,ми,ри,ти
bg ago-second преди # секунда,преди # секунди
bg ago-minute преди # минута,преди # минути,преди по малко от # минути
bg ago-hour преди # час,преди # часа,преди около # часа
bg ago-day преди # ден,преди # дни
bg ago-week преди # седмица,преди # седмици,преди около # седмици
bg ago-month преди # месец,преди # месеца,преди около # месеца
bg ago-year преди # година,преди # години,преди около # години
bg ago-words-1-hour преди около час
bg ago-words-1-minute преди по малко от минута
bg ago-words-1-month преди около месец
bg ago-words-1-week преди около седмица
bg ago-words-1-year преди около година
bn months জানু,জানুয়ারি/ফেব্রু,ফেব্রুয়ারি/মার্চ/এপ্রিল/মে/জুন/জুলাই/আগস্ট/সেপ্ট,সেপ্টেম্বর/অক্টো,অক্টোবর/নভে,নভেম্বর/ডিসে,ডিসেম্বর
bn weekdays রবি,রবিবার/সোম,সোমবার/মঙ্গল,মঙ্গলবার/বুধ,বুধবার/বৃহ,বৃহস্পতিবার/শুক্র,শুক্রবার/শনি,শনিবার
bn days আজ/গতকাল/
bn am পূর্বাহ্ন,সকাল
bn pm অপরাহ্ন,বিকাল,সন্ধ্যা
bn noon মধ্যাহ্ন
bn midnight মধ্যরাত
bn ordinals ই,ঠা,তম,ম,য়,রা,র্থ,লা,শে,ষ্ঠ
bn joiners সময়
bn ago-second # সেকেন্ড আগে
bn ago-minute # মিনিট আগে,প্রায় # মিনিট আগে
bn ago-hour # ঘন্টা আগে,প্রায় # ঘন্টা আগে
bn ago-day # দিন আগে
bn ago-week # সপ্তাহ আগে,প্রায় # সপ্তাহ আগে
bn ago-month # মাস আগে,প্রায় # মাস আগে
bn ago-year # বছর আগে,প্রায় # বছর আগে
bs months jan,januar/feb,februar/mar,mart/apr,april/maj/jun,juni/jul,juli/avg,avgust/sep,septembar/okt,oktobar/nov,novembar/dec,decembar
bs weekdays ned,nedjelja/pon,ponedjeljak/uto,utorak/sre,srijeda/cet,cetvrtak/pet,petak/sub,subota
bs days danas/juce/
bs am am,ujutru
bs pm pm,popodne,poslije podne,uvece
bs noon podne
bs midnight ponoc
bs joiners u
bs ago-second prije # sekunde,prije # sekundi
bs ago-minute prije # minuta,prije # minute,prije manje od # minuta,prije manje od # minute
bs ago-hour prije # sat,prije # sata,prije # sati,prije oko # sat,prije oko # sata,prije oko # sati
bs ago-day prije # dan,prije # dana
bs ago-week prije # sedmice,prije # sedmicu,prije oko # sedmice,prije oko # sedmicu
bs ago-month prije # mjesec,prije # mjeseca,prije # mjeseci,prije oko # mjesec,prije oko # mjeseca,prije oko # mjeseci
bs ago-year prije # godina,prije # godine,prije oko # godina,prije oko # godine,prije oko # godinu
ca months gen,gener/febr,febrer/marc/abr,abril/maig/juny/jul,juliol/ag,agost/set,setembre/oct,octubre/nov,novembre/des,desembre
ca weekdays dg,diumenge/dilluns,dl/dimarts,dt/dimecres,dm/dijous,dj/divendres,dv/dissabte,ds
ca days avui/ahir/
ca am a m,am,ante meridiem,del mati,mati
ca pm de la tarda,del vespre,p m,pm,post meridiem,tarda,vespre
ca noon del migdia,migdia
ca midnight de la mitjanit,mitjanit
ca ordinals e,n,r,t
ca fillers de
ca joiners a les
ca ago-second fa # segon,fa # segons
ca ago-minute fa # minut,fa # minuts,fa menys de # minuts
ca ago-hour fa # hora,fa # hores,fa aproximadament # hores
ca ago-day fa # dia,fa # dies
ca ago-week fa # setmana,fa # setmanes,fa aproximadament # setmanes
ca ago-month fa # mes,fa # mesos,fa aproximadament # mesos
ca ago-year fa # any,fa # anys,fa aproximadament # anys
ca ago-words-1-hour fa aproximadament una hora
ca ago-words-1-minute fa menys d un minut
ca ago-words-1-month fa aproximadament un mes
ca ago-words-1-week fa aproximadament una setmana
ca ago-words-1-year fa aproximadament un any
ca ago-words-11-minute fa menys d onze minuts
ckb months كان دوو,كانووني دووەم/شوب,شوبات/ياد,يادار/نيس,نيسان/مايس/حوز,حوزەيران/تەم,تەمموز/ياب/يەل,يەيلول/تش يەك,تشريني يەكەم/تش دوو,تشريني دووەم/كان يەك,كانووني يەكەم
ckb weekdays يە شە,يەك شەم,يەك شەمە/دوو شە,دوو شەم,دوو شەمە/سێ شە,سێ شەم,سێ شەمە/چو شە,چوار شەم,چوار شەمە/پێ شە,پێنج شەم,پێنج شەمە/هەي,هەيني/شە,شەمە
ckb days يەمڕۆ/دوێنێ/
ckb am بەياني,لە بەيانيدا,پ,پ ن,پێش نيوەڕۆ
ckb pm د,د ن,دواي نيوەڕۆ,لە دواي نيوەڕۆدا,لە يێوارەدا,يێوارە
ckb noon نيوەڕۆ
ckb midnight نيوە شەو
ckb joiners كاتژمێر
ckb ago-second # چركەپێش يێستا
ckb ago-minute # خولەكپێش يێستا,كەمتر لە # خولەكپێش يێستا
ckb ago-hour # كاتژمێرپێش يێستا,دەوروبەري # كاتژمێرپێش يێستا
ckb ago-day # ڕۆژپێش يێستا,# ژۆژپێش يێستا
ckb ago-week # هەفتەپێش يێستا,دوروبەري # هەفتەپێش يێستا,دەوروبەري # هەفتەپێش يێستا
ckb ago-month # مانگپێش يێستا,داوروبەري # مانگپێش يێستا,دەوروبەري # مانگپێش يێستا
ckb ago-year # ساڵپێش يێستا,دەوروبەري # ساڵپێش يێستا
ckb ago-words-1-minute كەمتر لە يەك خولەكپێش يێستا
cs months led,leden,ledna/uno,unor,unora/bre,brezen,brezna/dub,duben,dubna/kve,kveten,kvetna/cerven,cervna,cvn/cervence,cervenec,cvc/srp,srpen,srpna/zar,zari/rij,rijen,rijna/lis,listopad,listopadu/pro,prosince,prosinec
cs weekdays ne,ned,nedele/po,pon,pondeli/ut,ute,utery/st,str,streda/ct,ctv,ctvrtek/pa,pat,patek/so,sob,sobota
cs days dnes/vcera/
cs am dop,dopoledne,rano
cs pm odp,odpoledne,vecer
cs noon poledne
cs midnight pulnoc
cs joiners v
cs ago-second pred # sekundami,pred # sekundou
cs ago-minute pred # minutami,pred # minutou,pred mene nez # minutami,pred mene nez # minutou
cs ago-hour pred # hodinami,pred # hodinou,priblizne pred # hodinami,priblizne pred # hodinou
cs ago-day pred # dnem,pred # dny
cs ago-week pred # tydnem,pred # tydny,priblizne pred # tydnem,priblizne pred # tydny
cs ago-month pred # mesicem,pred # mesici,priblizne pred # mesicem,priblizne pred # mesici
cs ago-year pred # rokem,pred # roky,priblizne pred # rokem,priblizne pred # roky
cy months ion,ionawr/chwe,chwefror/maw,mawrth/ebr,ebrill/mai/meh,mehefin/gor,gorffennaf/aws,awst/med,medi/hyd,hydref/tach,tachwedd/rhag,rhagfyr
cy weekdays dydd sul,su,sul/dydd llun,ll,llun/dydd mawrth,ma,maw,mawrth/dydd mercher,me,mer,mercher/dydd iau,ia,iau/dydd gwener,gw,gwe,gwener/dydd sadwrn,sa,sad,sadwrn
cy days heddiw/ddoe/
cy am bore,y b,yb,yn y bore
cy pm gyda r nos,prynhawn,y h,yh,yn y prynhawn
cy noon hanner dydd
cy midnight hanner nos
cy ordinals af,ail,ain,ed,eg,fed,ydd
cy joiners am
cy ago-second # eiliad yn ol
cy ago-minute # funud yn ol,# munud yn ol,llai na # funud yn ol,llai na # munud yn ol
cy ago-hour # awr yn ol,tua # awr yn ol
cy ago-day # ddiwrnod yn ol,# diwrnod yn ol
cy ago-week # wythnos yn ol,tua # wythnos yn ol
cy ago-month # fis yn ol,# mis yn ol,tua # fis yn ol,tua # mis yn ol
cy ago-year # flwyddyn yn ol,# flynedd yn ol,# mlynedd yn ol,tua # flwyddyn yn ol,tua # flynedd yn ol,tua # mlynedd yn ol
cy ago-words-1-minute llai na munud yn ol
cy ago-words-2-week pythefnos yn ol,tua pythefnos yn ol
da months jan,januar/feb,februar/mar,marts/apr,april/maj/jun,juni/jul,juli/aug,august/sep,september/okt,oktober/nov,november/dec,december
da weekdays sø,søn,søndag/ma,man,mandag/ti,tir,tirsdag/on,ons,onsdag/to,tor,torsdag/fr,fre,fredag/lø,lør,lørdag
da days i dag/i gar/
da am a m,am,morgen,om morgenen
da pm aften,eftermiddag,om aftenen,om eftermiddagen,p m,pm
da noon middag
da midnight midnat
da fillers den
da joiners kl
da ago-second # sekund siden,# sekunder siden
da ago-minute # minut siden,# minutter siden,mindre end # minutter siden
da ago-hour # time siden,# timer siden,cirka # time siden,cirka # timer siden
da ago-day # dag siden,# dage siden
da ago-week # uge siden,# uger siden,cirka # uge siden,cirka # uger siden
da ago-month # maned siden,# maneder siden,cirka # maned siden,cirka # maneder siden
da ago-year # ar siden,cirka # ar siden
da ago-words-1-minute mindre end et minut siden
de months jan,janner,januar/feb,februar/mar,marz/apr,april/mai/jun,juni/jul,juli/aug,august/sep,september/okt,oktober/nov,november/dez,dezember
de weekdays so,sonntag/mo,montag/di,dienstag/mi,mittwoch/do,donnerstag/fr,freitag/sa,samstag
de days heute/gestern/
de am morgen,morgens,vorm,vormittags
de pm abend,abends,nachm,nachmittag,nachmittags
de noon mittag
de midnight mitternacht
de joiners um
de ago-second vor # sekunde,vor # sekunden
de ago-minute vor # minute,vor # minuten,vor weniger als # minute,vor weniger als # minuten
de ago-hour vor # stunde,vor # stunden,vor etwa # stunde,vor etwa # stunden
de ago-day vor # tag,vor # tagen
de ago-week vor # woche,vor # wochen,vor etwa # woche,vor etwa # wochen
de ago-month vor # monat,vor # monaten,vor etwa # monat,vor etwa # monaten
de ago-year vor # jahr,vor # jahren,vor etwa # jahr,vor etwa # jahren
el months ιαν,ιανουαριοσ,ιανουαριου/φεβ,φεβρουαριοσ,φεβρουαριου/μαρ,μαρτιοσ,μαρτιου/απρ,απριλιοσ,απριλιου/μαι,μαιοσ,μαιου/ιουν,ιουνιοσ,ιουνιου/ιουλ,ιουλιοσ,ιουλιου/αυγ,αυγουστοσ,αυγουστου/σεπ,σεπτεμβριοσ,σεπτεμβριου/οκτ,οκτωβριοσ,οκτωβριου/νοε,νοεμβριοσ,νοεμβριου/δεκ,δεκεμβριοσ,δεκεμβριου
el weekdays κυ,κυρ,κυριακη/δε,δευ,δευτερα/τρ,τρι,τριτη/τε,τετ,τεταρτη/πε,πεμ,πεμπτη/πα,παρ,παρασκευη/σα,σαβ,σαββατο
el days σημερα στισ/χθεσ στισ/
el am π,π μ,πρωι
el pm απογευμα,βραδυ,μ μ
el noon μεσημερι
el midnight μεσανυχτα
el ordinals η,ο
el ago-second # δευτερολεπτα πριν,# δευτερολεπτο πριν
el ago-minute # λεπτα πριν,# λεπτο πριν,λιγοτερο απο # λεπτα πριν
el ago-hour # ωρα πριν,# ωρεσ πριν,περιπου # ωρα πριν,περιπου # ωρεσ πριν
el ago-day # ημερα πριν,# ημερεσ πριν
el ago-week # εβδομαδα πριν,# εβδομαδεσ πριν,περιπου # εβδομαδα πριν,περιπου # εβδομαδεσ πριν
el ago-month # μηνασ πριν,# μηνεσ πριν,περιπου # μηνασ πριν,περιπου # μηνεσ πριν
el ago-year # χρονια πριν,# χρονο πριν,περιπου # χρονια πριν,περιπου # χρονο πριν
el ago-words-1-minute λιγοτερο απο ενα λεπτο πριν
en months jan,january/feb,february/mar,march/apr,april/may/jun,june/jul,july/aug,august/sep,september/oct,october/nov,november/dec,december
en weekdays su,sun,sunday/mo,mon,monday/tu,tue,tuesday/we,wed,wednesday/th,thu,thursday/fr,fri,friday/sa,sat,saturday
en days today/yesterday/
en am a m,am,in the morning,morning
en pm afternoon,evening,in the afternoon,in the evening,p m,pm
en noon noon
en midnight midnight
en ordinals nd,rd,st,th
en joiners at
en ago-second # second ago,# seconds ago
en ago-minute # minute ago,# minutes ago,less than # minutes ago
en ago-hour # hour ago,# hours ago,about # hour ago,about # hours ago
en ago-day # day ago,# days ago
en ago-week # week ago,# weeks ago,about # week ago,about # weeks ago
en ago-month # month ago,# months ago,about # month ago,about # months ago
en ago-year # year ago,# years ago,about # year ago,about # years ago
en ago-words-1-day a day ago
en ago-words-1-hour about an hour ago,an hour ago
en ago-words-1-minute a minute ago,less than a minute ago
en ago-words-1-month a month ago,about a month ago
en ago-words-1-second a second ago
en ago-words-1-week a week ago,about a week ago
en ago-words-1-year a year ago,about a year ago
eo months jan,januaro/feb,februaro/mar,marto/apr,aprilo/maj,majo/jun,junio/jul,julio/aug,augusto/sep,septembro/okt,oktobro/nov,novembro/dec,decembro
eo weekdays di,dim,dimanco/lu,lun,lundo/ma,mar,mardo/me,mer,merkredo/ja,jau,jaudo/ve,ven,vendredo/sa,sab,sabato
eo days hodiau je/hierau je/
eo am a t m,antautagmeze,matene
eo pm p t m,posttagmeze,vespere
eo noon tagmezo
eo midnight noktomezo
eo ordinals a
eo fillers de
eo ago-second antau # sekundo,antau # sekundoj
eo ago-minute antau # minuto,antau # minutoj,antau malpli ol # minutoj
eo ago-hour antau # horo,antau # horoj,antau proksimume # horo,antau proksimume # horoj
eo ago-day antau # tago,antau # tagoj
eo ago-week antau # semajno,antau # semajnoj,antau proksimume # semajno,antau proksimume # semajnoj
eo ago-month antau # monato,antau # monatoj,antau proksimume # monato,antau proksimume # monatoj
eo ago-year antau # jaro,antau # jaroj,antau proksimume # jaro,antau proksimume # jaroj
eo ago-words-1-minute antau malpli ol minuto
es months ene,enero/feb,febrero/mar,marzo/abr,abril/may,mayo/jun,junio/jul,julio/ago,agosto/sep,septiembre/oct,octubre/nov,noviembre/dic,diciembre
es weekdays do,dom,domingo/lu,lun,lunes/ma,mar,martes/mi,mie,miercoles/ju,jue,jueves/vi,vie,viernes/sa,sab,sabado
es days hoy/ayer/
es am a m,am,de la manana,manana
es pm de la tarde,p m,pm,tarde
es noon mediodia
es midnight medianoche
es ordinals º
es fillers de
es joiners a las
es ago-second hace # segundo,hace # segundos
es ago-minute hace # minuto,hace # minutos,hace menos de # minutos
es ago-hour hace # hora,hace # horas,hace alrededor de # hora,hace alrededor de # horas
es ago-day hace # dia,hace # dias
es ago-week hace # semana,hace # semanas,hace alrededor de # semana,hace alrededor de # semanas
es ago-month hace # mes,hace # meses,hace alrededor de # mes,hace alrededor de # meses
es ago-year hace # ano,hace # anos,hace alrededor de # ano,hace alrededor de # anos
es ago-words-1-minute hace menos de un minuto
et months jaan,jaanuar/veebr,veebruar/marts/apr,aprill/mai/juuni/juuli/aug,august/sept,september/okt,oktoober/nov,november/dets,detsember
et weekdays puhap,puhapaev/esmasp,esmaspaev/teisip,teisipaev/kolmap,kolmapaev/neljap,neljapaev/reede/laup,laupaev
et days tana/eile/
et am am,hommik,hommikul
et pm ohtu,ohtul,parastlouna,parastlounal,pm
et noon keskpaev,keskpaeval
et midnight keskoo,keskool
et joiners kell
et ago-second # sekundi eest
et ago-minute # minuti eest,vahem kui # minuti eest
et ago-hour # tunni eest,umbes # tunni eest
et ago-day # paeva eest
et ago-week # nadala eest,umbes # nadala eest
et ago-month # kuu eest,umbes # kuu eest
et ago-year # aasta eest,umbes # aasta eest
et ago-words-1-day uhe paeva eest
et ago-words-1-hour uhe tunni eest,umbes uhe tunni eest
et ago-words-1-minute uhe minuti eest,vahem kui uhe minuti eest
et ago-words-1-month uhe kuu eest,umbes uhe kuu eest
et ago-words-1-second uhe sekundi eest
et ago-words-1-week uhe nadala eest,umbes uhe nadala eest
et ago-words-1-year uhe aasta eest,umbes uhe aasta eest
eu months urt,urtarrila,urtarrilaren/ots,otsaila,otsailaren/mar,martxoa,martxoaren/api,apirila,apirilaren/mai,maiatza,maiatzaren/eka,ekaina,ekainaren/uzt,uztaila,uztailaren/abu,abuztua,abuztuaren/ira,iraila,irailaren/urr,urria,urriaren/aza,azaroa,azaroaren/abe,abendua,abenduaren
eu weekdays ig,iga,igandea/al,ast,astelehena/as,ast,asteartea/ast,asteazkena,az/og,ost,osteguna/or,ost,ostirala/lar,larunbata,lr
eu days gaur/atzo/
eu am a m,am,goiza,goizean
eu pm arratsaldea,arratsaldean,p m,pm
eu noon eguerdia
eu midnight gauerdia
eu fillers a,ko,ren
eu joiners tan
eu ago-second duela # segundo
eu ago-minute duela # minutu,duela # minutu baino gutxiago
eu ago-hour duela # ordu,duela # ordu gutxi gorabehera
eu ago-day duela # egun
eu ago-week duela # aste,duela # aste inguru,duela # astean,duela aste # inguru
eu ago-month duela # hilabete,duela # hilabete gutxi gorabehera
eu ago-year duela # urte,duela # urte gutxi gorabehera
eu ago-words-1-minute duela minutu bat baino gutxiago
fa months ژان,ژانويه/فور,فوريه/مارس/اپر,اپريل/مي/جون/جول,جولاي/اگو,اگوست/سپت,سپتامبر/اكت,اكتبر/نوام,نوامبر/دسام,دسامبر
fa weekdays يكشنبه/دوشنبه/سهشنبه/چهارشنبه/پنجشنبه/جمعه/شنبه
fa days امروز/ديروز/
fa am صبح,ق,ق ظ,قبلازظهر
fa pm ب,ب ظ,بعدازظهر,عصر
fa noon ظهر
fa midnight نيمهشب
fa joiners در
fa ago-second # ثانيه قبل
fa ago-minute # دقيقه قبل,كمتر از # دقيقه قبل
fa ago-hour # ساعت قبل,حدود # ساعت قبل
fa ago-day # روز قبل
fa ago-week # هفته قبل,حدود # هفته قبل
fa ago-month # ماه قبل,حدود # ماه قبل
fa ago-year # سال قبل,حدود # سال قبل
fa ago-words-1-minute كمتر از يك دقيقه قبل
fi months tammi,tammikuu,tammikuuta/helmi,helmikuu,helmikuuta/maalis,maaliskuu,maaliskuuta/huhti,huhtikuu,huhtikuuta/touko,toukokuu,toukokuuta/kesa,kesakuu,kesakuuta/heina,heinakuu,heinakuuta/elo,elokuu,elokuuta/syys,syyskuu,syyskuuta/loka,lokakuu,lokakuuta/marras,marraskuu,marraskuuta/joulu,joulukuu,joulukuuta
fi weekdays su,sunn,sunnuntai,sunnuntaina/ma,maan,maanantai,maanantaina/ti,tiis,tiistai,tiistaina/ke,kesk,keskiviikko,keskiviikkona/to,torst,torstai,torstaina/pe,perj,perjantai,perjantaina/la,lauantai,lauantaina
fi days tanaan/eilen/
fi am aamupaivalla,ap
fi pm illalla,iltapaivalla,ip
fi noon keskipaiva,keskipaivalla
fi midnight keskiyo,keskiyolla
fi joiners klo
fi ago-second # sekuntia sitten
fi ago-minute # minuuttia sitten,alle # minuuttia sitten
fi ago-hour # tuntia sitten,noin # tuntia sitten
fi ago-day # paivaa sitten
fi ago-week # viikkoa sitten,noin # viikkoa sitten
fi ago-month # kuukautta sitten,noin # kuukautta sitten
fi ago-year # vuotta sitten,noin # vuotta sitten
fi ago-words-1-day paiva sitten
fi ago-words-1-hour noin tunti sitten,tunti sitten
fi ago-words-1-minute alle minuutti sitten,minuutti sitten
fi ago-words-1-month kuukausi sitten,noin kuukausi sitten
fi ago-words-1-second sekunti sitten
fi ago-words-1-week noin viikko sitten,viikko sitten
fi ago-words-1-year noin vuosi sitten,vuosi sitten
fr months janv,janvier/fevr,fevrier/mars/avr,avril/mai/juin/juil,juillet/aout/sept,septembre/oct,octobre/nov,novembre/dec,decembre
fr weekdays di,dim,dimanche/lu,lun,lundi/ma,mar,mardi/me,mer,mercredi/je,jeu,jeudi/ve,ven,vendredi/sa,sam,samedi
fr days aujourd hui/hier/
fr am am,du matin,matin
fr pm apres midi,de l apres midi,du soir,pm,soir
fr noon midi
fr midnight minuit
fr ordinals eme,er
fr joiners a
fr ago-second il y a # seconde,il y a # secondes
fr ago-minute il y a # minute,il y a # minutes,il y a moins de # minutes
fr ago-hour il y a # heure,il y a # heures,il y a environ # heure,il y a environ # heures
fr ago-day il y a # jour,il y a # jours
fr ago-week il y a # semaine,il y a # semaines,il y a environ # semaine,il y a environ # semaines
fr ago-month il y a # mois,il y a environ # mois
fr ago-year il y a # an,il y a # ans,il y a environ # an,il y a environ # ans
fr ago-words-1-minute il y a moins d une minute
fy months jan,jannewaris/feb,febrewaris/maart,mrt/apr,april/maaie,mai/jun,juny/jul,july/aug,augustus/sep,septimber/okt,oktober/nov,novimber/des,desimber
fy weekdays si,snein/mo,moa,moandei/ti,tii,tiisdei/wo,woa,woansdei/to,ton,tongersdei/fr,fre,freed/sneon,so
fy days hjoed/juster/
fy am am,moarns
fy pm juns,middeis,pm
fy noon middei
fy midnight middernacht
fy ordinals e
fy joiners om
fy ago-second # sekonde lyn,# sekonden lyn
fy ago-minute # minut lyn,# minuten lyn,minder as # minut lyn,minder as # minuten lyn
fy ago-hour # oere lyn,sawat # oere lyn
fy ago-day # dagen lyn,# dei lyn
fy ago-week # wike lyn,# wiken lyn,sawat # wike lyn,sawat # wiken lyn
fy ago-month # moanne lyn,# moannen lyn,sawat # moanne lyn,sawat # moannen lyn
fy ago-year # jier lyn,sawat # jier lyn
gd months am faoilleach,faoi/an gearran,gear/am mart,mart/an giblean,gibl/an ceitean,ceit/an t ogmhios,ogmh/an t iuchar,iuch/an lunastal,lun/an t sultain,sult/an damhair,damh/an t samhain,samh/an dubhlachd,dubh
gd weekdays did,didomhnaich,do/dil,diluain,lu/dim,dimairt,ma/ci,dic,diciadain/ar,dia,diardaoin/dih,dihaoine,ha/dis,disathairne,sa
gd days an diugh/an de/
gd am m,madainn,sa mhadainn
gd pm f,feasgar
gd noon meadhan la
gd midnight meadhan oidhche
gd ordinals d,mh,na
gd joiners aig
gd ago-second o chionn # dhiog,o chionn # diog,o chionn # diogan
gd ago-minute o chionn # mhionaid,o chionn # mionaid,o chionn # mionaidean,o chionn nas lugha na # mionaidean
gd ago-hour o chionn # uair de thide,o chionn # uairean de thide,o chionn mu # uairean de thide
gd ago-day o chionn # la
gd ago-week o chionn # seachdain,o chionn # seachdainean,o chionn mu # seachdain,o chionn mu # seachdainean
gd ago-month o chionn # mios,o chionn # miosan,o chionn mu # miosan
gd ago-year o chionn # bhliadhna,o chionn # bliadhna,o chionn mu # bliadhnaichean
gd ago-words-1-hour o chionn mu uair de thide
gd ago-words-1-minute o chionn nas lugha na mionaid
gd ago-words-1-month o chionn mu mhios
gd ago-words-1-year o chionn mu bhliadhna
gl months xan,xaneiro/feb,febreiro/mar,marzo/abr,abril/mai,maio/xun,xuno/xul,xullo/ago,agosto/set,setembro/out,outubro/nov,novembro/dec,decembro
gl weekdays do,dom,domingo/lu,lun,luns/ma,mar,martes/me,mer,mercores/xo,xov,xoves/ve,ven,venres/sa,sab,sabado
gl days hoxe/onte/
gl am a m,am,da mana,mana
gl pm da tarde,da tardina,p m,pm,tarde,tardina
gl noon mediodia
gl midnight medianoite
gl ordinals º
gl fillers de
gl joiners as
gl ago-second hai # segundo,hai # segundos
gl ago-minute hai # minuto,hai # minutos,hai menos de # minutos
gl ago-hour hai # hora,hai # horas,hai arredor de # horas
gl ago-day hai # dia,hai # dias
gl ago-week hai # semana,hai # semanas,hai arredor de # semanas
gl ago-month hai # mes,hai # meses,hai arredor de # mes,hai arredor de # meses
gl ago-year hai # ano,hai # anos,hai arredor de # anos
gl ago-words-1-hour hai arredor dunha hora
gl ago-words-1-minute hai menos dun minuto
gl ago-words-1-week hai arredor dunha semana
gl ago-words-1-year hai arredor dun ano
gu months જાન્યુ,જાન્યુઆરી/ફેબ્રુ,ફેબ્રુઆરી/માર્ચ/એપ્રિલ/મે/જૂન/જુલાઇ,જુલાઈ/ઑગસ્ટ,ઓગસ્ટ/સપ્ટે,સપ્ટેમ્બર/ઓક્ટો,ઓક્ટોબર/નવે,નવેમ્બર/ડિસે,ડિસેમ્બર
gu weekdays રવિ,રવિવાર/સો,સોમ,સોમવાર/મં,મંગળ,મંગળવાર/બુ,બુધ,બુધવાર/ગુ,ગુરુ,ગુરુવાર/શુ,શુક્ર,શુક્રવાર/શનિ,શનિવાર
gu days આજે/ગઈકાલે/
gu am am,સવારે
gu pm pm,બપોરે,સાંજે
gu noon બપોરે
gu midnight મધ્યરાત્રિ
gu ago-second # સેકંડ પહેલાં
gu ago-minute # મિનિટ પહેલાં,આશરે # મિનિટ પહેલાં
gu ago-hour # કલાક પહેલાં,આશરે # કલાક પહેલાં
gu ago-day # દિવસ પહેલાં
gu ago-week # અઠવાડિયા પહેલાં,# અઠવાડિયું પહેલાં,આશરે # અઠવાડિયા પહેલાં,આશરે # અઠવાડિયું પહેલાં
gu ago-month # મહિના પહેલાં,# મહિનો પહેલાં,આશરે # મહિના પહેલાં,આશરે # મહિનો પહેલાં
gu ago-year # વર્ષ પહેલાં,આશરે # વર્ષ પહેલાં
gu ago-words-1-minute આ મિનિટ પહેલાં
he months בינו,בינואר,ינו,ינואר/בפבר,בפברואר,פבר,פברואר/במרץ,מרץ/אפר,אפריל,באפר,באפריל/במאי,מאי/ביוני,יוני/ביולי,יולי/אוג,אוגוסט,באוג,באוגוסט/בספט,בספטמבר,ספט,ספטמבר/אוק,אוקטובר,באוק,באוקטובר/בנוב,בנובמבר,נוב,נובמבר/בדצמ,בדצמבר,דצמ,דצמבר
he weekdays יום א,יום ראשון,ראשון/יום ב,יום שני,שני/יום ג,יום שלישי,שלישי/יום ד,יום רביעי,רביעי/חמישי,יום ה,יום חמישי/יום ו,יום שישי,שישי/יום שבת,שבת
he days היום/אתמול/
he am בבוקר,בוקר,לפנה צ
he pm אחה צ,אחר הצהריים,בערב,ערב
he noon צהריים
he midnight חצות
he fillers ב
he joiners בשעה
he ago-second לפני # שניות
he ago-minute לפני # דקות,לפני פחות מ # דקות
he ago-hour לפני # שעות,לפני כ # שעות
he ago-day לפני # ימים
he ago-week לפני # שבועות,לפני כ # שבועות
he ago-month לפני # חודשים,לפני כ # חודשים
he ago-year לפני # שנים,לפני כ # שנים
he ago-words-1-hour לפני כשעה,לפני שעה
he ago-words-1-minute לפני דקה,לפני פחות מדקה
he ago-words-1-month לפני חודש,לפני כחודש
he ago-words-1-second לפני שנייה
he ago-words-1-week לפני כשבוע,לפני שבוע
he ago-words-1-year לפני כשנה,לפני שנה
he ago-words-2-hour לפני כשעתיים,לפני שעתיים
he ago-words-2-minute לפני פחות משתי דקות,לפני שתי דקות
he ago-words-2-month לפני חודשיים,לפני כחודשיים
he ago-words-2-second לפני שתי שניות
he ago-words-2-week לפני כשבועיים,לפני שבועיים
he ago-words-2-year לפני כשנתיים,לפני שנתיים
hi months जन,जनवरी/फ़र,फ़रवरी/मार्च/अप्रैल/मई/जून/जुल,जुलाई/अग,अगस्त/सित,सितंबर/अक्टू,अक्टूबर/नव,नवंबर/दिस,दिसंबर
hi weekdays रवि,रविवार/सो,सोम,सोमवार/मं,मंगल,मंगलवार/बु,बुध,बुधवार/गु,गुरु,गुरुवार/शु,शुक्र,शुक्रवार/शनि,शनिवार
hi days आज/कल/
hi am पूर्वाह्न,सुबह
hi pm अपराह्न,दोपहर,शाम
hi noon दोपहर
hi midnight मध्यरात्रि
hi joiners को
hi ago-second # सेकंड पहले
hi ago-minute # मिनट पहले,# मिनट से कम पहले
hi ago-hour # घंटा पहले,# घंटे पहले,लगभग # घंटा पहले,लगभग # घंटे पहले
hi ago-day # दिन पहले
hi ago-week # सप्ताह पहले,लगभग # सप्ताह पहले
hi ago-month # महीना पहले,# महीने पहले,लगभग # महीना पहले,लगभग # महीने पहले
hi ago-year # वर्ष पहले,लगभग # वर्ष पहले
hr months sij,sijecanj,sijecnja/velj,veljaca,veljace/ozu,ozujak,ozujka/tra,travanj,travnja/svi,svibanj,svibnja/lip,lipanj,lipnja/srp,srpanj,srpnja/kol,kolovoz,kolovoza/ruj,rujan,rujna/lis,listopad,listopada/stu,studeni,studenog/pro,prosinac,prosinca
hr weekdays ned,nedjelja/pon,ponedjeljak/uto,utorak/sri,srijeda/cet,cetvrtak/pet,petak/sub,subota
hr days danas/jucer/
hr am am,ujutro
hr pm navecer,pm,popodne,poslije podne
hr noon podne
hr midnight ponoc
hr joiners u
hr ago-second prije # sekunde,prije # sekundi
hr ago-minute prije # minuta,prije # minute,prije manje od # minuta,prije manje od # minute
hr ago-hour prije # sat,prije # sata,prije # sati,prije oko # sat,prije oko # sata,prije oko # sati
hr ago-day prije # dan,prije # dana
hr ago-week prije # tjedan,prije # tjedana,prije # tjedna,prije oko # tjedan,prije oko # tjedana,prije oko # tjedna
hr ago-month prije # mjesec,prije # mjeseca,prije # mjeseci,prije oko # mjesec,prije oko # mjeseca,prije oko # mjeseci
hr ago-year prije # godina,prije # godine,prije oko # godina,prije oko # godine,prije oko # godinu
ht months janv,janvye/fevr,fevrye/mas/avr,avril/me/jen/jiye/out/sept,septanm/okt,oktob/nov,novanm/des,desanm
ht weekdays di,dim,dimanch/le,len,lendi/ma,mad,madi/me,mek,mekredi/je,jed,jedi/va,van,vandredi/sa,sam,samdi
ht days jodi a/ye/
ht am am,maten,nan maten
ht pm apremidi,nan apremidi,nan aswe,pm,swa
ht noon midi
ht midnight minwit
ht ordinals ye,yem
ht joiners nan le
ht ago-second sa fe # segond
ht ago-minute sa fe # minit,sa fe mwens pase # minit
ht ago-hour sa fe # le,sa fe anviwon # e
ht ago-day sa fe # jou
ht ago-week sa fe # semen,sa fe anviwon # semen
ht ago-month sa fe # mwa,sa fe anviwon # mwa
ht ago-year sa fe # an,sa fe anviwon # an
ht ago-words-1-hour sa fe anviwon ine
ht ago-words-1-minute sa fe mwens pase yon minit
hu months jan,januar/febr,februar/marc,marcius/apr,aprilis/maj,majus/jun,junius/jul,julius/aug,augusztus/szept,szeptember/okt,oktober/nov,november/dec,december
hu weekdays vasarnap/hetfo/kedd/sze,szerda/cs,csutortok/pentek/szo,szombat
hu days ma kor/tegnap kor/
hu am de,reggel
hu pm delutan,du,este
hu noon del
hu midnight ejfel
hu ago-second # masodperccel ezelott
hu ago-minute # perccel ezelott,kevesebb mint # perccel ezelott
hu ago-hour # oraval ezelott,korulbelul # oraval ezelott
hu ago-day # nappal ezelott
hu ago-week # hettel ezelott,korulbelul # hettel ezelott
hu ago-month # honappal ezelott,korulbelul # honappal ezelott
hu ago-year # evvel ezelott,korulbelul # evvel ezelott
hy months հուն,հունվար/փետ,փետրվար/մար,մարտ/ապր,ապրիլ/մայ,մայիս/հուն,հունիս/հուլ,հուլիս/օգոստոս,օգս/սեպ,սեպտեմբեր/հոկ,հոկտեմբեր/նոյ,նոյեմբեր/դեկ,դեկտեմբեր
hy weekdays կիր,կիրակի,կր/եր,երկ,երկուշաբթի/երեքշաբթի,երք,եք/չոր,չորեքշաբթի,չք/հգ,հինգշաբթի,հնգ/ուր,ուրբ,ուրբաթ/շաբ,շաբաթ,շբ
hy days այսօր ին/երեկ ին/
hy am a m,am,առավոտ,առավոտը
hy pm p m,pm,երեկո,երեկոյան,ցերեկ,ցերեկը
hy noon կեսօր,կեսօրին
hy midnight կեսգիշեր,կեսգիշերին
hy ordinals ին,րդ
hy joiners ժ
hy ago-second # վայրկյան առաջ
hy ago-minute # րոպե առաջ,ավելի քիչ քան # րոպե առաջ
hy ago-hour # ժամ առաջ,մոտ # ժամ առաջ
hy ago-day # օր առաջ
hy ago-week # շաբաթ առաջ,մոտ # շաբաթ առաջ
hy ago-month # ամիս առաջ,մոտ # ամիս առաջ
hy ago-year # տարի առաջ,մոտ # տարի առաջ
id months jan,januari/feb,februari/mar,maret/apr,april/mei/jun,juni/jul,juli/agt,agustus/sep,september/okt,oktober/nov,november/des,desember
id weekdays min,minggu/sen,senin/sel,selasa/rab,rabu/kam,kamis/jum,jumat/sab,sabtu
id days hari ini/kemarin/
id am am,pagi
id pm pm,siang,sore
id noon tengah hari
id midnight tengah malam
id ordinals ke
id joiners pukul
id ago-second # detik yang lalu
id ago-minute # menit yang lalu,kurang dari # menit yang lalu
id ago-hour # jam yang lalu,sekitar # jam yang lalu
id ago-day # hari yang lalu
id ago-week # minggu yang lalu,sekitar # minggu yang lalu
id ago-month # bulan yang lalu,sekitar # bulan yang lalu
id ago-year # tahun yang lalu,sekitar # tahun yang lalu
is months jan,januar/feb,februar/mars/april/mai/juni/juli/agust/sept,september/okt,oktober/nov,november/des,desember
is weekdays su,sun,sunnudagur/ma,man,manudagur/þr,þri,þriðjudagur/mi,mið,miðvikudagur/fi,fim,fimmtudagur/fo,fos,fostudagur/la,lau,laugardagur
is days i dag/i gær/
is am að morgni,f h,fyrir hadegi,morgunn
is pm e h,eftir hadegi,kvold,siðdegi,siðdegis,um kvold
is noon a hadegi,hadegi
is midnight a miðnætti,miðnætti
is joiners kl
is ago-second # sekunda siðan,# sekundur siðan
is ago-minute # minuta siðan,# minutur siðan,minna en # minuta siðan,minna en # minutur siðan
is ago-hour # klukkustund siðan,# klukkustundir siðan,u þ b # klukkustund siðan,u þ b # klukkustundir siðan
is ago-day # dagar siðan,# dagur siðan
is ago-week # viku siðan,# vikur siðan,um # vikur siðan
is ago-month # manuðir siðan,# manuður siðan,u þ b # manuðir siðan,u þ b # manuður siðan
is ago-year # ar siðan,u þ b # ar siðan
is ago-words-1-week um viku siðan
it months gen,gennaio/feb,febbraio/mar,marzo/apr,aprile/mag,maggio/giu,giugno/lug,luglio/ago,agosto/set,settembre/ott,ottobre/nov,novembre/dic,dicembre
it weekdays dom,domenica/lun,lunedi/mar,martedi/mer,mercoledi/gio,giovedi/ven,venerdi/sab,sabato
it days oggi alle/ieri alle/
it am am,di mattina,mattina
it pm del pomeriggio,di sera,pm,pomeriggio,sera
it noon mezzogiorno
it midnight mezzanotte
it ago-second # secondi fa
it ago-minute # minuti fa,meno di # minuti fa
it ago-hour # ore fa,circa # ore fa
it ago-day # giorni fa
it ago-week # settimane fa,circa # settimane fa
it ago-month # mesi fa,circa # mesi fa
it ago-year # anni fa,circa # anni fa
it ago-words-1-day un giorno fa
it ago-words-1-hour circa un ora fa,un ora fa
it ago-words-1-minute meno di un minuto fa,un minuto fa
it ago-words-1-month circa un mese fa,un mese fa
it ago-words-1-second un secondo fa
it ago-words-1-week circa una settimana fa,una settimana fa
it ago-words-1-year circa un anno fa,un anno fa
ja weekdays にち,にちにちようび,にちようび,日,日日曜日,日曜日/げつ,げつようび,にちげつようび,日月曜日,月,月曜日/か,かようび,にちかようび,日火曜日,火,火曜日/すい,すいようび,にちすいようび,日水曜日,水,水曜日/にちもくようび,もく,もくようび,日木曜日,木,木曜日/きん,きんようび,にちきんようび,日金曜日,金,金曜日/ど,どようび,にちどようび,土,土曜日,日土曜日
ja days きょうの,今日の/きのうの,昨日の/
ja am あさ,ごぜん,午前,朝
ja pm ごご,よる,午後,夜
ja noon しょうご,正午
ja midnight しんや,深夜
ja ordinals にち,日
ja month-marks がつ,月
ja fillers がつ,にち,ねん,年,日,月
ja ago-second # びょうまえ,# 秒前
ja ago-minute # ふんまえ,# ぷんまえ,# 分前,やく # ふんまえ,やく # ぷんまえ,約 # 分前
ja ago-hour # じかんまえ,# 時間前,やく # じかんまえ,約 # 時間前
ja ago-day # にちまえ,# 日前
ja ago-week # しゅうかんまえ,# 週間前,やく # しゅうかんまえ,約 # 週間前
ja ago-month # かげつまえ,# か月前,やく # かげつまえ,約 # か月前
ja ago-year # ねんまえ,# 年前,やく # ねんまえ,約 # 年前
ka months იან,იანვარი/თებ,თებერვალი/მარ,მარტი/აპრ,აპრილი/მაი,მაისი/ივნ,ივნისი/ივლ,ივლისი/აგვ,აგვისტო/სექ,სექტემბერი/ოქტ,ოქტომბერი/ნოე,ნოემბერი/დეკ,დეკემბერი
ka weekdays კვი,კვირა/ორშ,ორშაბათი/სამ,სამშაბათი/ოთხ,ოთხშაბათი/ხუთ,ხუთშაბათი/პარ,პარასკევი/შაბ,შაბათი
ka days დღეს/გუშინ/
ka am a m,am,დილა,დილით
ka pm p m,pm,ნაშუადღევს,საღამო,საღამოს
ka noon შუადღე,შუადღისას
ka midnight შუაღამე,შუაღამით
ka ordinals ე,ლი
ka joiners ზე
ka ago-second # წამის წინ
ka ago-minute # წუთზე ნაკლები ხნის წინ,# წუთის წინ
ka ago-hour # საათის წინ,დაახლოებით # საათის წინ
ka ago-day # დღის წინ
ka ago-week # კვირას კვირა,დაახლოებით # კვირას წინ
ka ago-month # თვის წინ,დაახლოებით # თვის წინ
ka ago-year # წლის წინ,დაახლოებით # წლის წინ
kk months қаң,қаңтар/ақп,ақпан/нау,наурыз/сәу,сәуір/мам,мамыр/мау,маусым/шіл,шілде/там,тамыз/қыр,қыркүиек/қаз,қазан/қар,қараша/жел,желтоқсан
kk weekdays жексенбі,жс/дс,дүисенбі/сеисенбі,сс/ср,сәрсенбі/беисенбі,бс/жм,жұма/сб,сенбі
kk days бүгін сағат де/кеше сағат де/
kk am таң,таңертең,тд
kk pm кеш,кеште,күндіз,тк
kk noon түс,түсте
kk midnight түн ортасы,түн ортасында
kk ordinals шы,ші
kk fillers ж
kk ago-second # секунд бұрын
kk ago-minute # минут бұрын,# минуттан аз бұрын
kk ago-hour # сағат бұрын,шамамен # сағат бұрын
kk ago-day # күн бұрын
kk ago-week шамамен # апта
kk ago-month # аи бұрын,шамамен # аи бұрын
kk ago-year # жыл бұрын,шамамен # жыл бұрын
km months មករា/កុម្ភៈ/មីនា/មេសា/ឧសភា/មិថុនា/កក្កដា/សីហា/កញ្ញា/តុលា/វិច្ឆិកា/ធ្នូ
km weekdays អា,អាទិត្យ/ចន្ទ/អង្គារ/ពុធ/ព្រ,ព្រហស្បតិ៍/សុ,សុក្រ/សៅរ៍
km days ថ្ងៃនេះម៉ោង/ម្សិលមិញនៅម៉ោង/
km am ពេលព្រឹក,ព្រឹក
km pm ពេលរសៀល,ពេលល្ងាច,ល្ងាច
km noon ពេលថ្ងៃត្រង់
km midnight ពេលកណ្ដាលអធ្រាត្រ
km joiners ម៉ោង
km ago-second # វិនាទីមុន
km ago-minute # នាទីមុន,តិចជាង # នាទីមុន
km ago-hour # ម៉ោងមុន,ប្រហែល # ម៉ោងមុន
km ago-day # ថ្ងៃមុន
km ago-week # សប្តាហ៍មុន,ប្រហែល # សប្តាហ៍មុន
km ago-month # ខែមុន,ប្រហែល # ខែមុន
km ago-year # ឆ្នាំមុន,ប្រហែល # ឆ្នាំមុន
kn months ಜನ,ಜನವರಿ/ಫೆಬ್ರ,ಫೆಬ್ರವರಿ/ಮಾರ್ಚ್/ಏಪ್ರಿ,ಏಪ್ರಿಲ್/ಮೇ/ಜೂನ್/ಜುಲೈ/ಆಗ,ಆಗಸ್ಟ್/ಸೆಪ್ಟೆಂ,ಸೆಪ್ಟೆಂಬರ್/ಅಕ್ಟೋ,ಅಕ್ಟೋಬರ್/ನವೆಂ,ನವೆಂಬರ್/ಡಿಸೆಂ,ಡಿಸೆಂಬರ್
kn weekdays ಭಾನು,ಭಾನುವಾರ/ಸೋಮ,ಸೋಮವಾರ/ಮಂಗಳ,ಮಂಗಳವಾರ/ಬುಧ,ಬುಧವಾರ/ಗುರು,ಗುರುವಾರ/ಶುಕ್ರ,ಶುಕ್ರವಾರ/ಶನಿ,ಶನಿವಾರ
kn days ಇಂದು ಕ್ಕೆ/ನಿನ್ನೆ ಕ್ಕೆ/
kn am ಪೂರ್ವಾಹ್ನ,ಬೆಳಗ್ಗೆ
kn pm ಅಪರಾಹ್ನ,ಮಧ್ಯಾನ್ಹ,ಸಂಜೆ
kn noon ಮಧ್ಯಾನ್ಹ
kn midnight ಮಧ್ಯ ರಾತ್ರಿ,ಮಧ್ಯರಾತ್ರಿ
kn ordinals ನೇ
kn ago-second # ಸೆಕೆಂಡ್ ಹಿಂದೆ
kn ago-minute # ನಿಮಿಷಕ್ಕಿಂತ ಕಡಿಮೆ,# ನಿಮಿಷಗಳ ಹಿಂದೆ,# ನಿಮಿಷದ ಹಿಂದೆ
kn ago-hour # ಗಂಟೆ ಹಿಂದೆ,# ಗಂಟೆಗಳ ಹಿಂದೆ,ಸುಮಾರು # ಗಂಟೆ ಹಿಂದೆ,ಸುಮಾರು # ಗಂಟೆಗಳ ಹಿಂದೆ
kn ago-day # ದಿನಗಳ ಹಿಂದೆ,# ದಿನದ ಹಿಂದೆ
kn ago-month # ತಿಂಗಳ ಹಿಂದೆ,# ತಿಂಗಳುಗಳ ಹಿಂದೆ,ಸುಮಾರು # ತಿಂಗಳ ಹಿಂದೆ,ಸುಮಾರು # ತಿಂಗಳುಗಳ ಹಿಂದೆ
kn ago-year # ವರ್ಷಗಳ ಹಿಂದೆ,# ವರ್ಷದ ಹಿಂದೆ,ಸುಮಾರು # ವರ್ಷಗಳ ಹಿಂದೆ,ಸುಮಾರು # ವರ್ಷದ ಹಿಂದೆ
ko weekdays 일,일요일/월,월요일/화,화요일/수,수요일/목,목요일/금,금요일/토,토요일
ko days 오늘/어제/
ko am 아침,오전
ko pm 오후,저녁
ko noon 정오
ko midnight 자정
ko ordinals 번째,일
ko month-marks 월
ko fillers 년,월,일
ko ago-second # 초 전
ko ago-minute # 분 미만 전,# 분 전
ko ago-hour # 시간 전,약 # 시간 전
ko ago-day # 일 전
ko ago-week # 주 전,약 # 주 전
ko ago-month # 개월 전,약 # 개월 전
ko ago-year # 년 전,약 # 년 전
lb months jan,januar/feb,februar/mae,maerz/abr,abrell/mee/jun,juni/jul,juli/aug,august/sep,september/okt,oktober/nov,november/dez,dezember
lb weekdays so,sonndeg/me,meindeg/de,denschdeg/me,mettwoch/do,donneschdeg/fr,freideg/sa,samschdeg
lb days haut/geschter/
lb am moien,moies
lb pm nometteg,nomettes,owend,owes
lb noon metteg,mettes
lb midnight metternuecht
lb joiners um
lb ago-second viru # sekonnen,virun # sekonnen
lb ago-minute viru # minutten,viru manner wei # minutten,virun # minutten
lb ago-hour viru # stonnen,virun # stonnen,virun ongefeier # stonnen
lb ago-day viru # deeg,virun # deeg
lb ago-week viru # wochen,virun # wochen,virun ongefeier # wochen
lb ago-month viru # meint,virun # meint,virun ongefeier # meint
lb ago-year viru # joer,virun # joer,virun ongefeier # joer
lb ago-words-1-day virun engem dag
lb ago-words-1-hour virun enger stonn,virun ongefeier enger stonn
lb ago-words-1-minute viru manner wei enger minutt,virun enger minutt
lb ago-words-1-month virun engem mount,virun ongefeier engem mount
lb ago-words-1-second virun enger sekonn
lb ago-words-1-week virun enger woch,virun ongefeier enger woche
lb ago-words-1-year virun engem joer,virun ongefeier engem joer
lt months saus,sausio,sausis/vas,vasario,vasaris/kov,kovas,kovo/bal,balandis,balandzio/geg,geguze,geguzes/birz,birzelio,birzelis/liep,liepa,liepos/rugp,rugpjucio,rugpjutis/rugs,rugsejis,rugsejo/spal,spalio,spalis/lapkr,lapkricio,lapkritis/gruod,gruodis,gruodzio
lt weekdays sekmadieni,sekmadienis,sk/pirmadieni,pirmadienis,pr/an,antradieni,antradienis/tr,treciadieni,treciadienis/ketvirtadieni,ketvirtadienis,kt/penktadieni,penktadienis,pn/sestadieni,sestadienis,st
lt days siandien/vakar/
lt am priespiet,rytas
lt pm diena,popiet,popiete,vakaras
lt noon perpiet,vidurdienis
lt midnight vidurnaktis
lt ordinals oji
lt fillers d,m
lt ago-second pries # sekundes,pries # sekundziu
lt ago-minute pries # minuciu,pries # minutes,pries maziau nei # minuciu,pries maziau nei # minutes
lt ago-hour pries # valandas,pries # valandu,pries apie # valandas,pries apie # valandu
lt ago-day pries # dienas,pries # dienu
lt ago-week pries # savaiciu,pries # savaites,pries apie # savaiciu,pries apie # savaites
lt ago-month pries # menesiu,pries # menesius,pries apie # menesiu,pries apie # menesius
lt ago-year pries # metu,pries # metus,pries apie # metu,pries apie # metus
lt ago-words-1-day pries diena
lt ago-words-1-hour pries apie valanda,pries valanda
lt ago-words-1-minute pries maziau nei minute,pries minute
lt ago-words-1-month pries apie menesi,pries menesi
lt ago-words-1-second pries kelias sekundes
lt ago-words-1-week pries apie savaite,pries savaite
lt ago-words-1-year pries apie metus,pries metus
lv months janv,janvari,janvaris/febr,februari,februaris/marta,marts/apr,aprili,aprilis/maija,maijs/jun,junija,junijs/jul,julija,julijs/aug,augusta,augusts/sept,septembri,septembris/okt,oktobri,oktobris/nov,novembri,novembris/dec,decembri,decembris
lv weekdays sv,svetd,svetdiena/pirmd,pirmdiena/otrd,otrdiena/tresd,tresdiena/ceturtd,ceturtdiena/piektd,piektdiena,pk/sestd,sestdiena
lv days sodien/vakar/
lv am am,rita,rits
lv pm pecpusd,pecpusdiena,pm,vakara,vakars
lv noon pusd,pusdienlaika,pusdienlaiks
lv midnight pusn,pusnakti,pusnakts
lv fillers gada
lv joiners plkst
lv ago-second pirms # sekundem,pirms # sekundes
lv ago-minute pirms # minutem,pirms # minutes,pirms mazak neka # minutem,pirms mazak neka # minutes
lv ago-hour pirms # stundam,pirms # stundas,pirms apmeram # stundam,pirms apmeram # stundas
lv ago-day pirms # dienam,pirms # dienas
lv ago-week pirms # nedelam,pirms # nedelas,pirms apmeram # nedelam,pirms apmeram # nedelas
lv ago-month pirms # menesa,pirms # menesiem,pirms apmeram # menesa,pirms apmeram # menesiem
lv ago-year pirms # gada,pirms # gadiem,pirms apmeram # gada,pirms apmeram # gadiem
lv ago-words-1-minute pirms mazak par minuti
mk months јан,јануари/фев,февруари/мар,март/апр,април/мај/јун,јуни/јул,јули/авг,август/септ,септември/окт,октомври/ноем,ноември/дек,декември
mk weekdays не,нед,недела/по,пон,понеделник/вт,вто,вторник/ср,сре,среда/че,чет,четврток/пе,пет,петок/са,саб,сабота
mk days денес во/вчера во/
mk am наутро,претпладне
mk pm навечер,попладне
mk noon напладне
mk midnight полнок
mk ordinals ви,ми,ри,ти
mk ago-second пред # секунда,пред # секунди
mk ago-minute пред # минута,пред # минути,пред помалку од # минути
mk ago-hour пред # час,пред # часа,пред околу # час,пред околу # часа
mk ago-day пред # ден,пред # дена
mk ago-week пред # недела,пред # недели,пред околу # месеци,пред околу # недела
mk ago-month пред # месец,пред # месеци,пред околу # месец,пред околу # недели
mk ago-year пред # година,пред # години,пред околу # година,пред околу # години
mk ago-words-1-minute пред помалку од минута
mn months нэгдүгээр,нэгдүгээр сар/хоердугаар,хоердугаар сар/гуравдугаар,гуравдугаар сар/дөрөвдүгээр,дөрөвдүгээр сар/тавдугаар,тавдугаар сар/зургаадугаар,зургаадугаар сар/долоодугаар,долоодугаар сар/наимдугаар,наимдугаар сар/есдүгээр,есдүгээр сар/аравдугаар,аравдугаар сар/арваннэгдүгээр,арваннэгдүгээр сар/арван хоердугаар,арван хоердугаар сар
mn weekdays ня,ням/да,дав,даваа/мя,мяг,мягмар/лх,лха,лхагва/пү,пүр,пүрэв/ба,баа,баасан/бя,бям,бямба
mn days өнөөдөр цагт/өчигдөр цагт/
mn am ү ө,өглөө
mn pm орои,ү х,өдөр
mn noon үд дунд
mn midnight шөнө дунд
mn month-marks р сар
mn fillers гараг,оны,ын
mn ago-second # секундиин өмнө
mn ago-minute # минут хүрэхгүи хугацааны өмнө,# минутын өмнө
mn ago-hour # цагиин өмнө,оиролцоогоор # цагиин өмнө
mn ago-day # өдриин өмнө
mn ago-week # долоо хоногиин өмнө,оиролцоогоор # долоо хоногиин өмнө
mn ago-month # сарын өмнө,оиролцоогоор # сарын өмнө
mn ago-year # жилиин өмнө,оиролцоогоор # жилиин өмнө
mn ago-words-1-minute минут хүрэхгүи хугацааны өмнө
ms months jan,januari/feb,februari/mac/apr,april/mei/jun/jul,julai/ogo,ogos/sep,september/okt,oktober/nov,november/dis,disember
ms weekdays ahad,ahd/isn,isnin/sel,selasa/rab,rabu/kha,khamis/jum,jumaat/sab,sabtu
ms days hari ini pada jam/semalam pada jam/
ms am a m,am,pagi
ms pm p m,petang,pm,tengah hari
ms noon tengah hari
ms midnight tengah malam
ms ordinals ke
ms joiners pukul
ms ago-second # saat yang lalu
ms ago-minute # minit yang lalu,kurang dari # minit yang lalu
ms ago-hour # jam yang lalu,sekitar # jam yang lalu
ms ago-day # hari yang lalu
ms ago-week # minggu yang lalu,sekitar # minggu yang lalu
ms ago-month # bulan yang lalu,sekitar # bulan yang lalu
ms ago-year # tahun yang lalu,sekitar # tahun yang lalu
mt months jan,jannar/fra,frar/mar,marzu/apr,april/mej,mejju/gun,gunju/lul,lulju/aww,awwissu/set,settembru/ott,ottubru/nov,novembru/dic,dicembru
mt weekdays il ħadd,ħa,ħad/it tnejn,tn,tne/it tlieta,tl,tli/er,erb,l erbgħa/il ħamis,ħa,ħam/gi,gim,il gimgħa/is sibt,si,sib
mt days illum fil/il bieraħ fil/
mt am a m,am,filgħodu,għodwa
mt pm filgħaxija,p m,pm,wara nofsinhar
mt noon f nofsinhar,nofsinhar
mt midnight f nofsillejl,nofsillejl
mt ordinals º
mt ago-second # sekondi ilu
mt ago-minute # minuti ilu,inqas minn # minuti ilu
mt ago-hour # siegħat ilu,madwar # siegħat ilu
mt ago-day # granet ilu
mt ago-week # gimgħat ilu,madwar # gimgħat ilu
mt ago-month # xhur ilu,madwar # xhur ilu
mt ago-year # snin ilu,madwar # snin ilu
mt ago-words-1-day gurnata ilu
mt ago-words-1-hour madwar siegħa ilu,siegħa ilu
mt ago-words-1-minute inqas minn minuta ilu,minuta ilu
mt ago-words-1-month madwar xahar ilu,xahar ilu
mt ago-words-1-second sekonda ilu
mt ago-words-1-week gimgħa ilu,madwar gimgħa ilu
mt ago-words-1-year madwar sena ilu,sena ilu
mt ago-words-2-year madwar sentejn ilu,sentejn ilu
nb months jan,januar/feb,februar/mars/apr,april/mai/juni/juli/aug,august/sep,september/okt,oktober/nov,november/des,desember
nb weekdays sø,søn,søndag/ma,man,mandag/ti,tir,tirsdag/on,ons,onsdag/to,tor,torsdag/fr,fre,fredag/lø,lør,lørdag
nb days i dag/i gar/
nb am a m,pa morg,pa morgenen
nb pm p m,pa etterm,pa ettermiddagen,pa kvelden
nb noon middag
nb midnight midnatt
nb joiners kl
nb ago-second # sekunder siden
nb ago-minute # minutter siden,mindre enn # minutter siden
nb ago-hour # timer siden,omtrent # timer siden
nb ago-day # dager siden
nb ago-week # uker siden,omtrent # uker siden
nb ago-month # maneder siden,omtrent # maneder siden
nb ago-year # ar siden,omtrent # ar siden
nb ago-words-1-day en dag siden
nb ago-words-1-hour en time siden,omtrent en time siden
nb ago-words-1-minute ett minutt siden,mindre enn ett minutt siden
nb ago-words-1-month en maned siden,omtrent en maned siden
nb ago-words-1-second ett sekund siden
nb ago-words-1-week en uke siden,omtrent en uke siden
nb ago-words-1-year ett ar siden,omtrent ett ar siden
nl months jan,januari/feb,februari/maart,mrt/apr,april/mei/jun,juni/jul,juli/aug,augustus/sep,september/okt,oktober/nov,november/dec,december
nl weekdays zo,zon,zondag/ma,maa,maandag/di,din,dinsdag/wo,woe,woensdag/do,don,donderdag/vr,vri,vrijdag/za,zat,zaterdag
nl days vandaag/gisteren/
nl am am,s ochtends
nl pm pm,s avonds,s middags,s namiddags
nl noon het middag,het middaguur
nl midnight middernacht
nl ordinals e
nl joiners om
nl ago-second # seconde geleden,# seconden geleden
nl ago-minute # minuten geleden,minder dan # minuten geleden
nl ago-hour # uur geleden,ongeveer # uur geleden
nl ago-day # dag geleden,# dagen geleden
nl ago-week # week geleden,# weken geleden,ongeveer # week geleden,ongeveer # weken geleden
nl ago-month # maand geleden,# maanden geleden,ongeveer # maand geleden,ongeveer # maanden geleden
nl ago-year # jaar geleden,ongeveer # jaar geleden
nl ago-words-1-minute een minuut geleden,minder dan een minuut geleden
nn months jan,januar/feb,februar/mars/apr,april/mai/juni/juli/aug,august/sep,september/okt,oktober/nov,november/des,desember
nn weekdays su,sun,sundag/ma,man,mandag/ty,tys,tysdag/on,ons,onsdag/to,tor,torsdag/fr,fre,fredag/lau,laur,laurdag
nn days i dag/i gar/
nn am a m,pa morg,pa morgonen
nn pm p m,pa etterm,pa ettermiddagen,pa kvelden
nn noon middag
nn midnight midnatt
nn joiners kl
nn ago-second # sekund sidan
nn ago-minute # minutt sidan,mindre enn # minutt sidan
nn ago-hour # timar sidan,omtrent # timar sidan
nn ago-day # dagar sidan
nn ago-week # veker sidan,omtrent # veker sidan
nn ago-month # manader sidan,omtrent # manader sidan
nn ago-year # ar sidan,omtrent # ar sidan
nn ago-words-1-day ein dag sidan
nn ago-words-1-hour ein time sidan,omtrent ein time sidan
nn ago-words-1-minute eitt minutt sidan,mindre enn eitt minutt sidan
nn ago-words-1-month ein manad sidan,omtrent ein manad sidan
nn ago-words-1-second eitt sekund sidan
nn ago-words-1-week ei veke sidan,omtrent ei veke sidan
nn ago-words-1-year eitt ar sidan,omtrent eitt ar sidan
nn ago-words-10-day ti dagar sidan
nn ago-words-10-hour omtrent ti timar sidan,ti timar sidan
nn ago-words-10-minute mindre enn ti minutt sidan,ti minutt sidan
nn ago-words-10-month omtrent ti manader sidan,ti manader sidan
nn ago-words-10-second ti sekund sidan
nn ago-words-10-week omtrent ti veker sidan,ti veker sidan
nn ago-words-10-year omtrent ti ar sidan,ti ar sidan
nn ago-words-11-day elleve dagar sidan
nn ago-words-11-hour elleve timar sidan,omtrent elleve timar sidan
nn ago-words-11-minute elleve minutt sidan,mindre enn elleve minutt sidan
nn ago-words-11-month elleve manader sidan,omtrent elleve manader sidan
nn ago-words-11-second elleve sekund sidan
nn ago-words-11-week elleve veker sidan,omtrent elleve veker sidan
nn ago-words-11-year elleve ar sidan,omtrent elleve ar sidan
nn ago-words-12-day tolv dagar sidan
nn ago-words-12-hour omtrent tolv timar sidan,tolv timar sidan
nn ago-words-12-minute mindre enn tolv minutt sidan,tolv minutt sidan
nn ago-words-12-month omtrent tolv manader sidan,tolv manader sidan
nn ago-words-12-second tolv sekund sidan
nn ago-words-12-week omtrent tolv veker sidan,tolv veker sidan
nn ago-words-12-year omtrent tolv ar sidan,tolv ar sidan
nn ago-words-2-day to dagar sidan
nn ago-words-2-hour omtrent to timar sidan,to timar sidan
nn ago-words-2-minute mindre enn to minutt sidan,to minutt sidan
nn ago-words-2-month omtrent to manader sidan,to manader sidan
nn ago-words-2-second to sekund sidan
nn ago-words-2-week omtrent to veker sidan,to veker sidan
nn ago-words-2-year omtrent to ar sidan,to ar sidan
nn ago-words-3-day tre dagar sidan
nn ago-words-3-hour omtrent tre timar sidan,tre timar sidan
nn ago-words-3-minute mindre enn tre minutt sidan,tre minutt sidan
nn ago-words-3-month omtrent tre manader sidan,tre manader sidan
nn ago-words-3-second tre sekund sidan
nn ago-words-3-week omtrent tre veker sidan,tre veker sidan
nn ago-words-3-year omtrent tre ar sidan,tre ar sidan
nn ago-words-4-day fire dagar sidan
nn ago-words-4-hour fire timar sidan,omtrent fire timar sidan
nn ago-words-4-minute fire minutt sidan,mindre enn fire minutt sidan
nn ago-words-4-month fire manader sidan,omtrent fire manader sidan
nn ago-words-4-second fire sekund sidan
nn ago-words-4-week fire veker sidan,omtrent fire veker sidan
nn ago-words-4-year fire ar sidan,omtrent fire ar sidan
nn ago-words-5-day fem dagar sidan
nn ago-words-5-hour fem timar sidan,omtrent fem timar sidan
nn ago-words-5-minute fem minutt sidan,mindre enn fem minutt sidan
nn ago-words-5-month fem manader sidan,omtrent fem manader sidan
nn ago-words-5-second fem sekund sidan
nn ago-words-5-week fem veker sidan,omtrent fem veker sidan
nn ago-words-5-year fem ar sidan,omtrent fem ar sidan
nn ago-words-6-day seks dagar sidan
nn ago-words-6-hour omtrent seks timar sidan,seks timar sidan
nn ago-words-6-minute mindre enn seks minutt sidan,seks minutt sidan
nn ago-words-6-month omtrent seks manader sidan,seks manader sidan
nn ago-words-6-second seks sekund sidan
nn ago-words-6-week omtrent seks veker sidan,seks veker sidan
nn ago-words-6-year omtrent seks ar sidan,seks ar sidan
nn ago-words-7-day sju dagar sidan
nn ago-words-7-hour omtrent sju timar sidan,sju timar sidan
nn ago-words-7-minute mindre enn sju minutt sidan,sju minutt sidan
nn ago-words-7-month omtrent sju manader sidan,sju manader sidan
nn ago-words-7-second sju sekund sidan
nn ago-words-7-week omtrent sju veker sidan,sju veker sidan
nn ago-words-7-year omtrent sju ar sidan,sju ar sidan
nn ago-words-8-day atte dagar sidan
nn ago-words-8-hour atte timar sidan,omtrent atte timar sidan
nn ago-words-8-minute atte minutt sidan,mindre enn atte minutt sidan
nn ago-words-8-month atte manader sidan,omtrent atte manader sidan
nn ago-words-8-second atte sekund sidan
nn ago-words-8-week atte veker sidan,omtrent atte veker sidan
nn ago-words-8-year atte ar sidan,omtrent atte ar sidan
nn ago-words-9-day ni dagar sidan
nn ago-words-9-hour ni timar sidan,omtrent ni timar sidan
nn ago-words-9-minute mindre enn ni minutt sidan,ni minutt sidan
nn ago-words-9-month ni manader sidan,omtrent ni manader sidan
nn ago-words-9-second ni sekund sidan
nn ago-words-9-week ni veker sidan,omtrent ni veker sidan
nn ago-words-9-year ni ar sidan,omtrent ni ar sidan
oc months gen,genier/febr,febrier/marc/abr,abril/mai/junh/jul,julhet/ag,agost/set,setembre/oct,octobre/nov,novembre/dec,decembre
oc weekdays dg,dimenge/diluns,dl/dimars,dm/dc,dimecres/dijous,dj/divendres,dv/dissabte,ds
oc days uei/ier/
oc am a m,am,ante meridiem,del matin,matin
oc pm aprep miegjorn,de l aprep miegjorn,del ser,p m,pm,post meridiem,vespre
oc noon miegjorn
oc midnight miejanuech
oc ordinals en,er,nd
oc fillers de
oc joiners a
oc ago-second fa # segonda,fa # segondas
oc ago-minute fa # minuta,fa # minutas,fa mens de # minutas
oc ago-hour fa # ora,fa # oras,fa environ # ora,fa environ # oras
oc ago-day fa # jorn,fa # jorns
oc ago-week fa # setmana,fa # setmanas,fa environ # setmana,fa environ # setmanas
oc ago-month fa # mes,fa # meses,fa environ # mes,fa environ # meses
oc ago-year fa # an,fa # ans,fa environ # an,fa environ # ans
oc ago-words-1-minute fa mens d una minuta
pl months sty,styczen,stycznia/lut,lutego,luty/mar,marca,marzec/kwi,kwiecien,kwietnia/maj,maja/cze,czerwca,czerwiec/lip,lipca,lipiec/sie,sierpien,sierpnia/wrz,wrzesien,wrzesnia/paz,pazdziernik,pazdziernika/lis,listopad,listopada/gru,grudnia,grudzien
pl weekdays nie,niedz,niedziela/pon,poniedziałek/wt,wto,wtorek/sr,sro,sroda/czw,czwartek/pia,piatek,pt/sob,sobota
pl days dzisiaj o/wczoraj o/
pl am am,rano
pl pm pm,po południu,popołudnie,wieczor,wieczorem
pl noon południe,w południe
pl midnight o połnocy,połnoc
pl ago-second # sekund temu,# sekundy temu
pl ago-minute # minut temu,# minuty temu,mniej niz # minut temu,mniej niz # minuty temu
pl ago-hour # godzin temu,# godziny temu,około # godzin temu,około # godziny temu
pl ago-day # dni temu
pl ago-week # tygodni temu,# tygodnie temu,około # tygodni temu
pl ago-month # miesiace temu,# miesiecy temu,około # miesiace temu,około # miesiecy temu
pl ago-year # lat temu,# lata temu,około # lat temu,około # lata temu
pl ago-words-1-day dzien temu
pl ago-words-1-hour godzine temu,około godziny temu
pl ago-words-1-minute minute temu,mniej niz minute temu
pl ago-words-1-month miesiac temu,około miesiac temu
pl ago-words-1-second sekunde temu
pl ago-words-1-week około tygodnia temu,tydzien temu
pl ago-words-1-year około rok temu,rok temu
pt months jan,janeiro/fev,fevereiro/mar,marco/abr,abril/mai,maio/jun,junho/jul,julho/ago,agosto/set,setembro/out,outubro/nov,novembro/dez,dezembro
pt weekdays dom,domingo/seg,segunda,segunda feira/ter,terca,terca feira/qua,quarta,quarta feira/qui,quinta,quinta feira/sex,sexta,sexta feira/sab,sabado
pt days hoje/ontem/
pt am a m,am,da manha,manha
pt pm da noite,da tarde,noite,p m,pm,tarde
pt noon meio dia
pt midnight meia noite
pt ordinals º
pt fillers de
pt joiners as
pt ago-second ha # segundo,ha # segundos
pt ago-minute ha # minuto,ha # minutos,ha menos de # minutos
pt ago-hour ha # hora,ha # horas,ha aproximadamente # hora,ha aproximadamente # horas,ha cerca de # hora,ha cerca de # horas
pt ago-day ha # dia,ha # dias
pt ago-week ha # semana,ha # semanas,ha aproximadamente # semana,ha aproximadamente # semanas,ha cerca de # semana,ha cerca de # semanas
pt ago-month ha # mes,ha # meses,ha aproximadamente # mes,ha aproximadamente # meses,ha cerca de # mes,ha cerca de # meses
pt ago-year ha # ano,ha # anos,ha aproximadamente # ano,ha aproximadamente # anos,ha cerca de # ano,ha cerca de # anos
pt ago-words-1-minute ha menos de um minuto
ro months ian,ianuarie/feb,februarie/mar,martie/apr,aprilie/mai/iun,iunie/iul,iulie/aug,august/sep,septembrie/oct,octombrie/noi,noiembrie/dec,decembrie
ro weekdays du,dum,duminica/lu,lun,luni/ma,mar,marti/mi,mie,miercuri/jo,joi/vi,vin,vineri/sa,sam,sambata
ro days astazi/ieri/
ro am a m,am,dimineata
ro pm dupa amiaza,p m,pm,seara
ro noon amiaza
ro midnight miezul noptii
ro joiners la
ro ago-second # secunda in urma,# secunde in urma
ro ago-minute # minut in urma,# minute in urma,mai putin de # minute in urma
ro ago-hour # ora in urma,# ore in urma,circa # ora in urma,circa # ore in urma
ro ago-day # zi in urma,# zile in urma
ro ago-week # saptamana in urma,# saptamani in urma,circa # saptamani in urma
ro ago-month # luna in urma,# luni in urma,circa # luna in urma,circa # luni in urma
ro ago-year # an in urma,# ani in urma,circa # an in urma,circa # ani in urma
ro ago-words-1-minute mai putin de un minut in urma
ro ago-words-1-week circa o saptamana in urma
ru months янв,январь,января/фев,февраль,февраля/мар,март,марта/апр,апрель,апреля/маи,мая/июн,июнь,июня/июл,июль,июля/авг,август,августа/сент,сентябрь,сентября/окт,октябрь,октября/нояб,ноябрь,ноября/дек,декабрь,декабря
ru weekdays воскресенье,вс,вск/пн,пнд,понедельник/вт,вторник,втр/ср,срд,среда/четверг,чт,чтв/пт,птн,пятница/сб,суб,суббота
ru days сегодня в/вчера в/
ru am дп,утра,утро
ru pm веч,вечер,вечера,день,дня,пп
ru noon полд,полдень
ru midnight полн,полночь
ru ordinals е,и
ru fillers г
ru ago-second # секунд назад,# секунду назад,# секунды назад
ru ago-minute # минут назад,# минуту назад,# минуты назад,меньше # минут назад,меньше # минуты назад
ru ago-hour # час назад,# часа назад,# часов назад,около # часа назад,около # часов назад
ru ago-day # день назад,# днеи назад,# дня назад
ru ago-week # недели назад,# недель назад,# неделя назад,около # недели назад,около # недель назад
ru ago-month # месяц назад,# месяца назад,# месяцев назад,около # месяца назад,около # месяцев назад
ru ago-year # год назад,# года назад,# лет назад,около # года назад,около # лет назад
ru ago-words-1-minute меньше минуты назад
se months ođđa,ođđajagemannu/guov,guovvamannu/njuk,njukcamannu/cuo,cuoŋomannu/mies,miessemannu/geas,geassemannu/suoi,suoidnemannu/borg,borgemannu/cakc,cakcamannu/golg,golggotmannu/skab,skabmamannu/juov,juovlamannu
se weekdays sotn,sotnabeaivi/vuos,vuossarga/maŋ,maŋŋebarga/gask,gaskavahkku/duor,duorastat/bear,bearjadat/lav,lavvardat
se days odne/ikte/
se am a m,iđđes
se pm eahkes,maŋŋel gaskabea,maŋŋel gaskabeaivvi,p m
se noon gaskabeaivvi,gaskabeavvi
se midnight gaskaidja
se fillers b
se joiners dii
se ago-second # sekundda aigi
se ago-minute # minuhta aigi,unnit go # minuhta aigi
se ago-hour # diimmu aigi,sullii # diimmu aigi
se ago-day # beaivvi aigi
se ago-week # vahku aigi,sullii # vahku aigi
se ago-month # manu aigi,sullii # manu aigi
se ago-year # jagi aigi,sullii # jagi aigi
se ago-words-1-day beaivvi aigi
se ago-words-1-hour diimmu aigi,sullii ovtta diimmu aigi
se ago-words-1-minute minuhta aigi,unnit go bealle minuhta aigi
se ago-words-1-month manu aigi,sullii ovtta manu aigi
se ago-words-1-second sekundda aigi
se ago-words-1-week sullii ovtta vahku aigi,vahku aigi
se ago-words-1-year jagi aigi,sullii ovtta jagi aigi
sk months jan,januar,januara/feb,februar,februara/mar,marca,marec/apr,april,aprila/maj,maja/jun,juna/jul,jula/aug,august,augusta/sep,september,septembra/okt,oktober,oktobra/nov,november,novembra/dec,december,decembra
sk weekdays ne,nedela/po,pondelok/ut,utorok/st,streda/st,stvrtok/pi,piatok/so,sobota
sk days dnes o/vcera o/
sk am am,rano
sk pm pm,popol,popoludni,popoludnie,vecer
sk noon napol,napoludnie,pol,poludnie
sk midnight o poln,o polnoci,poln,polnoc
sk ago-second pred # sekundami
sk ago-minute pred # minutami,pred menej nez # minutami
sk ago-hour pred # hodinami,priblizne pred # hodinami
sk ago-day pred # dnami
sk ago-week pred # tyzdnami,priblizne pred # tyzdnami
sk ago-month pred # mesiacmi,priblizne pred # mesiacmi
sk ago-year pred # rokmi,priblizne pred # rokmi
sk ago-words-1-day pred dnom
sk ago-words-1-hour pred hodinou,priblizne pred hodinou
sk ago-words-1-minute pred menej nez minutou,pred minutou
sk ago-words-1-month pred mesiacom,priblizne pred mesiacom
sk ago-words-1-second pred sekundou
sk ago-words-1-week pred tyzdnom,priblizne pred tyzdnom
sk ago-words-1-year pred rokom,priblizne pred rokom
sl months jan,januar/feb,februar/mar,marec/apr,april/maj/jun,junij/jul,julij/avg,avgust/sep,september/okt,oktober/nov,november/dec,december
sl weekdays ned,nedelja/pon,ponedeljek/tor,torek/sre,sreda/cet,cetrtek/pet,petek/sob,sobota
sl days danes ob/vceraj ob/
sl am dop,jut,jutro,zjut,zjutraj
sl pm pop,popoldan,popoldne,vec,vecer,zvec,zvecer
sl noon opold,opoldne,pold,poldne
sl midnight opoln,opolnoci,poln,polnoc
sl ago-second pred # sekundama,pred # sekundami,pred # sekundo
sl ago-minute pred # minutama,pred # minutami,pred # minuto,pred manj kot # minutama,pred manj kot # minutami,pred manj kot # minuto
sl ago-hour pred # urama,pred # urami,pred # uro,pred priblizno # urama,pred priblizno # urami,pred priblizno # uro
sl ago-day pred # dnem,pred # dnevi,pred # dnevoma
sl ago-week pred # teden,pred # tedna,pred # tedne,pred # tednov,pred priblizno # teden,pred priblizno # tedna,pred priblizno # tedne,pred priblizno # tednov
sl ago-month pred # mesecem,pred # mesecema,pred # meseci,pred priblizno # mesecem,pred priblizno # mesecema,pred priblizno # meseci
sl ago-year pred # leti,pred # letom,pred # letoma,pred priblizno # leti,pred priblizno # letom,pred priblizno # letoma
sq months jan,janar/shk,shkurt/mar,mars/pri,prill/maj/qer,qershor/kor,korrik/gus,gusht/sht,shtator/tet,tetor/nen,nentor/dhj,dhjetor
sq weekdays di,die,diele/he,hen,hene/ma,mar,marte/me,mer,merkure/en,enj,enjte/pr,pre,premte/sh,sht,shtune
sq days sot/dje/
sq am mengjes,ne mengjes,p d,pd
sq pm m d,mbasdite,mbremje,md,ne mbasdite,ne mbremje
sq noon drek
sq midnight mesnate,mesnete
sq ordinals re,t,te
sq joiners ne
sq ago-second # sekonda me pare,# sekonde me pare
sq ago-minute # minuta me pare,# minute me pare,me pak se # minuta me pare
sq ago-hour # ore me pare,rreth # ore me pare
sq ago-day # dite me pare
sq ago-week # jave me pare,rreth # jave me pare
sq ago-month # muaj me pare,rreth # muaj me pare
sq ago-year # vit me pare,# vite me pare,rreth # vit me pare,rreth # vite me pare
sq ago-words-1-minute me pak se nje minute me pare
sr months jan,januar,јан,јануар/feb,februar,феб,фебруар/mar,mart,мар,март/apr,april,апр,април/maj,мај/jun,јун/jul,јул/avg,avgust,авг,август/sep,septembar,сеп,септембар/okt,oktobar,окт,октобар/nov,novembar,нов,новембар/dec,decembar,дец,децембар
sr weekdays ned,nedelja,нед,недеља/pon,ponedeljak,пон,понедељак/uto,utorak,уто,уторак/sre,sreda,сре,среда/cet,cetvrtak,чет,четвртак/pet,petak,пет,петак/sub,subota,суб,субота
sr days danas,данас/juce,јуче/
sr am am,ujutru,ам,ујутру
sr pm pm,popodne,posle podne,uvece,пм,поподне,после подне,увече
sr noon podne,подне
sr midnight ponoc,поноћ
sr joiners u,у
sr ago-second pre # sekunde,pre # sekundi,пре # секунде,пре # секунди
sr ago-minute pre # minuta,pre # minute,pre manje od # minuta,pre manje od # minute,пре # минута,пре # минуте,пре мање од # минута,пре мање од # минуте
sr ago-hour pre # sat,pre # sata,pre # sati,pre oko # sat,pre oko # sata,pre oko # sati,пре # сат,пре # сата,пре # сати,пре око # сат,пре око # сата,пре око # сати
sr ago-day pre # dan,pre # dana,пре # дан,пре # дана
sr ago-week pre # nedelje,pre # nedelju,pre oko # nedelje,pre oko # nedelju,пре # недеље,пре # недељу,пре око # недеље,пре око # недељу
sr ago-month pre # mesec,pre # meseca,pre # meseci,pre oko # mesec,pre oko # meseca,pre oko # meseci,пре # месец,пре # месеца,пре # месеци,пре око # месец,пре око # месеца,пре око # месеци
sr ago-year pre # godina,pre # godine,pre oko # godina,pre oko # godine,pre oko # godinu,пре # година,пре # године,пре око # година,пре око # године,пре око # годину
sv months jan,januari/feb,februari/mars/apr,april/maj/juni/juli/aug,augusti/sep,september/okt,oktober/nov,november/dec,december
sv weekdays so,son,sondag/ma,man,mandag/ti,tis,tisdag/on,ons,onsdag/to,tors,torsdag/fr,fre,fredag/lo,lor,lordag
sv days idag/igar/
sv am f m,fm,formiddag,morgon,pa morg,pa morgonen
sv pm e m,efterm,eftermiddag,em,kvall,pa efterm,pa eftermiddagen,pa kvallen
sv noon middag
sv midnight midnatt
sv ordinals a,e
sv joiners kl
sv ago-second # sekunder sedan
sv ago-minute # minuter sedan,mindre an # minuter sedan
sv ago-hour # timmar sedan,ungefar # timmar sedan
sv ago-day # dagar sedan
sv ago-week # veckor sedan,ungefar # veckor sedan
sv ago-month # manader sedan,ungefar # manader sedan
sv ago-year # ar sedan,ungefar # ar sedan
sv ago-words-1-day en dag sedan
sv ago-words-1-hour en timme sedan,ungefar en timme sedan
sv ago-words-1-minute en minut sedan,mindre an en minut sedan
sv ago-words-1-month en manad sedan,ungefar en manad sedan
sv ago-words-1-second en sekund sedan
sv ago-words-1-week en vecka sedan,ungefar en vecka sedan
sv ago-words-1-year ett ar sedan,ungefar ett ar sedan
sv ago-words-10-day tio dagar sedan
sv ago-words-10-hour tio timmar sedan,ungefar tio timmar sedan
sv ago-words-10-minute mindre an tio minuter sedan,tio minuter sedan
sv ago-words-10-month tio manader sedan,ungefar tio manader sedan
sv ago-words-10-second tio sekunder sedan
sv ago-words-10-week tio veckor sedan,ungefar tio veckor sedan
sv ago-words-10-year tio ar sedan,ungefar tio ar sedan
sv ago-words-11-day elva dagar sedan
sv ago-words-11-hour elva timmar sedan,ungefar elva timmar sedan
sv ago-words-11-minute elva minuter sedan,mindre an elva minuter sedan
sv ago-words-11-month elva manader sedan,ungefar elva manader sedan
sv ago-words-11-second elva sekunder sedan
sv ago-words-11-week elva veckor sedan,ungefar elva veckor sedan
sv ago-words-11-year elva ar sedan,ungefar elva ar sedan
sv ago-words-12-day tolv dagar sedan
sv ago-words-12-hour tolv timmar sedan,ungefar tolv timmar sedan
sv ago-words-12-minute mindre an tolv minuter sedan,tolv minuter sedan
sv ago-words-12-month tolv manader sedan,ungefar tolv manader sedan
sv ago-words-12-second tolv sekunder sedan
sv ago-words-12-week tolv veckor sedan,ungefar tolv veckor sedan
sv ago-words-12-year tolv ar sedan,ungefar tolv ar sedan
sv ago-words-2-day tva dagar sedan
sv ago-words-2-hour tva timmar sedan,ungefar tva timmar sedan
sv ago-words-2-minute mindre an tva minuter sedan,tva minuter sedan
sv ago-words-2-month tva manader sedan,ungefar tva manader sedan
sv ago-words-2-second tva sekunder sedan
sv ago-words-2-week tva veckor sedan,ungefar tva veckor sedan
sv ago-words-2-year tva ar sedan,ungefar tva ar sedan
sv ago-words-3-day tre dagar sedan
sv ago-words-3-hour tre timmar sedan,ungefar tre timmar sedan
sv ago-words-3-minute mindre an tre minuter sedan,tre minuter sedan
sv ago-words-3-month tre manader sedan,ungefar tre manader sedan
sv ago-words-3-second tre sekunder sedan
sv ago-words-3-week tre veckor sedan,ungefar tre veckor sedan
sv ago-words-3-year tre ar sedan,ungefar tre ar sedan
sv ago-words-4-day fyra dagar sedan
sv ago-words-4-hour fyra timmar sedan,ungefar fyra timmar sedan
sv ago-words-4-minute fyra minuter sedan,mindre an fyra minuter sedan
sv ago-words-4-month fyra manader sedan,ungefar fyra manader sedan
sv ago-words-4-second fyra sekunder sedan
sv ago-words-4-week fyra veckor sedan,ungefar fyra veckor sedan
sv ago-words-4-year fyra ar sedan,ungefar fyra ar sedan
sv ago-words-5-day fem dagar sedan
sv ago-words-5-hour fem timmar sedan,ungefar fem timmar sedan
sv ago-words-5-minute fem minuter sedan,mindre an fem minuter sedan
sv ago-words-5-month fem manader sedan,ungefar fem manader sedan
sv ago-words-5-second fem sekunder sedan
sv ago-words-5-week fem veckor sedan,ungefar fem veckor sedan
sv ago-words-5-year fem ar sedan,ungefar fem ar sedan
sv ago-words-6-day sex dagar sedan
sv ago-words-6-hour sex timmar sedan,ungefar sex timmar sedan
sv ago-words-6-minute mindre an sex minuter sedan,sex minuter sedan
sv ago-words-6-month sex manader sedan,ungefar sex manader sedan
sv ago-words-6-second sex sekunder sedan
sv ago-words-6-week sex veckor sedan,ungefar sex veckor sedan
sv ago-words-6-year sex ar sedan,ungefar sex ar sedan
sv ago-words-7-day sju dagar sedan
sv ago-words-7-hour sju timmar sedan,ungefar sju timmar sedan
sv ago-words-7-minute mindre an sju minuter sedan,sju minuter sedan
sv ago-words-7-month sju manader sedan,ungefar sju manader sedan
sv ago-words-7-second sju sekunder sedan
sv ago-words-7-week sju veckor sedan,ungefar sju veckor sedan
sv ago-words-7-year sju ar sedan,ungefar sju ar sedan
sv ago-words-8-day atta dagar sedan
sv ago-words-8-hour atta timmar sedan,ungefar atta timmar sedan
sv ago-words-8-minute atta minuter sedan,mindre an atta minuter sedan
sv ago-words-8-month atta manader sedan,ungefar atta manader sedan
sv ago-words-8-second atta sekunder sedan
sv ago-words-8-week atta veckor sedan,ungefar atta veckor sedan
sv ago-words-8-year atta ar sedan,ungefar atta ar sedan
sv ago-words-9-day nio dagar sedan
sv ago-words-9-hour nio timmar sedan,ungefar nio timmar sedan
sv ago-words-9-minute mindre an nio minuter sedan,nio minuter sedan
sv ago-words-9-month nio manader sedan,ungefar nio manader sedan
sv ago-words-9-second nio sekunder sedan
sv ago-words-9-week nio veckor sedan,ungefar nio veckor sedan
sv ago-words-9-year nio ar sedan,ungefar nio ar sedan
ta months ஜன,ஜனவரி/பிப்,பிப்ரவரி/மார்,மார்ச்/ஏப்,ஏப்ரல்/மே/ஜூன்/ஜூலை/ஆக,ஆகஸ்ட்/செப்,செப்டம்பர்/அக்,அக்டோபர்/நவ,நவம்பர்/டிச,டிசம்பர்
ta weekdays ஞா,ஞாயி,ஞாயிறு/தி,திங்,திங்கள்/செ,செவ்,செவ்வாய்/பு,புத,புதன்/வி,வியா,வியாழன்/வெ,வெள்,வெள்ளி/சனி
ta days இன்று மணிக்கு/நேற்று மணிக்கு/
ta am காலை,முற்பகல்
ta pm பிற்பகல்,மதியம்,மாலை
ta noon நண்பகல்
ta midnight நள்ளிரவு
ta ago-second # விநாடிகளுக்கு முன்பு,# வினாடி முன்பு
ta ago-minute # நிமிடங்களுக்கு முன்பு,# நிமிடம் முன்பு
ta ago-hour # மணி நேரத்திற்கு முன்பு,சுமார் # மணி நேரத்திற்கு முன்பு,சுமார் # மணி நேரத்தில்
ta ago-day # நாட்களுக்கு முன்பு,# நாள் முன்பு
ta ago-week # வாரங்களுக்கு முன்பு,# வாரம் முன்பு,சுமார் # வாரங்களுக்கு முன்பு,சுமார் # வாரம் முன்பு
ta ago-month # மாதங்களுக்கு முன்பு,# மாதம் முன்பு,சுமார் # மாதங்களுக்கு முன்பு,சுமார் # மாதத்திற்கு முன்பு
ta ago-year # ஆண்டுகளுக்கு முன்பு,# வருடம் முன்பு,சுமார் # ஆண்டுகளுக்கு முன்பு,சுமார் # வருடம் முன்பு
ta ago-words-1-minute ஒரு நிமிடத்திற்கு முன்பு
te months జన,జనవరి/ఫిబ్ర,ఫిబ్రవరి/మార్చి/ఏప్రి,ఏప్రిల్/మే/జూన్/జులై/ఆగ,ఆగస్టు/సెప్టెం,సెప్టెంబర్/అక్టో,అక్టోబర్/నవం,నవంబర్/డిసెం,డిసెంబర్
te weekdays ఆది,ఆదివారం/సోమ,సోమవారం/మంగళ,మంగళవారం/బుధ,బుధవారం/గురు,గురువారం/శుక్ర,శుక్రవారం/శని,శనివారం
te days ఈ రోజు/నిన్న/
te am ఉదయం,పూర్వాహ్నం,పూర్వాహ్నంకి
te pm అపరాహ్నం,అపరాహ్నంకి,మధ్యాహ్నం,సాయంత్రం
te noon మిట్టమధ్యాహ్నం
te midnight అర్ధరాత్రి
te ordinals వ
te joiners కి
te ago-second # సెకన్ల క్రితం
te ago-minute # నిమిషాల క్రితం
te ago-hour # గంటల క్రితం,సుమారు # గంటల క్రితం
te ago-day # రోజుల క్రితం
te ago-week # వారాలల క్రితం,సుమారు # వారాలల క్రితం
te ago-month # నెలల క్రితం,సుమారు # నెలల క్రితం
te ago-year # సంవత్సరాల క్రితం,సుమారు # సంవత్సరాల క్రితం
te ago-words-1-day ఒక రోజు క్రితం
te ago-words-1-hour ఒక గంట క్రితం,సుమారు ఒక గంట క్రితం
te ago-words-1-minute ఒక నిమిషం క్రితం
te ago-words-1-month ఒక నెల క్రితం,సుమారు ఒక నెల క్రితం
te ago-words-1-second ఒక సెకను క్రితం
te ago-words-1-week ఒక వారం క్రితం,సుమారు ఒక వారం క్రితం
te ago-words-1-year ఒక సంవత్సరం క్రితం,సుమారు ఒక సంవత్సరం క్రితం
th months ม ค,มกราคม/ก พ,กุมภาพันธ์/มี ค,มีนาคม/เม ย,เมษายน/พ ค,พฤษภาคม/มิ ย,มิถุนายน/ก ค,กรกฎาคม/ส ค,สิงหาคม/ก ย,กันยายน/ต ค,ตุลาคม/พ ย,พฤศจิกายน/ธ ค,ธันวาคม
th weekdays วันอาทิตย์ที่,อา,อาทิตย์/จันทร์,วันจันทร์ที่/วันอังคารที่,อังคาร/พุธ,วันพุธที่/พฤ,พฤหัสบดี,วันพฤหัสบดีที่/วันศุกร์ที่,ศุกร์/วันเสาร์ที่,เสาร์
th days วันนี้เวลา/เมื่อวานนี้เวลา/
th am ก่อนเที่ยง,ตอนเช้า,เช้า
th pm ตอนกลางวัน,ตอนเย็น,บ่าย,หลังเที่ยง,เย็น
th noon เที่ยง
th midnight เที่ยงคืน
th fillers ที่,วัน
th joiners เวลา
th ago-second # วินาทีที่ผ่านมา
th ago-minute # นาทีที่ผ่านมา,น้อยกว่า # นาทีที่ผ่านมา
th ago-hour # ชั่วโมงที่ผ่านมา,ประมาณ # ชั่วโมงที่ผ่านมา
th ago-day # วันที่ผ่านมา
th ago-week # สัปดาห์ที่ผ่านมา,ประมาณ # สัปดาห์ที่ผ่านมา
th ago-month # เดือนที่ผ่านมา,ประมาณ # เดือนที่ผ่านมา
th ago-year # ปีที่ผ่านมา,ประมาณ # ปีที่ผ่านมา
tr months oca,ocak/sub,subat/mar,mart/nis,nisan/may,mayis/haz,haziran/tem,temmuz/agu,agustos/eyl,eylul/eki,ekim/kas,kasim/ara,aralik
tr weekdays paz,pazar,pz/pazartesi,pt,pzt/sa,sal,sali/ca,car,carsamba/pe,per,persembe/cu,cum,cuma/ct,cts,cumartesi
tr days bugun/dun/
tr am o o,oo,sabah,sabahleyin
tr pm aksam,aksamleyin,o s,ogleden sonra,os
tr noon ogle,oglen
tr midnight gece yarisi
tr joiners saat
tr ago-second # saniye once
tr ago-minute # dakika once,# dakikadan az once
tr ago-hour # saat once,yaklasik # saat once
tr ago-day # gun once
tr ago-week # hafta once,yaklasik # hafta once
tr ago-month # ay once,yaklasik # ay once
tr ago-year # yil once,yaklasik # yil once
tr ago-words-1-minute bir dakikadan az once
ug months يانۋار/فېۋيرال/مارت/ياپريل/ماي/يييۇن/يييول/ياۋغۇست/سينتەبير/يۆكتەبير/نويابير/ديكابير
ug weekdays يەكشەنبە/دۈشەنبە/سەيشەنبە/چارشەنبە/پەيشەنبە/جۈمە/شەنبە
ug days بۈگۈن/تۈنۈگۈن/
ug am يە,يەتيگەن,يەتيگەندە
ug pm ياخشامدا,ياخشيم,چ,چۈشتين كييين
ug noon چ
ug midnight ك
ug joiners دە
ug ago-second سيكۇنت # بولدي
ug ago-minute مينۇت # بولدي,مينۇت ييچيدە # بولدي
ug ago-hour سايەت # بولدي,سايەت # تەخمينەن بولدي
ug ago-day كۈن # بولدي
ug ago-week ھەپتە # بولدي,ھەپتە # تەخمينەن بولدي
ug ago-month ياي # بولدي,ياي # تەخمينەن بولدي
ug ago-year ييل # بولدي,ييل # تەخمينەن بولدي
ug ago-words-1-day بير كۈن بولدي
ug ago-words-1-hour بير سايەت بولدي,تەخمينەن بير سايەت بولدي
ug ago-words-1-minute بير مينۇت بولدي,بير مينۇت ييچيدە بولدي
ug ago-words-1-month بير ياي بولدي,تەخمينەن بير ياي بولدي
ug ago-words-1-second بير سيكۇنت بولدي
ug ago-words-1-week بيرھەپتە بولدي,تەخمينەن بيرھەپتە بولدي
ug ago-words-1-year بير ييل بولدي,تەخمينەن بير ييل بولدي
uk months січ,січень,січня/лют,лютии,лютого/берез,березень,березня/квіт,квітень,квітня/трав,травень,травня/черв,червень,червня/лип,липень,липня/серп,серпень,серпня/верес,вересень,вересня/жовт,жовтень,жовтня/листоп,листопад,листопада/груд,грудень,грудня
uk weekdays нд,нед,неділя/пн,пон,понеділок/вт,вів,вівторок/сер,середа,ср/четвер,чт,чтв/п ятниця,пт,птн/сб,суб,субота
uk days сьогодні/вчора/
uk am дп,ранку,ранок
uk pm веч,вечір,день,дня,пп
uk noon пол,полудень
uk midnight півн,північ
uk ordinals е,и,є
uk fillers р
uk joiners о
uk ago-second # секунд тому,# секунди тому,# секунду тому
uk ago-minute # хвилин тому,# хвилини тому,# хвилину тому,менше # хвилин тому,менше # хвилини тому
uk ago-hour # годин тому,# години тому,# годину тому,близько # годин тому,близько # години тому
uk ago-day # день тому,# днi тому,# днів тому
uk ago-week # тиждень тому,# тижні тому,# тижнів тому,близько # тижня тому,близько # тижнів тому
uk ago-month # місяць тому,# місяці тому,# місяців тому,близько # місяця тому,близько # місяців тому
uk ago-year # роки тому,# років тому,# рік тому,близько # року тому,близько # років тому
uk ago-words-1-minute менше хвилини тому
uz months yan,yanvar,янв,январ/fev,fevral,фев,феврал/mar,mart,мар,март/apr,aprel,апр,апрел/may,маи/iyun,июн/iyul,июл/avg,avgust,авг,август/sen,sentabr,сен,сентабр/okt,oktabr,окт,октабр/noy,noyabr,ноя,ноябр/dek,dekabr,дек,декабр
uz weekdays ya,yak,yakshanba,як,якш,якшанба/du,dush,dushanba,ду,душ,душанба/se,sesh,seshanba,се,сеш,сешанба/cho,chor,chorshanba,чо,чор,чоршанба/pa,pay,payshanba,па,паи,паишанба/ju,jum,juma,жу,жум,жума/sha,shan,shanba,ша,шан,шанба
uz days bugun da,бугун да/kecha da,кеча да/
uz am a m,am,ertalab,п о,эрталаб
uz pm kechqurun,p m,pm,tushdan keyin,кечаси,п к,пешиндан кеиин
uz noon peshin,пешин
uz midnight yarim tun,ярим тун
uz ago-second # sekund oldin,# сония олдин
uz ago-minute # minut oldin,# minutdan kam oldin,# дақиқа олдин,# дақиқадан кам олдин
uz ago-hour # soat oldin,# соат олдин,tahminan # soat oldin,тахминан # соат олдин
uz ago-day # kun oldin,# кун олдин
uz ago-week # hafta oldin,# хафта олдин,tahminan # hafta oldin,тахминан # хафта олдин
uz ago-month # oy oldin,# ои олдин,tahminan # oy oldin,тахминан # ои олдин
uz ago-year # yil oldin,# иил олдин,tahminan # yil oldin,тахминан # иил олдин
uz ago-words-1-minute bir minutdan kam oldin
vi months thang mot/thang hai/thang ba/thang tu/thang nam/thang sau/thang bay/thang tam/thang chin/thang muoi/thang muoi mot/thang muoi hai
vi weekdays chu nhat,cn/thu hai/thu ba/thu tu/thu,thu nam/thu sau/thu bay
vi days hom nay vao luc/hom qua vao luc/
vi am am,sa,sang,vao buoi sang
vi pm ch,chieu,pm,toi,vao buoi chieu,vao buoi toi
vi noon giua trua,trua
vi midnight nua đem
vi month-leads thang,thg
vi fillers nam,ngay
vi ago-second # giay truoc
vi ago-minute # phut truoc,duoi # phut truoc
vi ago-hour # gio truoc,khoang # gio truoc
vi ago-day # ngay truoc
vi ago-week # tuan truoc,khoang # tuan truoc
vi ago-month # thang truoc,khoang # thang truoc
vi ago-year # nam truoc,khoang # nam truoc
zh months 一月/二月/三月/四月/五月/六月/七月/八月/九月/十月/十一月/十二月
zh weekdays 周日,日,星期日,週日/一,周一,星期一,週一/二,周二,星期二,週二/三,周三,星期三,週三/周四,四,星期四,週四/五,周五,星期五,週五/六,周六,星期六,週六
zh days 今天/昨天/
zh am 上午,早晨
zh pm 下午,中午,晚上
zh noon 中午
zh midnight 凌晨,午夜
zh ordinals 日,第
zh month-marks 月
zh fillers 年,日,月
zh ago-second # 秒前
zh ago-minute # 分鐘前,# 分钟前,不到 # 分钟前,少於 # 分鐘前
zh ago-hour # 小时前,# 小時前,大約 # 小時前,大约 # 小时前
zh ago-day # 天前
zh ago-week # 个星期前,# 個星期前,大約 # 個星期前,大约 # 个星期前
zh ago-month # 个月前,# 個月前,大約 # 個月前,大约 # 个月前
zh ago-year # 年前,大約 # 年前,大约 # 年前
`;
