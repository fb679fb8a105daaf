/** Gold records of an evaluation folder, set against the blocks of a dump: which roles each block may have. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Block } from '../parse/blocks.js';
import { ROLES, type Role } from '../parse/chain.js';

/** The fields of a gold record that fitting uses; the folder's README says what they mean. */
export interface Gold {
  readonly name: string;
  readonly url: string;
  readonly publisher: string;
  readonly lang: string;
  readonly headline?: string;
  readonly authors?: readonly string[];
  readonly published?: string;
  readonly published_days?: readonly string[];
  readonly summary?: readonly string[];
  readonly body?: readonly string[];
  readonly with?: readonly string[];
  readonly without?: readonly string[];
  readonly items?: readonly { readonly headline: string; readonly time: string; readonly line?: string }[];
  readonly visible: Readonly<
    Record<
      string,
      { readonly body?: boolean; readonly headline?: boolean; readonly authors?: boolean; readonly published?: boolean }
    >
  >;
}

export const TEXT_INPUTS: Readonly<Record<string, string>> = {
  text: '.txt',
  w3m: '.w3m.txt',
  lynx: '.lynx.txt',
  wet: '.wet.txt',
};

export interface Sample {
  readonly gold: Gold;
  readonly input: string;
  readonly file: string;
  readonly text: string;
  /** The headline that the saved page marks, where the gold names none; see `withTitles`. */
  readonly title?: string;
}

/** Every text dump of a folder with its gold, in order of name and input. */
export async function loadSamples(dir: string): Promise<Sample[]> {
  const names = (await readdir(dir)).sort();
  const known = new Set(names);
  const samples: Sample[] = [];
  for (const file of names.filter((name) => name.endsWith('.json'))) {
    const gold = JSON.parse(await readFile(path.join(dir, file), 'utf8')) as Gold;
    for (const [input, ending] of Object.entries(TEXT_INPUTS)) {
      const dump = gold.name + ending;
      if (known.has(dump))
        samples.push({ gold, input, file: dump, text: await readFile(path.join(dir, dump), 'utf8') });
    }
  }
  return samples;
}

/** Comparison form: NFKC, plain quotes and dashes, one space, lower case. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g, '')
    .replace(/[‘’‚‛`´′]/g, "'")
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

const TOKEN =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}])[\p{L}\p{M}\p{N}_])+/gu;
const tokens = (text: string): string[] => plain(text).match(TOKEN) ?? [];

function shingles(words: readonly string[]): string[] {
  return words.length < 4 ? [] : words.slice(3).map((_, i) => words.slice(i, i + 4).join(' '));
}

const bit = (...roles: Role[]): number => roles.reduce((set, role) => set | (1 << ROLES.indexOf(role)), 0);
const BODY = bit('body');
const ALL = bit(...ROLES);
const NOT_BODY = ALL & ~BODY;

/** Bit set of allowed roles for each block; null when the gold says nothing that can be set against it. */
export function allowedRoles({ gold, input }: Sample, blocks: readonly Block[]): Uint8Array | null {
  const allowed =
    gold.body && gold.visible[input]?.body !== false
      ? fromBody(gold, blocks)
      : gold.with
        ? fromSnippets(gold, blocks)
        : null;
  if (allowed) fromHeadline(gold, blocks, allowed);
  return allowed;
}

/** The headline is the last line above the body that has its words; between the two is the article's head. */
function fromHeadline(gold: Gold, blocks: readonly Block[], allowed: Uint8Array): void {
  const firstBody = allowed.indexOf(BODY);
  const wanted = plain(gold.headline ?? '');
  const exact: number[] = [];
  const near: number[] = [];
  if (wanted !== '') {
    for (let i = 0; i < (firstBody === -1 ? blocks.length : firstBody); i++) {
      const text = plain(blocks[i]?.text ?? '');
      if (text === wanted) exact.push(i);
      else if (wordOverlap(wanted, text) >= 0.9) near.push(i);
    }
  }
  // Without a known body the first of several is taken: later ones are lists of related articles.
  const hits = exact.length > 0 ? exact : near;
  const at = firstBody === -1 ? hits[0] : hits.at(-1);
  if (at === undefined) return;
  for (let i = 0; i < blocks.length; i++) {
    const roles =
      i < at ? bit('before') : i === at ? bit('headline') : (allowed[i] as number) & ~bit('before', 'headline');
    allowed[i] = i > at && firstBody !== -1 && i < firstBody ? roles & ~bit('gap', 'after') || roles : roles;
  }
}

