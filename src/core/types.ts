/** Shapes that pass between the stages. All plain data, so that they can cross threads and be cached. */

import type { ArticleKind, SourceFormat } from './records.js';

/** A source, decoded: what `read` hands to `parse`. */
export interface SourceFile {
  /** Relative to the site's folder, with `/`: `content/dumps/monday.txt`. */
  readonly path: string;
  readonly format: SourceFormat;
  readonly text: string;
  /** Of the bytes as they lie on the disk. */
  readonly sha256: string;
  readonly bytes: number;
  readonly encoding: string;
  /** When it was fetched, where it or its archive says so: ISO 8601 with offset. */
  readonly captured?: string;
  /** Where it was fetched from, where it or its archive says so. */
  readonly url?: string;
}

/** What the person who runs the site says of one source, over what the parser finds. */
export interface Override {
  readonly headline?: string;
  readonly section?: string;
  readonly kind?: ArticleKind;
  readonly authors?: readonly string[];
  readonly lang?: string;
  readonly timeZone?: string;
  /** ISO 8601 with offset. */
  readonly captured?: string;
  readonly slug?: string;
  readonly aliases?: readonly string[];
  /** Of a folder: it is the root of a mirror, and where pages lie in it is where they were. Of an archive: its addresses are. */
  readonly formerPaths?: boolean;
  readonly translationKey?: string;
  readonly lead?: boolean;
  readonly tags?: readonly string[];
}

/** All that parsing a source depends on besides its text: a parse is a pure function of the two. */
export interface ParseContext {
  /** IANA name. */
  readonly timeZone: string;
  /** BCP 47; null: detect. */
  readonly lang: string | null;
  /** Names of the site's sections, as they may stand in a dump. */
  readonly sections: readonly string[];
  /** Keys of front matter that are left out. */
  readonly ignoredKeys?: readonly string[];
  readonly override: Override;
  /** Of a web archive: what is said of single pages, by what follows the `#` in their paths. Absent where there is nothing. */
  readonly pages?: Readonly<Record<string, Override>>;
  /** Language that only the name of the file says, `quay.de.md` alone: it is told, and is not taken. */
  readonly idleLanguage?: string;
}

/** A page to be rendered: everything that its bytes depend on but the theme. */
export interface Page {
  /** Relative to the output folder, with `/`: `2024/06/18/slug/index.html`. */
  readonly path: string;
  /** Name of its template: `article`. */
  readonly template: string;
  /** Plain data for the template. Made each time that it is asked for, where there are `inputs`. */
  readonly model: object;
  /** Plain data that stands for the model: two pages of the same inputs have the same model. */
  readonly inputs?: readonly unknown[];
}

/** Pages that change together or, most of them, not at all: those of a month. They are planned only when they changed. */
export interface Volume {
  /** Tells it from the others, and is the same in each build: `2024-06`. */
  readonly name: string;
  /** How many of its pages readers open. */
  readonly opened: number;
  /** How many pages it has, about. */
  readonly size: number;
  /** Names of the templates that its pages may have. */
  readonly templates: readonly string[];
  /** Plain data that stands for all that is planned: two volumes of one name and the same inputs have the same pages. */
  readonly inputs: readonly unknown[];
  /** Plans them: those of a volume that changed, of which each has a path of its own. */
  pages(): Page[];
  /** Lets go of what planning the volumes before it took. */
  close(): void;
}

export interface OutputFile {
  /** Relative to the output folder, with `/`. */
  readonly path: string;
  readonly contents: string | Uint8Array;
}
