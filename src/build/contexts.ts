/** What each source of a site is parsed in. */
import { namedLanguages } from '../config/named-languages.js';
import { contextFor } from '../config/overrides.js';
import type { Config } from '../config/schema.js';
import { sha256 } from '../core/hash.js';
import { once } from '../core/on-demand.js';
import type { ParseContext } from '../core/types.js';
import type { Listed } from '../read/index.js';

export interface HashedContext {
  readonly context: ParseContext;
  readonly hash: string;
}

/** Contexts by path, with their hashes: few differ. A name means something beside others in its folder, so all `sources` count. */
export function contextsOf(config: Config, sources: readonly Listed[]): (path: string) => HashedContext {
  const named = once(() =>
    namedLanguages(sources.filter(({ format }) => format === 'markdown').map(({ path }) => path)),
  );
  const known = new Map<string, HashedContext>();
  return (path) => {
    const context = contextFor(path, config, named().get(path));
    const text = JSON.stringify(context);
    const same = known.get(text) ?? { context, hash: sha256(text) };
    known.set(text, same);
    return same;
  };
}
