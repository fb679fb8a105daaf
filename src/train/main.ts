/**
 * `npm run train -- DIR [--text | --html]`: fits the weights of the parsers of dumps and of saved pages on an
 * evaluation folder and writes them as JSON beside the code that reads them. The same folder gives the same files.
 */
import { writeFile } from 'node:fs/promises';
import { prepare } from './examples.js';
import { loadSamples } from './gold.js';
import { fitHtmlModels, prepareHtml } from './html.js';
import { fitModels } from './models.js';
import { sectionsOf } from './section.js';
import { withTitles } from './titles.js';
import { toRankFile, toWeightsFile } from './weights-file.js';

const [dir, only] = process.argv.slice(2);
if (dir === undefined) {
  process.stderr.write('usage: npm run train -- DIR [--text | --html]\n');
  process.exit(2);
}
if (only !== '--html') {
  const samples = await withTitles(dir, await loadSamples(dir));
  const { all } = fitModels(prepare(samples), await sectionsOf(dir, samples));
  await save('weights.json', toWeightsFile(all.chain));
  await save('article/headline/weights.json', toRankFile(all.headline));
  await save('article/times.json', toRankFile(all.times));
  await save('items/direction.json', toRankFile(all.direction));
  await save('byline/weights.json', toRankFile(all.byline));
  await save('article/section/weights.json', toRankFile(all.section));
}
if (only !== '--text') {
  const { all } = fitHtmlModels(await prepareHtml(dir));
  await save('html/weights.json', toWeightsFile(all.chain));
  await save('html/times.json', toRankFile(all.times));
}

async function save(name: string, text: string): Promise<void> {
  await writeFile(new URL(`../../src/parse/${name}`, import.meta.url), text);
}
