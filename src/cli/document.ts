/** Reads and parses the sources of one input of a command line. */
import { loadParser } from '../build/parse-source.js';
import { contextOfPage } from '../config/overrides.js';
import type { Message, ParsedDocument } from '../core/records.js';
import type { SourceFile } from '../core/types.js';
import type { Io } from './io.js';
import { type Contexts, type Input, readInput } from './sources.js';

export interface Parsed {
  readonly file: SourceFile;
  /** With what reading found among its messages. */
  readonly document: ParsedDocument;
}

export interface ParsedInput {
  /** Null, with messages, for a source that cannot be read. */
  readonly parsed: Parsed | null;
  readonly messages: readonly Message[];
}

/** One for each source, as soon as it is parsed: an archive is never held as a whole. Nothing when its site's configuration has errors. */
export async function* parseInput(
  input: Input,
  { contexts, io }: { contexts: Contexts; io: Io },
): AsyncGenerator<ParsedInput> {
  const context = await contexts.contextOf(input);
  if (context === null) return;
  for await (const { file, messages: found } of readInput(input, io)) {
    if (file === null) {
      yield { parsed: null, messages: found };
      continue;
    }
    const parse = await loadParser([file.format]);
    const document = parse(file, contextOfPage(context, input.path, file.path));
    const messages = [...found, ...document.messages];
    yield { parsed: { file, document: { ...document, messages } }, messages };
  }
}
