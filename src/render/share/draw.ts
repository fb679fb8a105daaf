/**
 * Share pictures as PNG, by resvg: it shapes and orders Arabic, and draws with the fonts that it is given and no other.
 * (satori, which lays out HTML, knows no writing from the right; sharp draws text with the fonts of the machine.)
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Card, cardSvg } from './card.js';
import { loadFonts } from './fonts.js';

export type DrawCard = (card: Card, instead: Card) => Uint8Array;

type ToPng = (svg: string) => Uint8Array;

/** A function that draws `card`, or `instead` where the fonts lack a character of it, or neither's words. */
export async function loadDrawing(): Promise<DrawCard> {
  const fonts = loadFonts();
  // Both give the same bytes. WebAssembly takes five times as long, and runs where there is no binary for the machine.
  const toPng = await native(fonts.paths).catch(() => webAssembly(fonts.paths));
  return (card, instead) =>
    toPng(
      cardSvg(card, fonts) ??
        cardSvg(instead, fonts) ??
        cardSvg({ above: '', kicker: null, headline: '', dir: 'ltr' }, fonts) ??
        '',
    );
}

async function native(paths: readonly string[]): Promise<ToPng> {
  const { Resvg } = await import('@resvg/resvg-js');
  const font = { loadSystemFonts: false, fontFiles: [...paths] };
  return (svg) => new Resvg(svg, { font, logLevel: 'off' }).render().asPng();
}

/** Once a process: a second one is refused. */
let started: Promise<void> | null = null;

async function webAssembly(paths: readonly string[]): Promise<ToPng> {
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm');
  started ??= initWasm(readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
  await started;
  const font = { loadSystemFonts: false, fontBuffers: await Promise.all(paths.map((path) => readFile(path))) };
  return (svg) => new Resvg(svg, { font }).render().asPng();
}
