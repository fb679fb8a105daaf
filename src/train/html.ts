/** Saved pages of an evaluation folder, made ready for fitting, and the models for them. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { SourceFile } from '../core/types.js';
import type { Chain } from '../parse/chain.js';
import { emissionRows } from '../parse/emissions.js';
import type { HtmlPage } from '../parse/html/html-page.js';
import { HTML_LAYOUT, type HtmlModels } from '../parse/html/models.js';
import { type PageReading, type PreparedPage, preparePage, readPrepared } from '../parse/html/prepare.js';
import type { RankWeights } from '../parse/rank/ranker.js';
import { readSource } from '../read/index.js';
import { FOLDS, foldOf } from './examples.js';
import { type Example, type FitOptions, fit } from './fit.js';
import { allowedRoles, type Gold } from './gold.js';
import { fitTimes } from './times.js';

/** More pull than for dumps: there are more features, and fewer pages. */
export const HTML_FIT: FitOptions = { epochs: 30, rate: 0.03, pull: 60 };

export interface HtmlSample {
  readonly gold: Gold;
  readonly file: SourceFile;
  readonly prepared: PreparedPage;
  /** Null when the gold says nothing of the body. */
  readonly example: Example | null;
  readonly fold: number;
}

const ENDING = '.html.gz';
/** How the pages and dumps of an evaluation folder are read. */
export const CONTEXT = { timeZone: 'UTC', lang: null, sections: [], override: {} };

/** Every saved page of a folder with its gold, in order of name. */
export async function prepareHtml(dir: string): Promise<HtmlSample[]> {
  const names = (await readdir(dir)).filter((name) => name.endsWith(ENDING)).sort();
  const samples: HtmlSample[] = [];
  for (const name of names) {
    const gold = JSON.parse(await readFile(path.join(dir, name.replace(ENDING, '.json')), 'utf8')) as Gold;
    const { file } = await readSource(path.join(dir, name), { path: name, format: 'html' });
    if (file === null) continue;
    const prepared = preparePage(file, CONTEXT);
    const { page } = prepared;
    // In HTML everything is shown. The headline is told by the page's head, not by the chain: it is free to use its roles.
    const { headline: _, ...body } = gold;
    const allowed = allowedRoles({ gold: { ...body, visible: {} }, input: 'html', file: name, text: '' }, page.blocks);
    const example = allowed && { rows: emissionRows(page, HTML_LAYOUT), allowed, weight: 1 };
    samples.push({ gold, file, prepared, example, fold: foldOf(gold.publisher) });
  }
  return samples;
}

/** All but those of the byline and the section, which are fitted on dumps. */
export type FittedHtmlModels = Omit<HtmlModels, 'byline' | 'section'>;

/** Models for all pages, and for each fold those that were fitted without it. */
export function fitHtmlModels(samples: readonly HtmlSample[]): { all: FittedHtmlModels; folds: FittedHtmlModels[] } {
  const chains = Array.from({ length: FOLDS }, (_, left) => chainOf(samples.filter(({ fold }) => fold !== left)));
  const readings = samples.map((sample) => ({
    ...sample,
    reading: readPrepared(sample.prepared, chains[sample.fold] as Chain<HtmlPage>),
  }));
  const all = { chain: chainOf(samples), times: timesOf(readings) };
  const folds = chains.map((chain, left) => ({ chain, times: timesOf(readings.filter(({ fold }) => fold !== left)) }));
  return { all, folds };
}

function chainOf(samples: readonly HtmlSample[]): Chain<HtmlPage> {
  return fit(
    HTML_LAYOUT,
    samples.flatMap(({ example }) => (example ? [example] : [])),
    HTML_FIT,
  );
}

function timesOf(samples: readonly (HtmlSample & { reading: PageReading })[]): RankWeights {
  return fitTimes(
    samples.map(({ gold, reading: { reading, headline } }) => ({
      reading,
      headline: headline?.line ?? null,
      days: gold.published_days ?? [],
    })),
  );
}
