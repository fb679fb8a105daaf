/** Texts around an article's head that may name its section. */
import type { Reading } from '../../reading.js';
import { isControl, LONGEST_NAME, looksLikeName, withoutEdges } from '../../section-name.js';
import { type Wording, wordingOf } from '../../wording.js';

export const FORMS = ['alone', 'before date', 'after date', 'in trail', 'named'] as const;
export type Form = (typeof FORMS)[number];

export interface SectionCandidate {
  readonly reading: Reading;
  /** Block of the headline, or of the body's start. */
  readonly headline: number;
  readonly block: number;
  readonly text: string;
  /** The same in small letters, and its words. */
  readonly key: string;
  readonly words: readonly string[];
  /** The headline, or the body's start, and the dump's first line, in small letters. */
  readonly titles: readonly [headline: string, first: string];
  readonly wording: Wording;
  readonly form: Form;
  /** In a trail: how many come before it and behind it, the article itself not counted. */
  readonly steps: readonly [before: number, behind: number];
  /** Blocks of the page with this very text, whatever its capitals. */
  readonly copies: number;
  /** The first of them. */
  readonly first: number;
  /** Candidates with this text. */
  readonly alike: number;
}

/** Blocks above the headline and below it. */
const ABOVE = 20;
const BELOW = 6;
/** Blocks below the body in which one may be named: `Category: Sport`. */
const AFTER = 12;
/** `Home > News > Politics`, `Startseite / Politik`; a comma or a dash stands within names, too. */
const STEP = /\s*[›»>→⟩❯▸|·•∙⋅]\s*|\s+[/–—-]\s+/u;
/** A line of more words that stands below the headline is no trail. */
const TRAIL_WORDS = 8;
/** `Category: Sport`, `Filed under: Music, Film` */
const NAMED =
  /^(?:filed under|posted in|category|categories|section|topics?|kategorien?|rubriken?|ressort|themen?|catégories?|rubrique|categorías?|sección|categorias?|seção|categorie?|sezione|rubriek|kategorier?|rubryka|kategorie|рубрик[аи]|категори[яи]|раздел|kategori|bölüm|القسم|分类|栏目|カテゴリー?|카테고리)\s*[:：]\s*(.+)$/iu;

/** `dateBlock`: where the article's date stands. `names`: of its authors, which are no sections; nor is its headline. */
export function sectionCandidates(
  reading: Reading,
  headline: number | null,
  dateBlock: number | null,
  names: readonly string[],
): SectionCandidate[] {
  const { page, body } = reading;
  if (body[1] < body[0]) return [];
  const top = headline ?? body[0];
  const found: Pick<SectionCandidate, 'block' | 'text' | 'form' | 'steps'>[] = [];
  const title = page.blocks[top]?.text ?? '';
  const others = new Set([...names.map((name) => name.toLowerCase()), withoutEdges(title).toLowerCase()]);
  const add = (block: number, part: string, form: Form, steps: SectionCandidate['steps'] = [0, 0]): void => {
    const text = withoutEdges(part);
    if (looksLikeName(text) && !isControl(text) && !others.has(text.toLowerCase()))
      found.push({ block, text, form, steps });
  };
  const last = Math.min(page.blocks.length - 1, body[1] + AFTER);
  for (let block = Math.max(0, top - ABOVE); block <= last; block++) {
    const isNear = block <= Math.max(top + BELOW, Math.min(body[0], top + 2 * BELOW));
    if ((!isNear && block <= body[1]) || block === headline || page.prose[block]) continue;
    const text = page.blocks[block]?.text ?? '';
    if (text.length > LONGEST_NAME * 4) continue;
    const named = NAMED.exec(text)?.[1];
    if (named !== undefined) for (const part of named.split(/[,|·•/]/)) add(block, part, 'named');
    if (!isNear || named !== undefined) continue;
    const mention = page.mentions[block]?.[0];
    if (mention !== undefined) {
      // `Politics 10:00 18.06.2024`; of any date but the article's it is that of something else.
      if (block !== dateBlock) continue;
      for (const part of text.slice(0, mention.start).split(STEP)) add(block, part, 'before date');
      const end = Math.max(...(page.mentions[block] ?? []).map((each) => each.end));
      for (const part of text.slice(end).split(STEP)) add(block, part, 'after date');
      continue;
    }
    const steps = text.split(STEP).filter((step) => step !== '');
    if (steps.length === 1 || text.length < 2) add(block, text, 'alone');
    // `Rain expected in the whole of the south - VIDEO` below it is another headline, and no trail.
    else if (block < top || (page.facts[block]?.words ?? 0) <= TRAIL_WORDS) {
      // The last step may be the article itself.
      const last = steps.findLastIndex((step) => looksLikeName(step) && !title.startsWith(step));
      for (const [i, step] of steps.slice(0, last + 1).entries()) add(block, step, 'in trail', [i, last - i]);
    }
  }
  if (found.length === 0) return [];
  const places = placesOf(reading, new Set(found.map(({ text }) => text.toLowerCase())));
  const alike = new Map<string, number>();
  for (const { text } of found) alike.set(text.toLowerCase(), (alike.get(text.toLowerCase()) ?? 0) + 1);
  const titles = [title.toLowerCase(), page.blocks[0]?.text.toLowerCase() ?? ''] as const;
  return found.map(({ block, text, form, steps }) => {
    const key = text.toLowerCase();
    const [first, copies] = places.get(key) ?? [block, 0];
    const wording = wordingOf(text, reading.language);
    return {
      reading,
      headline: top,
      block,
      text,
      key,
      words: key.split(' '),
      titles,
      wording,
      form,
      steps,
      copies,
      first,
      alike: alike.get(key) ?? 1,
    };
  });
}

/** Where each of `texts` stands as a block of its own: the first such block, and how many there are. */
function placesOf({ page }: Reading, texts: ReadonlySet<string>): Map<string, [first: number, count: number]> {
  const places = new Map<string, [number, number]>();
  page.blocks.forEach(({ text }, block) => {
    if (text.length > LONGEST_NAME) return;
    const key = text.toLowerCase();
    if (!texts.has(key)) return;
    const place = places.get(key);
    if (place === undefined) places.set(key, [block, 1]);
    else place[1] += 1;
  });
  return places;
}
