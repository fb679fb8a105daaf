/**
 * Writes the tables of date words, by language, and of these and `extra-words.ts` the one that `../words.ts` reads:
 * `npm run generate:dates`, after an update of date-fns or of Node, or an edit of `extra-words.ts`. They are committed,
 * so that a run imports no locale and needs no ICU data. Not packed.
 */
import { writeFileSync } from 'node:fs';
import { EXTRA_TABLE } from './extra-words.js';
import { fromDateFns } from './from-date-fns.js';
import { fromIcu, numericOrders } from './from-icu.js';
import { meaningsOf } from './meanings.js';
import { printTable } from './print.js';
import { printWords } from './print-words.js';

/** From `lib/parse/dates/generate/` back to the sources. */
const SOURCES = new URL('../../../../src/parse/dates/', import.meta.url);

/** Regions whose order differs from their language's, besides the languages. */
const REGIONS = [
  'en-AU',
  'en-CA',
  'en-GB',
  'en-IE',
  'en-IN',
  'en-NZ',
  'en-PH',
  'en-US',
  'en-ZA',
  'es-PA',
  'es-PR',
  'es-US',
  'fr-CA',
];

export function dateFnsTable(): string {
  return `\n${printTable(fromDateFns())}\n`;
}

export function icuTable(): string {
  const dateFns = fromDateFns();
  const icu = fromIcu([...dateFns.keys()]);
  const orders = numericOrders([...icu.keys(), ...REGIONS].sort());
  const rows = [...orders].map(([locale, order]) => `${locale} order ${order}`);
  return `\n${rows.join('\n')}\n${printTable(icu, dateFns)}\n`;
}

/** Of the tables as they are in the two modules. */
export function wordTable(dateFns: string, icu: string): string {
  return moduleOf(printWords(meaningsOf([dateFns, icu, EXTRA_TABLE])));
}

function moduleOf(constants: Readonly<Record<string, string>>): string {
  const lines = Object.entries(constants).map(([name, text]) => `export const ${name} = \`${text}\`;\n`);
  return `// Made by \`npm run generate:dates\`; do not edit.\n${lines.join('')}`;
}

// Run as a script, not imported by a test.
if (process.argv[1] === new URL(import.meta.url).pathname) {
  const [dateFns, icu] = [dateFnsTable(), icuTable()];
  writeFileSync(new URL('generate/table-date-fns.ts', SOURCES), moduleOf({ DATE_FNS_TABLE: dateFns }));
  writeFileSync(new URL('generate/table-icu.ts', SOURCES), moduleOf({ ICU_TABLE: icu }));
  writeFileSync(new URL('word-table.ts', SOURCES), wordTable(dateFns, icu));
}
