/** What links from texts to sources lead to, where only some of the sources are at hand. */
import { once } from '../core/on-demand.js';
import { type ArticleTarget, candidatesOf, namesOf, type Rows, type TargetOf, targetsIn } from '../site/index.js';
import type { Groups, KeptGroup } from './kept-groups.js';
import { LostError, type Store } from './store.js';

/** `paths`: of all sources. The first of a source's groups is that of its article. */
export function keptTargets(store: Store, groups: Groups, paths: readonly string[]): TargetOf {
  const known = once(() => new Set(paths));
  return (source) => {
    const heads = store.get(`heads ${source}`) as string[] | null;
    if (heads === null && known().has(source)) throw new LostError(`The store has no heads of ${source}`);
    for (const id of heads ?? []) {
      const group = groups.get(id);
      const target = group === null ? undefined : targetsOf(id, group).get(source);
      if (target !== undefined) return target;
    }
    return null;
  };
}

/** What links are named to sources of which the article is another one now, or at another place. */
export function movedNames(before: ReadonlyMap<string, KeptGroup | null>, made: readonly Rows[]): Set<string> {
  const now = targetsIn(made.flatMap(({ articles }) => articles));
  const old = new Map([...before].flatMap(([id, group]) => (group === null ? [] : [...targetsOf(id, group)])));
  const moved = [...new Set([...old.keys(), ...now.keys()])].filter(
    (source) => JSON.stringify(old.get(source)) !== JSON.stringify(now.get(source)),
  );
  return new Set(moved.flatMap(namesOf));
}

/** What links are named to sources of which the article has other headings now. */
export function headingsMoved(before: ReadonlyMap<string, KeptGroup | null>, groups: Groups): Set<string> {
  const anchorsIn = (all: Iterable<KeptGroup | null>): Map<string, string> =>
    new Map(
      [...all].flatMap((group) =>
        (group?.articles ?? []).flatMap(({ article: { anchors = [] }, sources }) =>
          sources.map(({ path }) => [path, JSON.stringify(anchors)] as const),
        ),
      ),
    );
  const old = anchorsIn(before.values());
  const now = anchorsIn([...before.keys()].map((id) => groups.get(id)));
  return new Set([...now].flatMap(([path, anchors]) => (old.get(path) === anchors ? [] : namesOf(path))));
}

/** By the path of the source. */
function targetsOf(id: string, { articles }: KeptGroup): Map<string, ArticleTarget> {
  return targetsIn(
    candidatesOf({ articles }).map(({ nth, wanted }) => ({
      group: id,
      nth,
      wanted,
      sources: articles[nth]?.sources ?? [],
    })),
  );
}
