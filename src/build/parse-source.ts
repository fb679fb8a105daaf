/** A source → its document, by the parser for its format. Parsers are loaded when there is something for them. */
import type { Steps } from '../core/in-step.js';
import type { ParsedDocument, SourceFormat } from '../core/records.js';
import type { ParseContext, SourceFile } from '../core/types.js';

export type ParseSource = (file: SourceFile, context: ParseContext) => ParsedDocument;

/** A parse function for sources of these formats; pure, as the parsers are. Rejects for a format without a parser. */
export async function loadParser(formats: Iterable<SourceFormat>): Promise<ParseSource> {
  const parsers = new Map<SourceFormat, ParseSource>();
  for (const format of new Set(formats)) parsers.set(format, await parserFor(format));
  return (file, context) => {
    const parse = parsers.get(file.format);
    if (parse === undefined) throw new Error(`The parser for ${file.format} was not loaded: ${file.path}`);
    return parse(file, context);
  };
}

/** The same in steps: a dump's are many, all else is parsed in one. */
export async function loadSteps(
  format: SourceFormat,
): Promise<(file: SourceFile, context: ParseContext) => Steps<ParsedDocument>> {
  if (format === 'text') return (await import('../parse/index.js')).textSteps;
  const parse = await parserFor(format);
  return (file, context) => ({ next: () => ({ done: true, value: parse(file, context) }) });
}

async function parserFor(format: SourceFormat): Promise<ParseSource> {
  switch (format) {
    case 'text':
      return (await import('../parse/index.js')).parseText;
    case 'markdown':
      return (await import('../parse/markdown.js')).parseMarkdown;
    // A DOM, and the extractor that works on it.
    case 'html':
      return (await import('../parse/html/index.js')).parseHtml;
    case 'feed':
      return (await import('../parse/feed/index.js')).parseFeed;
    default:
      throw new Error(`There is no parser for ${format}`);
  }
}
