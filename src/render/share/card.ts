/**
 * A share picture as SVG: the site's name over its bar, the section, the headline; that of the site has its motto and
 * its name. 1,200 by 630 pixels.
 */
import type { Direction } from '../../core/records.js';
import { escapeXml } from '../formats/xml.js';
import type { Fonts } from './fonts.js';

export const CARD = { width: 1200, height: 630 } as const;

export interface Card {
  /** Over the bar. */
  readonly above: string;
  readonly kicker: string | null;
  readonly headline: string;
  readonly dir: Direction;
}

/** As the default theme has them in light. */
const COLOURS = { paper: '#fdfcf9', ink: '#17191c', accent: '#9c1f0e' } as const;

const MARGIN = 72;

/** Sizes of the headline, from the largest, each with the lines that there is room for. */
const SIZES = [
  { size: 78, lines: 3 },
  { size: 64, lines: 4 },
  { size: 54, lines: 5 },
  { size: 46, lines: 6 },
] as const;

/** Null when the fonts lack a character of the headline; other parts that they cannot write are left out. */
export function cardSvg({ above, kicker, headline, dir }: Card, fonts: Fonts): string | null {
  const room = CARD.width - 2 * MARGIN;
  const fitted = fit(headline, room, fonts);
  if (fitted === null) return null;
  const { size, lines } = fitted;
  const isRtl = dir === 'rtl';
  const edge = isRtl ? CARD.width - MARGIN : MARGIN;
  const text = (value: string, y: number, fontSize: number, fill: string): string => {
    const parts = fonts.runsOf(isRtl ? `\u200F${value}\u200F` : value, dir);
    const spans = parts.map((part) => `<tspan font-family="${part.family}">${escapeXml(part.text)}</tspan>`);
    const anchor = isRtl ? 'end' : 'start';
    return `<text x="${edge}" y="${y}" font-size="${fontSize}" fill="${fill}" text-anchor="${anchor}">${spans.join('')}</text>`;
  };
  const leading = Math.round(size * (isRtl ? 1.35 : 1.18));
  const last = CARD.height - MARGIN - Math.round(size * 0.2);
  const first = last - (lines.length - 1) * leading;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" font-weight="700">`,
    `<rect width="100%" height="100%" fill="${COLOURS.paper}"/>`,
    fonts.widthOf(above) === null ? '' : text(cut(above, room / 36, fonts), 104, 36, COLOURS.ink),
    `<rect x="${MARGIN}" y="131" width="${room}" height="2" fill="${COLOURS.ink}"/>`,
    `<rect x="${isRtl ? CARD.width - MARGIN - 96 : MARGIN}" y="128" width="96" height="8" fill="${COLOURS.accent}"/>`,
    kicker === null || fonts.widthOf(kicker) === null
      ? ''
      : text(cut(kicker, room / 30, fonts), first - Math.round(size * 0.95) - 16, 30, COLOURS.accent),
    ...lines.map((line, index) => text(line, first + index * leading, size, COLOURS.ink)),
    '</svg>',
  ].join('');
}

/** The headline in the largest size that it fits in; cut off in the smallest where it does in none. */
function fit(headline: string, room: number, fonts: Fonts): { size: number; lines: string[] } | null {
  for (const { size, lines: most } of SIZES) {
    const lines = wrap(headline, room / size, fonts);
    if (lines === null) return null;
    if (lines.length <= most) return { size, lines };
    if (size === SIZES.at(-1)?.size) {
      const shown = lines.slice(0, most);
      return { size, lines: [...shown.slice(0, -1), cut(`${shown.at(-1)}…`, room / size, fonts)] };
    }
  }
  return null;
}

/** Lines no wider than `room` (in ems), broken between words; null when a character cannot be written. */
function wrap(text: string, room: number, fonts: Fonts): string[] | null {
  const lines: string[] = [];
  let line = '';
  for (const word of text.slice(0, 600).split(/\s+/).filter(Boolean)) {
    const width = fonts.widthOf(word);
    if (width === null) return null;
    const longer = line === '' ? word : `${line} ${word}`;
    if ((fonts.widthOf(longer) ?? 0) <= room) line = longer;
    else {
      if (line !== '') lines.push(line);
      line = cut(word, room, fonts);
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** As much of it as is no wider than `room`, with an ellipsis where something is left out. */
function cut(text: string, room: number, fonts: Fonts): string {
  if ((fonts.widthOf(text) ?? 0) <= room) return text;
  const characters = [...text];
  let length = characters.length;
  while (length > 1 && (fonts.widthOf(`${characters.slice(0, length).join('')}…`) ?? 0) > room) length -= 1;
  return `${characters.slice(0, length).join('').trimEnd()}…`;
}
