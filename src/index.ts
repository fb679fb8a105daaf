/** The library: `import { build, parse } from 'newsline'`. */
import { loadParser } from './build/parse-source.js';
import { isLanguageTag, isTimeZone } from './config/checks.js';
import { defaultConfig } from './config/load.js';
import { contextFor } from './config/overrides.js';
import type { ParsedDocument, SourceFormat } from './core/records.js';
import type { ParseContext } from './core/types.js';
import { toSource } from './read/index.js';

export { type BuildOptions, build, check } from './build/pipeline.js';
export type { BuildResult, Counts } from './build/result.js';
export { type LoadedConfig, loadConfig } from './config/load.js';
export type { Config, SectionConfig } from './config/schema.js';
export * from './core/records.js';
export { RULES, type RuleId } from './core/rules.js';
export type { OutputFile, Override, ParseContext } from './core/types.js';
export { toVFileMessage } from './core/vfile-messages.js';
export { DiskWriter, MemoryWriter, type Published, type Writer } from './write/index.js';

export interface ParseInput extends Partial<ParseContext> {
  /** A dump or an article; bytes are decoded as a file's would be. */
  readonly text: string | Uint8Array;
  /** For messages and the record; `-` where it has none. */
  readonly path?: string;
  /** `text`, a dump, where nothing is said. Not an archive of many sources. */
  readonly format?: Exclude<SourceFormat, 'warc'>;
}

/**
 * What one source gives: the document that `newsline parse` prints, of the shape in `newsline/schema.json`.
 * Rejects with a TypeError when the bytes are no text, or `timeZone` or `lang` is none; whatever else is wrong with the
 * text is in `messages`.
 */
export async function parse(input: ParseInput): Promise<ParsedDocument> {
  const { text, path = '-', format = 'text', ...context } = input;
  if (context.timeZone !== undefined && !isTimeZone(context.timeZone))
    throw new TypeError(`timeZone must be an IANA time zone such as Asia/Baku, but is ${context.timeZone}`);
  if (context.lang != null && !isLanguageTag(context.lang))
    throw new TypeError(`lang must be a BCP 47 language tag such as en or az, but is ${context.lang}`);
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  const { file, messages } = toSource(path, format, bytes);
  if (file === null) throw new TypeError(messages[0]?.reason ?? 'The source cannot be read');
  const parseSource = await loadParser([format]);
  const document = parseSource(file, { ...contextFor(path, defaultConfig()), ...context });
  return { ...document, messages: [...messages, ...document.messages] };
}
