/** Endings of headlines as typed labels: `… from the election race? - EXCLUSİVE`, `… [VIDEO]`, `… – FOTOS/VIDEO`. */
import type { Label } from '../../core/records.js';

/** What the words at the end stand for, in small letters without the dot that a Turkish İ leaves. */
const WORDS: Readonly<Record<Label, string>> = {
  analysis: 'analysis analyse analiz анализ аналитика análisis analisi تحليل',
  audio: 'audio podcast sesli аудио',
  breaking: 'breaking eilmeldung eil urgent urgente təcili срочно молния son-dakika عاجل',
  exclusive:
    'exclusive exclusiv exklusiv exclusif exclusivo exclusiva esclusiva eksklüziv eksklyuziv özel эксклюзив ексклюзив حصري 独家',
  graphic:
    'graphic graphics infographic infographics infografik infografik grafik infografika инфографика infografía infographie',
  interview: 'interview müsahibə müsahibe röportaj интервью інтерв’ю entrevista intervista entretien مقابلة',
  live: 'live live-blog liveblog live-ticker liveticker ticker canlı онлайн трансляция en-direct en-vivo ao-vivo diretta مباشر',
  opinion: 'opinion kommentar comment rəy мнение opinión opinião opinione',
  photo:
    'photo photos foto fotos fotoğraf fotolar photo-session bilder fotostrecke фото foto-galeri fotogalerie images pictures صور 图集',
  survey: 'survey poll umfrage sorğu anket опрос sondage encuesta sondaggio sondaj',
  updated:
    'updated update aktualisiert yenilənib güncellendi обновлено оновлено actualizado aggiornato atualizado mis-à-jour',
  video: 'video videos vidéo vídeo vídeos видео відео فيديو 视频',
};

const BY_WORD = new Map(
  (Object.entries(WORDS) as [Label, string][]).flatMap(([label, words]) =>
    words.split(' ').map((word): [string, Label] => [fold(word), label]),
  ),
);

/** A dash or a bar with spaces around it, and what follows it to the end. */
const AFTER_DASH = /^(.*\S)\s+[-–—|]\s*([^-–—|]{2,40})$/u;
/** Without one of these neither is there. */
const SIGN = /[-–—|)\]]/;
const IN_BRACKETS = /^(.*\S)\s*[([]([^()[\]]{2,40})[)\]]$/u;

/**
 * Labels taken off the end of a headline, in the order of their names. A label in small letters in
 * brackets stays in the text: "(video)" may be part of the sentence, "(VIDEO)" is a tag.
 */
export function takeLabels(text: string): { headline: string; labels: Label[] } {
  if (!SIGN.test(text)) return { headline: text, labels: [] };
  const labels = new Set<Label>();
  let headline = text;
  for (;;) {
    const match = AFTER_DASH.exec(headline) ?? inBrackets(headline);
    const found = match && labelsOf(match[2] as string);
    if (!match || !found) return { headline, labels: [...labels].sort() };
    for (const label of found) labels.add(label);
    headline = match[1] as string;
  }
}

function inBrackets(headline: string): RegExpExecArray | null {
  const match = headline.endsWith(')') || headline.endsWith(']') ? IN_BRACKETS.exec(headline) : null;
  return match?.[2] === match?.[2]?.toUpperCase() ? match : null;
}

/** `FOTOS/VIDEO` -> photo, video; null when any word is no label. */
function labelsOf(ending: string): Label[] | null {
  const whole = BY_WORD.get(fold(ending.trim()).replaceAll(' ', '-'));
  if (whole) return [whole];
  const labels = ending
    .split(/[\s/,+&]+/)
    .filter((word) => word !== '')
    .map((word) => BY_WORD.get(fold(word)));
  return labels.length > 0 && labels.every((label) => label !== undefined) ? (labels as Label[]) : null;
}

/** Small letters; the İ of EXCLUSİVE and the ı of a Turkish locale both become i. */
function fold(word: string): string {
  return word
    .toLowerCase()
    .replace(/\u0307/g, '')
    .replace(/ı/g, 'i');
}
