/**
 * `npm run train -- DIR`: fits all weights of the dump parser on an evaluation folder and writes them
 * as JSON beside the code that reads them. The same folder gives the same files.
 */
import { writeFile } from 'node:fs/promises';
import { HEADLINE_FEATURES, headlineCandidates } from '../parse/article/headline.js';
import { TIME_FEATURES, timeCandidates } from '../parse/article/times.js';
import { resolveDate } from '../parse/dates/index.js';
import type { RankWeights } from '../parse/rank/ranker.js';
import { type Fitted, fittedOutOfFold, prepare } from './examples.js';
import { fit } from './fit.js';
import { fitRanker } from './fit-rank.js';
import { isHeadline, loadSamples } from './gold.js';
import { toWeightsFile } from './weights-file.js';

const [dir] = process.argv.slice(2);
if (dir === undefined) {
  process.stderr.write('usage: npm run train -- DIR\n');
  process.exit(2);
}
const prepared = prepare(await loadSamples(dir));
const fitted = fittedOutOfFold(prepared);
await save('weights.json', toWeightsFile(fit(prepared.flatMap((p) => (p.example ? [p.example] : [])))));
await save('article/headline.json', toJson(fitHeadline(fitted)));
await save('article/times.json', toJson(fitTimes(fitted)));
process.stdout.write(`${prepared.length} dumps read\n`);

async function save(name: string, text: string): Promise<void> {
  await writeFile(new URL(`../../src/parse/${name}`, import.meta.url), text);
}

function fitHeadline(all: readonly Fitted[]): RankWeights {
  const examples = all.flatMap(({ sample, reading }) => {
    if (!sample.gold.headline || sample.gold.visible[sample.input]?.headline === false) return [];
    const candidates = headlineCandidates(reading);
    const right = candidates.map(({ block }) => isHeadline(sample.gold, reading.page.blocks[block]?.text ?? ''));
    return right.includes(true) ? [{ candidates, right }] : [];
  });
  return fitRanker(HEADLINE_FEATURES, examples);
}

function fitTimes(all: readonly Fitted[]): RankWeights {
  const examples = all.flatMap(({ sample, reading, headline }) => {
    const days = sample.gold.published_days;
    if (!days || sample.gold.visible[sample.input]?.published === false) return [];
    const candidates = timeCandidates(reading, headline);
    const right = candidates.map(({ mention }) => {
      const { iso } = resolveDate(mention, { timeZone: 'UTC', captured: null });
      return iso !== null && days.includes(iso.slice(0, 10));
    });
    return right.includes(true) ? [{ candidates, right }] : [];
  });
  return fitRanker(TIME_FEATURES, examples);
}

function toJson({ none, features }: RankWeights): string {
  const lines = Object.entries(features).map(
    ([name, table]) => `    ${JSON.stringify(name)}: ${JSON.stringify(table)}`,
  );
  return `{\n  "none": ${none},\n  "features": {\n${lines.join(',\n')}\n  }\n}\n`;
}
