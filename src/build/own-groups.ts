/** Groups that sources make by themselves, and which of them have more to them: something of another source, or an item. */
import { type PackedRows, type Rows, unpackRows } from '../site/index.js';
import type { OwnGroup } from './own-group.js';

export class OwnGroups {
  readonly #byPath: ReadonlyMap<string, OwnGroup>;
  /** Ids. */
  readonly #shared = new Set<string>();

  constructor(byPath: ReadonlyMap<string, OwnGroup>) {
    this.#byPath = byPath;
    const ids = new Set<string>();
    for (const { id } of byPath.values()) (ids.has(id) ? this.#shared : ids).add(id);
  }

  of(path: string): OwnGroup | undefined {
    return this.#byPath.get(path);
  }

  /** Paths of the sources whose articles are to be gathered after all: `has` tells the groups that something was gathered of. */
  shared(has: (id: string) => boolean, isDue: (id: string) => boolean): string[] {
    const paths: string[] = [];
    for (const [path, { id }] of this.#byPath) {
      if (!isDue(id) || !(this.#shared.has(id) || has(id))) continue;
      this.#shared.add(id);
      paths.push(path);
    }
    return paths;
  }

  /** Of those that nothing else belongs to. */
  *rows(): Generator<Rows> {
    for (const { id, rows } of this.#byPath.values())
      if (!this.#shared.has(id)) yield unpackRows(JSON.parse(rows) as PackedRows);
  }
}
