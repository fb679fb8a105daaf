/** Whole pages, menus and boxes included, in languages of which the models have seen next to nothing. */
import { expect, test } from 'vitest';
import { expectSound, parse } from './dump.js';

function articleOf(text: string) {
  const document = parse(text, { timeZone: 'UTC' });
  expectSound(document, text);
  return document.article;
}

const textOf = (paragraphs: readonly string[]): string => `\n${paragraphs.join('\n\n')}\n\n`;

const bodyOf = (text: string) => articleOf(text)?.body.flatMap(({ type, text }) => (type === 'dek' ? [] : [text]));

const HEBREW = [
  'ועדת התכנון המקומית ביטלה אתמול את התוכנית להקים שני מגדלי מגורים על חורבות המגדלור הישן, לאחר מאבק תושבים שנמשך ארבע שנים.',
  'המגדלור נבנה במאה הקודמת ונסגר לפני שלושים שנה, ומאז עמד ריק. בשנה שעברה מכרה המשפחה את המגרש ליזם מתל אביב.',
  '"גדלנו ליד האור הזה", אמרה יעל אשכנזי, מיוזמות העצומה. "לא היינו מוכנים לראות איך הדחפורים עולים עליו".',
  'מי ישלם',
  'לפי הסכם הפשרה, היזם יקבל זכויות בנייה במגרש אחר ליד התחנה, והמועצה תהיה אחראית לשיפוץ. ראש המועצה העריך את העלות בעשרים מיליון שקל.',
];

test('Hebrew, which sets its small words before others without a space, has running text', () => {
  const [first, second, third, ...rest] = HEBREW as [string, string, string, ...string[]];
  const page = `דלג לתוכן
קול המפרץ
חדשות
דעות
כלכלה
המגדלור הישן במפרץ ניצל ברגע האחרון מהריסה
נועה ברקן
23.01.2025 | 06:12
עודכן: 09:50
שתפו בפייסבוק
${textOf([first, second, third])}כתבות נוספות בנושא
המאבק על בריכת השחייה
${textOf(rest)}תגיות:
מגדלור
תגובות (31)
הנצפות ביותר
תנאי שימוש
`;
  expect(articleOf(page)?.headline).toBe('המגדלור הישן במפרץ ניצל ברגע האחרון מהריסה');
  expect(bodyOf(page)).toEqual(HEBREW);
});

const KOREAN = [
  '바닷가 군민들이 배가 서지 않는 옛 선착장을 작은 도서관으로 바꿔 9일 문을 열었다.',
  '1957년 지어진 선착장은 2015년 항로가 끊기면서 문을 닫았다. 건물은 헐릴 예정이었지만 주민 210명이 3년 동안 6800만원을 모아 고쳤다.',
  '이장 김영수(64)씨는 “여기서 군대 가는 아들을 배웅했고 며느리를 맞았다. 그냥 허물 수는 없었다”고 말했다.',
  '대합실은 열람실로, 매표소는 어린이 책방으로 꾸몄다. 책 5000권은 전국에서 보내왔다.',
  '도서관은 화요일부터 토요일까지 오전 10시에 문을 연다.',
];

test('paragraphs of few words, of a language that adds endings to them, go on below a box', () => {
  const page = `본문 바로가기
바다매일
정치
경제
사회
문 닫은 선착장, 주민들이 도서관으로 되살렸다
박지훈 기자
입력 2024.12.09. 10:21
업데이트 2024.12.09. 14:03
글자크기
${textOf(KOREAN.slice(0, 3))}관련 기사
폐교에서 캠핑을
${textOf(KOREAN.slice(3))}#도서관
ⓒ 바다매일, 무단 전재 및 재배포 금지
많이 본 뉴스
내일 전국에 눈… 최대 10㎝
회사소개
`;
  expect(bodyOf(page)).toEqual(KOREAN);
  expect(articleOf(page)?.updated).toBe('2024-12-09T14:03:00+00:00');
});

const SERBIAN = [
  'Požar koji je izbio u petak uveče u silosu kod pristaništa ugašen je tek u subotu po podne, rekli su u Sektoru za vanredne situacije. Povređenih nije bilo.',
  'Na terenu je bilo 46 vatrogasaca iz pet opština sa 17 vozila. Vatru je bilo teško gasiti zato što je kukuruz tinjao iznutra.',
  '"Morali smo da otvorimo bočni zid i da zrno iznosimo utovarivačem", objasnio je komandir Zoran Mijatov.',
  'Uzrok požara utvrdiće veštaci. Direktor firme sumnja na kvar na sušari, koja je remontovana u septembru.',
  'Za proizvođače koji su u silosu držali svoje žito biće organizovan sastanak u ponedeljak u Domu kulture.',
];

test('Serbian in Latin letters is none of its neighbours', () => {
  const page = `Panonske novosti
Vesti
Biznis
Sport
Vatrogasci celu noć gasili požar u silosu kod pristaništa
Autor: Jelena Obradović
30.11.2024. 20:05
${textOf(SERBIAN.slice(0, 3))}Pročitajte još
Izgoreo magacin u luci
${textOf(SERBIAN.slice(3))}Tagovi
požar
Uslovi korišćenja
`;
  expect(articleOf(page)).toMatchObject({ lang: 'sr', authors: ['Jelena Obradović'] });
  expect(bodyOf(page)).toEqual(SERBIAN);
});

