/**
 * Share pictures as PNG, by resvg: it shapes and orders Arabic, and draws with the fonts that it is given and no other.
 * (satori, which lays out HTML, knows no writing from the right; sharp draws text with the fonts of the machine.)
 */
import { type Card, cardSvg } from './card.js';
import { loadFonts } from './fonts.js';

export type DrawCard = (card: Card, instead: Card) => Uint8Array;

/** A function that draws `card`, or `instead` where the fonts lack a character of it, or neither's words. */
export async function loadDrawing(): Promise<DrawCard> {
  const { Resvg } = await import('@resvg/resvg-js');
  const fonts = loadFonts();
  const font = { loadSystemFonts: false, fontFiles: [...fonts.paths] };
  return (card, instead) => {
    const svg =
      cardSvg(card, fonts) ??
      cardSvg(instead, fonts) ??
      cardSvg({ site: '', kicker: null, headline: '', dir: 'ltr' }, fonts);
    return new Resvg(svg ?? '', { font, logLevel: 'off' }).render().asPng();
  };
}
