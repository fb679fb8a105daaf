/** Headlines for pages whose gold names none, as the saved page marks them: only to fit on, never to be judged by. */
import path from 'node:path';
import { preparePage } from '../parse/html/prepare.js';
import { readSource } from '../read/index.js';
import type { Sample } from './gold.js';
import { CONTEXT } from './html.js';

/** How near a heading must be to what the page's head says. */
const SURE = 0.85;

/** Samples whose headline is not known, or not shown, with the title of their page. */
export async function withTitles(dir: string, samples: readonly Sample[]): Promise<Sample[]> {
  const titles = new Map<string, string | null>();
  const made: Sample[] = [];
  for (const sample of samples) {
    const { gold, input } = sample;
    if (gold.headline && gold.visible[input]?.headline !== false) {
      made.push(sample);
      continue;
    }
    if (!titles.has(gold.name)) titles.set(gold.name, await titleOf(path.join(dir, `${gold.name}.html.gz`)));
    const title = titles.get(gold.name);
    made.push(title ? { ...sample, title } : sample);
  }
  return made;
}

/** The heading that says what the page's head says; null when none does. */
async function titleOf(file: string): Promise<string | null> {
  const { file: source } = await readSource(file, { path: file, format: 'html' });
  if (source === null) return null;
  const { page } = preparePage(source, CONTEXT);
  const { line, score } = page.title;
  return score >= SURE && page.markup[line]?.tag === 'h1' ? (page.blocks[line]?.text ?? null) : null;
}
