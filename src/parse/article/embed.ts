/** What embedded things leave in a text: names of files, numbers of slides, captions, messages of players. A post that is embedded is text. */
import type { Omission } from '../../core/records.js';
import { looksLikePerson } from '../section-name.js';
import type { Unread } from '../unread.js';

/** A line that is nothing but a word for what is not by the paper. */
const ADVERT =
  /^[\s\p{P}]*(?:advertisement|ad|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|advertentie|annons|annonse|annonce|mainos|reklama?|реклама|διαφήμιση|hirdetés|publicitate|إعلان|اعلان|تبلیغات|פרסומת|विज्ञापन|বিজ্ঞাপন|広告|广告|廣告|광고)(?: \d{1,2})?[\s\p{P}]*$/iu;

/** A line that is nothing but a button for the rest of the text. */
const NEXT_PAGE =
  /^[\s\p{P}]*(?:continue reading|next page|nächste seite|lire la suite|page suivante|continua a leggere|sigue leyendo|czytaj dalej|pokračování článku|читать далее|devamı için tıklayın|halaman selanjutnya|lanjutkan membaca|xem tiếp|下一页|下一頁|次のページ|続きを読む|다음 페이지)[\s\p{P}]*$/iu;

const PATTERNS: readonly (readonly [Omission, RegExp])[] = [
  // `[adauto-201]`: w3m and lynx write so for a picture without words.
  ['caption', /^\[[^\s[\]]{2,120}\]$/],
  // `12/50 Pubs get protected`
  ['caption', /^\d{1,3}\/\d{2,3}(?: |$)/],
  ['caption', /^(?:image|media|picture|photo|video) caption\b/i],
  ['caption', /^(?:bildunterschrift|bildtext|pie de foto|légende|legenda|didascalia|bildetekst|billedtekst)\s?:/iu],
  // `1 of 3`, of pictures; `Duration 0:48`, of a film.
  ['caption', /^\d{1,2} (?:of|von|de|di|sur|van|av|af|z|из) \d{1,2}$/i],
  ['caption', /^(?:duration|running time|laufzeit|dauer|durée|duración|duração|durata)\s?:? \d{1,2}:\d\d(?::\d\d)?$/i],
  // Where it was printed.
  [
    'metadata',
    /^(?:A version of this|This) (?:article|story|essay|piece|post|review|column) (?:also |originally |first )?(?:appears|appeared|was (?:originally |first )?published) (?:in|on|at|by|under) (?:print\b|the (?:\p{L}+ |\d{4} ){0,5}(?:edition|issue|magazine)\b|(?:the )?\p{Lu})/u,
  ],
  ['metadata', /^published in (?:the )?\p{Lu}[^.!?]{2,50}, \p{Lu}\p{L}+ \d{1,2}(?:st|nd|rd|th)?,? \d{4}\.?$/iu],
  // How agencies sign: it is told in the byline, if anywhere.
  ['metadata', /^\(?(?:Additional reporting|Reporting|Writing|Editing) by \p{Lu}/u],
  [
    'metadata',
    /^(?:Mit (?:Material|Informationen|Inhalten) (?:von|der)|(?:Unter )?Mitarbeit:|Avec (?:l['’])?(?:AFP|Reuters|agences?)|Con información de|Con informazioni di|Com informações d[aeo]|Met medewerking van)(?: [^.]{2,80}|)$/u,
  ],
  // Whose the text is: below it, or at its end.
  [
    'footer',
    /^(?:(?:copyright|ⓒ|\(c\)) ?(?:©|\(c\)|\d{4}|by\b)|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|riproduzione riservata|wszelkie prawa zastrzeżone|все права защищены|tüm hakları saklıdır|bütün hüquqlar qorunur|جميع الحقوق محفوظة)/iu,
  ],
  ['footer', /^.{0,40}(?:무단 ?전재|無断転載|版权所有|版權所有)/u],
  // `This story is for those who pay; 412 characters of it are left`
  ['promotion', /^(?:この記事は(?:有料|会員)|残り[:：]?\s*\d+文字)/u],
  ['promotion', ADVERT],
  ['other', NEXT_PAGE],
  ['other', /^(?:this|the) (?:slideshow|video|site|page|content) requires javascript/i],
  [
    'other',
    /^(?:video player is loading|to view this (?:video|content)|please enable javascript|this is a modal window)/i,
  ],
  ['other', /^(?:bitte aktivieren sie javascript|klicken sie auf den unteren button|um dieses video zu sehen)/i],
];

/** A longer line is a paragraph, whatever is in it. */
const MOST_WORDS = 60;

export function embedOf({ page }: Unread, block: number): Omission | null {
  const text = page.blocks[block]?.text ?? '';
  if ((page.facts[block]?.words ?? 0) > MOST_WORDS) return null;
  if (isNameTwice(text) || isRepeated(page, block) || isShownTwice(page, block)) return 'caption';
  if (isTemplate(page, block)) return 'other';
  return PATTERNS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** The same line once more: a picture's words and its caption, or a button. */
function isRepeated({ blocks, facts, prose }: Unread['page'], block: number): boolean {
  return prose[block] !== 1 && (facts[block]?.words ?? 0) >= 2 && blocks[block - 1]?.text === blocks[block]?.text;
}

/** `Article content` above every few paragraphs: a name of the page's parts. With a colon, or of a person, it says who speaks. */
function isTemplate({ blocks, copies, facts, prose }: Unread['page'], block: number): boolean {
  const { words = 0, functionWords = 0, lastChar = '' } = facts[block] ?? {};
  if (prose[block] === 1 || words < 2 || words > 3 || functionWords > 0 || (copies[block] ?? 0) < OFTEN) return false;
  const text = blocks[block]?.text ?? '';
  return /\p{L}/u.test(lastChar) && /\s\p{Ll}/u.test(text) && !looksLikePerson(text);
}

/** So often a subhead is not there. */
const OFTEN = 3;

/** What a picture shows, and once more with whom it is by: `A ferry at the pier` above `A ferry at the pier (Anna Muster)`. */
function isShownTwice({ blocks }: Unread['page'], block: number): boolean {
  const text = blocks[block]?.text ?? '';
  return isWithCredit(text, blocks[block + 1]?.text ?? '') || isWithCredit(blocks[block - 1]?.text ?? '', text);
}

function isWithCredit(text: string, more: string): boolean {
  return (
    text.length >= SHOWN && more.length > text.length && more.length < text.length + SOURCE && more.startsWith(text)
  );
}

/** A shorter line may begin the next by chance; a credit is no longer. */
const SHOWN = 15;
const SOURCE = 60;

const NAME = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){1,3}$/u;

/** `Anna Muster Anna Muster`: a picture's words and its caption, run into one. */
function isNameTwice(text: string): boolean {
  const middle = text.length >> 1;
  return (
    text.length % 2 === 1 &&
    text[middle] === ' ' &&
    text.slice(0, middle) === text.slice(middle + 1) &&
    NAME.test(text.slice(0, middle))
  );
}