/** The line says the headline, or so near it as the scorer counts it. */
export function isNear(headline: string, text: string): boolean {
  const [wanted, own] = [plain(headline), plain(text)];
  return wanted === own || wordOverlap(wanted, own) >= 0.9;
}

/** F1 of the words of two texts. */
function wordOverlap(a: string, b: string): number {
  if (b.length > a.length * 1.5 || a.length > b.length * 1.5) return 0;
  const left = a.match(TOKEN) ?? [];
  const right = new Set(b.match(TOKEN) ?? []);
  const shared = left.filter((word) => right.has(word)).length;
  return (2 * shared) / Math.max(1, left.length + (b.match(TOKEN)?.length ?? 0));
}

function fromBody(gold: Gold, blocks: readonly Block[]): Uint8Array {
  const paragraphs = (gold.body ?? []).map(tokens);
  const known = new Set(shingles(paragraphs.flat()));
  for (const paragraph of paragraphs) for (const s of shingles(paragraph)) known.add(s);
  const whole = new Set(paragraphs.map((p) => p.join(' ')));
  const joined = ` ${paragraphs.map((p) => p.join(' ')).join(' | ')} `;
  const summary = new Set((gold.summary ?? []).flatMap((text) => shingles(tokens(text))));
  const words = blocks.map((block) => tokens(block.text));
  const cover = words.map((list) => {
    const own = shingles(list);
    return own.length === 0 ? -1 : own.filter((s) => known.has(s)).length / own.length;
  });
  const [from, to] = bodySpan(words, cover);
  const seen = new Set<string>();
  return Uint8Array.from(blocks, (_, i) => {
    const list = words[i] as string[];
    const text = list.join(' ');
    const own = shingles(list);
    if (own.length > 0 && summary.size > 0 && own.filter((s) => summary.has(s)).length > own.length * 0.6)
      return i <= to ? ALL & ~bit('after') : NOT_BODY;
    if (i < from || i > to) return NOT_BODY;
    const share = cover[i] as number;
    if (share === -1) {
      if (list.length === 0) return ALL;
      if (whole.has(text) || (list.length > 1 && joined.includes(` ${text} `))) {
        // A line that stands twice is the body's once; which one, the model may say.
        if (seen.has(text)) return ALL;
        seen.add(text);
        return BODY;
      }
      return NOT_BODY;
    }
    return share >= 0.7 ? BODY : share <= 0.3 ? NOT_BODY : ALL;
  });
}

/** The run of blocks that holds the body: greatest sum of its words less the words that are not of it. */
function bodySpan(words: readonly (readonly string[])[], cover: readonly number[]): [number, number] {
  let best = 0;
  let span: [number, number] = [0, -1];
  let sum = 0;
  let from = 0;
  for (let i = 0; i < words.length; i++) {
    const length = words[i]?.length ?? 0;
    const share = cover[i] as number;
    sum += share >= 0.6 ? length : -Math.min(3, length);
    if (sum > best) {
      best = sum;
      span = [from, i];
    }
    if (sum <= 0) {
      sum = 0;
      from = i + 1;
    }
  }
  // Short paragraphs at the ends have no shingles to be told by.
  return span[1] < 0 ? span : [Math.max(0, span[0] - 1), Math.min(words.length - 1, span[1] + 2)];
}

function fromSnippets(gold: Gold, blocks: readonly Block[]): Uint8Array {
  const squeezed = blocks.map((block) => plain(block.text).replace(/ /g, ''));
  const allowed = new Uint8Array(blocks.length).fill(ALL);
  const mark = (snippets: readonly string[], roles: number) => {
    for (const snippet of snippets) {
      const needle = plain(snippet).replace(/ /g, '');
      const hits = squeezed.flatMap((text, i) => (text.includes(needle) ? [i] : []));
      // What stands twice may be meant in one place only.
      if (hits.length === 1 || roles === NOT_BODY)
        for (const i of hits) allowed[i] = (allowed[i] as number) & roles || roles;
    }
  };
  mark(gold.without ?? [], NOT_BODY);
  mark(gold.with ?? [], BODY);
  return allowed;
}
