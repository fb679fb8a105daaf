/** Reading: the files below content/ → SourceFile[]. */

import { join } from 'node:path';
import { CONFIG_PATH, CONTENT_FOLDER } from '../config/load.js';
import { message } from '../core/messages.js';
import type { Message } from '../core/records.js';
import type { SourceFile } from '../core/types.js';
import { listSources } from './list.js';
import { readSource } from './source.js';

export { readEach, readStream } from './each.js';
export { roleOf } from './formats.js';
export { type Listed, listSources } from './list.js';
export { type ReadSource, readSource, toSource } from './source.js';

export interface ReadResult {
  /** In the order of their paths. */
  readonly files: readonly SourceFile[];
  readonly messages: readonly Message[];
}

/** Every source of the site in `folder`. Files that cannot be used are left out, each with an error. */
export async function readSources(folder: string): Promise<ReadResult> {
  const { sources, messages } = listSources(folder, CONTENT_FOLDER, [CONFIG_PATH]);
  const gathered: Message[] = [...messages];
  const files: SourceFile[] = [];
  for (const listed of sources) {
    const read = await readSource(join(folder, listed.path), listed);
    gathered.push(...read.messages);
    if (read.file) files.push(read.file);
  }
  if (sources.length === 0)
    gathered.push(message('content:empty', 'content/ holds no source', { path: CONTENT_FOLDER }));
  return { files, messages: gathered };
}
