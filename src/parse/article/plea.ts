/** `Subscribe to our newsletter and never miss a story`: a line between an article's paragraphs that asks readers for something. */
import type { Unread } from '../unread.js';

/** A longer line is a paragraph, */
const MOST_WORDS = 28;
/** but for one that ends in such a sentence. */
const MOST_WITH_END = 45;
/** A line of fewer that names the paper's letter is a heading or a button. */
const LETTER_WORDS = 5;
const LETTER = /(?<![\p{L}\p{M}])newsletters?(?![\p{L}\p{M}])/iu;

/** How such lines begin, in small letters: what a paper asks of its readers, and nothing that news would tell. */
const STARTS = `
subscribe|sign up for|sign up to|follow us|like us on|join our newsletter|join our whatsapp|join our telegram|get our newsletter|get the newsletter|download our app|download the app|click here to|click here for|sign up here|sign up today|sign up now|to receive new posts|to continue reading|to read the full story|enter your email|privacy notice|join the conversation|have your say|if you have a complaint|do you have a story|do you have a tip|have a news tip|got a story|got a tip|tell us in the comments|let us know in the comments
hat dir der artikel gefallen|hat dir der beitrag gefallen|hat dir dieser artikel gefallen|hat dir dieser beitrag gefallen|hat ihnen der artikel gefallen|hat ihnen der beitrag gefallen|hat ihnen dieser artikel gefallen|wie finden sie den artikel|wie hat ihnen der artikel gefallen|ihre meinung zählt|haben sie fehler entdeckt|haben sie einen fehler entdeckt|haben sie einen fehler gefunden|teile diesen artikel|teile diesen beitrag|teilen sie diesen artikel
dieser beitrag wurde unter|dieser beitrag wurde am|dieser eintrag wurde|dieser artikel wurde am|dieser artikel wurde unter|dieser artikel enthält affiliate|dieser beitrag enthält affiliate|dieser artikel erschien|dieser beitrag erschien|dieser text erschien|dieser artikel ist zuerst|dieser text ist zuerst|dieser beitrag ist zuerst|über dieses thema berichtet|über dieses thema berichtete|dieses thema im programm|rechte am artikel
abonniere|abonnieren sie|jetzt abonnieren|jetzt newsletter|folge uns|folgt uns|folgen sie uns|gib deine e-mail|geben sie ihre e-mail|newsletter abonnieren|zum newsletter|hier geht es zum newsletter|hier geht's zum newsletter
abonnez-vous|inscrivez-vous à notre|suivez-nous|recevez notre newsletter|recevez gratuitement
suscríbete|suscribite|suscríbase|síguenos|seguinos|síganos|únete a nuestro|sumate a nuestro|recibe nuestro|recibí nuestro
assine|inscreva-se|siga-nos|siga o|receba nossa|entre no nosso|clique aqui para
iscriviti|abbonati|seguici|ricevi la nostra
abonneer|volg ons|schrijf je in voor|meld je aan voor|prenumerera|följ oss|følg oss|følg os|tilaa|seuraa meitä
zapisz się|zapisz się na|obserwuj nas|polub nas|dołącz do nas|sledujte nás|přihlaste se k odběru|iratkozz fel|kövess minket|abonează-te|urmărește-ne
подписывайтесь|подпишитесь|подписаться на|присоединяйтесь к нашему|підписуйтесь|підпишіться|приєднуйтесь до нашого|последвайте ни
если вы нашли ошибку|если вы заметили ошибку|нашли ошибку|нашли опечатку|заметили ошибку|якщо ви помітили помилку|якщо ви знайшли помилку|знайшли помилку|пратите нас|pratite nas|preuzmite našu|ακολουθήστε το|ακολουθήστε μας|ακολουθήστε τον|ακολουθήστε την
abone ol|abone olun|bizi takip edin|bizi izləyin|ikuti kami|dapatkan update|theo dõi chúng tôi|jiunge na chaneli|تابعونا|تابعوا|اشترك في|اشترك|हमारे साथ जुड़ें|हमें फॉलो
`
  .split(/[|\n]/)
  .filter((start) => start !== '');

/** By their first words. */
const byWord = new Map<string, string[]>();
for (const start of STARTS) {
  const word = start.split(' ', 1)[0] as string;
  byWord.set(word, [...(byWord.get(word) ?? []), start]);
}

export function isPlea({ page }: Unread, block: number): boolean {
  const { words = 0, lastChar = '', interfaceWords = 0 } = page.facts[block] ?? {};
  const text = page.blocks[block]?.text ?? '';
  if (words === 0 || words > MOST_WITH_END) return false;
  if (words < LETTER_WORDS && lastChar !== '.' && lastChar !== ':' && LETTER.test(text)) return true;
  if (words <= MOST_WORDS && startsAsPlea(text)) return true;
  return interfaceWords > 0 && startsAsPlea(text.split(SENTENCE).at(-1) ?? '');
}

/** `All that happened in the night: Subscribe to …`: a sentence of it asks readers for something. */
export function hasPlea({ page }: Unread, block: number): boolean {
  return (page.blocks[block]?.text ?? '').slice(0, ENOUGH).split(SENTENCE).some(startsAsPlea);
}

/** A longer text is no box's. */
const ENOUGH = 600;
const SENTENCE = /[.!?:]\s/;

function startsAsPlea(text: string): boolean {
  const small = text.slice(0, 60).toLowerCase();
  const starts = byWord.get(small.split(/[\s,:!]/, 1)[0] as string) ?? [];
  return starts.some((start) => small.startsWith(start) && !/^[\p{L}\p{M}]/u.test(small.slice(start.length)));
}
