/**
 * Captures of pages from build to build, so that a source which has a page anew is put together with those that had it
 * before: stored by page under `page <id>`, and the pages of a file under `pages <path>`.
 */
import { type Capture, captureOf, headlineId, type Renamed, renamedIn, type SightedDocument } from '../site/index.js';
import type { Store } from './store.js';

interface Page {
  readonly before: readonly KeptCapture[];
  now: KeptCapture[];
}

/** With the file that holds it. */
type KeptCapture = Capture & { readonly file: string };

/** A file of which an article is put under another headline than before; the ids of both. */
export interface Moved {
  readonly file: string;
  readonly ids: readonly string[];
}

export class KeptCaptures {
  readonly #store: Store;
  readonly #timeZone: string;
  readonly #pages = new Map<string, Page>();
  readonly #files = new Map<string, readonly string[]>();

  constructor(store: Store, timeZone: string) {
    this.#store = store;
    this.#timeZone = timeZone;
  }

  /** What a file has now: nothing, where it is gone. `isNew`: nothing is kept of it. */
  see(file: string, documents: readonly SightedDocument[], isNew = false): void {
    const found = documents.flatMap((each) => captureOf(each) ?? []);
    const had = isNew ? [] : ((this.#store.get(`pages ${file}`) ?? []) as string[]);
    if (found.length + had.length === 0) return;
    for (const id of had) {
      const page = this.#at(id, false);
      page.now = page.now.filter((capture) => capture.file !== file);
    }
    for (const capture of found) this.#at(capture.page, isNew).now.push({ ...capture, file });
    this.#files.set(file, [...new Set(found.map(({ page }) => page))]);
  }

  #at(id: string, isNew: boolean): Page {
    const known = this.#pages.get(id);
    if (known !== undefined) return known;
    const before = isNew ? [] : ((this.#store.get(`page ${id}`) ?? []) as KeptCapture[]);
    const made = { before, now: [...before] };
    this.#pages.set(id, made);
    return made;
  }

  /** `renamed` as it is with what was seen since. */
  renamed(renamed: Renamed): Map<string, string> {
    const now = new Map(renamed);
    for (const { before } of this.#pages.values()) for (const { ref } of before) now.delete(ref.path);
    for (const page of this.#pages.values())
      for (const [path, headline] of renamedIn(page.now, this.#timeZone)) now.set(path, headline);
    return now;
  }

  /** What is put under another headline `now` than it was `before`. */
  moved(before: Renamed, now: Renamed): Moved[] {
    return [...this.#pages.values()].flatMap((page) =>
      page.now.flatMap(({ file, headline, ref: { path } }) => {
        const names = [before.get(path), now.get(path)];
        return names[0] === names[1] ? [] : [{ file, ids: names.map((name) => headlineId(name ?? headline)) }];
      }),
    );
  }

  /** Stores what was seen. */
  keep(): void {
    for (const [id, { now }] of this.#pages) {
      if (now.length === 0) this.#store.remove(`page ${id}`);
      else this.#store.put(`page ${id}`, now);
    }
    for (const [file, pages] of this.#files) {
      if (pages.length === 0) this.#store.remove(`pages ${file}`);
      else this.#store.put(`pages ${file}`, pages);
    }
  }
}
