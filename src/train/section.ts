/**
 * Fits the choice of an article's section. The gold names none: right is what the saved page says of itself, in its head,
 * in the trail that it marks for search engines, and in its address.
 */
import path from 'node:path';
import { type SectionCandidate, sectionCandidates } from '../parse/article/section/candidates.js';
import { SECTION_FEATURES } from '../parse/article/section/features.js';
import { findTimes } from '../parse/article/times.js';
import { preparePage } from '../parse/html/prepare.js';
import type { RankWeights } from '../parse/rank/ranker.js';
import { readSource } from '../read/index.js';
import type { Fitted } from './examples.js';
import { fitRanker, type RankExample } from './fit-rank.js';
import { plain, type Sample } from './gold.js';
import { CONTEXT } from './html.js';

/** Some hundred pages, and names that only a machine gave. */
const PULL = 0.02;

export type Sections = ReadonlyMap<string, ReadonlySet<string>>;

/** By name of the page what its section may be called, in comparison form; none where the page does not say. */
export async function sectionsOf(dir: string, samples: readonly Sample[]): Promise<Sections> {
  const sections = new Map<string, ReadonlySet<string>>();
  for (const { gold } of samples) {
    const { name, url, headline } = gold;
    if (sections.has(name)) continue;
    const { file } = await readSource(path.join(dir, `${name}.html.gz`), { path: name, format: 'html' });
    if (file === null) continue;
    const { claims } = preparePage(file, CONTEXT);
    const said = (claims.section ?? '').split(/[,|>;/]/);
    const steps = stepsOf(file.text).slice(1);
    const own = new Set([plain(headline ?? ''), '']);
    // Addresses are in Latin letters: of a page in others they say nothing that it could show.
    const folders = /\p{Script=Latin}/u.test(headline ?? 'a') ? foldersOf(url) : [];
    const names = [...said, ...steps, ...folders].map(plain).filter((each) => !own.has(each));
    sections.set(name, new Set(names));
  }
  return sections;
}

/** `"@type":"ListItem" … "name":"Politics"` of https://schema.org/BreadcrumbList, in the order of the page. */
function stepsOf(html: string): string[] {
  const list = /"BreadcrumbList"[\s\S]{0,4000}/.exec(html)?.[0] ?? '';
  return [...list.matchAll(/"name"\s*:\s*"((?:[^"\\]|\\.){2,40})"/g)].map((found) => found[1] ?? '');
}

/** `https://example.org/politik/inland/story-1.html` → politik, inland */
function foldersOf(url: string): string[] {
  const folders = new URL(url).pathname.split('/').slice(1, -1);
  return folders
    .filter((folder) => /^\D{3,30}$/.test(folder))
    .map((folder) => decodeURIComponent(folder).replace(/[-_]/g, ' '));
}

export function sectionExamples(
  all: readonly Fitted[],
  times: RankWeights,
  sections: Sections,
): RankExample<SectionCandidate>[] {
  return all.flatMap(({ sample: { gold }, reading, headline }) => {
    const names = sections.get(gold.name);
    if (names === undefined || names.size === 0) return [];
    const date = findTimes(reading, headline, times).published?.block ?? null;
    const candidates = sectionCandidates(reading, headline, date, gold.authors ?? []);
    return candidates.length === 0 ? [] : [{ candidates, right: candidates.map(({ text }) => isOne(text, names)) }];
  });
}

/** The name, or the name as an address has it: `Wissen & Technik` as `wissen technik`. */
function isOne(text: string, names: ReadonlySet<string>): boolean {
  const own = plain(text);
  const bare = (name: string): string =>
    name
      .normalize('NFD')
      .replace(/\p{M}|[^\p{L}]/gu, '')
      .replace(/ß/g, 'ss');
  return names.has(own) || [...names].some((name) => bare(name) === bare(own) && bare(own) !== '');
}

export function fitSection(examples: readonly RankExample<SectionCandidate>[]): RankWeights {
  return fitRanker(SECTION_FEATURES, examples, { pull: PULL });
}
