/**
 * Rows of a site that is made anew, until they are put into months. Those of items, which may be most of a site of
 * dumps, wait by month and as text: in a third of the memory.
 */
import {
  type ArticleRow,
  groupBy,
  type ItemRow,
  monthNameOf,
  type PackedRows,
  packRows,
  type Rows,
  unpackRows,
} from '../site/index.js';

export class GatheredRows {
  readonly articles: ArticleRow[] = [];
  readonly #items = new Map<string, string[]>();

  add({ articles, items }: Rows): void {
    this.articles.push(...articles);
    for (const [month, own] of groupBy(items, monthNameOf)) {
      const texts = this.#items.get(month) ?? [];
      texts.push(JSON.stringify(packRows({ articles: [], items: own })));
      this.#items.set(month, texts);
    }
  }

  /** Names of those that have items. */
  get months(): Iterable<string> {
    return this.#items.keys();
  }

  itemsOf(month: string): ItemRow[] {
    const texts = this.#items.get(month) ?? [];
    return texts.flatMap((text) => unpackRows(JSON.parse(text) as PackedRows).items);
  }
}
