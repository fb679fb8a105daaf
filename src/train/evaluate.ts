/**
 * `npm run eval -- DIR [--held-out] [--tables] [--text | --html]`: parses every dump and saved page of an
 * evaluation folder and scores it with the folder's own scorer (`score.mjs` beside it). `--held-out`: each is
 * read by models that were fitted without its publisher, which is what counts; without it, by the shipped ones.
 * `--tables` adds tables by language and layout of list, and of the roles that lines got.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ParsedDocument } from '../core/records.js';
import { readPreparedPage } from '../parse/html/index.js';
import { SHIPPED as SHIPPED_HTML } from '../parse/html/models.js';
import { SHIPPED } from '../parse/models.js';
import { parseText } from '../parse/parse-text.js';
import { readPage } from '../parse/reading.js';
import { type Confusion, confusionTable, count } from './confusion.js';
import { prepare } from './examples.js';
import { loadSamples } from './gold.js';
import { CONTEXT, fitHtmlModels, prepareHtml } from './html.js';
import { fitModels } from './models.js';
import { sectionsOf } from './section.js';
import { withTitles } from './titles.js';

interface Scorer {
  score(
    dir: string,
    predictions: readonly ParsedDocument[],
    input: string,
  ): { overall: object; by_lang: object; by_layout: object };
  scoreTable(label: string, groups: object): string;
  layoutTable(groups: object): string;
}

interface Input {
  readonly predictions: ParsedDocument[];
  readonly confusion: Confusion;
}

const [dir, ...flags] = process.argv.slice(2);
if (dir === undefined) {
  process.stderr.write('usage: npm run eval -- DIR [--held-out] [--tables] [--text | --html]\n');
  process.exit(2);
}
const scorer = (await import(pathToFileURL(path.resolve(dir, '../score.mjs')).href)) as Scorer;
const heldOut = flags.includes('--held-out');
const inputs = new Map<string, Input>();
const samples = await withTitles(dir, await loadSamples(dir));
const dumps = prepare(samples);
const textFolds = heldOut ? fitModels(dumps, await sectionsOf(dir, samples)).folds : null;
if (!flags.includes('--html')) readDumps();
if (!flags.includes('--text')) await readPages(dir);

const results = [...inputs].map(([input, { predictions }]) => [input, scorer.score(dir, predictions, input)] as const);
if (flags.includes('--tables')) {
  for (const [input, result] of results) {
    const tables = [
      scorer.scoreTable(`${input}: language`, result.by_lang),
      scorer.layoutTable(result.by_layout),
      confusionTable(inputs.get(input)?.confusion ?? new Map()),
    ];
    process.stdout.write(`${tables.join('\n\n')}\n\n`);
  }
}
process.stdout.write(
  `${scorer.scoreTable('input', Object.fromEntries(results.map(([input, { overall }]) => [input, overall])))}\n`,
);
// For a look at single pages: node score.mjs DIR FILE --worst 20 --by headline
const prefix = process.env['PREDICTIONS'];
if (prefix !== undefined) {
  for (const [input, { predictions }] of inputs) {
    await writeFile(`${prefix}.${input}.ndjson`, predictions.map((document) => JSON.stringify(document)).join('\n'));
  }
}

function inputOf(name: string): Input {
  const input = inputs.get(name) ?? { predictions: [], confusion: new Map() };
  inputs.set(name, input);
  return input;
}

function readDumps(): void {
  for (const { sample, page, language, example, fold } of dumps) {
    const models = textFolds?.[fold] ?? SHIPPED;
    const bytes = Buffer.byteLength(sample.text);
    const file = {
      path: sample.file,
      format: 'text',
      text: sample.text,
      sha256: '',
      bytes,
      encoding: 'utf-8',
    } as const;
    const { predictions, confusion } = inputOf(sample.input);
    predictions.push(parseText(file, CONTEXT, models));
    if (example) count(confusion, example.allowed, readPage(page, language, models.chain).roles);
  }
}

async function readPages(folder: string): Promise<void> {
  const pages = await prepareHtml(folder);
  const folds = heldOut ? fitHtmlModels(pages).folds : null;
  const { predictions, confusion } = inputOf('html');
  for (const { file, prepared, example, fold } of pages) {
    const { byline, section } = textFolds?.[fold] ?? SHIPPED;
    const models = { ...(folds?.[fold] ?? SHIPPED_HTML), byline, section };
    predictions.push(readPreparedPage(file, CONTEXT, prepared, models));
    if (example) count(confusion, example.allowed, readPage(prepared.page, prepared.language, models.chain).roles);
  }
}
