/** `npm run train -- DIR`: fits the weights of the article model on an evaluation folder and writes them as JSON. */
import { writeFile } from 'node:fs/promises';
import { toBlocks } from '../parse/blocks.js';
import { emissionRows } from '../parse/chain.js';
import { detectLanguage } from '../parse/language.js';
import { splitLines } from '../parse/lines.js';
import { toPage } from '../parse/page.js';
import { type Example, fit } from './fit.js';
import { allowedRoles, loadSamples } from './gold.js';
import { toWeightsFile } from './weights-file.js';

const [dir] = process.argv.slice(2);
if (dir === undefined) {
  console.error('usage: npm run train -- DIR');
  process.exit(2);
}
const examples: Example[] = [];
for (const sample of await loadSamples(dir)) {
  const blocks = toBlocks(splitLines(sample.text));
  const allowed = allowedRoles(sample, blocks);
  if (allowed) examples.push({ rows: emissionRows(toPage(blocks, detectLanguage(blocks))), allowed, weight: 1 });
}
const target = new URL('../../src/parse/weights.json', import.meta.url);
await writeFile(target, toWeightsFile(fit(examples)));
console.log(`${examples.length} dumps fitted`);
