/** Short articles in scripts without capitals, with other stops or none, or with marks that take no column. */
import { expect, test } from 'vitest';
import { expectSound, parse } from './dump.js';

const HEBREW = [
  'צוללנים של משמר החופים העלו ביום שישי בבוקר את פעמון המעבורת שטבעה לפני תשעים שנה בסערה הגדולה, ועל סיפונה שלושים ושמונה נוסעים.',
  'ראש העיר אמר כי הפעמון ייתלה בקפלה שמעל הנמל החל מהאביב הבא, אחרי שיישאר כמה חודשים במים מתוקים.',
  'הוא הוסיף כי השברים עצמם יישארו במקומם, משום שעל פי החוק הם קבר, ואסור לצוללנים לרדת אל מתחת לסיפון.',
];
const BENGALI = [
  'নব্বই বছর আগে বড় ঝড়ে আটত্রিশ জন যাত্রী নিয়ে ডুবে যাওয়া ফেরির ঘণ্টা শুক্রবার সকালে উদ্ধার করেছেন উপকূলরক্ষী বাহিনীর ডুবুরিরা।',
  'মেয়র বলেছেন, আগামী বসন্ত থেকে ঘণ্টাটি বন্দরের ওপরের ছোট গির্জায় ঝোলানো হবে, তার আগে কয়েক মাস মিষ্টি পানিতে রাখা হবে।',
  'তিনি আরও বলেন, জাহাজের ধ্বংসাবশেষ সেখানেই থাকবে, কারণ আইন অনুযায়ী এটি একটি কবর এবং ডুবুরিরা এর নিচে নামতে পারেন না।',
];
const THAI = [
  'นักประดาน้ำของหน่วยยามฝั่งกู้ระฆังของเรือเฟอร์รีที่จมลงในพายุใหญ่เมื่อเก้าสิบปีก่อนพร้อมผู้โดยสารสามสิบแปดคนขึ้นมาได้เมื่อเช้าวันศุกร์',
  'นายกเทศมนตรีกล่าวว่าระฆังจะถูกแขวนไว้ในโบสถ์เล็กเหนือท่าเรือตั้งแต่ฤดูใบไม้ผลิหน้า หลังจากแช่ในน้ำจืดไว้หลายเดือน',
  'เขากล่าวเพิ่มเติมว่าซากเรือจะยังคงอยู่ที่เดิม เพราะตามกฎหมายถือเป็นหลุมศพ และนักประดาน้ำไม่ได้รับอนุญาตให้ลงไปใต้ดาดฟ้า',
];

function bodyOf(text: string): readonly string[] | undefined {
  const document = parse(text);
  expectSound(document, text);
  return document.article?.body.map((block) => block.text);
}

test('paragraphs of one length that end with a stop are no lines of one paragraph, in a script without capitals', () => {
  const head = 'פעמון המעבורת הטבועה הועלה מקרקעית הים\nמאת יואב לוי\n3 בנובמבר 2023\n';
  const list = '14:20 בית הספר בכפר מקבל גג חדש\n13:05 להקת דגים הגיעה מוקדם\n12:40 המגדלור מכר חולצה\n';
  expect(bodyOf(`${head}${HEBREW.join('\n')}\n${list}`)).toEqual(HEBREW);
});

test('a first paragraph in Bengali with hardly a function word is of the text', () => {
  const list = '১৪:২০ গ্রামের স্কুলে নতুন ছাদ\n১৩:০৫ তিন সপ্তাহ আগেই এল ইলিশের ঝাঁক\n১২:৪০ বাতিঘরে বিক্রি হলো জার্সি\n';
  const text = `ডুবে যাওয়া ফেরির ঘণ্টা উদ্ধার\n\n৩ নভেম্বর ২০২৩\n\n${BENGALI.join('\n\n')}\n\n${list}`;
  expect(bodyOf(text)).toEqual(BENGALI);
});

