/**
 * Writes the tables of date words that `../lexicon.ts` reads: `npm run generate:dates`, after an update of date-fns
 * or of Node. They are committed, so that a run imports no locale and needs no ICU data. Not packed.
 */
import { writeFileSync } from 'node:fs';
import { fromDateFns } from './from-date-fns.js';
import { fromIcu, numericOrders } from './from-icu.js';
import { printTable } from './print.js';

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
  return moduleOf('DATE_FNS_TABLE', printTable(fromDateFns()));
}

export function icuTable(): string {
  const dateFns = fromDateFns();
  const icu = fromIcu([...dateFns.keys()]);
  const orders = numericOrders([...icu.keys(), ...REGIONS].sort());
  const rows = [...orders].map(([locale, order]) => `${locale} order ${order}`);
  return moduleOf('ICU_TABLE', `${rows.join('\n')}\n${printTable(icu, dateFns)}`);
}

function moduleOf(name: string, table: string): string {
  return `// Made by \`npm run generate:dates\`; do not edit.\nexport const ${name} = \`\n${table}\n\`;\n`;
}

// Run as a script, not imported by a test.
if (process.argv[1] === new URL(import.meta.url).pathname) {
  writeFileSync(new URL('table-date-fns.ts', SOURCES), dateFnsTable());
  writeFileSync(new URL('table-icu.ts', SOURCES), icuTable());
}
