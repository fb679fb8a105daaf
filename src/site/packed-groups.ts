/** Groups as they are stored: of an item that fifty sources show, their paths were most of its text, twice. */
import type { SourceRef } from '../core/pages.js';
import type { Group } from './groups.js';
import type { MergedArticle } from './merge-articles.js';
import type { MergedItem } from './merge-items.js';

/** Of each source the index of its path in that of the group, the first line and the last. */
type PackedSources = readonly number[];

/** Plain data. */
export interface PackedGroup extends Pick<Group, 'key' | 'paths'> {
  readonly articles: readonly (Omit<MergedArticle, 'sources'> & { readonly sources: PackedSources })[];
  readonly items: readonly (Omit<MergedItem, 'sources' | 'key'> & { readonly sources: PackedSources })[];
}

export function packGroup({ key, paths, articles, items }: Group): PackedGroup {
  const indices = new Map(paths.map((path, index) => [path, index]));
  const pack = (sources: readonly SourceRef[]): PackedSources =>
    sources.flatMap(({ path, lines }) => [indices.get(path) ?? lost(path), ...lines]);
  return {
    key,
    paths,
    articles: articles.map((each) => ({ ...each, sources: pack(each.sources) })),
    items: items.map(({ item, time, sources }) => ({ item, time, sources: pack(sources) })),
  };
}

export function unpackGroup({ key, paths, articles, items }: PackedGroup): Omit<Group, 'id' | 'messages'> {
  const unpack = (packed: PackedSources): SourceRef[] => {
    const sources: SourceRef[] = [];
    for (let at = 0; at < packed.length; at += 3) {
      const [index = -1, first = 0, last = 0] = packed.slice(at, at + 3);
      sources.push({ path: paths[index] ?? lost(String(index)), lines: [first, last] });
    }
    return sources;
  };
  return {
    key,
    paths,
    articles: articles.map((each) => ({ ...each, sources: unpack(each.sources) })),
    items: items.map((each) => ({ ...each, key, sources: unpack(each.sources) })),
  };
}

function lost(path: string): never {
  throw new Error(`A group does not have ${path} among its sources`);
}
