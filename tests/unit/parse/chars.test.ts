import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  charClasses,
  DENSE,
  DIGIT,
  LETTER,
  LOWER,
  NONE,
  OTHER,
  QUOTE,
  SPACE,
  UPPER,
} from '../../../src/parse/chars.js';
import { charRunsModule, classOf } from '../../../src/parse/generate/chars.js';

const classes = charClasses();

test('the committed classes are what `npm run generate:chars` writes; a newer Unicode only adds characters', () => {
  const committed = readFileSync(new URL('../../../src/parse/char-runs.ts', import.meta.url), 'utf8');
  const { unicode } = process.versions;
  if (committed.includes(`Unicode ${unicode};`)) expect(committed).toBe(charRunsModule());
  const others = Array.from(classes.keys()).filter(
    (unit) => classes[unit] !== OTHER && classes[unit] !== classOf(unit),
  );
  expect(others).toEqual([]);
});

test.each([
  ['a', LOWER],
  ['Ж', UPPER],
  ['ǅ', UPPER],
  ['ब', LETTER],
  ['한', LETTER],
  ['漢', DENSE],
  ['𠀀', DENSE],
  ['٣', DIGIT],
  ['„', QUOTE],
  ['\u00A0', SPACE],
  ['\u00AD', NONE],
  ['|', OTHER],
  ['\u0378', OTHER],
])('%s is of class %i', (char, kind) => {
  expect(classes[char.charCodeAt(0)]).toBe(kind);
});
