/** Reads and parses one source of a command line. */
import type { ParseSource } from '../build/parse-source.js';
import type { Message, ParsedDocument } from '../core/records.js';
import type { SourceFile } from '../core/types.js';
import type { Io } from './io.js';
import { type Contexts, type Input, readInput } from './sources.js';

export interface Parsed {
  readonly file: SourceFile;
  /** With what reading found among its messages. */
  readonly document: ParsedDocument;
}

/** Null, with messages, for a source that cannot be read or whose configuration has errors. */
export async function parseInput(
  input: Input,
  { contexts, parse, io }: { contexts: Contexts; parse: ParseSource; io: Io },
): Promise<{ readonly parsed: Parsed | null; readonly messages: readonly Message[] }> {
  const context = await contexts.contextOf(input);
  if (context === null) return { parsed: null, messages: [] };
  const { file, messages: found } = await readInput(input, io);
  if (file === null) return { parsed: null, messages: found };
  const document = parse(file, context);
  const messages = [...found, ...document.messages];
  return { parsed: { file, document: { ...document, messages } }, messages };
}
