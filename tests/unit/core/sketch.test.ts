import { expect, test } from 'vitest';
import { isAlike, sketchOf } from '../../../src/core/sketch.js';

const words = (from: number, count: number): string =>
  Array.from({ length: count }, (_, i) => `word${from + i}`).join(' ');

test('texts that have most words in common are alike, in any order and case', () => {
  const text = words(0, 200);
  expect(isAlike(sketchOf(text), sketchOf(text.split(' ').reverse().join(', ').toUpperCase()))).toBe(true);
  expect(isAlike(sketchOf(text), sketchOf(words(20, 200)))).toBe(true);
});

test('texts that share a third of theirs are not', () => {
  // Of 300 words 100 are in both.
  expect(isAlike(sketchOf(words(0, 200)), sketchOf(words(100, 200)))).toBe(false);
  expect(isAlike(sketchOf(words(0, 200)), sketchOf(words(500, 200)))).toBe(false);
});

test('a few words tell nothing', () => {
  expect(isAlike(sketchOf('See the video'), sketchOf('See the video'))).toBe(false);
  expect(isAlike(sketchOf(''), sketchOf(''))).toBe(false);
});
