/** What a format is: a function from a model to a file's text, and what it may use besides the model. */
import type { Config } from '../../config/schema.js';
import type { FeedEntry } from '../../core/machine-files.js';
import type { Page } from '../../core/types.js';

export interface Tools {
  readonly config: Config;
  /** A word of the theme. */
  t(key: string, values?: Readonly<Record<string, string | number>>): string;
  /** Address of a path of the site; throws where the site's address is not known. */
  address(path: string): string;
  /** `2024-06-18T10:00:00+04:00`, or the day alone, in the site's zone; null for what is no date. */
  iso(timestamp: string | null): string | null;
  /** The moment itself; of a day alone its begin in the site's zone. */
  moment(timestamp: string): Date;
  /** HTML of an entry's text, below its picture, all its links absolute; null when it has none. */
  contentHtml(entry: FeedEntry): string | null;
}

/** `path` is the file's own. */
export type Format<Model> = (model: Model, tools: Tools, path: Page['path']) => string;
