import { expect, test } from 'vitest';
import { FixedParts } from '../../../src/render/fixed-parts.js';

test('a page has the text in the place of each mark, and all else as it was', () => {
  const fixed = new FixedParts();
  const [style, own] = [fixed.add('<style>a::after{content:"’"}</style>'), fixed.add('<style>b{}</style>')];
  const text = (html: string): string => new TextDecoder().decode(fixed.encode(html));
  expect(text(`é${own}’${style}${style}`)).toBe(
    'é<style>b{}</style>’<style>a::after{content:"’"}</style><style>a::after{content:"’"}</style>',
  );
  expect(text('0 \u00001 é’')).toBe('0 \u00001 é’');
});
