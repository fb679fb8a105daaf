/**
 * A trail whose steps stand on lines of their own:
 *
 *     Startseite
 *     Inland
 *     Bahnausbau          <- a kicker
 *     Sondervermögen reicht wohl nicht für alle Strecken
 */
import type { SectionCandidate } from './candidates.js';
import { isSectionWord } from './section-words.js';

/** More lines between the way home and the headline are a menu. */
const LONGEST = 4;

/** How papers call their first page, in small letters, whole lines. */
const HOME = new Set(
  `home|homepage|home page|front page|startseite|start|zur startseite|accueil|page d'accueil|inicio|portada|início|página inicial|capa|home|prima pagina
voorpagina|startpagina|forside|forsiden|startsida|etusivu|forsíða|strona główna|úvod|hlavní stránka|domů|domov|naslovnica|početna|címlap|kezdőlap|acasă|prima pagină
главная|головна|начало|начална страница|насловна|αρχική|ana sayfa|anasayfa|haberler|ana səhifə|beranda|trang chủ|หน้าแรก|الرئيسية|صفحه نخست|خانه|ראשי|דף הבית
nyumbani|hoyga|utama|titulinis|sākums|avaleht|მთავარი|գլխավոր|басты бет|bosh sahifa|ዋና ገጽ|முகப்பு|హోమ్|صفحہ اول|почетна
होम|होमपेज|মূলপাতা|প্রচ্ছদ|首页|首頁|ホーム|トップ|홈`.split(/[|\n]/),
);
/** Of all that a paper prints they tell nothing. */
const GENERAL = new Set(
  'news nachrichten aktuelles aktuell noticias notícias notizie actualité nieuws nyheter wiadomości новости haberler vesti vijesti știri новини ειδήσεις חדשות أخبار habari wararka ዜና'.split(
    ' ',
  ),
);

/** `Ireland` in `News » Ireland`, where `News` was taken. */
export function moreSpecific(chosen: SectionCandidate, candidates: readonly SectionCandidate[]): SectionCandidate {
  if (chosen.form !== 'in trail' || !GENERAL.has(chosen.text.toLowerCase())) return chosen;
  const isNext = ({ block, form, steps }: SectionCandidate) =>
    block === chosen.block && form === 'in trail' && steps[0] === chosen.steps[0] + 1;
  return candidates.find(isNext) ?? chosen;
}

/** The section that a trail right above the headline names: a common name, else one that stands elsewhere too, else the first that says something. */
export function sectionOfTrail(candidates: readonly SectionCandidate[]): SectionCandidate | null {
  const above = candidates.filter(({ form, block, headline }) => form === 'alone' && block < headline);
  const [first] = above;
  if (first === undefined) return null;
  const { headline, reading } = first;
  const isHome = ({ text }: { text: string }) => HOME.has(text.toLowerCase());
  const home = reading.page.blocks.slice(0, headline).findLastIndex(isHome);
  if (home === -1 || home < headline - LONGEST) return null;
  const steps = above.filter(({ block }) => block > home);
  const isOther = ({ text }: SectionCandidate) => !GENERAL.has(text.toLowerCase());
  const isCommon = ({ text }: SectionCandidate) => text.toLowerCase().split(' ').every(isSectionWord);
  // A line alone of its kind right above the headline is its kicker.
  const own = steps.length > 1 && steps.at(-1)?.copies === 1 ? steps.slice(0, -1) : steps;
  return (
    own.find((step) => isOther(step) && isCommon(step)) ??
    own.find((step) => isOther(step) && step.copies > 1) ??
    steps.find(isOther) ??
    steps[0] ??
    null
  );
}
