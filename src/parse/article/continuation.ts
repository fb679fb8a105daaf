/** `Article continues below`: a line that announces that the text goes on below an advert or a picture. */

/** How such a line begins, in small letters. */
const STARTS = [
  '(?:this |the |your )?(?:article|story|text|post) (?:continues|resumes) (?:below|after)',
  '(?:der |dieser )?(?:artikel|beitrag|text) (?:geht (?:nach|unter)|wird (?:nach|unter))',
  '(?:weiter|fortsetzung) (?:nach|unter) (?:der|dem|dieser|diesem)(?: \\p{L}+)? (?:anzeige|werbung|video|bild|foto)',
  "(?:la suite|l[’']article continue|la suite de l[’']article) (?:après|sous|ci-dessous)",
  '(?:la noticia|el artículo|la nota|el texto) (?:continúa|sigue) (?:debajo|después|tras|más abajo|abajo)',
  '(?:o texto|a matéria|a notícia|o artigo|a reportagem) continua (?:após|depois|abaixo|a seguir)',
  "(?:l[’']articolo|il testo) (?:continua|prosegue) (?:dopo|sotto|più in basso)",
  '(?:het |de |dit )?(?:artikel|bericht|verhaal|tekst) (?:gaat verder|loopt door) (?:onder|na)',
  '(?:artikeln|texten) fortsätter (?:under|efter|nedanför)',
  '(?:saken|artikkelen|teksten) fortsetter (?:under|etter|nedenfor)',
  '(?:artiklen|teksten|historien) fortsætter (?:under|efter|nedenfor)',
  '(?:juttu|artikkeli|teksti) jatkuu (?:kuvan|mainoksen|videon|alla)',
  '(?:dalsza część|dalszy ciąg|ciąg dalszy) (?:artykułu|tekstu) (?:pod|poniżej)',
  '(?:článek|text) pokračuje (?:pod|níže)',
  'продолжение (?:ниже|после рекламы)',
  'haberin devamı',
  '請繼續往下閱讀',
  '请继续往下阅读',
];
const CONTINUES = new RegExp(`^\\W{0,3}(?:${STARTS.join('|')})(?![\\p{L}\\p{M}])`, 'iu');
/** A longer line is a sentence of the text. */
const LONGEST = 80;

/** `This advertisement has not loaded yet, but your article continues below.` */
const BUT = ', but ';

export function announcesText(line: string): boolean {
  if (line.length > LONGEST) return false;
  const but = line.lastIndexOf(BUT);
  return CONTINUES.test(line) || (but !== -1 && CONTINUES.test(line.slice(but + BUT.length)));
}
