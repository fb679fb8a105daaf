/** One picture → its size, and its files in other sizes and formats, by sharp. */
import type { MeasuredPicture, Variant } from '../core/pictures.js';

/** Pixels of the largest picture; a small file may unfold to any number of them. */
const MOST_PIXELS = 100_000_000;

/** Pixels of an SVG in which it is drawn, where it names a smaller size. */
const SVG_WIDTH = 1280;

/** How well and how hard is encoded; a part of the keys that results are kept under. */
export const PICTURE_OPTIONS = {
  // AVIF at effort 3 takes a third of the time of the default, for files 4 % larger.
  avif: { quality: 52, effort: 3 },
  webp: { quality: 78, effort: 4 },
  jpeg: { quality: 80, mozjpeg: true, progressive: true },
  png: { compressionLevel: 9, palette: false },
  gif: { effort: 4 },
} as const;

/** Has more pixels than are read. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

type Sharp = typeof import('sharp')['default'];

let loaded: Promise<Sharp> | null = null;

/** One thread a picture, and no cache: what comes out does not hang on the machine, and memory stays flat. */
async function load(): Promise<Sharp> {
  loaded ??= import('sharp').then(({ default: sharp }) => {
    sharp.concurrency(1);
    sharp.cache(false);
    return sharp;
  });
  return loaded;
}

/** Rejects for what is no picture, and with `TooLarge`. */
export async function measurePicture(bytes: Uint8Array): Promise<Omit<MeasuredPicture, 'sha256'>> {
  const sharp = await load();
  const { width, height, pages = 1, format, autoOrient } = await sharp(bytes, { limitInputPixels: false }).metadata();
  const pixels = width * height * Math.min(pages, 2 ** 20);
  if (pixels > MOST_PIXELS) {
    throw new TooLarge(`It has ${millions(pixels)} million pixels; at most ${millions(MOST_PIXELS)} million are read`);
  }
  const shown = { width: autoOrient.width, height: autoOrient.height };
  // A drawing has no pixels: it is as large as it is wanted.
  const scale = format === 'svg' && shown.width < SVG_WIDTH ? SVG_WIDTH / shown.width : 1;
  return {
    width: Math.round(shown.width * scale),
    height: Math.max(1, Math.round(shown.height * scale)),
    format,
    animated: pages > 1 && (format === 'gif' || format === 'webp'),
  };
}

export async function encodePicture(bytes: Uint8Array, { format, width }: Variant, animated: boolean): Promise<Buffer> {
  const sharp = await load();
  const { format: from, width: drawn = width } = await sharp(bytes, { limitInputPixels: false }).metadata();
  const image = sharp(bytes, {
    animated,
    limitInputPixels: MOST_PIXELS,
    failOn: 'error',
    // Pixels an inch: 72 are one for each unit of the drawing.
    ...(from === 'svg' ? { density: Math.min(2400, Math.max(1, (72 * width) / drawn)) } : {}),
  });
  const sized = image.autoOrient().resize({ width, withoutEnlargement: from !== 'svg' });
  // Transparent parts of what becomes a photograph lie on paper.
  const whole = format === 'jpeg' ? sized.flatten({ background: '#ffffff' }) : sized;
  return whole.toFormat(format, PICTURE_OPTIONS[format]).timeout({ seconds: 120 }).toBuffer();
}

function millions(pixels: number): number {
  return Math.round(pixels / 1e6);
}
