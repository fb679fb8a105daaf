/** A saved page as a test writes it -> its document. */
import type { ParsedDocument } from '../../../../src/core/records.js';
import type { ParseContext } from '../../../../src/core/types.js';
import { parseHtml } from '../../../../src/parse/html/index.js';
import { expectAccounted } from '../accounted.js';

export const CONTEXT: ParseContext = { timeZone: 'Europe/Istanbul', lang: null, sections: [], override: {} };

/** With each of its lines accounted for. */
export function parse(
  text: string,
  more: Partial<{ url: string; captured: string }> = {},
  context = CONTEXT,
): ParsedDocument {
  const file = {
    path: 'a.html',
    format: 'html',
    text,
    sha256: '0',
    bytes: text.length,
    encoding: 'utf-8',
    ...more,
  } as const;
  const document = parseHtml(file, context);
  expectAccounted(document);
  return document;
}
