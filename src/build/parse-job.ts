/** Some sources, from the files to what is kept of them. Plain data in and out: it runs in any thread. */
import { contextOfPage } from '../config/overrides.js';
import { hashOfFile } from '../core/file-hash.js';
import { alone, inStep, type Steps } from '../core/in-step.js';
import { treeText } from '../core/markdown-tree.js';
import { aboutPage } from '../core/messages.js';
import type { Message, ParsedDocument, SourceFormat } from '../core/records.js';
import { lighten } from '../core/texts.js';
import type { ParseContext, SourceFile } from '../core/types.js';
import { type Listed, readEach, readSource } from '../read/index.js';
import { sighted } from '../site/sighted.js';
import { type MadeGroup, ownGroup } from './own-group.js';
import { loadSteps } from './parse-source.js';
import { encodeParsed, keyOf, type Parsed } from './parsed.js';
import { stampOf } from './stamp.js';
import { encode } from './stored.js';

export interface ParseJob {
  readonly listed: Listed;
  /** Where the file lies. */
  readonly full: string;
  readonly context: ParseContext;
  readonly contextHash: string;
  /** Key of the result that is at hand; null for none. */
  readonly known: string | null;
  /** As `stampOf` takes it. */
  readonly ahead: number | null;
  /** Are the texts of the articles to be kept apart? */
  readonly split: boolean;
  /** The site's, where the article's group is wanted; else null. */
  readonly timeZone: string | null;
}

export interface ParseOutcome {
  readonly path: string;
  /** Of the file before it was read: see `stampOf`. */
  readonly stamp: string | null;
  /** Of the bytes; null when they could not be read. */
  readonly sha256: string | null;
  readonly key: string;
  /** A `Parsed`, encoded; null when the known one still holds. */
  readonly result: Uint8Array | null;
  /** By document the text of its article, a `KeptText`, encoded; none when they are in the result. */
  readonly texts: readonly (Uint8Array | null)[];
  readonly own: MadeGroup | null;
}

/** Characters of texts that are parsed in step with one another; a longer text is parsed alone. */
const TOGETHER = 1 << 20;

/** Reads and parses the sources, unless their known results still hold. In no order. */
export async function runParseJobs(jobs: readonly ParseJob[]): Promise<ParseOutcome[]> {
  const outcomes: ParseOutcome[] = [];
  let open: Open[] = [];
  let length = 0;
  const parseOpen = async (): Promise<void> => {
    outcomes.push(...(await parseTogether(open)));
    open = [];
    length = 0;
  };
  for (const job of jobs) {
    const stamp = stampOf(job.full, job.ahead);
    const found = job.listed.format === 'warc' ? await runArchiveJob(job) : await read(job);
    if ('result' in found) outcomes.push({ stamp, ...found });
    else {
      const own = found.file.text.length;
      if (length + own > TOGETHER) await parseOpen();
      open.push({ stamp, ...found });
      length += own;
    }
  }
  await parseOpen();
  return outcomes;
}

type Found = Omit<ParseOutcome, 'stamp'>;

/** A source that was read and must be parsed. */
interface Open extends Pick<ParseOutcome, 'stamp' | 'key'> {
  readonly job: ParseJob;
  readonly file: SourceFile;
  readonly messages: readonly Message[];
}

async function read(job: ParseJob): Promise<Found | Omit<Open, 'stamp'>> {
  const { listed, full, contextHash, known } = job;
  const { path, format } = listed;
  const { file, messages } = await readSource(full, listed);
  if (file === null) {
    const result = encodeParsed({ key: '', documents: [], messages });
    return { path, sha256: null, key: '', result, texts: [], own: null };
  }
  const key = keyOf(file.sha256, format, contextHash);
  if (known === key) return { path, sha256: file.sha256, key, result: null, texts: [], own: null };
  return { job, key, file, messages };
}

async function parseTogether(sources: readonly Open[]): Promise<ParseOutcome[]> {
  const works: Steps<ParsedDocument>[] = [];
  for (const { file, job } of sources) works.push((await parserOf(file.format))(file, job.context));
  const documents = inStep(works);
  const found = inStep(
    sources.map(({ job, key, file, messages }, index) =>
      outcomeSteps(job, file.sha256, { key, documents: [documents[index] as ParsedDocument], messages }),
    ),
  );
  return sources.map(({ stamp }, index) => ({ stamp, ...(found[index] as Found) }));
}

/** A web archive holds many pages, each read, parsed and let go. */
async function runArchiveJob(job: ParseJob): Promise<Found> {
  const { listed, full, context, contextHash, known } = job;
  const { path, format } = listed;
  const bytes = await hashOfFile(full).catch(() => null);
  const key = bytes === null ? '' : keyOf(bytes, format, contextHash);
  if (bytes !== null && known === key) return { path, sha256: bytes, key, result: null, texts: [], own: null };
  const documents: ParsedDocument[] = [];
  const messages: Message[] = [];
  for await (const { file, messages: found } of readEach(full, listed)) {
    messages.push(...aboutPage(found, file ?? {}));
    if (file === null) continue;
    const own = contextOfPage(context, path, file.path);
    const document = alone((await parserOf(file.format))(file, own));
    documents.push({ ...document, messages: aboutPage(document.messages, file), ledger: [] });
  }
  return alone(outcomeSteps(job, bytes, { key, documents, messages }));
}

function* outcomeSteps(
  { listed: { path }, split, timeZone }: ParseJob,
  bytes: string | null,
  { key, documents, messages }: Pick<Parsed, 'key' | 'messages'> & { documents: readonly ParsedDocument[] },
): Generator<void, Found> {
  // Without their ledgers, which are for people.
  const bare = documents.map(sighted);
  const parts = bare.map((each, index) =>
    split && each.article ? lighten(each.article, path, index, treeText) : null,
  );
  const light = bare.map((each, index) => ({ ...each, article: parts[index]?.article ?? each.article }));
  yield;
  const parsed = { key, documents: light, messages };
  const result = encodeParsed(parsed);
  const texts = parts.map((part) => (part === null ? null : encode(part.text)));
  yield;
  const own = timeZone === null ? null : ownGroup(parsed, timeZone);
  return { path, sha256: bytes, key, result, texts, own };
}

const parsers = new Map<SourceFormat, ReturnType<typeof loadSteps>>();

function parserOf(format: SourceFormat): ReturnType<typeof loadSteps> {
  const loaded = parsers.get(format) ?? loadSteps(format);
  parsers.set(format, loaded);
  return loaded;
}