test('Croatian stays Croatian', () => {
  const page = `Na otok voda stiže brodom

Od početka srpnja voda na otok stiže vodonoscem, a mještani kažu da je u bunarima nema već treće ljeto zaredom jer prije svibnja nije pala ni kap kiše.

Župan je prošle godine obećao da će gradnja cjevovoda započeti do proljeća, no također je rekao da se čeka dozvola i da nitko ne zna tko će je izdati.
`;
  expect(articleOf(page)?.lang).toBe('hr');
});

const JAPANESE = [
  '　7年前に閉校した町立小学校の給食室が今月、パン屋に生まれ変わった。開いたのは、この学校を卒業した佐藤健一さん（38）と妻の由美さん（37）だ。',
  '　二人は港の宿で働いていたが、祖父の介護をきっかけに昨年、町へ戻った。「校舎が取り壊されると聞き、思い出の場所を残したかった」と健一さんは話す。',
  '　町長の小野寺誠さんは「人が集まる場所がまた一つ増えた。ほかの校舎でも続いてほしい」と期待する。',
];

test('what the verb behind a time says of it, and words between signs of a script without spaces', () => {
  const page = `メインコンテンツへ移動
みなと新報
ログイン
会員登録
トップ
地域
スポーツ
トップ
地域
廃校の給食室がパン屋に　卒業生夫婦が開店
有料会員記事
2024年10月18日 5時00分
（2024年10月19日 11時32分更新）
シェア
ツイート
ブックマーク
給食室を改装したパン屋で働く夫婦＝2024年10月15日、岩手県北川町
${textOf(JAPANESE)}関連ニュース
閉校の校庭でキャンプ
ランキング
クマ出没、通学路を変更
利用規約
`;
  expect(articleOf(page)).toMatchObject({
    headline: '廃校の給食室がパン屋に 卒業生夫婦が開店',
    published: '2024-10-18T05:00:00+00:00',
    updated: '2024-10-19T11:32:00+00:00',
  });
  expect(bodyOf(page)?.slice(0, 3)).toEqual(JAPANESE.map((text) => text.trim()));
});

const RUSSIAN = [
  'Пять лет назад во дворе на Портовой, 12 стояли только машины. Летом асфальт раскалялся так, что по нему невозможно было ходить босиком, вспоминает пенсионерка Раиса Кравцова.',
  'Первую липу соседи посадили тайно, ночью, в щель между плитами. К утру кто-то на неё наехал. Тогда жители собрали подписи и добились, чтобы половину парковки отдали под сад.',
  '— Автомобилисты нас ненавидели. Однажды мне прокололи шину на велосипеде, — смеётся Раиса Михайловна. — А теперь сами сидят на наших лавочках.',
  'В 2022 году двор получил грант в 900 тысяч рублей. На эти деньги провели воду и поставили беседку.',
  'Осенью здесь посадят ещё двадцать яблонь. Соседние дворы уже просят поделиться опытом.',
];

test('text without blank lines goes on below an advert where most of the running text is', () => {
  const page = `Вечерний берег
Город
Бизнес
Афиша
3 июня 2024, 18:07
Как жители двора на Портовой вырастили сад на месте парковки
Екатерина Лобова
${RUSSIAN.slice(0, 3).join('\n')}
Реклама
${RUSSIAN.slice(3).join('\n')}
Поделиться:
Самое читаемое
Мост закроют на неделю
`;
  expect(bodyOf(page)).toEqual(RUSSIAN);
});

const BENGALI = [
  'নড়িয়া উপজেলায় পদ্মার ভাঙনে একটি প্রাথমিক বিদ্যালয় বিলীন হয়ে গেছে। দুই সপ্তাহ ধরে শিক্ষকেরা একটি বড় নৌকায় ক্লাস নিচ্ছেন।',
  'বিদ্যালয়ের প্রধান শিক্ষক আবদুল মতিন বলেন, ‘ভবনটি চোখের সামনে নদীতে চলে গেল। বইপত্র কিছুটা বাঁচাতে পেরেছি।’',
  'নৌকাটি দিয়েছেন স্থানীয় এক জেলে। সকালে দুই ঘণ্টা ও বিকেলে দুই ঘণ্টা করে ৮৪ জন শিশু সেখানে পড়ে।',
  'উপজেলা নির্বাহী কর্মকর্তা নাসরিন সুলতানা বলেন, নতুন জমি খোঁজা হচ্ছে। বর্ষার পর সেখানে টিনের ঘর তোলা হবে।',
  'চতুর্থ শ্রেণির ছাত্রী মিতু আক্তার জানায়, নৌকায় পড়তে তার ভালোই লাগে, তবে ঢেউ উঠলে ভয় করে।',
];

test('text below a box with a date is hardly ruled out where most of the running text is', () => {
  const page = `নদীর খবর
বাংলাদেশ
রাজনীতি
বিশ্ব
খেলা
বাংলাদেশ
জেলা
নদীভাঙনে বিলীন বিদ্যালয়, নৌকায় চলছে ক্লাস
শাহানা পারভীন
শরীয়তপুর
প্রকাশ: ১১ জুন ২০২৪, ১৭: ০৮
ফন্ট সাইজ
নৌকায় ক্লাস করছে শিশুরা। সোমবার শরীয়তপুরের নড়িয়ায়ছবি: নদীর খবর
${textOf(BENGALI.slice(0, 2))}আরও পড়ুন
ভাঙন ঠেকাতে ফেলা হচ্ছে জিও ব্যাগ
১০ জুন ২০২৪
${textOf(BENGALI.slice(2))}জেলা থেকে আরও পড়ুন
পদ্মা নদী
মন্তব্য করুন
স্বত্ব © ২০২৪ নদীর খবর
`;
  expect(bodyOf(page)).toEqual(BENGALI);
});
