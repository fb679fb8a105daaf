/** Authors that the configuration describes and no story names. */
import { message } from '../core/messages.js';
import type { Message } from '../core/records.js';
import { didYouMean } from '../core/suggest.js';
import { termPath } from '../core/term-path.js';
import { CONFIG_PATH, type LoadedConfig } from './load.js';
import type { Config } from './schema.js';

/** `paths`: of the authors' pages that the site has. */
export function idleAuthors(
  { authors }: Config,
  paths: readonly string[],
  locate: LoadedConfig['locate'],
): readonly Message[] {
  const known = new Set(paths);
  return authors.flatMap(({ name }, index) => {
    const path = termPath(name, 'author');
    if (known.has(path)) return [];
    const reason = `No story is by \`${name}\`, so there is no ${path}.${didYouMean(path, paths)}`;
    return [message('config:idle-author', reason, { path: CONFIG_PATH, ...locate?.(['authors', index], 'value') })];
  });
}
