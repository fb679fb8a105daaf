/**
 * Writes the classes of characters that `../chars.ts` reads, by Unicode's properties: `npm run generate:chars`, when
 * `CLASSES` changes. They are committed: to ask for properties anew takes a run longer than to read a small page, and
 * each Node would have those of its own Unicode. Not packed.
 */
import { writeFileSync } from 'node:fs';
import { COMMA, DENSE, DIGIT, LETTER, LOWER, NONE, OTHER, QUOTE, SPACE, STOP, UPPER } from '../chars.js';

/** The first that a character is in counts. */
const CLASSES: readonly (readonly [number, RegExp])[] = [
  // Of surrogates the high units count: the astral letters that a dump holds are Han; emoji count as `OTHER`.
  [DENSE, /[\uD840-\uD888]/],
  [NONE, /[\p{Cf}\p{Variation_Selector}\uDC00-\uDFFF]/u],
  [SPACE, /[\s\u0085]/],
  [STOP, /[.!?\u2026\u3002\uFF01\uFF1F\uFF0E\u061F\u06D4\u0964\u0965\u203C\u2047-\u2049\u0589\u1362]/],
  [COMMA, /[,;\u060C\u061B\u3001\uFF0C\uFF1B\u0387\u1363]/],
  [QUOTE, /["'\u00AB\u00BB\u2018-\u201F\u2039\u203A\u300C-\u300F\u301D-\u301F\uFF02\u0060\u00B4]/],
  [DENSE, /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\u30FC]/u],
  [DIGIT, /\p{Nd}/u],
  [UPPER, /[\p{Lu}\p{Lt}]/u],
  [LOWER, /\p{Ll}/u],
  [LETTER, /[\p{L}\p{M}]/u],
];

/** The class of a UTF-16 unit. */
export function classOf(unit: number): number {
  const char = String.fromCharCode(unit);
  return CLASSES.find(([, pattern]) => pattern.test(char))?.[0] ?? OTHER;
}

/** `A` for class 0 and so on, and how many units in a row are of it, in base 36, where it is not one. */
export function charRuns(): string {
  let runs = '';
  for (let unit = 0; unit < 0x10000; ) {
    const kind = classOf(unit);
    let end = unit + 1;
    while (end < 0x10000 && classOf(end) === kind) end += 1;
    runs += String.fromCharCode(65 + kind) + (end - unit === 1 ? '' : (end - unit).toString(36));
    unit = end;
  }
  return runs;
}

/** What stands in `../char-runs.ts`. */
export function charRunsModule(): string {
  const { unicode } = process.versions;
  const rows = charRuns().match(/(?:[A-K][0-9a-z]*){1,60}/g) ?? [];
  return `// Made by \`npm run generate:chars\` with Unicode ${unicode}; do not edit.\nexport const CHAR_RUNS = \`\n${rows.join('\n')}\n\`;\n`;
}

// Run as a script, not imported by a test.
if (process.argv[1] === new URL(import.meta.url).pathname)
  writeFileSync(new URL('../../../src/parse/char-runs.ts', import.meta.url), charRunsModule());
