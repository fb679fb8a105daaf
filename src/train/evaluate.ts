/**
 * `npm run eval -- DIR [--held-out]`: parses every text dump of an evaluation folder and scores it with the
 * folder's own scorer (`score.mjs` beside it). `--held-out`: each dump is read by models that were fitted
 * without its publisher, which is what counts; without it, by the shipped ones.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { SHIPPED } from '../parse/models.js';
import { parseText } from '../parse/parse-text.js';
import { prepare } from './examples.js';
import { loadSamples, TEXT_INPUTS } from './gold.js';
import { fitModels } from './models.js';

interface Scorer {
  score(
    dir: string,
    predictions: readonly object[],
    input: string,
  ): { overall: object; by_lang: object; by_layout: object };
  scoreTable(label: string, groups: object): string;
  layoutTable(groups: object): string;
}

const [dir, ...flags] = process.argv.slice(2);
if (dir === undefined) {
  process.stderr.write('usage: npm run eval -- DIR [--held-out] [--languages]\n');
  process.exit(2);
}
const scorer = (await import(pathToFileURL(path.resolve(dir, '../score.mjs')).href)) as Scorer;
const prepared = prepare(await loadSamples(dir));
const folds = flags.includes('--held-out') ? fitModels(prepared).folds : null;
const predictions: Record<string, object[]> = {};
for (const { sample, fold } of prepared) {
  const bytes = await readFile(path.join(dir, sample.file));
  const file = {
    path: sample.file,
    format: 'text',
    text: sample.text,
    sha256: '',
    bytes: bytes.length,
    encoding: 'utf-8',
  } as const;
  const document = parseText(
    file,
    { timeZone: 'UTC', lang: null, sections: [], override: {} },
    folds?.[fold] ?? SHIPPED,
  );
  predictions[sample.input] ??= [];
  predictions[sample.input]?.push(document);
}
const overall: Record<string, object> = {};
for (const input of Object.keys(TEXT_INPUTS)) {
  const result = scorer.score(dir, predictions[input] ?? [], input);
  overall[input] = result.overall;
  if (input === 'text' && flags.includes('--languages')) {
    process.stdout.write(
      `${scorer.scoreTable('language', result.by_lang)}\n\n${scorer.layoutTable(result.by_layout)}\n\n`,
    );
  }
  if (process.env['PREDICTIONS']) {
    const { writeFile } = await import('node:fs/promises');
    await writeFile(
      `${process.env['PREDICTIONS']}.${input}.ndjson`,
      (predictions[input] ?? []).map((p) => JSON.stringify(p)).join('\n'),
    );
  }
}
process.stdout.write(`${scorer.scoreTable('input', overall)}\n`);
