/** What holds of every parsed document, whatever it was read from. */
import * as v from 'valibot';
import { expect } from 'vitest';
import { ParsedDocument } from '../../../src/core/records.js';

/** It is as the schema says, its ledger has every line once and in order, and all pointers lead to something. */
export function expectAccounted(document: ParsedDocument): void {
  v.assert(ParsedDocument, document);
  let next = 1;
  for (const entry of document.ledger) {
    if (entry.lines[0] !== next || entry.lines[1] < next) throw new Error(`Line ${next}, then ${entry.lines}`);
    next = entry.lines[1] + 1;
    for (const pointer of 'fields' in entry ? entry.fields : []) {
      // A time that is not known is null in the record, and is told of in a message.
      const isOpen = /\/(?:published|updated)$/.test(pointer);
      const value = resolve(document, pointer);
      if (value === undefined || (value === null && !isOpen))
        throw new Error(`${pointer} leads to nothing (line ${entry.lines[0]})`);
    }
  }
  expect(next).toBe(document.source.lines + 1);
}

/** RFC 6901. */
function resolve(document: ParsedDocument, pointer: string): unknown {
  if (pointer !== '' && !pointer.startsWith('/')) return undefined;
  let value: unknown = document;
  for (const token of pointer.split('/').slice(1)) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}