/** Broken before the word that would not fit into 80 columns, marks of vowels not counted. */
function wrapped(paragraph: string): string {
  const lines = [''];
  for (const word of paragraph.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (longer.replace(/\p{M}/gu, '').length < 80) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.join('\n');
}

test('lines broken by a text browser for which marks of vowels take no column are one paragraph', () => {
  const text = BENGALI.map(wrapped).join('\n\n');
  expect(text.split('\n')).toHaveLength(8);
  expect(bodyOf(`ডুবে যাওয়া ফেরির ঘণ্টা উদ্ধার\n\n৩ নভেম্বর ২০২৩\n\n${text}\n`)).toEqual(BENGALI);
});

test('Thai, which ends no sentence with a stop, has paragraphs too', () => {
  const text = `กู้ระฆังเรือเฟอร์รีที่จมขึ้นจากทะเล\n\nโดย สมชาย ใจดี\n\n3 พฤศจิกายน 2566\n\n${THAI.join('\n\n')}\n`;
  expect(bodyOf(text)).toEqual(THAI);
});

const JAPANESE = [
  '九十年前の嵐で三十八人の乗客とともに沈んだ渡し船の鐘が、金曜日の朝、海上保安庁の潜水士によって引き揚げられた。鐘は港の上の礼拝堂に来年の春から掛けられる。',
  '町長によると、鐘はそれまでの数か月のあいだ真水に沈めておく。船の残骸は墓と定められているため、潜水士も甲板の下には入れず、そのまま海の底に残されるという。',
  '鐘を見つけたのは、岬で料理店を営む漁師の夫婦だった。網を直しに出た朝、波の下に光るものがあり、初めは鍋だと思ったと笑う。二人は除幕の日に招かれている。',
];

test('Chinese and Japanese, of which each character takes Lynx one column, have whole paragraphs', () => {
  const wrapped = JAPANESE.map((text) => `   ${text.slice(0, 72)}\n   ${text.slice(72)}`).join('\n\n');
  const head = '           沈んだ渡し船の鐘、引き揚げられる\n\n   佐藤美咲\n\n   2023年11月3日\n';
  expect(bodyOf(`${head}\n${wrapped}\n`)).toEqual(JAPANESE);
});

test('nor are they broken where no line is set in', () => {
  const short = JAPANESE.map((text) => text.slice(0, 74));
  expect(bodyOf(`沈んだ渡し船の鐘、引き揚げられる\n佐藤美咲\n2023年11月3日\n${short.join('\n')}\n`)).toEqual(short);
});

test('Thai is broken at its spaces, and what stands between two of them may be long', () => {
  const texts = [
    'นักประดาน้ำของหน่วยยามฝั่งกู้ระฆังของเรือเฟอร์รีขึ้นมาได้\nเมื่อเช้าวันศุกร์พร้อมกับสมอเรือและโคมไฟที่จมลงในพายุใหญ่\nเมื่อเก้าสิบปีก่อนซึ่งทั้งหมู่บ้านยังเล่าขานกันมาจนทุกวันนี้',
    'นายกเทศมนตรีกล่าวว่าระฆังใบนี้จะถูกแขวนไว้ในโบสถ์เล็ก\nเหนือท่าเรือตั้งแต่ปีหน้าหลังจากแช่ในน้ำจืดไว้หลายเดือน\nเพื่อล้างเกลือออกจากเนื้อโลหะและซ่อมรอยร้าวที่ขอบระฆัง',
    'ชาวประมงบอกว่าเสียงระฆังดังไปไกลถึงเกาะข้างเคียง\nเหมือนเมื่อครั้งเรือยังแล่นอยู่และเด็กนักเรียนทั้งหมู่บ้าน\nมายืนรอฟังเสียงตั้งแต่เช้ามืด',
  ];
  const set = texts.map((text) => text.replace(/^/gm, '   ')).join('\n\n');
  const head = '           ระฆังเรือที่จมถูกกู้ขึ้นมา\n\n   3 พฤศจิกายน 2566\n';
  expect(bodyOf(`${head}\n${set}\n`)).toEqual(texts.map((text) => text.replaceAll('\n', '')));
});

test('Indonesian papers have words for what people say that Malay ones have, too', () => {
  const text = `"Selama air masih surut, kapal bisa berlayar," kata nakhoda kapal feri itu, Yusuf Hidayat.

"Bagi kami itu kabar baik," kata pedagang ikan di dermaga. Kapal akan berangkat lagi pada hari Senin, kata bupati.
`;
  expect(parse(text).source.lang).toBe('id');
});
