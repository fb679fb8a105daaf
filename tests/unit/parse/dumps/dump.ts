/** Parses dumps for tests, and checks what must hold for the document of any text. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { ParsedDocument } from '../../../../src/core/records.js';
import type { ParseContext } from '../../../../src/core/types.js';
import { parseText } from '../../../../src/parse/index.js';
import { expectAccounted } from '../accounted.js';

/** Folders of `input.txt`, `expected.json` and, where the defaults do not do, `context.json`. */
export const FIXTURES = fileURLToPath(new URL('../../../fixtures/parse', import.meta.url));

export const SAMPLE = fileURLToPath(new URL('../../../../content/dumps/china-russia-way-forward.txt', import.meta.url));

const CONTEXT: ParseContext = { timeZone: 'Asia/Baku', lang: null, sections: [], override: {} };

export function parse(text: string, context: Partial<ParseContext> = {}, path = 'content/dumps/a.txt'): ParsedDocument {
  const file = { path, format: 'text', text, sha256: '0', bytes: text.length, encoding: 'utf-8' } as const;
  return parseText(file, { ...CONTEXT, ...context });
}

export function inputOf(fixture: string): string {
  return readFileSync(`${FIXTURES}/${fixture}/input.txt`, 'utf8');
}

/**
 * Throws for a document that does not answer for `text`: it accounts for every line, its line numbers lead
 * somewhere, and no record says what the text does not.
 */
export function expectSound(document: ParsedDocument, text: string): void {
  expectAccounted(document);
  expect(document.source.lines).toBe(lineCount(text));
  expectSpans(document);
  expectOfSource(document, text);
}

/** As `text.split(/\r?\n/)`, without the nothing after a final line break; lone CRs break where there is no LF. */
function lineCount(text: string): number {
  const lines = text.split(text.includes('\n') ? /\r?\n/ : '\r');
  return lines.length - (lines.at(-1) === '' ? 1 : 0);
}

/** All `lines` of the records, at any depth, lie in the source. */
function expectSpans({ source, article, items }: ParsedDocument): void {
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key !== 'lines') visit(inner);
      else if (!(inner[0] >= 1 && inner[0] <= inner[1] && inner[1] <= source.lines)) throw new Error(`Lines ${inner}`);
    }
  };
  visit(article);
  visit(items);
}

/** No record's text has a character that the source lacks; only a headline that was cut from the text ends in one. */
function expectOfSource({ article, items }: ParsedDocument, text: string): void {
  const known = new Set(text.split(''));
  for (const record of [...(article ? [article] : []), ...items]) {
    for (const said of textsOf(record)) {
      const own = said.endsWith('…') && article?.body[0]?.text.startsWith(said.slice(0, -1)) ? said.slice(0, -1) : said;
      for (const char of own.split('')) {
        if (!/\s/u.test(char) && !known.has(char)) throw new Error(`${JSON.stringify(char)} of "${said}" is made up`);
      }
    }
  }
}

/** The texts that are taken from the dump: neither kinds and reasons nor times and languages, which are made. */
function textsOf(record: object): string[] {
  const texts: string[] = [];
  const visit = (value: unknown, key: string): void => {
    if (typeof value === 'string') texts.push(value);
    else if (Array.isArray(value)) for (const inner of value) visit(inner, key);
    else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) if (!MADE.has(name)) visit(inner, name);
    }
  };
  visit(record, '');
  return texts;
}

const MADE = new Set(['published', 'updated', 'kind', 'kindReason', 'labels', 'lang', 'dir', 'type', 'lines']);
