/**
 * What the generated tables lack: short forms that pages use but locale data does not list, and the words around
 * clocks. Same form as the tables: language (`*` any), kind, words; folded as `fold.ts` does. Languages in order.
 * After an edit: `npm run generate:dates`.
 */
export const EXTRA_TABLE = `
* fillers сарын,сар,al,d,da,dag,das,de,dei,del,dell,della,den,der,di,dia,do,el,en,ge,il,la,le,of,on,the,tanggal,г,год,года,р,рік,року,r,rok,roku,god,godine,gada,metai,m,anul,ano,anno,tahun,jaar,jahr,jahres,พ ศ,ค ศ,ปี
* joiners a,a las,a les,ab,alle,alle ore,am,as,at,den,der,el,er,gegen,hora,i,klo,klokka,klokken,la,las,le,les,luc,o,ob,om,on,ora,ore,saat,the,time,u,um,uhrzeit,v,ve,vers,zeit,в,во,о,от,у,из,около,alas,το,στις,ساعت,الساعة,بتوقيت,على,בשעה,בשעת,को,tarihinde,tanggal,pada,jam,hari,saa,ore,tussen,vanaf,rond,nach,dne,dnia,godz,ur,kello
* clock-leads kl,klo,klokka,klokken,kello,kell,plkst,pukul,jam,godz,godzinie,godzina,luc,saat,στις,الساعة,ساعت,בשעה,เวลา,ម៉ោង,ժ
* clock-hints a las,alle,alle ore,ore,ora,at,um,om,ob,hora,horas,la ora,в,as,publicerad,uppdaterad,publisert,oppdatert,publiceret,opdateret,julkaistu,paivitetty,pubblicato,aggiornato
* hour-marks h,hs,hrs,hr,uhr,uur,時,时,點,点,시,時間,gio,val,ora,heures,heure,horas,hodin,hod,ч,час,часов,часа,tiim
* hours-alone uhr,uur
* minute-marks 分,분,min,perc,phut,mn,m,minutes,minutos,minutter,мин,минут
* second-marks 秒,초,s,sec,sek
* clock-tails uhr,uur,h,hs,hr,hrs,hora,horas,hours,hod,hodin,ч,час,часа,часов,น,sati,ur,val,बजे,টা,టకు,மணி,kor,tiden,uurs,klukkan,wib,ist,ժ
* no-clock-after min,mins,minute,minutes,minuten,minuti,minutos,minuut,minutter,minuter,minut,minuty,minuta,sek,sec,second,seconds,sekunden,secondes,segundos,мин,минут,сек,دقيقة,분,分钟,分鐘,std,stunden
* no-amount-after euro,euros,eur,usd,chf,gbp,dollar,dollars,prozent,percent,pct,mio,mrd,tsd,million,millions,millionen,milliarden,billion,milioni,milhoes,millones,milliards,kg,km,cm,mm,meter,metres,mb,gb,grad,punkte,punkten,points,pts,puntos,punti,руб,тыс,млн,млрд,kr,kroner,kronor,zl,kc,ft,元,円,万,亿,億,원
* no-clock-before video,videos,dauer,lange,laufzeit,spieldauer,duration,duree,duracion,durata,duracao,length,lesezeit,lesedauer,runtime,lectura,lecture,lettura,leitura,audio,podcast,playing,длительность,продолжительность,sure,speelduur,langd,varighet,kesto,czas trwania
* versions v,ver,version,versions,versione,versao,build,rev,release,firmware,ios,ipados,macos,android,php,java,python,node,chrome,firefox,kernel,update,patch,ip,nr,no,art,abs,kap,kapitel,chapter,section,isbn,tel,fon,fax,telefon,phone
* year-marks 年,년,ねん,оны,年份
* day-marks 日,일,号,號,にち
* month-marks р сарын,сарын,р сар
* day-leads am,vom,zum,bis,ab,den,seit,dem,der,dne,do,od,dnia
* year-tails г,год,года,р,року,рік,il,ж,r,roku,god,godine,gada,m,年,년,yil,metai,jahres,ел,ս,թ
* about etwa,rund,ca,circa,knapp,environ,about,around,over,almost,unos,unas,cerca de,quase,około,okolo,около,примерно,bijna,ongeveer,cirka,noin,قرابة,حوالي
* eras 令和=2018,平成=1988,昭和=1925,民國=1911,民国=1911
* local-time ortszeit,local time,local,lokalzeit,hora local,hora peninsular,heure locale,heure de paris,ora locale,ora italiana,lokaler zeit,lokal tid,местного времени,по местному времени,по москве,по московскому времени,по киеву,time,tsi
ar ago-minute منذ # دقيقة,منذ # دقائق,قبل # دقيقة,قبل # دقائق
ar ago-hour منذ # ساعة,منذ # ساعات,قبل # ساعة,قبل # ساعات
ar ago-day منذ # يوم,منذ # ايام,قبل # يوم,قبل # ايام
ar ago-words-1-day منذ يوم,قبل يوم
ar ago-words-1-hour منذ ساعة,قبل ساعة
ar ago-words-1-minute منذ دقيقة,قبل دقيقة
ar ago-words-2-day منذ يومين,قبل يومين
ar ago-words-2-hour منذ ساعتين,قبل ساعتين
ar ago-words-2-minute منذ دقيقتين,قبل دقيقتين
bn am এএম
bn pm পিএম
cs ago-words-1-hour pred hodinou
cs ago-words-1-minute pred minutou
da ago-hour # t siden,# timer siden
da ago-minute # min siden,# minutter siden
da ago-words-1-day for en dag siden
da ago-words-1-hour for en time siden,en time siden
da ago-words-1-minute for et minut siden
de months jaenner,janner,jan/feb,feber/mrz,maerz/apr/mai/jun/jul/aug/sep,sept/okt/nov/dez
de ago-minute vor # minuten,vor # mins
de ago-hour vor # stdn,vor # std,vor # h
de ago-day vor # tg,vor # d
de ago-words-0-minute gerade eben
de ago-words-1-day vor einem tag
de ago-words-1-hour vor einer stunde
de ago-words-1-minute vor einer minute
de ago-words-1-month vor einem monat
de ago-words-1-week vor einer woche
de ago-words-1-year vor einem jahr
el ago-day πριν # ημερα,πριν # ημερεσ,πριν # μερεσ
el ago-hour πριν # ωρα,πριν # ωρεσ
el ago-minute πριν # λεπτα,πριν # λεπτο
en months jan/feb/mar/apr/may/jun/jul/aug/sept/oct/nov/dec
en weekdays sun/mon/tue,tues/wed,weds/thu,thur,thurs/fri/sat
en ago-minute # mins ago,# min ago,# minutes ago,# minute ago
en ago-hour # hrs ago,# hr ago,# h ago
en ago-day # d ago
en ago-words-0-minute just now,moments ago,a moment ago,a few seconds ago,seconds ago
en ago-words-1-day a day ago,one day ago
en ago-words-1-hour an hour ago,one hour ago
en ago-words-1-minute a minute ago,one minute ago
en ago-words-1-month a month ago,one month ago
en ago-words-1-week a week ago,one week ago
en ago-words-1-year a year ago,one year ago
es months ///////agto/set,setiembre///
es ago-hour hace # hrs,hace # hs
es ago-words-0-minute ahora mismo,justo ahora
es ago-words-1-day hace un dia
es ago-words-1-hour hace una hora
es ago-words-1-minute hace un minuto
es ago-words-1-week hace una semana
et ago-day # paeva tagasi
et ago-hour # tundi tagasi,# tund tagasi
et ago-minute # minutit tagasi,# minut tagasi,# min tagasi
fa jalali-months فروردين/ارديبهشت/خرداد/تير/مرداد/شهريور/مهر/ابان/اذر/دي/بهمن/اسفند
fi ago-words-1-hour tunti sitten
fi ago-words-1-minute minuutti sitten
fr months jan/fev/mar////jul/aou/sep///dec
fr ago-hour il y a # heures,il y a # hrs
fr ago-minute il y a # mn,il y a # mins
fr ago-words-0-minute a l instant
fr ago-words-1-day il y a un jour
fr ago-words-1-hour il y a une heure
fr ago-words-1-minute il y a une minute
fr ago-words-1-week il y a une semaine
hi months ////////सितम्बर/अक्तूबर/नवम्बर/दिसम्बर
hu ago-day # napja
hu ago-hour # oraja
hu ago-minute # perce
id months jan/peb,pebruari/mrt/////agu,ags,agust/sept//nop,nopember/
id ago-day # hari lalu,# hari yang lalu
id ago-hour # jam lalu,# jam yang lalu
id ago-minute # menit lalu,# menit yang lalu
id ago-words-1-hour sejam lalu,sejam yang lalu,satu jam lalu
it months genn/febbr/mar/////agos/sett/otto//
it ago-words-1-day un giorno fa
it ago-words-1-hour un ora fa
it ago-words-1-minute un minuto fa
ko ago-words-0-minute 방금,방금 전
ms days /semalam,kelmarin/
nb ago-hour # t siden,# timer siden
nb ago-minute # min siden,# minutter siden
nb ago-words-1-day for en dag siden
nb ago-words-1-hour for en time siden,en time siden
nb ago-words-1-minute for ett minutt siden
nl ago-hour # uur geleden,# u geleden
nl ago-minute # min geleden
nl ago-words-0-minute zojuist
nl ago-words-1-day een dag geleden
nl ago-words-1-hour een uur geleden
nl ago-words-1-minute een minuut geleden
pl ago-words-0-minute przed chwila
pl ago-words-1-day dzien temu
pl ago-words-1-hour godzine temu
pl ago-words-1-minute minute temu
pt ago-day # dias atras,# dia atras
pt ago-hour # horas atras,# hora atras,# h atras,ha # hs
pt ago-minute # minutos atras,# minuto atras,# min atras
pt ago-words-0-minute agora mesmo
pt ago-words-1-day ha um dia,um dia atras
pt ago-words-1-hour ha uma hora,uma hora atras
pt ago-words-1-minute ha um minuto,um minuto atras
ru ago-words-0-minute только что
ru ago-words-1-day день назад
ru ago-words-1-hour час назад
ru ago-words-1-minute минуту назад
ru ago-words-1-week неделю назад
sr ago-hour pre # h,пре # ч,пре # h
sr ago-minute pre # min,пре # мин
sv ago-hour # tim sedan,# timmar sedan,# h sedan
sv ago-minute # min sedan,# minuter sedan
sv ago-words-1-day for en dag sedan
sv ago-words-1-hour for en timme sedan,en timme sedan
sv ago-words-1-minute for en minut sedan
th days /เมื่อวานนี้,วานนี้/
th ago-hour # ชั่วโมงก่อน,# ชม ก่อน,# ชั่วโมงที่แล้ว
th ago-minute # นาทีก่อน,# นาทีที่แล้ว
tr ago-words-0-minute az once
tr ago-words-1-day bir gun once
tr ago-words-1-hour bir saat once
tr ago-words-1-minute bir dakika once
uk ago-words-1-hour годину тому
uk ago-words-1-minute хвилину тому
zh ago-words-0-minute 刚刚,剛剛
zh ago-minute # 分鐘前,# 分前
zh ago-hour # 小時前
ja days きょう/きのう/
ja ago-words-0-minute たった今
`;
