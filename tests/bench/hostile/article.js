// @ts-check
/** The article that hostile texts stand above, within and below, and what dumps and pages of it are read by. */
import { parseHtml } from '../../../lib/parse/html/index.js';
import { parseText } from '../../../lib/parse/parse-text.js';

/** @type {import('../../../lib/core/types.js').ParseContext} */
export const CONTEXT = { timeZone: 'UTC', lang: null, sections: [], override: {} };

export const HEADLINE = 'Bridge to be rebuilt';
export const SENTENCE =
  'The council met on Tuesday evening and decided that the bridge will be rebuilt by next spring, she said. ';
export const PARAGRAPH = SENTENCE.repeat(3);
export const PARAGRAPHS = Array.from({ length: 8 }, () => PARAGRAPH);

/** @param {string} path @param {import('../../../lib/core/records.js').SourceFormat} format @param {string} text */
export const fileOf = (path, format, text) =>
  /** @type {const} */ ({ path, format, text, sha256: '', bytes: text.length, encoding: 'utf-8' });

/** @param {string} text */
export const readDump = (text) => parseText(fileOf('dump.txt', 'text', text), CONTEXT);
/** @param {string} text */
export const readPage = (text) => parseHtml(fileOf('page.html', 'html', text), CONTEXT);

const HEAD = [HEADLINE, '', 'By Anna Muster', '', '3 May 2024', ''];
const BODY = PARAGRAPHS.map((text) => `${text}\n`);

/** Where in a dump the lines stand. @type {Readonly<Record<string, (lines: readonly string[]) => string>>} */
export const IN_DUMP = {
  above: (lines) => [...lines, '', ...HEAD, ...BODY].join('\n'),
  between: (lines) => [...HEAD, ...BODY, ...lines, '', ...BODY].join('\n'),
  below: (lines) => [...HEAD, ...BODY, ...lines, '', 'x'].join('\n'),
};
