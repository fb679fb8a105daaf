/** A dump of one line, as the rules for single blocks see it. */
import { toBlocks } from '../../../../src/parse/blocks.js';
import { splitLines } from '../../../../src/parse/lines.js';
import { SHIPPED } from '../../../../src/parse/models.js';
import { toPage } from '../../../../src/parse/page.js';
import { type Reading, readPage } from '../../../../src/parse/reading.js';

export function readLine(line: string, language: string): Reading {
  return readPage(toPage(toBlocks(splitLines(line)), language), language, SHIPPED.chain);
}
