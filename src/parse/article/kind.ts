/** What sort of journalism an article is, by the first rule that holds; the reason is kept in the record. */
import type { Affiliation, ArticleKind, Label } from '../../core/records.js';

export interface KindEvidence {
  readonly section: string | null;
  readonly headline: string;
  readonly labels: readonly Label[];
  readonly affiliations: readonly Affiliation[];
  readonly liveEntries: number;
}

/** Names of sections that hold one kind, in small letters. */
const SECTIONS: readonly (readonly [ArticleKind, RegExp])[] = [
  [
    'opinion',
    /^(?:opinions?|op-ed|comment|commentary|kommentare?|meinung|kolumnen?|columns?|columnists?|opinión|opinião|opinioni|opinione|tribunes?|idées|débats|editorials?|leitartikel|viewpoints?|views|мнени[ея]|колонка|колонки|rəy|köşe yazıları|yazarlar|رأي|آراء|观点|社評|社论|オピニオン)$/u,
  ],
  ['analysis', /^(?:analysis|analysen?|analyses|análisis|analisi|analiz|аналитика|تحليل|分析)$/u],
  ['interview', /^(?:interviews?|entretien|entrevistas?|intervista|интервью|müsahibə|röportaj|مقابلات|访谈)$/u],
  ['review', /^(?:reviews?|rezension(?:en)?|kritik|critiques?|críticas?|recensioni|рецензии)$/u],
  [
    'press-release',
    /^(?:press releases?|pressemitteilung(?:en)?|communiqués?(?: de presse)?|comunicados?|пресс-релизы?)$/u,
  ],
];

export function kindOf({ section, headline, labels, affiliations, liveEntries }: KindEvidence): {
  kind: ArticleKind;
  reason: string;
} {
  for (const kind of ['opinion', 'analysis', 'interview'] as const) {
    if (labels.includes(kind)) return { kind, reason: `The headline ends in the label "${kind}".` };
  }
  const name = section?.toLowerCase() ?? '';
  for (const [kind, pattern] of SECTIONS)
    if (pattern.test(name)) return { kind, reason: `It stands in the section "${section}".` };
  if (affiliations.length > 0) {
    return {
      kind: 'opinion',
      reason: "It is signed by an outside expert: lines on the author's offices stand between headline and text.",
    };
  }
  if (labels.includes('live') || liveEntries > 0)
    return { kind: 'live', reason: 'It is a live blog: entries with times of their own.' };
  if (/^(?:opinion|comment|kommentar|meinung|analysis|analyse|interview)\s?[:|]/i.test(headline)) {
    const word = headline.toLowerCase();
    const kind = word.startsWith('analys') ? 'analysis' : word.startsWith('interview') ? 'interview' : 'opinion';
    return { kind, reason: 'The headline begins with the kind.' };
  }
  return { kind: 'news', reason: 'Nothing marks it as another kind.' };
}
