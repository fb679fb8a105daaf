/**
 * The fonts that share pictures are written in, from npm packages: the same on every machine. Noto Serif has Latin,
 * Cyrillic and Greek, Noto Naskh Arabic the letters of Arabic, Persian and Urdu. For Chinese, Japanese and Korean they
 * would take 25 MB: stories in these have the picture of the site.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Direction } from '../../core/records.js';
import { readFont, type WidthOf } from './font-file.js';

const SERIF = { family: 'Noto Serif', file: '@expo-google-fonts/noto-serif/700Bold/NotoSerif_700Bold.ttf' };
const NASKH = {
  family: 'Noto Naskh Arabic',
  file: '@expo-google-fonts/noto-naskh-arabic/700Bold/NotoNaskhArabic_700Bold.ttf',
};

/** A part of a text that one font writes. */
export interface Run {
  readonly family: string;
  readonly text: string;
}

export interface Fonts {
  /** Of the files. */
  readonly paths: readonly string[];
  /** Width of a text, of an em; null when a character in it cannot be written. Letters that join are narrower. */
  widthOf(text: string): number | null;
  /** The text by font, that of its direction first. */
  runsOf(text: string, dir: Direction): Run[];
}

let loaded: Fonts | null = null;

/** Read once in a process. */
export function loadFonts(): Fonts {
  loaded ??= load();
  return loaded;
}

interface Font {
  readonly family: string;
  readonly path: string;
  readonly widthOf: WidthOf;
}

function load(): Fonts {
  const require = createRequire(import.meta.url);
  const fonts = [SERIF, NASKH].map(({ family, file }): Font => {
    const path = require.resolve(file);
    return { family, path, widthOf: readFont(readFileSync(path)) };
  });
  return {
    paths: fonts.map(({ path }) => path),
    widthOf: (text) => measure(text, fonts),
    runsOf: (text, dir) => runs(text, dir === 'rtl' ? fonts.toReversed() : fonts),
  };
}

/** Marks that have no width and no picture: joiners, marks of direction, variation selectors. */
const INVISIBLE = /^\p{Default_Ignorable_Code_Point}$/u;

function measure(text: string, fonts: readonly Font[]): number | null {
  let width = 0;
  for (const character of text) {
    if (INVISIBLE.test(character)) continue;
    const codePoint = character.codePointAt(0) ?? 0;
    const own = fonts.reduce<number | null>((found, font) => found ?? font.widthOf(codePoint), null);
    if (own === null) return null;
    width += own;
  }
  return width;
}

/** Spaces and signs that several fonts have stay with what they follow. */
function runs(text: string, fonts: readonly Font[]): Run[] {
  const made: { font: Font | undefined; text: string }[] = [];
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    const last = made.at(-1);
    const fits = (font: Font): boolean => INVISIBLE.test(character) || font.widthOf(codePoint) !== null;
    const isOpen = last?.font !== undefined && fits(last.font) && !/^\p{L}$/u.test(character);
    const font = isOpen ? last.font : (fonts.find(fits) ?? last?.font);
    if (last !== undefined && last.font === font) last.text += character;
    else made.push({ font, text: character });
  }
  return made.map(({ font, text: part }) => ({ family: font?.family ?? SERIF.family, text: part }));
}
