/** Reading: the files below content/ → SourceFile[]. */

import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CONFIG_PATH } from '../config/load.js';
import { message } from '../core/messages.js';
import type { Message } from '../core/records.js';
import type { SourceFile } from '../core/types.js';
import { listSources } from './list.js';
import { readSource } from './source.js';

export { roleOf } from './formats.js';
export { type Listed, listSources } from './list.js';
export { readSource, toSource } from './source.js';

export interface ReadResult {
  /** In the order of their paths. */
  readonly files: readonly SourceFile[];
  readonly messages: readonly Message[];
}

/** Where the sources lie in a site's folder. */
export const CONTENT_FOLDER = 'content';

/** True when `folder` has a folder of content: else it is not a site. */
export async function hasContent(folder: string): Promise<boolean> {
  return stat(join(folder, CONTENT_FOLDER)).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** Every source of the site in `folder`. Files that cannot be used are left out, each with an error. */
export async function readSources(folder: string): Promise<ReadResult> {
  const { sources, messages } = await listSources(folder, CONTENT_FOLDER, [CONFIG_PATH]);
  const gathered: Message[] = [...messages];
  const files: SourceFile[] = [];
  for (const listed of sources) {
    const read = await readSource(folder, listed);
    gathered.push(...read.messages);
    if (read.file) files.push(read.file);
  }
  if (sources.length === 0)
    gathered.push(message('content:empty', 'content/ holds no source', { path: CONTENT_FOLDER }));
  return { files, messages: gathered };
}
