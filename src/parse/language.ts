/**
 * The language of a dump: by its script where one script has one language of news, else by which
 * function words occur in its longest blocks. Small, and as good as a trained detector on whole pages.
 */
import type { Block } from './blocks.js';
import { charClasses, DENSE, LETTER, LOWER, OTHER, UPPER } from './chars.js';
import { hashOn, LANGUAGES, lookUpAt, SEED } from './lexicon/index.js';

/** Enough text to tell; more would only cost time. */
const SAMPLE = 6000;
/** Of one block. */
const ENOUGH = 1000;

/** Scripts in which one language has nearly all the news. */
const BY_SCRIPT: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{sc=Hiragana}\p{sc=Katakana}]/gu],
  ['ko', /\p{sc=Hangul}/gu],
  ['zh', /\p{sc=Han}/gu],
  ['th', /\p{sc=Thai}/gu],
  ['el', /\p{sc=Greek}/gu],
  ['he', /\p{sc=Hebrew}/gu],
  ['ka', /\p{sc=Georgian}/gu],
  ['hy', /\p{sc=Armenian}/gu],
  ['bn', /\p{sc=Bengali}/gu],
  ['ta', /\p{sc=Tamil}/gu],
  ['te', /\p{sc=Telugu}/gu],
  ['kn', /\p{sc=Kannada}/gu],
  ['ml', /\p{sc=Malayalam}/gu],
  ['gu', /\p{sc=Gujarati}/gu],
  ['pa', /\p{sc=Gurmukhi}/gu],
  ['si', /\p{sc=Sinhala}/gu],
  ['km', /\p{sc=Khmer}/gu],
  ['my', /\p{sc=Myanmar}/gu],
  ['lo', /\p{sc=Lao}/gu],
  ['am', /\p{sc=Ethiopic}/gu],
];

/** Greek to Hangul, without Cyrillic and Arabic: none of these in a sample, and no script need be counted. */
const SCRIPTED = /[\u0370-\u03FF\u0530-\u05FF\u0900-\u137F\u1780-\u17FF\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/;

/** BCP 47 tag of the language, or null when there is too little text to tell. */
export function detectLanguage(blocks: readonly Block[]): string | null {
  const sample = longest(blocks);
  const found = tally(sample.toLowerCase());
  if (found.letters < 12) return null;
  const best = bestOf(found);
  return byScript(sample, found) ?? (best.score >= 2 && best.score > found.words * 0.04 ? best.language : null);
}

/**
 * The language of the text where that is not `lang` for sure, though somebody says so: else null, as it is for what
 * languages cannot be told by, or one from its kin.
 */
export function otherLanguage(blocks: readonly Block[], lang: string): string | null {
  const own = lang.toLowerCase().split('-')[0] ?? '';
  if (!LANGUAGES.includes(own) && !BY_SCRIPT.some(([language]) => language === own)) return null;
  const sample = longest(blocks);
  const found = tally(sample.toLowerCase());
  if (found.letters < 200) return null;
  const script = byScript(sample, found);
  if (script !== null) return script === own ? null : script;
  const { language, score } = bestOf(found);
  // Serbian is written in Latin letters, too.
  if (language === own || (own === 'sr' && language === 'hr')) return null;
  const ofOwn = found.scores[LANGUAGES.indexOf(own)] ?? 0;
  return score > found.words * 0.15 && score > 2 * ofOwn ? language : null;
}

function byScript(sample: string, { letters }: Tally): string | null {
  for (const [language, pattern] of SCRIPTED.test(sample) ? BY_SCRIPT : []) {
    const share = (sample.match(pattern)?.length ?? 0) / letters;
    // Japanese mixes Kana into Han; a tenth of it is enough.
    if (share > (language === 'ja' ? 0.1 : 0.4)) return language;
  }
  return null;
}

function bestOf({ scores }: Tally): { readonly language: string; readonly score: number } {
  let best = 0;
  for (let i = 1; i < scores.length; i++) if ((scores[i] as number) > (scores[best] as number)) best = i;
  return { language: LANGUAGES[best] as string, score: scores[best] as number };
}

/** The longest blocks, up to `SAMPLE` characters: running text rather than menus. */
function longest(blocks: readonly Block[]): string {
  // Numbers that rise as length falls, and then as the index does.
  const order = new Float64Array(blocks.length);
  blocks.forEach(({ text }, index) => {
    order[index] = Math.max(ENOUGH - text.length, 0) * blocks.length + index;
  });
  order.sort();
  let sample = '';
  for (const key of order) {
    sample += ` ${blocks[key % blocks.length]?.text.slice(0, ENOUGH)}`;
    if (sample.length > SAMPLE) break;
  }
  return sample;
}

interface Tally {
  readonly letters: number;
  readonly words: number;
  /** For each of `LANGUAGES`, how much the words tell of it. */
  readonly scores: Float64Array;
}

/** Of a text in lower case; an apostrophe or a hyphen is within a word. */
function tally(text: string): Tally {
  const classes = charClasses();
  const { length } = text;
  const scores = new Float64Array(LANGUAGES.length);
  let words = 0;
  let letters = 0;
  for (let i = 0; i < length; i++) {
    let code = text.charCodeAt(i);
    let isLetter = IS_LETTER[classes[code] as number] as number;
    if (isLetter === 0) continue;
    const start = i;
    let hash = SEED;
    do {
      letters += isLetter;
      hash = hashOn(hash, code);
      i += 1;
      if (i === length) break;
      code = text.charCodeAt(i);
      isLetter = IS_LETTER[classes[code] as number] as number;
    } while (isLetter === 1 || code === 39 || code === 45 || code === 0x2018 || code === 0x2019);
    words += 1;
    const entry = lookUpAt(text, start, i, hash);
    if (entry === undefined) continue;
    const { languages, weight } = entry;
    for (let l = 0; l < languages.length; l++) {
      const language = languages[l] as number;
      scores[language] = (scores[language] as number) + weight;
    }
  }
  return { letters, words, scores };
}

/** 1 for the classes of letters. */
const IS_LETTER = new Uint8Array(OTHER + 1);
for (const kind of [LOWER, UPPER, LETTER, DENSE]) IS_LETTER[kind] = 1;
