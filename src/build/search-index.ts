/**
 * The search index, by Pagefind: made after the pages, from records, and published as any other file. Pagefind takes
 * 3 to 4 ms of a core and half a megabyte of memory for each story of 1,000 words (measured with 1.6 on made-up
 * stories: 500 in 1.9 s and 250 MB, 2,000 in 6.6 s and 1,080 MB), and makes an index as a whole. So each part is an
 * index of its own: one at a time is made, in a process that ends with it, and only when a story in it has changed.
 */
import { sha256 } from '../core/hash.js';
import { message } from '../core/messages.js';
import type { Message } from '../core/records.js';
import type { SearchPart, SearchRecord } from '../core/search.js';
import type { KeptText } from '../core/texts.js';
import type { OutputFile } from '../core/types.js';
import type { Publication } from '../write/index.js';
import { searchDocument } from './search-document.js';
import type { Store } from './store.js';
import { decode } from './stored.js';
import type { FetchText } from './with-texts.js';

/** What the page's script loads first. */
const ENGINE = 'search/pagefind.js';

/** Files of a bundle that nothing asks for: the interfaces that Pagefind ships, and a worker that is not used. */
const UNUSED = /^(?:pagefind-(?:component-ui|modular-ui|ui|highlight|worker)\b.*|pagefind\.js)$/;

type Index = NonNullable<Awaited<ReturnType<typeof import('pagefind')['createIndex']>>['index']>;

/** Where the lists of files are kept: the output that they lie in. */
export interface Kept {
  readonly store: Store;
  readonly id: string;
}

/** Key of a part → paths of its files; stored under `search <id>`. */
type FilesByKey = Readonly<Record<string, readonly string[]>>;

/** Tells `publication` the files of all parts; gives what is wrong when Pagefind does not run on this machine. */
export async function indexInto(
  publication: Publication,
  parts: readonly SearchPart[],
  { store, id }: Kept,
  text: FetchText,
): Promise<Message[]> {
  const name = `search ${id}`;
  const before = (store.get(name) ?? {}) as FilesByKey;
  if (parts.length === 0) {
    if (Object.keys(before).length > 0) store.remove(name);
    return [];
  }
  const now: Record<string, readonly string[]> = {};
  try {
    for (const part of [null, ...parts]) {
      const key = sha256(part === null ? ENGINE : JSON.stringify([part.folder, part.lang, part.inputs]));
      const known = before[key] ?? [];
      if (known.length > 0 && known.every((path) => publication.keep(path, key))) {
        now[key] = known;
        continue;
      }
      const files = part === null ? await engine() : await bundle(part, text);
      for (const { path, contents } of files) publication.put(path, key, contents);
      now[key] = files.map(({ path }) => path);
    }
  } catch (cause) {
    if (!(cause instanceof Unavailable)) throw cause;
    const reason = `Pagefind, which makes the search index, does not run on this machine: ${cause.message}`;
    return [message('search:unavailable', reason, { path: 'content/site.yaml' })];
  }
  store.put(name, now);
  return [];
}

async function engine(): Promise<OutputFile[]> {
  const files = await withIndex(async (index) => (await index.getFiles()).files);
  return files.filter(({ path }) => path === 'pagefind.js').map(({ content }) => ({ path: ENGINE, contents: content }));
}

async function bundle({ folder, lang, records }: SearchPart, text: FetchText): Promise<OutputFile[]> {
  const files = await withIndex(async (index) => {
    // One after the other, the newest first: their order is in the bytes, and that of results that fit equally well.
    for (const record of records.toReversed()) {
      const { errors } = await index.addHTMLFile({
        url: record.path,
        content: searchDocument(record, await blocksOf(record, text), lang),
      });
      if (errors.length > 0) throw new Error(`Pagefind cannot index ${record.path}: ${errors.join('; ')}`);
    }
    return (await index.getFiles()).files;
  });
  const wasm = wasmOf(files.find(({ path }) => path === 'pagefind-entry.json')?.content);
  return files
    .filter(({ path }) => !UNUSED.test(path) && (!path.startsWith('wasm.') || path === `wasm.${wasm}.pagefind`))
    .map(({ path, content }) => ({ path: folder + path.replaceAll('\\', '/'), contents: content }))
    .sort((left, right) => (left.path < right.path ? -1 : 1));
}

/** Which program the one language of an index needs: that with its stems, or `unknown`, which has none. */
function wasmOf(entry: Uint8Array | undefined): string {
  const { languages } = JSON.parse(new TextDecoder().decode(entry)) as {
    readonly languages: Readonly<Record<string, { readonly wasm: string | null }>>;
  };
  return Object.values(languages)[0]?.wasm ?? 'unknown';
}

async function blocksOf({ path, text }: SearchRecord, fetch: FetchText): Promise<readonly { text: string }[]> {
  if ('blocks' in text) return text.blocks;
  const { body, markdown } = decode(await fetch(text.stored)) as KeptText;
  if (markdown === null) return body;
  const { readBody } = await import('../parse/markdown-body.js');
  // No heading is left in it that names the article.
  return readBody(markdown, 1, '', path).blocks;
}

/** Pagefind has no program for this machine, or it cannot be started. */
class Unavailable extends Error {
  override readonly name = 'Unavailable';
}

/** Ends with the last one that runs: a process has one Pagefind, and several builds would end each other's. */
let turn: Promise<unknown> = Promise.resolve();

/** Runs Pagefind for the time of `work`, when no other build of this process does. */
function withIndex<Result>(work: (index: Index) => Promise<Result>): Promise<Result> {
  const result = turn.then(() => runWithIndex(work));
  turn = result.catch(() => {});
  return result;
}

async function runWithIndex<Result>(work: (index: Index) => Promise<Result>): Promise<Result> {
  const pagefind = await import('pagefind');
  try {
    const { index, errors } = await pagefind.createIndex({ keepIndexUrl: true }).catch((cause: unknown) => {
      throw new Unavailable(cause instanceof Error ? cause.message : String(cause), { cause });
    });
    if (index === undefined) throw new Unavailable(errors.join('; '));
    return await work(index);
  } finally {
    await pagefind.close();
  }
}
