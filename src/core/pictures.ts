/**
 * Pictures of the site: which files are made from one, in which sizes and formats. A pure function of what is known of
 * the picture, so that pages can name files that are not made yet.
 */
import type { Picture } from './records.js';
import { slugOr } from './slug.js';

/** What is known of a picture's file. */
export interface MeasuredPicture {
  readonly sha256: string;
  /** In pixels, as it is shown: turned by its EXIF orientation. */
  readonly width: number;
  readonly height: number;
  /** As sharp names it: `jpeg`, `png`, `svg`, … */
  readonly format: string;
  readonly animated: boolean;
  /** Its path, where the text has it in other signs: `ö` is one or two, and a Mac writes two. */
  readonly file?: string;
  /** No page shows it: texts lead to it, or a film has it while it is not played. */
  readonly linked?: true;
}

/** Path of a picture's file, relative to the site's folder → what is known of it. */
export type Pictures = ReadonlyMap<string, MeasuredPicture>;

export type OutputFormat = 'avif' | 'webp' | 'jpeg' | 'png' | 'gif';

/** A file that is made from a picture. */
export interface Variant {
  /** Relative to the output folder: `media/quay-1f0c5a2b9d-800.avif`. */
  readonly path: string;
  readonly format: OutputFormat;
  /** In pixels. */
  readonly width: number;
}

/** A picture as a page shows it. */
export interface PictureView {
  /** Of the file for browsers that know no better format, and its size in pixels. */
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly caption: string | null;
  readonly credit: string | null;
  /** Better formats, the best first, each in several widths, the smallest first. */
  readonly sources: readonly {
    readonly type: string;
    readonly files: readonly { readonly path: string; readonly width: number }[];
  }[];
}

/** The column of an article is 576 px wide: on phones, on screens, on dense screens. */
const WIDTHS = [400, 800, 1280];

/** Frames are many: an animation is not made larger than this. */
const ANIMATED_WIDTH = 640;

const BETTER = ['avif', 'webp'] as const;

const ENDINGS: Readonly<Record<OutputFormat, string>> = {
  avif: 'avif',
  webp: 'webp',
  jpeg: 'jpg',
  png: 'png',
  gif: 'gif',
};

/** The files of the picture at `path`; the last one is that for all browsers, and all there is of one that is only linked. Never wider than the picture. */
export function variantsOf(path: string, picture: MeasuredPicture): Variant[] {
  const name = slugOr((path.split('/').at(-1) ?? '').replace(/\.[^.]*$/, ''), 'picture');
  const variant = (format: OutputFormat, width: number): Variant => ({
    path: `media/${name}-${picture.sha256.slice(0, 10)}-${width}.${ENDINGS[format]}`,
    format,
    width,
  });
  if (picture.animated) {
    return [variant(picture.format === 'gif' ? 'gif' : 'webp', Math.min(picture.width, ANIMATED_WIDTH))];
  }
  const widest = Math.min(picture.width, Math.max(...WIDTHS));
  if (picture.linked) return [variant(plain(picture), widest)];
  const widths = [...WIDTHS.filter((width) => width < widest), widest];
  return [
    ...BETTER.flatMap((format) => widths.map((width) => variant(format, width))),
    variant(plain(picture), widest),
  ];
}

/** Photographs as JPEG; what may be transparent as PNG. */
function plain({ format }: MeasuredPicture): OutputFormat {
  return format === 'jpeg' || format === 'avif' || format === 'heif' ? 'jpeg' : 'png';
}

export function pictureView(
  { path, alt, caption, credit }: Pick<Picture, 'path' | 'alt' | 'caption' | 'credit'>,
  picture: MeasuredPicture,
): PictureView {
  const variants = variantsOf(path, picture);
  const [last] = variants.slice(-1);
  if (last === undefined) throw new Error(`No file is made of ${path}`);
  return {
    src: last.path,
    width: last.width,
    height: Math.max(1, Math.round((picture.height * last.width) / picture.width)),
    alt,
    caption,
    credit,
    sources: BETTER.flatMap((format) => {
      const files = variants.slice(0, -1).filter((each) => each.format === format);
      if (files.length === 0) return [];
      return [{ type: `image/${format}`, files: files.map(({ path: file, width }) => ({ path: file, width })) }];
    }),
  };
}
